"""Numbers and days in messages stand as their reader writes them."""

import pytest

from assistant.printed import day_text, is_day, number_text
from assistant.records import LanguageCode


@pytest.mark.parametrize(
    ("language", "day", "number", "small"),
    [
        ("en", "30 June 2027", "1,250,000", "7.25"),
        ("nl", "30 juni 2027", "1.250.000", "7,25"),
        ("sv", "30 juni 2027", "1\u00a0250\u00a0000", "7,25"),
        ("vi", "30 tháng 6, 2027", "1.250.000", "7,25"),
        ("zh", "2027年6月30日", "1,250,000", "7.25"),
    ],
)
def test_a_day_and_a_number_are_written_as_in_the_language(
    language: LanguageCode, day: str, number: str, small: str
) -> None:
    assert day_text("2027-06-30", language) == day
    assert number_text(1250000, language) == number
    assert number_text(7.25, language) == small


def test_what_is_no_day_stays_as_it_is() -> None:
    assert not is_day("2027-6-3")
    assert day_text("2027-02-30", "en") == "2027-02-30"
