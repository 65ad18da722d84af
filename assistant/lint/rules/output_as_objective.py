"""An objective says what becomes different, not what will be delivered."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.lint.initiatives import TO_INITIATIVES, labelled, moved
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if mark := goal.task:
        yield replace(Hit.at(mark), edits=labelled(goal), operations=moved(goal))


RULE = Rule(
    id="output-as-objective",
    code="OBJ101",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "A deliverable can be finished without anything getting better for anyone; the objective is why it is made.",
        "nl": "Iets kan af zijn zonder dat iemand er beter van wordt; de doelstelling zegt waarvoor je het maakt.",
        "sv": "En leverans kan bli klar utan att något blir bättre för någon. Målet är skälet till att den görs.",
        "vi": "Làm xong một sản phẩm chưa chắc đã có ai được lợi; mục tiêu là lý do để làm ra nó.",
        "zh": "东西交付了，也可能没有人因此过得更好；目标要说的是为什么做它。",
    },
    source="Google, OKR playbook (in: Doerr, Measure What Matters, 2018)",
    message={
        "en": "“{found}” names a piece of work. Write here who will be better off, and how; the work itself can be an initiative.",
        "nl": "‘{found}’ kondigt werk aan. Wat verandert daardoor, en voor wie? Schrijf dat op en zet het werk bij de initiatieven.",
        "sv": "”{found}” är något du gör. Vem får det bättre av det, och hur? Skriv det som mål och lägg arbetet bland initiativen.",
        "vi": "“{found}” là một việc phải làm. Nhờ đó điều gì đổi khác, cho ai? Hãy lấy điều ấy làm mục tiêu và chuyển việc sang phần sáng kiến.",
        "zh": "“{found}”说的是一项工作。做成以后，谁的什么会变？目标写这个，工作列入举措。",
    },
    fixes={"": TO_INITIATIVES},
    bad={
        "en": (
            "Launch a night ferry",
            "Build a second terminal",
            "Develop a new maths curriculum",
            "Introduce a ticket system for the help desk",
        ),
        "nl": (
            "Een nachtveer lanceren",
            "Een tweede terminal bouwen",
            "Een patiëntenportaal bouwen",
            "Een zelfscankassa invoeren",
        ),
        "sv": (
            "Lansera en nattfärja",
            "Bygga en andra terminal",
            "Införa ett nytt journalsystem",
            "Lansera en ny webbutik",
        ),
        "vi": (
            "Ra mắt chuyến phà đêm",
            "Xây dựng nhà ga thứ hai",
            "Xây dựng phòng khám vệ tinh ở Cần Giờ",
            "Triển khai phần mềm quản lý kho",
        ),
        "zh": (
            "推出夜间渡轮",
            "建设第二座候船楼",
            "上线新的挂号系统",
            "编制车间安全手册",
        ),
    },
    good={
        "en": (
            "Islanders can get home after an evening in town",
            "Launch a night ferry so that islanders get home after work",
            "Pupils dare to ask when they are stuck in maths",
            "Staff with a computer problem are back at work the same morning",
        ),
        "nl": (
            "Eilanders komen na een avond in de stad thuis",
            "Een nachtveer lanceren zodat eilanders na het werk thuiskomen",
            "Een patiëntenportaal bouwen zodat patiënten zelf hun afspraken verzetten",
            "Klanten staan na het werk zo weer buiten met hun boodschappen",
        ),
        "sv": (
            "Öborna kommer hem efter en kväll i stan",
            "Lansera en nattfärja så att öborna kommer hem efter jobbet",
            "Sköterskorna hinner prata med patienterna i stället för att leta i journaler",
            "Hantverkarna har rätt delar i bilen när de åker hemifrån",
        ),
        "vi": (
            "Cư dân đảo về được nhà sau buổi tối ở thành phố",
            "Ra mắt chuyến phà đêm để cư dân đảo về nhà sau giờ làm",
            "Người dân Cần Giờ được khám bệnh ngay gần nhà",
            "Nhân viên kho tìm thấy hàng mà không phải hỏi ai",
        ),
        "zh": (
            "岛民晚上进城后能回家",
            "推出夜间渡轮，使岛民下班后能回家",
            "病人不用排队就能见到医生",
            "每位工人下班时都毫发无伤",
        ),
    },
    check=_check,
)
