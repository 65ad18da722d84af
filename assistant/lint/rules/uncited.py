"""No sentence behind it, and no person wrote it."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement

_WORDING = frozenset({"text", "title", "name"})


def _check(goal: Statement) -> Iterator[Hit]:
    survey = goal.around.survey
    # A set that was never drafted from a document has nothing to cite.
    if goal.record is None or goal.record.sources or survey is None or not survey.okr_set.documents:
        return
    # A KPI stands on the key result that it measures.
    if goal.kpi is not None and goal.kpi.key_result_ids:
        return
    if any(assumption.field in _WORDING or assumption.confirmed_by for assumption in goal.record.assumptions):
        return
    yield Hit(field="sources")


RULE = Rule(
    id="uncited",
    code="SRC505",
    loose=None,
    set="warning",
    applies_to=("objective", "key_result", "kpi"),
    why={
        "en": "A goal that neither the text nor a person asked for has nobody to stand up for it.",
        "nl": "Een doel waar geen tekst en geen mens om vroeg, is van niemand.",
        "sv": "Ett mål som varken texten eller någon människa har bett om har ingen som driver det.",
        "vi": "Mục tiêu mà cả văn bản lẫn con người đều không nhắc tới thì không có ai cần nó.",
        "zh": "文档没提、也没有人提出的目标，到头来没有人真想要。",
    },
    source="OKR Assistant, docs/architecture.md",
    message={
        "en": "Where does “{text}” come from? Cite a sentence of the document, or confirm that you want it.",
        "nl": "Waar komt ‘{text}’ vandaan? Haal een zin uit het document aan, of bevestig dat je dit wilt.",
        "sv": "Ingen mening i dokumentet ligger bakom ”{text}”. Vill du ha det ändå? Bekräfta det, eller citera meningen det bygger på.",
        "vi": "“{text}” chưa dựa trên câu nào trong tài liệu. Trích một câu, hoặc xác nhận là bạn muốn có nó.",
        "zh": "文档里哪句话支持“{text}”？引用那一句；如果是你自己想加的，确认一下就行。",
    },
    bad=in_five("DOC {d_winter}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nO {o1} [cites=1]\nKR {waiting}"),
    good=in_five(
        "DOC {d_winter}\nO {o1} [cites=1]\nKR {punctual} [cites=1]",
        "DOC {d_winter}\nO {o1} [cites=1]\nKR {waiting} [confirms=text]",
    ),
    check=_check,
)
