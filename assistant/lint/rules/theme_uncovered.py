"""A theme of the source that no objective takes up."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    covered = {objective.theme_id for objective in survey.okr_set.objectives}
    for index, theme in enumerate(survey.okr_set.themes):
        if not theme.parked and theme.id not in covered:
            operations = ({"op": "replace", "path": f"/themes/{index}/parked", "value": True},)
            yield Hit(field="themes", pointer=f"/themes/{index}", values={"theme": theme.name}, operations=operations)


RULE = Rule(
    id="theme-uncovered",
    code="SET407",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "What the strategy asks for and no objective covers will not happen by itself.",
        "nl": "Wat wel in de strategie staat maar in geen enkele doelstelling, gebeurt niet vanzelf.",
        "sv": "Det som strategin vill men inget mål tar upp blir sällan av.",
        "vi": "Điều chiến lược cần mà không nằm trong mục tiêu nào thì sẽ không tự đến.",
        "zh": "战略里写了、目标里没有的事，不会自己发生。",
    },
    source="Kaplan and Norton, The Balanced Scorecard (1996)",
    message={
        "en": "“{theme}” is still waiting for an objective. Write one, or park the theme.",
        "nl": "‘{theme}’ komt in geen doelstelling terug. Schrijf er een, of parkeer het thema.",
        "sv": "”{theme}” finns i strategin men inte i något mål. Skriv ett, eller parkera temat.",
        "vi": "Chưa mục tiêu nào nhắc đến “{theme}”. Viết một mục tiêu cho chủ đề này, hoặc tạm gác lại.",
        "zh": "“{theme}”还没有目标承接。写一个，或先搁置这个主题。",
    },
    fixes={
        "": {
            "en": "Park the theme",
            "nl": "Parkeer het thema",
            "sv": "Parkera temat",
            "vi": "Tạm gác chủ đề này",
            "zh": "搁置这个主题",
        },
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
