"""Text -> tokens: numbers, words and signs, each with what the language's goal words say of it.

The text is read once. Known phrases become one token, the longest first. Offsets are code points of
the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.reading.han import scan_han
from assistant.reading.lexicon import SIGN_PARTS, Lexicon
from assistant.reading.numerals import parse_digits
from assistant.reading.token import NARROW, NOTHING, PIECE, Marks, Token

_SHORTEST_COMPOUND = 9
_LABEL = re.compile(r"([a-z]{1,3})\.?(\d{1,4})$")
_LETTERS = re.compile(r"[^\W\d_]+(?=\d)")
_CLOCK = frozenset({"h", "u", "giờ", "tiếng", "phút"})
"""Hours as clocks write them: "1h30"."""
_LISTED = re.compile(r"\d,\d{1,2}(?!\d)")
_GLUING = frozenset(
    {"to_value", "from_value", "by_amount", "at_least", "at_most", "more_than", "less_than", "about", "currencies"}
    | {
        "now",
        "increase",
        "decrease",
        "scale_tails",
        "score_words",
        "months",
        "month_words",
        "period_words",
        "times_before",
        "between",
    }
)
"""What a number may be typed right behind: "lên35%", "tháng12", "USD500"."""


def scan(text: str, words: Lexicon) -> list[Token]:
    """The tokens of a text. Never raises, whatever the text."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return _scan_composed(text, words)
    return _scan(text, words)


def _scan_composed(text: str, words: Lexicon) -> list[Token]:
    """Tokens of a text with loose accents, with offsets led back to it."""
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    begin = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not unicodedata.combining(text[position]):
            piece = unicodedata.normalize("NFC", text[begin:position])
            pieces.append(piece)
            # A few letters become two in NFC (U+0F57): whatever ends inside them ends behind them.
            starts.extend([begin] * len(piece))
            ends.extend([position] * len(piece))
            begin = position
    tokens = _scan("".join(pieces), words)
    for token in tokens:
        token.start, token.end = starts[token.start], ends[token.end - 1]
    return tokens


def _scan(text: str, words: Lexicon) -> list[Token]:
    narrow = text if text.isascii() else text.translate(NARROW)
    lowered = narrow.lower()
    if len(lowered) != len(narrow):
        lowered = "".join(lower if len(lower := character.lower()) == 1 else character for character in narrow)
    matches = list(PIECE.finditer(lowered))
    if words.by_character and _LISTED.search(lowered):
        matches = _unlisted(lowered, matches)
    raw = [match[0] for match in matches]
    count = len(raw)
    tokens: list[Token] = []
    by_word, by_pair = words.by_word, words.by_pair
    parted = False
    i = 0
    while i < count:
        word = raw[i]
        match = matches[i]
        pairs = by_pair.get(word)
        if pairs is not None and i + 1 < count:
            phrase = None
            for entry in pairs.get(raw[i + 1], ()):
                if len(entry[0]) == 2 or raw[i : i + len(entry[0])] == entry[0]:
                    phrase = entry
                    break
            if phrase is not None and phrase[2] == "R" and i and raw[i - 1] == "/":
                phrase = None  # "đồng/tháng trước Tết": a rate, not last month
            if phrase is not None:
                last = i + len(phrase[0])
                tokens.append(
                    _known(match.start(), matches[last - 1].end(), text, " ".join(phrase[0]), phrase[1], phrase[2])
                )
                i = last
                continue
        single = by_word.get(word)
        if single is not None:
            marks, part = single
            if part == "M" or "numbers" in marks:
                tokens.append(_known(match.start(), match.end(), text, word, marks, part))
            else:
                tokens.append(Token(match.start(), match.end(), word, marks, part))
            i += 1
            continue
        kind = match.lastgroup
        if kind == "word":
            if not parted and not word.isalpha() and _is_glued(match, lowered, words):
                parted = True
                matches[i:] = _unglued(lowered, matches[i:], words)
                raw = [match[0] for match in matches]
                count = len(raw)
                continue
            tokens.append(_word(match, words))
        elif kind == "number":
            tokens.append(_number(match, words, tokens))
        elif kind == "label":
            tokens.append(_short_label(match))
        elif kind == "sign":
            tokens.append(Token(match.start(), match.end(), word, NOTHING, SIGN_PARTS.get(word, ".")))
        elif kind == "date":
            tokens.append(Token(match.start(), match.end(), word, NOTHING, "N"))
        elif words.by_character:
            scan_han(lowered, match.start(), match.end(), words, tokens)
        else:
            tokens.append(Token(match.start(), match.end(), word, NOTHING, "."))
        i += 1
    return tokens


