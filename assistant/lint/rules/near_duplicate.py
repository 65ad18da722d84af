"""Two goals that mean the same."""

from collections.abc import Iterator
from itertools import combinations

from assistant.lint.likeness import is_telling, likeness, overlap, same_figures, same_start, same_target
from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement
from assistant.lint.survey import Survey

_SAME = 0.75
_ALIKE = 0.5
_ENOUGH = 3
_SHARED = 0.3


def _survey(survey: Survey) -> Iterator[Hit]:
    for kind in ("objective", "key_result"):
        goals = [goal for goal in survey.statements if goal.kind == kind]
        for one, other in combinations(goals, 2):
            if _same(one, other):
                values = {"number": survey.numbers[one.id], "other": one.text}
                operations = ({"op": "remove", "path": other.pointer},)
                yield Hit(item=other.id, values=values, operations=operations)


def _same(one: Statement, other: Statement) -> bool:
    """The same words, or much the same words around the same figures."""
    if one.text.strip().casefold() == other.text.strip().casefold():
        return True
    if same_figures(one, other):
        return True
    alike = likeness(one, other)
    if one.kind == "objective":
        return alike >= _SAME or (min(len(one.stems), len(other.stems)) >= _ENOUGH and overlap(one, other) >= _SAME)
    if same_target(one, other) and is_telling(one.target or 0) and overlap(one, other) >= _ALIKE:
        return one.baseline is None or other.baseline is None
    if one.baseline is not None and same_start(one, other) and same_target(one, other):
        return overlap(one, other) >= _SHARED
    same_way = one.target is not None and (one.target, one.unit) == (other.target, other.unit)
    return same_way and one.baseline == other.baseline and alike >= _SAME


RULE = Rule(
    id="near-duplicate",
    code="SET403",
    loose=None,
    set="warning",
    applies_to=("objective", "key_result"),
    why={
        "en": "Goals that mean the same are counted twice and then drift apart in the reports.",
        "nl": "Twee doelen die hetzelfde betekenen, tellen dubbel en gaan in de rapportages elk hun eigen weg.",
        "sv": "Två mål som betyder samma sak räknas dubbelt och glider isär i rapporterna.",
        "vi": "Hai mục tiêu cùng một ý sẽ bị tính hai lần và dần lệch nhau trong báo cáo.",
        "zh": "意思相同的两条会算两遍，汇报时还会越走越远。",
    },
    source="ISO/IEC/IEEE 29148:2018, 5.2.6: consistent",
    message={
        "en": "“{text}” seems to say the same as {number} (“{other}”). Merge the two, or say how they differ.",
        "nl": "‘{text}’ zegt hetzelfde als {number} (‘{other}’). Voeg ze samen of maak het verschil duidelijk.",
        "sv": "”{text}” och {number} (”{other}”) säger samma sak. Slå ihop dem, eller skriv vad som skiljer.",
        "vi": "“{text}” và {number} (“{other}”) cùng một ý. Gộp làm một, hoặc ghi rõ hai bên khác nhau ở đâu.",
        "zh": "“{text}”和{number}（“{other}”）像是一回事。合成一条，或写出差别在哪。",
    },
    fixes={
        "": {
            "en": "Keep {number}, remove this one",
            "nl": "Verwijder deze en houd {number}",
            "sv": "Ta bort det här och behåll {number}",
            "vi": "Bỏ mục này, giữ {number}",
            "zh": "删除这条，保留{number}",
        },
    },
    bad=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {punctual}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {punctual_again}",
    ),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nO {o2}\nKR {damage}",
    ),
    survey=_survey,
)
