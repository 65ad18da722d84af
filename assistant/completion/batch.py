"""Questions and answers as OpenAI batch files: JSON Lines, one call a line, matched by `custom_id`.

`custom_id` is `Request.sha256`, so that an answer finds its question whatever the order of the lines. Providers
with a batch interface take the one file and give the other; so does any script that asks a model by itself.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from assistant.completion import ENDINGS, Finished, Request, Usage
from assistant.completion.recordings import Reply
from assistant.completion.rungs import Manner, body

URL = "/v1/chat/completions"


@dataclass(frozen=True, slots=True)
class Answered:
    """One line of answers. `reply` is None where the call failed or the line is none; `problem` then says how."""

    request: str
    reply: Reply | None
    problem: str | None = None


def question_lines(requests: Iterable[Request]) -> Iterator[str]:
    """A batch file's lines, without line ends."""
    for request in requests:
        call = {"custom_id": request.sha256, "method": "POST", "url": URL, "body": body(request, Manner())}
        yield json.dumps(call, ensure_ascii=False)


def read_answers(lines: Iterable[str]) -> Iterator[Answered]:
    """Every answer in a batch's output; a line that is none is an answer that failed, and says which line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            yield _answered(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError, IndexError) as problem:
            yield Answered("", None, f"line {number}: {problem!r}"[:200])


def _answered(data: Mapping[str, Any]) -> Answered:
    name = str(data["custom_id"])
    response = data.get("response")
    if not response or response.get("status_code", 200) != 200:
        problem = data.get("error") or (response or {}).get("body") or "no response"
        return Answered(name, None, json.dumps(problem, ensure_ascii=False)[:200])
    answer = response["body"]
    choice = answer["choices"][0]
    said = choice["message"]
    ending = "refused" if said.get("refusal") else ENDINGS.get(choice.get("finish_reason") or "", "cut")
    thought = said.get("reasoning_content") or said.get("reasoning") or ""
    if not isinstance(said.get("content") or "", str) or not isinstance(thought, str):
        raise TypeError("the content is no text")
    finished = Finished(ending, _usage(answer.get("usage")), answer.get("model"))
    return Answered(name, Reply(said.get("content") or "", thought, finished))


def _usage(told: Mapping[str, Any] | None) -> Usage | None:
    return Usage(told.get("prompt_tokens"), told.get("completion_tokens")) if told else None
