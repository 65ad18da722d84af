"""What the last change was, in a sentence: after dropping a line, undoing, redoing.

A revision's reason is the operation and the numbers of the items it was about ("drop KR1.2"), so that its
history reads well and can be said in any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.records import OkrSet, numbers
from assistant.store import Draft, Store
from web.i18n import translate as _

# What is plain to see where it was pressed needs no sentence.
_SILENT = frozenset({"save", "keep", "up", "down", "add", "confirm", "choose"})
_MOST = 4


@dataclass(frozen=True, slots=True)
class Told:
    """`undo`: a button that takes it back belongs beside it."""

    text: str
    undo: bool


def reason_of(do: str, edited: tuple[str, ...], before: OkrSet, after: OkrSet) -> str:
    """The reason that a revision is kept with: the operation, and which items it was about."""
    operation, *rest = do.split("|")
    names = {**numbers(after), **numbers(before)}
    about = dict.fromkeys(names[each] for each in (*rest, *edited) if each in names)
    more = "…" if len(about) > _MOST else ""
    return " ".join((operation[:20], *list(about)[:_MOST])) + more


def told(store: Store, draft: Draft, did: int | None) -> Told | None:
    """What the revision `did` changed, while it is the newest; None where that needs no sentence."""
    if did is None or did != draft.revision:
        return None
    history = {each.revision: each for each in store.revisions(draft.id)}
    newest = history[did]
    if newest.reason == "undo":
        undone = history.get(history[did - 1].shows) if did - 1 in history else None
        return Told(_("Undone: %(what)s") % {"what": _said(undone.reason if undone else "")}, False)
    if newest.reason == "redo":
        return Told(_("Done again: %(what)s") % {"what": _said(history[newest.shows].reason)}, True)
    operation = newest.reason.partition(" ")[0]
    if operation in _SILENT or operation not in _sentences():
        return None
    return Told(_said(newest.reason), True)


def _said(reason: str) -> str:
    operation, _space, about = reason.partition(" ")
    return _sentences().get(operation, _("the last change")) % {"items": about.replace(" ", ", ") or _("Whole set")}


def _sentences() -> Mapping[str, str]:
    return {
        "save": _("edited %(items)s"),
        "keep": _("kept %(items)s"),
        "keep_all": _("kept everything"),
        "drop": _("dropped %(items)s"),
        "restore": _("brought back %(items)s"),
        "remove": _("removed %(items)s"),
        "up": _("moved %(items)s"),
        "down": _("moved %(items)s"),
        "move_to": _("moved %(items)s"),
        "duplicate": _("copied %(items)s"),
        "turn": _("changed the kind of %(items)s"),
        "add": _("added a line to %(items)s"),
        "choose": _("added a line to %(items)s"),
        "unlock": _("unlocked %(items)s"),
        "confirm": _("confirmed a value of %(items)s"),
        "confirm_all": _("confirmed all proposals"),
        "fill": _("filled in for every line"),
        "fill_from": _("filled in for every line"),
        "fix": _("rewrote %(items)s"),
        "waive": _("gave an exception"),
        "waive_set": _("gave an exception"),
        "unwaive": _("withdrew an exception"),
    }
