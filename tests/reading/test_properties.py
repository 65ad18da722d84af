"""What holds of any text whatever, in every language."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.languages import language
from assistant.reading import Reading, read_dates, read_goal, read_quantities, reading_to_json
from assistant.reading.lexicon import lexicon
from assistant.reading.periods import Clock
from assistant.reading.statement import look_at
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.reading.row import TODAY
from tests.reading.tables import all_rows
from tests.unseen.readings import goals_in, same

GOALS = Path(__file__).parent / "goals"

_KNOWN = sorted(
    {phrase for code in LANGUAGE_CODES for phrase in (*lexicon(code).by_word, *language(code).goal_words.from_value)}
    | {phrase for entries in lexicon("zh").by_character.values() for phrase, _, _ in entries}
)
_PIECES = st.sampled_from(
    [
        *_KNOWN,
        "10%",
        "5 %",
        "1.000",
        "1,5",
        "2027",
        "31/12/2027",
        "30 000",
        "€",
        "-",
        "–",
        "(",
        ")",
        ".",
        "。",
        ",",
        "XX%",
        "３０",
        "İ",
        "é",
    ]
)
_TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(_PIECES, max_size=14).map(" ".join),
    st.lists(_PIECES, max_size=14).map("".join),
)
_CODES = st.sampled_from(LANGUAGE_CODES)


def _spans_of(reading: Reading) -> list[tuple[int, int]]:
    return [*reading.spans.values(), *((quantity.start, quantity.end) for quantity in reading.quantities)]


@given(_TEXTS, _CODES)
@settings(max_examples=400, deadline=None)
@example("0\u0f57", "en")
def test_any_text_is_read_and_every_span_lies_within_it(text: str, code: LanguageCode) -> None:
    reading = read_goal(text, code, today=TODAY)
    assert all(0 <= start < end <= len(text) for start, end in _spans_of(reading))
    assert reading == read_goal(text, code, today=TODAY)


@given(_TEXTS, _CODES)
@settings(max_examples=200, deadline=None)
def test_fields_agree_with_one_another(text: str, code: LanguageCode) -> None:
    reading = read_goal(text, code, today=TODAY)
    assert reading.has_target == (reading.target is not None) == (reading.comparator is not None)
    assert reading.has_deadline or reading.deadline is None
    assert reading.ambiguous == bool(reading.deadline_alternatives or reading.unit_alternatives)
    assert not (reading.withheld and reading.has_target)
    assert (reading.metric is None) == ("metric" not in reading.spans)
    if reading.metric is not None:
        start, end = reading.spans["metric"]
        assert text[start:end] == reading.metric == reading.metric.strip()


@given(_TEXTS, _CODES)
@settings(max_examples=200, deadline=None)
def test_quantities_and_dates_of_any_text_lie_within_it(text: str, code: LanguageCode) -> None:
    spans = [(found.start, found.end) for found in read_quantities(text, code)]
    spans += [(found.start, found.end) for found in read_dates(text, code, today=TODAY)]
    assert all(0 <= start < end <= len(text) for start, end in spans)


def _written(code: LanguageCode) -> list[str]:
    return [row.text for row in all_rows(code)] + [goal["text"] for goal in goals_in(GOALS / f"{code}.jsonl")]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_number_read_again_from_its_span_gives_its_value(code: LanguageCode) -> None:
    """All that need no neighbours to be read: number words do ("năm", 四), and "4.5 out of 5" is a score in a rating."""
    alone = 0
    for text in _written(code):
        for found in read_goal(text, code, today=TODAY).quantities:
            piece = text[found.start : found.end]
            again = read_quantities(piece, code)
            if again and not found.worded and again[0].unit == found.unit != "x":
                assert same(again[0].value, found.value), (text, piece)
                alone += 1
    assert alone >= 60


_FROM_TO: dict[LanguageCode, str] = {
    "en": "Reduce the error rate from {start}% to {end}% by 30 June 2027",
    "nl": "Het foutpercentage verlagen van {start}% naar {end}% uiterlijk 30 juni 2027",
    "sv": "Minska felfrekvensen från {start} % till {end} % senast 30 juni 2027",
    "vi": "Giảm tỷ lệ lỗi từ {start}% xuống {end}% chậm nhất ngày 30/6/2027",
    "zh": "最迟2027年6月30日将差错率从{start}%降至{end}%",
}
_SHARES = st.integers(0, 9999).map(lambda hundredths: hundredths / 100)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@given(start=_SHARES, end=_SHARES)
@settings(max_examples=60, deadline=None)
def test_any_two_values_are_told_apart(code: LanguageCode, start: float, end: float) -> None:
    mark = language(code).goal_words.decimal_mark
    text = _FROM_TO[code].format(start=str(start).replace(".", mark), end=str(end).replace(".", mark))
    reading = read_goal(text, code, today=TODAY)
    assert (reading.baseline, reading.target, reading.unit) == (start, end, "%")
    assert reading.deadline == "2027-06-30"
    first, last = reading.spans["target"]
    assert text[first:last].startswith(str(end).replace(".", mark))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_loose_accents_read_the_same_with_spans_of_the_text_as_given(code: LanguageCode) -> None:
    """A text pasted from a PDF may carry its accents as characters of their own."""
    loose = "Nâng tỷ lệ lên 97%" if code == "vi" else "réduction 97%"
    reading = read_goal(loose, code, today=TODAY)
    start, end = reading.spans["target"]
    assert loose[start:end] == "97%"


def test_the_json_has_exactly_the_keys_of_the_lint_report() -> None:
    reading = reading_to_json(read_goal("Cut churn from 10% to 5% by 30 June 2027", "en", today=TODAY))
    assert list(reading) == [
        "metric", "has_target", "withheld", "target", "target_high", "stretch", "unit", "baseline", "baseline_high",
        "baseline_date", "direction", "comparator", "change", "has_deadline", "deadline", "deadline_alternatives",
        "unit_alternatives", "ambiguous", "spans",
    ]  # fmt: skip
    assert reading["spans"] == {
        "metric": [4, 9],
        "target": [22, 24],
        "unit": [23, 24],
        "baseline": [15, 18],
        "deadline": [25, 40],
    }


_LONG: dict[str, Callable[[int], str]] = {
    "digits": lambda size: "9" * size,
    "commas": lambda size: "," * size,
    "digits and commas": lambda size: "9," * (size // 2),
    "digits and spaces": lambda size: "1 " * (size // 2),
    "groups of three": lambda size: "123 " * (size // 4),
    "percentages": lambda size: "10% " * (size // 4),
    "dashes": lambda size: "1-" * (size // 2),
    "numerals": lambda size: "一" * size,
    "placeholders": lambda size: "X" * size,
    "underscores": lambda size: "_" * size,
    "pairs": lambda size: "from 1 to " * (size // 10),
    "tenths": lambda size: "3成" * (size // 2),
    "tails": lambda size: "1tr2 " * (size // 5),
    "glued words": lambda size: "lên3" * (size // 4),
    "cells": lambda size: "a|1|" * (size // 4),
    "halves": lambda size: "半小时" * (size // 3),
    "quarters": lambda size: "Q3 " * (size // 3),
    "bidi marks": lambda size: "\u202e1% " * (size // 4),
    "lone surrogates": lambda size: "\ud8001 " * (size // 3),
    "dates": lambda size: "by the end of " * (size // 14),
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("shape", _LONG)
def test_reading_time_grows_no_faster_than_the_text(shape: str, code: LanguageCode) -> None:
    """Twice the text takes at most three times as long, without the cut that `read_goal` makes first."""
    words = lexicon(code)
    clock = Clock.of(TODAY, None, words)

    def seconds(size: int) -> float:
        text = _LONG[shape](size)
        begun = time.process_time()
        look_at(text, words, clock)
        return time.process_time() - begun

    seconds(100)
    # A noisy machine slows one run or another, a quadratic step slows them all.
    ratios = (seconds(8_000) / max(seconds(4_000), 0.001) for _ in range(8))
    assert any(ratio <= 3 for ratio in ratios)


_HOSTILE = [
    "\u202e5% \u202dto 10%", "\ud800 5 %", "５％\u200b", "1" * 5000, "١٢٣ %", "²³ %", "Ⅷ %", "\x00 5%", "😀" * 300,
    "from from from", "=SUM(1+1)", "<script>5%</script>", "%s %d %n", "１２３４５６７８９" * 90, "|" * 500, "a|1|" * 300,
]  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("text", _HOSTILE, ids=range(len(_HOSTILE)))
def test_hostile_text_is_read_without_a_murmur(text: str, code: LanguageCode) -> None:
    reading = read_goal(text, code, today=TODAY)
    assert all(0 <= start < end <= len(text) for start, end in _spans_of(reading))
