"""Text -> tokens: numbers, words and signs, each with what the language's goal words say of it.

The text is read once. Known phrases become one token, the longest first; in Chinese they are found
character by character. Offsets are code points of the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from assistant.languages import language as language_of
from assistant.languages.goal_words import GoalWords
from assistant.reading.numerals import HAN_NUMERALS, HAN_SCALES, as_number, number_words, parse_digits, parse_han
from assistant.reading.units import CURRENCY_CODES, CURRENCY_SIGNS, SIGNS
from assistant.records import LanguageCode, Number

Marks = Mapping[str, Any]
_NOTHING: Marks = {}

_TOKEN = re.compile(
    r"(?=[\d'’‘½¼¾⅓⅔])(?:"  # most tokens are words: spare them the patterns of numbers
    r"(?P<date>\d{4}-\d{1,2}-\d{1,2}(?![\d-])|(?:19|20)\d{2}(?P<dot>[./])\d{1,2}(?P=dot)\d{1,2}(?![\d/-])"
    r"|(?<![\d.,/-])\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:\d{4}|\d{2})(?![\d/-]))"
    r"|(?P<label>(?<![\w.,])[1-4][qh](?:20)?\d{2}(?!\w)|(?<![\w.,])(?:[1-9]|1[0-2])t(?=/20\d\d)|(?<![\w'’‘])['’‘]\d{2}(?![\w'’%]|[.,]\d))"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)(?:[.,]\d+)?"
    r"|\d+(?:[.,'’](?!(?:19|20)\d\d年|\d{1,2}月)\d+)*[½¼¾⅓⅔]?|[½¼¾⅓⅔]))"
    r"|(?P<han>[\u3007\u3400-\u9fff]+)"
    r"|(?P<word>[^\W\d_\u3007\u3400-\u9fff][^\W_\u3007\u3400-\u9fff]*(?:\.\d+)*)"
    r"|(?P<sign><=|>=|=>|-->|->|(?P<same>[^\w\s]|_)(?P=same)*|\S)"
)
# Full-width forms that a Chinese keyboard types; one character for one, so offsets stay.
_NARROW = str.maketrans(
    {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
    | dict(zip("壹贰叁肆伍陆柒捌玖拾佰仟萬億", "一二三四五六七八九十百千万亿", strict=True))
    | {"—": "–", "―": "–", "−": "-", "‑": "-", "‐": "-", "～": "–", "〜": "–", "，": ",", "、": ",", "İ": "i", "​": " "}
)
_LONGEST_NUMERAL = 20
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

# How a token takes part in a date; the first mark that a token has decides (see dates.py).
_DATE_PARTS: tuple[tuple[str, str], ...] = (
    ("holidays", "H"),
    ("months", "M"),
    ("fixed_ends", "X"),
    ("fixed_periods", "R"),
    ("halves", "G"),
    ("quarters", "G"),
    ("durations", "U"),
    ("loose_times", "S"),
    ("events", "S"),
    ("clause_times", "S"),
    ("month_words", "z"),
    ("this", "c"),
    ("next", "x"),
    ("weekdays", "W"),
    ("ordinals", "O"),
    ("last", "l"),
    ("same_period", "k"),
    ("from_today", "J"),
    ("spans", "A"),
    ("month_thirds", "j"),
    ("week_of", "Z"),
    ("before_after", "<"),
    ("in_after", ")"),
    ("by_after", ")"),
    ("from_after", ")"),
    ("since_after", ")"),
    ("end", "e"),
    ("start", "b"),
    ("early", "E"),
    ("middle", "i"),
    ("day_words", "D"),
    ("articles", "a"),
    ("every", "v"),
    ("by_date", "p"),
    ("in_date", "p"),
    ("before_date", "p"),
    ("before_or_for", "p"),
    ("until_date", "p"),
    ("from_date", "p"),
    ("as_of", "p"),
    ("since_date", "p"),
    ("than_date", "p"),
    ("after_date", "p"),
    ("date_joints", "o"),
)
_UNIT_PARTS = {
    "day": "D", "week": "w", "month": "m", "quarter": "q", "tertial": "t", "half": "h", "year": "Y", "fiscal": "f",
}  # fmt: skip
_SIGN_PARTS = {",": ",", "/": "/", "-": "-", "–": "-"}
_NO_PHRASES = frozenset(
    {"decimal_mark", "tens", "ones", "compounds", "labels", "numbers", "dozens", "home_currency", "event_endings"}
)
_PHRASE_FIELDS = tuple(
    field.name for field in fields(GoalWords) if field.name not in _NO_PHRASES and field.type != "bool"
)


class Token:
    """A piece of the text. `value` is a number's; `part` is the letter it has in a date pattern."""

    __slots__ = ("end", "marks", "part", "start", "text", "value", "worded")

    def __init__(
        self,
        start: int,
        end: int,
        text: str,
        marks: Marks,
        part: str,
        value: Number | None = None,
        worded: bool = False,
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.marks = marks
        self.part = part
        self.value = value
        self.worded = worded

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.part!r}, {sorted(self.marks)})"


