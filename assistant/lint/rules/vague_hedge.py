"""Try to, where possible, about: a way out, even beside a number."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    for mark in goal.found("hedges", "approximations"):
        if "hedges" not in mark.lists and not goal.touches_a_number(mark):
            continue
        if mark.words.lower() not in goal.around.glossary:
            yield Hit.at(mark)


RULE = Rule(
    id="vague-hedge",
    code="TXT604",
    loose="warning",
    set="warning",
    applies_to=("key_result", "objective", "kpi"),
    why={
        "en": "A goal with a way out is reached whatever happens: having tried is then enough.",
        "nl": "Een doel met een achterdeur is altijd gehaald: geprobeerd hebben is dan genoeg.",
        "sv": "Ett mål med en bakdörr nås hur det än går: att ha försökt räcker då.",
        "vi": "Mục tiêu có lối thoát thì kết quả nào cũng là đạt: chỉ cần đã cố là đủ.",
        "zh": "留有退路的目标无论结果如何都算达成，努力过就够了。",
    },
    message={
        "en": "“{found}” leaves a way out. Leave it out and say what will be reached.",
        "nl": "‘{found}’ laat een achterdeur open. Laat het weg en zeg wat er gehaald wordt.",
        "sv": "”{found}” lämnar en bakdörr öppen. Stryk det och säg vad som ska nås.",
        "vi": "“{found}” để ngỏ lối thoát. Hãy bỏ đi và nói rõ sẽ đạt được gì.",
        "zh": "“{found}”留了退路。请删去，直接写明要达到什么。",
    },
    bad={
        "en": ("Try to cut waiting time from 30 to 20 minutes", "Sell about 400 season tickets"),
        "nl": ("Proberen de wachttijd te verlagen van 30 naar 20 minuten", "Ongeveer 400 seizoenskaarten verkopen"),
        "sv": ("Försök att sänka väntetiden från 30 till 20 minuter", "Sälj ungefär 400 säsongskort"),
        "vi": ("Cố gắng giảm thời gian chờ từ 30 xuống 20 phút", "Bán khoảng 400 vé tháng"),
        "zh": ("尽量将等待时间从30分钟缩短到20分钟", "售出大约400张季票"),
    },
    good={
        "en": ("Cut waiting time from 30 to 20 minutes", "Sell 400 season tickets"),
        "nl": ("De wachttijd verlagen van 30 naar 20 minuten", "400 seizoenskaarten verkopen"),
        "sv": ("Sänk väntetiden från 30 till 20 minuter", "Sälj 400 säsongskort"),
        "vi": ("Giảm thời gian chờ từ 30 xuống 20 phút", "Bán 400 vé tháng"),
        "zh": ("将等待时间从30分钟缩短到20分钟", "售出400张季票"),
    },
    check=_check,
)
