"""What people type into a figure's or a day's field, in five languages, and what is kept of it."""

from datetime import date

import pytest

from assistant import editing
from assistant.editing.figures import DAY_EXAMPLES, EXAMPLES, read_day, read_figure
from assistant.errors import UsageError
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, KeyResult, Kpi, Objective, OkrSet

TODAY = date(2026, 11, 22)
WHO = {"by": "Åsa", "at": "2026-11-22T09:00:00+00:00", "today": TODAY}

FIGURES = {
    "en": [
        ("4.5", 4.5, None),
        ("4,5", 4.5, None),
        ("12,000", 12_000, None),
        ("12 000", 12_000, None),
        ("1.5 million", 1_500_000, None),
        ("50 %", 50, "%"),
        ("$1.5M", 1_500_000, "USD"),
        ("6.2 days", 6.2, "day"),
        ("1/3", 33.33, "%"),
        ("twelve", 12, None),
        ("−3", -3, None),
    ],
    "nl": [
        ("4,5", 4.5, None),
        ("4.5", 4.5, None),
        ("12.000", 12_000, None),
        ("1,5 mln", 1_500_000, None),
        ("2,5 mld", 2_500_000_000, None),
        ("€ 3,5 mln", 3_500_000, "EUR"),
        ("€ 1.500,-", 1500, "EUR"),
        ("6,2 dagen", 6.2, "day"),
        ("een derde", 33.33, "%"),
    ],
    "sv": [
        ("4,5", 4.5, None),
        ("12 000", 12_000, None),
        ("1,2 mdkr", 1_200_000_000, "SEK"),
        ("500 tkr", 500_000, "SEK"),
        ("6,2 dagar", 6.2, "day"),
        ("50 %", 50, "%"),
    ],
    "vi": [
        ("4,5", 4.5, None),
        ("12.000", 12_000, None),
        ("2 tỷ", 2_000_000_000, None),
        ("2 tỷ rưỡi", 2_500_000_000, None),
        ("1,5 tỷ đồng", 1_500_000_000, "VND"),
        ("3 tuần", 3, "week"),
    ],
    "zh": [
        ("1.5亿", 150_000_000, None),
        ("1.2 亿", 120_000_000, None),
        ("１．５亿", 150_000_000, None),
        ("3万", 30_000, None),
        ("3万人", 30_000, None),
        ("十二", 12, None),
        ("1.5亿元", 150_000_000, "CNY"),
        ("八成", 80, "%"),
        ("6.2天", 6.2, "day"),
    ],
}
DAYS = {
    "en": ["30 June 2027", "end of Q2", "end of June", "30/6/2027", "30/6", "2027-06-30"],
    "nl": ["30 juni 2027", "eind juni", "30-6-2027", "30-6", "einde Q2"],
    "sv": ["30 juni 2027", "slutet av Q2", "sista juni", "30/6"],
    "vi": ["30 tháng 6 năm 2027", "cuối tháng 6", "30/6/2027", "30/6", "cuối quý 2"],
    "zh": ["2027年6月30日", "6月底", "第二季度末", "6月30日"],
}


def rows(table):
    return [(code, *row) if isinstance(row, tuple) else (code, row) for code, listed in table.items() for row in listed]


@pytest.mark.parametrize(("code", "typed", "value", "unit"), rows(FIGURES))
def test_a_figure_is_read_with_its_unit(code, typed, value, unit):
    figure = read_figure(typed, code)
    assert (figure.value, figure.unit) == (value, unit)


@pytest.mark.parametrize(
    ("code", "typed", "value", "other"),
    [
        ("nl", "1.500", 1500, 1.5),
        ("sv", "1.500", 1500, 1.5),
        ("vi", "1.500", 1500, 1.5),
        ("en", "1.500", 1.5, 1500),
        ("zh", "1.500", 1.5, 1500),
        ("en", "1,500", 1500, 1.5),
        ("nl", "1.500 mln", 1_500_000_000, 1_500_000),
        ("en", "-1,500", -1500, -1.5),
        ("en", "1500", 1500, None),
        ("nl", "12,50", 12.5, None),
    ],
)
def test_one_mark_and_three_digits_may_mean_two_numbers(code, typed, value, other):
    figure = read_figure(typed, code)
    assert (figure.value, figure.other) == (value, other)


