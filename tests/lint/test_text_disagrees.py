"""KR223: the fields of a key result against its sentence."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant.lint import Options, lint_set
from assistant.period import parse_period
from assistant.printed import day_text
from assistant.reading import read_goal
from assistant.records import Finding, KeyResult, LanguageCode, Objective, OkrSet
from tests.lint.sketching import TODAY

STRETCHED: dict[LanguageCode, str] = {
    "en": "Raise NPS from 20 to at least 30, preferably 40",
    "nl": "NPS van 20 naar minimaal 30, liefst 40",
    "sv": "Öka NPS från 20 till minst 30, helst 40",
    "vi": "Tăng NPS từ 20 lên ít nhất 30, tốt nhất là 40",
    "zh": "将净推荐值从20提高到至少30，力争40",
}
RANGED: dict[LanguageCode, str] = {
    "en": "Keep waiting time between 10 and 15 minutes",
    "nl": "De wachttijd tussen 10 en 15 minuten houden",
    "sv": "Håll väntetiden mellan 10 och 15 minuter",
    "vi": "Giữ thời gian chờ từ 10 đến 15 phút",
    "zh": "将等待时间保持在10到15分钟之间",
}
DATED: dict[LanguageCode, str] = {
    "en": "Cut churn from 10% to 5% by 30 June {}",
    "nl": "Verloop van 10% naar 5% op 30 juni {}",
    "sv": "Minska bortfallet från 10 % till 5 % senast 30 juni {}",
    "vi": "Giảm tỷ lệ rời bỏ từ 10% xuống 5% đến ngày 30/6/{}",
    "zh": "到{}年6月30日将流失率从10%降到5%",
}
YEARLESS: dict[LanguageCode, str] = {
    "en": "Cut churn from 10% to 5% by 31 March",
    "nl": "Verloop van 10% naar 5% op 31 maart",
    "sv": "Minska bortfallet från 10 % till 5 % senast 31 mars",
    "vi": "Giảm tỷ lệ rời bỏ từ 10% xuống 5% đến ngày 31/3",
    "zh": "到3月31日将流失率从10%降到5%",
}
EVERY = list(STRETCHED)


def disagreements(
    code: LanguageCode, text: str, *, period: str = "2027-Q1", today: date = TODAY, **fields: Any
) -> list[Finding]:
    """What the rule says of a key result with the fields that its sentence reads as, but for these."""
    planned = parse_period(period)
    reading = read_goal(text, code, today=TODAY, period=planned)
    names = ("target", "target_high", "stretch", "baseline", "unit", "deadline", "comparator", "change", "direction")
    key_result = replace(KeyResult("k", text, **{name: getattr(reading, name) for name in names}), **fields)
    okr_set = OkrSet("s", "s", code, period=planned, objectives=(Objective("o", "O", key_results=(key_result,)),))
    report = lint_set(okr_set, Options(today=today, select=("text-disagrees",)))
    return list(report.all_findings)


def fields(found: list[Finding]) -> list[str | None]:
    return [finding.field for finding in found]


@pytest.mark.parametrize("code", EVERY)
def test_the_upper_target_and_the_hoped_for_one_are_compared(code: LanguageCode) -> None:
    assert disagreements(code, STRETCHED[code]) == []
    assert fields(disagreements(code, STRETCHED[code], stretch=45)) == ["stretch"]
    assert disagreements(code, RANGED[code]) == []
    assert fields(disagreements(code, RANGED[code], target_high=20)) == ["target_high"]


@pytest.mark.parametrize("code", EVERY)
def test_units_that_can_be_converted_are_one(code: LanguageCode) -> None:
    assert disagreements(code, RANGED[code], target=600, target_high=900, unit="s") == []
    assert fields(disagreements(code, RANGED[code], unit="h")) == ["unit"]
    assert fields(disagreements(code, RANGED[code], unit="EUR")) == ["unit"]
    assert fields(disagreements(code, RANGED[code], target=700, target_high=900, unit="s")) == ["target"]
    assert disagreements(code, RANGED[code], unit="a unit of our own") == []


@pytest.mark.parametrize("code", EVERY)
def test_an_empty_deadline_is_the_end_of_the_period(code: LanguageCode) -> None:
    (found,) = disagreements(code, DATED[code].format(2028), deadline=None)
    assert (found.field, found.severity) == ("deadline", "error")
    assert day_text("2027-03-31", code) in found.message and "2028" in found.message
    assert found.fix is not None and found.fix.operations is not None
    assert found.fix.operations[0]["value"] == "2028-06-30"
    assert disagreements(code, DATED[code].format(2027), period="2027-H1", deadline=None) == []
    assert fields(disagreements(code, DATED[code].format(2028), deadline="2027-03-31")) == ["deadline"]


@pytest.mark.parametrize("code", EVERY)
def test_a_day_without_a_year_keeps_the_year_it_was_read_in(code: LanguageCode) -> None:
    later = date(2027, 5, 2)
    assert disagreements(code, YEARLESS[code], today=later) == []
    assert disagreements(code, YEARLESS[code], today=later, deadline=None) == []
    assert fields(disagreements(code, YEARLESS[code], today=later, deadline="2027-03-30")) == ["deadline"]


def test_three_months_from_the_first_day_fill_the_quarter() -> None:
    assert disagreements("en", "Cut churn from 10% to 5% within 3 months", deadline=None) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Raise the share of customers who buy again within six months from 10% to 20%"),
        ("nl", "Het aandeel klanten dat binnen een halfjaar terugkomt, van 10% naar 20% brengen"),
        ("sv", "Öka andelen kunder som återkommer inom sex månader från 10 % till 20 %"),
        ("vi", "Tăng tỷ lệ khách quay lại trong vòng sáu tháng từ 10% lên 20%"),
        ("zh", "将六个月内回购的客户比例从10%提高到20%"),
    ],
)
def test_a_span_of_time_inside_the_measure_is_no_deadline(code: LanguageCode, text: str) -> None:
    assert disagreements(code, text, deadline=None) == []
