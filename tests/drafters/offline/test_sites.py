"""Several sites in one sentence, each with its own start; numbers that count nothing; headings that lend a name."""

from __future__ import annotations

import pytest

from assistant.drafters.offline.ear import ear
from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

SITES: dict[LanguageCode, str] = {
    "en": """Goals for 2027

Fewer late parcels
Of the parcels from Leeds 12 % arrive late today, of those from York 19 %. We want York to be at 15 % by 30 June 2027.

Calmer shifts
The teams are asked to swap shifts less often. Jane draws up a new roster in March.
""",
    "nl": """Doelen voor 2027

Minder late pakketten
In Breda komt nu 12 % van de pakketten te laat, in Tilburg 19 %. We willen dat Tilburg op 30 juni 2027 op 15 % zit.

Rustiger diensten
De ploegen moeten minder vaak van dienst wisselen. Jan maakt in maart een nieuw rooster.
""",
    "sv": """Mål för 2027

Färre sena paket
I dag kommer 12 % av paketen från Borås för sent, från Skara 19 %. Vi vill att Skara är nere på 15 % den 30 juni 2027.

Lugnare pass
Lagen ska byta pass mer sällan. Jenny gör ett nytt schema i mars.
""",
    "vi": """Mục tiêu năm 2027

Giảm kiện hàng giao trễ
Hiện kho Vinh có 12% kiện giao trễ, kho Huế 19%. Đến 30/6/2027 tỷ lệ giao trễ của kho Huế phải giảm còn 15%.

Ca làm đỡ căng hơn
Các tổ cần ít phải đổi ca hơn. Chị Lan lập lịch mới trong tháng 3.
""",
    "zh": """2027年目标

减少迟到包裹
目前昆山仓包裹迟到率12%，太仓仓19%。2027年6月30日前，太仓仓迟到率要降到15%。

班次更平稳
各班组要少换班。李静三月份编制新的排班表。
""",
}


@pytest.mark.parametrize("language", tuple(SITES))
def test_a_target_starts_from_the_figure_of_its_own_site(language: LanguageCode, draft: Draft) -> None:
    drafted = draft(SITES[language], language)
    measured = [
        (one.baseline, one.target) for each in drafted.objectives for one in each.key_results if one.target is not None
    ]
    assert measured == [(19, 15)]


COUNTS_NOTHING: list[tuple[LanguageCode, str]] = [
    ("en", "The party begins at 5 pm in room 12."),
    ("en", "Fergal repairs houses 7 to 9 first."),
    ("nl", "De borrel begint om 17.30 uur in zaal 4, zie blz. 12."),
    ("sv", "Festen börjar kl. 17.30 i sal 4, se sid. 12."),
    ("vi", "Tiệc bắt đầu lúc 17 giờ, tầng 2, xem trang 12."),
    ("zh", "晚会下午5点开始，详见第12页。"),
]


@pytest.mark.parametrize(("language", "text"), COUNTS_NOTHING)
def test_times_of_day_pages_and_rooms_are_no_figures(language: LanguageCode, text: str) -> None:
    own = ear(language)
    covered = [found.span() for found in own.unmeasured.finditer(text)]
    digits = [place for place, letter in enumerate(text) if letter.isdigit()]
    assert all(any(start <= place < end for start, end in covered) for place in digits)


COUNTED: list[tuple[LanguageCode, str]] = [
    ("en", "Bring waiting down to 12 minutes."),
    ("en", "Lines 3 % faster."),
    ("nl", "Om 17 contracten te sluiten is meer nodig."),
    ("sv", "Sal för 40 personer."),
    ("vi", "Trung bình 17 giờ mỗi tuần."),
    ("zh", "下午茶5种。"),
]


@pytest.mark.parametrize(("language", "text"), COUNTED)
def test_what_only_looks_like_them_is_still_a_figure(language: LanguageCode, text: str) -> None:
    assert ear(language).unmeasured.search(text) is None


TURNS: list[tuple[LanguageCode, str, str]] = [
    ("en", "The second thing is the nights", "The nights"),
    ("en", "Then the mould changes", "The mould changes"),
    ("nl", "Dan het persoonlijke bezoek", "Het persoonlijke bezoek"),
    ("nl", "Het derde punt is de rust in de planning", "De rust in de planning"),
    ("sv", "Den första är väntan", "Väntan"),
    ("sv", "Kötiden, då", "Kötiden"),
    ("vi", "Việc thứ hai là thời gian chờ", "Thời gian chờ"),
    ("zh", "第二件事是等候时间", "等候时间"),
    ("en", "Healthy colleagues", "Healthy colleagues"),
    ("sv", "Nöjda kunder", "Nöjda kunder"),
]


@pytest.mark.parametrize(("language", "heading", "subject"), TURNS)
def test_a_heading_goes_without_the_words_that_lead_over_to_it(
    language: LanguageCode, heading: str, subject: str
) -> None:
    assert ear(language).turned_to(heading) == subject


LENDS: dict[LanguageCode, tuple[str, str]] = {
    "en": ("Unpaid lots\nIt takes 30 days now. By 30 June 2027 that is to be 20 days.", "unpaid lots"),
    "nl": ("Onbetaalde kavels\nHet duurt nu 30 dagen. Op 30 juni 2027 moet dat 20 dagen zijn.", "onbetaalde kavels"),
    "sv": ("Obetalda utrop\nDet tar 30 dagar nu. Den 30 juni 2027 ska det vara 20 dagar.", "obetalda utrop"),
}


@pytest.mark.parametrize("language", tuple(LENDS))
def test_a_figure_without_a_name_is_called_by_its_heading(language: LanguageCode, draft: Draft) -> None:
    text, name = LENDS[language]
    drafted = draft(f"{SITES[language]}\n{text}\n", language)
    metrics = [one.metric for each in drafted.objectives for one in each.key_results if one.target == 20]
    assert metrics == [name]
