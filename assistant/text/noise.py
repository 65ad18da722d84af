"""What a line or a sentence shows by itself to be no strategy: menus, forms, contact details, advertisements.

Careful by design: a real sentence lost costs more than a line of furniture kept. A phrase counts
only in the place where furniture has it (the whole line, the start of a short sentence), and what
a list says is weighed against what a sentence says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.text.blocks import RawBlock
from assistant.text.phrases import NoiseReason, furniture, plain
from assistant.text.scripts import HAN, size

__all__ = ["NoiseReason", "Reasons", "Span", "line_reason", "mark", "sentence_reason"]

Span = tuple[int, int]
Reasons = list[list[NoiseReason | None]]
"""Why each sentence of each block is noise; None for what says something."""

_SENTENCE_MOST, _LETTERS_MOST = 30, 600
_LINE_MOST = 240
_DIGITS_OF_A_NUMBER = 8

_URL = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|nl|se|vn|cn|eu|io|edu|gov)(?:/\S*)?(?=$|[\s,;)])",
    re.I,
)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
_PHONE = re.compile(
    r"(?<![\w.,/:])(?:(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ ./–-]{0,2}\(?\d{1,4}\)?){2,6}"
    r"|\d{3,4}-\d{3,4}-\d{3,4}|1[89]00[ .-]?\d{4,6}|1[3-9]\d{9})(?![\w%])"
)
_TIME = re.compile(r"(?:[上下]午|sáng|chiều)?\s?(?<!\d)\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)\s?(?:am|pm|uur|u)?\b", re.I)
_DATE = re.compile(
    r"\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d)|(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}[日号])?"
)
_COUNTER = re.compile(r"[(\[（]\s?\d[\d.,]*\s?[kKmM万]?\s?[)\]）]|(?<!\w)\d[\d.,]*\s?[kKmM万]?\d*(?!\w)")
_PAGE_NUMBER = re.compile(r"[-–—\[(|. ]*\d{1,4}(?:\s?/\s?\d{1,4})?[-–—\])|. ]*$")
_HAN_PAGE = re.compile(r"第\s?\d{1,4}\s?页(?:\s?[,，/]?\s?共\s?\d{1,4}\s?页)?$")
_DOT_LEADER = re.compile(r"(?:\.{4,}|…{2,}|(?:\. ){4,}|·{4,})\s*\d{1,4}$")
_COPYRIGHT = re.compile(r"^(?:©|\(c\) ?\d|copyright\b)", re.I)
_IMAGE = re.compile(r"^!?\[[^\]]{0,200}\]\([^)]{0,500}\)$")
_CRUMBS = re.compile(r"\s*[|›»>·•]\s*|\s+/\s+")
_LETTER = re.compile(r"[^\W\d_]")
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEAR_WITHIN = re.compile(r"\d{4}")
_REACHABLE = re.compile(r"[\d@]|\w\.\w|://")
"""Without any of these a line holds no address, number or hour."""
_BETWEEN_PAGES = frozenset({"of", "van", "av", "của", "trên", "/", "|"})
_LABEL = re.compile(r"([^:：]{2,24})[:：]")
_DECORATION = re.compile("^[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff\ufe0f\u200d\\s]+")


def mark(text: str, blocks: Sequence[RawBlock], sentences: Sequence[Sequence[Span]]) -> Reasons:
    """The reasons that lines and sentences show by themselves; `page.mark_page` adds the rest."""
    return [_of_block(text, block, spans) for block, spans in zip(blocks, sentences, strict=True)]


def _of_block(text: str, block: RawBlock, spans: Sequence[Span]) -> list[NoiseReason | None]:
    if block.end - block.start <= _LINE_MOST and block.kind != "table_row":
        reason = line_reason(text[block.start : block.end], block.kind in ("heading", "title"))
        if reason:
            return [reason] * len(spans)
    return [sentence_reason(text[start:end]) for start, end in spans]


def line_reason(line: str, is_heading: bool = False) -> NoiseReason | None:
    """Why a whole line is noise: furniture by its looks, or a phrase that is all it says."""
    lists, said = furniture(), plain(line)
    if _is_page_furniture(line, said, is_heading):
        return "furniture"
    if reason := lists.lines.get(said):
        return reason
    if len(said) <= 60 and _without_counters(said) in lists.menu_lines:
        return "menu"
    if _is_menu_path(line):
        return "menu"
    return "contact" if _is_contact(line) else None


def sentence_reason(sentence: str) -> NoiseReason | None:
    """Why a sentence is noise by what it says; long sentences say too much to be judged by a phrase."""
    if len(sentence) > _LETTERS_MOST or size(sentence) > _SENTENCE_MOST:
        return None
    lists, said = furniture(), plain(sentence)
    found = lists.phrases.anywhere(said) or lists.openers.at_start(_DECORATION.sub("", said))
    return found or ("contact" if _is_contact(sentence) else None)


def _is_page_furniture(line: str, said: str, is_heading: bool) -> bool:
    """Page numbers, dates alone, copyright lines, counters, pictures, lines of a table of contents, bare links."""
    if not _LETTER.search(line):
        return not _has_phone(line) and _is_bare_number(line)
    if _COPYRIGHT.match(line) or _IMAGE.match(line) or _HAN_PAGE.match(line) or _DOT_LEADER.search(line):
        return True
    if len(line) > 120 or not _REACHABLE.search(line):
        return False
    if not _LETTER.search(_URL.sub(" ", line)):
        return True
    return _is_page_line(said) or _is_date_line(line, is_heading)


def _is_bare_number(line: str) -> bool:
    """A number alone: of a page, of readers. A year may head a part, and an amount with its sign be a value."""
    if _YEAR.match(line.strip()) or any(sign in line for sign in "€$£¥₫%‰"):
        return False
    return bool(_PAGE_NUMBER.match(line)) or not _COUNTER.sub("", _DATE.sub("", _TIME.sub("", line))).strip(
        " -–—.,:/|·•"
    )


def _is_page_line(said: str) -> bool:
    """ "Page 3 of 12", and the same behind a running title."""
    words = said.replace("/", " / ").split()
    if not 2 <= len(words) <= 12 or not words[-1].strip("().").isdigit():
        return False
    names = furniture().page_names
    for at in range(max(0, len(words) - 4), len(words) - 1):
        if words[at].rstrip(".") in names and words[at + 1].isdigit():
            return all(word.isdigit() or word in _BETWEEN_PAGES for word in words[at + 1 :])
    return False


def _is_date_line(line: str, is_heading: bool) -> bool:
    """A date with nothing beside it. A month alone may head a part of a plan, and so may a year."""
    bare = _TIME.sub(" ", _DATE.sub(" ", line))
    lists = furniture()
    words = [word.lower() for word in _TOKEN.findall(bare) if not word[0].isdigit()]
    if any(word not in lists.calendar_words for word in words):
        return False
    if bare != line:
        return not is_heading or len(words) > 1 or bool(_TIME.search(line))
    named = any(word in lists.months_and_weekdays for word in words)
    return named and not is_heading and bool(_DAY.search(line)) and bool(_YEAR_WITHIN.search(line))


def _without_counters(said: str) -> str:
    return plain(_COUNTER.sub(" ", _TIME.sub(" ", _DATE.sub(" ", said))))


def _is_menu_path(line: str) -> bool:
    """ "Home | About us | Contact" and "Home > News > 2027": at least half of the parts are of a menu."""
    if len(line) > 160 or not _CRUMBS.search(line):
        return False
    parts = [plain(part) for part in _CRUMBS.split(line) if part.strip()]
    known = sum(part in furniture().lines for part in parts)
    return len(parts) >= 2 and known * 2 >= len(parts) and all(size(part) <= 4 for part in parts)


def _is_contact(line: str) -> bool:
    """A telephone number, an address or opening hours, with hardly a word beside their labels."""
    label = _LABEL.match(line)
    if label and plain(label.group(1)) in furniture().address_labels:
        return True
    if len(line) > 200 or not _REACHABLE.search(line):
        return False
    bare = _URL.sub(" ", _MAIL.sub(" ", line))
    if _has_phone(bare):
        bare = _PHONE.sub(" ", bare)
    reached = bare != line
    if not reached and len(_TIME.findall(bare)) < 2:
        return False
    lists = furniture()
    bare = _TIME.sub(" ", bare)
    words = [word.lower() for word in _TOKEN.findall(bare) if not word[0].isdigit()]
    if any(HAN.search(word) for word in words):
        return _chinese_rest(bare) <= 4
    strange = [word for word in words if word not in lists.contact_words and word not in lists.calendar_words]
    return len(strange) <= (2 if reached and not _is_statement(line) else 0)


def _has_phone(line: str) -> bool:
    """A telephone number: at least eight digits, begun as such numbers are, and no date."""
    found = _PHONE.search(_DATE.sub(" ", line))
    return found is not None and sum(character.isdigit() for character in found.group()) >= _DIGITS_OF_A_NUMBER


def _is_statement(line: str) -> bool:
    return line.rstrip()[-1:] in ".!?。！？" and size(line) >= 5


def _chinese_rest(line: str) -> int:
    """How many ideographs are left when the labels of contact details are taken out."""
    for label in furniture().contact_labels_in_chinese:
        line = line.replace(label, "")
    return len(HAN.findall(line))
