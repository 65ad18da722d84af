"""The sentence says other figures than the fields."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.records import KeyResult

_FIELDS = ("target", "baseline", "deadline")


def _check(goal: Statement) -> Iterator[Hit]:
    record, reading = goal.record, goal.reading
    if not isinstance(record, KeyResult) or record.kind == "milestone":
        return
    for name in _FIELDS:
        held, said = getattr(record, name), getattr(reading, name)
        if held is None or said is None or held == said:
            continue
        if name == "deadline" and held in reading.deadline_alternatives:
            continue
        start, end = reading.spans.get(name, (None, None))
        found = str(said) if start is None else None
        values = {"held": held, "said": said, "name": Named((name,))}
        yield Hit(start, end, found, name, values=values, sets=((name, said),))


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
    terms={
        "target": {"en": "target", "nl": "streefwaarde", "sv": "målvärde", "vi": "chỉ tiêu", "zh": "目标值"},
        "baseline": {
            "en": "baseline",
            "nl": "startwaarde",
            "sv": "startvärde",
            "vi": "giá trị ban đầu",
            "zh": "起始值",
        },
        "deadline": {"en": "deadline", "nl": "einddatum", "sv": "slutdatum", "vi": "thời hạn", "zh": "截止日期"},
    },
    fix={
        "en": "Take {said} from the sentence",
        "nl": "Neem {said} over uit de zin",
        "sv": "Ta {said} från meningen",
        "vi": "Lấy {said} từ câu",
        "zh": "采用句中的{said}",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual} [target=95]", "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=25]"
    ),
    good=in_five("PERIOD 2027-Q1\nO {o1}\nKR {punctual}", "PERIOD 2027-Q1\nO {o1}\nKR {waiting} [baseline=30]"),
    check=_check,
)
