"""Where the items of a set stand on the page that shows it, and what they are called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.records import Initiative, Item, KeyResult, Kpi, Objective, OkrSet, items, numbers


@dataclass(frozen=True, slots=True)
class Link:
    """An item by its number. `path` is one of this site, for `url()`; `text` the item's own words."""

    mark: str
    path: str
    text: str


class Places:
    """The items of one set; `path` is the page they are read or edited on."""

    def __init__(self, okr_set: OkrSet, path: str) -> None:
        self.path = path
        self._items = {item.id: item for _, item in items(okr_set)}
        self._numbers = numbers(okr_set)

    def link(self, item_id: str) -> Link:
        return Link(self._numbers[item_id], f"{self.path}#i-{item_id}", words_of(self._items[item_id]))

    def links(self, item_ids: Iterable[str]) -> tuple[Link, ...]:
        """Those of the ids that are in the set, in the order given."""
        return tuple(self.link(each) for each in item_ids if each in self._numbers)


def words_of(item: Item) -> str:
    """What an item says: its title, text or name."""
    match item:
        case Objective():
            return item.title
        case KeyResult() | Initiative():
            return item.text
        case Kpi():
            return item.name


def path_of(okr_set: OkrSet) -> str:
    """The page of the set itself."""
    return f"/sets/{okr_set.id}" if okr_set.approval else f"/drafts/{okr_set.id}"
