"""Goals explained in English."""

from assistant.languages.guide import Guide

GUIDE = Guide(
    lead="OKRs say what you want to change this quarter. KPIs show whether what you do every day still works. "
    "Most teams need both.",
    questions=(
        ("Where do we want to go?", "The objective: the place on the map, in words that people remember."),
        ("How will we know we got there?", "The key results: the signs along the road, each with a figure."),
        (
            "What will we do to get there?",
            "The initiatives: the driving itself. When one road is closed you take another; the destination stays.",
        ),
    ),
    titles={
        "okr": "OKR",
        "guardrail": "Guardrail metric",
        "health_metric": "Health metric",
        "kra": "KRA, key result area",
        "mbo": "MBO, management by objectives",
        "commitment": "Committed and aspirational",
        "horizon": "Strategic and tactical",
        "kind": "Metric or milestone",
        "kinds": "Leading, lagging and other kinds",
        "stretch": "Stretch target",
    },
    words={
        "okr": "Objectives and key results: one objective with the two to five key results that show when it is reached. "
        "Usually set for a quarter, by a company, a department, a team or one person.",
        "objective": "What will be better, and for whom, in one sentence that somebody can repeat by heart. No figure in "
        "it: the figures are in the key results. “Customers have their bicycles back sooner.”",
        "key_result": "A change you can measure, with a start, a target and a day. It says what will be different, not "
        "what you will do. “Cut the time a service takes from 6.2 to 3 days by 30 June.”",
        "initiative": "Work you expect to move a key result: a project, a campaign, a new tool. It can be finished without "
        "any effect, so it stands beside the key results and not among them.",
        "kpi": "Key performance indicator: a measure you keep an eye on, quarter after quarter, counted the same way each "
        "time. A KPI that has to change a lot can become a key result for one period, and go back to being a KPI.",
        "health_metric": "A KPI that should stay within limits while you work on something else: staff turnover, uptime, "
        "complaints. It asks for action only when it leaves its limits.",
        "guardrail": "A measure that shows what pushing a key result may cost. If you want faster repairs, watch how many "
        "come back; a guardrail keeps the gain honest.",
        "kra": "The areas a role answers for, such as “customer service” or “stock”. They say where somebody has to do "
        "well; objectives say what should change there.",
        "mbo": "An older way: a manager and an employee agree on personal objectives, often for a year and often tied to "
        "pay. OKRs are shared openly, last shorter, and are better kept apart from pay.",
        "metric": "What is counted, as a name: “time a service takes”. Two people who count it should get the same figure.",
        "baseline": "Where the measure stands now. Without it nobody can tell how big a change the target is. If you do "
        "not know it yet, say by when you will.",
        "target": "The value the measure should have on the last day. Where a range is good, give both ends.",
        "stretch": "A value beyond the target that would be a fine surprise. The target itself counts as success.",
        "current": "The latest figure of a KPI. It makes a KPI readable at once: a value without the one before says little.",
        "unit": "What the figure counts: %, days, EUR, a score. Baseline and target stand in the same unit.",
        "direction": "Whether more is better, less is better, a level is to be kept, or something has to be reached.",
        "change": "How to read the figure. “20%” may be a level to reach, a rise by 20%, a multiple, or a count from zero.",
        "comparator": "How strictly the target is meant: exactly, at least, at most, about, between two values.",
        "kind": "A metric moves step by step and shows progress on the way. A milestone is either reached or not; use it "
        "rarely, and say when it counts as reached.",
        "done_when": "For a milestone: what anyone can check to see that it has been reached.",
        "deadline": "The day by which it has to be so. Leave it empty and the last day of the period holds.",
        "rationale": "Why this objective, and why now. A line from your strategy is enough; it helps the next reader decide "
        "what to drop.",
        "commitment": "A committed objective has to be reached in full; falling short needs an explanation. An aspirational "
        "one is set so high that seven tenths of the way is a good result.",
        "horizon": "A strategic objective serves the direction for years to come; a tactical one is a step that can be "
        "taken within the period.",
        "confidence": "How sure you are that this will be reached, from 1 to 10. Ask again at every check-in: a falling "
        "figure is a reason to talk before the period is over.",
        "owner": "One person who tells how things stand and asks for help in time. Not the one who does all the work.",
        "next_step": "What you will do first, or what you will do once the objective is reached.",
        "weight": "How much this counts beside the others of its kind. Only the proportions matter: 2 weighs twice as "
        "much as 1.",
        "theme_id": "The part of the strategy this objective comes from.",
        "depends_on": "What others have to do before you can reach this. One thing on each line, with who does it.",
        "aligned_to": "The goals of another set that this objective serves. One on each line: the id of the set, of the "
        "objective, of the key result.",
        "period": "The time the set is made for. A quarter suits most teams; a company often plans a year.",
        "level": "Whose goals these are: company, department, team or individual. Goals of one level serve those above; "
        "they do not copy them.",
        "check_in": "A short talk, every week or two: the figures, the confidence, what stands in the way, what we do now.",
        "definition": "What exactly is counted, and what is not: does a returned order count as an order?",
        "formula": "How the figure is worked out: “orders delivered on time ÷ all orders × 100”.",
        "why": "What the KPI tells you, and what you would do if it went the wrong way. A KPI nobody would act on can go.",
        "data_source": "Where the figure comes from: a system, a report, a survey. If it takes days to find, choose another "
        "measure.",
        "frequency": "How often the figure is read, and by whom it is seen. Often enough to act, not so often that chance "
        "is all you see.",
        "kinds": "A leading measure moves first and can still be acted on, such as quotes sent. A lagging one confirms "
        "afterwards, such as revenue. An input measure counts effort; a qualitative one asks for opinions.",
        "domain": "Finance, operations, customers or people. A set that measures only one of them sees half.",
        "role": "What the KPI is there for: to measure a key result, to guard against side effects, or to watch health.",
        "state": "Whether the KPI is measured already or still has to be set up. A new one needs somebody who does so.",
        "key_result_ids": "The key results that this line belongs to. A KPI measures them; an initiative should move them.",
    },
    okr_steps=(
        ("Start from the strategy", "Read what the organisation wants to become, and choose what matters this period."),
        ("Write two to four objectives", "Each says what gets better. More than four, and nothing comes first."),
        ("Give each two to five key results", "Look up where you stand, choose how far you want to get, name the day."),
        (
            "Plan the work",
            "Collect initiatives for each key result, and agree on owners and on what you need from others.",
        ),
        (
            "Check in every week or two",
            "Look at figures and confidence, not at how busy everyone was; change course early.",
        ),
        ("Look back and learn", "What worked, what did not, what remains? Take that with you into the next period."),
    ),
    kpi_steps=(
        ("Say what you want to know", "Which question about the goal should this figure answer?"),
        (
            "Choose few measures",
            "Take those you can influence and would act on; add one that guards against side effects.",
        ),
        ("Set a value", "What is good, what is alarming, and compared with what?"),
        ("Arrange the data", "Write down the definition, the source, how often it is read, and who sees to it."),
        ("Follow it", "Look at the course over time rather than at a single figure, and ask what lies behind it."),
        ("Share it", "Show the figures where the work is done, with what you will do about them."),
    ),
    comparison=(
        ("Question", "What do we want to change?", "How are we doing?"),
        ("Made of", "An objective in words with key results in figures", "One measure with a value to keep to"),
        ("Scope", "The few things that come first now", "Any process that has to keep working"),
        ("Time", "A period, mostly a quarter; then it is over", "Goes on; read daily, weekly or monthly"),
        ("Ambition", "High: not all of it has to succeed", "Realistic: the value should be met"),
        (
            "When things change",
            "Rewritten when the world turns out different",
            "Stays the same, so that figures compare",
        ),
        ("Out of bounds", "Talk about what to do differently", "A sign that may call for an objective"),
    ),
)
