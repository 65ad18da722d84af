"""Times of a text, in the conventions of the design (5.3), counted from Saturday 21 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.reading import read_dates
from assistant.records import LanguageCode
from tests.reading.row import FISCAL, TODAY


@pytest.mark.parametrize(
    ("code", "text", "deadline", "alternatives"),
    [
        ("en", "by 31 March 2027", "2027-03-31", ()),
        ("en", "by March 31, 2027", "2027-03-31", ()),
        ("en", "by 31 March", "2027-03-31", ()),
        ("en", "by 2027-03-31", "2027-03-31", ()),
        ("en", "in June", "2027-06-30", ()),
        ("en", "in November", "2026-11-30", ()),
        ("en", "by Q4", "2026-12-31", ()),
        ("en", "by Q3", "2027-09-30", ()),
        ("en", "in the first half of 2027", "2027-06-30", ()),
        ("en", "by week 12", "2027-03-28", ()),
        ("en", "by 2028", "2028-12-31", ("2027-12-31",)),
        ("en", "by the end of 2028", "2028-12-31", ()),
        ("en", "before June", "2027-05-31", ("2027-06-30",)),
        ("en", "before the end of June", "2027-06-30", ()),
        ("en", "by year end", "2026-12-31", ()),
        ("en", "within 18 months", "2028-05-21", ()),
        ("en", "by the start of Q3", "2027-07-01", ()),
        ("en", "as of 1 January 2027", "2027-01-01", ()),
        ("nl", "voor 1 juli 2027", "2027-06-30", ("2027-07-01",)),
        ("nl", "voor Q3", "2027-06-30", ("2027-09-30",)),
        ("nl", "tegen augustus 2027", "2027-08-31", ()),
        ("nl", "in het derde kwartaal", "2027-09-30", ()),
        ("nl", "in het 1e kwartaal van 2027", "2027-03-31", ()),
        ("nl", "medio 2027", "2027-06-30", ()),
        ("nl", "aan het einde van het jaar", "2026-12-31", ()),
        ("nl", "binnen een half jaar", "2027-05-21", ()),
        ("nl", "per 1 juli 2027", "2027-07-01", ()),
        ("sv", "senast den 30 juni 2027", "2027-06-30", ()),
        ("sv", "till 2028", "2028-12-31", ("2027-12-31",)),
        ("sv", "till den 1 juli 2027", "2027-07-01", ()),
        ("sv", "före utgången av Q3", "2027-09-30", ()),
        ("sv", "under T1 2027", "2027-04-30", ()),
        ("sv", "vid årsskiftet", "2026-12-31", ()),
        ("sv", "till och med vecka 12", "2027-03-28", ()),
        ("sv", "inom ett år", "2027-11-21", ()),
        ("vi", "trước ngày 31/03/2027", "2027-03-30", ("2027-03-31",)),
        ("vi", "vào ngày 15 tháng 12 năm 2026", "2026-12-15", ()),
        ("vi", "trong quý III", "2027-09-30", ()),
        ("vi", "trong quý 1 năm 2027", "2027-03-31", ()),
        ("vi", "trong 6 tháng đầu năm 2027", "2027-06-30", ()),
        ("vi", "vào tháng 6/2027", "2027-06-30", ()),
        ("vi", "trước cuối năm", "2026-12-31", ()),
        ("vi", "vào cuối năm 2027", "2027-12-31", ()),
        ("vi", "trong vòng sáu tháng", "2027-05-21", ()),
        ("vi", "trong 3 năm tới", "2029-11-21", ()),
        ("zh", "2027年3月31日之前", "2027-03-30", ("2027-03-31",)),
        ("zh", "在6月前", "2027-05-31", ("2027-06-30",)),
        ("zh", "2027年6月底前", "2027-06-30", ()),
        ("zh", "第三季度末前", "2027-09-30", ()),
        ("zh", "到2027年底", "2027-12-31", ()),
        ("zh", "明年上半年", "2027-06-30", ()),
        ("zh", "六个月内", "2027-05-21", ()),
        ("zh", "本季度末", "2026-12-31", ()),
        ("zh", "未来三年", "2029-11-21", ()),
    ],
)
def test_a_time_means_one_day_with_its_other_readings(
    code: LanguageCode, text: str, deadline: str, alternatives: tuple[str, ...]
) -> None:
    (mention,) = read_dates(text, code, today=TODAY)
    assert (mention.deadline, mention.alternatives) == (deadline, alternatives)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "before the summer"), ("nl", "voor de zomer"), ("sv", "före sommaren"), ("vi", "trước mùa hè"), ("zh", "暑假前"),
        ("en", "in early 2027"), ("nl", "begin 2027"), ("sv", "i början av 2027"), ("vi", "vào đầu năm 2027"), ("zh", "2027年初"),
    ],
)  # fmt: skip
def test_a_time_no_calendar_fixes_has_no_day(code: LanguageCode, text: str) -> None:
    (mention,) = read_dates(text, code, today=TODAY)
    assert mention.is_deadline
    assert mention.deadline is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "3 incidents per month"), ("nl", "3 incidenten per maand"), ("sv", "3 incidenter per månad"),
        ("vi", "3 sự cố mỗi tháng"), ("zh", "每月3起"), ("en", "every quarter"), ("nl", "elk kwartaal"), ("sv", "varje kvartal"),
        ("vi", "mỗi quý"), ("zh", "每季度"), ("en", "You may open it"), ("en", "24/7"), ("en", "takes 3 weeks"),
    ],
)  # fmt: skip
def test_rates_and_lengths_are_no_times(code: LanguageCode, text: str) -> None:
    assert read_dates(text, code, today=TODAY) == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "in Q1"), ("nl", "in Q1"), ("sv", "under Q1"), ("vi", "trong quý 1"), ("zh", "在第一季度"),
    ],
)  # fmt: skip
def test_a_quarter_follows_the_fiscal_year_of_the_period(code: LanguageCode, text: str) -> None:
    (mention,) = read_dates(text, code, today=TODAY, period=FISCAL)
    assert (mention.first_day, mention.last_day) == (date(2027, 4, 1), date(2027, 6, 30))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "compared with 2024"), ("nl", "ten opzichte van 2024"), ("sv", "jämfört med 2024"), ("vi", "so với năm 2024"),
        ("zh", "较2024年"), ("en", "last year"), ("nl", "vorig jaar"), ("sv", "förra året"), ("vi", "năm ngoái"), ("zh", "去年"),
    ],
)  # fmt: skip
def test_a_yardstick_and_the_past_are_no_deadlines(code: LanguageCode, text: str) -> None:
    (mention,) = read_dates(text, code, today=TODAY)
    assert not mention.is_deadline