@pytest.mark.parametrize(
    "typed", ["soon", "5 or 6", "about 5", "3 to 4 of 5", "12abc", "NPS 40", "", "-", "20 customers"]
)
def test_what_is_more_than_one_figure_is_not_guessed_at(typed):
    assert read_figure(typed, "en") is None


@pytest.mark.parametrize(("code", "typed"), rows(DAYS))
def test_a_day_is_read_in_words(code, typed):
    assert read_day(typed, code, today=TODAY, period=parse_period("2027")).day == "2027-06-30"


def test_a_day_that_may_be_another_says_so():
    assert read_day("3/4/2027", "en", today=TODAY, period=None).others == ("2027-03-04",)


@pytest.mark.parametrize("typed", ["whenever", "30 June or 31 July", "2027-02-30", "before the summer"])
def test_no_day_is_made_up(typed):
    assert read_day(typed, "en", today=TODAY, period=None) is None


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_examples_are_themselves_understood(code):
    figures = EXAMPLES[code].replace("、", "|").replace("或", "|").replace(", ", "|")
    for word in (" or ", " of ", " eller ", " hoặc "):
        figures = figures.replace(word, "|")
    assert all(read_figure(each, code) for each in figures.split("|"))
    assert read_day(DAY_EXAMPLES[code], code, today=TODAY, period=None).day == "2027-06-30"


def goals(code="en", **fields):
    return OkrSet(
        "set",
        "Harbour Bakery",
        code,
        period=parse_period("2027"),
        objectives=(
            Objective(
                "o", "Bake better", key_results=(KeyResult("kr", "Bake", **fields),), kpis=(Kpi("kpi", "Loaves"),)
            ),
        ),
    )


@pytest.mark.parametrize(
    ("code", "unit", "typed", "value", "kept"),
    [
        ("nl", None, "€ 3,5 mln", 3_500_000, "EUR"),
        ("nl", None, "6,2 dagen", 6.2, "day"),
        ("nl", "day", "2 weken", 14, "day"),
        ("nl", "EUR", "1,5 mln", 1_500_000, "EUR"),
        ("en", "min", "1.5 hours", 90, "min"),
        ("en", "%", "5 pp", 5, "%"),
        ("en", "score", "8/10", 8, "score"),
        ("en", "loaves", "6 days", 6, "loaves"),
        ("vi", None, "2 tỷ", 2_000_000_000, None),
        ("vi", "VND", "2 tỷ", 2_000_000_000, "VND"),
        ("zh", None, "1.5亿元", 150_000_000, "CNY"),
        ("sv", None, "12 000", 12_000, None),
    ],
)
def test_a_figure_comes_into_the_unit_of_its_line(code, unit, typed, value, kept):
    changed = editing.set_field(goals(code, unit=unit), "kr", "target", typed, **WHO).objectives[0].key_results[0]
    assert (changed.target, changed.unit) == (value, kept)


def test_a_kpi_takes_a_figure_with_its_unit_too():
    changed = editing.set_field(goals("sv"), "kpi", "current", "6,2 dagar", **WHO).objectives[0].kpis[0]
    assert (changed.current, changed.unit) == (6.2, "day")


@pytest.mark.parametrize(("unit", "typed"), [("%", "3 weeks"), ("EUR", "12 %"), ("day", "$3")])
def test_a_figure_in_a_unit_of_another_kind_is_refused_with_an_example(unit, typed):
    with pytest.raises(UsageError) as refused:
        editing.set_field(goals(unit=unit), "kr", "target", typed, **WHO)
    assert typed in str(refused.value) and "12" in refused.value.next_step


def test_weight_and_confidence_have_no_unit():
    changed = editing.set_field(goals(unit="day"), "kr", "confidence", "7", **WHO).objectives[0].key_results[0]
    assert (changed.confidence, changed.unit) == (7, "day")
