"""The last revisions that pages showed, with what was found in them: a keystroke reads none of it again."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from assistant import pipeline
from assistant.lint import Report, compares
from assistant.records import Finding, LanguageCode, OkrSet
from assistant.settings import Settings
from assistant.store import Store

_MOST = 16


@dataclass(frozen=True, slots=True)
class Seen:
    """A revision as somebody has it before them. `between` are the findings of rules that compare its items."""

    okr_set: OkrSet
    between: tuple[Finding, ...]

    def between_of(self, item_id: str) -> tuple[Finding, ...]:
        return tuple(each for each in self.between if each.item == item_id)


_Key = tuple[str, int, LanguageCode, Settings]
_shelves: WeakKeyDictionary[Store, OrderedDict[_Key, Seen]] = WeakKeyDictionary()


def keep(
    store: Store, settings: Settings, revision: tuple[str, int], here: LanguageCode, okr_set: OkrSet, report: Report
) -> Seen:
    """Put a revision (draft, number) and the report on it within reach."""
    seen = Seen(okr_set, tuple(each for each in report.all_findings if compares(each)))
    shelf = _shelves.setdefault(store, OrderedDict())
    shelf[(*revision, here, settings)] = seen
    while len(shelf) > _MOST:
        shelf.popitem(last=False)
    return seen


def seen(store: Store, settings: Settings, draft_id: str, number: int, here: LanguageCode) -> Seen:
    """A revision with what compares its items; read and checked where no page showed it lately. Raises NotFound."""
    shelf = _shelves.setdefault(store, OrderedDict())
    if known := shelf.get((draft_id, number, here, settings)):
        return known
    okr_set = store.revision(draft_id, number).okr_set
    report = pipeline.check(okr_set, store.documents_of(okr_set), settings, messages=here)
    return keep(store, settings, (draft_id, number), here, okr_set, report)
