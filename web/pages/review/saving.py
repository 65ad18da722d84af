"""A posted review form saved over what stands now, merged with whoever saved in between."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.datastructures import FormData

from assistant import pipeline, review
from assistant.errors import AssistantError, StaleRevision
from assistant.records import ItemState, OkrSet
from assistant.settings import Settings
from assistant.store import Draft, Store
from web.i18n import what_happened
from web.pages.frame import Trouble
from web.pages.review.cards import Typed as Unsaved
from web.pages.review.figures import meant_changes
from web.pages.review.fixes import fix_changes
from web.pages.review.form import Conflict, Typed, action_changes, merge, typed_in
from web.pages.review.told import reason_of

# With what somebody else saved in between, these still mean what the person meant.
_SAFE_WHEN_STALE = (
    *("keep", "keep_all", "add", "choose", "find", "waive", "waive_set", "up", "down", "again"),
    *("fields", "drop", "restore", "duplicate", "move_to", "suggest", "alternatives", "objective"),
    *("park", "unpark", "rename_theme"),
)
_MOST_DIGITS = 15
# How often a save is merged anew where somebody else saved between its reading and its writing.
_MOST_TRIES = 40


@dataclass(frozen=True, slots=True)
class Saved:
    """What came of a form: `seen` is the set the person saw, at `revision`; `skipped`: its button was not obeyed."""

    draft: Draft
    work: Work
    seen: OkrSet
    revision: int
    conflicts: Sequence[Conflict]
    skipped: bool


def save_form(store: Store, settings: Settings, draft_id: str, form: FormData, by: str, do: str) -> Saved:
    """Save the form over what stands now, merged with whoever saves in between. Raises StaleRevision in the end."""
    for left in reversed(range(_MOST_TRIES)):
        draft = store.draft(draft_id)
        revision = _revision(form, draft)
        stale = revision != draft.revision
        seen = store.revision(draft_id, revision).okr_set if stale else draft.okr_set
        merged = merge(typed_in(form, seen), seen, draft.okr_set)
        work = Work(draft, settings, by)
        work.take(merged.typed)
        skipped = stale and do.partition("|")[0] not in (*_SAFE_WHEN_STALE, "save")
        if not skipped:
            work.act(do, form, store)
        try:
            return Saved(work.save(store, do), work, seen, revision, merged.conflicts, skipped)
        except StaleRevision:
            if not left:
                raise
    raise AssertionError("the last try returns or raises")


class Work:
    """A set on its way from one revision to the next: what can be applied is, what cannot is kept aside."""

    def __init__(self, draft: Draft, settings: Settings, by: str) -> None:
        self.draft, self.settings, self.by, self.at = draft, settings, by, pipeline.now()
        self.okr_set: OkrSet = draft.okr_set
        self.state: dict[str, ItemState] = dict(draft.state)
        self.unsaved = Unsaved()
        self.trouble: Trouble | None = None
        self.added: tuple[str, ...] = ()
        self.edited: list[str] = []

    def take(self, typed: list[Typed]) -> None:
        for each in typed:
            if problem := self._apply([each.change]):
                self.unsaved.values[each.name] = each.value
                self.unsaved.troubles[each.name] = Trouble(*what_happened(problem))
            else:
                self.edited.append(each.item)

    def act(self, do: str, form: FormData, store: Store) -> None:
        """Do what the button says; a line that could not be added stands in its box again."""
        if problem := self._acted(do, form, store):
            self.trouble = Trouble(*what_happened(problem))
            boxes = ((name, value) for name, value in form.items() if name.startswith("new|"))
            self.unsaved.values |= {name: value for name, value in boxes if isinstance(value, str)}

    def _acted(self, do: str, form: FormData, store: Store) -> AssistantError | None:
        try:
            if do.startswith("fix|"):
                changes = fix_changes(do, self.okr_set, store, self.settings)
            elif do.startswith("read|"):
                changes = meant_changes(do, self.okr_set, self.settings)
            else:
                changes = action_changes(do, form, self.okr_set)
        except AssistantError as problem:
            return problem
        return self._apply(changes) if changes else None

    def save(self, store: Store, do: str) -> Draft:
        return store.save_revision(
            self.draft.id,
            self.okr_set,
            self.state,
            expected_revision=self.draft.revision,
            author=self.by,
            reason=reason_of(do, tuple(self.edited), self.draft.okr_set, self.okr_set),
        )

    def _apply(self, changes: list[dict[str, object]]) -> AssistantError | None:
        try:
            done = review.apply(self.okr_set, self.state, changes, by=self.by, at=self.at, today=self.settings.today)
        except AssistantError as problem:
            return problem
        self.okr_set, self.state, self.added = done.okr_set, dict(done.state), done.added or self.added
        return None


def _revision(form: FormData, draft: Draft) -> int:
    """The revision the person saw; without a readable one, the newest."""
    text = str(form.get("revision") or "")
    known = text.isdecimal() and len(text) <= _MOST_DIGITS and 1 <= int(text) <= draft.revision
    return int(text) if known else draft.revision
