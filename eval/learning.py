"""Learns what the offline drafter's signs weigh, from labelled texts: `python -m eval.learning [FOLDER…]`.

Writes `assistant/drafters/offline/weights.json`. Reads the open shipped cases and the open texts of the tests, never a
holdout. Needs numpy (a test dependency). The same texts give the same weights: no chance is in it.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from assistant.document import Document, read
from assistant.drafters import Brief
from assistant.drafters.offline import weights
from assistant.drafters.offline.drafter import passages
from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.evidence import ROLES, Role, Said, Value, hear
from assistant.drafters.offline.measures import find_measures, in_period
from assistant.drafters.offline.pairing import Pairing
from assistant.drafters.offline.priorities import Priority
from assistant.drafters.offline.roles import chances_of
from assistant.drafters.offline.signs import Surroundings
from assistant.drafters.offline.worth import signs_of
from assistant.period import parse_period
from assistant.records import LanguageCode
from eval.carried import same_value
from eval.case import Case, ExpectedFigure, overlap
from eval.cases import SHIPPED, in_folder
from eval.lines import Line
from eval.lines import in_folder as lines_in_folder

ROOT = Path(__file__).parents[1]
OPEN_TEXTS = ROOT / "tests" / "drafters" / "texts"
OPEN_LINES = ROOT / "tests" / "drafters" / "lines"
_LINES_PERIOD, _LINES_TODAY = "2027", "2026-11-21"
_LEADS: dict[LanguageCode, str] = {
    "en": "Colleagues, this is what we talked about.",
    "nl": "Collega's, hierover hebben we gesproken.",
    "sv": "Kolleger, det här talade vi om.",
    "vi": "Thưa anh chị em, đây là những gì chúng ta đã bàn.",
    "zh": "各位同事，以下是我们谈过的内容。",
}
"""A line stands below one that says nothing, as it would inside a text."""
_FOLDS = 5
_ROLE_LEAST, _ROLE_PULL = 3, 2.0
_LINE_SHARE = 0.3
"""A figure of a line teaches less than one of a text: nothing stands around it, and half of the lines are traps."""
_OF_LINE = "of a line"
"""The sign of figures in lines, so that their being targets more often teaches nothing about texts."""
_PAIR_LEAST, _PAIR_PULL = 5, 2.0
_PASSAGE_LEAST, _PASSAGE_PULL = 5, 2.0
"""A sign seen fewer times teaches nothing; the pull draws every weight towards 0."""
_EASE = 50
"""So much lighter than learnt weighs "no start": a doubtful start is seen beside its sentence, a missing one is not."""
_STEPS = 200
_AS_ROLE: dict[str, Role] = {"context": "aside", "promotion": "aside"}


@dataclass(slots=True)
class Lesson:
    """A labelled text or line with its figures.

    `labels` are the true roles and `starts` the true starts of the targets that are known to have one or none, both by
    id of the value. A line teaches roles only: it has no `case` and no starts.
    """

    document: Document
    brief: Brief
    said: list[Said]
    labels: dict[int, Role]
    starts: dict[int, frozenset[int]]
    case: Case | None = None

    @property
    def values(self) -> list[Value]:
        return [value for one in self.said for value in one.values]


def lessons(cases: Iterable[Case], lines: Iterable[Line] = ()) -> list[Lesson]:
    """The texts and lines with the true role of each figure; one that no label speaks of is aside."""
    return [*map(_of_text, cases), *map(_of_line, lines)]


def _of_text(case: Case) -> Lesson:
    brief = Brief(language=case.language, period=parse_period(case.period), today=date.fromisoformat(case.today))
    lesson = _heard(read(case.text), brief)
    lesson.case = case
    lesson.labels = {id(value): _label(value, case) for value in lesson.values}
    for figure in case.targets:
        target = next((v for v in lesson.values if _is_in(v, figure) and _is_worth(v, figure, figure.target)), None)
        if target is None or target.said.block.kind == "table_row":
            continue
        baseline = figure.baseline
        found = frozenset(
            id(value) for value in lesson.values if baseline is not None and _is_worth(value, figure, baseline)
        )
        if found or baseline is None:
            lesson.starts[id(target)] = found
    return lesson


def _of_line(line: Line) -> Lesson:
    lead = _LEADS[line.language]
    brief = Brief(language=line.language, period=parse_period(_LINES_PERIOD), today=date.fromisoformat(_LINES_TODAY))
    lesson = _heard(read(f"{lead}\n\n{line.text}", language=line.language), brief)
    for value in lesson.values:
        value.signs |= {_OF_LINE}
    offset = len(lead) + 2
    marked = {
        id(value): mark
        for value in lesson.values
        for mark in line.marks
        if overlap((_place(value),), ((mark.start + offset, mark.end + offset),))
    }
    lesson.labels = {id(value): marked[id(value)].role if id(value) in marked else "aside" for value in lesson.values}
    return lesson


def _heard(document: Document, brief: Brief) -> Lesson:
    said = hear(document, brief, brief.language)
    for value, signs in Surroundings(document, said, brief.today).signs():
        value.signs = signs
    return Lesson(document, brief, said, {}, {})


def _place(value: Value) -> tuple[int, int]:
    """Where the figure stands in the document; a name cut from the head of the sentence moves it."""
    sentence = value.said.sentence
    cut = sentence.text.find(value.said.text)
    start = sentence.start + max(cut, 0)
    return start + value.start, start + value.end


def _label(value: Value, case: Case) -> Role:
    found: Role | None = None
    for figure in case.figures:
        if not _is_in(value, figure):
            continue
        if figure.role == "target":
            if _is_worth(value, figure, figure.target, figure.target_high, figure.stretch):
                return "target"
            if _is_worth(value, figure, figure.baseline):
                found = found or "present"
        elif _is_worth(value, figure, figure.value):
            found = _AS_ROLE.get(figure.role) or figure.role  # type: ignore[assignment]
    return found or "aside"


def _is_in(value: Value, figure: ExpectedFigure) -> bool:
    sentence = value.said.sentence
    return overlap(((sentence.start, sentence.end),), figure.sentences)


def _is_worth(value: Value, figure: ExpectedFigure, *wanted: int | float | None) -> bool:
    quantity = value.mention.quantity
    return any(
        number is not None
        and (
            same_value(number, figure.unit, quantity.value, quantity.unit, figure.change)
            or abs(number - quantity.value) < 1e-9
        )
        for number in wanted
    )


def learn(taught: Sequence[Lesson]) -> dict[str, Any]:
    """The weights of roles, pairs and passages; the last two learn from roles as the other texts' lessons tell them."""
    for fold in range(_FOLDS):
        told = _role_weights([lesson for n, lesson in enumerate(taught) if n % _FOLDS != fold])
        for lesson in taught[fold::_FOLDS]:
            _tell(lesson, told)
    figures = {"roles": _role_weights(taught), "pairs": _pair_weights(taught)}
    weights.use(figures)
    return {**figures, "passages": _passage_weights(taught)}


