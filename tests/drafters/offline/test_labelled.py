"""Goals that a text labels, and worked examples in articles about the method."""

from __future__ import annotations

import pytest

from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

LABELLED: dict[LanguageCode, str] = {
    "en": """Objective: Win back the trust of our guests
Key result 1: Raise the review score from 3.9 to 4.4 by 30 June 2027
Key result 2: Reduce complaints by 30%
Initiative: Train the front desk in handling complaints
""",
    "nl": """Doelstelling: Het vertrouwen van onze gasten terugwinnen
Kernresultaat 1: Beoordelingscijfer verhogen van 3,9 naar 4,4, uiterlijk 30 juni 2027
Kernresultaat 2: Klachten verminderen met 30%
Initiatief: De balie trainen in het afhandelen van klachten
""",
    "sv": """Mål: Vinna tillbaka gästernas förtroende
Nyckelresultat 1: Höja omdömesbetyget från 3,9 till 4,4 senast den 30 juni 2027
Nyckelresultat 2: Minska klagomålen med 30 %
Initiativ: Utbilda receptionen i att hantera klagomål
""",
    "vi": """Mục tiêu: Giành lại lòng tin của khách
Kết quả then chốt 1: Tăng điểm đánh giá từ 3,9 lên 4,4 đến ngày 30/6/2027
Kết quả then chốt 2: Giảm khiếu nại 30%
Sáng kiến: Đào tạo lễ tân cách xử lý khiếu nại
""",
    "zh": """目标：重新赢得客人的信任
关键结果1：到2027年6月30日，将评分从3.9提高到4.4
关键结果2：投诉减少30%
举措：培训前台处理投诉
""",
}


@pytest.mark.parametrize("language", tuple(LABELLED))
def test_labelled_goals_are_kept_word_for_word(language: LanguageCode, draft: Draft) -> None:
    text = LABELLED[language]
    objective = draft(text, language).objectives[0]
    assert objective.title in text
    assert [(one.baseline, one.target, one.change) for one in objective.key_results] == [
        (3.9, 4.4, "level"),
        (None, 30, "delta"),
    ]
    assert all(one.text in text for one in objective.key_results)
    assert objective.key_results[0].deadline == "2027-06-30"
    assert [one.text in text for one in objective.initiatives] == [True]


def test_a_labelled_goal_without_a_figure_is_a_milestone(draft: Draft) -> None:
    text = (
        "Objective: Open up to the neighbourhood\n"
        "Key result 1: The courtyard is open to everybody\n"
        "Key result 2: 200 neighbours at the summer party\n"
    )
    first, second = draft(text, "en").objectives[0].key_results
    assert (first.kind, first.done_when) == ("milestone", "The courtyard is open to everybody")
    assert [one.field for one in first.assumptions] == ["done_when"]
    assert (second.kind, second.target) == ("metric", 200)


ARTICLE: dict[LanguageCode, str] = {
    "en": """What is an OKR?
An OKR holds an objective and some key results. OKRs tell you where to go. 79% of companies use KPIs.

Good OKRs need care. Your key results must be measurable, and KPIs follow them.

An example from practice
Objective: Get more regulars
Key result 1: Raise repeat visits from 20% to 35%
Key result 2: 150 new members

Common mistakes
Objective: Be better
Key result 1: Do more

Download our free OKR guide.
""",
    "nl": """Wat is een OKR?
Een OKR bestaat uit een doel en kernresultaten. OKR's zeggen waar je heen gaat. 79% van de bedrijven gebruikt KPI's.

Goede OKR's vragen aandacht. Je kernresultaten moeten meetbaar zijn en KPI's volgen ze.

Een voorbeeld uit de praktijk
Doel: Meer vaste gasten krijgen
Kernresultaat 1: Herhaalbezoek verhogen van 20% naar 35%
Kernresultaat 2: 150 nieuwe leden

Veelgemaakte fouten
Doel: Beter zijn
Kernresultaat 1: Meer doen

Download onze gratis OKR-gids.
""",
    "sv": """Vad är en OKR?
En OKR består av ett mål och nyckelresultat. OKR visar vart du ska. 79 % av företagen använder KPI:er.

Bra OKR kräver omsorg. Dina nyckelresultat ska vara mätbara, och KPI:er följer dem.

Ett exempel från verkligheten
Mål: Få fler stamgäster
Nyckelresultat 1: Öka återbesöken från 20 % till 35 %
Nyckelresultat 2: 150 nya medlemmar

Vanliga misstag
Mål: Bli bättre
Nyckelresultat 1: Göra mer

Ladda ner vår kostnadsfria OKR-guide.
""",
    "vi": """OKR là gì?
Một OKR gồm mục tiêu và kết quả then chốt. OKR cho bạn biết cần đi đâu. 79% công ty dùng KPI.

OKR tốt cần được chăm chút. Kết quả then chốt của bạn phải đo được, và KPI theo sau chúng.

Một ví dụ thực tế
Mục tiêu: Có thêm khách quen
Kết quả then chốt 1: Tăng tỷ lệ khách quay lại từ 20% lên 35%
Kết quả then chốt 2: 150 thành viên mới

Những sai lầm thường gặp
Mục tiêu: Tốt hơn
Kết quả then chốt 1: Làm nhiều hơn

Tải miễn phí cẩm nang OKR của chúng tôi.
""",
    "zh": """什么是OKR？
OKR由目标和关键结果组成。OKR告诉你要去哪里。79%的公司使用KPI。

好的OKR需要用心。你的关键结果必须可以衡量，KPI随之而来。

一个实际例子
目标：赢得更多老顾客
关键结果1：将回头客比例从20%提高到35%
关键结果2：150名新会员

常见误区
目标：变得更好
关键结果1：做得更多

免费下载我们的OKR指南。
""",
}


@pytest.mark.parametrize("language", tuple(ARTICLE))
def test_an_article_about_the_method_gives_its_good_example_only(language: LanguageCode, draft: Draft) -> None:
    drafted = draft(ARTICLE[language], language)
    assert len(drafted.objectives) == 1
    assert [(one.baseline, one.target) for one in drafted.objectives[0].key_results] == [(20, 35), (None, 150)]
