"""What a line is by its words: an objective, a key result, a KPI, a health metric, or work to do.

Everything rests on what is read of the line and on word lists; each answer comes with the reasons it rests on. What
two people could take for two things is said to be both, with what would settle it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from assistant.lint.statement import Circumstances, Statement
from assistant.lint.words import Mark
from assistant.measure_names import named_part, names_a_measure, sets_a_limit
from assistant.reading import read_goal
from assistant.records import LanguageCode

LineKind = Literal["objective", "key_result", "kpi", "health_metric", "initiative"]
_VERBS = ("rising_verbs", "falling_verbs", "reaching_verbs")
# So many characters may part a verb from the figure it leads to ("stijgt naar 50").
_NEAR = 8
_DIRECTIONS = ("rising_verbs", "falling_verbs", "rising_words", "falling_words")


@dataclass(frozen=True, slots=True)
class Remark:
    """An English message with places `%(name)s` and what fills them; whoever shows it translates."""

    message: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a line is. `between` names the two things it could be where `kind` is "both".

    `otherwise` says what would make it something else, by what it would become.
    """

    kind: LineKind | Literal["both"]
    reasons: tuple[Remark, ...]
    otherwise: tuple[tuple[LineKind, Remark], ...]
    between: tuple[LineKind, ...] = ()


def kind_of_line(text: str, language: LanguageCode, today: date) -> Verdict:
    """What one line is, without any label in front of it, and why."""
    line = unicodedata.normalize("NFC", " ".join(text.split()))
    reading = read_goal(line, language, today=today, period=None, kind="key_result", running=False)
    goal = Statement(line, "key_result", language, reading, Circumstances(today), "")
    mark = goal.task
    if mark and not _follows_a_name(goal, mark):
        return _verdict("initiative", _said("It says what is done (“%(words)s”), not what changes.", words=mark.words))
    if _is_done_or_not(goal):
        return _both(
            "key_result", "initiative", _said("It can only be done or not done, like a milestone or a piece of work.")
        )
    measured = (goal.is_measured and not _is_nobody(goal)) or reading.withheld
    return _measured(goal) if measured else _unmeasured(goal)


def _follows_a_name(goal: Statement, mark: Mark) -> bool:
    """Whether the work is done with a measure that stands before it: "share of late orders, reviewed weekly"."""
    return mark.start > len(named_part(goal.text)) and names_a_measure(goal.text, goal.lang)


def _is_done_or_not(goal: Statement) -> bool:
    """Whether the line opens or closes with a word for being finished, and has no figure but "100 %"."""
    if goal.is_measured and not (goal.target == 100 and goal.unit == "%" and goal.baseline is None):
        return False
    start, end = goal.reading.spans.get("deadline", (len(goal.text), len(goal.text)))
    return any(
        mark.first == 0 or not any(each.isalpha() for each in goal.text[mark.end : start] + goal.text[end:])
        for mark in goal.found("completion")
    )


def _is_nobody(goal: Statement) -> bool:
    """Whether the only figure is the word in "no traveller is afraid": a picture, not a count."""
    figures = goal.figures
    return goal.target == 0 and all(each.worded for each in figures) and not names_a_measure(goal.text, goal.lang)


def _measured(goal: Statement) -> Verdict:
    """A line with a figure to reach."""
    moved = goal.baseline is not None or goal.change in ("delta", "factor")
    if not moved and (goal.reading.direction == "maintain" or _keeps(goal)):
        return _verdict("health_metric", _said("It sets a limit that must hold all the time; nothing is to change."))
    if reason := _change(goal):
        dated = (_said("It names the day by which it has to be reached."),) if goal.reading.has_deadline else ()
        return _verdict("key_result", reason, *dated)
    if _is_watched(goal):
        return _verdict("kpi", _said("It says how or how often a measure is taken, and names no change from a start."))
    if goal.reading.has_deadline:
        return _both(
            "key_result",
            "kpi",
            _said("It names a measure, a value and a day, but no start: a change to make, or a value to keep to."),
        )
    return _verdict("kpi", _said("It names a measure and the value it should have, with no start and no end."))


def _change(goal: Statement) -> Remark | None:
    """The change that a line asks for, if it asks for one."""
    if goal.reading.withheld:
        return _said("It leaves room for a start and a target.")
    if goal.baseline is not None:
        return _said("It names a start and a target.")
    if goal.change in ("delta", "factor"):
        return _said("It says by how much a measure has to change.")
    if goal.change == "count":
        return _said("It counts what has to come about.")
    if _moves_to_the_target(goal):
        return _said("It says which way a measure has to move, and how far.")
    return None


