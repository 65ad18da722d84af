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
        "en": "People trust a line because they can see the sentence behind it, so that sentence has to be there.",
        "nl": "Een regel is te vertrouwen omdat je de zin erachter kunt nalezen; die zin moet er dus echt staan.",
        "sv": "Man litar på en rad när man kan se meningen bakom den. Då måste meningen finnas.",
        "vi": "Người đọc tin một dòng vì thấy được câu đứng sau nó; câu ấy phải có thật trong văn bản.",
        "zh": "大家相信一条目标，是因为看得到背后的原话；原话得真在那里。",
    },
    source="OKR Assistant, docs/architecture.md",
    message={
        "en": "“{quote}” is not in the document in these words. Choose the sentence again, or remove the source.",
        "nl": "‘{quote}’ is in het document niet te vinden. Kies de zin opnieuw of verwijder de bron.",
        "sv": "”{quote}” står inte i dokumentet. Välj meningen på nytt, eller ta bort källan.",
        "vi": "Không tìm thấy “{quote}” trong tài liệu. Chọn lại câu, hoặc bỏ nguồn này.",
        "zh": "文档里找不到“{quote}”。重新选一句，或去掉这个来源。",
    },
    bad=in_five(
        "DOC {d_winter}\nO {o1}\nKR {punctual} [misquotes=1]", "DOC {d_freight}\nO {o2} [misquotes=1]\nKR {damage}"
    ),
    good=in_five("DOC {d_winter}\nO {o1}\nKR {punctual} [cites=1]", "DOC {d_freight}\nO {o2} [cites=1]\nKR {damage}"),
    binding=True,
    check=_check,
)
