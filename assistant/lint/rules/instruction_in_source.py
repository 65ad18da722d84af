"""A sentence of the document that speaks to the program instead of the reader.

It changes nothing: a document is data. The person should know all the same that it is there.
"""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey
from assistant.lint.words import find
from assistant.records import LANGUAGE_CODES

_SHOWN = 160


def _survey(survey: Survey) -> Iterator[Hit]:
    order = {entry.id: index for index, entry in enumerate(survey.okr_set.documents)}
    for name, document in survey.documents.items():
        pointer = f"/documents/{order[name]}" if name in order else None
        for sentence in document.sentences:
            if _steers(sentence.text):
                shown = sentence.text if len(sentence.text) <= _SHOWN else sentence.text[: _SHOWN - 1] + "…"
                yield Hit(field="documents", pointer=pointer, values={"sentence": " ".join(shown.split())})


def _steers(text: str) -> bool:
    """In any language: whoever plants such a sentence need not use the document's own."""
    return any("instructions" in mark.lists for code in LANGUAGE_CODES for mark in find(text, code).marks)


RULE = Rule(
    id="instruction-in-source",
    code="SRC506",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "The program follows no instructions found in a document, but somebody may have put this sentence there on purpose.",
        "nl": "Het programma volgt geen opdrachten uit een document; maar iemand kan deze zin er met opzet in hebben gezet.",
        "sv": "Programmet följer inga order från ett dokument; men någon kan ha lagt dit meningen med avsikt.",
        "vi": "Chương trình không làm theo lệnh trong tài liệu; nhưng có thể ai đó đã cố ý chèn câu này vào.",
        "zh": "程序不会执行文档里的指令；但这句话可能是有人故意放进去的。",
    },
    message={
        "en": "A sentence of the document tries to steer the program: “{sentence}”. It was ignored; check where the text comes from.",
        "nl": "Een zin uit het document probeert het programma te sturen: ‘{sentence}’. Die is genegeerd; ga na waar de tekst vandaan komt.",
        "sv": "En mening i dokumentet försöker styra programmet: ”{sentence}”. Den har ignorerats; kontrollera varifrån texten kommer.",
        "vi": "Một câu trong tài liệu tìm cách điều khiển chương trình: “{sentence}”. Câu này đã bị bỏ qua; hãy kiểm tra nguồn gốc văn bản.",
        "zh": "文档中有一句话试图操控程序：“{sentence}”。程序没有理会；请核实文本来源。",
    },
    bad=in_five("DOC {d_order}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nDOC {d_order}\nO {o1}\nKR {punctual}"),
    good=in_five("DOC {d_plain}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nO {o1}\nKR {punctual}"),
    survey=_survey,
)
