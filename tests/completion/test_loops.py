"""A loop is told from text that merely repeats its form."""

from __future__ import annotations

import json

import pytest

from assistant.completion.loops import LoopGuard
from tests.drafters.model.story import answer, objective


@pytest.mark.parametrize("phrase", [" ", "\n", "ab", "en dan nog eens, ", "，客户满意度", '"target": null, '])
def test_a_phrase_without_end(phrase: str) -> None:
    guard = LoopGuard()
    fed = 0
    while not guard.feed(phrase) and fed < 20_000:
        fed += len(phrase)
    assert fed < 3_000


def test_a_draft_is_no_loop() -> None:
    """Objectives of one shape, and JSON printed with deep indents, are as regular as a good answer gets."""
    guard = LoopGuard()
    for text in (answer(*(objective(f"Goal {n}") for n in range(8))), json.dumps(json.loads(answer()), indent=16)):
        for at in range(0, len(text), 5):
            assert not guard.feed(text[at : at + 5])
