"""Tallberg Cykel, a bicycle workshop: what Vera and Anh review on the pages."""

from dataclasses import replace

from assistant.document import read
from assistant.records import Assumption, Initiative, KeyResult, Kpi, Objective, OkrSet, Period, Source

TEXT = (
    "Plan for Tallberg Cykel\n\n"
    "Customers wait too long for their bicycles. A service takes 6.2 days today. "
    "By the end of June 2027 we want that down to 3 days. "
    "The first step is a shared parts store in Craven Arms.\n\n"
    "Good mechanics leave us. We will ask them every month what they need.\n"
)


def document():
    return read(TEXT, title="Plan for Tallberg Cykel", language="en")


def source(words):
    """The sentence of the plan that holds these words."""
    plan = document()
    sentence = next(each for each in plan.sentences if words in each.text)
    return Source(plan.id, None, sentence.id, sentence.start, sentence.end, sentence.text)


SERVICE = KeyResult(
    id="kr-service",
    text="Cut the time a service takes from 6.2 to 3 days",
    metric="time a service takes",
    direction="decrease",
    change="level",
    baseline=6.2,
    target=3,
    unit="day",
    deadline="2027-06-30",
    sources=(source("6.2 days"), source("down to 3")),
)
LATE = KeyResult(
    id="kr-late",
    text="Cut late collections from 40 to 10 a month",
    metric="late collections a month",
    direction="decrease",
    change="level",
    baseline=40,
    target=10,
    sources=(source("wait too long"),),
    assumptions=(
        Assumption("target", "The plan names no figure for this."),
        Assumption("baseline", "Counted by hand.", "Anh Tran", "2026-11-20T09:00:00+00:00"),
    ),
)
DAYS = Kpi(
    id="kpi-days",
    name="Days from drop-off to collection",
    unit="day",
    current=6.2,
    frequency="weekly",
    data_source="workshop diary",
    formula="sum of days ÷ number of services",
    key_result_ids=("kr-service",),
    role="measure",
    sources=(source("6.2 days"),),
    assumptions=(
        Assumption("frequency", "Proposed: a service takes days."),
        Assumption("data_source", "Proposed: the diary notes both days."),
    ),
)
STORE = Initiative(id="i-store", text="Open a shared parts store in Craven Arms", sources=(source("parts store"),))
SOONER = Objective(
    id="o-sooner",
    title="Customers have their bicycles back sooner",
    sources=(source("wait too long"),),
    key_results=(SERVICE, LATE),
    kpis=(DAYS,),
    initiatives=(STORE,),
)


def okr_set(**fields) -> OkrSet:
    made = OkrSet(
        id="tallberg-2027",
        title="Tallberg Cykel 2027",
        language="en",
        level="company",
        period=Period("2027", "2027-01-01", "2027-12-31"),
        documents=(document().entry,),
        objectives=(SOONER,),
    )
    return replace(made, **fields)
