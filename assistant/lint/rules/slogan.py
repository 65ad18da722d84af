"""A claim to be the best that no key result defines."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.is_measured:
        return
    for mark in goal.found("slogans"):
        if not _defined(goal, mark.words) and mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


def _defined(goal: Statement, claim: str) -> bool:
    """Whether a key result of this objective uses the same words beside a number of its own."""
    survey = goal.around.survey
    if survey is None:
        return False
    return any(
        claim.lower() in key_result.text.lower() and key_result.target is not None
        for objective, key_result in survey.key_results
        if objective.id == goal.id
    )


RULE = Rule(
    id="slogan",
    code="OBJ104",
    loose="info",
    set="info",
    applies_to=("objective",),
    why={
        "en": "Anyone can claim to be first; it becomes a goal once it names the ranking.",
        "nl": "De beste willen zijn wil iedereen; pas met een ranglijst erbij is het meer dan reclame.",
        "sv": "Att vara bäst säger inget så länge ingen vet i vad. Utan rankning är det reklam.",
        "vi": "Nói mình dẫn đầu mà không nêu theo bảng xếp hạng nào thì chỉ là lời quảng cáo.",
        "zh": "不说比什么、按哪个榜，“第一”就只是广告词。",
    },
    source="Rumelt, Good Strategy Bad Strategy (2011)",
    message={
        "en": "“{found}”: by which measure or ranking? Name it, and let a key result hold the figure.",
        "nl": "‘{found}’: volgens wie? Noem de ranglijst of maatstaf en leg het cijfer vast in een kernresultaat.",
        "sv": "”{found}” enligt vem? Ange måttet eller rankningen, och låt ett nyckelresultat bära siffran.",
        "vi": "“{found}”: theo thước đo hay bảng xếp hạng nào? Hãy nêu tên nó và để con số cho một kết quả then chốt.",
        "zh": "说“{found}”，是按哪个指标或排名？写清楚，数字交给关键结果。",
    },
    bad={
        "en": (
            "Become the market leader in island freight",
            "Be the best employer on the coast",
            "Become the number one bakery in the region",
            "Be the leading hospital for hip surgery",
        ),
        "nl": (
            "Marktleider worden in eilandvracht",
            "De beste werkgever van de kust zijn",
            "De nummer 1 in fietsonderdelen zijn",
            "Toonaangevend zijn in het vakonderwijs",
        ),
        "sv": (
            "Bli marknadsledare inom öfrakt",
            "Vara kustens bästa arbetsgivare",
            "Bli Sveriges bästa gymnasium",
            "Bli marknadsledare inom bokningssystem för kliniker",
        ),
        "vi": (
            "Trở thành hãng chở hàng ra đảo hàng đầu",
            "Trở thành nơi làm việc tốt nhất vùng duyên hải",
            "Trở thành bệnh viện nhi số một miền Trung",
            "Trở thành trường nghề hàng đầu cả nước",
        ),
        "zh": (
            "成为海岛货运的龙头",
            "成为沿海最佳雇主",
            "成为全省第一的职业学校",
            "打造行业领先的手术机器人",
        ),
    },
    good={
        "en": (
            "Island shops choose us for every pallet",
            "Deckhands recommend us to their friends",
            "Families cross town to buy our bread",
            "Hip patients walk out of the hospital without fear",
        ),
        "nl": (
            "Eilandwinkels kiezen ons voor iedere pallet",
            "Matrozen bevelen ons aan bij hun vrienden",
            "Fietsenmakers bestellen hun onderdelen het eerst bij ons",
            "Leerlingen ontdekken in de werkplaats welk vak bij hen past",
        ),
        "sv": (
            "Öbutikerna väljer oss för varje pall",
            "Matroserna rekommenderar oss till sina vänner",
            "Niondeklassarna väljer oss för lärarnas skull",
            "Klinikerna flyttar en bokad tid utan att ringa patienten",
        ),
        "vi": (
            "Cửa hàng trên đảo chọn chúng tôi cho từng kiện hàng",
            "Thủy thủ giới thiệu chúng tôi với bạn bè",
            "Phụ huynh miền Trung đưa con đến bệnh viện chúng tôi trước tiên",
            "Doanh nghiệp trong vùng nhận học viên của trường ngay khi tốt nghiệp",
        ),
        "zh": (
            "岛上商店每一托货都选择我们",
            "水手愿意向朋友推荐我们",
            "企业招工时先来我们学校",
            "外科医生愿意把我们的机器人推荐给同行",
        ),
    },
    check=_check,
)
