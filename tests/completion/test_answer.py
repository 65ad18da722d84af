"""JSON as models really give it."""

from __future__ import annotations

import json
import time

import pytest

from assistant.completion.answer import Growing, read_answer, read_object
from tests.drafters.model.story import answer, objective

TWO = answer(objective("Reliable {crossings} [daily]"), objective('They say “again”, not "never"'))


@pytest.mark.parametrize(
    "wrapped",
    [
        TWO,
        f"```json\n{TWO}\n```",
        f"Certainly. Here is the set {{as asked}}:\n\n{TWO}\n\nLet me know.",
        f"<think>Perhaps {{\"objectives\": []}}?</think>\n{TWO}",
        f"<thinking>no closing brace {{ here</thinking>{TWO}",
        json.dumps({"okr": json.loads(TWO)}),
        json.dumps(json.loads(TWO)["objectives"]),
        json.dumps(json.loads(TWO), indent=4),
    ],
)  # fmt: skip
def test_what_surrounds_it_does_not_matter(wrapped: str) -> None:
    found = read_answer(wrapped)
    assert found is not None and found.whole
    assert [raw["title"] for raw in found.objectives] == [
        "Reliable {crossings} [daily]",
        'They say “again”, not "never"',
    ]


def test_one_objective_alone_counts() -> None:
    found = read_answer(json.dumps(objective("Alone")))
    assert found is not None and [raw["title"] for raw in found.objectives] == ["Alone"]


@pytest.mark.parametrize("text", ["", "No.", "{", "[]", "{}", "null", '{"objectives": []}', '{"objectives": "none"}', "[" * 100_000, '{"objectives": [1, "two"]}', "<think>{"])  # fmt: skip
def test_nothing_to_read(text: str) -> None:
    assert read_answer(text) is None


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_cut_answer_keeps_whole_objectives_only(language: str) -> None:
    """Wherever it is cut, an objective is there with all its key results, or not at all."""
    titles = {"en": ["Crossings on time", "Crews who stay"], "zh": ["准点率让乘客放心", "员工愿意留下"]}[language]
    whole = answer(*(objective(title) for title in titles))
    counts = set()
    for end in [*range(0, len(whole), 7), len(whole) - 1]:
        found = read_answer(whole[:end])
        kept = found.objectives if found else ()
        assert [raw["title"] for raw in kept] == titles[: len(kept)]
        assert all(len(raw["key_results"]) == 2 and raw["initiatives"] for raw in kept)
        counts.add(len(kept))
    assert counts == {0, 1, 2}


@pytest.mark.parametrize("step", [1, 3, 1000])
def test_streaming_sees_each_objective_once_it_closes(step: int) -> None:
    text = f"<think>a {{ brace</think>```json\n{TWO}\n```"
    growing = Growing()
    closed = [at for at in range(0, len(text), step) if growing.feed(text[at : at + step])]
    assert len(closed) == (2 if step < 1000 else len(closed)) and closed
    assert growing.answer is not None and len(growing.answer.objectives) == 2


def test_an_answer_cut_after_its_reasoning_began() -> None:
    growing = Growing()
    assert not growing.feed('<think>{"objectives": [{"key_results": []}, {')
    assert growing.answer is None


def test_reading_a_stream_grows_with_its_length() -> None:
    """Four times the text is about four times the work, not sixteen."""

    def seconds(times: int) -> float:
        text = answer(*(objective(f"Goal {n}", rationale="so " * 400) for n in range(2 * times)))
        best = 9.0
        for _ in range(3):
            growing, started = Growing(), time.process_time()
            for at in range(0, len(text), 4):
                growing.feed(text[at : at + 4])
            best = min(best, time.process_time() - started)
        return best

    assert seconds(12) < 9 * seconds(3)


def test_a_repaired_objective_may_be_wrapped() -> None:
    one = objective("Mended")
    for text in (json.dumps(one), f"Sure: {json.dumps(one)}", json.dumps({"objective": one}), answer(one)):
        found = read_object(text)
        assert found is not None and found["title"] == "Mended"
    assert read_object('{"title": "no results"}') is None
    assert read_object("no") is None