def _unglued(lowered: str, matches: list[re.Match[str]], words: Lexicon) -> list[re.Match[str]]:
    """Part what is two words typed as one: "lên35%" and "USD500", not "CO2" or "H1"."""
    pieces: list[re.Match[str]] = []
    end = 0
    for match in matches:
        if match.start() < end:
            continue
        if match.lastgroup != "word" or not _is_glued(match, lowered, words):
            pieces.append(match)
            continue
        letters = _LETTERS.match(match[0])
        middle = match.start() + len(letters[0]) if letters else match.end()
        pieces.extend(PIECE.finditer(lowered, match.start(), middle))
        number = PIECE.match(lowered, middle)
        end = middle
        if number is not None:
            pieces.append(number)
            end = number.end()
        if end < match.end():
            pieces.extend(PIECE.finditer(lowered, end, match.end()))
    return pieces


def _is_glued(match: re.Match[str], lowered: str, words: Lexicon) -> bool:
    letters = _LETTERS.match(match[0])
    known = words.by_word.get(letters[0]) if letters else None
    if letters is None or known is None:
        return False
    if letters[0] in words.goal_words.labels and _LABEL.match(match[0]):
        return False  # Q3, H1
    return _parts(letters[0], match, lowered, known[0])


def _parts(letters: str, match: re.Match[str], lowered: str, marks: Marks) -> bool:
    """Whether digits behind a known word are a number of their own: 1w5, "lên35", but not Q3."""
    if match.start() and lowered[match.start() - 1].isdigit() and ("scale_tails" in marks or letters in _CLOCK):
        return True
    return len(letters) > 1 and bool(marks.keys() & _GLUING)


def _unlisted(lowered: str, matches: list[re.Match[str]]) -> list[re.Match[str]]:
    """In Chinese a comma between digits that parts no thousands is one between clauses: "到45,6月底"."""
    parted: list[re.Match[str]] = []
    for match in matches:
        comma = match[0].find(",") if match.lastgroup == "number" and _LISTED.search(match[0]) else -1
        if comma < 0:
            parted.append(match)
            continue
        middle = match.start() + comma
        for first, last in ((match.start(), middle), (middle, middle + 1), (middle + 1, match.end())):
            parted.extend(PIECE.finditer(lowered, first, last))
    return parted


def _known(start: int, end: int, text: str, phrase: str, marks: Marks, part: str) -> Token:
    if part == "M" and "month_needs_capital" in marks and text[start].islower():
        return Token(start, end, phrase, NOTHING, "?")
    if "numbers" in marks:
        return Token(start, end, phrase, marks, part, marks["numbers"], worded=True)
    return Token(start, end, phrase, marks, part)


def _number(match: re.Match[str], words: Lexicon, before: Sequence[Token]) -> Token:
    digits = match[0]
    value = parse_digits(digits, words.decimal_mark)
    if value is None:
        return Token(match.start(), match.end(), digits, NOTHING, ".")
    part = "n"
    if len(digits) == 6 and (written := _SIX_DIGITS.match(digits)) and _is_day(match, words, before):
        return Token(match.start(), match.end(), f"20{written[1]}-{written[2]}-{written[3]}", NOTHING, "N")
    if digits.isdigit():
        if len(digits) == 4 and 1900 <= value <= 2100:
            part = "y"
        elif len(digits) == 2 and 20 <= value < 50 and _is_year(match, before):
            return Token(match.start(), match.end(), digits, NOTHING, "y", 2000 + int(value))
        elif len(digits) <= 2 and 1 <= value <= 31:
            part = "d"
    return Token(match.start(), match.end(), digits, NOTHING, part, value)


