"""The themes of a long text: read by a model, whole or part by part, merged and ranked by us."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from assistant.candidate import cited, plain_text
from assistant.completion.answer import read_json
from assistant.document import Document
from assistant.reading import read_quantities
from assistant.records import Source, Theme, item_id
from assistant.text.scripts import HAN

_ALIKE = 0.6


@dataclass(frozen=True, slots=True)
class Found:
    """A theme that an answer named, with the sentences of the document behind it, in the document's order."""

    name: str
    sentences: tuple[str, ...]
    rank: int
    """Its place in the answer, from 1; of a merged theme the best."""
    times: int = 1
    """How many parts of the text named it."""

    def record(self, document: Document, number: int, *, parked: bool = False) -> Theme:
        sources = tuple(Source(document.id, None, sentence, 0, 0, "") for sentence in self.sentences)
        return Theme(id=item_id(document.sha256, f"t{number}"), name=self.name, sources=sources, parked=parked)


def themes_in(text: str, document: Document, shown: Iterable[str | None]) -> list[Found] | None:
    """The themes of a finished answer, of the sentences that were shown only; None where it cannot be read."""
    data = read_json(text)
    listed = data.get("themes") if isinstance(data, Mapping) else None
    if not isinstance(listed, list):
        return None
    here = {sentence for sentence in shown if sentence is not None}
    found = (theme_of(raw, rank, document, here) for rank, raw in enumerate(listed, start=1))
    return [theme for theme in found if theme is not None]


def theme_of(raw: Any, rank: int, document: Document, here: set[str]) -> Found | None:
    """One entry of an answer; None where it has no name or stands on no sentence that was shown."""
    if not isinstance(raw, Mapping):
        return None
    name, evidence = raw.get("name"), raw.get("evidence")
    ids = [entry for entry in evidence if isinstance(entry, str)] if isinstance(evidence, list) else []
    sentences = tuple(sentence for sentence in cited(ids, document) if sentence in here)
    title = plain_text(name) if isinstance(name, str) else ""
    return Found(title, sentences, rank) if title and sentences else None


def merged(groups: Sequence[Sequence[Found]]) -> list[Found]:
    """The themes of all parts, those with much the same name made one, in the order of the text."""
    kept: list[Found] = []
    for theme in (theme for group in groups for theme in group):
        at = next((place for place, other in enumerate(kept) if alike(theme.name, other.name)), None)
        if at is None:
            kept.append(theme)
            continue
        other = kept[at]
        sentences = tuple(dict.fromkeys((*other.sentences, *theme.sentences)))
        kept[at] = replace(other, sentences=sentences, rank=min(other.rank, theme.rank), times=other.times + 1)
    return kept


def ranked(themes: Iterable[Found], document: Document) -> list[Found]:
    """Most important first: what several parts name, what has figures to aim at, what a part put first."""
    with_figures = {
        sentence.id
        for sentence in document.sentences
        if read_quantities(sentence.text, sentence.language or document.language or "en")
    }

    def weight(theme: Found) -> float:
        figures = sum(sentence in with_figures for sentence in theme.sentences)
        return 3 * (theme.times - 1) + min(figures, 6) + min(len(theme.sentences), 6) / 2 + 4 / theme.rank

    return sorted(themes, key=lambda theme: -weight(theme))


def alike(one: str, other: str) -> bool:
    """Whether two names share most of their pieces: beginnings of words, pairs of Chinese signs."""
    first, second = set(_pieces(one)), set(_pieces(other))
    if not first or not second:
        return one.casefold() == other.casefold()
    return 2 * len(first & second) / (len(first) + len(second)) >= _ALIKE


def _pieces(name: str) -> Iterator[str]:
    signs = HAN.findall(name)
    yield from ("".join(pair) for pair in pairwise(signs))
    yield from (word[:5] for word in HAN.sub(" ", name.casefold()).split() if len(word) > 1)