def _tell(lesson: Lesson, told: dict[str, list[int]]) -> None:
    for value in lesson.values:
        total = list(told[weights.ALWAYS])
        for sign in value.signs:
            if sign in told:
                total = [one + other for one, other in zip(total, told[sign], strict=True)]
        value.chances = chances_of(total)
        value.role = max(ROLES, key=value.chance)


def _role_weights(taught: Sequence[Lesson]) -> dict[str, list[int]]:
    import numpy as np

    values = [(value, lesson) for lesson in taught for value in lesson.values]
    known = _known((value.signs for value, _ in values), _ROLE_LEAST)
    seen = _matrix([value.signs for value, _ in values], known)
    wanted = np.eye(len(ROLES))[[ROLES.index(lesson.labels[id(value)]) for value, lesson in values]]
    shares = np.array([[1.0 if lesson.case else _LINE_SHARE] for _, lesson in values])

    def slope(now: Any) -> Any:
        scores = seen @ now
        powers = np.exp(scores - scores.max(1, keepdims=True))
        return seen.T @ (shares * (powers / powers.sum(1, keepdims=True) - wanted)) + _ROLE_PULL * now

    learnt = _descend(np.zeros((len(known), len(ROLES))), slope)
    weighed = {sign: [round(100 * float(each)) for each in row] for sign, row in zip(known, learnt, strict=True)}
    weighed.pop(_OF_LINE, None)
    return weighed


def _pair_weights(taught: Sequence[Lesson]) -> dict[str, int]:
    """Of all figures that may be a target's start, and of there being none, the true one is to weigh most."""
    import numpy as np

    groups = [group for lesson in taught for group in _groups(lesson)]
    known = _known((signs for group in groups for signs, _ in group), _PAIR_LEAST)
    rows = [row for group in groups for row in [*group, (frozenset(), not any(right for _, right in group))]]
    sizes = [len(group) + 1 for group in groups]
    seen = _matrix([signs for signs, _ in rows], known)
    ends = np.cumsum(sizes)
    starts = np.concatenate([[0], ends[:-1]])
    group_of = np.repeat(np.arange(len(sizes)), sizes)
    seen[:, 0] = 0
    seen[ends - 1, 0] = 1
    right = np.array([each for _, each in rows], dtype=float)

    def slope(now: Any) -> Any:
        scores = seen @ now
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[group_of])
        chances = powers / np.add.reduceat(powers, starts)[group_of]
        wanted = chances * right
        wanted = wanted / np.maximum(np.add.reduceat(wanted, starts), 1e-12)[group_of]
        return seen.T @ (chances - wanted) + _PAIR_PULL * now

    learnt = _descend(np.zeros(len(known)), slope)
    weighed = {sign: round(100 * float(each)) for sign, each in zip(known, learnt, strict=True)}
    return {**weighed, weights.ALWAYS: weighed[weights.ALWAYS] - _EASE}