_YEAR_OF_TWO = re.compile(r"\s?年(?:年?[底末初内]|[上下]半年|第?[一二三四1-4]季|\d{1,2}月|[qh]\d)")
_DAY_BEFORE_YEAR = re.compile(r"(?<!\d)\d{1,2}/\d{1,2} ?-$")
_FIRST_SHORT_YEAR = 24
_SIX_DIGITS = re.compile(r"(2[4-9]|3\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$")
_CLAUSE_END = re.compile(r"\s*(?:$|[.,;)])")


def _is_year(match: re.Match[str], before: Sequence[Token]) -> bool:
    """Whether two digits are a year: 27年底, "Q3/27", "mei-27", "30/6-27"."""
    if _YEAR_OF_TWO.match(match.string, match.end()):
        return True
    if len(before) > 1 and before[-1].part == "M" and before[-2].part in "dOo":  # "31 Mar 27"
        return int(match[0]) >= _FIRST_SHORT_YEAR and _CLAUSE_END.match(match.string, match.end()) is not None
    if len(before) < 2 or before[-1].text not in ("/", "-") or before[-1].end != match.start():
        return False
    named = before[-2]
    if named.end == before[-1].start and named.part in "LMG":
        return True
    numbered = named.part == "d" and len(before) > 2
    return numbered and (
        before[-3].part in "mq"
        or bool(_DAY_BEFORE_YEAR.search(match.string[max(0, match.start() - 7) : match.start()]))
    )


def _is_day(match: re.Match[str], words: Lexicon, before: Sequence[Token]) -> bool:
    """Swedes write 270930 for a day; it takes a preposition or the end of the clause to be no count."""
    after_preposition = bool(before) and before[-1].part == "p" and "to_value" not in before[-1].marks
    return (words.code == "sv" and after_preposition) or _ends_clause(match, words, before)


def _ends_clause(match: re.Match[str], words: Lexicon, before: Sequence[Token]) -> bool:
    verbal = bool(before) and not before[-1].marks and before[-1].text.isalpha()
    return words.code == "sv" and verbal and _CLAUSE_END.match(match.string, match.end()) is not None


def _short_label(match: re.Match[str]) -> Token:
    """ "'27" is a year and "3Q27" a quarter of one."""
    text = match[0]
    if not text[0].isdigit():
        return Token(match.start(), match.end(), text, NOTHING, "y", 2000 + int(text[1:]))
    if text[-1] == "t":  # "10T/2026": the first ten months
        return Token(match.start(), match.end(), text, {"label": ("months", int(text[:-1]))}, "L")
    unit = "quarter" if text[1] == "q" else "half"
    marks = {"label": (unit, int(text[0])), "year": 2000 + int(text[-2:])}
    return Token(match.start(), match.end(), text, marks, "L")


def _word(match: re.Match[str], words: Lexicon) -> Token:
    """A word that is in no list; "Q3" and "FY27" are labels of periods."""
    word = match[0]
    label = _LABEL.match(word) if word[-1].isdigit() and len(word) <= 6 else None
    if label:
        unit = words.goal_words.labels.get(label[1])
        number = int(label[2])
        if unit == "term":  # "vt27", "HK2": no calendar knows its days
            return Token(match.start(), match.end(), word, {"loose_times": True, "label": (unit, number)}, "S")
        if unit and _label_fits(unit, number, label[2]):
            return Token(match.start(), match.end(), word, {"label": (unit, number)}, "L")
    if len(word) >= _SHORTEST_COMPOUND and word.endswith(words.goal_words.event_endings):
        return Token(match.start(), match.end(), word, {"events": True}, "S")
    return Token(match.start(), match.end(), word, NOTHING, ".")


def _label_fits(unit: str, number: int, digits: str) -> bool:
    if unit == "fiscal":
        return len(digits) in (2, 4)
    most = {"quarter": 4, "half": 2, "tertial": 3, "week": 53, "month": 12}.get(unit, 0)
    return 1 <= number <= most
