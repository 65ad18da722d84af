"""How numbers will be written, shown in a sentence for each choice there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from assistant.printed import number_text
from assistant.settings import Separators
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.home import Choice

_NUMBER = 12_500.5


@dataclass(frozen=True, slots=True)
class Example:
    """What follows from one value of a box."""

    value: str
    text: str
    shown: bool


@dataclass(frozen=True, slots=True)
class NumberExamples:
    """Every example is on the page, and the one of the present value is shown; the last of `words` holds beyond it."""

    separators: str
    styles: tuple[Choice, ...]
    written: tuple[Example, ...]
    words_to: str
    words: tuple[Example, ...]


def number_examples(separators: str, words_to: str) -> NumberExamples:
    styles = get_args(Separators)
    return NumberExamples(
        separators=separators,
        styles=tuple(Choice(each, each) for each in styles),
        written=tuple(Example(each, _written(each), each == separators) for each in ("", *styles)),
        words_to=words_to,
        words=tuple(_words(words_to)),
    )


def _written(style: str) -> str:
    number = number_text(_NUMBER, current_language(), style or None)
    return _("Twelve thousand five hundred and a half is written as %(number)s.", None, {"number": number})


def _words(words_to: str) -> list[Example]:
    names = _("one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve").split(", ")
    last = len(names)
    typed = int(words_to) if words_to.strip().isdecimal() and len(words_to) < 10 else None
    examples = []
    for most in range(last + 1):
        shown = typed is not None and min(typed, last) == most
        examples.append(Example(str(most), _advice(most, names), shown))
    return examples


def _advice(most: int, names: list[str]) -> str:
    if most == 0:
        return _("For “%(word)s” in a goal, the figure 7 is advised.", None, {"word": names[6]})
    if most == len(names):
        return _("“%(word)s” in a goal may stay a word.", None, {"word": names[-1]})
    values = {"word": names[most - 1], "next": names[most], "figure": most + 1}
    return _("“%(word)s” in a goal may stay a word; for “%(next)s”, the figure %(figure)d is advised.", None, values)
