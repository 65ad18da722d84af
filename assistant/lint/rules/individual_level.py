"""Goals on one person: not for pay or appraisal."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    if survey.okr_set.level == "individual":
        yield Hit(field="level", pointer="/level")


RULE = Rule(
    id="individual-level",
    code="SET411",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "Once pay hangs on goals, they are set low and reported high; and people should have a say in how they are measured.",
        "nl": "Doelen waar geld aan hangt, worden laag gesteld en rooskleurig gerapporteerd; en wie gemeten wordt, hoort over het meten mee te praten.",
        "sv": "Mål som knyts till lön sätts lågt och rapporteras högt. Den som mäts ska få vara med och bestämma hur.",
        "vi": "Mục tiêu gắn với lương thường bị đặt thấp và báo cáo cao; người được đo cũng cần có tiếng nói về cách đo.",
        "zh": "和薪酬挂钩的目标，容易往低定、往高报；被衡量的人，也该说得上话。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "These goals are about one person. Write them together, and keep them out of pay and appraisal.",
        "nl": "Deze doelen gaan over één persoon. Schrijf ze samen met die persoon en gebruik ze niet voor beloning of beoordeling.",
        "sv": "De här målen gäller en enda person. Skriv dem tillsammans med personen, och använd dem inte för lön eller bedömning.",
        "vi": "Các mục tiêu này nói về một người. Hãy viết cùng người đó, và đừng dùng để xét lương hay đánh giá.",
        "zh": "这些目标说的是某一个人。和本人一起写，不要用于薪酬或考核。",
    },
    bad=in_five(
        "LEVEL individual\nPERIOD 2027-Q1\nO {o1}\nKR {punctual}",
        "LEVEL individual\nPERIOD 2027-Q1\nO {o3}\nKR {turnover}",
    ),
    good=in_five("LEVEL team\nPERIOD 2027-Q1\nO {o1}\nKR {punctual}", "PERIOD 2027-Q1\nO {o3}\nKR {turnover}"),
    survey=_survey,
)
