"""An approved set to read, print and pass on."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from assistant.errors import UsageError
from assistant.period import next_period
from assistant.records import Approval, Initiative, Item, KeyResult, Kpi, Objective, OkrSet, numbers
from assistant.sentence import sentence_of
from assistant.settings import Settings
from web.i18n import TAGS, current_language
from web.pages.frame import Frame, frame, term
from web.pages.labels import choice_label, field_label
from web.pages.review.controls import owner_line
from web.pages.review.page import ExceptionGiven, exceptions_of
from web.pages.review.source import Evidence, Marks
from web.pages.values import Fact, Value, fact, moment_text, values_of
from web.pages.versions import VersionLine, versions_of
from web.pages.what_changed import WhatChanged, what_changed
from web.render import render
from web.state import SettingsHere, StoreHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One item to read: its words, figures with their origin, further facts, and the sentences behind it."""

    id: str
    number: str
    text: str
    values: tuple[Value, ...]
    facts: tuple[Fact, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ReadObjective:
    """An objective with the sentence people say: `lead`, then `measures`."""

    item: ReadItem
    lead: str
    measures: tuple[str, ...]
    key_results: tuple[ReadItem, ...]
    kpis: tuple[ReadItem, ...]
    initiatives: tuple[ReadItem, ...]


@dataclass(frozen=True, slots=True)
class SetPage:
    """`changes` are those since the version before; null for the first."""

    frame: Frame
    id: str
    title: str
    tag: str
    facts: tuple[tuple[str, str], ...]
    approval: Approval
    approved_at: str
    just_approved: bool
    superseded: bool
    following: str
    objectives: tuple[ReadObjective, ...]
    exceptions: tuple[ExceptionGiven, ...]
    sources: tuple[tuple[str, str], ...]
    changes: WhatChanged | None
    versions: tuple[VersionLine, ...]


@router.get("/sets/{set_id}")
def show(
    request: Request, set_id: str, store: StoreHere, settings: SettingsHere, approved: str | None = None
) -> Response:
    kept = store.approved_set(set_id)
    okr_set = kept.okr_set
    assert okr_set.approval is not None
    page = SetPage(
        frame=frame(request, settings),
        id=set_id,
        title=okr_set.title,
        tag=TAGS[okr_set.language],
        facts=_facts_of_set(okr_set),
        approval=okr_set.approval,
        approved_at=moment_text(okr_set.approval.at),
        just_approved=approved is not None,
        superseded=store.versions(set_id)[-1:] != (set_id,),
        following=_following(okr_set),
        objectives=_Reader(okr_set, settings).objectives(),
        exceptions=exceptions_of(okr_set, current_language(), numbers(okr_set)),
        sources=tuple((entry.title or term("strategy_text"), entry.sha256) for entry in okr_set.documents),
        changes=what_changed(store.approved_set(kept.supersedes).okr_set, okr_set) if kept.supersedes else None,
        versions=versions_of(store, set_id),
    )
    return render(request, "set.html", page)


class _Reader:
    def __init__(self, okr_set: OkrSet, settings: Settings) -> None:
        self.okr_set, self.settings = okr_set, settings
        self.marks, self.names = Marks(okr_set), numbers(okr_set)

    def objectives(self) -> tuple[ReadObjective, ...]:
        return tuple(
            ReadObjective(
                item=self._item(objective, objective.title),
                lead=sentence_of(objective, self.okr_set).lead,
                measures=tuple(each.text for each in objective.key_results),
                key_results=tuple(self._item(each, each.text) for each in objective.key_results),
                kpis=tuple(self._item(each, each.name) for each in objective.kpis),
                initiatives=tuple(self._item(each, each.text) for each in objective.initiatives),
            )
            for objective in self.okr_set.objectives
        )

    def _item(self, item: Item, text: str) -> ReadItem:
        values = values_of(self.okr_set, item, self.marks, self.settings)
        return ReadItem(item.id, self.names[item.id], text, values, self._facts(item), self.marks.evidence(item))

    def _facts(self, item: Item) -> tuple[Fact, ...]:
        fields: tuple[str, ...] = ("owner",)
        if isinstance(item, Objective):
            fields = ("rationale", "commitment", "horizon", "next_step", "owner")
        elif isinstance(item, KeyResult):
            fields = ("metric", "done_when", "direction", "confidence", "owner")
        elif isinstance(item, Kpi):
            fields = ("definition", "formula", "data_source", "frequency", "role", "owner")
        elif isinstance(item, Initiative):
            fields = ("deadline", "owner")
        facts = [fact(item, name) for name in fields if getattr(item, name) is not None]
        measured = [self.names[each] for each in getattr(item, "key_result_ids", ()) if each in self.names]
        if measured:
            facts.append(Fact(field_label("key_result_ids"), ", ".join(measured), own=False))
        return tuple(facts)


def _following(okr_set: OkrSet) -> str:
    """The label of the next period; none where there is none, as after a period in the last year that can be named."""
    with suppress(UsageError):
        return next_period(okr_set.period).label if okr_set.period else ""
    return ""


def _facts_of_set(okr_set: OkrSet) -> tuple[tuple[str, str], ...]:
    facts = [
        (term("period"), okr_set.period.label if okr_set.period else ""),
        (term("level"), choice_label("level", okr_set.level) if okr_set.level else ""),
        (term("check_in"), choice_label("check_in", okr_set.check_in) if okr_set.check_in else ""),
        (term("owner"), owner_line(okr_set.owner)),
    ]
    return tuple((label, value) for label, value in facts if value)
