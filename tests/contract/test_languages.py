"""Five languages are equal: what one has, all have. A new language is a folder, and this lists what it lacks."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from assistant.languages import CONCERNS, folders, language
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.samples import samples

ROOT = Path(__file__).resolve().parents[2]


def test_the_folders_are_the_languages() -> None:
    assert folders() == sorted(LANGUAGE_CODES)


# What a language really does not have, with the reason; everything else it lacks is unfinished.
HAS_NOT = {
    # Numerals are characters with places, read by rule; there are no articles; months are numbered.
    ("zh", "goal_words"): {"tens", "ones", "compounds", "articles"},
    # The language shows in its script, not in frequent words between spaces.
    ("zh", "text_habits"): {"frequent_words", "months"},
}


@pytest.mark.parametrize("concern", CONCERNS)
@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_language_fills_every_part_of_every_concern(code: LanguageCode, concern: str) -> None:
    """What is empty in one language and filled in all others is missing, unless its shape gives a default."""
    filled = getattr(language(code), concern)
    others = [getattr(language(other), concern) for other in LANGUAGE_CODES if other != code]
    lacking = [
        field.name
        for field in dataclasses.fields(filled)
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        if not getattr(filled, field.name) and all(getattr(other, field.name) for other in others)
    ]
    assert set(lacking) == HAS_NOT.get((code, concern), set())


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_three_samples_and_a_catalogue_for_each(code: LanguageCode) -> None:
    assert len({sample.trade for sample in samples(code)}) == 3
    assert code == "en" or list((ROOT / "web" / "translations" / code).glob("*.po"))


def test_one_word_per_thing() -> None:
    """Within a language no two things share a word, but for pairs that a language really calls the same."""
    for code in LANGUAGE_CODES:
        words = [value.casefold() for value in dataclasses.asdict(language(code).terms).values()]
        twice = {word for word in words if words.count(word) > 1}
        assert twice == set(), f"{code}: {twice}"
