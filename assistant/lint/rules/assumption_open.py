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
        "en": "Where the text is silent, something was assumed; only a person can turn that into a decision.",
        "nl": "Wat niet in de tekst staat, is aangenomen; alleen een mens maakt van een aanname een besluit.",
        "sv": "Det som texten inte säger har antagits. Bara en människa kan göra ett antagande till ett beslut.",
        "vi": "Văn bản không nói nên điều này mới là giả định; chỉ con người mới biến giả định thành quyết định.",
        "zh": "文中没写的就是假设；要变成决定，得由人来拍板。",
    },
    source="OKR Assistant, docs/architecture.md",
    message={
        "en": "The {name} is assumed: {reason} If that is right, confirm it; if not, correct or remove it.",
        "nl": "Aanname ({name}): {reason} Klopt dat? Bevestig, verbeter of verwijder het.",
        "sv": "Det här är ett antagande ({name}): {reason} Stämmer det? Bekräfta, rätta eller ta bort det.",
        "vi": "Giả định về {name}: {reason} Bạn muốn xác nhận, sửa hay bỏ?",
        "zh": "{name}是假设的：{reason}由你来定：确认、修改，还是删除？",
    },
    terms=FIELD_NAMES,
    bad=in_five("O {o1}\nKR {punctual} [assumes=target]", "O {o1}\nKR {waiting} [assumes=baseline]"),
    good=in_five("O {o1}\nKR {punctual} [confirms=target]", "O {o1}\nKR {waiting}"),
    binding=True,
    check=_check,
)
