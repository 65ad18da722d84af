"""Answers kept as files, recorded at the completer's seam and replayed without a network.

One readable file an answer, `<model>/<aa>/<request>.txt`. A head in JSON says who answered (`origin`, `model`), what
was asked (`request`, the hash of everything that shapes an answer; `task` and `asked`, the end of the question, for a
person to recognise), how the answer ended, and the error where one came instead. Below a line `---` stands what the
model said, letter for letter: first its reasoning (`thought_characters` long), then its answer.

`origin` is `recorded` (a model said it) or `synthetic` (a person or a script wrote it): synthetic answers test the
plumbing and never feed a quality figure. No key, header or address is ever part of a file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any, Literal, get_args

from assistant.completion import Completer, Event, Finished, Request, Text, Thought, Usage
from assistant.errors import ModelError

Origin = Literal["recorded", "synthetic"]
_CHUNK = 64
_ASKED_MOST = 400
_REMOVED = "…"
_BODY = "\n---\n"


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer. With `error` (message, hint, values, permanent) it broke off after `text`."""

    text: str = ""
    thought: str = ""
    finished: Finished | None = None
    error: Mapping[str, Any] | None = None

    def events(self) -> Iterator[Event]:
        """The answer again, in small pieces as a stream would bring it. Raises ModelError where it failed then."""
        for kind, whole in ((Thought, self.thought), (Text, self.text)):
            for start in range(0, len(whole), _CHUNK):
                yield kind(whole[start : start + _CHUNK])
        if self.error is not None:
            known = self.error
            raise ModelError(known["message"], known["hint"], values=known["values"], permanent=known["permanent"])
        yield self.finished or Finished("cut")


@dataclass(frozen=True, slots=True)
class Recording:
    """`prompt` is the hash of the prompt version, `seconds` how long the answer took; null where nobody knows."""

    origin: Origin
    model: str
    request: str
    prompt: str | None
    repeat: int
    recorded_at: str | None
    seconds: float | None
    task: str
    asked: str
    reply: Reply

    def to_text(self) -> str:
        head = asdict(self)
        said = head.pop("reply")
        head |= {"finished": said["finished"], "error": said["error"], "thought_characters": len(self.reply.thought)}
        return f"{json.dumps(head, ensure_ascii=False, indent=1)}{_BODY}{self.reply.thought}{self.reply.text}"

    @classmethod
    def from_text(cls, text: str) -> Recording:
        """Raises ValueError, KeyError or TypeError for a text that is no recording."""
        before, line, body = text.partition(_BODY)
        head = json.loads(before)
        if not line or head["origin"] not in get_args(Origin):
            raise ValueError(head["origin"])
        ended, thought = head["finished"], head["thought_characters"]
        if ended is not None:
            ended = Finished(**{**ended, "usage": Usage(**ended["usage"]) if ended["usage"] else None})
        known = {field.name: head[field.name] for field in fields(cls) if field.name != "reply"}
        return cls(**known, reply=Reply(body[thought:], body[:thought], ended, head["error"]))

    @property
    def place(self) -> Path:
        """Where the file stands inside a folder of recordings."""
        model = re.sub(r"[^A-Za-z0-9._-]+", "-", self.model).strip(".-") or "model"
        return Path(model, self.request[:2], f"{self.request}.txt")


