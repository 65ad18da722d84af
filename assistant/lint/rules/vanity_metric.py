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
        "en": "Attention can grow while nothing changes for customers or for you; only what people do next counts.",
        "nl": "Aandacht kan groeien zonder dat er voor klanten of voor jou iets verandert; pas wat mensen daarna doen, telt.",
        "sv": "Uppmärksamhet kan växa utan att något ändras för kunderna eller er; det som räknas är vad människor gör sedan.",
        "vi": "Sự chú ý có thể tăng mà khách hàng và tổ chức chẳng có gì thay đổi; điều quan trọng là sau đó họ làm gì.",
        "zh": "关注度上升，客户和组织可能都没有变化；重要的是人们接下来做了什么。",
    },
    message={
        "en": "“{found}” shows attention only. Measure what people do next: ask, buy, return, recommend.",
        "nl": "‘{found}’ toont alleen aandacht. Meet wat mensen daarna doen: vragen, kopen, terugkomen, aanbevelen.",
        "sv": "”{found}” visar bara uppmärksamhet. Mät vad människor gör sedan: frågar, köper, återkommer, rekommenderar.",
        "vi": "“{found}” chỉ cho thấy sự chú ý. Hãy đo điều họ làm tiếp: hỏi, mua, quay lại, giới thiệu.",
        "zh": "“{found}”只反映关注度。请衡量人们接下来的行动：咨询、购买、再来、推荐。",
    },
    bad={
        "en": ("Grow followers from 4,000 to 6,000", "Reach 50,000 page views"),
        "nl": ("Het aantal volgers verhogen van 4.000 naar 6.000", "50.000 paginaweergaven halen"),
        "sv": ("Öka antalet följare från 4 000 till 6 000", "Nå 50 000 sidvisningar"),
        "vi": ("Tăng số người theo dõi từ 4.000 lên 6.000", "Đạt 50.000 lượt xem trang"),
        "zh": ("将粉丝数从4000增加到6000", "浏览量达到50000"),
    },
    good={
        "en": ("Raise the share of visitors who book from 2% to 4%", "Win 400 returning passengers"),
        "nl": ("Aandeel bezoekers dat boekt verhogen van 2% naar 4%", "400 terugkerende passagiers werven"),
        "sv": ("Öka andelen besökare som bokar från 2 % till 4 %", "Värva 400 återkommande passagerare"),
        "vi": ("Tăng tỷ lệ khách truy cập đặt chỗ từ 2% lên 4%", "Có 400 hành khách quay lại"),
        "zh": ("将访客下单比例从2%提高到4%", "获得400名复购乘客"),
    },
    check=_check,
)