def _groups(lesson: Lesson) -> Iterable[list[tuple[frozenset[str], bool]]]:
    pairing = Pairing(lesson.said)
    for target in lesson.values:
        if (starts := lesson.starts.get(id(target))) is None:
            continue
        found = [(signs, id(start) in starts) for start, signs in pairing.candidates(target)]
        if not starts or any(right for _, right in found):
            yield found


def _passage_weights(taught: Sequence[Lesson]) -> dict[str, int]:
    """A passage that speaks of a theme that must not be missed is a priority; one of a theme that may be is neither."""
    import numpy as np

    told = [pair for lesson in taught if lesson.case for pair in _passages(lesson, lesson.case)]
    known = _known((signs for signs, _ in told), _PASSAGE_LEAST)
    seen = _matrix([signs for signs, _ in told], known)
    right = np.array([each for _, each in told], dtype=float)

    def slope(now: Any) -> Any:
        chances = 1 / (1 + np.exp(-(seen @ now)))
        return seen.T @ (chances - right) + _PASSAGE_PULL * now

    learnt = _descend(np.zeros(len(known)), slope)
    return {sign: round(100 * float(each)) for sign, each in zip(known, learnt, strict=True)}


def _passages(lesson: Lesson, case: Case) -> Iterable[tuple[frozenset[str], bool]]:
    measures = [in_period(each, lesson.brief.period) for each in find_measures(lesson.said, lesson.brief.today)]
    found = passages(lesson.said, measures, lesson.document, lesson.brief)
    must = [theme.sentences for theme in case.themes_of("must")]
    may = [theme.sentences for theme in case.themes if theme.need == "nice"]
    for priority, signs in zip(found, signs_of(found, lesson.brief.period.end, ear(case.language)), strict=True):
        cited = places_of(priority)
        if any(overlap(cited, spans) for spans in must):
            yield signs, True
        elif not any(overlap(cited, spans) for spans in may):
            yield signs, False


def places_of(priority: Priority) -> tuple[tuple[int, int], ...]:
    """What an objective of the passage would cite: its measures' sentences and its wishes, else all it says."""
    said = [*(one for measure in priority.measures for one in measure.said), *priority.aims]
    return tuple((one.sentence.start, one.sentence.end) for one in said or priority.section.said)


def _known(signs: Iterable[Iterable[str]], least: int) -> list[str]:
    counted = Counter(sign for each in signs for sign in each)
    return [weights.ALWAYS, *sorted(sign for sign, times in counted.items() if times >= least)]


def _matrix(rows: Sequence[Iterable[str]], known: Sequence[str]) -> Any:
    import numpy as np

    column = {sign: n for n, sign in enumerate(known)}
    seen = np.zeros((len(rows), len(known)))
    seen[:, 0] = 1
    for n, signs in enumerate(rows):
        for sign in signs:
            if sign in column:
                seen[n, column[sign]] = 1
    return seen


def _descend(now: Any, slope: Any) -> Any:
    """Adam, from 0, a fixed number of steps: nothing is drawn by lot."""
    import numpy as np

    mean, spread = np.zeros_like(now), np.zeros_like(now)
    for step in range(1, _STEPS + 1):
        found = slope(now)
        mean = 0.9 * mean + 0.1 * found
        spread = 0.99 * spread + 0.01 * found * found
        now = now - 0.1 * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.99**step)) + 1e-8)
    return now


def open_cases(folders: Sequence[Path] = ()) -> list[Case]:
    """The shipped cases that may be read, those of the tests, and those of more folders."""
    shipped = [case for case in in_folder(SHIPPED) if not case.holdout]
    more = [case for folder in folders or (OPEN_TEXTS,) if folder.is_dir() for case in in_folder(folder)]
    return [*shipped, *more]


def main(folders: Sequence[str]) -> None:
    learnt = learn(lessons(open_cases([Path(each) for each in folders]), lines_in_folder(OPEN_LINES)))
    lines = [
        f'  "{part}": {{\n'
        + ",\n".join(f"    {json.dumps(sign)}: {json.dumps(each)}" for sign, each in table.items())
        + "\n  }"
        for part, table in learnt.items()
    ]
    path = Path(weights.__file__).with_name(weights.FILE)
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    sys.stdout.write(
        f"{len(learnt['roles'])} signs of roles, {len(learnt['pairs'])} of pairs, "
        f"{len(learnt['passages'])} of passages: {path.name}\n"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
