"""What a call took, however it ended."""

from __future__ import annotations

import pytest

from assistant.completion import Finished, Message, Request, Text, Thought, Usage, Waiting
from assistant.completion.ledger import Call, Ledger, Words
from assistant.completion.prices import Cost, Price
from assistant.errors import ModelError
from tests.completion.scripted import Line, ScriptedCompleter

QUESTION = Request(
    "tern-7b",
    (Message("system", "Be brief."), Message("user", "Chào?")),
    schema_name="okr_draft",
    prompt="5" * 64,
    prompt_id="draft@v3",
)
USED = Usage(200_000, 50_000)
PRICE = Price(3.0, 12.0, "EUR")


def written(line: Line, price: Price | None = PRICE, *, words: bool = False, listen_to: int = 99) -> list[Call]:
    """The calls written down when so many events of this answer are listened to."""
    calls: list[Call] = []
    events = Ledger(ScriptedCompleter(line), calls.append, lambda _: price, words=words).complete(QUESTION)
    try:
        for _, _ in zip(range(listen_to), events, strict=False):
            pass
    except ModelError:
        pass
    finally:
        events.close()
    return calls


DEAD = ModelError("The line went dead.", "Try again.")


@pytest.mark.parametrize(
    ("line", "listen_to", "ending", "tokens", "answered_by", "problem"),
    [
        ([Text("a"), Finished("stop", USED, "tern-7b-q4")], 99, "stop", (200_000, 50_000), "tern-7b-q4", None),
        ([Text("a"), Finished("length", USED)], 99, "length", (200_000, 50_000), None, None),
        ([Text("a"), Finished("stop")], 99, "stop", (None, None), None, None),
        ([Finished("refused", Usage(7, None))], 99, "refused", (7, None), None, None),
        ([Text("a"), Finished("loop")], 99, "loop", (None, None), None, None),
        ([Text("a"), Finished("cut")], 99, "cut", (None, None), None, None),
        ([Text("a"), DEAD], 99, "failed", (None, None), None, "The line went dead."),
        ([DEAD], 99, "failed", (None, None), None, "The line went dead."),
        ([Text("a"), Text("b"), Finished("stop", USED)], 1, "stopped", (None, None), None, None),
        ([Text("a"), Finished("stop", USED, "m")], 2, "stop", (200_000, 50_000), "m", None),
    ],
    ids=["whole", "length", "no usage", "half a usage", "loop", "cut", "broken off", "failed", "stopped", "closed late"],
)  # fmt: skip
def test_a_call_is_written_down_once_as_it_ended(line, listen_to, ending, tokens, answered_by, problem) -> None:
    (call,) = written(line, listen_to=listen_to)
    assert (call.ending, call.answered_by, call.problem) == (ending, answered_by, problem)
    assert (call.prompt_tokens, call.completion_tokens) == tokens
    assert (call.task, call.prompt, call.prompt_sha256, call.model) == ("okr_draft", "draft@v3", "5" * 64, "tern-7b")
    assert 0 <= (call.first_piece or 0) <= call.seconds


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ([Text("a"), Finished("stop")], True),
        ([Thought("hm"), Finished("stop")], True),
        ([Waiting(), Finished("stop")], False),
        ([DEAD], False),
    ],
    ids=["text", "reasoning", "waiting", "failure"],
)
def test_the_first_piece_is_a_word_of_the_model(line: Line, known: bool) -> None:
    assert (written(line)[0].first_piece is not None) == known


@pytest.mark.parametrize(
    ("price", "usage", "cost"),
    [
        (PRICE, USED, Cost(1.2, "EUR")),
        (Price(0.0, 0.0), USED, Cost(0.0, "USD")),
        (None, USED, None),
        (PRICE, None, None),
        (PRICE, Usage(200_000, None), None),
        (PRICE, Usage(None, 50_000), None),
    ],
    ids=["priced", "free", "no price", "no usage", "no answer tokens", "no question tokens"],
)
def test_what_is_not_known_costs_nothing_that_could_be_said(price, usage, cost) -> None:
    assert written([Text("a"), Finished("stop", usage)], price)[0].cost == cost


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ([Text("Chào "), Text("bạn"), Finished("stop")], "Chào bạn"),
        ([Thought("hm "), Text("ja"), Finished("stop")], "hm ja"),
        ([Text("nee"), DEAD], "nee"),
        ([DEAD], ""),
    ],
    ids=["text", "reasoning first", "broken off", "failed"],
)
def test_words_are_kept_only_where_that_is_switched_on(line: Line, answer: str) -> None:
    spoken = Words((("system", "Be brief."), ("user", "Chào?")), answer)
    assert written(line, words=True)[0].words == spoken
    assert written(line)[0].words is None


def test_a_call_is_in_the_books_before_anybody_hears_of_its_end() -> None:
    calls: list[Call] = []
    for event in Ledger(ScriptedCompleter("a"), calls.append, lambda _: None).complete(QUESTION):
        assert bool(calls) == isinstance(event, Finished)
