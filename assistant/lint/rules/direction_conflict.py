"""The verb says up, the numbers say down."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    baseline, target = goal.baseline, goal.target
    if baseline is None or target is None or baseline == target or goal.change in ("delta", "factor"):
        return
    if goal.record is None and not goal.units_agree:
        return
    numbers = "up" if target > baseline else "down"
    stated = {"increase": "up", "decrease": "down"}.get((goal.key_result or goal.reading).direction or "")
    verbs = goal.found("rising_verbs", "falling_verbs")
    verb = verbs[0] if verbs else None
    said = stated if goal.key_result is not None and stated else _way(goal)
    if said is not None and said != numbers:
        start, end = (verb.start, verb.end) if verb else (None, None)
        found = verb.words if verb else None
        yield Hit(start, end, found, values={"baseline": baseline, "target": target, "way": Named((numbers,))})


def _way(goal: Statement) -> str | None:
    """Where the verbs of the sentence point, when they all point one way."""
    rising, falling = bool(goal.found("rising_verbs")), bool(goal.found("falling_verbs"))
    if rising == falling:
        return None
    return "up" if rising else "down"


RULE = Rule(
    id="direction-conflict",
    code="KR207",
    loose="error",
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "The words and the figures contradict each other, so one of them is wrong.",
        "nl": "De woorden en de cijfers spreken elkaar tegen, dus een van beide klopt niet.",
        "sv": "Orden och siffrorna motsäger varandra, så något av dem är fel.",
        "vi": "Lời văn và con số mâu thuẫn nhau, nên một trong hai sai.",
        "zh": "文字与数字互相矛盾，其中必有一个是错的。",
    },
    message={
        "en": "“{found}” does not fit the figures: from {baseline} to {target} goes {way}. Swap the figures or change the verb.",
        "nl": "‘{found}’ past niet bij de cijfers: van {baseline} naar {target} is {way}. Draai de cijfers om of kies een ander werkwoord.",
        "sv": "”{found}” stämmer inte med siffrorna: från {baseline} till {target} är {way}. Byt plats på siffrorna eller ändra verbet.",
        "vi": "“{found}” không khớp với số liệu: từ {baseline} đến {target} là {way}. Hãy đổi chỗ hai con số hoặc đổi động từ.",
        "zh": "“{found}”与数字不符：从{baseline}到{target}是{way}。请调换数字或改用别的动词。",
    },
    terms={
        "up": {"en": "up", "nl": "omhoog", "sv": "uppåt", "vi": "tăng", "zh": "上升"},
        "down": {"en": "down", "nl": "omlaag", "sv": "nedåt", "vi": "giảm", "zh": "下降"},
    },
    bad={
        "en": ("Increase punctual departures from 92% to 82%", "Reduce waiting time from 20 to 30 minutes"),
        "nl": ("Stipte afvaarten verhogen van 92% naar 82%", "De wachttijd verlagen van 20 naar 30 minuten"),
        "sv": ("Öka andelen punktliga avgångar från 92 % till 82 %", "Sänk väntetiden från 20 till 30 minuter"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ từ 92% xuống 82%", "Giảm thời gian chờ từ 20 lên 30 phút"),
        "zh": ("将准点率从92%提高到82%", "将等待时间从20分钟缩短到30分钟"),
    },
    good={
        "en": ("Increase punctual departures from 82% to 92%", "Reduce waiting time from 30 to 20 minutes"),
        "nl": ("Stipte afvaarten verhogen van 82% naar 92%", "De wachttijd verlagen van 30 naar 20 minuten"),
        "sv": ("Öka andelen punktliga avgångar från 82 % till 92 %", "Sänk väntetiden från 30 till 20 minuter"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%", "Giảm thời gian chờ từ 30 xuống 20 phút"),
        "zh": ("将准点率从82%提高到92%", "将等待时间从30分钟缩短到20分钟"),
    },
    check=_check,
)
