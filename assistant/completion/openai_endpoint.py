"""Any OpenAI-compatible endpoint as a Completer. The one importer of the openai SDK (3.x, on httpx2).

The SDK parses the stream; patience, retries and failures are ours. Its own retries sleep for as
long as a server's Retry-After says, and its timeouts are per read, so neither keeps a deadline.
"""

from __future__ import annotations

import json
import random
import re
import ssl
import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import openai
from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError, OpenAI, Stream

from assistant.completion import ENDINGS, Event, Finished, Request, Text, Thought, Usage, Waiting, failures
from assistant.completion.addresses import refuse_unsafe_address
from assistant.completion.loops import LoopGuard
from assistant.completion.pump import Overdue, Patience, Silent, pump
from assistant.completion.rungs import MANNERS, Manner, Manners, body
from assistant.errors import ModelError
from assistant.settings import Settings

if TYPE_CHECKING:
    import httpx2
    from openai.types import CompletionUsage
    from openai.types.chat import ChatCompletion, ChatCompletionChunk

TRIES = 3
CONNECT_SECONDS, LISTING_SECONDS = 5.0, 5.0
LONGEST_WAIT = 20.0
LONGEST_ANSWER = 400_000
_RETRIED = {408, 409, 429, 500, 502, 503, 504, 529}
_CONTEXT_SIGNS = ("context_length", "context length", "context size", "context window", "maximum context", "n_ctx")
# The SDK refuses to start without a key; servers that want none ignore this one.
_NO_KEY = "no-key"
_MODEL_NAME = re.compile(r"[\w.:/@+~-]{1,100}")


@dataclass(slots=True)
class _Answer:
    """The stream in hand, so that the thread that gives up can end the one that reads."""

    stream: Stream[ChatCompletionChunk] | None = None
    events: bool = False

    def close(self) -> None:
        if self.stream is None:
            return
        response = self.stream.response
        connection = response.extensions.get("network_stream")
        socket = connection.get_extra_info("socket") if connection is not None else None
        if socket is not None:
            # Closing alone does not wake a thread that is blocked in a read; ending the connection does.
            try:
                socket.shutdown(2)
            except OSError:
                return
        else:
            response.close()


@dataclass(slots=True)
class _Heard:
    """What one try has brought so far."""

    text: bool = False
    refusal: bool = False
    ending: str | None = None
    usage: Usage | None = None
    model: str | None = None
    length: int = 0
    guard: LoopGuard = field(default_factory=LoopGuard)


