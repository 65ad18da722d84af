"""Orders hidden in a strategy text are noticed, and ordinary sentences that look like them are left alone."""

import pytest

from assistant.lint.orders import steers
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.hostile.planted import harmless, orders, tagged

FOUND: dict[LanguageCode, int] = {"en": 15, "nl": 14, "sv": 14, "vi": 14, "zh": 15}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_what_is_found_stays_found(code: LanguageCode) -> None:
    planted = orders(code)
    missed = [sentence for sentence in planted if not steers(sentence)]
    assert len(planted) == 15
    assert len(missed) <= len(planted) - FOUND[code], missed


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_harmless_sentences_are_left_alone(code: LanguageCode) -> None:
    ordinary = harmless(code)
    taken = [sentence for sentence in ordinary if steers(sentence)]
    assert len(ordinary) == 15
    assert len(taken) <= 1, taken


def test_flags_hide_no_words() -> None:
    scotland = "\U0001f3f4" + tagged("gbsct") + "\U000e007f"
    assert not steers(f"We open two shops in {scotland} and one in Wales.")
    assert steers(f"We open two shops {tagged('gbsct')} in Scotland.")