def _moves_to_the_target(goal: Statement) -> bool:
    """Whether a verb of direction leads the line, or leads to the figure ("reaches 90 %"); 送达 in a name doesn't."""
    target = goal.reading.spans.get("target", (0, 0))[0]
    near = 2 if goal.lang == "zh" else _NEAR
    if any(0 <= target - mark.end <= near for mark in goal.found(*_VERBS)):
        return True
    verbs = _DIRECTIONS if goal.lang == "zh" else (*_DIRECTIONS, "reaching_verbs")
    return bool(goal.found(*verbs)) and not names_a_measure(_undated(goal), goal.lang)


def _unmeasured(goal: Statement) -> Verdict:
    if goal.baseline is not None:
        return _verdict("kpi", _said("It says how a measure stands now, and asks for no change."))
    if _keeps(goal):
        return _verdict("health_metric", _said("It keeps something as it is, and asks for no change."))
    verbs = goal.found("rising_verbs", "falling_verbs", "vague_verbs")
    if verbs and names_a_measure(_without(goal), goal.lang):
        return _both(
            "objective",
            "key_result",
            _said("It says which way a measure has to move (“%(words)s”), but not how far.", words=verbs[0].words),
        )
    if names_a_measure(goal.text, goal.lang):
        watched = (_said("It says how or how often the measure is taken."),) if _is_watched(goal) else ()
        return _verdict(
            "kpi",
            _said("It is the name of a measure to keep an eye on, without a change and without an end."),
            *watched,
        )
    return _verdict("objective", _said("It says in words what should be different, without a figure."))


def _keeps(goal: Statement) -> bool:
    """Whether the line asks that something stays as it is."""
    if sets_a_limit(goal.text, goal.lang):
        return True
    if goal.wording.task_verbs_lead:
        return any(goal.begins_a_clause(mark) for mark in goal.found("upkeep"))
    return any(not goal.tells_of_another(mark) for mark in goal.found("upkeep"))


def _is_watched(goal: Statement) -> bool:
    return bool(goal.found("frequencies", "data_sources"))


def _undated(goal: Statement) -> str:
    """The line without its deadline, which may stand in front of all else."""
    start, end = goal.reading.spans.get("deadline", (0, 0))
    return f"{goal.text[:start]} {goal.text[end:]}".strip()


def _without(goal: Statement) -> str:
    """The line without its verbs of direction."""
    rest = goal.text
    for mark in reversed(goal.found("rising_verbs", "falling_verbs", "vague_verbs")):
        rest = rest[: mark.start] + rest[mark.end :]
    return " ".join(rest.split())


# -- what would make it something else ------------------------------------------------------------

_BECOMING: Mapping[LineKind, str] = {
    "objective": "Say what is better, and for whom, without the figure: that is the objective.",
    "key_result": "Say from where to where a measure goes, and by when: that is a key result.",
    "kpi": "Name only the measure and how often you look at it, with no end: that is a KPI.",
    "health_metric": "Set the limit that a measure must not pass: that is a health metric.",
    "initiative": "Say what you do to get there: that is an initiative.",
}
_MEASURE_IT = "Measure what will be different once it is done, from where to where: that is a key result."
_NEXT: Mapping[LineKind, tuple[LineKind, ...]] = {
    "objective": ("key_result", "initiative"),
    "key_result": ("objective", "kpi"),
    "kpi": ("key_result", "health_metric"),
    "health_metric": ("key_result",),
    "initiative": ("key_result",),
}


def _verdict(kind: LineKind, *reasons: Remark) -> Verdict:
    return Verdict(kind, reasons, tuple(_otherwise(kind)))


def _otherwise(kind: LineKind) -> Iterator[tuple[LineKind, Remark]]:
    for other in _NEXT[kind]:
        yield other, Remark(_MEASURE_IT if kind == "initiative" else _BECOMING[other])


def _both(one: LineKind, other: LineKind, *reasons: Remark) -> Verdict:
    settled = tuple((kind, Remark(_BECOMING[kind])) for kind in (one, other))
    return Verdict("both", reasons, settled, (one, other))


def _said(message: str, **values: str) -> Remark:
    return Remark(message, values)