class Lexicon:
    """The goal words of one language, indexed by the first word (or character) of each phrase."""

    def __init__(self, code: LanguageCode, *, folded: bool = False) -> None:
        self.code = code
        self.folded = folded
        self.goal_words = language_of(code).goal_words
        self.decimal_mark = self.goal_words.decimal_mark
        self.by_word: dict[str, tuple[Marks, str]] = {}
        self.by_pair: dict[str, dict[str, list[tuple[list[str], Marks, str]]]] = {}
        self.by_character: dict[str, list[tuple[str, Marks, str]]] = {}
        for phrase, marks in self._phrases().items():
            self._index(phrase, marks)
        for pairs in self.by_pair.values():
            for entries in pairs.values():
                entries.sort(key=lambda entry: -len(entry[0]))
        for han_entries in self.by_character.values():
            han_entries.sort(key=lambda entry: -len(entry[0]))

    def _phrases(self) -> dict[str, dict[str, Any]]:
        phrases: dict[str, dict[str, Any]] = {}
        for name in _PHRASE_FIELDS:
            content = getattr(self.goal_words, name)
            for phrase in content:
                phrases.setdefault(phrase, {})[name] = content[phrase] if isinstance(content, Mapping) else True
        for phrase, value in number_words(self.goal_words).items():
            phrases.setdefault(phrase, {})["numbers"] = value
        for sign, unit in SIGNS.items():
            phrases.setdefault(sign, {})["units"] = unit
        for sign, code in (CURRENCY_SIGNS | CURRENCY_CODES).items():
            phrases.setdefault(sign, {}).setdefault("currencies", code)
        if self.folded:
            bare: dict[str, dict[str, Any]] = {}
            for phrase, marks in phrases.items():
                bare.setdefault(_without_accents(phrase), {}).update(marks)
            return bare
        return phrases

    def _leads_to_a_value(self, phrase: str, marks: Marks) -> bool:
        """ "Terugbrengen tot", "landa på": a verb listed with the preposition that leads to the value."""
        last = phrase.rsplit(" ", 1)[-1]
        if marks.keys() & {"increase", "decrease", "reach"} and last in self.goal_words.to_value:
            return True
        return bool(marks.keys() & {"reach", "must"}) and last in self.goal_words.at_value

    def _index(self, phrase: str, marks: dict[str, Any]) -> None:
        if len(marks) > 1:
            marks.pop("ignored", None)
        if " " in phrase and self._leads_to_a_value(phrase, marks):
            marks["to_value"] = True
        part = _SIGN_PARTS.get(phrase) or _part(marks)
        _settle(marks)
        if "\u3400" <= phrase[0] <= "\u9fff":
            if self.code != "zh":
                return
            self.by_character.setdefault(phrase[0], []).append((phrase, marks, part))
            return
        for spelling in {phrase, _other_tone(phrase)} if self.code == "vi" else {phrase}:
            tokens = _phrase_tokens(spelling)
            if part == "." and len(tokens) > 1 and all(token in self.goal_words.date_joints for token in tokens):
                part = "o"  # "of the" in "the end of the month"
            if len(tokens) == 1:
                self.by_word[tokens[0]] = (marks, part)
            else:
                self.by_pair.setdefault(tokens[0], {}).setdefault(tokens[1], []).append((tokens, marks, part))


