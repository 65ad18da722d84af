"""No invented number: in a cited sentence, or an assumption for a person to confirm."""

from collections.abc import Iterator

from assistant.lint.field_names import FIELD_NAMES
from assistant.lint.rule import Hit, Named, Rule, Texts
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.records import Assumption, to_json


def _check(goal: Statement) -> Iterator[Hit]:
    survey = goal.around.survey
    item = goal.key_result or goal.kpi
    # A set that was written by hand and names no document has nothing its numbers could stand in.
    if survey is None or item is None or not survey.okr_set.documents:
        return
    # Loaded here because grounding needs the reader of numbers, which single goals never pay for.
    from assistant.grounding import ungrounded

    for field in ungrounded(
        item, survey.documents, today=goal.around.today, period=goal.around.period, language=goal.lang
    ):
        value = getattr(item, field)
        start, end = goal.reading.spans.get("baseline" if field == "current" else field, (None, None))
        reason = _UNCITED[goal.lang]
        added = {"op": "add", "path": f"{goal.pointer}/assumptions/-", "value": to_json(Assumption(field, reason))}
        values = {"name": Named((field,)), "value": value}
        yield Hit(start, end, str(value), field, values=values, operations=(added,))


_UNCITED: Texts = {
    "en": "No cited sentence holds this value.",
    "nl": "Deze waarde staat in geen van de aangehaalde zinnen.",
    "sv": "Ingen av de citerade meningarna innehåller värdet.",
    "vi": "Không câu trích nào nêu giá trị này.",
    "zh": "引用的句子里没有这个数值。",
}

RULE = Rule(
    id="number-not-in-source",
    code="SRC502",
    loose=None,
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "A figure nobody wrote must not pass for one somebody decided.",
        "nl": "Een cijfer dat niemand heeft opgeschreven, mag niet voor een besluit doorgaan.",
        "sv": "En siffra som ingen har skrivit ska inte se ut som en som någon har beslutat.",
        "vi": "Con số không ai viết ra thì không thể coi như đã có người quyết định.",
        "zh": "没有人写过的数字，不能冒充有人定过的数字。",
    },
    source="OKR Assistant, docs/architecture.md",
    message={
        "en": "No cited sentence gives the {name} {value}. Cite one that does, or mark it as an assumption.",
        "nl": "{value} ({name}) staat in geen van de aangehaalde zinnen. Haal de zin aan waar het wél in staat, of markeer het als aanname.",
        "sv": "{value} ({name}) står inte i någon av de citerade meningarna. Citera rätt mening, eller markera värdet som antagande.",
        "vi": "{value} ({name}) lấy từ đâu? Các câu đã trích không có con số này. Hãy trích câu có nó, hoặc đánh dấu là giả định.",
        "zh": "引用的句子里都没有{name}{value}。它出自哪一句？补上引用，或标为假设。",
    },
    terms=FIELD_NAMES,
    fixes={
        "": {
            "en": "Mark as an assumption",
            "nl": "Markeer als aanname",
            "sv": "Markera som antagande",
            "vi": "Đánh dấu là giả định",
            "zh": "标为假设",
        },
    },
    bad=in_five("DOC {d_freight}\nO {o1}\nKR {punctual} [cites=1]", "DOC {d_winter}\nO {o1}\nKR {waiting} [cites=1]"),
    good=in_five(
        "DOC {d_winter}\nO {o1}\nKR {punctual} [cites=1]",
        "DOC {d_freight}\nO {o1}\nKR {punctual} [cites=1 assumes=target,baseline]",
    ),
    binding=True,
    check=_check,
)
