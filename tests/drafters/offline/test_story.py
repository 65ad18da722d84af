"""A case told in an article: one labelled goal, points to work on, values of today, and further down what is wanted."""

from __future__ import annotations

import pytest

from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

CASES: dict[LanguageCode, str] = {
    "en": """OKRs in practice
An OKR ties a goal to results. KPIs tell how you are doing. OKRs and KPIs belong together.

A case: the rental shop
OKR: Reduce late returns from 18% to 9%

Our goals are:

- Analyse why people bring things back late
- Improve the advice at the counter

KPI 1: current advice score of the counter is 61
KPI 2: handing over a machine currently takes 25 to 30 minutes on average.

New KPIs:

- Bring the advice score of the counter up to 75
- Bring the time for handing over a machine down to 10 to 15 minutes
""",
    "nl": """OKR's in de praktijk
Een OKR verbindt een doel met resultaten. KPI's zeggen hoe je ervoor staat. OKR's en KPI's horen bij elkaar.

Een geval: de verhuurwinkel
OKR: Te late retouren terugbrengen van 18% naar 9%

Belangrijke strategische punten:

- Analyseren waarom mensen spullen te laat terugbrengen
- Het advies aan de balie verbeteren

KPI 1: huidige adviesscore van de balie is 61
KPI 2: het meegeven van een machine duurt nu gemiddeld 25 tot 30 minuten.

Nieuwe KPI's:

- De adviesscore van de balie omhoog brengen naar 75
- De tijd voor het meegeven van een machine terugbrengen naar 10 tot 15 minuten
""",
    "sv": """OKR i praktiken
En OKR knyter ett mål till resultat. KPI:er säger hur det går. OKR och KPI:er hör ihop.

Ett fall: uthyrningsbutiken
OKR: Minska sena återlämningar från 18 % till 9 %

Målen är:

- Analysera varför folk lämnar tillbaka saker för sent
- Förbättra rådgivningen i disken

KPI 1: nuvarande rådgivningspoäng i disken är 61
KPI 2: att lämna ut en maskin tar i dag 25–30 minuter i genomsnitt.

Nya KPI:er:

- Höja rådgivningspoängen i disken till 75
- Minska tiden för att lämna ut en maskin till 10–15 minuter
""",
    "vi": """OKR trong thực tế
Một OKR gắn mục tiêu với kết quả. KPI cho biết tình hình ra sao. OKR và KPI đi cùng nhau.

Một trường hợp: cửa hàng cho thuê
OKR: Giảm tỷ lệ trả muộn từ 18% xuống 9%

Một mục tiêu bao gồm những điểm sau:

- Phân tích vì sao khách trả đồ muộn
- Cải thiện tư vấn tại quầy

KPI 1: điểm tư vấn tại quầy hiện tại là 61
KPI 2: giao một máy hiện mất trung bình 25–30 phút.

KPI mới:

- Nâng điểm tư vấn tại quầy lên 75
- Giảm thời gian giao một máy xuống 10–15 phút
""",
    "zh": """OKR实践
OKR把目标和结果连在一起。KPI说明现状如何。OKR和KPI相辅相成。

案例：租赁店
OKR：将逾期归还率从18%降低到9%

目标如下：

- 分析顾客为什么逾期归还
- 提升柜台咨询质量

KPI 1：目前柜台咨询得分为61
KPI 2：目前交付一台机器平均需要25–30分钟。

新KPI：

- 将柜台咨询得分提高到75
- 将交付一台机器的时间缩短到10–15分钟
""",
}


@pytest.mark.parametrize("language", tuple(CASES))
def test_a_case_is_told_in_full(language: LanguageCode, draft: Draft) -> None:
    drafted = draft(CASES[language], language)
    pairs = {
        (one.baseline, one.target)
        for objective in drafted.objectives
        for one in objective.key_results
        if one.target is not None
    }
    assert pairs == {(18, 9), (61, 75), (25, 10)}
    assert len(drafted.objectives) == 2
    assert [(one.baseline, one.target) for one in drafted.objectives[1].key_results] == [(61, 75)]
    assert len(drafted.objectives[0].initiatives) == 1
