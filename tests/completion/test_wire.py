"""A real socket under the endpoint: what no mock of a transport can do to us."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from assistant.completion import Event, Finished, Message, Request, Text, Waiting
from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.pump import Patience
from assistant.completion.rungs import Manners
from assistant.errors import ModelError

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"

Behaviour = Callable[[socket.socket, threading.Event], None]


@contextmanager
def served(behaviour: Behaviour) -> Iterator[str]:
    """A server on a free port that reads one request per connection and then behaves as told."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    over = threading.Event()

    def serve() -> None:
        while not over.is_set():
            try:
                connection, _ = listener.accept()
            except OSError:
                continue
            with connection:
                connection.settimeout(10)
                _read_request(connection)
                with contextlib.suppress(OSError):  # the client may have gone
                    behaviour(connection, over)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"
    finally:
        over.set()
        thread.join(5)
        listener.close()


def _read_request(connection: socket.socket) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = next(
        int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
    )
    while len(body) < length:
        body += connection.recv(65536)


def event(content: str, finish: str | None = None) -> bytes:
    chunk = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": 0, "delta": {"content": content}, "finish_reason": finish}]}  # fmt: skip
    return b"data: " + json.dumps(chunk, ensure_ascii=False).encode() + b"\n\n"


def chunked(body: bytes) -> bytes:
    return f"{len(body):x}\r\n".encode() + body + b"\r\n"


def question(seconds: float = 10.0) -> Request:
    return Request(model="m", messages=(Message("user", "Draft."),), seconds=seconds)


def listen(
    address: str, seconds: float = 10.0, patience: Patience | None = None
) -> tuple[list[Event], ModelError | None]:
    patience = patience or Patience(whole=10, first=2, between=2, tick=0.1)
    heard: list[Event] = []
    try:
        for got in OpenAIEndpoint(address, "k", manners=Manners(), patience=patience).complete(question(seconds)):
            heard.append(got)
    except ModelError as failure:
        return heard, failure
    return heard, None


def said(events: list[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, Text))


def test_a_server_that_leaves_quietly_is_noticed() -> None:
    def leave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(HEAD + event("{") + event('"a"'))

    with served(leave) as address:
        events, failure = listen(address)
    assert failure is None and said(events) == '{"a"'
    assert isinstance(events[-1], Finished) and events[-1].ending == "cut"


def test_a_reset_keeps_what_was_said() -> None:
    def reset(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(CHUNKED + chunked(event("{")))
        time.sleep(0.1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with served(reset) as address:
        events, failure = listen(address)
    assert said(events) == "{"
    assert failure is not None and "was lost" in str(failure) and not failure.permanent


def test_a_cut_within_a_letter_keeps_what_was_said() -> None:
    """The last bytes are half of a Chinese character."""

    def halve(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(HEAD + event("目标") + event("客户")[:-40].rstrip(b"}") + "户".encode()[:2] + b"\n\n")

    with served(halve) as address:
        events, failure = listen(address)
    assert said(events) == "目标"
    assert failure is not None and "could not be read" in str(failure)


def test_a_silent_server_is_given_up_on() -> None:
    with served(lambda _, over: over.wait(8) and None) as address:
        started = time.monotonic()
        events, failure = listen(address, patience=Patience(whole=10, first=0.5, between=0.5, tick=0.1))
        assert time.monotonic() - started < 4
    assert failure is not None and "not ready within" in str(failure) and not failure.permanent
    assert any(isinstance(event, Waiting) for event in events), "the person can stop meanwhile"


@pytest.mark.parametrize("piece", [event("x "), b": keep-alive\n\n"])
def test_dripping_does_not_outlast_the_deadline(piece: bytes) -> None:
    """Per-read timeouts never fire while something, even a comment, keeps coming."""

    def drip(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(HEAD + event("{"))
        while not over.wait(0.1):
            connection.sendall(piece)

    with served(drip) as address:
        started = time.monotonic()
        events, failure = listen(address, seconds=1.5)
        assert time.monotonic() - started < 4
    assert said(events).startswith("{")
    assert failure is not None and "not ready within 2 seconds" in str(failure)


def test_closing_hangs_up() -> None:
    """When the person stops, the model server must stop working too."""
    hung_up = threading.Event()

    def watch(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(HEAD + event("{"))
        try:
            while not over.wait(0.05):
                connection.sendall(event("x"))
        except OSError:
            hung_up.set()
            raise

    with served(watch) as address:
        events = OpenAIEndpoint(address, "k", manners=Manners()).complete(question())
        assert next(events) == Text("{")
        events.close()  # type: ignore[attr-defined]
        assert hung_up.wait(5)


def test_nobody_home_fails_at_once() -> None:
    started = time.monotonic()
    events, failure = listen("http://127.0.0.1:9/v1", seconds=300)
    assert time.monotonic() - started < 4
    assert events == []
    assert failure is not None and str(failure) == "Nothing answers at http://127.0.0.1:9/v1."
    assert failure.exit_code == 4 and failure.next_step
