"""A quote must stand in its document, word for word."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey
from assistant.records import Source


def _check(goal: Statement) -> Iterator[Hit]:
    survey = goal.around.survey
    if survey is None or goal.record is None:
        return
    for index, source in enumerate(goal.record.sources):
        if _is_missing(source, survey):
            yield Hit(
                found=source.quote,
                field="sources",
                pointer=f"{goal.pointer}/sources/{index}/quote",
                values={"quote": source.quote[:120]},
            )


def _is_missing(source: Source, survey: Survey) -> bool:
    document = survey.documents.get(source.document)
    if document is None:
        # The text is not at hand; only a document that the set does not even name is certainly wrong.
        return bool(survey.okr_set.documents) and source.document not in {
            entry.id for entry in survey.okr_set.documents
        }
    return document.text[source.start : source.end] != source.quote or not source.quote


RULE = Rule(
    id="quote-not-found",
    code="SRC501",
    loose=None,
    set="error",
    applies_to=("objective", "key_result", "kpi"),
    why={
        "en": "People trust a line because they can see the sentence behind it; that sentence must really be there.",
        "nl": "Je vertrouwt een regel omdat je de zin erachter kunt zien; die zin moet er dus echt staan.",
        "sv": "Man litar på en rad för att meningen bakom går att se; den meningen måste verkligen finnas.",
        "vi": "Người đọc tin một dòng vì thấy được câu làm căn cứ; câu đó phải thực sự có trong văn bản.",
        "zh": "人们相信一条目标，是因为能看到它依据的原句；这句话必须真实存在。",
    },
    message={
        "en": "“{quote}” does not stand in the document. Choose the sentence again or remove the source.",
        "nl": "‘{quote}’ staat niet in het document. Kies de zin opnieuw of verwijder de bron.",
        "sv": "”{quote}” finns inte i dokumentet. Välj meningen på nytt eller ta bort källan.",
        "vi": "“{quote}” không có trong tài liệu. Hãy chọn lại câu hoặc bỏ nguồn này.",
        "zh": "“{quote}”不在文档中。请重新选择句子，或删除该来源。",
    },
    bad=in_five(
        "DOC {d_winter}\nO {o1}\nKR {punctual} [misquotes=1]", "DOC {d_freight}\nO {o2} [misquotes=1]\nKR {damage}"
    ),
    good=in_five("DOC {d_winter}\nO {o1}\nKR {punctual} [cites=1]", "DOC {d_freight}\nO {o2} [cites=1]\nKR {damage}"),
    check=_check,
)
