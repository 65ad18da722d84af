"""What a model is shown of a document: `[s12] text` lines under their headings, noise left out."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from assistant.document import Block, Document, Sentence

_FULL_ENOUGH = 0.6
_FORGED = re.compile(r"\[\s*(s\s*[0-9]+)\s*\]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line for the model; `sentence` is null for a heading repeated above a part of the text."""

    text: str
    sentence: str | None

    @property
    def tokens(self) -> int:
        return estimate(self.text)


def estimate(text: str) -> int:
    """Tokens, cautiously: bytes over three. About right for Chinese and Vietnamese, high for the other languages."""
    return (len(text.encode()) + 2) // 3 + 1


def fence(document: Document) -> str:
    """What the fence lines around the document carry.

    Made from the document's own hash: a text cannot hold a word that depends on the whole of that
    text, so it cannot close its fence; and the same document gives the same request, so recordings last.
    """
    return hashlib.sha256(f"fence {document.sha256}".encode()).hexdigest()[:12]


def lines(document: Document, only: Collection[str] | None = None) -> list[Line]:
    """The document's lines, or those of the sentences `only` names, each under its heading."""
    blocks = {block.index: block for block in document.blocks}
    shown: list[Line] = []
    headings: set[int] = set()
    for sentence in document.sentences:
        block = blocks[sentence.block]
        if sentence.noise or block.noise or (only is not None and sentence.id not in only):
            continue
        if only is not None:
            shown += _headings_above(block, blocks, document, headings)
        if _is_heading(block):
            if block.index in headings:
                continue
            headings.add(block.index)
        shown.append(Line(_line(sentence, block), sentence.id))
    return shown


def parts(shown: list[Line], most: int) -> Iterator[list[Line]]:
    """The lines in parts of at most `most` estimated tokens each, cut before a heading where a part is full enough.

    A single longer line is a part of its own.
    """
    part: list[Line] = []
    size = 0
    for line in shown:
        if part and (size + line.tokens > most or (line.text.startswith("#") and size > _FULL_ENOUGH * most)):
            yield part
            part, size = [], 0
        part.append(line)
        size += line.tokens
    if part:
        yield part


def around(document: Document, named: Iterable[str], neighbours: int) -> set[str]:
    """The ids of these sentences and of so many before and after each."""
    order = [sentence.id for sentence in document.sentences]
    wanted = set(named)
    return {
        order[near]
        for at, name in enumerate(order)
        if name in wanted
        for near in range(max(0, at - neighbours), min(len(order), at + neighbours + 1))
    }


def _headings_above(block: Block, blocks: dict[int, Block], document: Document, shown: set[int]) -> Iterator[Line]:
    """The heading a chosen sentence stands under, unless it has been shown: without it a table row says nothing."""
    if block.heading is None or block.heading in shown:
        return
    heading = blocks[block.heading]
    shown.add(heading.index)
    yield Line(f"{_marks(heading)} {clean(document.text[heading.start : heading.end])}", None)


def _line(sentence: Sentence, block: Block) -> str:
    mark = f"{_marks(block)} " if _is_heading(block) else ""
    return f"{mark}[{sentence.id}] {clean(sentence.text)}"


def _is_heading(block: Block) -> bool:
    return block.kind in ("title", "heading")


def _marks(block: Block) -> str:
    return "#" * min(6, max(1, block.level))


def clean(text: str) -> str:
    """One line without invisible characters (a way to hide orders) and without forged sentence ids."""
    # Nothing that is printable is in any of these categories; most lines need no look at each character.
    return " ".join(_FORGED.sub(r"(\1)", text if text.isprintable() else _visible(text)).split())


def _visible(text: str) -> str:
    spaced = (" " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character for character in text)
    return "".join(character for character in spaced if unicodedata.category(character) not in ("Cf", "Cs", "Co"))
