"""A value that a person has yet to confirm."""

from collections.abc import Iterator

from assistant.lint.field_names import FIELD_NAMES, NUMBER_FIELDS
from assistant.lint.rule import Hit, Named, Rule
from assistant.lint.sketches import in_five
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.record is None:
        return
    for assumption in goal.record.assumptions:
        if assumption.confirmed_by is not None:
            continue
        binding = goal.around.at_approval and assumption.field in NUMBER_FIELDS
        start, end = goal.reading.spans.get(
            "baseline" if assumption.field == "current" else assumption.field, (None, None)
        )
        known = assumption.field if assumption.field in FIELD_NAMES else "other"
        yield Hit(
            start,
            end,
            field=assumption.field,
            values={"name": Named((known,)), "reason": assumption.reason},
            severity="error" if binding else None,
        )


RULE = Rule(
    id="assumption-open",
    code="SRC504",
    loose=None,
    set="warning",
    applies_to=("objective", "key_result", "kpi"),
    why={
        "en": "What the text does not say was assumed; only a person can turn an assumption into a decision.",
        "nl": "Wat de tekst niet zegt, is aangenomen; alleen een mens kan van een aanname een besluit maken.",
        "sv": "Det som texten inte säger har antagits; bara en människa kan göra ett antagande till ett beslut.",
        "vi": "Điều văn bản không nói thì được giả định; chỉ con người mới biến giả định thành quyết định.",
        "zh": "文中没有的内容是假设出来的；只有人才能把假设变成决定。",
    },
    message={
        "en": "The {name} is assumed: {reason} Confirm it, correct it or remove it.",
        "nl": "Aanname ({name}): {reason} Bevestig, verbeter of verwijder dit.",
        "sv": "Ett antagande ({name}): {reason} Bekräfta, rätta eller ta bort det.",
        "vi": "Giả định về {name}: {reason} Hãy xác nhận, sửa hoặc bỏ.",
        "zh": "{name}为假设：{reason}请确认、修改或删除。",
    },
    terms=FIELD_NAMES,
    bad=in_five("O {o1}\nKR {punctual} [assumes=target]", "O {o1}\nKR {waiting} [assumes=baseline]"),
    good=in_five("O {o1}\nKR {punctual} [confirms=target]", "O {o1}\nKR {waiting}"),
    check=_check,
)
