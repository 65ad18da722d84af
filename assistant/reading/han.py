"""Chinese is written without spaces: phrases and numerals are found character by character."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.reading.lexicon import Lexicon
from assistant.reading.numerals import HAN_NUMERALS, HAN_SCALES, as_number, parse_han
from assistant.reading.token import NOTHING, Marks, Token

_LONGEST_NUMERAL = 20


def scan_han(text: str, start: int, end: int, words: Lexicon, tokens: list[Token]) -> None:
    """Tokens of a run of Chinese characters; what no phrase covers becomes plain tokens."""
    plain = position = start

    def close(until: int) -> None:
        if until > plain:
            tokens.append(Token(plain, until, text[plain:until], NOTHING, "."))

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
                tokens.append(Token(position, stop, found[0], NOTHING, "."))
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
        return Token(start, stop, run, NOTHING, "n", value, worded=True)
    fraction = run != "一" or not follows & {"counters"} or text[stop] != "个"
    large = len(run) > 1 and any(character in HAN_SCALES and character != "十" for character in run)
    if (not measured and not large) or (not fraction and not ordinal):
        return None
    if len(run) == 4 and all(character not in HAN_SCALES for character in run):
        return Token(start, stop, run, NOTHING, "y", value, worded=True)
    return Token(start, stop, run, NOTHING, "d" if 1 <= value <= 31 else "n", value, worded=True)


def _han_phrase(text: str, start: int, end: int, words: Lexicon) -> frozenset[str]:
    """What the phrases that start at this place may be."""
    found: set[str] = set()
    if start < end:
        for phrase, marks, _ in words.by_character.get(text[start], ()):
            if text.startswith(phrase, start):
                found.update(marks)
    return frozenset(found)
