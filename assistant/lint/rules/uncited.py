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
        "en": "A goal that neither the text nor a person asked for has nobody who wants it.",
        "nl": "Een doel waar noch de tekst noch een mens om vroeg, is van niemand.",
        "sv": "Ett mål som varken texten eller en människa har bett om är det ingen som vill ha.",
        "vi": "Mục tiêu mà cả văn bản lẫn con người đều không nêu ra thì chẳng ai cần.",
        "zh": "既不出自文本、也没有人提出的目标，没有人真正想要。",
    },
    message={
        "en": "No sentence of the document stands behind “{text}”. Cite one, or confirm that you want it.",
        "nl": "Achter ‘{text}’ staat geen zin uit het document. Haal er een aan, of bevestig dat je dit wilt.",
        "sv": "Ingen mening i dokumentet ligger bakom ”{text}”. Citera en, eller bekräfta att du vill ha det.",
        "vi": "Không có câu nào trong tài liệu làm căn cứ cho “{text}”. Hãy trích một câu, hoặc xác nhận là bạn muốn có nó.",
        "zh": "“{text}”没有文档中的句子作为依据。请引用一句，或确认你需要它。",
    },
    bad=in_five("DOC {d_winter}\nO {o1}\nKR {punctual}", "DOC {d_winter}\nO {o1} [cites=1]\nKR {waiting}"),
    good=in_five(
        "DOC {d_winter}\nO {o1} [cites=1]\nKR {punctual} [cites=1]",
        "DOC {d_winter}\nO {o1} [cites=1]\nKR {waiting} [confirms=text]",
    ),
    check=_check,
)
