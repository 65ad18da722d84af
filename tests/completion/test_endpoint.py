"""What each answer of an endpoint means to a person: message, next step, and whether trying again can help."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Thought, Usage, Waiting
from assistant.completion.failures import ContextTooLong
from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.rungs import Manners
from assistant.errors import ModelError

KEY = "sk-live-4f9a8b7c6d5e4f3a2b1c"
SECRET_PLAN = "We will close the Haverdal harbour in March and tell nobody before that."
BASE = "http://models.example/v1"
SCHEMA = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}

Handler = Callable[[httpx2.Request], httpx2.Response]


def request(**changes: Any) -> Request:
    asked = {
        "model": "tern-7b",
        "messages": (Message("user", SECRET_PLAN),),
        "schema": SCHEMA,
        "schema_name": "okr_draft",
        "temperature": 0.2,
        "max_tokens": 500,
        "seconds": 20.0,
    }
    return Request(**{**asked, **changes})


def chunk(content: str | None = None, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    said = {"content": content, **delta} if content is not None or delta else {}
    return {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "tern-7b-q4", "choices": [{"index": 0, "delta": said, "finish_reason": finish}]}  # fmt: skip


def stream(*chunks: dict[str, Any], done: bool = True) -> httpx2.Response:
    body = "".join(f"data: {json.dumps(part)}\n\n" for part in chunks) + ("data: [DONE]\n\n" if done else "")
    return httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=body.encode())


def refusal(status: int, message: str = "no", code: str | None = None, **headers: str) -> httpx2.Response:
    return httpx2.Response(status, json={"error": {"message": message, "code": code}}, headers=headers)


class Server:
    """Gives its answers in turn, the last one for ever, and remembers what was asked."""

    def __init__(self, *answers: httpx2.Response | Handler) -> None:
        self._answers = list(answers)
        self.bodies: list[dict[str, Any]] = []
        self.headers: list[httpx2.Headers] = []

    def __call__(self, asked: httpx2.Request) -> httpx2.Response:
        self.bodies.append(json.loads(asked.content))
        self.headers.append(asked.headers)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answer if isinstance(answer, httpx2.Response) else answer(asked)


def endpoint(server: Server, *, key: str | None = KEY, manners: Manners | None = None) -> OpenAIEndpoint:
    return OpenAIEndpoint(
        BASE,
        key,
        http_client=httpx2.Client(transport=httpx2.MockTransport(server)),
        manners=manners or Manners(),
        pause=lambda _: 0.01,
    )


def text_of(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def failure_of(server: Server, **changes: Any) -> ModelError:
    with pytest.raises(ModelError) as raised:
        list(endpoint(server).complete(request(**changes)))
    return raised.value


def test_pieces_come_as_they_are_said() -> None:
    usage = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "tern-7b-q4", "choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 4, "total_tokens": 13}}  # fmt: skip
    server = Server(stream(chunk("{", role="assistant"), chunk('"mål"'), chunk(": 1}"), chunk(finish="stop"), usage))
    events = list(endpoint(server).complete(request()))
    assert [event for event in events if isinstance(event, Text)] == [Text("{"), Text('"mål"'), Text(": 1}")]
    assert events[-1] == Finished("stop", Usage(9, 4), "tern-7b-q4")
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"
    sent = server.bodies[0]
    assert (sent["model"], sent["temperature"], sent["max_tokens"], sent["stream"]) == ("tern-7b", 0.2, 500, True)
    assert sent["response_format"]["json_schema"] == {"name": "okr_draft", "strict": True, "schema": SCHEMA}


def test_who_one_is_elsewhere_is_told_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of organisation and project belong to one provider; the SDK would send them to any."""
    monkeypatch.setenv("OPENAI_ORG_ID", "org-haverdal")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-ferries")
    server = Server(stream(chunk("{}"), chunk(finish="stop")))
    list(endpoint(server).complete(request()))
    assert not [name for name in server.headers[0] if name.startswith("openai-")]


@pytest.mark.parametrize("name", ["reasoning_content", "reasoning"])
def test_reasoning_is_kept_apart(name: str) -> None:
    events = list(
        endpoint(Server(stream(chunk(**{name: "hm"}), chunk("{}"), chunk(finish="stop")))).complete(request())
    )
    assert events[:2] == [Thought("hm"), Text("{}")]


