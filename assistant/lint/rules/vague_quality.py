"""Better, high-quality, world-class: praise that nobody can check."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("vague_qualities", "slogans"):
        if not goal.measures(mark) and mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-quality",
    code="TXT602",
    loose="warning",
    set="warning",
    applies_to=("key_result", "kpi"),
    why={
        "en": "Two people can look at the same result and disagree about whether it has this quality.",
        "nl": "Twee mensen kunnen naar hetzelfde resultaat kijken en het er niet over eens zijn of het deze eigenschap heeft.",
        "sv": "Två personer kan se samma resultat och vara oense om det har den här egenskapen.",
        "vi": "Hai người nhìn cùng một kết quả vẫn có thể bất đồng về việc nó đã đạt mức chất lượng này hay chưa.",
        "zh": "面对同一个结果，两个人对它是否具备这种品质可能看法不同。",
    },
    message={
        "en": "“{found}” cannot be checked. Say by which measure people would notice it, and at what value.",
        "nl": "‘{found}’ is niet na te gaan. Zeg aan welke maat je het zou merken, en bij welke waarde.",
        "sv": "”{found}” går inte att kontrollera. Säg i vilket mått det skulle märkas, och vid vilket värde.",
        "vi": "“{found}” không kiểm chứng được. Hãy nêu chỉ số nào cho thấy điều đó và ở mức nào.",
        "zh": "“{found}”无法核实。请写明用什么指标体现，达到多少算数。",
    },
    bad={
        "en": ("Better food in the canteen", "World-class boarding at every pier"),
        "nl": ("Betere maaltijden in de kantine", "Inscheping van wereldklasse op de pier"),
        "sv": ("Bättre mat i matsalen", "Ombordstigning i världsklass vid kajen"),
        "vi": ("Bữa ăn tốt hơn tại căng tin", "Quy trình lên tàu chuyên nghiệp hơn tại bến"),
        "zh": ("食堂提供更好的饭菜", "码头登船体验达到世界级"),
    },
    good={
        "en": ("Raise the meal rating from 6.1 to 7.5", "Get 85% of passengers to call boarding smooth, up from 70%"),
        "nl": (
            "Het cijfer voor de maaltijden verhogen van 6,1 naar 7,5",
            "Aandeel passagiers dat het inschepen soepel noemt van 70% naar 85% brengen",
        ),
        "sv": (
            "Höj matbetyget från 6,1 till 7,5",
            "Öka andelen passagerare som tycker att ombordstigningen är smidig från 70 % till 85 %",
        ),
        "vi": (
            "Nâng điểm đánh giá bữa ăn từ 6,1 lên 7,5",
            "Tăng tỷ lệ hành khách thấy việc lên tàu thuận tiện từ 70% lên 85%",
        ),
        "zh": ("将餐食评分从6.1分提高到7.5分", "将认为登船便捷的乘客比例从70%提高到85%"),
    },
    check=_check,
)
