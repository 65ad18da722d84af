"""A theme of the source that no objective takes up."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    covered = {objective.theme_id for objective in survey.okr_set.objectives}
    for index, theme in enumerate(survey.okr_set.themes):
        if not theme.parked and theme.id not in covered:
            yield Hit(field="themes", pointer=f"/themes/{index}", values={"theme": theme.name})


RULE = Rule(
    id="theme-uncovered",
    code="SET407",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "What the strategy asks for but no objective covers will not happen by itself.",
        "nl": "Wat de strategie vraagt maar in geen enkele doelstelling staat, gebeurt niet vanzelf.",
        "sv": "Det som strategin kräver men som inget mål täcker sker inte av sig självt.",
        "vi": "Điều chiến lược đòi hỏi mà không mục tiêu nào nêu thì sẽ không tự xảy ra.",
        "zh": "战略提出、却没有目标承接的事情，不会自己发生。",
    },
    message={
        "en": "No objective takes up “{theme}”. Write one, or park the theme.",
        "nl": "Geen doelstelling pakt ‘{theme}’ op. Schrijf er een, of parkeer het thema.",
        "sv": "Inget mål tar upp ”{theme}”. Skriv ett, eller parkera temat.",
        "vi": "Chưa có mục tiêu nào về “{theme}”. Hãy viết một mục tiêu, hoặc tạm gác chủ đề này.",
        "zh": "没有目标涉及“{theme}”。请写一个，或暂时搁置该主题。",
    },
    bad=in_five(
        "PERIOD 2027-Q1\nTHEME {t_winter}\nO {o2}\nKR {damage}",
        "PERIOD 2027-Q1\nTHEME {t_winter}\nTHEME {t_freight}\nO {o1} [theme=1]\nKR {punctual}",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nTHEME {t_winter}\nO {o1} [theme=1]\nKR {punctual}",
        "PERIOD 2027-Q1\nTHEME {t_freight} [parked=yes]\nO {o1}\nKR {punctual}",
    ),
    survey=_survey,
)
