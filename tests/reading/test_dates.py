"""Times of a text, in the conventions of the design (5.3), counted from Saturday 21 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.period import parse_period
from assistant.reading import read_dates, read_goal
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
        ("en", "by the end of the quarter"), ("en", "by the end of March"), ("sv", "vid kvartalets slut"),
        ("vi", "đến cuối quý"), ("zh", "到季度末"), ("nl", "voor het einde van het kwartaal"),
    ],
)  # fmt: skip
def test_the_end_of_the_quarter_is_that_of_the_quarter_planned_for(code: LanguageCode, text: str) -> None:
    (mention,) = read_dates(text, code, today=TODAY, period=parse_period("2027-Q1"))
    assert "2027-03-31" in (mention.deadline, *mention.alternatives)


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


@pytest.mark.parametrize(
    ("code", "text", "deadline", "alternatives"),
    [
        # notations
        ("en", "by the 9th of April '27", "2027-04-09", ()), ("en", "by 25/3", "2027-03-25", ()),
        ("en", "by 11/25/26", "2026-11-25", ()), ("en", "by 2Q28", "2028-06-30", ()), ("en", "by Q2 '28", "2028-06-30", ()),
        ("en", "by the 12th", "2026-12-12", ()), ("en", "by 06/2027", "2027-06-30", ()), ("en", "by YE28", "2028-12-31", ()),
        ("nl", "vóór 1-10", "2027-09-30", ("2027-10-01",)), ("nl", "uiterlijk 25/3", "2027-03-25", ()),
        ("nl", "eind '29", "2029-12-31", ()), ("nl", "in wk 31 2028", "2028-08-06", ()), ("nl", "uiterlijk de 12e", "2026-12-12", ()),
        ("nl", "op 1 maart a.s.", "2027-03-01", ()), ("nl", "in 2e kw. 2028", "2028-06-30", ()),
        ("sv", "senast den 9:e april", "2027-04-09", ()), ("sv", "senast 25/3-28", "2028-03-25", ()),
        ("sv", "senast 28-03-25", "2028-03-25", ()), ("sv", "senast 280325", "2028-03-25", ()),
        ("sv", "senast kv 2 2028", "2028-06-30", ()), ("sv", "i vecka 31", "2027-08-08", ()), ("sv", "senast sista april", "2027-04-30", ()),
        ("vi", "đến 25-4", "2027-04-25", ()), ("vi", "chậm nhất 25/3", "2027-03-25", ()), ("vi", "trong quý 2/28", "2028-06-30", ()),
        ("vi", "trong T9/2028", "2028-09-30", ()), ("vi", "trước ngày 12", "2026-12-11", ("2026-12-12",)),
        ("vi", "đến mùng 4 Tết", "2027-02-09", ()), ("vi", "trước rằm tháng Chạp", "2027-01-21", ("2027-01-22",)),
        ("zh", "到2028.3.25", "2028-03-25", ()), ("zh", "到28/03/25", "2028-03-25", ()), ("zh", "28年底前", "2028-12-31", ()),
        ("zh", "到28年9月", "2028-09-30", ()), ("zh", "到明年4月上旬", "2027-04-10", ()), ("zh", "到4月下旬", "2027-04-30", ()),
        ("zh", "12日前", "2026-12-11", ("2026-12-12",)), ("zh", "到前三季度", "2027-09-30", ()),
        # spans, weeks and their days
        ("en", "in the week commencing 3 May", "2027-05-09", ()), ("en", "by the last week of May", "2027-05-31", ()),
        ("en", "by next Thursday", "2026-11-26", ()), ("en", "exit 2028", "2028-12-31", ()), ("en", "by mid-year", "2027-06-30", ()),
        ("nl", "in de week van 3 mei", "2027-05-09", ()), ("nl", "volgende week donderdag", "2026-11-26", ()),
        ("nl", "uiterlijk de laatste dag van april", "2027-04-30", ()), ("nl", "halverwege het jaar", "2027-06-30", ()),
        ("sv", "senast på torsdag nästa vecka", "2026-11-26", ()), ("sv", "vid halvårsskiftet 2028", "2028-06-30", ()),
        ("sv", "under sista veckan i maj", "2027-05-31", ()), ("sv", "under perioden 2027–2029", "2029-12-31", ()),
        ("vi", "vào thứ Năm tuần sau", "2026-11-26", ()), ("vi", "vào giữa năm", "2027-06-30", ()),
        ("vi", "trong giai đoạn 2027–2029", "2029-12-31", ()), ("zh", "下周四前", "2026-11-25", ("2026-11-26",)),
        ("zh", "十五五末", "2030-12-31", ()), ("zh", "到“十五五”末", "2030-12-31", ()),
        # from today, and from a day on
        ("en", "by this time next year", "2027-11-21", ()), ("en", "over three years", "2029-11-21", ()),
        ("en", "from next quarter", "2027-01-01", ()), ("nl", "volgend jaar om deze tijd", "2027-11-21", ()),
        ("nl", "binnen anderhalf jaar", "2028-05-21", ()), ("nl", "m.i.v. 2028", "2028-01-01", ()), ("nl", "per 2028", "2028-01-01", ()),
        ("sv", "om tre år", "2029-11-21", ()), ("sv", "från årsskiftet", "2027-01-01", ()), ("sv", "fr.o.m. nästa kvartal", "2027-01-01", ()),
        ("vi", "bốn tháng nữa", "2027-03-21", ()), ("vi", "từ tháng sau", "2026-12-01", ("2026-12-31",)), ("sv", "från och med september 2027", "2027-09-01", ("2027-09-30",)),
        ("zh", "用两年时间", "2028-11-21", ()), ("zh", "下季度起", "2027-01-01", ()), ("zh", "三周内", "2026-12-12", ()),
        # the feast, and the day of the event
        ("sv", "före påsk", "2027-03-25", ("2027-03-28",)),
        ("en", "before the council on 9 March", "2027-03-08", ("2027-03-09",)),
        ("nl", "vóór de ledenvergadering op 9 maart", "2027-03-08", ("2027-03-09",)),
        ("sv", "fram till årsmötet den 9:e mars", "2027-03-09", ()), ("vi", "trước dịp khai giảng 5/9", "2027-09-04", ("2027-09-05",)),
    ],
)  # fmt: skip
def test_every_country_writes_its_dates_in_its_own_ways(
    code: LanguageCode, text: str, deadline: str, alternatives: tuple[str, ...]
) -> None:
    (mention,) = read_dates(text, code, today=TODAY)
    assert (mention.deadline, mention.alternatives) == (deadline, alternatives)
    assert mention.is_deadline


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "before the board meeting"), ("en", "by half-term"), ("en", "before the end of the flood season"),
        ("en", "by the time the new lift works"), ("en", "in summer 2028"), ("nl", "vóór de start van het stookseizoen"),
        ("nl", "in schooljaar 2027-2028"), ("nl", "voor het einde van het zomerseizoen"), ("sv", "före industrisemestern"),
        ("sv", "läsåret 2027/28"), ("sv", "före budgetperiodens slut"), ("sv", "till vt28"), ("vi", "trước mùa bão"),
        ("vi", "ngay sau Tết"), ("vi", "hết HK1"), ("zh", "汛期前"), ("zh", "“两会”前"), ("zh", "新系统上线时"),
    ],
)  # fmt: skip
def test_a_season_or_an_event_is_a_deadline_without_a_day(code: LanguageCode, text: str) -> None:
    mention = read_dates(text, code, today=TODAY)[0]
    assert mention.is_deadline
    assert mention.deadline is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "3-5 visits"), ("en", "cut by 3/4"), ("en", "cover 24/7"), ("en", "ISO 9001:2015"), ("en", "Monday to Friday"),
        ("en", "in the month after launch"), ("nl", "tot 8-10 leden"), ("nl", "maandag t/m vrijdag"), ("nl", "voor 3-5 leden"),
        ("sv", "till 3-4 dagar"), ("sv", "måndag till fredag"), ("vi", "thứ Hai đến thứ Sáu"), ("vi", "trước ngày 5 hàng tháng"),
        ("zh", "周一至周五"), ("zh", "全年累计"), ("en", "manned, even during Easter"), ("nl", "open, ook tijdens Pasen"),
        ("sv", "öppet, även under påsken"), ("vi", "mở cửa, kể cả trong Tết"),
    ],
)  # fmt: skip
def test_ranges_shares_and_circumstances_are_no_times(code: LanguageCode, text: str) -> None:
    assert [mention for mention in read_dates(text, code, today=TODAY) if mention.is_deadline] == []


@pytest.mark.parametrize(
    ("code", "text", "based"),
    [
        ("en", "Raise attendance by 5 % compared with 2018", "2018-12-31"),
        ("en", "Lift sales 4 % on the same quarter last year in Q2 2027", "2026-06-30"),
        ("en", "Waiting time 12 days by June 2027 (2024: 19 days)", "2024-12-31"),
        ("nl", "Verhoog de opkomst met 5 % t.o.v. 2018", "2018-12-31"),
        ("nl", "Omzet 4 % hoger dan dezelfde periode vorig jaar in Q2 2027", "2026-06-30"),
        ("nl", "Wachttijd 12 dagen in juni 2027 (2024: 19 dagen)", "2024-12-31"),
        ("sv", "Öka närvaron med 5 % jämfört med 2018", "2018-12-31"),
        ("sv", "Öka försäljningen med 4 % mot samma kvartal i fjol", "2025-12-31"),
        ("sv", "Kötiden var 19 dagar i tertial 1. Ner till 12 dagar i tertial 3", "2026-04-30"),
        ("vi", "Tăng 5% lượt khách so với năm 2018", "2018-12-31"),
        ("vi", "Doanh thu quý II/2027 tăng 4% so với cùng kỳ", "2026-06-30"),
        ("zh", "入住率较2018年提高5个百分点", "2018-12-31"),
        ("zh", "2027年二季度营收同比增长4%", "2026-06-30"),
        ("zh", "能耗较“十三五”末下降5%", "2020-12-31"),
    ],
)
def test_a_comparison_and_a_baseline_have_their_day(code: LanguageCode, text: str, based: str) -> None:
    assert read_goal(text, code, today=TODAY, running=False).baseline_date == based


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Insulate the 30 houses built before 1975"), ("nl", "Isoleer de 30 woningen gebouwd voor 1975"),
        ("sv", "Isolera de 30 hus som byggdes före 1975"), ("vi", "Sửa 30 căn nhà xây trước năm 1975"),
        ("zh", "改造1975年前建成的30栋楼"), ("en", "Speed up the month-end close"), ("en", "90 % of letters answered within 5 days"),
        ("nl", "90 % van de brieven binnen 5 dagen beantwoord"), ("sv", "90 % av breven besvaras inom 5 dagar"),
        ("vi", "90% thư được trả lời trong vòng 5 ngày"), ("zh", "5天内答复率达到90%"), ("zh", "截至11月15日已完成30套"),
        ("nl", "Verkocht t/m oktober: 412 kaarten"), ("vi", "Năm 2025 trồng 300 cây"), ("sv", "Under 2025 såldes 300 kort"),
    ],
)  # fmt: skip
def test_what_was_and_what_is_measured_is_no_deadline(code: LanguageCode, text: str) -> None:
    assert not read_goal(text, code, today=TODAY, running=False).has_deadline