def _phrase_tokens(phrase: str) -> list[str]:
    """A phrase cut as texts are cut; plain words need no pattern, and most are."""
    if phrase.replace(" ", "").isalpha() and not any("\u3007" <= character <= "\u9fff" for character in phrase):
        return phrase.split(" ")
    return [match[0] for match in _TOKEN.finditer(phrase.translate(_NARROW))]


_TONES = {"hóa": "hoá", "hòa": "hoà", "thỏa": "thoả", "khóa": "khoá", "xóa": "xoá", "đóa": "đoá"}


def _other_tone(phrase: str) -> str:
    """Vietnamese writes "hóa" and "hoá" alike."""
    for old, new in _TONES.items():
        phrase = phrase.replace(old, new)
    return phrase


_COMPARATORS = ("at_least", "at_most", "more_than", "less_than", "about")
_COMPARATORS_AFTER = ("at_least_after", "at_most_after", "about_after")
_AMOUNTS = frozenset(
    {"worded_amounts", "half_words", "fractions", "none_words", "zero_words", "factors", "articles", "numbers"}
)
"""Fields whose words may open an amount."""
_VERBS = ("increase", "decrease", "maintain", "reach", "make")


def _settle(marks: dict[str, Any]) -> None:
    """Note once, for every phrase, which comparator and which verb it is, rather than ask each time it is read."""
    for name in _COMPARATORS:
        if name in marks:
            marks["comparator"] = name
            break
    for name in _COMPARATORS_AFTER:
        if name in marks:
            marks["comparator_after"] = name.removesuffix("_after")
            break
    for name in _VERBS:
        if name in marks:
            marks["verb"] = name
            break
    if not _AMOUNTS.isdisjoint(marks):
        marks["amount"] = True


def _part(marks: Marks) -> str:
    if "period_words" in marks:
        return _UNIT_PARTS[marks["period_words"]]
    for name, part in _DATE_PARTS:
        if name in marks:
            return part
    if "numbers" in marks:
        return "d" if 1 <= marks["numbers"] <= 31 else "n"
    return "."


def _without_accents(phrase: str) -> str:
    loose = unicodedata.normalize("NFD", phrase.replace("đ", "d"))
    return "".join(character for character in loose if not unicodedata.combining(character))


@cache
def lexicon(code: LanguageCode, *, folded: bool = False) -> Lexicon:
    """The words of a language; `folded` ones are without accents, for lines typed without any."""
    return Lexicon(code, folded=folded)


def lexicon_for(text: str, code: LanguageCode) -> Lexicon:
    """The words to read a text with: Vietnamese typed without a single accent has a set of its own."""
    return lexicon(code, folded=True) if code == "vi" and _is_bare(text) else lexicon(code)


def _is_bare(text: str) -> bool:
    """Whether no small letter carries an accent; capitals do in abbreviations ("QĐ")."""
    return text.isascii() or not any(
        not character.isascii() and (character.islower() or unicodedata.combining(character)) for character in text
    )


def scan(text: str, words: Lexicon) -> list[Token]:
    """The tokens of a text. Never raises, whatever the text."""
    if not text.isascii() and not unicodedata.is_normalized("NFC", text):
        return _scan_composed(text, words)
    return _scan(text, words)


def _scan_composed(text: str, words: Lexicon) -> list[Token]:
    """Tokens of a text with loose accents, with offsets led back to it."""
    pieces: list[str] = []
    starts: list[int] = []
    begin = 0
    for position in range(1, len(text) + 1):
        if position == len(text) or not unicodedata.combining(text[position]):
            piece = unicodedata.normalize("NFC", text[begin:position])
            pieces.append(piece)
            starts.extend([begin] * len(piece))
            begin = position
    starts.append(len(text))
    tokens = _scan("".join(pieces), words)
    for token in tokens:
        token.start, token.end = starts[token.start], starts[token.end]
    return tokens


