"""A figure written as a word."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement
from assistant.reading import Quantity
from assistant.records import Edit


def _check(goal: Statement) -> Iterator[Hit]:
    for figure in goal.figures:
        # "Double" and "halve" are verbs, not figures in disguise.
        if not figure.worded or figure.unit == "x" or figure.value <= goal.around.words_to:
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
        "nl": "Een cijfer springt eruit als je een lijst doorloopt, en een programma hoeft niet te raden.",
        "sv": "Siffror syns när man ögnar igenom en lista, och verktyg läser dem utan att gissa.",
        "vi": "Chữ số nổi bật khi đọc lướt, và phần mềm đọc được ngay mà không phải đoán.",
        "zh": "扫一眼清单，阿拉伯数字最先跳出来，工具读取也不用猜。",
    },
    source="GOV.UK, Style guide: numbers",
    message={
        "en": "“{found}” stands out more as a figure. Write {value}.",
        "nl": "Schrijf ‘{found}’ als cijfer: {value}.",
        "sv": "Skriv {value} i stället för ”{found}”, så syns talet direkt.",
        "vi": "“{found}” viết bằng chữ nên dễ bị lướt qua. Viết {value} sẽ rõ hơn.",
        "zh": "“{found}”写成{value}，一眼就能看到。",
    },
    fixes={
        "": {
            "en": "Write {value}",
            "nl": "Schrijf {value}",
            "sv": "Skriv {value}",
            "vi": "Viết {value}",
            "zh": "改写为{value}",
        },
    },
    bad={
        "en": (
            "Win three new freight customers",
            "Win twelve island shops",
            "Sign up seven partner schools",
            "Cut surgical infections from twenty to eight a year",
        ),
        "nl": (
            "Drie nieuwe vrachtklanten werven",
            "Verkopen aan twaalf eilandwinkels",
            "Twintig leerbedrijven werven",
            "Het aantal storingen aan de oven verlagen van twaalf naar zes",
        ),
        "sv": (
            "Värva tre nya fraktkunder",
            "Värva tolv öbutiker",
            "Teckna fem nya serviceavtal",
            "Värva åtta nya läxhjälpare till skolan",
        ),
        "vi": (
            "Ký được ba khách hàng vận tải mới",
            "Bán cho mười hai cửa hàng trên đảo",
            "Tuyển được năm bác sĩ nhi khoa mới",
            "Có bảy siêu thị mới bán mật ong của hợp tác xã",
        ),
        "zh": (
            "新增三家货运客户",
            "签约十二家岛上商店",
            "新增五家合作诊所",
            "签下二十位试用客户",
        ),
    },
    good={
        "en": (
            "Win 3 new freight customers",
            "Double winter bookings",
            "Sign up 7 partner schools",
            "Cut surgical infections from 20 to 8 a year",
        ),
        "nl": (
            "3 nieuwe vrachtklanten werven",
            "Winterboekingen verdubbelen",
            "20 leerbedrijven werven",
            "Het aantal storingen aan de oven verlagen van 12 naar 6",
        ),
        "sv": (
            "Värva 3 nya fraktkunder",
            "Fördubbla vinterbokningarna",
            "Teckna 5 nya serviceavtal",
            "Värva 8 nya läxhjälpare till skolan",
        ),
        "vi": (
            "Ký được 3 khách hàng vận tải mới",
            "Tăng gấp đôi lượt đặt vé mùa đông",
            "Tuyển được 5 bác sĩ nhi khoa mới",
            "Tăng số siêu thị bán mật ong của hợp tác xã từ 4 lên 11",
        ),
        "zh": (
            "新增3家货运客户",
            "冬季预订量翻一番",
            "新增5家合作诊所",
            "签下20位试用客户",
        ),
    },
    check=_check,
)
