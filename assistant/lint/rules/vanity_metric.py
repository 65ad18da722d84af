"""Followers, likes, views: numbers that please and change nothing."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    marks = goal.found("vanity_metrics")
    if marks and not goal.found("lasting_effects"):
        yield Hit.at(marks[0])


RULE = Rule(
    id="vanity-metric",
    code="KR218",
    loose="info",
    set="info",
    applies_to=("key_result", "kpi"),
    why={
        "en": "People can look and walk on; what you gain comes from what they do next.",
        "nl": "Aandacht kan groeien zonder dat er voor klanten of voor jou iets verandert; wat mensen daarna doen, telt.",
        "sv": "Uppmärksamhet kan växa utan att något ändras för kunderna eller dig. Det som räknas är vad folk gör sedan.",
        "vi": "Lượt chú ý có thể tăng mà khách hàng và bạn chẳng có gì khác; điều đáng đếm là việc họ làm tiếp theo.",
        "zh": "关注的人多了，客户和你可能什么都没变；算数的是他们接下来做了什么。",
    },
    source="Ries, The Lean Startup (2011)",
    message={
        "en": "“{found}” counts attention. Measure what people do next: do they ask, buy, return, recommend?",
        "nl": "‘{found}’ laat alleen aandacht zien. Wat doen die mensen daarna? Meet of ze iets vragen, kopen, terugkomen of je aanbevelen.",
        "sv": "”{found}” visar att du syns. Vad vill du att folk gör sedan: frågar, köper, återkommer, rekommenderar? Mät det.",
        "vi": "“{found}” mới cho thấy có người chú ý. Hãy đo việc họ làm tiếp: hỏi, mua, quay lại, giới thiệu.",
        "zh": "“{found}”只说明有人关注。关注之后呢：咨询、购买、再来，还是推荐？衡量那一步。",
    },
    bad={
        "en": (
            "Grow followers from 4,000 to 6,000",
            "Reach 50,000 page views",
            "Grow likes on the bakery page from 800 to 1,500",
            "Raise app downloads from 20,000 to 35,000",
        ),
        "nl": (
            "Het aantal volgers verhogen van 4.000 naar 6.000",
            "50.000 paginaweergaven halen",
            "Het aantal likes op vacatures verhogen van 900 naar 1.500",
            "Het aantal downloads van de boodschappenapp verhogen van 5.000 naar 9.000",
        ),
        "sv": (
            "Öka antalet följare från 4 000 till 6 000",
            "Nå 50 000 sidvisningar",
            "Öka antalet sidvisningar i webbutiken från 20 000 till 35 000",
            "Öka antalet följare på skolans konto från 300 till 900",
        ),
        "vi": (
            "Tăng số người theo dõi từ 4.000 lên 6.000",
            "Đạt 50.000 lượt xem trang",
            "Tăng lượt thích trang của tiệm bánh từ 2.000 lên 5.000",
            "Nâng lượt tải ứng dụng học tiếng Anh từ 8.000 lên 12.000",
        ),
        "zh": (
            "将粉丝数从4000增加到6000",
            "浏览量达到50000",
            "将公众号阅读量从8000提高到20000",
            "短视频点赞数达到30000",
        ),
    },
    good={
        "en": (
            "Raise the share of visitors who book from 2% to 4%",
            "Win 400 returning passengers",
            "Grow orders through the bakery page from 80 to 150 a week",
            "Raise the number of paying app customers from 2,000 to 3,500",
        ),
        "nl": (
            "Aandeel bezoekers dat boekt verhogen van 2% naar 4%",
            "400 terugkerende passagiers werven",
            "Aandeel vacatures dat binnen een maand vervuld is verhogen van 35% naar 60%",
            "Aandeel app-klanten dat een tweede keer bestelt verhogen van 25% naar 40%",
        ),
        "sv": (
            "Öka andelen besökare som bokar från 2 % till 4 %",
            "Värva 400 återkommande passagerare",
            "Öka andelen kunder som handlar igen inom 60 dagar från 22 % till 30 %",
            "Höj antalet sökande till gymnasieprogrammet från 60 till 90",
        ),
        "vi": (
            "Tăng tỷ lệ khách truy cập đặt chỗ từ 2% lên 4%",
            "Có 400 hành khách quay lại",
            "Tăng số đơn đặt bánh qua mạng từ 120 lên 200 đơn mỗi tháng",
            "Nâng tỷ lệ học viên học lại sau 7 ngày từ 20% lên 35%",
        ),
        "zh": (
            "将访客下单比例从2%提高到4%",
            "获得400名复购乘客",
            "将看完课程介绍后报名的比例从3%提高到7%",
            "获得250个由老客户推荐的订单",
        ),
    },
    check=_check,
)
