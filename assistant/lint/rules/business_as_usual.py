"""Maintain, continue, keep doing: no change to aim for."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("upkeep"):
        # "Remain" opens the goal; "the remaining shops" and "a pleasant stay" do not.
        if not goal.wording.task_verbs_lead or goal.begins_a_clause(mark):
            yield Hit.at(mark)


RULE = Rule(
    id="business-as-usual",
    code="OBJ105",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "What should stay as it is needs watching, not an objective; objectives are for what must change.",
        "nl": "Wat moet blijven zoals het is, houd je in de gaten; een doelstelling is er voor wat moet veranderen.",
        "sv": "Det som ska förbli som det är behöver bevakning, inte ett mål; mål är till för det som måste ändras.",
        "vi": "Điều cần giữ nguyên thì chỉ cần theo dõi; mục tiêu dành cho điều phải thay đổi.",
        "zh": "需要保持不变的事情只要盯住就行；目标是为必须改变的事情设的。",
    },
    message={
        "en": "“{found}” keeps things as they are. Follow it as a KPI with a limit, and write an objective for what should change.",
        "nl": "‘{found}’ houdt alles zoals het is. Volg het als KPI met een grenswaarde en schrijf een doelstelling voor wat moet veranderen.",
        "sv": "”{found}” bevarar läget. Följ det som en KPI med en gräns, och skriv ett mål för det som ska ändras.",
        "vi": "“{found}” giữ mọi thứ như cũ. Hãy theo dõi bằng một KPI có ngưỡng và viết mục tiêu cho điều cần thay đổi.",
        "zh": "“{found}”是维持现状。请改为设有界限的KPI来跟踪，目标写需要改变的事。",
    },
    bad={
        "en": ("Maintain our safety record on the northern route", "Continue the winter timetable"),
        "nl": ("Onze veiligheid op de noordroute handhaven", "De winterdienstregeling voortzetten"),
        "sv": ("Upprätthålla säkerheten på norra linjen", "Fortsätta med vintertidtabellen"),
        "vi": ("Duy trì an toàn trên tuyến phía bắc", "Tiếp tục lịch tàu mùa đông"),
        "zh": ("维持北线的安全纪录", "继续执行冬季时刻表"),
    },
    good={
        "en": ("User engagement grows beyond the summer", "No traveller is afraid of the northern route in winter"),
        "nl": ("Reizigers kiezen ons ook buiten de zomer", "Geen reiziger ziet in de winter op tegen de noordroute"),
        "sv": ("Resenärerna väljer oss även utanför sommaren", "Ingen resenär är rädd för norra linjen på vintern"),
        "vi": ("Du khách chọn chúng tôi cả ngoài mùa hè", "Không hành khách nào ngại tuyến phía bắc vào mùa đông"),
        "zh": ("夏季以外旅客也选择我们", "冬天没有旅客害怕走北线"),
    },
    check=_check,
)
