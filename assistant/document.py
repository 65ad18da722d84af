"""Text in, Document out: normalised, language detected, cut into blocks and sentences, noise marked.

The stored text is NFC with LF line ends and no BOM, and nothing else is changed: every offset in
the product is a code point of it. Structure is found by looking, never by rewriting.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from assistant.errors import TextRefused
from assistant.records import DocumentEntry, LanguageCode
from assistant.settings import Limits
from assistant.text import headings, noise, page, sentences
from assistant.text.blocks import BlockKind, RawBlock, read_blocks
from assistant.text.decoding import decode
from assistant.text.detection import Detection, detect, detect_line, differs
from assistant.text.noise import NoiseReason
from assistant.text.normalise import PAGE_BREAK, is_junk, normalise, sha256
from assistant.text.refusal import refused_language
from assistant.text.scripts import HAN, is_traditional, size

__all__ = [
    "MAX_BYTES",
    "MAX_PAGES",
    "Block",
    "BlockKind",
    "Detection",
    "Document",
    "NoiseReason",
    "Sentence",
    "detect",
    "detect_line",
    "read",
]

MAX_BYTES = Limits().text_bytes
MAX_PAGES = Limits().pages

_DOCUMENT_IDS = uuid.UUID("0c6b1d7e-52ce-5f0b-8a3d-9d2f3c1b7e44")
_WORDS_LEAST = 5
_WORDS_TO_JUDGE = 12
"""With fewer words than these a text may be all names and figures: its language is then unknown, not refused."""

MIXED_LANGUAGES = "Part of the text is in another language."
MOSTLY_FURNITURE = "Most of the text looks like web-page menus and navigation."
TRADITIONAL = "The text is in Traditional Chinese; words and numbers may be read wrongly."
UNKNOWN_LANGUAGE = "The language of the text was not recognised."
NOTICES = (MIXED_LANGUAGES, MOSTLY_FURNITURE, TRADITIONAL, UNKNOWN_LANGUAGE)
"""Every message id that `Document.notices` may hold."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence (or table row, or list item); `text == document.text[start:end]`.

    `language` is set only where the sentence is plainly in another language than the document.
    """

    id: str
    start: int
    end: int
    text: str
    block: int
    noise: NoiseReason | None = None
    language: LanguageCode | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item or table row. `heading` is the index of the heading block above it.

    `level`: of a heading its depth (1 is highest), of a list item its nesting (1 is outermost), else
    0. `cells`: offsets of a table row's cells, `header` the index of the row that names them.
    `noise` is set where every sentence of the block is noise.
    """

    index: int
    kind: BlockKind
    level: int
    start: int
    end: int
    sentences: tuple[str, ...]
    heading: int | None
    cells: tuple[tuple[int, int], ...] = ()
    header: int | None = None
    noise: NoiseReason | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A strategy text as the rest of the program sees it.

    `language` is None where the text is in none of the five languages; `notices` are message ids of
    things the person should be told (mixed languages, Traditional Chinese, mostly noise). `pages` is
    known where the reader of a file knew it or the text holds page breaks (form feeds).
    """

    id: str
    title: str | None
    text: str
    sha256: str
    language: LanguageCode | None
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    notices: tuple[str, ...] = ()
    pages: int | None = None

    @property
    def entry(self) -> DocumentEntry:
        """What a set says of this document."""
        return DocumentEntry(self.id, self.title, self.sha256, self.language, len(self.text), self.pages)

    def sentence(self, sentence_id: str) -> Sentence:
        """The sentence with this id. Raises KeyError for an id that is not in the document."""
        number = sentence_id[1:]
        if sentence_id[:1] == "s" and number.isascii() and number.isdigit() and len(number) < 9:
            index = int(number) - 1
            if 0 <= index < len(self.sentences) and self.sentences[index].id == sentence_id:
                return self.sentences[index]
        raise KeyError(sentence_id)

    def block_of(self, sentence: Sentence) -> Block:
        return self.blocks[sentence.block]

    def heading_of(self, sentence: Sentence) -> Block | None:
        """The nearest heading above; for a sentence of a heading, the heading that one stands under."""
        index = self.block_of(sentence).heading
        return None if index is None else self.blocks[index]

    def page_of(self, sentence: Sentence) -> int | None:
        """The page the sentence begins on, from 1; None where the text holds no page breaks."""
        if PAGE_BREAK not in self.text:
            return None
        return self.text.count(PAGE_BREAK, 0, sentence.start) + 1


def read(
    raw: bytes | str,
    *,
    title: str | None = None,
    language: LanguageCode | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Document:
    """Read a text as pasted or as a file's bytes; `language` is what the person said it is in.

    Raises TextRefused for what is empty, too short, too long, no text, or in a language that is not
    one of the five (the last only where the person named no language).
    """
    text = _stored_text(raw, limits)
    _refuse_too_short(text)
    code, notices = _language_of(text, language)
    blocks, found = _structure(text, code)
    digest = sha256(text)
    return Document(
        id=str(uuid.uuid5(_DOCUMENT_IDS, digest)),
        title=title or _title(text, blocks),
        text=text,
        sha256=digest,
        language=code,
        blocks=blocks,
        sentences=found,
        notices=(*notices, *_notices(found, code)),
        pages=text.count(PAGE_BREAK) + 1 if PAGE_BREAK in text else None,
    )


def _stored_text(raw: bytes | str, limits: Limits) -> str:
    # No encoding needs four bytes for what UTF-8 says in one: past this the text is too long in any.
    if len(raw) > 4 * limits.text_bytes:
        raise _too_long(len(raw), limits)
    text = normalise(decode(raw) if isinstance(raw, bytes) else raw)
    try:
        length = len(text.encode("utf-8"))
    except UnicodeEncodeError as problem:
        raise _junk() from problem
    if length > limits.text_bytes:
        raise _too_long(length, limits)
    if is_junk(text):
        raise _junk()
    pages = text.count(PAGE_BREAK) + 1
    if pages > limits.pages:
        raise TextRefused(
            "The text has %(pages)s pages; at most %(limit)s can be read at once.",
            "Use only the chapters that contain the strategy, or split the text into parts.",
            values={"pages": pages, "limit": limits.pages},
        )
    return text


def _too_long(length: int, limits: Limits) -> TextRefused:
    return TextRefused(
        "The text is %(size)s bytes long; at most %(limit)s bytes can be read at once.",
        "Use only the chapters that contain the strategy, or split the text into parts.",
        values={"size": length, "limit": limits.text_bytes},
    )


def _junk() -> TextRefused:
    return TextRefused(
        "The text contains control characters, as program and image files do.",
        "Open the file in the program that made it, and paste its text here.",
    )


def _refuse_too_short(text: str) -> None:
    if not text.strip():
        raise TextRefused("The text is empty.", "Paste a strategy text, or choose a file that holds one.")
    if size(text[:4000]) < _WORDS_LEAST and size(text) < _WORDS_LEAST:
        raise TextRefused(
            "The text is too short: a strategy needs at least one sentence.",
            "Paste a few sentences on what should be different, for whom, and by when.",
        )


def _language_of(text: str, named: LanguageCode | None) -> tuple[LanguageCode | None, tuple[str, ...]]:
    if named is not None:
        sample = "".join(HAN.findall(text[:20_000]))
        return named, (TRADITIONAL,) if named == "zh" and is_traditional(sample) else ()
    found = detect(text)
    if found.language is not None:
        return found.language, ()
    if found.looks_like is not None or found.words >= _WORDS_TO_JUDGE:
        raise refused_language(found.looks_like)
    return None, (UNKNOWN_LANGUAGE,)


def _structure(text: str, code: LanguageCode | None) -> tuple[tuple[Block, ...], tuple[Sentence, ...]]:
    raw = read_blocks(text)
    headings.find_headings(text, raw)
    spans = [_spans(text, block, code) for block in raw]
    kept = [index for index, found in enumerate(spans) if found]
    raw, spans = _without_empty(raw, spans, kept)
    reasons = noise.mark(text, raw, spans)
    page.mark_page(text, raw, spans, reasons)
    return _assemble(text, code, raw, spans, reasons)


def _without_empty(
    raw: list[RawBlock], spans: list[list[noise.Span]], kept: list[int]
) -> tuple[list[RawBlock], list[list[noise.Span]]]:
    if len(kept) == len(raw):
        return raw, spans
    moved = {old: new for new, old in enumerate(kept)}
    for index in kept:
        header = raw[index].header
        raw[index].header = None if header is None else moved.get(header)
    return [raw[index] for index in kept], [spans[index] for index in kept]


def _spans(text: str, block: RawBlock, code: LanguageCode | None) -> list[noise.Span]:
    if block.kind in ("table_row", "heading", "title"):
        return [(block.start, block.end)]
    return list(sentences.split(text, block.start, block.end, code))


def _assemble(
    text: str,
    code: LanguageCode | None,
    raw: list[RawBlock],
    spans: list[list[noise.Span]],
    reasons: noise.Reasons,
) -> tuple[tuple[Block, ...], tuple[Sentence, ...]]:
    blocks: list[Block] = []
    found: list[Sentence] = []
    above = headings.headings_above(raw, [None not in each for each in reasons])
    for index, block in enumerate(raw):
        first = len(found)
        for (start, end), reason in zip(spans[index], reasons[index], strict=True):
            said = text[start:end]
            other = None if reason else differs(said, code)
            found.append(Sentence(f"s{len(found) + 1}", start, end, said, index, reason, other))
        blocks.append(
            Block(
                index=index,
                kind=block.kind,
                level=block.level,
                start=block.start,
                end=block.end,
                sentences=tuple(sentence.id for sentence in found[first:]),
                heading=above[index],
                cells=block.cells,
                header=block.header,
                noise=None if None in reasons[index] else reasons[index][0],
            )
        )
    return tuple(blocks), tuple(found)


def _title(text: str, blocks: tuple[Block, ...]) -> str | None:
    """The name of the document as it gives it itself, on one line."""
    for block in blocks[:3]:
        if block.kind == "title" and block.noise is None:
            return _as_title(text[block.start : block.end])
    # A memo goes on with "To:" and "From:", so its first line stands over no text, yet it is the title.
    first = text[blocks[0].start : blocks[0].end]
    alone = "\n" not in first and text[blocks[0].end : blocks[0].end + 2] == "\n\n"
    if blocks[0].kind == "paragraph" and blocks[0].noise is None and alone and headings.is_title_like(first):
        return _as_title(first)
    return None


def _as_title(words: str) -> str | None:
    return " ".join(words.replace("**", "").strip("*_ ").split()) or None


def _notices(found: tuple[Sentence, ...], code: LanguageCode | None) -> tuple[str, ...]:
    noisy = sum(sentence.end - sentence.start for sentence in found if sentence.noise)
    foreign = sum(sentence.end - sentence.start for sentence in found if sentence.language)
    total = sum(sentence.end - sentence.start for sentence in found) or 1
    notices = []
    if foreign * 20 >= total - noisy and foreign:
        notices.append(MIXED_LANGUAGES)
    if noisy * 2 > total:
        notices.append(MOSTLY_FURNITURE)
    return tuple(notices)
