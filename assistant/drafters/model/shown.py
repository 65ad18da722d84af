"""What a model is shown of a document: `[s12] text` lines under their headings, noise left out."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from assistant.document import Block, Document, Sentence
from assistant.text.hidden import visible

_FULL_ENOUGH = 0.6
# An s, or a letter that looks like one, and a number in brackets of any shape: what only our own line marks may be.
# One bracket is enough where it is square or black; a round one must close, or it holds ordinary words.
_S = "[sSѕЅｓＳſꜱ𝐬𝐒𝑠𝑆𝒔𝑺𝗌𝖲𝘀𝗦𝚜𝚂ⓢⓈՏ]"
_NUMBER = r"[\d⁰¹²³⁴-⁹₀-₉①-⑳]{1,6}"
_OPEN, _CLOSE = r"\[【［〔〖〚⟦｟⦅〘「『{｛〈《﹝❲❨⁅﹙", r"\]】］〕〗〛⟧｠⦆〙」』}｝〉》﹞❳❩⁆﹚"
_BETWEEN = r"[\s:#·‐-―-]{0,3}"  # no full stop: (s. 12) is page 12 in Swedish
_ID = rf"{_S}{_BETWEEN}{_NUMBER}"
_LISTED = rf"{_ID}(?:\s*[,;，；、&–-]\s*(?:{_ID}|{_NUMBER})){{0,20}}"
_FORGED = re.compile(
    rf"(?:[{_OPEN}(（]\s*){{1,4}}(?P<closed>{_LISTED}){_BETWEEN}[{_CLOSE})）](?:\s*[{_CLOSE}]){{0,3}}"
    rf"|(?:(?<!\w)|[{_OPEN}]\s*)(?P<ended>{_LISTED})\s*[{_CLOSE}]{{1,3}}"
    rf"|[{_OPEN}]+\s*(?P<begun>{_LISTED})(?=\s*(?:[:：.,;]|$))"
)
_ONE = re.compile(rf"(?P<letter>{_S}){_BETWEEN}(?P<number>{_NUMBER})")
_FENCE = re.compile(r"[=＝═]{3,}(?=\s*(?:end\s+of\s+)?document\b)", re.IGNORECASE)


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
    """One line without invisible characters (a way to hide orders), forged sentence ids and forged fences."""
    shown = _FENCE.sub("=", _FORGED.sub(_defused, visible(text)))
    return " ".join(shown.split())


def _defused(forged: re.Match[str]) -> str:
    """`[S12]` as S-12: still readable where it was meant as a number of something else."""
    inner = _ONE.sub(_apart, forged["closed"] or forged["ended"] or forged["begun"])
    before = forged.string[: forged.start()][-1:].isalnum()
    after = forged.string[forged.end() :][:1].isalnum()
    return f"{' ' if before else ''}{inner}{' ' if after else ''}"


def _apart(named: re.Match[str]) -> str:
    letter = named["letter"] if named["letter"].isascii() else "s"
    return f"{letter}-{unicodedata.normalize('NFKC', named['number'])}"
