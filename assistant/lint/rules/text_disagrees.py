"""The sentence says other figures than the fields."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from math import isclose

from assistant.lint.field_names import FIELD_NAMES
from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.reading import read_goal
from assistant.reading.units import DURATIONS, convert, is_currency, is_share
from assistant.records import KeyResult, Number, Period

_NUMBERS = ("target", "target_high", "stretch", "baseline")
_ROUNDED = 0.05


def _check(goal: Statement) -> Iterator[Hit]:
    record = goal.record
    if not isinstance(record, KeyResult) or record.kind == "milestone":
        return
    unit_differs = _unit_differs(record.unit, goal.reading.unit)
    if unit_differs or _only_the_unit_differs(goal, record):
        yield _hit(goal, "unit", record.unit or "", goal.reading.unit or "", "target")
    else:
        yield from _numbers(goal, record)
    yield from _deadline(goal, record)


def _numbers(goal: Statement, record: KeyResult) -> Iterator[Hit]:
    for name in _NUMBERS:
        held, said = getattr(record, name), getattr(goal.reading, name)
        if held is None or said is None:
            continue
        said_in_unit = _in_unit(said, goal.reading.unit, record.unit)
        # Months in days and minutes in hours are rounded by whoever writes them.
        if not isclose(held, said_in_unit, rel_tol=1e-9 if said_in_unit == said else _ROUNDED):
            yield _hit(goal, name, held, said_in_unit, "target" if name == "target_high" else name)


def _in_unit(value: Number, unit: str | None, wanted: str | None) -> Number:
    converted = convert(value, unit, wanted)
    return value if converted is None else converted


def _unit_differs(held: str | None, said: str | None) -> bool:
    """Whether two units known to the program measure different things; a unit of one's own may be any of them."""
    kinds = _kind(held), _kind(said)
    return None not in kinds and kinds[0] != kinds[1]


def _kind(unit: str | None) -> str | None:
    if unit in DURATIONS:
        return "time"
    if is_share(unit):
        return "share"
    return unit if is_currency(unit) else None


def _only_the_unit_differs(goal: Statement, record: KeyResult) -> bool:
    """Whether "14 days" is written where the fields hold 14 weeks."""
    said, held = goal.reading.target, record.target
    if said is None or said != held or convert(1, goal.reading.unit, record.unit) in (None, 1):
        return False
    return said != 0


def _deadline(goal: Statement, record: KeyResult) -> Iterator[Hit]:
    said, period = goal.reading.deadline, goal.around.period
    if said is None:
        return
    readings = (said, *goal.reading.deadline_alternatives)
    if record.deadline is not None:
        if record.deadline not in readings and not (_names_no_year(goal) and record.deadline[4:] == said[4:]):
            yield _hit(goal, "deadline", record.deadline, said, "deadline")
    elif period is not None and _lies_outside(goal, period, readings):
        # An empty deadline is the period's end.
        yield _hit(goal, "deadline", period.end, said, "deadline", message="inherited")


def _lies_outside(goal: Statement, period: Period, readings: tuple[str, ...]) -> bool:
    """A span of time may be part of the measure ("who come back within half a year"): only the calendar counts."""
    inside = any(_falls_in(period, day, _names_no_year(goal)) for day in readings)
    return not inside and _is_of_the_calendar(goal)


def _names_no_year(goal: Statement) -> bool:
    """Whether the year of the deadline was only supplied ("by 30 June"), so that it moves with the day of reading."""
    start, end = goal.reading.spans.get("deadline", (0, 0))
    return not _year().search(goal.text, start, end)


@cache
def _year() -> re.Pattern[str]:
    return re.compile(r"(?:19|20)\d\d|(?:['’/.\-]|FY\s?)\d\d(?!\d)")


def _is_of_the_calendar(goal: Statement) -> bool:
    """Whether the deadline stays where it is when the goal is read a day later, as "within a year" does not."""
    days = (goal.around.today, goal.around.today + timedelta(days=1))
    return len({read_goal(goal.text, goal.lang, today=day, kind=goal.kind).deadline for day in days}) == 1


def _falls_in(period: Period, day: str, any_year: bool) -> bool:
    """Whether the day lies in the period; "within three months" of its first day is one day more."""
    first, last = date.fromisoformat(period.start), date.fromisoformat(period.end) + timedelta(days=1)
    years = range(first.year, last.year + 1) if any_year else (int(day[:4]),)
    return any(first.isoformat() <= f"{year:04d}{day[4:]}" <= last.isoformat() for year in years)


def _hit(goal: Statement, name: str, held: str | Number, said: str | Number, span: str, message: str = "") -> Hit:
    start, end = goal.reading.spans.get(span) or (None, None)
    values = {"held": held, "said": said, "name": Named((name,))}
    found = str(said) if start is None else None
    return Hit(start, end, found, name, values=values, message=message, sets=((name, said),))


RULE = Rule(
    id="text-disagrees",
    code="KR223",
    loose=None,
    set="error",
    applies_to=("key_result",),
    why={
        "en": "People read the sentence and tools read the fields; where the two differ, they work towards different things.",
        "nl": "Mensen lezen de zin en programma's de velden; waar die verschillen, werkt ieder aan iets anders.",
        "sv": "Människor läser meningen och verktyg läser fälten; skiljer de sig åt arbetar man mot olika saker.",
        "vi": "Con người đọc câu, công cụ đọc trường dữ liệu; khi hai bên khác nhau, mỗi bên theo một chỉ tiêu.",
        "zh": "人看句子，工具看字段；两者不一致，大家就朝着不同的方向努力。",
    },
    message={
        "en": "The sentence says “{found}”, the {name} field holds {held}. Make them agree.",
        "nl": "De zin zegt ‘{found}’, in het veld {name} staat {held}. Maak ze gelijk.",
        "sv": "Meningen säger ”{found}”, i fältet {name} står {held}. Gör dem lika.",
        "vi": "Câu ghi “{found}”, còn trường {name} là {held}. Hãy làm cho khớp nhau.",
        "zh": "句中写的是“{found}”，而{name}字段为{held}。请改为一致。",
    },
    messages={
        "inherited": {
            "en": "The sentence says “{found}”, but the period ends on {held} and the deadline field is empty. Make them agree.",
            "nl": "De zin zegt ‘{found}’, maar de periode eindigt op {held} en het veld deadline is leeg. Maak ze gelijk.",
            "sv": "Meningen säger ”{found}”, men perioden slutar {held} och fältet slutdatum är tomt. Gör dem lika.",
            "vi": "Câu ghi “{found}”, nhưng kỳ kết thúc ngày {held} và trường thời hạn còn trống. Hãy làm cho khớp nhau.",
            "zh": "句中写的是“{found}”，而周期在{held}结束，截止日期字段为空。请改为一致。",
        }
    },
    terms=FIELD_NAMES,
    fix={
        "en": "Take {said} from the sentence",
        "nl": "Neem {said} over uit de zin",
        "sv": "Ta {said} från meningen",
        "vi": "Lấy {said} từ câu",
        "zh": "采用句中的{said}",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} [target=95]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=25]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [unit=h]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} [unit=SEK]",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} {by_2028} [deadline=none]",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=30]",
        "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=1800 target=1200 unit=s]",
        "PERIOD 2028\nO {o1}\nKR {punctual} {by_2028} [deadline=none]",
    ),
    check=_check,
)
