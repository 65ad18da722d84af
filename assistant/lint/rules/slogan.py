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
        "en": "A claim to be first says nothing unless it names the ranking; otherwise it is advertising.",
        "nl": "De beste willen zijn zegt pas iets als er een ranglijst bij staat; anders is het reclame.",
        "sv": "Att vilja vara bäst säger inget om inte rankningen anges; annars är det reklam.",
        "vi": "Tuyên bố dẫn đầu chỉ có ý nghĩa khi nêu rõ theo bảng xếp hạng nào; nếu không, đó chỉ là quảng cáo.",
        "zh": "自称第一而不说明按什么排名，就只是广告。",
    },
    message={
        "en": "“{found}” is a claim. Say by which measure or ranking, and let a key result hold the figure.",
        "nl": "‘{found}’ is een claim. Zeg volgens welke maat of ranglijst, en leg het cijfer vast in een kernresultaat.",
        "sv": "”{found}” är ett anspråk. Säg enligt vilket mått eller vilken rankning, och låt ett nyckelresultat bära siffran.",
        "vi": "“{found}” là lời tuyên bố. Hãy nêu theo chỉ số hay bảng xếp hạng nào và để một kết quả then chốt giữ con số.",
        "zh": "“{found}”是口号。请说明按什么指标或排名，并用关键结果给出数字。",
    },
    bad={
        "en": ("Become the market leader in island freight", "Be the best employer on the coast"),
        "nl": ("Marktleider worden in eilandvracht", "De beste werkgever van de kust zijn"),
        "sv": ("Bli marknadsledare inom öfrakt", "Vara kustens bästa arbetsgivare"),
        "vi": ("Trở thành hãng chở hàng ra đảo hàng đầu", "Trở thành nơi làm việc tốt nhất vùng duyên hải"),
        "zh": ("成为海岛货运的龙头", "成为沿海最佳雇主"),
    },
    good={
        "en": ("Island shops choose us for every pallet", "Deckhands recommend us to their friends"),
        "nl": ("Eilandwinkels kiezen ons voor iedere pallet", "Matrozen bevelen ons aan bij hun vrienden"),
        "sv": ("Öbutikerna väljer oss för varje pall", "Matroserna rekommenderar oss till sina vänner"),
        "vi": ("Cửa hàng trên đảo chọn chúng tôi cho từng kiện hàng", "Thủy thủ giới thiệu chúng tôi với bạn bè"),
        "zh": ("岛上商店每一托货都选择我们", "水手愿意向朋友推荐我们"),
    },
    check=_check,
)