@pytest.mark.parametrize(
    ("answer", "ending"),
    [
        (stream(chunk('{"a":'), chunk(finish="length")), "length"),
        (stream(chunk('{"a":'), done=False), "cut"),
        (stream(chunk('{"a":'), done=True), "cut"),
        (stream(chunk("{}"), chunk(finish="content_filter")), "refused"),
        (stream(chunk(refusal="I would rather not"), chunk(finish="stop")), "refused"),
    ],
)
def test_how_it_ended(answer: httpx2.Response, ending: str) -> None:
    """A server that goes away in mid-sentence ends the stream without an error: no reason given means cut."""
    events = list(endpoint(Server(answer)).complete(request()))
    assert isinstance(events[-1], Finished) and events[-1].ending == ending


def test_a_keyless_server_gets_no_key_of_ours() -> None:
    server = Server(stream(chunk("{}"), chunk(finish="stop")))
    list(endpoint(server, key=None).complete(request()))
    assert server.headers[0]["authorization"] == "Bearer no-key"


def test_the_default_address_wants_a_key() -> None:
    with pytest.raises(ModelError) as raised:
        list(OpenAIEndpoint().complete(request()))
    assert "OKR_API_KEY" in raised.value.next_step and raised.value.permanent


@pytest.mark.parametrize(
    ("answer", "message", "permanent", "calls"),
    [
        (refusal(401, f"Incorrect API key provided: {KEY}"), "http://models.example/v1 refused the key (401).", True, 1),
        (refusal(403), "The key may not use the model “tern-7b” at http://models.example/v1 (403).", True, 1),
        (refusal(404), "http://models.example/v1 has no model “tern-7b”, or is not the right address (404).", True, 1),
        (refusal(429, code="insufficient_quota"), "The account behind the key has no credit left (429).", True, 1),
        (refusal(429), "The model at http://models.example/v1 is busy (429).", False, 3),
        (refusal(429, **{"retry-after": "90"}), "The model at http://models.example/v1 is busy and asks you to wait 90 seconds (429).", False, 1),
        (refusal(500), "The model server at http://models.example/v1 failed (500).", False, 3),
        (refusal(503), "The model server at http://models.example/v1 failed (503).", False, 3),
        (refusal(418, "short and stout"), "http://models.example/v1 refused the request (418): short and stout", True, 1),
        (httpx2.Response(502, text="<html>bad gateway</html>"), "The model server at http://models.example/v1 failed (502).", False, 3),
        (httpx2.Response(200, headers={"content-type": "text/html"}, text="<html>Log in</html>"), "http://models.example/v1 answers, but not as an OpenAI-compatible API.", True, 1),
        (httpx2.Response(200, text="Log in"), "http://models.example/v1 answers, but not as an OpenAI-compatible API.", True, 1),
        (httpx2.Response(200, json={"hello": "world"}), "http://models.example/v1 answers, but not as an OpenAI-compatible API.", True, 1),
        (httpx2.Response(200, json={"error": {"message": "model is loading"}}), "The model server stopped with an error: model is loading", False, 1),
        (httpx2.Response(200, headers={"content-type": "application/json"}, text='{"choi'), "The answer from http://models.example/v1 could not be read.", False, 1),
        (stream(done=False), "The connection to http://models.example/v1 was lost.", False, 1),
        (stream({"error": {"message": "out of memory"}}), "The model server stopped with an error: out of memory", False, 1),
    ],
)  # fmt: skip
def test_what_an_answer_means(answer: httpx2.Response, message: str, permanent: bool, calls: int) -> None:
    server = Server(lambda _: httpx2.Response(answer.status_code, headers=answer.headers, content=answer.content))
    failure = failure_of(server)
    assert (str(failure), failure.permanent, len(server.bodies)) == (message, permanent, calls)
    assert failure.next_step and failure.exit_code == 4


def test_a_broken_chunk_is_no_bug_of_ours() -> None:
    body = b'data: {"id": "1", "choices": [{"index": 0, "delta": {"content": "a"}}]}\n\ndata: {"id": \n\n'
    server = Server(httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=body))
    heard: list[Event] = []
    with pytest.raises(ModelError, match="could not be read"):
        heard.extend(endpoint(server).complete(request()))


