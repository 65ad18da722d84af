"""Calls leave as OpenAI batch lines and answers come back as replies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from assistant.completion import Finished, Message, Request, Usage
from assistant.completion.batch import Answered, question_lines, read_answers
from assistant.completion.recordings import Reply

QUESTION = Request(
    "tern-7b", (Message("system", "Je schrijft doelen."), Message("user", "起草")), {"type": "object"}, "okr_draft", 0.2, 900
)  # fmt: skip


def test_a_call_holds_what_an_endpoint_takes_and_nothing_of_streaming() -> None:
    (line,) = question_lines([QUESTION])
    assert "起草" in line, "letters, not escapes that a model would imitate"
    call = json.loads(line)
    assert (call["custom_id"], call["method"], call["url"]) == (QUESTION.sha256, "POST", "/v1/chat/completions")
    assert call["body"] == {
        "model": "tern-7b",
        "messages": [{"role": "system", "content": "Je schrijft doelen."}, {"role": "user", "content": "起草"}],
        "temperature": 0.2,
        "max_tokens": 900,
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "okr_draft", "strict": True, "schema": {"type": "object"}},
        },
    }


def line(message: dict[str, Any], reason: str | None = "stop", usage: dict[str, int] | None = None) -> str:
    body = {"model": "tern-7b-q4", "choices": [{"message": message, "finish_reason": reason}], "usage": usage}
    return json.dumps({"custom_id": "a", "response": {"status_code": 200, "body": body}, "error": None})


@pytest.mark.parametrize(
    ("given", "reply"),
    [
        (line({"content": "{}"}, usage={"prompt_tokens": 7, "completion_tokens": 2}), Reply("{}", "", Finished("stop", Usage(7, 2), "tern-7b-q4"))),
        (line({"content": "{}"}), Reply("{}", "", Finished("stop", None, "tern-7b-q4"))),
        (line({"content": "{"}, "length"), Reply("{", "", Finished("length", None, "tern-7b-q4"))),
        (line({"content": "{"}, None), Reply("{", "", Finished("cut", None, "tern-7b-q4"))),
        (line({"content": None, "refusal": "No."}), Reply("", "", Finished("refused", None, "tern-7b-q4"))),
        (line({"content": "", "reasoning_content": "嗯"}), Reply("", "嗯", Finished("stop", None, "tern-7b-q4"))),
    ],
)  # fmt: skip
def test_an_answer_is_read_with_how_it_ended(given: str, reply: Reply) -> None:
    assert list(read_answers(["", given])) == [Answered("a", reply)]


@pytest.mark.parametrize(
    "given",
    [
        {"custom_id": "a", "response": None, "error": {"code": "batch_expired"}},
        {"custom_id": "a", "response": {"status_code": 400, "body": {"error": {"message": "batch_expired"}}}},
    ],
)
def test_a_call_that_failed_says_how(given: dict[str, Any]) -> None:
    (answer,) = read_answers([json.dumps(given)])
    assert answer.reply is None and "batch_expired" in (answer.problem or "")


@pytest.mark.parametrize(
    "given", ["{", "[]", "{}", '{"custom_id": "a", "response": {"body": {"choices": []}}}', line({"content": [1]})]
)
def test_a_line_that_is_no_answer_is_named_and_the_others_are_read(given: str) -> None:
    broken, sound = read_answers(["", given, line({"content": "{}"})])
    assert broken.reply is None and (broken.problem or "").startswith("line 2")
    assert sound.reply is not None
