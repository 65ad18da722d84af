"""Goal words in English."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=".",
    half_words=words("half, half a, half an"),
    half_after=words("and a half"),
    in_whole=words("in"),
    numbers={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    },
    tens={"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    ones={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    compounds=("{tens}-{ones}", "{tens} {ones}"),
    scales={
        "hundred": 100, "thousand": 1000, "k": 1000, "million": 10**6, "millions": 10**6, "m": 10**6, "mn": 10**6,
        "mln": 10**6, "mio": 10**6, "billion": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "grand": 1000, "mm": 10**6,
    },
    dozens={"dozen": 12, "a dozen": 12},
    articles=words("a, an"),
    fractions={
        "half of": 50, "half the": 50, "a third": 33.33, "one third": 33.33, "one-third": 33.33, "two thirds": 66.67,
        "two-thirds": 66.67, "a quarter of": 25, "one quarter of": 25, "by a quarter": 25, "three quarters of": 75,
        "three-quarters of": 75, "a fifth": 20, "one fifth": 20, "one-fifth": 20, "a tenth": 10, "one in two": 50,
        "one in three": 33.33, "one in four": 25, "one in five": 20, "one in ten": 10,
    },
    none_words=words("no, zero"),
    units={
        "percent": "%", "per cent": "%", "pct": "%", "percentage point": "pp", "percentage points": "pp",
        "percent points": "pp", "pp": "pp", "ppt": "pp", "ppts": "pp", "p.p.": "pp", "%-points": "pp", "% points": "pp",
        "basis points": "bps", "basis point": "bps", "bps": "bps",
        "millisecond": "ms", "milliseconds": "ms", "second": "s", "seconds": "s", "sec": "s", "secs": "s",
        "minute": "min", "minutes": "min", "mins": "min", "hour": "h", "hours": "h", "hrs": "h", "hr": "h",
        "day": "day", "days": "day", "working days": "day", "working day": "day", "business days": "day",
        "business day": "day", "calendar days": "day", "week": "week", "weeks": "week", "month": "month",
        "months": "month", "quarters": "quarter", "year": "year", "years": "year", "yrs": "year",
        "point": "score", "points": "score", "pts": "score", "stars": "score", "star": "score",
        "cents": "cents", "kilometres": "km", "kilometers": "km", "kilograms": "kg", "kilos": "kg", "tonnes": "t", "tonne": "t",
        "tons": "t", "litres": "l", "liters": "l", "metres": "m", "meters": "m", "square metres": "m²",
        "hectares": "ha", "full-time equivalents": "FTE", "ftes": "FTE",
    },
    currencies={
        "dollar": "USD", "dollars": "USD", "us dollars": "USD", "euro": "EUR", "euros": "EUR", "pounds": "GBP",
        "pound": "GBP", "kronor": "SEK", "kronas": "SEK", "yuan": "CNY", "dong": "VND",
    },
    score_words=words(
        "nps, enps, csat, ces, score, scores, rating, ratings, net promoter, promoter score, grade, index, health score"
    ),
    factors={
        "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "triple": 3, "triples": 3, "tripled": 3, "tripling": 3,
        "treble": 3, "quadruple": 4, "quadrupled": 4, "twofold": 2, "two-fold": 2, "threefold": 3, "fourfold": 4,
        "fivefold": 5, "tenfold": 10, "ten-fold": 10, "twice": 2, "twice as many": 2, "twice as much": 2,
        "halve": 0.5, "halves": 0.5, "halved": 0.5, "halving": 0.5, "by half": 0.5, "in half": 0.5, "half as many": 0.5,
        "half as much": 0.5,
    },
    times=words("x, times, times as many, times as much, times more, times the, fold, -fold, ×"),
    at_least=words(
        "at least, no fewer than, no less than, not less than, not fewer than, minimum, a minimum of, minimum of, min., min,"
        "at or above, or better than, not below, no lower than"
    ),
    more_than=words("more than, over, above, exceed, exceeds, exceeding, greater than, higher than, beyond, upwards of, in excess of"),
    at_most=words(
        "at most, no more than, not more than, up to, maximum, a maximum of, maximum of, max., max, not exceed, not exceeding,"
        "at or below, no higher than, no longer than, not above, within, inside"
    ),
    less_than=words("less than, fewer than, under, below, lower than, shorter than, faster than"),
    about=words("about, around, approximately, roughly, circa, approx., approx, nearly, almost, close to, some"),
    at_least_after=words("or more, or above, or higher, or better, and above, and up, or over, minimum, at minimum, at the least"),
    at_most_after=words("or less, or fewer, or below, or lower, or under, or faster, maximum, at most, at maximum, tops"),
    about_after=words("or so"),
    between=words("between"),
    between_and=words("and"),
    range_to=words("to, or, through"),
    from_value=words("from, up from, down from, starting from, starting at"),
    to_value=words("to, towards, toward, at, down to, reach, reaches, reaching, hit, hits, into"),
    by_amount=words("by, with an increase of, with a decrease of, with a reduction of"),
    of_value=words("of, =, :, at, is, are, be, equals, stays, remains, scores"),
    now=words(
        "now, currently, current, today, today's, at present, presently, right now, as of now, as of today, at the moment, baseline,"
        "base line, starting point, start value, starting value, existing, up from, down from, already, these days, still"
    ),
    past=words(
        "was, were, had, did, previously, used to, in the past, historically,"
        "so far, has been, have been"
    ),
    past_verbs=words(
        "shipped, served, sold, grew, fell, rose, reached, achieved, delivered, served, hired, won, opened, launched, recorded, ended,"
        "lost, closed, earned, generated, made, completed, dropped, increased, decreased, declined"
    ),
    must=words(
        "must, must be, has to be, have to be, has to, have to, should, should be, shall, will, will be, want, want to, aim, aims, aiming,"
        "aim for, aim to, aim at, goal, goal is, target, target is, need to, needs to be, needs to, plan to, intend to, we will, ambition, commit to, expect to,"
        "would like, are to, is to, is to be"
    ),
    present=words("is, are, has, have, takes, take, leave, leaves, stands at, amounts to, sits at, we have, employs, serve, serves, comes to, come"),
    stretch=words("preferably, ideally, stretch, stretch goal, stretch target, stretching to, hopefully, with a stretch of, and preferably, aiming for, or even, best case"),
    compared=words(
        "compared with, compared to, versus, vs, vs., relative to, against, than in, than last year, over last year, year on year,"
        "year-on-year, yoy, month-on-month, as in"
    ),
    per=words("per, a, each, every, /, in every, for every, out of every"),
    out_of=words("out of, of every, in every, /"),
    population=words(
        "of our, of the, of all, of all the, among our, among the, across our, across the, across all, for our, for all, in our, with our, of these,"
        "with more than, with fewer than, older than, aged, over the age of, under the age of"
    ),
    within=words("within, in under, in less than, in, inside, under, faster than"),
    name_before=words(
        "iso, iec, rfc, soc, version, versions, v, phase, tier, scope, python, java, windows, chapter, kpi, kr, okr, o, article, step, level of theory,"
        "section, sev, severity, priority, p, covid, industry, web, no., number, room, wave, top, grade school, building, line, page, figure, table, annex, pillar,"
        "horizon, milestone, http, node, series, route, model, gate, stage, objective, key result, goal, sprint, class, angular, react, rule, principle"
    ),
    name_after=words("st, nd, rd, th, d, g"),
    increase=words(
        "increase, increases, increasing, grow, grows, growing, raise, raises, raising, lift, lifts, lifting, boost, boosts, boosting, expand, expands, expanding,"
        "improve, improves, improving, up, gain, gains, accelerate, extend, climb, climbs, rise, rises, rising, push up, bring up, scale, step up, strengthen, higher, double down"
    ),
    decrease=words(
        "reduce, reduces, reducing, decrease, decreases, decreasing, cut, cuts, cutting, lower, lowers, lowering, drop, drops, dropping, shrink, shrinks, shorten, shortens, shortening,"
        "minimise, minimize, bring down, brings down, drive down, fall, falls, falling, decline, declines, trim, down, slash, lessen, limit, limits, cap, push down, save time"
    ),
    maintain=words("keep, keeps, keeping, maintain, maintains, maintaining, hold, holds, sustain, sustains, retain, stay, stays, remain, remains, preserve, keep up"),
    reach=words(
        "reach, reaches, reaching, achieve, achieves, achieving, hit, hits, attain, get to, obtain, meet, meets, exceed, exceeds, exceeding, close, have, ensure, be, deliver, bring, get,"
        "realise, realize, secure, complete, score, scores"
    ),
    make=words(
        "sign, win, hire, recruit, launch, open, ship, publish, release, train, onboard, acquire, add, create, build, generate, save, host, hold, run, conduct, interview, deliver, sell, complete,"
        "attract, earn, collect, certify, close, book, land, migrate, plant, install, produce, roll out, convert, make, write, answer, raise, gain, secure, bring in, invest, set up, organise, organize,"
        "signed, hired, won, opened, added, offer, provide, register, recycle, start, visit, contract, appoint, enrol, enroll, handle, resolve, process, serve, register"
    ),
    more=words("more, higher, extra, additional, increase, growth, growth of, uplift, improvement, faster, longer, better, larger, up"),
    fewer=words("less, fewer, lower, reduction, decrease, drop, decline, cut, shorter, cheaper, cost reduction, savings, off, down"),
    growth=words("increase, an increase of, increase of, growth, growth of, rise, rise of, uplift, uplift of, improvement of, gain of, year-on-year growth of"),
    decline=words("reduction, reduction of, decrease, decrease of, drop, drop of, decline of, cut of, decline, saving of, savings of"),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6,
        "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    },
    month_needs_capital=words("may, march, mar, august, jan, sep, dec"),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4},
    period_words={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
        "quarter": "quarter", "quarters": "quarter", "half": "half", "half of": "half", "half-year": "half", "half year": "half",
        "tertial": "tertial", "trimester": "tertial", "year": "year", "years": "year", "calendar year": "year",
        "fiscal year": "fiscal", "financial year": "fiscal", "fy": "fiscal", "fiscal": "fiscal",
    },
    labels={"q": "quarter", "h": "half", "t": "tertial", "w": "week", "wk": "week", "fy": "fiscal"},
    durations={"half a year": 6, "a half year": 6, "a year and a half": 18, "eighteen months": 18},
    fixed_periods={"tomorrow": ("day", 1)},
    fixed_ends={
        "eoy": ("year", 0), "eoq": ("quarter", 0), "eom": ("month", 0), "year end": ("year", 0), "year-end": ("year", 0),
        "the year end": ("year", 0), "quarter end": ("quarter", 0), "quarter-end": ("quarter", 0), "month end": ("month", 0),
        "month-end": ("month", 0), "new year": ("year", 0), "new year's eve": ("year", 0), "fiscal year end": ("fiscal", 0),
        "financial year end": ("fiscal", 0),
    },
    this=words("this, current, existing, the current, our current"),
    next=words("next, coming, upcoming, the coming, the next, following"),
    last=words("last, past, previous, the past, the previous"),
    end=words("end, close, the end, ends"),
    start=words("start, beginning, the beginning, the start"),
    early=words("early, late"),
    middle=words("mid, middle, the middle, mid-"),
    date_joints=words("the, of, calendar"),
    by_date=words("by, no later than, not later than, on or before, on, at, latest, at the latest, due, deadline, due by, for, come"),
    in_date=words("in, during, throughout, over, across, inside, through, within"),
    until_date=(),
    before_date=words("before, ahead of, prior to, earlier than"),
    from_date=words("as of, from, starting, starting from, effective"),
    since_date=words("since, after, following, compared to, compared with, versus, vs, against, than in, relative to, than, on"),
    attributive=words("'s, ’s"),
    every=words("per, each, every, a, any, /"),
    loose_times=words(
        "summer, the summer, winter, the winter, spring, the spring, autumn, the autumn, summer holidays, the summer holidays, the holidays, "
        "the season, the holiday season, the next season, go-live, the go-live, the launch, the go-live date"
    ),
    holidays={
        "christmas": "christmas", "xmas": "christmas", "christmas day": "christmas", "christmas eve": "christmas_eve", "boxing day": "boxing_day",
        "easter": "easter", "easter sunday": "easter", "easter monday": "easter_monday", "good friday": "good_friday", "whitsun": "whitsun",
        "pentecost": "whitsun", "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "black friday": "black_friday",
        "cyber monday": "cyber_monday", "halloween": "halloween", "labor day": "labor_day", "memorial day": "memorial_day",
        "independence day": "independence_us", "fourth of july": "independence_us", "the fourth of july": "independence_us",
        "4th of july": "independence_us", "valentine's day": "valentine", "valentine’s day": "valentine", "st patrick's day": "st_patrick",
        "mother's day": "mothers_day", "new year's day": "new_year", "may day": "may_day", "chinese new year": "lunar_new_year",
        "lunar new year": "lunar_new_year", "august bank holiday": "august_bank_holiday", "the august bank holiday": "august_bank_holiday",
        "spring bank holiday": "spring_bank_holiday", "armistice day": "armistice",
    },
    month_day_order=True,
    column_metric=words("metric, measure, indicator, kpi, what, goal, key result"),
    column_now=words("now, today, current, baseline, present, start, actual, as is"),
    column_target=words("target, goal, aim, wanted, to be, ambition"),
    column_when=words("when, deadline, by, date, due, by when, period"),
    subjects=words("we, our team, the team, our, i, my, they, company, our company"),
    lead_words=words("only, just, it, the, a, an, our, all, total, of, in, for, and, to, with, its, their, that, this, on, at, by, have, has, so that, customers'"),
    trail_words=words(
        "signed, hired, won, opened, published, trained, completed, launched, sold, shipped, live, the, a, an, of, in, for, and, to, with, on, at, by, from, is, are, be, was, were, has, have, should, must, will, rate of, that, which, than, or, as, stays, remains, but, "
        "per, within, our, we, an average, not, scores"
    ),
    breaks=words("would, could, through, by means of, so that, so, while, because, thanks to, via, without, but, which, who, that, using, when, where, if, whereas, in order to, and that"),
    ignored=words(
        "no one, one another, one of, one-stop, day one, number one, one voice, one place, one team, one or more, one by one, one-on-one, step one, one day,"
        "five-star, first-class, two-way, three-way, two-factor, end-to-end, zero-based, zero trust, zero-trust, open source, open-source, lead time, lead times, cycle time, up to date, up-to-date,"
        "make sure, in order to, high-end, follow-up, start-up, start-ups, set-up, wake-up, sign-up, sign-ups, check-in, check-ins, run rate, hit rate, win rate, win rates, save rate, open rate, open rates, close rate, conversion rate,"
        "add-on, add-ons, hold music, hold time, wait time, build time, build times, train stations, train journeys, plant manager, serve-times, top line, bottom line, drop-off, drop-offs, drop-out, drop-outs, drop out rate, lift tickets"
    ),
)
