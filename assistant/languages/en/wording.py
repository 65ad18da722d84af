"""English word lists of the lint rules."""

from assistant.languages.wording import Wording, words

WORDING = Wording(
    vague_verbs=words("""
        improve|improves|improved|improving|improvement|improvements,
        optimise|optimises|optimised|optimising|optimisation|optimize|optimizes|optimized|optimizing|optimization,
        enhance|enhances|enhanced|enhancing|enhancement|enhancements,
        strengthen|strengthens|strengthened|strengthening, reinforce|reinforces|reinforcing,
        streamline|streamlines|streamlined|streamlining, leverage|leverages|leveraging,
        maximise|maximises|maximising|maximize|maximizes|maximizing,
        minimise|minimises|minimising|minimize|minimizes|minimizing,
        facilitate|facilitates|facilitating, enable|enables|enabling, foster|fosters|fostering,
        promote|promotes|promoting, advance|advances|advancing, accelerate|accelerates|accelerating,
        transform|transforms|transforming, modernise|modernises|modernising|modernize|modernizes|modernizing,
        deepen|deepens|deepening, elevate|elevates|elevating, refine|refines|refining, revamp|revamps|revamping,
        tackle|tackles|tackling, align|aligns|aligning, ensure|ensures|ensuring, encourage|encourages|encouraging,
        simplify|simplifies|simplifying, stimulate|stimulates|stimulating, nurture|nurtures|nurturing,
        focus on|focuses on|focusing on, work on|works on|working on, look into|looking into,
        contribute to|contributes to|contributing to, support our|support the|support their|supporting,
        professionalise|professionalising|professionalize|professionalizing, revitalise|revitalising|revitalize, solidify|solidifying, cultivate|cultivating,
        invest in|investing in, pay attention to|paying attention to, address|addressing, drive|driving
    """),
    vague_qualities=words("""
        better, good, great, effective|effectively, efficient|efficiently|more efficient, high-quality|high quality,
        user-friendly, customer-friendly, easy|easier|easily, fast|faster, quick|quicker|quickly, robust, scalable,
        flexible, seamless|seamlessly, intuitive, reliable, strong|stronger, healthy|healthier, adequate|adequately,
        appropriate|appropriately, sufficient|sufficiently, reasonable|reasonably, proper|properly, optimal|optimally,
        smooth|smoother|smoothly, modern, comprehensive, meaningful, clear|clearer|clearly, competitive, engaging,
        innovative, happy|happier, solid, relevant, friendly|friendlier, satisfied, satisfactory, attractive,
        professional|professionally, inspiring, future-proof, convenient, accessible
    """),
    vague_quantities=words("""
        many, several, some, various, numerous, a few, most, a number of, a lot of|lots of, plenty of, multiple, more,
        less, fewer, significantly|significant, substantially|substantial, considerably|considerable, dramatically,
        drastically, noticeably, markedly, greatly, slightly, somewhat, largely, mostly, generally, enough,
        as many as possible, as much as possible, as few as possible, as little as possible, minimal, maximal,
        the majority of|a majority of, part of, often|more often, frequently|more frequently, regularly, earlier,
        sooner, higher, slower, far more, sharply, strongly, massively, steadily, consistently
    """),
    hedges=words("""
        try to|tries to|trying to|try and, aim to|aims to|aiming to|aim for, hope to|hopes to|hoping to,
        plan to|plans to|planning to, strive to|strive for|strives to|strives for|striving for|striving to,
        seek to|seeks to|seeking to, attempt to|attempts to, endeavour to|endeavor to, intend to|intends to,
        where possible|if possible|when possible|wherever possible|where feasible|if feasible, as appropriate,
        as needed|where needed|if needed|where necessary|if necessary, as far as possible, best effort|best efforts,
        should, could, might, consider|considers|considering, explore|explores|exploring, ideally, hopefully,
        potentially, possibly, perhaps|maybe, likely|most likely, probably, in principle, more or less,
        to some extent|to a certain extent, start to|begin to, we believe, subject to, and/or, or so,
        as a rule, presumably, look at whether|see whether|see if
    """),
    approximations=words("""
        about, around, approximately|approx, roughly, circa|ca, nearly, almost, close to, some, in the region of,
        in the order of, somewhere around|somewhere near, give or take, or thereabouts, upwards of, just about,
        in the neighbourhood of, something like, near
    """),
    vague_deadlines=words("""
        as soon as possible|asap, soon, shortly, in the near future, in the future, over time, going forward,
        in due course|in due time, eventually, at some point, when ready|once ready, in the short term|short-term,
        in the medium term|medium-term, in the long term|in the long run|long-term, in the near term, later|later on,
        in a timely manner|timely, immediately, someday|some day|one day, next period,
        in the coming months|in the coming weeks|in the coming years|in the coming period|in the coming time,
        by tbd|tbd, until further notice, in the foreseeable future, as time permits|when time permits, before long,
        down the line, at the earliest opportunity, in stages, gradually, step by step, continuously|continually,
        ongoing, at the right time, when the time comes
    """),
    buzzwords=words("""
        synergy|synergies|synergistic, paradigm shift, game changer|game-changer|game changing|game-changing,
        low-hanging fruit|low hanging fruit, move the needle, holistic|holistically, disruptive, ecosystem|ecosystems,
        thought leadership|thought leader, value-add|value add|added value, deep dive, double down, end-to-end,
        360-degree, mission-critical, next-generation|next generation|next-gen, digital transformation,
        core competency|core competencies, actionable, data-driven, customer-centric|customer-centricity,
        best practice|best practices, frictionless, hyperscale, ideation, operationalise|operationalize, unlock value,
        win-win, blue-sky|blue sky, empower|empowers|empowering|empowerment, agile|agility, proactive|proactively,
        impactful, paradigm, on the same page, outside the box, bleeding-edge, mindset, storytelling
    """),
    slogans=words("""
        best|the best, leading|industry-leading|market-leading|world-leading, number one|no 1|number 1,
        market leader|market leaders|market leadership, industry leader, category leader, world leader|global leader,
        world-class|world class, best-in-class|best in class, top-notch, cutting-edge, state-of-the-art, unparalleled,
        unrivalled|unrivaled, unmatched, second to none, premier, first-class|first class, superior, ultimate, perfect,
        flawless, amazing, awesome, incredible, unbeatable, go-to, award-winning, gold standard, of choice,
        dominant|dominate, excellent, outstanding, exceptional, legendary, unique, top employer, most trusted,
        most loved, most admired, most reliable, frontrunner|front-runner, revolutionary, groundbreaking
    """),
    upkeep=words("""
        maintain|maintains|maintaining, continue|continues|continuing, keep doing, keep up, keep on, keep running,
        keep the lights on, sustain|sustaining, carry on, go on with, stay, remain|remains|remaining,
        business as usual, as usual, as before, hold steady, uphold|upholding, persist|persist in, stick to, preserve|preserving,
        perpetuate, safeguard|safeguarding, stay the course, keep going, keep providing, keep delivering, keep offering
    """),
    task_verbs=words("""
        launch|launches|launching, build|builds|building, create|creates|creating, implement|implements|implementing,
        organise|organises|organising|organize|organizes|organizing, hold, conduct|conducts|conducting, run|runs|running,
        write|writes|writing, publish|publishes|publishing, research|researching, analyse|analysing|analyze|analyzing,
        investigate|investigates|investigating, identify|identifies|identifying, define|defines|defining,
        document|documenting, prepare|prepares|preparing, design|designs|designing, develop|develops|developing,
        test|testing, review|reviewing, train|training, roll out|rolls out|rolling out, set up|setting up,
        introduce|introduces|introducing, deploy|deploys|deploying, deliver|delivers|delivering,
        migrate|migrates|migrating, meet with, discuss|discussing, coordinate|coordinating, complete|completing,
        finish|finishing, kick off|kicking off, install|installing, draft|drafting, compile|compiling, map|mapping,
        release|releases|releasing, ship|ships|shipping, produce|producing, offer|offering, provide|providing,
        host|hosting, replace|replacing, upgrade|upgrading, overhaul|overhauling, redesign|redesigning,
        rebuild|rebuilding, update|updating, send|sending, visit|visiting, interview|interviewing, talk to,
        attend|attending, consult|consulting, participate in|take part in, appoint|appointing, purchase|buy, procure,
        digitise|digitising|digitize|digitizing, automate|automating, integrate|integrating, establish|establishing,
        find and fix, fix, evaluate|evaluating, assess|assessing, carry out|carrying out, plan|planning, start|starting,
        put in place, work out
    """),
    rising_verbs=words("""
        increase|increases|increased|increasing, grow|grows|grew|growing, raise|raises|raised|raising,
        lift|lifts|lifted|lifting, boost|boosts|boosted|boosting, double|doubles|doubled|doubling,
        triple|triples|tripled|tripling, quadruple, expand|expands|expanded|expanding, extend|extends|extending,
        scale|scales|scaling|scale up|scaling up, climb|climbs, rise|rises|rose|rising, multiply|multiplies, step up|stepping up,
        ramp up|ramping up, heighten, push up, drive up, bring up, widen|widening
    """),
    falling_verbs=words("""
        reduce|reduces|reduced|reducing, decrease|decreases|decreased|decreasing, lower|lowers|lowered|lowering,
        cut|cuts|cutting, shorten|shortens|shortened|shortening, halve|halves|halved|halving, drop|drops|dropping,
        shrink|shrinks|shrinking, trim|trims|trimming, slash|slashing, bring down|bring … down|bringing down, fall|falls|falling,
        decline|declines, eliminate|eliminates|eliminating, curb|curbing, diminish|diminishing, lessen|lessening,
        get down|get … down, push down|push … down, drive down|drive … down, compress|compressing, cut back
    """),
    reaching_verbs=words("""
        reach|reaches|reached|reaching, achieve|achieves|achieved|achieving, attain|attains|attaining, hit|hits|hitting,
        exceed|exceeds|exceeding, win|wins|won|winning, acquire|acquires|acquiring, retain|retains|retaining,
        convert|converts|converting, save|saves|saving, generate|generates|generating, earn|earns|earning,
        resolve|resolves|resolving, close|closes|closing, secure|secures|securing, recruit|recruits|recruiting,
        sign|signs|signing, sell|sells|selling, answer|answers|answering, surpass|surpasses, beat|beats,
        recover|recovers, attract|attracts|attracting, gain|gains|gaining, obtain|obtains, bring in, take on, push,
        pass, serve|serves, handle|handles, collect|collects
    """),
    keeping_verbs=words("""
        keep|keeps|kept|keeping, maintain|maintains|maintaining, hold|holds|holding, stay|stays|staying,
        remain|remains|remaining, sustain|sustains|sustaining, not exceed, limit to|limit, cap|cap at
    """),
    completion=words("""
        complete|completed|completion, finish|finished, done, go live|goes live|gone live|go-live|is live|are live,
        implemented|implementation, launched, in place, up and running, rolled out|rollout|roll-out, ready, signed off,
        released, installed, migrated|migration, operational, delivered, introduced, in use, version, drawn up,
        finalised|finalized, established, set up, in production
    """),
    outside_milestones=words("""
        certified|certification|certificate|certificates, licensed|licence|licences|license|licenses,
        accredited|accreditation, permit|permits, patent|patents, authorised|authorisation|authorized|authorization,
        iso, ipo, quality mark, planning permission, ce mark|ce marking, regulatory approval, market approval,
        listed on the stock exchange|stock listing, ratified|ratification, recognised as|recognized as, soc,
        admitted to, permission from, approved by the regulator|approved by the authority, conformity, clearance,
        pass the audit|audit passed
    """),
    baseline_unknown=words("""
        baseline unknown|baseline is unknown|baseline not known|unknown baseline, baseline to be established,
        baseline to be measured, establish the baseline|establish a baseline|set the baseline|measure the baseline,
        no baseline yet, baseline tbd, starting value unknown|start value unknown|current value unknown,
        not measured yet|not yet measured|first measurement|baseline measurement
    """),
    rates=words("""
        churn, rate|rates, ratio|ratios, percentage|percentages, share|market share, satisfaction, conversion, margin|margins,
        retention, occupancy, utilisation|utilization, uptime, availability, attendance, absenteeism, adoption,
        click-through, accuracy, punctuality, loyalty, scrap, dropout|drop-out, reliability, sickness absence,
        fill rate, participation, turnout, proportion, engagement
    """),
    beyond_hundred=words("""
        growth|grow|grows, net revenue retention|nrr|ndr|net dollar retention, roi|return on investment|return|returns,
        roas, quota, budget, solvency, productivity, of last year|of last year's, of plan, of target, of the plan,
        premium, coverage, oversubscribed|oversubscription, revenue, sales, output, liquidity, increase|increases,
        cover ratio
    """),
    promoter_scores=words("nps, enps, net promoter score|net promoter"),
    vanity_metrics=words("""
        followers|follower, likes, views|page views|pageviews|video views, impressions, downloads|app downloads,
        website visits|site visits|visits, visitors|website visitors, clicks, mentions|press mentions, retweets, fans,
        installs|app installs, comments, plays|video plays, site hits|page hits|website hits, social media reach,
        registered users|registrations|sign-ups|signups, newsletter subscribers, hashtags, upvotes, stars on github,
        social shares, media attention
    """),
    lasting_effects=words("""
        conversion|convert|converts|conversions, paying|paid|pay, retention|retained, returning|return|repeat,
        revenue|turnover|sales, active, orders|order, bookings|booking|book, purchase|purchases|buy, customers|customer,
        members|member, donations|donation|donate, applications|apply, enquiries|enquire, quotes, subscription|subscriptions,
        satisfaction, renew|renewal|renewals, trial, leads, donors, qualified
    """),
    absolutes=words("""
        all, every single, always, never, zero, none, nobody|no one, everyone|everybody, entirely, without exception,
        without a single, everything, completely, fully, each and every, any and all, at all times, not one|not a single,
        anywhere, everywhere, totally, flawlessly, no
    """),
    safety=words("""
        safety|safe|safely, accident|accidents, injury|injuries, incident|incidents, fatal|fatality|fatalities,
        death|deaths, compliance|compliant|comply, legal|legally|law, statutory, breach|breaches, leak|leaks,
        security|secure, audit|audits, gdpr, fire|fires, infection|infections, harm, violation|violations,
        regulation|regulations|regulatory, fraud, discrimination, safeguarding, fines, medication error|medication errors,
        outbreak|outbreaks, outage|outages, vulnerability|vulnerabilities, near misses
    """),
    pressure_metrics=words("""
        revenue|turnover, sales, growth, customers|customer|clients, orders, output|production, throughput,
        lead time|cycle time|delivery time, waiting time|waiting times, processing time|turnaround time|turnaround,
        response time, handling time, cost|costs, expenses|spending, speed, productivity, volume|volumes, bookings,
        leads, capacity, profit|profits, inventory|stock, members|subscribers, time
    """),
    frequencies=words("""
        daily|every day|each day|once a day, weekly|every week|each week|once a week, biweekly|fortnightly|every two weeks,
        monthly|every month|each month|once a month, quarterly|every quarter|each quarter|once a quarter,
        yearly|annually|every year|each year|once a year, hourly|every hour, twice a week, twice a month, twice a year,
        half-yearly|every six months, in real time|real-time, every monday, every friday, per shift, at every meeting
    """),
    data_sources=words("""
        crm, erp, survey|surveys, dashboard|dashboards, report|reports, system|systems, software, spreadsheet|spreadsheets,
        database|databases, analytics, ledger|bookkeeping|the accounts, register|registry, questionnaire|questionnaires,
        measured in|measured by|measured with|measured via, according to, data source|source, logs|log file,
        tracked in|tracked with, recorded in, poll|polls, records, barometer, till data|till, sensor|sensors, payroll
    """),
    joiners=words("and, as well as, while, but, whilst, plus"),
    means_links=words("by, through, via, using, thanks to, by means of, with the help of, by way of"),
    effect_links=words("""
        so that, so, which leads to, resulting in|which results in,
        in order to, thereby, such that, enabling, because of this, as a result, giving, letting
    """),
    clause_openers=words("""
        and, to, will, we, we will|we'll, i, i will, then, also, must, shall, should, successfully, fully, finally,
        please, or, now, you, you must, objective, goal, let's, the team will
    """),
    generic_nouns=words("""
        process|processes, efficiency, effectiveness, quality, organisation|organization, company, business,
        team|teams, customer|customers|client|clients, service|services, product|products, performance, productivity,
        communication, collaboration|cooperation, satisfaction, experience, operations|operation, result|results,
        work|working, way|ways, people|employees|employee|staff, value, growth, success, excellence, innovation, culture,
        things, level|levels, activities, efforts|effort, management, development, strategy, future, potential,
        capability|capabilities, outcome|outcomes, standard|standards, department, group, system|systems, role, place,
        position, market, relationship|relationships, transparency, job
    """),
    function_words=words("""
        the, a, an, our, my, your, their, its, this, these, of, in, on, for, with, to, at, from, and, or, by, be, is, are,
        was, become|becoming, make, get, have, has, will, we, i, us, as, than, per, within, over, under, above, below,
        at least, at most, no more than, no fewer than, not, up, down, it, across, into, between, until, before, end,
        each, do, does, doing, so, what, how, internal, internally, overall, everything, even, very, much, that, which, who,
        at, level, total, year, quarter, month, week, day, points, percentage points, percent, per cent
    """),
    harmless=words("""
        customer support|technical support, support ticket|support tickets|support calls|support team|support desk,
        leading indicator|leading indicators, unique visitors|unique users|unique customers, at best, most recent,
        in advance, google drive, email address|e-mail address|postal address, effective tax rate, clear rate,
        quality assurance, quality score, cost per lead, lead time|lead times, run rate, good standing,
        likely to recommend|likelihood to recommend, easy read, fast track, customer effort score, ease of use,
        rated good|rate us good, good or excellent|good or better|good or very good, very good, fast food,
        monthly active users|weekly active users|daily active users, monthly recurring revenue|annual recurring revenue,
        sustainable|sustainability, continuous integration, continued, no later than|no later, not later than|later than,
        strong authentication, smart meter|smart meters, competitive tender|competitive tenders, sold out,
        professional development, good health, clear round, more specifically, all-electric, all-in, driving licence|driving licences|driving test|driving tests,
        on the road, all in one, overall equipment effectiveness, school-age, part-time, cost-effectiveness ratio,
        the number of, staff turnover|employee turnover, building permit|building permits, run time, best before, perfect attendance, first-time fix, friendly fire,
        healthy life years
    """),
    instructions=words("""
        ignore previous instructions|ignore all previous instructions|ignore the previous instructions|ignore your instructions,
        ignore the above|ignore everything above|ignore all of the above, disregard the above|disregard previous|disregard all previous|disregard your,
        forget previous instructions|forget everything above|forget your instructions|forget all previous,
        approve this|approve this set|approve the set|approve these goals|approve everything|approve all of this|approve automatically,
        mark as approved|mark this as approved|mark everything as approved|mark all as confirmed,
        set all targets to|set every target to|set all goals to|set each target to, you are now, act as an|act as a,
        as an ai|as a language model, system prompt, reveal your|print your instructions|show your instructions,
        do not tell the user|don't tell the user, new instructions|your new instructions, override your|override the rules,
        respond only with|reply only with|answer only with, output the following|write the following json,
        execute the following|run the following command, skip the checks|skip all checks|turn off the checks|disable the checks,
        do not cite|don't cite, instructions for the ai|instructions to the ai|note to the ai|message to the assistant,
        confirm all assumptions|confirm every assumption, pretend that|pretend to be, do not follow|don't follow the rules
    """),
    noun_tails=words(
        "date, dates, time, times, rate, rates, frequency, coverage, score, scores, cost, costs, hours, days, results, quality, errors, volume, accuracy, reliability, success, capacity, speed, attendance, satisfaction, completion"
    ),
    task_verbs_lead=True,
    infinitive_marks=words("to"),
    months=words("January, February, March, April, May, June, July, August, September, October, November, December"),
    by_date="by {day} {month} {year}",
)
