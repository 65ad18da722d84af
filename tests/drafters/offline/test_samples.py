"""The samples that people meet first: every start and target as their texts state them, in five languages."""

from __future__ import annotations

import pytest

from assistant.records import LanguageCode
from assistant.samples import samples
from tests.drafters.offline.conftest import Draft

STATED: list[tuple[LanguageCode, int, list[tuple[float, float]]]] = [
    ("en", 0, [(6.2, 3), (1150, 2400), (420_000, 700_000)]),
    ("en", 1, [(13, 9), (9.4, 6), (61, 85)]),
    ("en", 2, [(72, 88), (236, 60), (41, 25)]),
    ("nl", 0, [(16.2, 11.5), (27, 35), (2.8, 1.5)]),
    ("nl", 1, [(8.4, 6.5), (5, 2), (41, 50), (24, 17)]),
    ("nl", 2, [(11, 7), (19, 10), (620_000, 950_000)]),
    ("sv", 0, [(24.5, 17), (29, 40), (19, 6)]),
    ("sv", 1, [(47.8, 51), (13, 5), (22, 35)]),
    ("sv", 2, [(9.5, 13), (31, 60), (14, 8)]),
    ("vi", 0, [(31, 45), (9, 5), (8.5, 5)]),
    ("vi", 1, [(86, 94), (19_500, 16_000), (22e9, 35e9), (72, 24)]),
    ("vi", 2, [(55, 30), (17, 10), (48, 75)]),
    ("zh", 0, [(86, 35), (68, 78), (47, 32)]),
    ("zh", 1, [(5, 2), (34, 20), (380, 520)]),
    ("zh", 2, [(44, 60), (2.1, 3), (850_000, 1_300_000)]),
]


@pytest.mark.parametrize(("language", "number", "pairs"), STATED)
def test_a_sample_is_drafted_as_it_says(
    language: LanguageCode, number: int, pairs: list[tuple[float, float]], draft: Draft
) -> None:
    drafted = draft(samples(language)[number].text, language)
    found = [
        (one.baseline, one.target) for each in drafted.objectives for one in each.key_results if one.target is not None
    ]
    assert found == pairs
    lines = samples(language)[number].text.splitlines()
    assert not {work.text for each in drafted.objectives for work in each.initiatives} & set(lines[:1])


def test_every_sample_is_held_to_it() -> None:
    assert {(language, number) for language, number, _ in STATED} == {
        (language, number) for language, *_ in STATED for number in range(len(samples(language)))
    }
