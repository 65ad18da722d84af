"""Better, high-quality, world-class: praise that nobody can check."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.shown_by_key_results or goal.says_nothing:
        return
    # An objective's claim to be the best is a slogan, which is a rule of its own.
    lists = ("vague_qualities",) if goal.kind == "objective" else ("vague_qualities", "slogans")
    for mark in goal.found(*lists):
        if not goal.measures(mark) and mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-quality",
    code="TXT602",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "Two people can look at the same result and disagree about whether it has this quality.",
        "nl": "Bij zo'n woord kijken twee mensen naar hetzelfde resultaat en zijn ze het toch oneens.",
        "sv": "Två personer kan se samma resultat och ändå vara oense om ordet stämmer.",
        "vi": "Cùng nhìn một kết quả, hai người vẫn có thể bất đồng xem nó đã được như thế hay chưa.",
        "zh": "同一个结果摆在眼前，一个说是，一个说不是，谁也说服不了谁。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.7: subjective language",
    message={
        "en": "“{found}”: how would somebody notice? Name the measure and the value.",
        "nl": "‘{found}’: waaraan zou een klant of collega dat merken? Noem de maatstaf en de waarde.",
        "sv": "”{found}”: vem skulle märka det, och på vad? Ange måttet och vilket värde som räcker.",
        "vi": "“{found}”: khách hàng hay đồng nghiệp nhận ra điều đó qua đâu? Hãy nêu chỉ số và mức cần đạt.",
        "zh": "别人从哪里看得出“{found}”？选一个能衡量的指标，写上到多少算数。",
    },
    bad={
        "en": (
            "Better food in the canteen",
            "World-class boarding at every pier",
            "Excellent care on the maternity ward",
            "A modern library for pupils",
        ),
        "nl": (
            "Betere maaltijden in de kantine",
            "Inscheping van wereldklasse op de pier",
            "Snellere hulp aan het gemeenteloket",
            "Een gebruiksvriendelijke planningsapp voor thuiszorgteams",
        ),
        "sv": (
            "Bättre mat i matsalen",
            "Ombordstigning i världsklass vid kajen",
            "Bättre skollunch på högstadiet",
            "Användarvänlig kassa i butikerna",
        ),
        "vi": (
            "Bữa ăn tốt hơn tại căng tin",
            "Quy trình lên tàu chuyên nghiệp hơn tại bến",
            "Phòng khám nhi thân thiện hơn với gia đình",
            "Giao diện đặt hàng hiện đại hơn",
        ),
        "zh": (
            "食堂提供更好的饭菜",
            "码头登船体验达到世界级",
            "门诊导诊服务达到优质水平",
            "生产线达到一流水平",
        ),
    },
    good={
        "en": (
            "Raise the meal rating from 6.1 to 7.5",
            "Get 85% of passengers to call boarding smooth, up from 70%",
            "Raise mothers’ rating of the maternity ward from 7.2 to 8.4",
            "Raise pupils who borrow a book every month from 25% to 50%",
        ),
        "nl": (
            "Het cijfer voor de maaltijden verhogen van 6,1 naar 7,5",
            "Aandeel passagiers dat het inschepen soepel noemt van 70% naar 85% brengen",
            "De wachttijd aan het gemeenteloket verlagen van 12 naar 7 minuten",
            "Aandeel thuiszorgteams dat zonder hulp plant verhogen van 40% naar 70%",
        ),
        "sv": (
            "Höj matbetyget från 6,1 till 7,5",
            "Öka andelen passagerare som tycker att ombordstigningen är smidig från 70 % till 85 %",
            "Höj elevernas betyg på skollunchen från 5,8 till 7,2",
            "Öka andelen kunder som betalar utan hjälp i kassan från 60 % till 85 %",
        ),
        "vi": (
            "Nâng điểm đánh giá bữa ăn từ 6,1 lên 7,5",
            "Tăng tỷ lệ hành khách thấy việc lên tàu thuận tiện từ 70% lên 85%",
            "Tăng tỷ lệ phụ huynh hài lòng với phòng khám nhi từ 72% lên 88%",
            "Giảm số bước đặt hàng trên ứng dụng từ 7 xuống 3",
        ),
        "zh": (
            "将餐食评分从6.1分提高到7.5分",
            "将认为登船便捷的乘客比例从70%提高到85%",
            "将门诊导诊评分从7.2分提高到8.5分",
            "将生产线一次合格率从91%提高到97%",
        ),
    },
    check=_check,
)
