"""A set as the cards of the review page: items with their controls, figures, evidence and findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from assistant.editing import EDITABLE, kind_of
from assistant.lint import Report
from assistant.records import Finding, Item, Objective, OkrSet, items, numbers
from assistant.settings import Settings
from assistant.store import Draft
from web.i18n import translate as _
from web.pages.frame import Trouble
from web.pages.labels import kind_label
from web.pages.review.actions import Actions, Waiting, actions_of, lacking, waiting
from web.pages.review.asks import Chip, chips
from web.pages.review.controls import FIRST_FIELDS, TEXT_FIELD, Control, control, control_name, owner_line
from web.pages.review.figures import IN_CHIPS, Figure, Figures
from web.pages.review.lines import Line, Lines
from web.pages.review.quotes import Quotes
from web.pages.review.source import Evidence, Marks
from web.pages.values import Proposal, proposals_of, shown

# Shown as the dashed chip with its own button, so not once more as a sentence below it.
SHOWN_AS_CHIP = "assumption-open"
_GROUPS = (("key_results", "key_result"), ("kpis", "kpi"), ("initiatives", "initiative"))


@dataclass(frozen=True, slots=True)
class Card:
    """One item. `first` and `more` are its controls beside the text that stand in none of the chips of `figures`;
    `by_field` the findings under them.
    `more` is empty until somebody asks for it: `further` says that there is more, `asked` that somebody did.

    `chips` are the changes a button asks for, `instruction` one that was typed and could not be followed.
    `owner` and `deadline` are shown as quiet text; `locked`: a person edited it.
    """

    id: str
    number: str
    kind: str
    kind_label: str
    text: Control
    first: tuple[Control, ...]
    more: tuple[Control, ...]
    further: bool
    asked: bool
    figures: tuple[Figure, ...]
    proposals: tuple[Proposal, ...]
    evidence: tuple[Evidence, ...]
    findings: tuple[Line, ...]
    by_field: dict[str, tuple[Line, ...]]
    kept: bool
    own: bool
    locked: bool
    owner: str
    deadline: str
    actions: Actions
    chips: tuple[Chip, ...]
    instruction: str

    @property
    def uncited(self) -> bool:
        return not self.evidence and not self.own

    @property
    def opened(self) -> bool:
        """Whether something behind "Details" wants to be seen at once."""
        return any(each.trouble for each in (*self.first, *self.more)) or any(
            line.severity == "error" for lines in self.by_field.values() for line in lines
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The key results, KPIs or initiatives of one objective."""

    kind: str
    heading: str
    add: str
    new_name: str
    new_text: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class ObjectiveCard:
    """`tray` holds what was dropped from it."""

    card: Card
    groups: tuple[Group, ...]
    tray: tuple[Waiting, ...]


@dataclass(slots=True)
class Typed:
    """What a person typed that could not be saved, by the name of its control."""

    values: dict[str, str] = field(default_factory=dict)
    troubles: dict[str, Trouble] = field(default_factory=dict)


