"""A model server made of one socket and a script: what a real one does, and everything that goes wrong with one.

    with stub([Refusal(429, headers={"Retry-After": "1"}), Said(answer, pause=0.02)]) as server:
        endpoint = OpenAIEndpoint(server.address, "k")
        ...
    server.calls[0].body["response_format"]

No framework and no HTTP library: the bytes on the wire are the ones a row of a test names. The n-th question gets the
n-th reply of the script, those beyond its end the last one; a function of the question's body replies as it likes.
`GET …/models` lists `models`, or gives the reply that stands there instead. Benchmarks use it too: nothing is
computed between two pieces.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

Last = Literal["done", "quiet", "stall", "drip", "beat", "lost", "reset", "half", "broken", "error"]
"""What happens after the pieces, where it is not the usual end ("done"):

quiet    the connection is closed politely, no reason given
stall    nothing comes any more, the connection stays
drip     one letter after the other, for ever
beat     keep-alive comments, for ever
lost     closed in the middle of a chunk of the chunked coding
reset    the connection is torn down (RST)
half     the stream ends inside a character of several bytes
broken   an event that is no JSON
error    an event that holds an error
"""

DRIP_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Said:
    """A streamed completion: `text` in pieces of `size` characters with `pause` seconds between them.

    `wait` seconds pass before the first byte of the answer. `thought` is sent before the text, as
    reasoning. `refusal` and `finish` are what the protocol calls them; `usage` are tokens of the
    question and of the answer ("fair": what it comes to; None: the server does not say).
    """

    text: str = ""
    size: int = 20
    pause: float = 0.0
    wait: float = 0.0
    thought: str = ""
    refusal: str = ""
    finish: str | None = "stop"
    usage: tuple[int, int] | Literal["fair"] | None = "fair"
    last: Last = "done"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A status with an error as OpenAI words it."""

    status: int
    message: str = "no"
    code: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plain:
    """Any bytes under any status: a login page, half a JSON text, an error under 200."""

    content: bytes
    kind: str = "application/json"
    status: int = 200


Reply = Said | Refusal | Plain
Script = Reply | Sequence[Reply] | Callable[[Mapping[str, Any]], Reply]

WEB_PAGE = Plain(b"<html><body>Please log in to the guest network</body></html>", "text/html")
CUT_JSON = Plain(b'{"id": "1", "object": "chat.completion", "choi')
ERROR_AT_200 = Plain(b'{"error": {"message": "model is loading", "type": "server_error"}}')
NO_SCHEMAS = Refusal(400, "response_format of this type is unavailable now")
NO_CREDIT = Refusal(429, "You exceeded your current quota", "insufficient_quota")
TOO_LONG = Refusal(400, "This model's maximum context length is 4096 tokens", "context_length_exceeded")
BLANKS = Said('{"title": "' + " \n" * 2000, finish="length")
PARROT = Said('{"title": "' + "zoals gezegd, " * 400, finish="length")


@dataclass(frozen=True, slots=True)
class Call:
    """A question as it arrived; `at` is `time.monotonic()`, `authorization` the header."""

    body: Mapping[str, Any]
    at: float
    authorization: str


