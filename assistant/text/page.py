"""Noise that only the whole page shows: menus, lists of other articles, repeats, the publisher's own product."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant.text.blocks import RawBlock
from assistant.text.noise import Reasons, Span
from assistant.text.phrases import NoiseReason, furniture, plain
from assistant.text.scripts import HAN, size

_REPEAT_WORDS, _REPEAT_HAN = 4, 8
_MENU_RUN = 4
_PAGES = 3
_DIGITS = re.compile(r"\d+")
_NAME = re.compile(r"(?<![A-Za-z])[A-Z][A-Za-z0-9]{2,}")
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def mark_page(text: str, blocks: Sequence[RawBlock], sentences: Sequence[Sequence[Span]], reasons: Reasons) -> None:
    """Add, in place, what the lines and sentences alone did not tell."""
    _menu_runs(text, blocks, reasons)
    _labels_in_earnest(text, blocks, reasons)
    _related_lists(text, blocks, reasons)
    _running_titles(text, blocks, reasons)
    _page_feet(text, blocks, reasons)
    _publisher(text, sentences, reasons)
    _between(text, blocks, reasons)
    _repeats(blocks, sentences, reasons, text)
    _empty_headings(blocks, reasons)


def _is_noise(reasons: list[NoiseReason | None]) -> bool:
    return bool(reasons) and None not in reasons


def _fill(reasons: list[NoiseReason | None], reason: NoiseReason) -> None:
    reasons[:] = [found or reason for found in reasons]


def _related_lists(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """Under "Related articles" everything is menu, up to the next heading or full paragraph of the page itself."""
    related = furniture().related_lines
    inside: RawBlock | None = None
    for block, found in zip(blocks, reasons, strict=True):
        if block.end - block.start <= 60 and plain(text[block.start : block.end]) in related:
            inside = block
            _fill(found, "menu")
        elif inside is not None:
            if block.style == "#" or not (
                block.kind != "paragraph" or block.indent > inside.indent or _is_teaser(text, block)
            ):
                inside = None
            else:
                _fill(found, "menu")


def _is_teaser(text: str, block: RawBlock) -> bool:
    said = text[block.start : block.end]
    return size(said[:200]) <= 12 and said[-1:] not in ".。!！"


def _menu_runs(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """Four or more lines of a word or three in a row, two of them of a menu: all of them are."""
    run: list[int] = []
    for index, block in enumerate([*blocks, None]):
        if block is not None and block.kind != "table_row" and block.style != "#" and _is_label(text, block):
            run.append(index)
            continue
        known = sum(_is_noise(reasons[at]) for at in run)
        if len(run) >= _MENU_RUN and known >= 2 and known * 5 >= len(run) * 2:
            for at in run:
                _fill(reasons[at], "menu")
        run = []


def _labels_in_earnest(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """ "Support" over a paragraph, or "Services" in a list of other things, is no menu."""
    for index, block in enumerate(blocks):
        if not _is_noise(reasons[index]) or not _is_label(text, block) or reasons[index][0] == "furniture":
            continue
        if block.kind in ("heading", "title"):
            after = reasons[index + 1 : index + 2]
            if (
                after
                and not _is_noise(after[0])
                and plain(text[block.start : block.end]) not in furniture().related_lines
            ):
                reasons[index][:] = [None] * len(reasons[index])
        elif block.kind in ("bullet", "numbered") and not _in_noisy_list(blocks, reasons, index):
            reasons[index][:] = [None] * len(reasons[index])


def _in_noisy_list(blocks: Sequence[RawBlock], reasons: Reasons, index: int) -> bool:
    """Whether at least half of the nearest items of the same list are noise."""
    items: list[int] = []
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(blocks) and blocks[at].kind in ("bullet", "numbered") and abs(at - index) <= 6:
            items.append(at)
            at += step
    return not items or sum(_is_noise(reasons[at]) for at in items) * 2 >= len(items)


def _empty_headings(blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """A heading over nothing but noise heads nothing."""
    under: int | None = None
    inside: list[NoiseReason] = []
    for index in range(len(blocks) + 1):
        ends = index == len(blocks) or blocks[index].kind in ("heading", "title")
        if ends:
            if under is not None and inside and not any(reason == "repeated" for reason in inside):
                _fill(reasons[under], inside[0])
            under, inside = (index, []) if index < len(blocks) and blocks[index].kind == "heading" else (None, [])
        elif _is_noise(reasons[index]):
            inside.append(reasons[index][0] or "furniture")
        else:
            under = None


def _is_label(text: str, block: RawBlock) -> bool:
    said = text[block.start : block.end]
    if len(said) > 40 or any(character.isdigit() for character in said) or said[-1:] in ".!?。！？：:":
        return False
    return len(HAN.findall(said)) <= 6 if HAN.search(said) else size(said) <= 3


def _running_titles(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """The first and last line of every page, where three pages have the same (figures aside)."""
    edges = [index for index, block in enumerate(blocks) if block.page_break and index]
    if len(edges) < 2:
        return
    candidates = [index for edge in edges for index in (edge - 1, edge)] + [0, len(blocks) - 1]
    names = {index: _DIGITS.sub("0", plain(text[blocks[index].start : blocks[index].end])) for index in candidates}
    counts = Counter(names.values())
    for index in sorted(set(candidates)):
        block = blocks[index]
        if counts[names[index]] >= 3 and block.end - block.start <= 120 and index:
            _fill(reasons[index], "furniture")


def _page_feet(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """Lines that stand beside the page number on page after page: "Internal", the name of the day."""
    said = [text[block.start : block.end] if block.kind in ("paragraph", "heading") else "" for block in blocks]
    often = {line for line, times in Counter(said).items() if line and times >= _PAGES}
    beside: Counter[str] = Counter()
    for at in range(len(blocks)):
        if _is_page_number(reasons[at]):
            for step in (-1, 1):
                place = at + step
                while 0 <= place < len(blocks) and said[place] in often and not _is_page_number(reasons[place]):
                    beside[said[place]] += 1
                    place += step
    feet = {line for line, times in beside.items() if times >= _PAGES}
    for line, found in zip(said, reasons, strict=True):
        if line in feet:
            _fill(found, "repeated")


def _is_page_number(reasons: list[NoiseReason | None]) -> bool:
    return bool(reasons) and all(reason == "furniture" for reason in reasons)


def _publisher(text: str, sentences: Sequence[Sequence[Span]], reasons: Reasons) -> None:
    """A page whose publisher sells its product on it: sentences that name the product to the reader are promotion."""
    names: Counter[str] = Counter()
    for spans, found in zip(sentences, reasons, strict=True):
        for (start, end), reason in zip(spans, found, strict=True):
            if reason == "promotion":
                names.update(_NAME.findall(text[start:end]))
    sold = {
        name for name in names if name.lower() not in _common_words() and text.count(name) >= 3 and _is_product(name)
    }
    if not sold:
        return
    for spans, found in zip(sentences, reasons, strict=True):
        for at, (start, end) in enumerate(spans):
            said = text[start:end]
            if found[at] is None and any(name in said for name in sold) and _speaks_to_the_reader(said):
                found[at] = "promotion"


def _speaks_to_the_reader(said: str) -> bool:
    words = {word.lower() for word in _TOKEN.findall(said)}
    addressed = furniture().you | furniture().offer_words
    return bool(words & addressed) or (
        not said.isascii() and any(word in said for word in addressed if HAN.match(word))
    )


def _is_product(name: str) -> bool:
    """Capitals inside a name are how products are spelt; "OKR" and "Excel" are things of the world."""
    return any(character.isupper() for character in name[1:]) and not name.isupper() and not name.rstrip("s").isupper()


def _common_words() -> frozenset[str]:
    return furniture().menu_lines


def _between(text: str, blocks: Sequence[RawBlock], reasons: Reasons) -> None:
    """A label squeezed between two lines of furniture is furniture too."""
    for index in range(1, len(blocks) - 1):
        if (
            not _is_noise(reasons[index])
            and _is_noise(reasons[index - 1])
            and _is_noise(reasons[index + 1])
            and blocks[index].kind not in ("heading", "title")
            and _is_label(text, blocks[index])
        ):
            _fill(reasons[index], reasons[index - 1][-1] or "menu")


def _repeats(blocks: Sequence[RawBlock], sentences: Sequence[Sequence[Span]], reasons: Reasons, text: str) -> None:
    """A sentence that was said before; the first stays. So does a heading: it may have been in a list of contents."""
    seen: set[str] = set()
    for block, spans, found in zip(blocks, sentences, reasons, strict=True):
        for at, (start, end) in enumerate(spans):
            said = plain(text[start:end])
            if found[at] is not None or not _is_long_enough(said):
                continue
            if said in seen and block.kind != "heading":
                found[at] = "repeated"
            seen.add(said)


def _is_long_enough(said: str) -> bool:
    han = len(HAN.findall(said)) if not said.isascii() else 0
    return han >= _REPEAT_HAN if han else said.count(" ") >= _REPEAT_WORDS - 1
