"""The source paragraph by paragraph: what each became, and what became nothing.

A run of paragraphs that became nothing is folded, and a text of any length stays a small page: what
would be too much of it is a link further.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assistant.coverage import Passage, of_text
from assistant.document import Document
from assistant.records import LANGUAGE_CODES, DocumentEntry, OkrSet, items
from web.i18n import TAGS
from web.pages.frame import term
from web.pages.overview.paragraph import Paragraph, State, paragraph, state_of
from web.pages.overview.places import Link, Places
from web.pictures.strip import State as StripState
from web.pictures.strip import Strip, strip

_SHORT_RUN = 3
_FOLDED_MOST = 400
_FOLDED_CHARACTERS = 240
PAGE = 100
"""How many paragraphs the list of those that became nothing shows at once."""


@dataclass(frozen=True, slots=True)
class Run:
    """Paragraphs that stand together. `folded`: none became anything, and they are many.

    `rest` is where those are that are too many for this page, as a place in the list; None: all are here.
    """

    paragraphs: tuple[Paragraph, ...]
    folded: bool = False
    unused: int = 0
    left_out: int = 0
    rest: int | None = None


@dataclass(frozen=True, slots=True)
class TextPart:
    """One document. `missing`: its text is gone, and `quotes` are what the items still cite of it."""

    id: str
    title: str
    tag: str | None
    used: int = 0
    total: int = 0
    unused: int = 0
    left_out: int = 0
    picture: Strip | None = None
    runs: tuple[Run, ...] = ()
    missing: bool = False
    quotes: tuple[tuple[str, tuple[Link, ...]], ...] = ()


@dataclass(slots=True)
class _Room:
    """How many folded paragraphs the page still takes, and how many of the list lie behind."""

    folded: int = _FOLDED_MOST
    before: int = 0


def whole_texts(okr_set: OkrSet, documents: Mapping[str, Document], places: Places) -> tuple[TextPart, ...]:
    """Every document of the set from beginning to end."""
    room = _Room()
    return tuple(
        _part(number, entry, okr_set, documents.get(entry.id), places, room)
        for number, entry in enumerate(okr_set.documents)
    )


def only_unused(
    okr_set: OkrSet, documents: Mapping[str, Document], places: Places, first: int
) -> tuple[tuple[TextPart, ...], int]:
    """One page of the paragraphs that became nothing, from the one at place `first`; and how many there are."""
    parts: list[TextPart] = []
    at = 0
    for number, entry in enumerate(okr_set.documents):
        document = documents.get(entry.id)
        if document is None:
            parts.append(_erased(number, entry, okr_set, places))
            continue
        passages = of_text(okr_set, document)
        silent = [each for each in passages if state_of(each) in ("unused", "left_out")]
        shown = silent[max(0, first - at) : max(0, first + PAGE - at)]
        at += len(silent)
        told = tuple(paragraph(each, document, okr_set, places) for each in shown)
        parts.append(_counted(number, entry, passages, (Run(told),) if told else ()))
    return tuple(parts), at


def _part(
    number: int, entry: DocumentEntry, okr_set: OkrSet, document: Document | None, places: Places, room: _Room
) -> TextPart:
    if document is None:
        return _erased(number, entry, okr_set, places)
    passages = of_text(okr_set, document)
    runs = tuple(_run(group, document, okr_set, places, room) for group in _groups(passages))
    return _counted(number, entry, passages, runs)


def _counted(number: int, entry: DocumentEntry, passages: Sequence[Passage], runs: tuple[Run, ...]) -> TextPart:
    states = [state_of(each) for each in passages]
    used, unused = sum(each.counts and bool(each.items) for each in passages), states.count("unused")
    return TextPart(
        id=f"text-{number}",
        title=entry.title or term("strategy_text"),
        tag=_tag(entry.language),
        used=used,
        total=used + unused,
        unused=unused,
        left_out=states.count("left_out"),
        picture=strip([(each.end - each.start, _drawn(state)) for each, state in zip(passages, states, strict=True)]),
        runs=runs,
    )


def _erased(number: int, entry: DocumentEntry, okr_set: OkrSet, places: Places) -> TextPart:
    cited: dict[str, list[str]] = {}
    for _pointer, item in items(okr_set):
        for source in item.sources:
            if source.document == entry.id:
                cited.setdefault(source.quote, []).append(item.id)
    quotes = tuple((quote, places.links(dict.fromkeys(names))) for quote, names in cited.items())
    title = entry.title or term("strategy_text")
    return TextPart(f"text-{number}", title, _tag(entry.language), missing=True, quotes=quotes)


@dataclass(slots=True)
class _Group:
    """Passages on their way to a run; `silent`: none of them became anything."""

    silent: bool
    passages: list[Passage] = field(default_factory=list)


def _groups(passages: Sequence[Passage]) -> list[_Group]:
    """Runs of passages that became nothing, and the others; a heading goes with what follows it."""
    groups: list[_Group] = []
    headings: list[Passage] = []
    for passage in passages:
        if passage.kind == "title":
            groups.append(_Group(False, [passage]))
            continue
        if state_of(passage) == "heading":
            headings.append(passage)
            continue
        silent = state_of(passage) != "used"
        if not groups or groups[-1].silent != silent or groups[-1].passages[-1].kind == "title":
            groups.append(_Group(silent))
        groups[-1].passages += [*headings, passage]
        headings = []
    if headings:
        groups.append(_Group(False, headings))
    return groups


def _run(group: _Group, document: Document, okr_set: OkrSet, places: Places, room: _Room) -> Run:
    states = [state_of(each) for each in group.passages]
    unused, left_out = states.count("unused"), states.count("left_out")
    place = room.before
    room.before += unused + left_out
    if not group.silent or unused + left_out <= _SHORT_RUN:
        return Run(tuple(paragraph(each, document, okr_set, places) for each in group.passages))
    shown = group.passages[: room.folded]
    room.folded -= len(shown)
    told = tuple(paragraph(each, document, okr_set, places, _FOLDED_CHARACTERS) for each in shown)
    silent = sum(each.state != "heading" for each in told)
    rest = place + silent if len(shown) < len(group.passages) else None
    return Run(told, True, unused, left_out, rest)


def _drawn(state: State) -> StripState:
    return "left_out" if state == "heading" else state


def _tag(language: str | None) -> str | None:
    return next((TAGS[code] for code in LANGUAGE_CODES if code == language), None)