class Stub:
    """The server while it runs. `calls` are the questions, lists of models not among them."""

    def __init__(self, script: Script, models: Sequence[str] | Reply) -> None:
        self.calls: list[Call] = []
        self.hung_up = threading.Event()
        self._script, self._models = script, models
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._over.set)
        self._thread.join(5)
        self._loop.close()

    async def _serve(self) -> None:
        talking: set[asyncio.Task[None]] = set()

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            talking.add(task)
            try:
                await self._talk(reader, writer)
            except (OSError, asyncio.IncompleteReadError):
                self.hung_up.set()
            except asyncio.CancelledError:
                pass  # asyncio's streams would log it as a mishap
            finally:
                talking.discard(task)
                writer.transport.abort()

        server = await asyncio.start_server(talk, sock=self._listener)
        await self._over.wait()
        server.close()
        for task in tuple(talking):
            task.cancel()
        await asyncio.gather(*talking, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept for as many questions as it lasts."""
        while head := await _head(reader):
            body = await reader.readexactly(int(head.get("content-length", "0")))
            reply = self._reply(head, body)
            if not await _send(writer, reply, body):
                return

    def _reply(self, head: Mapping[str, str], body: bytes) -> Reply:
        if head[""].startswith("GET "):
            return _listed(self._models)
        asked = json.loads(body)
        self.calls.append(Call(asked, time.monotonic(), head.get("authorization", "")))
        if callable(self._script):
            return self._script(asked)
        if not isinstance(self._script, Sequence):
            return self._script
        return self._script[min(len(self.calls), len(self._script)) - 1]


@contextmanager
def stub(script: Script, *, models: Sequence[str] | Reply = ("m",)) -> Iterator[Stub]:
    """A server on a free port of this machine, gone at the end of the block, whoever still listens."""
    server = Stub(script, models)
    try:
        yield server
    finally:
        server.close()


def nobody() -> str:
    """An address of this machine where nothing answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{free.getsockname()[1]}/v1"


def event(content: str | None = None, finish: str | None = None, **delta: Any) -> bytes:
    """One event of a streamed completion."""
    said = delta | ({} if content is None else {"content": content})
    return _event({"choices": [{"index": 0, "delta": said, "finish_reason": finish}]})


def _event(more: Mapping[str, Any]) -> bytes:
    head = {"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    return b"data: " + json.dumps({**head, **more}, ensure_ascii=False).encode() + b"\n\n"


def _listed(models: Sequence[str] | Reply) -> Reply:
    if isinstance(models, Said | Refusal | Plain):
        return models
    listed = {"object": "list", "data": [{"id": name, "object": "model"} for name in models]}
    return Plain(json.dumps(listed).encode())


async def _head(reader: asyncio.StreamReader) -> dict[str, str]:
    """The request line under "" and the headers; nothing where the client has gone."""
    try:
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    except asyncio.IncompleteReadError as ended:
        if ended.partial:
            raise
        return {}
    named = (line.partition(":") for line in lines if line)
    return {"": first} | {name.strip().lower(): value.strip() for name, _, value in named}


async def _send(writer: asyncio.StreamWriter, reply: Reply, question: bytes) -> bool:
    """Whether the connection can be used again."""
    if isinstance(reply, Said):
        return await _stream(writer, reply, question)
    if isinstance(reply, Refusal):
        error = {"error": {"message": reply.message, "type": "error", "code": reply.code}}
        content, kind, more = json.dumps(error, ensure_ascii=False).encode(), "application/json", reply.headers
    else:
        content, kind, more = reply.content, reply.kind, {}
    headers = {"Content-Type": kind, "Content-Length": len(content), **more}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"HTTP/1.1 {reply.status} Answer\r\n{lines}\r\n".encode() + content)
    await writer.drain()
    return True


async def _stream(writer: asyncio.StreamWriter, said: Said, question: bytes) -> bool:
    await asyncio.sleep(said.wait)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    due = time.monotonic()
    for piece in _pieces(said):
        _write(writer, piece)
        await writer.drain()
        if said.pause:
            # By the clock: a sleep is a millisecond longer than asked for, which small pauses would add up to seconds.
            due += said.pause
            await asyncio.sleep(max(0.0, due - time.monotonic()))
    if said.last != "done":
        await _go_wrong(writer, said.last)
        return False
    if said.finish:
        _write(writer, event(finish=said.finish))
    if said.usage:
        # Three bytes are about a token.
        fair = len(question) // 3, len(said.text) // 3
        asked, answered = fair if said.usage == "fair" else said.usage
        tokens = {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}
        _write(writer, _event({"choices": [], "usage": tokens}))
    _write(writer, b"data: [DONE]\n\n")
    writer.write(b"0\r\n\r\n")
    await writer.drain()
    return True


def _pieces(said: Said) -> Iterator[bytes]:
    def cut(text: str) -> Iterator[str]:
        return (text[at : at + said.size] for at in range(0, len(text), said.size))

    yield event(role="assistant")
    yield from (event(reasoning_content=piece) for piece in cut(said.thought))
    if said.refusal:
        yield event(refusal=said.refusal)
    yield from (event(piece) for piece in cut(said.text))


async def _go_wrong(writer: asyncio.StreamWriter, last: Last) -> None:
    """Ends the stream as `last` says; what the client already has it keeps."""
    if last == "quiet":
        writer.write(b"0\r\n\r\n")
    elif last == "lost":
        writer.write(b"40\r\ndata: {")
    elif last == "half":
        _write(writer, event("户")[: event("户").index("户".encode()) + 2] + b"\n\n")
        writer.write(b"0\r\n\r\n")
    elif last == "broken":
        _write(writer, b'data: {"id": \n\n')
    elif last == "error":
        _write(writer, b'data: {"error": {"message": "out of memory"}}\n\n')
    elif last == "reset":
        await writer.drain()
        await asyncio.sleep(0.05)  # a reset overtakes what is still on its way
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return
    else:
        await _go_on(writer, {"drip": event("x "), "beat": b": keep-alive\n\n"}.get(last))
    await writer.drain()
    with contextlib.suppress(OSError):
        writer.close()
        await writer.wait_closed()


async def _go_on(writer: asyncio.StreamWriter, piece: bytes | None) -> None:
    while True:
        await asyncio.sleep(DRIP_SECONDS)
        if writer.transport.is_closing():
            raise ConnectionError
        if piece is not None:
            _write(writer, piece)
            await writer.drain()


def _write(writer: asyncio.StreamWriter, body: bytes) -> None:
    """One chunk of the chunked coding."""
    writer.write(f"{len(body):x}\r\n".encode() + body + b"\r\n")