class OpenAIEndpoint:
    """`base_url` None means the SDK's default. `http_client` is for tests and proxies."""

    def __init__(
        self,
        base_url: str | None = None,
        api_key: str | None = None,
        *,
        http_client: httpx2.Client | None = None,
        manners: Manners = MANNERS,
        pause: Callable[[int], float] = lambda tries: min(8.0, 0.5 * 2**tries) * random.uniform(0.75, 1.0),  # noqa: S311
        patience: Patience | None = None,
    ) -> None:
        self._base_url = base_url
        self._api_key = api_key
        self._http_client = http_client
        self._manners = manners
        self._pause = pause
        self._patience = patience or Patience(whole=300.0)
        self._client: OpenAI | None = None

    @classmethod
    def from_settings(
        cls, settings: Settings, *, manners: Manners = MANNERS, patience: Patience | None = None
    ) -> OpenAIEndpoint:
        # Given in full, so that the SDK does not look for an address of its own in the environment.
        return cls(settings.base_url or failures.DEFAULT_ADDRESS, settings.api_key, manners=manners, patience=patience)

    @property
    def address(self) -> str:
        """As people may see it. Raises ModelError where it is none, or wants a key that is not set."""
        return failures.shown_address(str(self._connected().base_url))

    def models(self) -> tuple[str, ...]:
        """The models that the endpoint lists. Raises ModelError."""
        client = self._connected().with_options(timeout=openai.Timeout(LISTING_SECONDS, connect=CONNECT_SECONDS))
        asked = Request(model="", messages=(), seconds=LISTING_SECONDS)
        try:
            listed = client.models.with_raw_response.list().http_response.json()
        except Exception as problem:
            failure = self._failure(problem, asked)
            raise (failure.failure if isinstance(failure, _Refused) else failure) from None
        return _names(listed)

    def complete(self, request: Request) -> Iterator[Event]:
        """Raises ModelError, with `permanent` saying whether the same question can succeed later."""
        client = self._connected()
        end = time.monotonic() + request.seconds
        manner = self._manners.of(self.address, request.model)
        tries = 0
        while True:
            heard = _Heard()
            try:
                yield from self._try(client, request, manner, heard, end)
                return
            except _Refused as refused:
                milder = manner.milder(refused.complaint) if refused.status in (400, 422) else None
                if milder is not None:
                    manner = milder
                    continue
                tries += 1
                wait = self._wait(refused, tries)
                if tries >= TRIES or wait is None or time.monotonic() + wait >= end:
                    raise refused.failure from None
            yield from _countdown(wait)

    def _connected(self) -> OpenAI:
        if self._client is None:
            if self._base_url is not None:
                refuse_unsafe_address(self._base_url)
            client = OpenAI(
                api_key=self._api_key or _NO_KEY,
                base_url=self._base_url,
                max_retries=0,
                timeout=openai.Timeout(self._patience.first, connect=CONNECT_SECONDS),
                http_client=self._http_client or openai.DefaultHttpx2Client(verify=_certificates()),
            )
            # The SDK takes them from the environment and would send them to whatever endpoint is named.
            client.organization = client.project = None
            if self._api_key is None and client.base_url.host == "api.openai.com":
                raise failures.no_key(failures.shown_address(str(client.base_url)))
            if self._http_client is None:
                # The SDK closes only the HTTP clients that it makes itself.
                weakref.finalize(self, client.close)
            self._client = client
        return self._client

    def _try(self, client: OpenAI, request: Request, manner: Manner, heard: _Heard, end: float) -> Iterator[Event]:
        answer = _Answer()
        patience = Patience(
            max(0.0, end - time.monotonic()), self._patience.first, self._patience.between, self._patience.tick
        )

        def chunks(stop: threading.Event) -> Iterator[ChatCompletionChunk | ChatCompletion]:
            yield from self._chunks(client, request, manner, answer, stop)

        pieces = pump(chunks, answer.close, patience)
        try:
            for chunk in pieces:
                if chunk is None:
                    yield Waiting()
                    continue
                yield from _events(chunk, heard)
                if heard.guard.looping or heard.length > LONGEST_ANSWER:
                    break
        except ModelError:
            raise
        except Silent as silence:
            limit = self._patience.between if silence.begun else self._patience.first
            # A first chunk often holds no more than who speaks.
            raise (failures.stalled if heard.text else failures.silent)(self.address, limit) from None
        except Exception as problem:
            raise self._failure(problem, request) from None
        finally:
            pieces.close()  # type: ignore[attr-defined]
            if heard.text and not heard.guard.looping:
                # It took the question in this manner, however the answer ended.
                self._manners.remember(self.address, request.model, manner)
        if not heard.text and heard.ending is None:
            raise failures.connection_lost(self.address) if answer.events else failures.not_compatible(self.address)
        yield self._finished(heard, request, manner)

    def _chunks(
        self, client: OpenAI, request: Request, manner: Manner, answer: _Answer, stop: threading.Event
    ) -> Iterator[ChatCompletionChunk | ChatCompletion]:
        """Runs in the reading thread."""
        stream: Stream[ChatCompletionChunk] = client.chat.completions.create(**_arguments(request, manner))
        answer.stream = stream
        if stop.is_set():
            stream.close()
            return
        kind = stream.response.headers.get("content-type", "")
        answer.events = kind.startswith("text/event-stream")
        if kind.startswith("application/json"):
            yield self._unstreamed(stream.response.read(), request)
        elif kind.startswith("text/html"):
            stream.close()
            raise failures.not_compatible(self.address)
        else:
            yield from stream

    def _unstreamed(self, content: bytes, request: Request) -> ChatCompletion:
        """A server that ignores `stream` sends the whole answer at once, or an error under status 200."""
        from openai.types.chat import ChatCompletion

        data = json.loads(content)
        error = data.get("error") if isinstance(data, dict) else None
        if error:
            reason = error.get("message") if isinstance(error, dict) else error
            raise failures.stream_failed(self.address, self._safe(reason, request))
        if not isinstance(data, dict) or not isinstance(data.get("choices"), list):
            raise failures.not_compatible(self.address)
        return ChatCompletion.construct(**data)

    def _finished(self, heard: _Heard, request: Request, manner: Manner) -> Finished:
        if heard.guard.looping or heard.length > LONGEST_ANSWER:
            lower = manner.lower() if heard.guard.looping else None
            if lower is not None:
                self._manners.remember(self.address, request.model, lower)
            return Finished("loop", heard.usage, heard.model)
        self._manners.remember(self.address, request.model, manner)
        if heard.refusal:
            return Finished("refused", heard.usage, heard.model)
        return Finished(ENDINGS.get(heard.ending or "", "cut"), heard.usage, heard.model)

    def _wait(self, refused: _Refused, tries: int) -> float | None:
        """Seconds before the same question may be asked again; None when that makes no sense."""
        if refused.failure.permanent or refused.status not in _RETRIED:
            return None
        wait = refused.retry_after if refused.retry_after is not None else self._pause(tries - 1)
        return wait if wait <= LONGEST_WAIT else None

    def _failure(self, problem: Exception, request: Request) -> ModelError | _Refused:
        """The ModelError for whatever the SDK, its transport or a broken answer raised."""
        if isinstance(problem, APIStatusError):
            return self._refusal(problem, request)
        if isinstance(problem, Overdue):
            return failures.too_slow(self.address, request.seconds)
        if isinstance(problem, APITimeoutError) and _cause(problem) == "ConnectTimeout":
            return failures.nothing_answers(self.address)
        if isinstance(problem, APITimeoutError):
            return failures.silent(self.address, self._patience.first)
        if isinstance(problem, APIConnectionError):
            return self._unreachable(problem)
        if isinstance(problem, APIError):
            if _is_about_context(f"{problem.code} {problem.message}"):
                return failures.context_too_long(request.model)
            return failures.stream_failed(self.address, self._safe(problem.message, request))
        if isinstance(problem, UnicodeEncodeError):
            return failures.unusable_key()
        # Broken JSON or UTF-8 inside the stream comes through as raw ValueErrors.
        return failures.garbled(self.address)

    def _unreachable(self, problem: APIConnectionError) -> ModelError:
        cause = _cause(problem)
        if cause in ("UnsupportedProtocol", "InvalidURL", "LocalProtocolError"):
            return failures.not_an_address(self.address)
        if cause in ("ConnectError", "ConnectTimeout", "ProxyError"):
            return failures.nothing_answers(self.address)
        return failures.connection_lost(self.address)

    def _refusal(self, problem: APIStatusError, request: Request) -> ModelError | _Refused:
        complaint = f"{problem.code} {problem.message}"
        status = problem.status_code
        about_context = status in (400, 422, 500) and _is_about_context(complaint) and "max_tokens" not in complaint
        # 413 comes from what stands before the model as well; a shorter question is the way past either.
        if about_context or status == 413:
            return failures.context_too_long(request.model)
        if status == 404 and request.model and (listed := self._listed()):
            return failures.no_such_model(self.address, request.model, listed)
        wait = _retry_after(problem.response.headers)
        plain = failures.status_failure(
            status,
            code=problem.code,
            reason=self._safe(problem.body.get("message"), request) if isinstance(problem.body, dict) else "",
            address=self.address,
            model=request.model,
            wait=wait,
        )
        return _Refused(plain, status, wait, complaint)

    def _listed(self) -> tuple[str, ...]:
        """The models, for advice: nothing where the endpoint does not say."""
        try:
            return self.models()
        except ModelError:
            return ()

    def _safe(self, reason: object, request: Request) -> str:
        return failures.safe_reason(reason, key=self._api_key, shown=[message.content for message in request.messages])


