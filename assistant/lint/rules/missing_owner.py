"""Nobody's name stands with it; said once for the set."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey
from assistant.records import Owner


def _survey(survey: Survey) -> Iterator[Hit]:
    orphans = [objective.id for objective in survey.okr_set.objectives if _nobody(objective.owner)]
    orphans += [key_result.id for _, key_result in survey.key_results if _nobody(key_result.owner)]
    if orphans:
        ids = [item for item in survey.numbers if item in set(orphans)]
        yield Hit(field="owner", values={"items": survey.named(ids), "count": len(ids)})


def _nobody(owner: Owner | None) -> bool:
    return owner is None or not (owner.name or owner.role or owner.email)


RULE = Rule(
    id="missing-owner",
    code="SET408",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "What belongs to everybody is taken up by nobody; one name is enough.",
        "nl": "Wat van iedereen is, pakt niemand op; één naam is genoeg.",
        "sv": "Det som är allas ansvar tar ingen tag i. Ett namn räcker.",
        "vi": "Việc của tất cả thường thành việc chẳng của ai; chỉ cần một cái tên là đủ.",
        "zh": "“大家的事”往往没人做；写上一个名字就够。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "Who looks after these: {items}? Enter a name for each, or one for all.",
        "nl": "Nog zonder eigenaar: {items}. Wie pakt dit op? Vul namen in, of één naam voor alles.",
        "sv": "Ännu utan ansvarig: {items}. Ange ett namn för var och en, eller fyll i samma för alla.",
        "vi": "Ai sẽ phụ trách: {items}? Ghi một tên cho từng mục, hoặc điền một người cho tất cả.",
        "zh": "还没有负责人：{items}。每条由谁牵头？也可以一次全部填同一位。",
    },
    bad=in_five("PERIOD 2027-Q1\nO {o1}\nKR {punctual}", "PERIOD 2027-Q1\nO {o1} [owner=Lan]\nKR {punctual}"),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1} [owner=Lan]\nKR {punctual} [owner=Anh]",
        "PERIOD 2027-Q1\nO {o3} [owner=Minh]\nKR {turnover} [owner=Minh]",
    ),
    survey=_survey,
)
