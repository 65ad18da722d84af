"""How likely a passage is one of the priorities: by what it measures, wishes and plans, and by where it stands.

What each sign weighs is learnt from texts whose priorities are labelled (`weights.json`, docs/decisions/0010).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.priorities import Priority
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.drafters.offline.titles import says_goal
from assistant.drafters.offline.weights import weigh_passage

_LISTENED_FOR = (
    "refusals", "withdrawn", "contested", "procedure", "past", "done", "others", "price", "us", "promises", "plans",
    "wanted", "now", "examples", "address",
)  # fmt: skip
_SURE, _LIKELY = 0.75, 0.6
_FEW, _SOME = 3, 7
_FIFTHS = 5


def weigh(priorities: Sequence[Priority], last_day: str, ear: Ear) -> list[int]:
    """What speaks for each passage, in hundredths of a natural logarithm; above 0 it is more likely one than not."""
    return [weigh_passage(signs) for signs in signs_of(priorities, last_day, ear)]


def signs_of(priorities: Sequence[Priority], last_day: str, ear: Ear) -> Iterator[frozenset[str]]:
    """The signs of each passage of a text, in its order."""
    for place, priority in enumerate(priorities):
        yield frozenset(
            (
                *_of_measures(priority, last_day),
                *_of_heading(priority, ear),
                *_of_words(priority, ear),
                f"place={_FIFTHS * place // len(priorities)}",
                f"first={place == 0}",
                f"last={place == len(priorities) - 1}",
                f"passages={_bucket(len(priorities), (2, 4, 8))}",
            )
        )


def _of_measures(priority: Priority, last_day: str) -> Iterator[str]:
    measures = priority.measures
    yield f"measures={min(len(measures), _FEW)}"
    if not measures:
        return
    due = sum(measure.deadline is None or measure.deadline <= last_day for measure in measures)
    yield f"due={min(due, 2)}"
    yield f"dated={any(measure.deadline for measure in measures)}"
    yield f"started={any(measure.baseline for measure in measures)}"
    yield f"rows={any(measure.name for measure in measures)}"
    best = max(measure.chance for measure in measures)
    yield f"sure={'++' if best >= _SURE else '+' if best >= _LIKELY else '-'}"
    for kind in {kind_of(measure.target.unit) for measure in measures}:
        yield f"kind={kind if kind in ('share', 'time', 'money', 'count') else 'own'}"
    for change in {measure.change for measure in measures}:
        yield f"change={change}"


def _of_heading(priority: Priority, ear: Ear) -> Iterator[str]:
    section = priority.section
    headed = section.kind if section.heading else "none"
    told = bool(priority.measures)
    yield f"headed={headed}, level={section.level}"
    yield f"headed={headed}, measured={told}"
    if section.heading:
        yield f"goal={says_goal(section.heading, ear)}"
        yield f"general={ear.general.match(section.heading) is not None}"
        for cue in ("refusals", "withdrawn", "contested", "past", "done", "procedure", "wanted", "now"):
            if ear.hears(cue, section.heading):
                yield f"heading hears={cue}"
        yield f"figure in heading={any(letter.isdigit() for letter in section.heading)}"
    yield f"announced={priority.announced}"


def _of_words(priority: Priority, ear: Ear) -> Iterator[str]:
    said = priority.section.said
    told = bool(priority.measures)
    yield f"aims={min(len(priority.aims), 2)}, measured={told}"
    yield f"work={_bucket(len(priority.work), (0, 1, _FEW))}, measured={told}"
    yield f"open={min(len(priority.open), 2)}"
    yield f"length={_bucket(len(said), (1, _FEW, _SOME))}"
    for cue in _LISTENED_FOR:
        heard = sum(ear.hears(cue, one.text) for one in said)
        if heard:
            yield f"hears={cue}"
            if 2 * heard >= len(said):
                yield f"mostly={cue}"
    for kind in {one.block.kind for one in said}:
        yield f"block={kind}"
    for role in ("past", "others", "withdrawn", "contested", "present"):
        if any(value.role == role for one in said for value in one.values):
            yield f"figure={role}"


def _bucket(number: int, limits: Sequence[int]) -> str:
    return next((f"<={limit}" for limit in limits if number <= limit), "more")
