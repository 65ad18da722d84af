"""Which blocks are headings by what surrounds them, and which one is the title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.text.blocks import RawBlock
from assistant.text.scripts import HAN, size, width

_WORDS_MOST, _HAN_MOST, _LETTERS_MOST = 10, 24, 90
_LEAD_IN_MOST = 6
_STOPS = ".!,;。！，；、…"
_COLONS = (":", "：")
LISTED = ("bullet", "numbered", "table_row")
# Levels by looks, where no mark gives one. A lead-in ("We will:") heads no more than its own list.
_CAPITALS, _CHAPTER, _SHORT, _NUMBER, LEAD_IN = 1, 1, 2, 3, 6
_LEVELS = {"chapter": _CHAPTER, "han": 2, "han-bracket": 3, "number": _NUMBER, "decimal": 3, "bracket": 4, "circle": 4}

# A year, a span of years or a period is no figure to reach; "20 %" in a short line makes it a goal, not a heading.
_NO_FIGURE = re.compile(
    r"(?:FY ?)?(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?(?!\d)|\bFY ?\d\d\b|\b[QHTKS][1-4]\b|\b[1-4][QHT]\b"
    r"|\b[A-Z]+-?\d\b|\(\d\)|\b\d\.0\b"
)
_DIGIT = re.compile(r"\d")
_TITLE_COLUMNS = 120
_EXPLAINS = re.compile(r"[:：]\s*\S+(?:\s+\S+){4}")
"""A label with an explanation behind it ("Owner: the head of the team decides") is text."""
_SYMBOLS = re.compile("[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d\\s]+$")


def find_headings(text: str, blocks: Sequence[RawBlock]) -> None:
    """Turn short lines over text into headings, in place; then the first of them into the title."""
    _settle_emoji(blocks)
    hashed = any(block.style == "#" for block in blocks)
    for index, block in enumerate(blocks):
        if block.kind == "numbered":
            _numbered(text, blocks, index)
        elif block.kind == "paragraph" and not (hashed and _touches_text(blocks, index)):
            _plain(text, blocks, index)
    _nest_lists(blocks)
    _find_title(blocks)


def is_short(text: str, block: RawBlock) -> bool:
    """As short as a heading: a few words on one line, with no stop at the end and no figure to reach."""
    if block.lines > 1 or block.end - block.start > _LETTERS_MOST:
        return False
    said = _SYMBOLS.sub("", text[block.start : block.end].rstrip("*_ "))
    if not said or said[-1] in _STOPS or _DIGIT.search(_NO_FIGURE.sub("", said)):
        return False
    if not any(character.isalpha() for character in said) or _EXPLAINS.search(said):
        return False
    han = len(HAN.findall(said))
    return han <= _HAN_MOST and "，" not in said if han else size(said) <= _WORDS_MOST


def is_title_like(line: str) -> bool:
    """Could the line, alone at the top, name the document? No sentence, and no longer than two lines of print."""
    return line.rstrip()[-1:] not in "?？:：" + _STOPS and width(line.strip()) <= _TITLE_COLUMNS


def _settle_emoji(blocks: Sequence[RawBlock]) -> None:
    """An emoji before a line marks a list only where the next line has one too; else it is decoration."""
    marked = [block.kind == "bullet" and block.style == "emoji" for block in blocks]
    for index, block in enumerate(blocks):
        if marked[index] and not any(marked[max(0, index - 1) : index]) and not any(marked[index + 1 : index + 2]):
            block.kind = "paragraph"


def _numbered(text: str, blocks: Sequence[RawBlock], index: int) -> None:
    """A numbered short line is a heading when text of another kind follows and no sibling is its neighbour."""
    block = blocks[index]
    if block.style == "chapter" and is_short(text, block):
        _raise(block, _LEVELS["chapter"] + block.level - 1)
        return
    if index + 1 == len(blocks) or (block.style == "letter" and not block.gap):
        return
    after = blocks[index + 1]
    before = blocks[index - 1] if index else None
    if any(other and other.kind == "numbered" and other.style == block.style for other in (before, after)):
        return
    outline = block.style in ("han", "decimal", "number") and after.kind == "numbered"
    if not outline and after.kind not in ("paragraph", "bullet", "table_row"):
        return
    if _is_name(text, block):
        _raise(block, _LEVELS.get(block.style, _NUMBER) + (block.level - 2 if block.style == "decimal" else 0))


def _is_name(text: str, block: RawBlock) -> bool:
    said = text[block.start : block.end]
    if said.endswith(_COLONS):
        return False
    if block.style.startswith("han") and said.endswith("。"):
        # Chinese official texts close their headings with a full stop: （一）发展现状。
        return is_short(text, RawBlock(block.kind, 0, block.start, block.end - 1, lines=block.lines))
    return is_short(text, block)


def _plain(text: str, blocks: Sequence[RawBlock], index: int) -> None:
    block = blocks[index]
    after = blocks[index + 1] if index + 1 < len(blocks) else None
    if after is None or after.style == "#" or not is_short(text, block):
        return
    said = text[block.start : block.end]
    if said.rstrip("*_ ").endswith(_COLONS):
        listed = after.kind in LISTED or (after.kind == "paragraph" and size(text[after.start : after.end][:200]) <= 14)
        if listed and size(said) <= _LEAD_IN_MOST:
            _raise(block, LEAD_IN)
        return
    if not _looks_raised(said) or _in_a_run(text, blocks, index):
        return
    if _is_capitals(said):
        _raise(block, _CAPITALS)
    elif _stands_apart(blocks, index) and (after.kind in LISTED or _has_text_below(text, blocks, index)):
        _raise(block, _SHORT)


def _touches_text(blocks: Sequence[RawBlock], index: int) -> bool:
    """In Markdown a plain heading has a blank line below; without one the line belongs to what follows."""
    below = blocks[index + 1 : index + 2]
    return bool(below) and below[0].kind == "paragraph" and not below[0].gap


def _raise(block: RawBlock, level: int) -> None:
    block.kind, block.level = "heading", max(1, level)
    block.style = block.style or "short"


def _is_capitals(said: str) -> bool:
    """Written in capitals, and more than an abbreviation ("KPI")."""
    return said.isupper() and not HAN.search(said) and sum(character.isalpha() for character in said) >= 5


def _looks_raised(said: str) -> bool:
    """A heading begins with a capital, a figure or an ideograph; "and so on" and a caption in italics do not."""
    if said[0] in "*_" and said[1:2] != said[0]:
        return False
    first = said.lstrip("\"'“‘„«‹([（【「*_¿¡—– ")[:1]
    return bool(first) and (not first.islower() or bool(HAN.search(said)))


def _stands_apart(blocks: Sequence[RawBlock], index: int) -> bool:
    return index == 0 or blocks[index].gap or blocks[index - 1].kind != "paragraph"


def _has_text_below(text: str, blocks: Sequence[RawBlock], index: int) -> bool:
    """Text right below, or below one more short line: a heading and its first sub-heading."""
    below = blocks[index + 1 : index + 3]
    if below[0].kind == "paragraph" and not is_short(text, below[0]):
        return True
    nested = len(below) > 1 and below[0].kind in ("paragraph", "numbered")
    return nested and (below[1].kind in LISTED or not is_short(text, below[1]))


def _in_a_run(text: str, blocks: Sequence[RawBlock], index: int) -> bool:
    """Three or more brief lines in a row are a list without marks, not three headings."""
    run = 1
    for step in (-1, 1):
        at = index + step
        while 0 <= at < len(blocks) and run < 3 and blocks[at].kind == "paragraph" and _is_listed(text, blocks[at]):
            run += 1
            at += step
    return run >= 3


def _is_listed(text: str, block: RawBlock) -> bool:
    if block.lines > 1 or block.end - block.start > _LETTERS_MOST:
        return False
    said = text[block.start : block.end]
    return said[-1] not in ".。!！:：" and size(said) <= 14


def _nest_lists(blocks: Sequence[RawBlock]) -> None:
    """Depth of list items by their indents: 1 is outermost."""
    indents: list[int] = []
    for block in blocks:
        if block.kind not in ("bullet", "numbered"):
            if block.kind != "paragraph" or block.indent == 0:
                indents.clear()
            continue
        while indents and block.indent < indents[-1]:
            indents.pop()
        if not indents or block.indent > indents[-1] + 1:
            indents.append(block.indent)
        block.level = len(indents)


def _find_title(blocks: Sequence[RawBlock]) -> None:
    """The first block, where it is a heading and no other heading is as high by its own mark."""
    if len(blocks) < 2 or blocks[0].kind != "heading" or blocks[0].style in _LEVELS or blocks[0].level == LEAD_IN:
        return
    first = blocks[0]
    marked = [other for other in blocks[1:] if other.kind == "heading" and other.style in ("#", "=")]
    if first.style in ("#", "=") and any(other.level <= first.level for other in marked):
        return
    first.kind, first.level = "title", 0


def headings_above(blocks: Sequence[RawBlock], silent: Sequence[bool]) -> list[int | None]:
    """For each block the index of the heading it stands under; `silent` headings, which are noise, head nothing."""
    above: list[tuple[int, int]] = []
    found: list[int | None] = []
    for index, block in enumerate(blocks):
        heads = block.kind in ("title", "heading") and not silent[index]
        if heads:
            while above and above[-1][0] >= block.level:
                above.pop()
        elif above and above[-1][0] == LEAD_IN and block.kind == "paragraph" and blocks[index - 1].kind in LISTED:
            above.pop()
        found.append(above[-1][1] if above else None)
        if heads:
            above.append((block.level, index))
    return found
