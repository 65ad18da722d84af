"""Rewrites that a fix proposes: blanks for what a goal lacks, in the order natural to its language."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from assistant.languages import language
from assistant.languages.rewriting import BLANK, Rewriting
from assistant.lint.words import Mark
from assistant.printed import day_text
from assistant.records import Edit, LanguageCode, Period

if TYPE_CHECKING:
    from assistant.lint.statement import Statement

_VERBS = ("rising_verbs", "falling_verbs", "vague_verbs", "reaching_verbs", "keeping_verbs", "task_verbs")
_FIGURE = re.compile(r"\d(?:[\d.,\u00a0\u202f ]*\d)?")
_END = " .;。；"
_A_MONTH = timedelta(days=30)


def edits_to(goal: Statement, text: str) -> tuple[Edit, ...]:
    """The one edit that turns the goal's text into this one; empty where they are the same."""
    old = goal.text
    start = _shared(old, text)
    tail = _shared(old[start:][::-1], text[start:][::-1])
    edit = Edit(start, len(old) - tail, text[start : len(text) - tail])
    return (edit,) if old != text else ()


def with_target(goal: Statement) -> str:
    """The goal as "from […] to […] by […]"; the date is asked for where the goal neither has nor inherits one."""
    patterns = _patterns(goal)
    body, at_end = _body(goal)
    dated = goal.reading.has_deadline or goal.around.period is not None
    verb, place = _verb(goal, body)
    template = {"first": patterns.verb_first, "last": patterns.verb_last}.get(place, patterns.without_verb)
    falls = bool(goal.found("falling_verbs"))
    values = {
        "text": body,
        "verb": verb,
        "object": _without(body, verb, place),
        "way": patterns.down if falls else patterns.up,
        "by": "" if dated else patterns.by,
    }
    return template.format(**values) + at_end


def with_date(goal: Statement) -> str:
    """The goal with a blank for its date."""
    patterns = _patterns(goal)
    body = goal.text.rstrip(_END)
    return patterns.undated.format(text=body, by=patterns.by) + goal.text[len(body) :].rstrip()


def with_baseline(goal: Statement) -> str:
    """The goal with a blank for its start value behind the target."""
    _, end = goal.reading.spans.get("target", (0, len(goal.text.rstrip(_END))))
    return goal.text[:end] + _patterns(goal).now + goal.text[end:]


def start_known_by(today: date, period: Period | None) -> str:
    """When an unknown start value should be known: a month into the period is soon enough to measure it."""
    begins = max(today, date.fromisoformat(period.start)) if period else today
    day = begins + _A_MONTH
    return (min(day, date.fromisoformat(period.end)) if period else day).isoformat()


def to_establish(day: str, code: LanguageCode) -> str:
    """Why a start value is open: nobody knows it yet, and by when somebody will."""
    return language(code).rewriting.establish.format(date=day_text(day, code))


def date_blank(goal: Statement) -> str:
    """A date to fill in, to stand where another word stood: "by […]", […]前."""
    return _patterns(goal).by.strip(" ,，")


def day_written(goal: Statement, day: date) -> str:
    """A deadline so that nobody can read it otherwise: "by 30 June 2027"."""
    wording = goal.wording
    return wording.by_date.format(day=day.day, month=wording.months[day.month - 1], year=day.year)


def figures_swapped(goal: Statement) -> tuple[Edit, ...]:
    """Edits that put the target's figure where the start value's stands, and the other way round."""
    places = [_figure_in(goal, name) for name in ("baseline", "target")]
    if None in places:
        return ()
    (one, first), (other, second) = (place for place in places if place is not None)
    return (Edit(one, one + len(first), second), Edit(other, other + len(second), first))


def committed_end(goal: Statement) -> tuple[Edit, ...]:
    """The edit that leaves of a range ("3 to 4 minutes") the end that is easier to reach."""
    start, end = goal.reading.spans.get("target", (0, 0))
    ends = list(_FIGURE.finditer(goal.text, start, end))
    if len(ends) != 2:
        return ()
    low, high = ends
    if goal.direction == "decrease" or goal.found("falling_verbs"):
        return (Edit(low.start(), high.start(), ""),)
    return (Edit(low.end(), high.end(), ""),)


def without(goal: Statement, mark: Mark) -> tuple[Edit, ...]:
    """Edits that take a word out and leave a sentence: its blank goes too, and a capital stays in front."""
    end = mark.end
    while end < len(goal.text) and goal.text[end] == " ":
        end += 1
    if mark.start == 0 and goal.text[end : end + 1].islower():
        return (Edit(0, end + 1, goal.text[end].upper()),)
    return (Edit(mark.start, end, ""),)


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    same = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in same)


def _patterns(goal: Statement) -> Rewriting:
    return language(goal.lang).rewriting


def _body(goal: Statement) -> tuple[str, str]:
    """The goal without its closing date and full stop, and that date."""
    whole = goal.text.rstrip(_END)
    start, end = goal.reading.spans.get("deadline", (None, None))
    if start and end is not None and end >= len(whole):
        body = whole[:start].rstrip(" ,，")
        return body, whole[len(body) :]
    return whole, ""


def _verb(goal: Statement, body: str) -> tuple[str, str]:
    """The verb that opens or closes the goal, as written, and where it stands: "first", "last" or ""."""
    for mark in goal.found(*_VERBS):
        if "…" in mark.words:
            continue
        if mark.start == 0:
            return mark.words, "first"
        if mark.end == len(body):
            return mark.words, "last"
    return "", ""


def _without(body: str, verb: str, place: str) -> str:
    if place == "first":
        return body[len(verb) :].strip()
    return body[: len(body) - len(verb)].strip() if place == "last" else body


def _figure_in(goal: Statement, name: str) -> tuple[int, str] | None:
    start, end = goal.reading.spans.get(name, (0, 0))
    found = _FIGURE.search(goal.text, start, end)
    return (found.start(), found[0]) if found else None


__all__ = [
    "BLANK",
    "committed_end",
    "date_blank",
    "day_written",
    "edits_to",
    "figures_swapped",
    "start_known_by",
    "to_establish",
    "with_baseline",
    "with_date",
    "with_target",
    "without",
]
