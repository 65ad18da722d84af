"""What each physical line is by its own looks: blank, heading mark, bullet, number, table row, plain."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from assistant.languages import language
from assistant.records import LANGUAGE_CODES
from assistant.text.normalise import PAGE_BREAK

LineKind = Literal["blank", "rule", "hash", "bullet", "numbered", "table", "plain"]


@dataclass(slots=True)
class Line:
    """`start`..`end` is what the line says, without indent, mark and trailing space.

    `level` is the depth of a `#` heading or number (1.2 is 2); `style` names the way it is
    numbered or marked, so that lines of one list can be told from each other. `page_break`: a page
    begins with this line.
    """

    kind: LineKind
    indent: int
    start: int
    end: int
    level: int = 0
    style: str = ""
    page_break: bool = False


_LINE_ENDS = re.compile(rf"[\n{PAGE_BREAK}]|\Z")
_HASH = re.compile(r"(#{1,6})[ \t]+(?=\S)")
_RULE = re.compile(r"(?:[-*_=~—─━][ \t]*){3,}$")
_FENCE = re.compile(r"(?:`{3}|~{3})[\w-]*$")
_SIGNS = "•‣◦⁃∙▪▫●○■□◆◇▲△▼➤➢►▶✓✔✗☐☑☒✅"
_BULLET = re.compile(
    rf"(?:(?:[-*+·»→⇒{_SIGNS}]|\\[-*]|[=-]>)[ \t\u3000]+|[{_SIGNS}])(?:\[[ xX]\][ \t]+)?(?=\S)",
)
_DASH = re.compile(r"[–—][ \t]+(?=\S)")
_EMOJI = re.compile(
    "(?:[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]*){1,3}[ \t]*"
    "(?=[^\\W_]|[\"“'‘«*（(])"
)
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2}){1,3})\.?[ \t\u3000]+(?=[^\W\d_])")
_NUMBER = re.compile(r"\(?(\d{1,2})(?:[.)）](?![\d.])|[、．])[ \t\u3000]*(?=\S)")
_SLASHED = re.compile(r"(\d{1,2})/[ \t]+(?=[^\W\d_])")
_SQUARED = re.compile(r"(?:\[(\d{1,2})\][ \t]+|#(\d{1,2})[.:)]?[ \t]+)(?=[^\W\d_])")
"""How slides and their transcripts count: "[3] Cracks", "#2 The line"."""
_FRAMED = re.compile(r"[-*=~—─━]{2,}[ \t]+(?=\S)")
_FRAME_END = re.compile(r"[ \t]+[-*=~—─━]{2,}$")
_BRACKETED = re.compile(r"[(（](\d{1,2})[)）][ \t\u3000]*(?=\S)")
_HAN_NUMBER = re.compile(r"([一二三四五六七八九十]{1,3})[、．.][ \t\u3000]*(?=\S)")
_HAN_BRACKETED = re.compile(r"[(（]([一二三四五六七八九十]{1,3})[)）][、]?[ \t\u3000]*(?=\S)")
_HAN_CHAPTER = re.compile(r"第[一二三四五六七八九十百\d]{1,4}(章|节|部分|条|篇)[ \t\u3000:：、]*")
_CIRCLED = re.compile(r"[①-⑳❶-❿][ \t\u3000]*(?=\S)")
_LETTER = re.compile(r"\(?([a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})[.)][ \t]+(?=\S)")
_SPEAKS = re.compile(r"[^\W\d_][\w’']*(?: [^\W\d_][\w’']*){0,2}\s?[:：]\s")
_QUOTE = re.compile(r"(?:>[ \t]?){1,4}")
_POINT, _SHARE = 90, 2
_FRAME = 2
"""The level of a heading that lines mark."""
_NUMBERINGS = (
    (_HAN_CHAPTER, "chapter", 1),
    (_DECIMAL, "decimal", 2),
    (_NUMBER, "number", 1),
    (_SLASHED, "number", 1),
    (_SQUARED, "square", 1),
    (_BRACKETED, "bracket", 2),
    (_HAN_NUMBER, "han", 1),
    (_HAN_BRACKETED, "han-bracket", 2),
    (_CIRCLED, "circle", 3),
    (_LETTER, "letter", 2),
)


def read_lines(text: str) -> list[Line]:
    """Every line of the text, classified; fences and blockquote marks are seen through."""
    lines: list[Line] = []
    position, page_break = 0, False
    for end in _LINE_ENDS.finditer(text):
        line = _read_line(text, position, end.start())
        line.page_break = page_break
        lines.append(line)
        position, page_break = end.end(), end.group() == PAGE_BREAK
    _give_back_initials(text, lines)
    _find_points(text, lines)
    return lines


def _find_points(text: str, lines: list[Line]) -> None:
    """ "> new blankets" is a point of a slide where such lines are few, brief and scattered; else it is a mail."""
    quoted = [at for at, line in enumerate(lines) if line.end > line.start and _opens_with(text, line) == ">"]
    runs = sum(at - 1 not in quoted for at in quoted)
    spoken = sum(line.kind != "blank" for line in lines)
    brief = all(lines[at].end - lines[at].start <= _POINT for at in quoted)
    if runs < 2 or not brief or _SHARE * len(quoted) > spoken:
        return
    for at in quoted:
        if lines[at].kind == "plain":
            lines[at].kind, lines[at].style = "bullet", ">"


def _opens_with(text: str, line: Line) -> str:
    return text[text.rfind("\n", 0, line.start) + 1 : line.start + 1].lstrip()[:1]


def _give_back_initials(text: str, lines: list[Line]) -> None:
    """ "A. Lượm: …", "C. Ngân: …", "A. Lượm: …": letters that come again count nothing, they belong to who speaks."""
    spoken = [line for line in lines if line.style == "letter" and _SPEAKS.match(text, line.start, line.end)]
    marks = {id(line): text.rfind(".", 0, line.start) - 1 for line in spoken}
    letters = [text[marks[id(line)]].casefold() for line in spoken]
    if len(set(letters)) == len(letters):
        return
    for line in spoken:
        line.kind, line.start, line.level, line.style = "plain", marks[id(line)], 0, ""


def _read_line(text: str, start: int, end: int) -> Line:
    first = start
    while first < end and text[first].isspace():
        first += 1
    while end > first and text[end - 1].isspace():
        end -= 1
    if first == end:
        return Line("blank", 0, first, end)
    indent = sum(4 if text[at] == "\t" else 2 if text[at] == "\u3000" else 1 for at in range(start, first))
    if text[first] == ">" and (mark := _QUOTE.match(text, first, end)):
        first = mark.end()
        if first == end:
            return Line("blank", 0, first, end)
    return _marked(text, indent, first, end)


def _marked(text: str, indent: int, start: int, end: int) -> Line:
    sign = text[start]
    if (
        sign in "-*_=~—─━`"
        and (end - start) < 200
        and (_RULE.match(text, start, end) or _FENCE.match(text, start, end))
    ):
        return Line("rule", indent, start, end, style=sign)
    if sign in "-*=~—─━" and (frame := _FRAMED.match(text, start, end)):
        return _framed(text, indent, frame.end(), end)
    if sign == "#" and (mark := _HASH.match(text, start, end)):
        return Line("hash", indent, mark.end(), _without_closing_hashes(text, mark.end(), end), len(mark.group(1)))
    if sign == "|" or text.find("\t", start, end) >= 0:
        found = _number(text, indent, start, end) or _bullet(text, indent, start, end)
        return found if found and text.find("\t", found.start, end) < 0 else Line("table", indent, start, end)
    found = _bullet(text, indent, start, end) or _number(text, indent, start, end)
    if found:
        return found
    kind: LineKind = "table" if text.find("|", start, end) >= 0 else "plain"
    return Line(kind, indent, start, end)


def _framed(text: str, indent: int, start: int, end: int) -> Line:
    """ "--- Right first time ---": a heading between lines, or behind one."""
    closing = _FRAME_END.search(text, start, end)
    number = _number(text, indent, start, end)
    return Line("hash", indent, number.start if number else start, closing.start() if closing else end, _FRAME)


def _without_closing_hashes(text: str, start: int, end: int) -> int:
    stripped = text[start:end].rstrip("#")
    return start + len(stripped.rstrip()) if len(stripped) < end - start and stripped.strip() else end


def _bullet(text: str, indent: int, start: int, end: int) -> Line | None:
    for pattern, style in ((_BULLET, text[start]), (_DASH, "–"), (_EMOJI, "emoji")):
        if mark := pattern.match(text, start, end):
            nested = _number(text, indent, mark.end(), end) if style != "emoji" else None
            return Line("bullet", indent, nested.start if nested else mark.end(), end, style=style)
    return None


def _number(text: str, indent: int, start: int, end: int) -> Line | None:
    for pattern, style, level in _NUMBERINGS:
        if mark := pattern.match(text, start, end):
            if style == "decimal":
                level = mark.group(1).count(".") + 1
            if style == "chapter":
                # The chapter's number belongs to its name where no name follows.
                level = {"章": 1, "篇": 1, "部分": 1, "节": 2, "条": 3}[mark.group(1)]
                return Line("numbered", indent, mark.end() if mark.end() < end else start, end, level, style)
            return Line("numbered", indent, mark.end(), end, level, style)
    word = _CHAPTER.match(text, start, end)
    if word and word.group(1).lower() in _chapter_words():
        return Line("numbered", indent, word.end() if word.end() < end else start, end, 1, "chapter")
    if word and word.end() < end and word.group(1).lower() in _slide_words():
        return Line("numbered", indent, word.end(), end, 1, "chapter")
    return None


_CHAPTER = re.compile(r"([^\W\d_]{3,12})[ \t]+(?:\d{1,2}|[IVX]{1,4})(?:[.:)][ \t]*|[ \t]+[–—|-][ \t]+|$)")


@cache
def _chapter_words() -> frozenset[str]:
    return frozenset[str]().union(*(language(code).text_habits.chapter_words for code in LANGUAGE_CODES))


@cache
def _slide_words() -> frozenset[str]:
    return frozenset[str]().union(*(language(code).text_habits.slide_words for code in LANGUAGE_CODES))