@pytest.mark.parametrize("status", [400, 401, 404, 418, 422, 500])
def test_neither_key_nor_text_nor_page_is_shown(status: int) -> None:
    """Servers echo keys and prompts in their complaints; those go no further."""
    for complaint in (f"bad key {KEY}", f"cannot answer: {SECRET_PLAN}", "<html>oops</html>", "Bearer abcdefghijkl"):
        failure = failure_of(Server(refusal(status, complaint)))
        shown = f"{failure} {failure.next_step} {failure.values}"
        assert KEY not in shown and "harbour" not in shown and "<html" not in shown and "abcdefghijkl" not in shown


def test_a_chinese_text_is_not_shown_either() -> None:
    """Six characters are a phrase in Chinese: a window of twenty would let whole sentences through."""
    plan = "三月关闭港口，事前不公布"
    failure = failure_of(Server(refusal(418, f"拒绝：{plan}")), messages=(Message("user", f"[s1] {plan}。"),))
    assert "港口" not in str(failure)


def test_a_failure_survives_a_worker_process() -> None:
    failure = failure_of(Server(refusal(401)))
    assert str(pickle.loads(pickle.dumps(failure))) == str(failure)


def test_a_busy_server_is_asked_again_and_the_wait_is_told() -> None:
    server = Server(refusal(429, **{"retry-after": "1"}), stream(chunk("{}"), chunk(finish="stop")))
    events = list(endpoint(server).complete(request()))
    assert text_of(events) == "{}" and len(server.bodies) == 2
    waits = [event.retry_in for event in events if isinstance(event, Waiting)]
    assert waits and waits[0] is not None and 0.5 < waits[0] <= 1


def test_a_wait_that_does_not_fit_the_deadline_is_not_waited() -> None:
    server = Server(refusal(429, **{"retry-after": "10"}))
    failure_of(server, seconds=2.0)
    assert len(server.bodies) == 1


def answering_only(*rungs: str) -> Handler:
    """A server that takes some response formats and refuses the rest."""

    def answer(asked: httpx2.Request) -> httpx2.Response:
        form = json.loads(asked.content).get("response_format", {"type": "text"})["type"]
        if form in rungs:
            return stream(chunk("{}"), chunk(finish="stop"))
        return refusal(400, f"response_format {form} is unavailable")

    return answer


@pytest.mark.parametrize(("rungs", "calls"), [(("json_object", "text"), 2), (("text",), 3)])
def test_a_server_without_schemas_is_asked_more_mildly_and_remembered(rungs: tuple[str, ...], calls: int) -> None:
    server, manners = Server(answering_only(*rungs)), Manners()
    assert text_of(list(endpoint(server, manners=manners).complete(request()))) == "{}"
    assert len(server.bodies) == calls
    list(endpoint(server, manners=manners).complete(request()))
    assert len(server.bodies) == calls + 1, "the second question goes straight to the rung that worked"
    list(endpoint(server, manners=manners).complete(request(model="auk-1b")))
    assert len(server.bodies) == 2 * calls + 1, "another model may take more"


def test_nothing_is_remembered_of_a_server_that_takes_nothing() -> None:
    manners = Manners()
    with pytest.raises(ModelError):
        list(endpoint(Server(answering_only()), manners=manners).complete(request()))
    assert manners.of(BASE, "tern-7b").rung == "json_schema"


@pytest.mark.parametrize(
    ("option", "complaint"),
    [
        ("max_tokens", "Unsupported parameter: 'max_tokens' is not supported, use 'max_completion_tokens'"),
        ("max_tokens", "'max_tokens' is too large: 500. This model's maximum context length is 400 tokens"),
        ("temperature", "Unsupported value: 'temperature' does not support 0.2"),
        ("stream_options", "stream_options: extra fields not permitted"),
    ],
)
def test_an_option_the_server_does_not_know_is_left_out(option: str, complaint: str) -> None:
    def picky(asked: httpx2.Request) -> httpx2.Response:
        if option in json.loads(asked.content):
            return refusal(400, complaint)
        return stream(chunk("{}"), chunk(finish="stop"))

    server = Server(picky)
    list(endpoint(server).complete(request()))
    assert len(server.bodies) == 2 and server.bodies[1]["response_format"]["type"] == "json_schema"


@pytest.mark.parametrize(
    ("complaint", "code"),
    [
        ("the request exceeds the available context size. try increasing it", None),
        ("This model's maximum context length is 4096 tokens", "context_length_exceeded"),
    ],
)
def test_a_text_that_is_too_long_is_no_matter_of_formats(complaint: str, code: str | None) -> None:
    server = Server(refusal(400, complaint, code))
    assert isinstance(failure_of(server), ContextTooLong)
    assert len(server.bodies) == 1