def _scan(text: str, words: Lexicon) -> list[Token]:
    narrow = text if text.isascii() else text.translate(_NARROW)
    lowered = narrow.lower()
    if len(lowered) != len(narrow):
        lowered = "".join(lower if len(lower := character.lower()) == 1 else character for character in narrow)
    matches = list(_TOKEN.finditer(lowered))
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
            tokens.append(Token(match.start(), match.end(), word, _NOTHING, _SIGN_PARTS.get(word, ".")))
        elif kind == "date":
            tokens.append(Token(match.start(), match.end(), word, _NOTHING, "N"))
        elif words.by_character:
            _scan_han(lowered, match.start(), match.end(), words, tokens)
        else:
            tokens.append(Token(match.start(), match.end(), word, _NOTHING, "."))
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
        pieces.extend(_TOKEN.finditer(lowered, match.start(), middle))
        number = _TOKEN.match(lowered, middle)
        end = middle
        if number is not None:
            pieces.append(number)
            end = number.end()
        if end < match.end():
            pieces.extend(_TOKEN.finditer(lowered, end, match.end()))
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


def narrowed(text: str) -> str:
    """A text with its full-width letters and digits as ordinary ones."""
    return text.translate(_NARROW)


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
            parted.extend(_TOKEN.finditer(lowered, first, last))
    return parted


def _known(start: int, end: int, text: str, phrase: str, marks: Marks, part: str) -> Token:
    if part == "M" and "month_needs_capital" in marks and text[start].islower():
        return Token(start, end, phrase, _NOTHING, "?")
    if "numbers" in marks:
        return Token(start, end, phrase, marks, part, marks["numbers"], worded=True)
    return Token(start, end, phrase, marks, part)


def _number(match: re.Match[str], words: Lexicon, before: Sequence[Token]) -> Token:
    digits = match[0]
    value = parse_digits(digits, words.decimal_mark)
    if value is None:
        return Token(match.start(), match.end(), digits, _NOTHING, ".")
    part = "n"
    if len(digits) == 6 and (written := _SIX_DIGITS.match(digits)) and _is_day(match, words, before):
        return Token(match.start(), match.end(), f"20{written[1]}-{written[2]}-{written[3]}", _NOTHING, "N")
    if digits.isdigit():
        if len(digits) == 4 and 1900 <= value <= 2100:
            part = "y"
        elif len(digits) == 2 and 20 <= value < 50 and _is_year(match, before):
            return Token(match.start(), match.end(), digits, _NOTHING, "y", 2000 + int(value))
        elif len(digits) <= 2 and 1 <= value <= 31:
            part = "d"
    return Token(match.start(), match.end(), digits, _NOTHING, part, value)


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
        return Token(match.start(), match.end(), text, _NOTHING, "y", 2000 + int(text[1:]))
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
    return Token(match.start(), match.end(), word, _NOTHING, ".")


def _label_fits(unit: str, number: int, digits: str) -> bool:
    if unit == "fiscal":
        return len(digits) in (2, 4)
    most = {"quarter": 4, "half": 2, "tertial": 3, "week": 53, "month": 12}.get(unit, 0)
    return 1 <= number <= most


def _scan_han(text: str, start: int, end: int, words: Lexicon, tokens: list[Token]) -> None:
    """Tokens of a run of Chinese characters; what no phrase covers becomes plain tokens."""
    plain = position = start

    def close(until: int) -> None:
        if until > plain:
            tokens.append(Token(plain, until, text[plain:until], _NOTHING, "."))

    while position < end:
        character = text[position]
        found: tuple[str, Marks, str] | None = None
        for entry in words.by_character.get(character, ()):
            if text.startswith(entry[0], position) and (position > plain or not _splits(entry, tokens, position)):
                found = entry
                break
        tenth = _tenths(text, position, end, tokens if plain == position else []) if character in _TENTHS else None
        if tenth is not None:
            close(position)
            tokens.append(tenth)
            plain = position = tenth.end
            continue
        if character in HAN_NUMERALS and (found is None or len(found[0]) == 1 or "counters" in found[1]):
            stop = position + 1
            while stop < end and stop - position < _LONGEST_NUMERAL and text[stop] in HAN_NUMERALS:
                if text[stop] in HAN_SCALES and "units" in _han_phrase(text, stop, end, words):
                    break  # the 千 of 50万千瓦
                stop += 1
            number = _han_number(text, position, stop, end, words, tokens if plain == position else [])
            if number:
                close(position)
                tokens.append(number)
                plain = position = number.end
                continue
        if found:
            close(position)
            stop = position + len(found[0])
            if "ignored" not in found[1]:
                tokens.append(Token(position, stop, found[0], found[1], found[2]))
                plain = stop
            else:
                tokens.append(Token(position, stop, found[0], _NOTHING, "."))
                plain = stop
            position = stop
        else:
            position += 1
    close(end)


