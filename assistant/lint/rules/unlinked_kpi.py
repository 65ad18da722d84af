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
        yield Hit(field="key_result_ids", sets=(("role", "health"),))


RULE = Rule(
    id="unlinked-kpi",
    code="KPI303",
    loose=None,
    set="warning",
    applies_to=("kpi",),
    why={
        "en": "A KPI that no goal needs costs work every month and changes no decision.",
        "nl": "Een KPI die bij geen enkel doel hoort, kost elke maand werk en verandert geen enkel besluit.",
        "sv": "En KPI som inget mål behöver kostar arbete varje månad men ändrar inga beslut.",
        "vi": "KPI không phục vụ mục tiêu nào thì tháng nào cũng tốn công mà chẳng đổi được quyết định nào.",
        "zh": "没有哪个目标用得上的指标，月月花功夫，却影响不了任何决定。",
    },
    source="Kaplan and Norton, The Balanced Scorecard (1996)",
    message={
        "en": "Which key result does “{text}” measure? Link the two, or mark it as a health metric.",
        "nl": "Welk kernresultaat meet ‘{text}’? Koppel de KPI daaraan, of markeer hem als gezondheidsmaat.",
        "sv": "Vilket nyckelresultat hör ”{text}” till? Koppla ihop dem, eller markera KPI:n som hälsomått.",
        "vi": "“{text}” đang đo cho kết quả then chốt nào? Hãy liên kết hai bên, hoặc đánh dấu đây là chỉ số sức khỏe.",
        "zh": "“{text}”还没有对应的关键结果。它衡量的是哪一个？关联上，或标为健康指标。",
    },
    fixes={
        "": {
            "en": "Mark as a health metric",
            "nl": "Markeer als gezondheidsmaat",
            "sv": "Markera som hälsomått",
            "vi": "Đánh dấu là chỉ số sức khỏe",
            "zh": "标为健康指标",
        },
    },
    bad=in_five("O {o1}\nKR {punctual}\nKPI {k_punctual}", "O {o1}\nKR {waiting}\nKPI {k_waiting} [measures=7]"),
    good=in_five(
        "O {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1]", "O {o1}\nKR {waiting}\nKPI {k_crew} [role=health]"
    ),
    check=_check,
)