class Deck:
    """Builds the cards of one draft; those in `opened` show all their fields."""

    def __init__(
        self,
        draft: Draft,
        report: Report,
        marks: Marks,
        settings: Settings,
        typed: Typed,
        opened: Collection[str] = (),
    ) -> None:
        self.opened = frozenset(opened)
        self.draft, self.okr_set, self.marks, self.settings, self.typed = draft, draft.okr_set, marks, settings, typed
        self.names, self.lacking = numbers(draft.okr_set), lacking(draft.okr_set)
        self.lines = Lines(draft.okr_set)
        self.figures = Figures(draft.okr_set, Quotes(draft.okr_set, marks, settings.today), settings.today)
        self.findings: dict[str | None, list[Finding]] = defaultdict(list)
        for finding in report.all_findings:
            self.findings[finding.item if finding.item in self.names else None].append(finding)

    def objectives(self) -> tuple[ObjectiveCard, ...]:
        return tuple(
            ObjectiveCard(
                self.card(objective),
                tuple(self._group(objective, attribute, kind) for attribute, kind in _GROUPS),
                waiting(self.draft, objective.id),
            )
            for objective in self.okr_set.objectives
        )

    def set_lines(self) -> tuple[Line, ...]:
        """The findings on the set as a whole."""
        return self.lines.all(self.findings[None])

    def card(self, item: Item, parent: Objective | None = None) -> Card:
        kind = kind_of(item)
        text_field = TEXT_FIELD[kind]
        state = self.draft.state.get(item.id)
        findings = [each for each in self.findings[item.id] if each.rule != SHOWN_AS_CHIP]
        in_chips = [name for name in EDITABLE[kind] if name in IN_CHIPS[kind]]
        first = [name for name in FIRST_FIELDS[kind] if name not in in_chips]
        inside = set(EDITABLE[kind]) - {text_field, *in_chips}
        more = tuple(name for name in EDITABLE[kind] if name in inside and name not in first)
        wanted = item.id in self.opened or any(self._stands_out(item, name, findings) for name in more)
        controls = {
            name: control(self.okr_set, item, name, self.typed.values, self.typed.troubles, self.lacking)
            for name in (text_field, *in_chips, *first, *(more if wanted else ()))
        }
        ungrounded = frozenset(each.field or "" for each in findings if each.rule == "number-not-in-source")
        lines = self.lines.all(findings)
        by_field: dict[str, tuple[Line, ...]] = {
            name: tuple(each for each in lines if each.field == name) for name in inside
        }
        return Card(
            id=item.id,
            number=self.names[item.id],
            kind=kind,
            kind_label=kind_label(kind),
            text=controls[text_field],
            first=tuple(controls[name] for name in first),
            more=tuple(controls[name] for name in more if wanted),
            further=bool(more),
            asked=item.id in self.opened,
            figures=self.figures.of(
                item, controls, ungrounded, by_person=bool(state and (state.origin == "person" or state.locked))
            ),
            proposals=proposals_of(item),
            evidence=self.marks.evidence(item),
            findings=tuple(each for each in lines if each.field not in inside),
            by_field={name: lines for name, lines in by_field.items() if lines},
            kept=bool(state and state.reviewed),
            own=bool(state and state.origin == "person"),
            locked=bool(state and state.locked),
            owner=owner_line(item.owner),
            deadline=shown(item, "deadline") if kind == "initiative" and getattr(item, "deadline", None) else "",
            actions=actions_of(self.okr_set, item, parent, self.names, self.typed.values),
            chips=chips(item, {each.rule for each in findings}),
            instruction=self.typed.values.get(f"ask|{item.id}", ""),
        )

    def _stands_out(self, item: Item, field: str, findings: Sequence[Finding]) -> bool:
        """Whether a field wants to be seen: something is found in it, or what was typed there could not be saved."""
        return control_name(item.id, field) in self.typed.values or any(each.field == field for each in findings)

    def line(self, finding: Finding) -> Line:
        return self.lines.one(finding)

    def _group(self, objective: Objective, attribute: str, kind: str) -> Group:
        headings = {"key_results": _("Key results"), "kpis": _("KPIs"), "initiatives": _("Initiatives")}
        adds = {"key_results": _("Add a key result"), "kpis": _("Add a KPI"), "initiatives": _("Add an initiative")}
        name = f"new|{kind}|{objective.id}"
        return Group(
            kind=kind,
            heading=headings[attribute],
            add=adds[attribute],
            new_name=name,
            new_text=self.typed.values.get(name, ""),
            cards=tuple(self.card(each, objective) for each in getattr(objective, attribute)),
        )


def open_assumptions(okr_set: OkrSet, names: Sequence[str]) -> list[tuple[Item, str, str]]:
    """The unconfirmed assumptions on other fields than `names`: item, field and reason."""
    return [
        (item, each.field, each.reason)
        for _pointer, item in items(okr_set)
        for each in getattr(item, "assumptions", ())
        if each.confirmed_by is None and each.field not in names
    ]