@pytest.mark.parametrize("piece", [" " * 30, "\n\t", "zoals gezegd, ", "客户满意度提升"])
def test_a_model_that_loses_its_way_is_stopped(piece: str) -> None:
    read = 0

    def forever() -> Iterator[bytes]:
        nonlocal read
        yield f"data: {json.dumps(chunk('{'))}\n\n".encode()
        while read < 100_000:
            read += 1
            yield f"data: {json.dumps(chunk(piece))}\n\n".encode()

    manners = Manners()
    answer = httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=forever())
    events = list(endpoint(Server(answer), manners=manners).complete(request()))
    assert isinstance(events[-1], Finished) and events[-1].ending == "loop"
    assert read < 50_000
    assert manners.of(BASE, "tern-7b").rung == "json_object", "the grammar may be what it is caught in"


def test_a_server_that_ignores_streaming_is_read_all_the_same() -> None:
    whole = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "{}"}}], "usage": {"prompt_tokens": 3, "completion_tokens": 1, "total_tokens": 4}}  # fmt: skip
    events = list(endpoint(Server(httpx2.Response(200, json=whole))).complete(request()))
    assert events == [Text("{}"), Finished("stop", Usage(3, 1), "m")]


@pytest.mark.parametrize("key", ["sleutel met ruimte é", "“sk-1”"])
def test_a_key_that_cannot_be_one(key: str) -> None:
    with pytest.raises(ModelError) as raised:
        list(endpoint(Server(refusal(401)), key=key).complete(request()))
    assert key not in f"{raised.value} {raised.value.next_step}"
    assert raised.value.permanent


@pytest.mark.parametrize("address", ["localhost:11434/v1", "ftp://models.example", "http://[half", "models"])
def test_an_address_that_is_none(address: str) -> None:
    with pytest.raises(ModelError) as raised:
        list(OpenAIEndpoint(address, "k").complete(request()))
    assert raised.value.permanent and "http://" in raised.value.next_step


def test_an_address_is_shown_without_its_password() -> None:
    with pytest.raises(ModelError) as raised:
        list(OpenAIEndpoint("http://anna:hunter2@127.0.0.1:9/v1", None).complete(request()))
    assert "hunter2" not in f"{raised.value}{raised.value.values}"


@pytest.mark.parametrize(
    ("address", "ollama"),
    [
        ("http://localhost:11434/v1", True),
        ("http://127.0.0.1:11434/v1", True),
        ("http://[::1]:11434/v1", True),
        ("http://localhost:8080/v1", False),
        ("http://models.example:11434/v1", False),
    ],
)
@pytest.mark.parametrize("problem", [httpx2.ConnectError("refused"), httpx2.ConnectTimeout("no route")])
def test_where_ollama_listens_it_is_asked_after(address: str, ollama: bool, problem: Exception) -> None:
    def nobody(_: httpx2.Request) -> httpx2.Response:
        raise problem

    client = httpx2.Client(transport=httpx2.MockTransport(nobody))
    with pytest.raises(ModelError) as raised:
        list(OpenAIEndpoint(address, "k", http_client=client, manners=Manners()).complete(request()))
    assert str(raised.value) == f"Nothing answers at {address}."
    assert ("Is Ollama running?" in raised.value.next_step) == ollama


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ({"data": [{"id": name} for name in "abcdefgh"]}, "a, b, c, d, e, f …"),
        ({"data": [{"id": "qwen3:8b"}, {"id": "hf.co/org/Tern-7B"}]}, "qwen3:8b, hf.co/org/Tern-7B"),
        ({"data": [{"id": "<b>no name</b>"}, {"id": 5}, "x", {"id": "m" * 200}]}, None),
        ({"data": None}, None),
        ([], None),
        ("tern", None),
    ],
)
def test_a_model_that_is_not_there_is_told_with_those_that_are(listed: Any, names: str | None) -> None:
    def answer(asked: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json=listed) if asked.method == "GET" else refusal(404)

    client = httpx2.Client(transport=httpx2.MockTransport(answer))
    with pytest.raises(ModelError) as raised:
        list(OpenAIEndpoint(BASE, KEY, http_client=client, manners=Manners()).complete(request()))
    assert raised.value.values.get("models") == names
    assert "(404)" in str(raised.value)
