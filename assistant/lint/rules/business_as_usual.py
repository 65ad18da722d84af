"""Maintain, continue, keep doing: no change to aim for."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.lint.words import Mark


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("upkeep"):
        # "Remain" opens the goal and "as before" closes it; "the remaining shops" does neither.
        if not goal.wording.task_verbs_lead or goal.begins_a_clause(mark) or _closes(goal, mark):
            yield Hit.at(mark)


def _closes(goal: Statement, mark: Mark) -> bool:
    """Whether "as before" closes what we do ourselves; "patients can cook as before" tells of a change."""
    ours = goal.found("upkeep", "keeping_verbs", "vague_verbs", "task_verbs")
    return goal.closes_a_clause(mark) and any(goal.begins_a_clause(each) for each in ours if each is not mark)


RULE = Rule(
    id="business-as-usual",
    code="OBJ105",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "What is good already needs a watchful eye; an objective is for what has to change.",
        "nl": "Wat goed gaat, houd je in de gaten; een doelstelling is er voor wat moet veranderen.",
        "sv": "Det som ska förbli som det är behöver bevakas. Mål är till för det som måste ändras.",
        "vi": "Điều cần giữ nguyên thì theo dõi là đủ; mục tiêu để dành cho điều phải thay đổi.",
        "zh": "该保持的事，盯住就够了；目标留给必须改变的事。",
    },
    source="Google, OKR playbook (in: Doerr, Measure What Matters, 2018)",
    message={
        "en": "“{found}” keeps things as they are, which suits a KPI with a limit. Write an objective for what should change.",
        "nl": "Bij ‘{found}’ blijft alles gelijk: volg dat als KPI met een grenswaarde. Wat wil je veranderen? Maak dat de doelstelling.",
        "sv": "”{found}” betyder att läget består. Följ det som KPI med en gräns, och låt målet handla om det som ska ändras.",
        "vi": "“{found}” là giữ như hiện nay. Việc này hợp với một KPI có ngưỡng; còn mục tiêu, hãy viết điều cần đổi khác.",
        "zh": "“{found}”意在守住现状。这样的事用一个有界限的指标盯着就好；目标写你想改变什么。",
    },
    bad={
        "en": (
            "Maintain our safety record on the northern route",
            "Continue the winter timetable",
            "Maintain the standard of our school meals",
            "Keep offering free coffee to waiting parents",
        ),
        "nl": (
            "Onze veiligheid op de noordroute handhaven",
            "De winterdienstregeling voortzetten",
            "De hygiëne in de operatiekamers op peil houden",
            "Het lesaanbod van de muziekschool in stand houden",
        ),
        "sv": (
            "Upprätthålla säkerheten på norra linjen",
            "Fortsätta med vintertidtabellen",
            "Fortsätta med läxhjälpen på högstadiet",
            "Upprätthålla hygienen på operationsavdelningen",
        ),
        "vi": (
            "Duy trì an toàn trên tuyến phía bắc",
            "Tiếp tục lịch tàu mùa đông",
            "Duy trì dịch vụ cấp cứu ban đêm",
            "Tiếp tục chương trình thư viện lưu động",
        ),
        "zh": (
            "维持北线的安全纪录",
            "继续执行冬季时刻表",
            "保持门诊的服务水准",
            "继续开展社区读书会",
        ),
    },
    good={
        "en": (
            "Passengers choose our ferries outside the summer too",
            "No traveller is afraid of the northern route in winter",
            "Children ask for a second helping of vegetables at school",
            "Waiting parents know when it is their turn",
        ),
        "nl": (
            "Reizigers kiezen ons ook buiten de zomer",
            "Geen reiziger ziet in de winter op tegen de noordroute",
            "Chirurgen vinden iedere operatiekamer klaar bij binnenkomst",
            "Kinderen uit elke wijk leren een instrument bespelen",
        ),
        "sv": (
            "Resenärerna väljer oss även utanför sommaren",
            "Ingen resenär är rädd för norra linjen på vintern",
            "Elever utan studiero hemma får läxorna gjorda i skolan",
            "Ingen patient drabbas av infektion efter sin operation",
        ),
        "vi": (
            "Du khách chọn chúng tôi cả ngoài mùa hè",
            "Không hành khách nào ngại tuyến phía bắc vào mùa đông",
            "Người bệnh ở xã xa được cấp cứu ngay trong đêm",
            "Trẻ em vùng cao có sách mới để đọc mỗi tuần",
        ),
        "zh": (
            "夏季以外旅客也选择我们",
            "冬天没有旅客害怕走北线",
            "老人在家里就能看上专科医生",
            "不爱读书的孩子也主动走进图书馆",
        ),
    },
    check=_check,
)
