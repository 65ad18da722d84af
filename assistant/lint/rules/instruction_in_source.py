"""A sentence of the document that speaks to the program instead of the reader.

It changes nothing: a document is data. The person should know all the same that it is there.
"""

from collections.abc import Iterator

from assistant.lint.orders import steers
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey

_SHOWN = 160


def _survey(survey: Survey) -> Iterator[Hit]:
    order = {entry.id: index for index, entry in enumerate(survey.okr_set.documents)}
    for name, document in survey.documents.items():
        pointer = f"/documents/{order[name]}" if name in order else None
        for sentence in document.sentences:
            if steers(sentence.text):
                shown = sentence.text if len(sentence.text) <= _SHOWN else sentence.text[: _SHOWN - 1] + "…"
                yield Hit(field="documents", pointer=pointer, values={"sentence": " ".join(shown.split())})


RULE = Rule(
    id="instruction-in-source",
    code="SRC506",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "The program follows no instructions found in a document, but somebody may have put this sentence there on purpose.",
        "nl": "Het programma volgt geen opdrachten uit een document, maar iemand kan deze zin er met opzet in hebben gezet.",
        "sv": "Programmet följer inga order från ett dokument, men någon kan ha lagt dit meningen med avsikt.",
        "vi": "Chương trình không làm theo lệnh nằm trong tài liệu, nhưng có thể ai đó đã cố ý đặt câu này vào.",
        "zh": "程序不听文档里的指令，但这句话也许是有人特意放进去的。",
    },
    source="OWASP, Top 10 for LLM applications (2025): LLM01 prompt injection",
    message={
        "en": "A sentence in the document tries to steer the program: “{sentence}”. It was ignored; do you know where the text comes from?",
        "nl": "Deze zin uit het document probeert het programma te sturen: ‘{sentence}’. Die is genegeerd; ga na waar de tekst vandaan komt.",
        "sv": "En mening i dokumentet försöker styra programmet: ”{sentence}”. Den följdes inte. Kontrollera varifrån texten kommer.",
        "vi": "Có câu trong tài liệu muốn điều khiển chương trình: “{sentence}”. Câu này đã bị bỏ qua; hãy xem văn bản đến từ đâu.",
        "zh": "文档里有一句话想指挥程序：“{sentence}”。程序没有照做；核实一下这份文档是从哪来的。",
    },
    bad=in_five("DOC {d_order}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nDOC {d_order}\nO {o1}\nKR {punctual}"),
    good=in_five("DOC {d_plain}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nO {o1}\nKR {punctual}"),
    survey=_survey,
)
