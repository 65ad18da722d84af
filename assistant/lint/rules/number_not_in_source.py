"""No invented number: in a cited sentence, or an assumption for a person to confirm."""

from collections.abc import Iterator

from assistant.lint.field_names import FIELD_NAMES
from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement


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
        yield Hit(start, end, str(value), field, values={"name": Named((field,)), "value": value})


RULE = Rule(
    id="number-not-in-source",
    code="SRC502",
    loose=None,
    set="error",
    applies_to=("key_result", "kpi"),
    why={
        "en": "A figure that nobody wrote must not pass for one that somebody decided.",
        "nl": "Een cijfer dat niemand heeft opgeschreven, mag niet doorgaan voor een cijfer waartoe iemand heeft besloten.",
        "sv": "En siffra som ingen har skrivit får inte se ut som en som någon har beslutat.",
        "vi": "Con số không ai viết ra không được xem như con số đã có người quyết định.",
        "zh": "没有人写过的数字，不能冒充有人决定过的数字。",
    },
    message={
        "en": "The {name} {value} is in none of the cited sentences. Cite the sentence that holds it, or mark it as an assumption.",
        "nl": "De waarde {value} ({name}) staat in geen van de aangehaalde zinnen. Haal de zin aan waarin dit staat, of markeer het als aanname.",
        "sv": "Värdet {value} ({name}) finns inte i någon citerad mening. Citera meningen där det står, eller märk det som antagande.",
        "vi": "Giá trị {value} ({name}) không có trong câu nào được trích. Hãy trích câu chứa nó hoặc đánh dấu là giả định.",
        "zh": "{name}{value}不在任何引用的句子中。请引用包含它的句子，或标记为假设。",
    },
    terms=FIELD_NAMES,
    bad=in_five("DOC {d_freight}\nO {o1}\nKR {punctual} [cites=1]", "DOC {d_winter}\nO {o1}\nKR {waiting} [cites=1]"),
    good=in_five(
        "DOC {d_winter}\nO {o1}\nKR {punctual} [cites=1]",
        "DOC {d_freight}\nO {o1}\nKR {punctual} [cites=1 assumes=target,baseline]",
    ),
    check=_check,
)
