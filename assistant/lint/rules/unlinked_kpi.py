"""A KPI that measures nothing of this set."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    kpi, survey = goal.kpi, goal.around.survey
    # A guardrail watches over its objective as a whole, so it needs no key result of its own.
    if kpi is None or survey is None or kpi.role in ("health", "guardrail"):
        return
    known = {key_result.id for _, key_result in survey.key_results} | {
        objective.id for objective in survey.okr_set.objectives
    }
    if known.isdisjoint(kpi.key_result_ids):
        yield Hit(field="key_result_ids")


RULE = Rule(
    id="unlinked-kpi",
    code="KPI303",
    loose=None,
    set="warning",
    applies_to=("kpi",),
    why={
        "en": "A KPI that no goal needs costs work every month and changes no decision.",
        "nl": "Een KPI die bij geen enkel doel hoort, kost elke maand werk en leidt tot geen enkel besluit.",
        "sv": "En KPI som inget mål behöver kostar arbete varje månad och ändrar inget beslut.",
        "vi": "KPI không gắn với mục tiêu nào thì tháng nào cũng tốn công mà không thay đổi quyết định nào.",
        "zh": "不服务于任何目标的指标，每个月都要花功夫，却改变不了任何决策。",
    },
    message={
        "en": "“{text}” measures no key result. Link it to the one it measures, or mark it as a health metric.",
        "nl": "‘{text}’ meet geen kernresultaat. Koppel het aan het resultaat dat het meet, of markeer het als gezondheidsmaat.",
        "sv": "”{text}” mäter inget nyckelresultat. Koppla den till det den mäter, eller märk den som hälsomått.",
        "vi": "“{text}” chưa đo kết quả then chốt nào. Hãy liên kết với kết quả mà nó đo, hoặc đánh dấu là chỉ số sức khỏe.",
        "zh": "“{text}”没有衡量任何关键结果。请关联到它所衡量的关键结果，或标记为健康指标。",
    },
    bad=in_five("O {o1}\nKR {punctual}\nKPI {k_punctual}", "O {o1}\nKR {waiting}\nKPI {k_waiting} [measures=7]"),
    good=in_five(
        "O {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1]", "O {o1}\nKR {waiting}\nKPI {k_crew} [role=health]"
    ),
    check=_check,
)