_TENTHS = frozenset("一二两三四五六七八九成")
_NOT_TENTHS = frozenset("交本功员果为长形熟立绩都人品年效分份")
_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "半": 5}


def _tenths(text: str, position: int, end: int, before: list[Token]) -> Token | None:
    """八成, 九成五, and the 成 of "6成": shares counted in tenths."""
    if text[position] == "成":
        previous = before[-1] if before else None
        if previous is None or previous.value is None or previous.end != position or previous.worded:
            return None
        if (position + 1 < end and text[position + 1] in _NOT_TENTHS) or not 0 < previous.value < 10:
            return None
        before.pop()
        return Token(
            previous.start,
            position + 1,
            text[previous.start : position + 1],
            {"fractions": as_number(previous.value * 10), "amount": True},
            ".",
        )
    if text[position + 1 : position + 2] != "成" or text[position + 2 : position + 3] in _NOT_TENTHS:
        return None
    value = 10 * _DIGITS[text[position]]
    last = position + 2
    if last < end and text[last] in _DIGITS and text[last] != "零":
        value += _DIGITS[text[last]]
        last += 1
    return Token(position, last, text[position:last], {"fractions": value, "amount": True}, ".")


def _splits(entry: tuple[str, Marks, str], tokens: Sequence[Token], position: int) -> bool:
    """In "2027年底" and "6月底" the number takes its year or month from the phrase."""
    return (
        len(entry[0]) > 1
        and entry[0][0] in "年月"
        and bool(tokens)
        and tokens[-1].value is not None
        and position - tokens[-1].end <= 1
        and "period_words" not in entry[1]
        and "month_words" not in entry[1]
        and "name_after" not in entry[1]
    )


def _han_number(text: str, start: int, stop: int, end: int, words: Lexicon, before: list[Token]) -> Token | None:
    """A numeral in characters: a scale after digits ("1.5亿"), or a number that a measure word follows."""
    run = text[start:stop]
    previous = before[-1] if before else None
    if previous is not None and previous.value is not None and previous.end == start and not previous.worded:
        scale = 1
        for character in run:
            if character not in HAN_SCALES:
                return None
            scale *= HAN_SCALES[character]
        return Token(start, stop, run, {"scales": scale, "scale_tails": True}, ".")
    value = parse_han(run)
    if value is None:
        return None
    follows = _han_phrase(text, stop, end, words)
    ordinal = previous is not None and "ordinal_marks" in previous.marks
    measured = follows & {"counters", "units", "currencies", "times", "month_words", "day_words", "period_words"}
    if previous is not None and "percent_before" in previous.marks:
        return Token(start, stop, run, _NOTHING, "n", value, worded=True)
    fraction = run != "一" or not follows & {"counters"} or text[stop] != "个"
    large = len(run) > 1 and any(character in HAN_SCALES and character != "十" for character in run)
    if (not measured and not large) or (not fraction and not ordinal):
        return None
    if len(run) == 4 and all(character not in HAN_SCALES for character in run):
        return Token(start, stop, run, _NOTHING, "y", value, worded=True)
    return Token(start, stop, run, _NOTHING, "d" if 1 <= value <= 31 else "n", value, worded=True)


def _han_phrase(text: str, start: int, end: int, words: Lexicon) -> frozenset[str]:
    """What the phrases that start at this place may be."""
    found: set[str] = set()
    if start < end:
        for phrase, marks, _ in words.by_character.get(text[start], ()):
            if text.startswith(phrase, start):
                found.update(marks)
    return frozenset(found)
