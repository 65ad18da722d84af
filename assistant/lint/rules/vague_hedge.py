"""Try to, where possible, about: a way out, even beside a number."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.lint.completing import without
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.lint.words import Mark


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("hedges", "approximations"):
        if "hedges" not in mark.lists and not goal.touches_a_number(mark):
            continue
        if mark.words.lower() not in goal.around.glossary:
            yield replace(Hit.at(mark), edits=without(goal, mark) if _may_go(goal, mark) else ())


def _may_go(goal: Statement, mark: Mark) -> bool:
    """Whether the sentence stands without the word; a Dutch infinitive would be left with its "te"."""
    return "hedges" not in mark.lists or (mark.start == 0 and goal.lang != "nl" and "…" not in mark.words)


RULE = Rule(
    id="vague-hedge",
    code="TXT604",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "A goal with a way out is reached whatever happens: having tried is enough.",
        "nl": "Een doel met een achterdeur is altijd gehaald: geprobeerd hebben telt dan ook.",
        "sv": "Ett mål med bakdörr nås hur det än går: det räcker att ha försökt.",
        "vi": "Mục tiêu có sẵn đường lui thì thế nào cũng đạt: chỉ cần đã thử.",
        "zh": "留了退路，结果怎样都算数：努力过就够了。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.7: loopholes",
    message={
        "en": "“{found}” leaves a way out. Write what you would promise without it.",
        "nl": "‘{found}’ houdt een achterdeur open. Schrap het en schrijf wat je gaat halen.",
        "sv": "”{found}” lämnar en bakdörr öppen. Stryk det och säg rakt ut vad som ska nås.",
        "vi": "“{found}” để sẵn một đường lui. Hãy bỏ đi và viết thẳng điều sẽ đạt được.",
        "zh": "去掉“{found}”，你愿意承诺到多少？直接写要达到的结果。",
    },
    fixes={
        "": {
            "en": "Leave out “{found}”",
            "nl": "Schrap ‘{found}’",
            "sv": "Stryk ”{found}”",
            "vi": "Bỏ “{found}”",
            "zh": "删去“{found}”",
        },
    },
    bad={
        "en": (
            "Try to cut waiting time from 30 to 20 minutes",
            "Sell about 400 season tickets",
            "Cut support tickets from 500 to 350 a week if possible",
            "Ideally raise exam passes from 71% to 80%",
        ),
        "nl": (
            "Proberen de wachttijd te verlagen van 30 naar 20 minuten",
            "Ongeveer 400 seizoenskaarten verkopen",
            "Zo mogelijk het aantal valincidenten verlagen van 40 naar 25",
            "Trachten de levertijd van keukens te verlagen van 9 naar 6 weken",
        ),
        "sv": (
            "Försök att sänka väntetiden från 30 till 20 minuter",
            "Sälj ungefär 400 säsongskort",
            "Om möjligt korta leveranstiden från 6 till 4 dagar",
            "Sänk antalet fallolyckor på avdelningen från 30 till cirka 18",
        ),
        "vi": (
            "Cố gắng giảm thời gian chờ từ 30 xuống 20 phút",
            "Bán khoảng 400 vé tháng",
            "Nếu có thể, giảm thời gian chờ lấy thuốc từ 25 xuống 15 phút",
            "Phấn đấu tăng số đơn hàng trực tuyến từ 300 lên 450",
        ),
        "zh": (
            "尽量将等待时间从30分钟缩短到20分钟",
            "售出大约400张季票",
            "争取将课程完成率从55%提高到75%",
            "力争把装配线停机从每月20小时降到8小时",
        ),
    },
    good={
        "en": (
            "Cut waiting time from 30 to 20 minutes",
            "Sell 400 season tickets",
            "Cut support tickets from 500 to 350 a week",
            "Raise exam passes from 71% to 80%",
        ),
        "nl": (
            "De wachttijd verlagen van 30 naar 20 minuten",
            "400 seizoenskaarten verkopen",
            "Het aantal valincidenten verlagen van 40 naar 25",
            "De levertijd van keukens verlagen van 9 naar 6 weken",
        ),
        "sv": (
            "Sänk väntetiden från 30 till 20 minuter",
            "Sälj 400 säsongskort",
            "Korta leveranstiden från 6 till 4 dagar",
            "Sänk antalet fallolyckor på avdelningen från 30 till 18",
        ),
        "vi": (
            "Giảm thời gian chờ từ 30 xuống 20 phút",
            "Bán 400 vé tháng",
            "Giảm thời gian chờ lấy thuốc từ 25 xuống 15 phút",
            "Tăng số đơn hàng trực tuyến từ 300 lên 450",
        ),
        "zh": (
            "将等待时间从30分钟缩短到20分钟",
            "售出400张季票",
            "将课程完成率从55%提高到75%",
            "把装配线停机从每月20小时降到8小时",
        ),
    },
    check=_check,
)
