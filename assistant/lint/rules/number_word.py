"""A figure written as a word."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.reading import Quantity
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    for figure in goal.figures:
        # "Double" and "halve" are verbs, not figures in disguise.
        if not figure.worded or figure.unit == "x":
            continue
        start, end = _word(goal, figure)
        edits = (Edit(start, end, str(figure.value)),) if isinstance(figure.value, int) and figure.high is None else ()
        yield Hit(start, end, values={"value": figure.value}, edits=edits, safe=bool(edits))


def _word(goal: Statement, figure: Quantity) -> tuple[int, int]:
    """The number word without the unit that may follow it."""
    unit = goal.reading.spans.get("unit")
    if unit and figure.start < unit[0] < figure.end:
        return figure.start, figure.start + len(goal.text[figure.start : unit[0]].rstrip())
    return figure.start, figure.end


RULE = Rule(
    id="number-word",
    code="KR221",
    loose="info",
    set="info",
    applies_to=("key_result",),
    why={
        "en": "Digits stand out when a list is skimmed, and tools read them without guessing.",
        "nl": "Cijfers vallen op als je een lijst doorkijkt, en programma's lezen ze zonder te gissen.",
        "sv": "Siffror syns när man ögnar en lista, och verktyg läser dem utan att gissa.",
        "vi": "Chữ số dễ thấy khi đọc lướt danh sách, và công cụ đọc được mà không phải đoán.",
        "zh": "浏览清单时阿拉伯数字更醒目，工具读取时也不用猜。",
    },
    message={
        "en": "“{found}” is a figure. Write {value}.",
        "nl": "‘{found}’ is een getal. Schrijf {value}.",
        "sv": "”{found}” är en siffra. Skriv {value}.",
        "vi": "“{found}” là con số. Hãy viết {value}.",
        "zh": "“{found}”是数字。请写成{value}。",
    },
    fix={
        "en": "Write {value}",
        "nl": "Schrijf {value}",
        "sv": "Skriv {value}",
        "vi": "Viết {value}",
        "zh": "写成{value}",
    },
    bad={
        "en": ("Win three new freight customers", "Win twelve island shops"),
        "nl": ("Drie nieuwe vrachtklanten werven", "Verkopen aan twaalf eilandwinkels"),
        "sv": ("Värva tre nya fraktkunder", "Värva tolv öbutiker"),
        "vi": ("Ký được ba khách hàng vận tải mới", "Bán cho mười hai cửa hàng trên đảo"),
        "zh": ("新增三家货运客户", "签约十二家岛上商店"),
    },
    good={
        "en": ("Win 3 new freight customers", "Double winter bookings"),
        "nl": ("3 nieuwe vrachtklanten werven", "Winterboekingen verdubbelen"),
        "sv": ("Värva 3 nya fraktkunder", "Fördubbla vinterbokningarna"),
        "vi": ("Ký được 3 khách hàng vận tải mới", "Tăng gấp đôi lượt đặt vé mùa đông"),
        "zh": ("新增3家货运客户", "冬季预订量翻一番"),
    },
    check=_check,
)
