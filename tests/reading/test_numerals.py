"""Numbers as five languages write them."""

from __future__ import annotations

import pytest

from assistant.languages import language
from assistant.reading import read_quantities
from assistant.reading.numerals import number_words, parse_digits, parse_han
from assistant.records import LanguageCode, Number


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("10 000", ",", 10000),
        ("10\u00a0000", ",", 10000),
        ("10\u202f000", ",", 10000),
        ("1.000", ",", 1000),
        ("1.000", ".", 1),
        ("1,000", ".", 1000),
        ("1.250.000,50", ",", 1250000.5),
        ("1,250,000.50", ".", 1250000.5),
        ("0,01", ",", 0.01),
        ("1.5", ",", 1.5),
        ("1,5", ".", 1.5),
        ("0,500", ".", 0.5),
        ("1.2.3", ".", None),
        ("1,2,3", ",", None),
    ],
)
def test_separators_are_read_in_the_language_s_way_first(text: str, mark: str, value: Number | None) -> None:
    assert parse_digits(text, mark) == value


def test_a_row_of_digits_longer_than_any_measure_is_no_number() -> None:
    assert parse_digits("9" * 41, ".") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("二十五", 25),
        ("十", 10),
        ("一百零三", 103),
        ("一万二千", 12000),
        ("一亿二千万", 120000000),
        ("二〇二七", 2027),
        ("两", 2),
    ],
)
def test_chinese_numerals(text: str, value: int) -> None:
    assert parse_han(text) == value


@pytest.mark.parametrize("code", ["en", "nl", "sv", "vi"])
def test_every_number_word_up_to_99_is_known(code: LanguageCode) -> None:
    assert set(range(2, 100)) <= set(number_words(language(code).goal_words).values())


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        ("en", "200k users", 200000, None),
        ("en", "$1.5M", 1500000, "USD"),
        ("en", "SEK 12 million", 12000000, "SEK"),
        ("en", "25 basis points", 25, "basis points"),
        ("nl", "€ 1,2 miljoen", 1200000, "EUR"),
        ("nl", "$500.000", 500000, "USD"),
        ("nl", "3 miljard euro", 3000000000, "EUR"),
        ("nl", "vijfentwintig dagen", 25, "day"),
        ("nl", "tweeëntwintig uur", 22, "h"),
        ("sv", "35 tkr", 35000, "SEK"),
        ("sv", "4,5 Mkr", 4500000, "SEK"),
        ("sv", "1,2 mdkr", 1200000000, "SEK"),
        ("sv", "12 MSEK", 12000000, "SEK"),
        ("sv", "tjugofem timmar", 25, "h"),
        ("vi", "1,5 tỷ đồng", 1500000000, "VND"),
        ("vi", "$ 0,5", 0.5, "USD"),
        ("vi", "250tr", 250000000, "VND"),
        ("vi", "hai mươi lăm phút", 25, "min"),
        ("zh", "1.5亿元", 150000000, "CNY"),
        ("zh", "100万美元", 1000000, "USD"),
        ("zh", "150,000美元", 150000, "USD"),
        ("zh", "２５％", 25, "%"),
        ("zh", "百分之二十", 20, "%"),
        ("zh", "三成", 30, "%"),
        ("zh", "二十五小时", 25, "h"),
    ],
)
def test_scales_currencies_and_units(code: LanguageCode, text: str, value: Number, unit: str | None) -> None:
    (quantity,) = read_quantities(text, code)
    assert (quantity.value, quantity.unit) == (value, unit)
    assert text[quantity.start : quantity.end] == text.removesuffix(" users")
