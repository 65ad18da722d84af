"""A year that tells where one stands is not the deadline."""

from datetime import date

import pytest

from assistant.period import parse_period
from assistant.reading import read_goal
from assistant.records import LanguageCode


@pytest.mark.parametrize(
    ("code", "text", "target", "deadline"),
    [
        ("en", "Sick leave falls from 9% in 2026 to 6% in 2027", 6, "2027-12-31"),
        ("en", "Cost ratio falls to 58% for the full year 2027 (2026 forecast: 63%)", 58, None),
        ("nl", "Het aantal ongevallen gaat van 9 in 2026 naar 3 in 2027", 3, "2027-12-31"),
        ("sv", "Sjukfrånvaron går från 9 % 2026 till 6 % 2027", 6, "2027-12-31"),
        ("vi", "Tổn thất giảm từ 8,2 tỷ đồng năm 2026 còn 4,5 tỷ đồng năm 2027", 4_500_000_000, "2027-12-31"),
        ("zh", "每亩用水量减少到190立方米（2026年实测260立方米）", 190, None),
    ],
)
def test_the_year_of_the_start_is_not_the_deadline(
    code: LanguageCode, text: str, target: float, deadline: str | None
) -> None:
    reading = read_goal(text, code, today=date(2026, 11, 22), period=parse_period("2027"))
    assert (reading.target, reading.deadline) == (target, deadline)


@pytest.mark.parametrize(
    "text", ["Upphandla ny leverantör av skolmat", "Driftsätta ny pelletspanna", "Ny lönepolicy antagen"]
)
def test_the_swedish_word_for_new_withholds_nothing(text: str) -> None:
    assert not read_goal(text, "sv", today=date(2026, 11, 22)).withheld
