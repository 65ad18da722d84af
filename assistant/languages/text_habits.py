"""How running text is written in a language: its frequent words, its sentence ends, its web-page furniture.

Read by `assistant.text`, for all five languages at once: a Dutch page may well carry English
furniture. Every phrase is written as `assistant.text.noise.plain` leaves it: lower case, straight
apostrophes, one space between words, no closing punctuation.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextHabits:
    """One language's habits.

    Phrases are of three strengths. `*_lines` must be the whole line, `*_starts` must open a
    sentence, `*_phrases` may stand anywhere in a short one. A phrase that a strategy could use in
    earnest ("launch a newsletter") belongs in none of them.
    """

    frequent_words: frozenset[str]
    """Lower-case words that give the language away: function words and the words of goals."""
    endings: frozenset[str]
    """Word endings that are typical of the language, for words that are not in the list."""
    letters: str
    """Lower-case letters that few other languages use."""

    abbreviations: frozenset[str]
    """With their dots; never the end of a sentence."""
    closing_abbreviations: frozenset[str]
    """With their dots; the end of a sentence when a capital follows."""
    number_abbreviations: frozenset[str]
    """With their dots; no sentence end before a digit."""

    months: frozenset[str]
    weekdays: frozenset[str]
    date_words: frozenset[str]
    """Words that stand beside a date on a page: published, updated, at."""
    page_names: frozenset[str]
    """What stands before the number of a page."""
    chapter_words: frozenset[str]
    slide_words: frozenset[str]
    """What stands before the number of a slide whose title follows: "Slide 3: Repairs"."""
    you: frozenset[str]
    """How a reader is addressed; a strategy rarely does, an advertisement always."""

    menu_lines: tuple[str, ...]
    menu_starts: tuple[str, ...]
    related_lines: tuple[str, ...]
    """Headings over a list of other articles: everything in the list is menu too."""
    promotion_lines: tuple[str, ...]
    promotion_starts: tuple[str, ...]
    promotion_phrases: tuple[str, ...]
    offer_words: frozenset[str]
    """With the publisher's name in one sentence they make an advertisement."""
    contact_lines: tuple[str, ...]
    contact_words: frozenset[str]
    """Labels beside a telephone number, an address or opening hours."""
    address_labels: tuple[str, ...]
    """What stands before a colon and an address."""
    form_lines: tuple[str, ...]
    form_phrases: tuple[str, ...]
    machines: tuple[str, ...]
    """What reads texts for people: language models, summarising tools, chatbots."""
    own_text: tuple[str, ...]
    """How a text speaks of itself and of what is made of it: this page, this document, a summary, the goals drafted."""
    speakers: tuple[str, ...]
    """Whom a made-up conversation with a model lets speak."""
    furniture_phrases: tuple[str, ...]


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list written in running text: commas separate them, a line end is a space."""
    return tuple(phrase for part in " ".join(text.split()).split(",") if (phrase := part.strip()))


def words(text: str) -> frozenset[str]:
    """The words of a list written in running text: white space separates them."""
    return frozenset(text.split())