def recording_of(
    request: Request, reply: Reply, origin: Origin, *, seconds: float | None = None, secrets: tuple[str, ...] = ()
) -> Recording:
    """The recording of one answer; `secrets` are taken out wherever they stand, a model may echo what it was sent."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    asked = request.messages[-1].content[-_ASKED_MOST:] if request.messages else ""
    clean = _Cleaner(secrets)
    return Recording(
        origin=origin,
        model=request.model,
        request=request.sha256,
        prompt=request.prompt,
        repeat=request.repeat,
        recorded_at=now,
        seconds=None if seconds is None else round(seconds, 3),
        task=request.schema_name,
        asked=clean(asked),
        reply=replace(reply, text=clean(reply.text), thought=clean(reply.thought)),
    )


class _Cleaner:
    def __init__(self, secrets: tuple[str, ...]) -> None:
        self._secrets = [secret for secret in secrets if secret]

    def __call__(self, text: str) -> str:
        for secret in self._secrets:
            text = text.replace(secret, _REMOVED)
        return text


def read_recordings(folder: Path) -> dict[str, Recording]:
    """All recordings under a folder, by request. Raises ModelError naming a file that cannot be read."""
    found: dict[str, Recording] = {}
    for file in sorted(folder.rglob("*.txt")):
        try:
            recording = Recording.from_text(_exactly(file))
        except (OSError, UnicodeDecodeError, ValueError, KeyError, TypeError, AttributeError) as problem:
            raise ModelError(
                "The recording %(file)s cannot be read.",
                "Restore the file, or delete it and record again.",
                values={"file": file.name},
            ) from problem
        found[recording.request] = recording
    return found


def _exactly(file: Path) -> str:
    # A model may have written CRLF: reading as text would change its answer.
    return file.read_bytes().decode("utf-8", "surrogatepass")


def write_recording(recording: Recording, folder: Path) -> Path:
    """Write the file whole or not at all; the same request again replaces it."""
    file = folder / recording.place
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".part")
    beside.write_bytes(recording.to_text().encode("utf-8", "surrogatepass"))
    beside.replace(file)
    return file


class NotRecorded(ModelError):
    """Nobody recorded this request, as after any change of prompt, text or model."""

    def __init__(self, request: Request) -> None:
        super().__init__(
            "No recording answers request %(request)s of the model “%(model)s”.",
            "Record it against the endpoint, or go back to the prompt version that was recorded.",
            values={"request": request.sha256[:12], "model": request.model},
        )


class Replay:
    """Answers from recordings alone."""

    def __init__(self, recordings: Mapping[str, Recording]) -> None:
        self._recordings = recordings

    def complete(self, request: Request) -> Iterator[Event]:
        """Raises NotRecorded where there is none."""
        found = self._recordings.get(request.sha256)
        if found is None:
            raise NotRecorded(request)
        yield from found.reply.events()


class Recorder:
    """Passes a completer's answers on and gives each to `keep` once it is whole or has failed.

    An answer that nobody listened to until its end is not recorded.
    """

    def __init__(
        self,
        completer: Completer,
        keep: Callable[[Recording], object],
        *,
        origin: Origin = "recorded",
        secrets: tuple[str, ...] = (),
    ) -> None:
        self._completer = completer
        self._keep = keep
        self._origin = origin
        self._secrets = secrets

    def complete(self, request: Request) -> Iterator[Event]:
        text: list[str] = []
        thought: list[str] = []
        begun = perf_counter()

        def keep(finished: Finished | None, error: Mapping[str, Any] | None = None) -> None:
            reply = Reply("".join(text), "".join(thought), finished, error)
            seconds = perf_counter() - begun
            self._keep(recording_of(request, reply, self._origin, seconds=seconds, secrets=self._secrets))

        try:
            for event in self._completer.complete(request):
                if isinstance(event, Text):
                    text.append(event.text)
                elif isinstance(event, Thought):
                    thought.append(event.text)
                elif isinstance(event, Finished):
                    keep(event)
                yield event
        except ModelError as failure:
            keep(None, _told(failure))
            raise


def _told(failure: ModelError) -> dict[str, Any]:
    """The error as a file may hold it: without the endpoint's address."""
    values = {name: value if isinstance(value, int) else str(value) for name, value in failure.values.items()}
    return {
        "message": failure.message,
        "hint": failure.hint,
        "values": {**values, **({"address": _REMOVED} if "address" in values else {})},
        "permanent": failure.permanent,
    }
