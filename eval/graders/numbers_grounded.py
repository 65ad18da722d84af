"""No invented number: each figure and date is in a cited sentence or an assumption, in words as in fields."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from assistant.document import Document
from assistant.grounding import ungrounded
from assistant.reading import read_dates
from assistant.records import Item, KeyResult, Kpi, LanguageCode, OkrSet, items
from eval.carried import Measured, close, measured
from eval.case import Case, overlap, places
from eval.outcome import Outcome, Score, share

KIND = "hard"
_TAKEN_ON = ("baseline_date", "current_date")
"""When a start value was taken is no goal, and texts say it in a hundred ways ("in October", 前十个月)."""
_FIGURES = ("baseline", "baseline_high", "target", "target_high", "stretch", "current")
_GOAL_WORDS, _OTHER_WORDS = ("title", "text", "done_when"), ("rationale", "name", "definition", "why")
"""A goal says what its sentences say, what explains it draws on all of the text, a formula has numbers of its own."""
_BASES = {"100", "1000", "10000", "100000", "1000000"}
"""What things are counted per, in definitions: no figure of anybody's."""
_NUMBER = re.compile(
    r"(?<![\dA-Za-z])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![A-Za-z\d])\d+(?:[.,]\d+)*"
)
"""Not the 3 of m3 and the 2 of CO2."""


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    document, okr_set = outcome.document, outcome.okr_set
    of = len(list(items(okr_set)))
    if not of:
        return Score(None, "nothing was drafted")
    loose = [item for item in measured(okr_set) if _loose_fields(item, case, document, okr_set)]
    strange = list(_strange_numbers(okr_set, document, date.fromisoformat(case.today)))
    told = f"{len(loose)} items hold a figure that no cited sentence holds"
    return Score(share(min(of, len(loose) + len(strange)), of), f"{told}; in words: {', '.join(strange[:3]) or 'none'}")


def _loose_fields(item: Measured, case: Case, document: Document, okr_set: OkrSet) -> list[str]:
    """Fields without a sentence. What a person has found in a cited sentence counts, read by the program or not."""
    names = ungrounded(
        item,
        {document.id: document},
        today=date.fromisoformat(case.today),
        period=okr_set.period,
        language=okr_set.language,
    )
    cited = places(item.sources)
    near = [figure for figure in case.figures if overlap(figure.sentences, cited)]
    values = [
        value
        for each in near
        for value in (each.value, each.target, each.target_high, each.stretch, each.baseline)
        if value is not None
    ]
    days = {day for each in near for day in (each.deadline, *each.deadline_alternatives)}
    return [name for name in names if name not in _TAKEN_ON and not _is_known(getattr(item, name), values, days)]


def _is_known(value: object, values: list[int | float], days: set[str | None]) -> bool:
    if isinstance(value, str):
        return value in days
    return isinstance(value, int | float) and any(close(value, each) for each in values)


def _strange_numbers(okr_set: OkrSet, document: Document, today: date) -> Iterator[str]:
    """Numbers in an item's words that neither its fields nor the text account for. Dates are the fields' business."""
    years = {period.start[:4], period.end[:4], str(today.year)} if (period := okr_set.period) else set()
    everywhere = _digits(document.text)
    for objective in okr_set.objectives:
        whole: tuple[Item, ...] = (objective, *objective.key_results)
        around = " ".join(source.quote for part in whole for source in part.sources)
        group: tuple[Item, ...] = (objective, *objective.key_results, *objective.kpis, *objective.initiatives)
        for item in group:
            own, sources = years | _own(item), item.sources
            cited = _digits(around if item is objective else " ".join(each.quote for each in sources) or around)
            for names, said in ((_GOAL_WORDS, cited), (_OTHER_WORDS, everywhere | _BASES)):
                for words in (getattr(item, name, None) or "" for name in names):
                    for number in sorted(_digits(_undated(words, okr_set.language, today)) - own - said):
                        yield f"“{number}” in “{words[:40]}”"


def _own(item: Item) -> set[str]:
    """The numbers of an item's fields: marked as assumptions or held to their sentences elsewhere."""
    if not isinstance(item, KeyResult | Kpi):
        return set()
    given = (getattr(item, name, None) for name in _FIGURES)
    return {number for value in given if value is not None for number in _digits(f"{value:.12g}")}


def _undated(words: str, language: LanguageCode, today: date) -> str:
    """The words without the times they name."""
    for mention in sorted(read_dates(words, language, today=today), key=lambda each: -each.start):
        words = f"{words[: mention.start]} {words[mention.end :]}"
    return words


_RAISED = dict.fromkeys(map(ord, "⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉"))


def _digits(text: str) -> set[str]:
    """The numbers of a text by their digits alone: 1.000, 1,000 and 1 000 are one."""
    found = _NUMBER.findall(unicodedata.normalize("NFKC", text.translate(_RAISED)))
    whole = {re.sub(r"\D", "", number).lstrip("0") for number in found}
    return (whole | {part.lstrip("0") for number in found for part in re.split(r"\D+", number)}) - {""}