class _Refused(Exception):
    """A status from the endpoint. `complaint` is the server's own text: for deciding, never for showing."""

    def __init__(self, failure: ModelError, status: int, retry_after: float | None, complaint: str) -> None:
        super().__init__(status)
        self.failure = failure
        self.status = status
        self.retry_after = retry_after
        self.complaint = complaint


@cache
def _certificates() -> ssl.SSLContext:
    """Loaded once: it takes a tenth of a second, and every draft has a client of its own."""
    import httpx2

    return httpx2.create_ssl_context()


def _arguments(request: Request, manner: Manner) -> dict[str, Any]:
    streamed = {"stream": True, "stream_options": {"include_usage": True}}
    for option in manner.without:
        streamed.pop(option, None)
    return body(request, manner) | streamed


def _events(chunk: ChatCompletionChunk | ChatCompletion, heard: _Heard) -> Iterator[Event]:
    heard.model = chunk.model or heard.model
    if chunk.usage is not None:
        heard.usage = _usage(chunk.usage)
    if not chunk.choices:
        return
    choice = cast(Any, chunk.choices[0])
    said = getattr(choice, "delta", None) or getattr(choice, "message", None)
    heard.ending = choice.finish_reason or heard.ending
    if said is None:
        return
    # Two names for the same thing: DeepSeek, vLLM and llama.cpp say reasoning_content, Ollama and others reasoning.
    thought = getattr(said, "reasoning_content", None) or getattr(said, "reasoning", None)
    heard.refusal = heard.refusal or bool(getattr(said, "refusal", None))
    for piece, event in ((thought, Thought), (said.content, Text)):
        if isinstance(piece, str) and piece:
            heard.text = True
            heard.length += len(piece)
            heard.guard.feed(piece)
            yield event(piece)


def _usage(usage: CompletionUsage) -> Usage:
    return Usage(usage.prompt_tokens, usage.completion_tokens)


def _cause(problem: APIConnectionError) -> str:
    # Named, not imported: a plain-httpx client may be handed in, with classes of the same names.
    return type(problem.__cause__).__name__


def _names(listed: Any) -> tuple[str, ...]:
    """The ids in a list of models; a name that could not be one is left out."""
    entries = listed.get("data") if isinstance(listed, dict) else None
    ids = [entry.get("id") for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []
    return tuple(name for name in ids if isinstance(name, str) and _MODEL_NAME.fullmatch(name))


def _is_about_context(complaint: str) -> bool:
    return any(sign in complaint.lower() for sign in _CONTEXT_SIGNS)


def _retry_after(headers: Mapping[str, str]) -> float | None:
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            return max(0.0, float(headers[name]) * unit)
        except (KeyError, ValueError):
            continue
    return None


def _countdown(wait: float) -> Iterator[Event]:
    end = time.monotonic() + wait
    while (left := end - time.monotonic()) > 0:
        yield Waiting(retry_in=left)
        time.sleep(min(1.0, left))
