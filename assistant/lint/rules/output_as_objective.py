"""An objective says what becomes different, not what will be delivered."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if mark := goal.task:
        yield Hit.at(mark)


RULE = Rule(
    id="output-as-objective",
    code="OBJ101",
    loose="warning",
    set="warning",
    applies_to=("objective",),
    why={
        "en": "A deliverable can be finished without anything getting better for anyone; the objective is why it is made.",
        "nl": "Een product kan af zijn zonder dat er voor iemand iets verbetert; het doel is waarom je het maakt.",
        "sv": "En leverans kan bli klar utan att något blir bättre för någon; målet är skälet till att den görs.",
        "vi": "Một sản phẩm bàn giao có thể xong mà không ai được lợi gì; mục tiêu là lý do vì sao làm nó.",
        "zh": "交付物做完了，也可能没有人因此受益；目标应当说明为什么要做它。",
    },
    message={
        "en": "“{found}” announces a piece of work. Say what it changes and for whom, and list the work as an initiative.",
        "nl": "‘{found}’ kondigt werk aan. Zeg wat er voor wie verandert en zet het werk bij de initiatieven.",
        "sv": "”{found}” utlovar ett arbete. Säg vad det förändrar och för vem, och lägg arbetet bland initiativen.",
        "vi": "“{found}” nêu một việc phải làm. Hãy nói việc đó thay đổi điều gì, cho ai, và chuyển việc sang phần sáng kiến.",
        "zh": "“{found}”说的是一项工作。请写明它给谁带来什么改变，并把工作列入举措。",
    },
    bad={
        "en": ("Launch a night ferry", "Build a second terminal"),
        "nl": ("Een nachtveer lanceren", "Een tweede terminal bouwen"),
        "sv": ("Lansera en nattfärja", "Bygga en andra terminal"),
        "vi": ("Ra mắt chuyến phà đêm", "Xây dựng nhà ga thứ hai"),
        "zh": ("推出夜间渡轮", "建设第二座候船楼"),
    },
    good={
        "en": (
            "Islanders can get home after an evening in town",
            "Launch a night ferry so that islanders get home after work",
        ),
        "nl": (
            "Eilanders komen na een avond in de stad thuis",
            "Een nachtveer lanceren zodat eilanders na het werk thuiskomen",
        ),
        "sv": ("Öborna kommer hem efter en kväll i stan", "Lansera en nattfärja så att öborna kommer hem efter jobbet"),
        "vi": (
            "Cư dân đảo về được nhà sau buổi tối ở thành phố",
            "Ra mắt chuyến phà đêm để cư dân đảo về nhà sau giờ làm",
        ),
        "zh": ("岛民晚上进城后能回家", "推出夜间渡轮，使岛民下班后能回家"),
    },
    check=_check,
)
