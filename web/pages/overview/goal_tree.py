"""The set as a tree: what it serves, its objectives, their key results, and the KPIs and initiatives of these."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from assistant.errors import NotFound
from assistant.records import Alignment, Initiative, KeyResult, Kpi, Objective, OkrSet, numbers
from assistant.store import Store
from web.i18n import TAGS
from web.i18n import translate as _
from web.pages.frame import term
from web.pages.labels import choice_label, field_label, title_of
from web.pages.overview.places import Places, path_of
from web.pictures.tree import Kind, Node, Tree, across, down


@dataclass(frozen=True, slots=True)
class GoalTree:
    """The same tree three times: for a wide screen, for a narrow one, and as nested lists."""

    root: Node
    wide: Tree
    narrow: Tree


def goal_tree(okr_set: OkrSet, places: Places, store: Store) -> GoalTree:
    root = _above(okr_set, store, _Branches(okr_set, places, store).root())
    return GoalTree(root, across(root), down(root))


class _Branches:
    def __init__(self, okr_set: OkrSet, places: Places, store: Store) -> None:
        self.okr_set, self.places, self.store = okr_set, places, store
        self.tag = TAGS[okr_set.language]
        self.names = numbers(okr_set)

    def root(self) -> Node:
        objectives = tuple(self._objective(each) for each in self.okr_set.objectives)
        return Node("set", _about(self.okr_set), title_of(self.okr_set), self.places.path, self.tag, below=objectives)

    def _objective(self, objective: Objective) -> Node:
        under = {each.id: _under(objective, each) for each in _leaves(objective)}
        measured = [
            self._key_result(each, [self._leaf(item) for item in _leaves(objective) if under[item.id] == each.id])
            for each in objective.key_results
        ]
        loose = [self._leaf(item) for item in _leaves(objective) if under[item.id] is None]
        link = self.places.link(objective.id)
        notes = tuple(self._supports(each) for each in objective.aligned_to)
        return Node("objective", link.mark, link.text, link.path, self.tag, notes, (*measured, *loose))

    def _key_result(self, key_result: KeyResult, leaves: list[Node]) -> Node:
        link = self.places.link(key_result.id)
        return Node("key_result", link.mark, link.text, link.path, self.tag, (), tuple(leaves))

    def _leaf(self, item: Kpi | Initiative) -> Node:
        link = self.places.link(item.id)
        notes = []
        if isinstance(item, Kpi) and item.role in ("guardrail", "health"):
            notes.append(choice_label("role", item.role))
        if len(item.key_result_ids) > 1:
            marks = ", ".join(each.mark for each in self.places.links(item.key_result_ids))
            notes.append(f"{field_label('key_result_ids')}: {marks}")
        kind: Kind = "kpi" if isinstance(item, Kpi) else "initiative"
        return Node(kind, link.mark, link.text, link.path, self.tag, tuple(notes))

    def _supports(self, aligned: Alignment) -> str:
        wanted = aligned.key_result_id or aligned.objective_id
        if aligned.set_id in (None, self.okr_set.id):
            return _("Supports %(goal)s", None, {"goal": self.names.get(wanted or "", "–")})
        other = kept_set(self.store, aligned.set_id)
        if other is None:
            return _("Supports a goal of a set that is not kept here")
        goal = " · ".join(each for each in (numbers(other).get(wanted or ""), title_of(other)) if each)
        return _("Supports %(goal)s", None, {"goal": goal})


def kept_set(store: Store, set_id: str | None) -> OkrSet | None:
    """The approved set or draft with this id, None where the store has neither."""
    if set_id:
        with suppress(NotFound):
            return store.approved_set(set_id).okr_set
        with suppress(NotFound):
            return store.draft(set_id).okr_set
    return None


def _above(okr_set: OkrSet, store: Store, root: Node) -> Node:
    """The set under the set, and the objective, that it serves."""
    parent = okr_set.parent
    if parent is None or parent.set_id in (None, okr_set.id):
        return root
    other = kept_set(store, parent.set_id)
    if other is None:
        return Node(
            "above", "", _("A set that is not kept here"), "", TAGS[okr_set.language], (str(parent.set_id),), (root,)
        )
    places, tag = Places(other, path_of(other)), TAGS[other.language]
    for link in places.links([parent.objective_id or ""]):
        root = Node("above", link.mark, link.text, link.path, tag, below=(root,))
    return Node("above", _about(other), title_of(other), places.path, tag, below=(root,))


def _about(okr_set: OkrSet) -> str:
    """What kind of set it is: its level and period."""
    level = choice_label("level", okr_set.level) if okr_set.level else ""
    period = okr_set.period.label if okr_set.period else ""
    return " · ".join(each for each in (level, period) if each) or term("level")


def _leaves(objective: Objective) -> Iterator[Kpi | Initiative]:
    yield from objective.kpis
    yield from objective.initiatives


def _under(objective: Objective, item: Kpi | Initiative) -> str | None:
    """The one key result that an item belongs to; None where it is several, or none of this objective."""
    (only,) = item.key_result_ids if len(item.key_result_ids) == 1 else (None,)
    return only if only in {each.id for each in objective.key_results} else None
