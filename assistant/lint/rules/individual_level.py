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
        "en": "Goals tied to pay are set low and reported high, and people should have a say in how they are measured.",
        "nl": "Doelen die aan beloning zijn gekoppeld, worden laag gesteld en hoog gerapporteerd; en wie op een doel wordt beoordeeld, hoort erover mee te praten.",
        "sv": "Mål som knyts till lön sätts lågt och rapporteras högt, och den som mäts ska ha ett ord med i laget.",
        "vi": "Mục tiêu gắn với lương thường bị đặt thấp và báo cáo cao; còn khi đo lường một cá nhân, người đó phải được nêu ý kiến.",
        "zh": "与薪酬挂钩的目标会定低、报高；衡量一个人，也应当听取本人的意见。",
    },
    message={
        "en": "These goals are about one person. Do not use them for pay or appraisal, and write them together with the person.",
        "nl": "Deze doelen gaan over één persoon. Gebruik ze niet voor beloning of beoordeling en schrijf ze samen met die persoon.",
        "sv": "De här målen gäller en person. Använd dem inte för lön eller bedömning, och skriv dem tillsammans med personen.",
        "vi": "Các mục tiêu này dành cho một cá nhân. Đừng dùng để trả lương hay đánh giá, và hãy viết cùng người đó.",
        "zh": "这些目标针对个人。请不要用于薪酬或考核，并与本人一起制定。",
    },
    bad=in_five(
        "LEVEL individual\nPERIOD 2027-Q1\nO {o1}\nKR {punctual}",
        "LEVEL individual\nPERIOD 2027-Q1\nO {o3}\nKR {turnover}",
    ),
    good=in_five("LEVEL team\nPERIOD 2027-Q1\nO {o1}\nKR {punctual}", "PERIOD 2027-Q1\nO {o3}\nKR {turnover}"),
    survey=_survey,
)
