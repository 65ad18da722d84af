"""The verb says up, the numbers say down."""

from collections.abc import Iterator

from assistant.lint.completing import figures_swapped
from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.statement import Statement
from assistant.lint.words import Mark

_NEAR = 6
_VERBS = frozenset({"rising_verbs", "falling_verbs"})
_RISING = ("rising_verbs", "rising_words")
_FALLING = ("falling_verbs", "falling_words")


def _check(goal: Statement) -> Iterator[Hit]:
    baseline, target = goal.baseline, goal.target
    if baseline is None or target is None or baseline == target or goal.change in ("delta", "factor"):
        return
    if goal.record is None and not goal.units_agree:
        return
    numbers = "up" if target > baseline else "down"
    stated = {"increase": "up", "decrease": "down"}.get((goal.key_result or goal.reading).direction or "")
    verbs = _leading(goal, *_RISING, *_FALLING)
    verb = verbs[0] if verbs else None
    said = stated if goal.key_result is not None and stated else _way(goal)
    if said is not None and said != numbers:
        start, end = (verb.start, verb.end) if verb else (None, None)
        found = verb.words if verb else None
        values = {"baseline": baseline, "target": target, "way": Named((numbers,))}
        yield Hit(start, end, found, values=values, edits=figures_swapped(goal))


def _way(goal: Statement) -> str | None:
    """Where the verbs of the sentence point, when they all point one way."""
    rising, falling = bool(_leading(goal, *_RISING)), bool(_leading(goal, *_FALLING))
    if rising == falling:
        return None
    return "up" if rising else "down"


def _leading(goal: Statement, *lists: str) -> tuple[Mark, ...]:
    """The words that say which way, without those beside a figure that is no end of it ("below 2 NTU: from …")."""
    aside = [each for each in goal.reading.quantities if each.role in ("definition", "population", "other", "past")]
    spans = goal.reading.spans
    in_order = spans.get("baseline", (0, 0))[0] < spans.get("target", (0, 0))[0]
    return tuple(
        mark
        for mark in goal.found(*lists)
        # "7 or higher, up from 36 %": a mere comparison only counts before "from … to …".
        if (in_order and not goal.tells_of_another(mark))
        or (
            not mark.lists.isdisjoint(_VERBS)
            and not any(0 <= each.start - mark.end <= _NEAR or 0 <= mark.start - each.end <= _NEAR for each in aside)
        )
    )


RULE = Rule(
    id="direction-conflict",
    code="KR207",
    loose="error",
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "When word and figures point in opposite directions, some will follow the one and some the other.",
        "nl": "Spreken woorden en cijfers elkaar tegen, dan volgt de een het woord en de ander het cijfer.",
        "sv": "Orden pekar åt ett håll och siffrorna åt ett annat, så något av dem är fel.",
        "vi": "Lời nói một đằng, con số một nẻo: người đọc không biết phải đi về phía nào.",
        "zh": "文字和数字方向相反，总有一个写错了，读的人只能猜。",
    },
    source="OKR Assistant, docs/reading.md",
    message={
        "en": "“{found}” and the figures disagree: {baseline} to {target} goes {way}. Swap the figures or change the verb.",
        "nl": "‘{found}’ past niet bij de cijfers: van {baseline} naar {target} gaat {way}. Draai de cijfers om of kies een ander werkwoord.",
        "sv": "”{found}”, men från {baseline} till {target} går det {way}. Vilket stämmer? Byt plats på siffrorna eller ändra verbet.",
        "vi": "Câu viết “{found}”, nhưng từ {baseline} đến {target} lại là {way}. Bên nào đúng ý bạn? Sửa động từ hoặc đổi chỗ hai con số.",
        "zh": "写的是“{found}”，但从{baseline}到{target}是{way}。是数字写反了，还是该换个动词？",
    },
    terms={
        "up": {"en": "up", "nl": "omhoog", "sv": "uppåt", "vi": "tăng", "zh": "上升"},
        "down": {"en": "down", "nl": "omlaag", "sv": "nedåt", "vi": "giảm", "zh": "下降"},
    },
    fixes={
        "": {
            "en": "Swap the figures",
            "nl": "Draai de cijfers om",
            "sv": "Byt plats på siffrorna",
            "vi": "Đổi chỗ hai con số",
            "zh": "调换两个数字",
        },
    },
    bad={
        "en": (
            "Increase punctual departures from 92% to 82%",
            "Reduce waiting time from 20 to 30 minutes",
            "Shorten the wait for a knee operation from 9 to 14 weeks",
            "Grow the number of subscribers from 8,000 to 6,500",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 92% naar 82%",
            "De wachttijd verlagen van 20 naar 30 minuten",
            "Het ziekteverzuim in de thuiszorg verlagen van 4% naar 6%",
            "De omzet per museumbezoeker verhogen van € 38 naar € 31",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 92 % till 82 %",
            "Sänk väntetiden från 20 till 30 minuter",
            "Minska antalet felplock på lagret från 25 till 40 i veckan",
            "Höj betyget i appbutiken från 4,4 till 3,9",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 92% xuống 82%",
            "Giảm thời gian chờ từ 20 lên 30 phút",
            "Giảm tỷ lệ sản phẩm lỗi từ 2% lên 5%",
            "Nâng số đơn thuốc điện tử từ 900 xuống 600",
        ),
        "zh": (
            "将准点率从92%提高到82%",
            "将等待时间从20分钟缩短到30分钟",
            "将缺勤率从3%降低到7%",
            "把月均发货量从900箱增加到650箱",
        ),
    },
    good={
        "en": (
            "Increase punctual departures from 82% to 92%",
            "Reduce waiting time from 30 to 20 minutes",
            "Shorten the wait for a knee operation from 14 to 9 weeks",
            "Grow the number of subscribers from 6,500 to 8,000",
        ),
        "nl": (
            "Stipte afvaarten verhogen van 82% naar 92%",
            "De wachttijd verlagen van 30 naar 20 minuten",
            "Het ziekteverzuim in de thuiszorg verlagen van 6% naar 4%",
            "De omzet per museumbezoeker verhogen van € 31 naar € 38",
        ),
        "sv": (
            "Öka andelen punktliga avgångar från 82 % till 92 %",
            "Sänk väntetiden från 30 till 20 minuter",
            "Minska antalet felplock på lagret från 40 till 25 i veckan",
            "Höj betyget i appbutiken från 3,9 till 4,4",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%",
            "Giảm thời gian chờ từ 30 xuống 20 phút",
            "Giảm tỷ lệ sản phẩm lỗi từ 5% xuống 2%",
            "Nâng số đơn thuốc điện tử từ 600 lên 900",
        ),
        "zh": (
            "将准点率从82%提高到92%",
            "将等待时间从30分钟缩短到20分钟",
            "将缺勤率从7%降低到3%",
            "把月均发货量从650箱增加到900箱",
        ),
    },
    check=_check,
)
