"""Answers kept as JSON lines, recorded at the completer's seam and replayed without a network.

One line an answer: `{"origin", "model", "prompt", "request", "recorded_at", "reply"}`. `request` is
`Request.sha256`; `reply` holds text, thought, ending, usage and the answering model, or the error that came
instead. `origin` is `recorded` (a model said it) or `synthetic` (a person or a script wrote it):
synthetic lines test the plumbing and never feed a quality figure. No key, header or address is
ever part of a line.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from assistant.completion import Completer, Event, Finished, Request, Text, Thought, Usage
from assistant.errors import ModelError

Origin = Literal["recorded", "synthetic"]
_CHUNK = 64


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
    origin: Origin
    model: str
    prompt: str | None
    request: str
    recorded_at: str | None
    reply: Reply

    def to_line(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_line(cls, line: str) -> Recording:
        """Raises ValueError, KeyError or TypeError for a line that is no recording."""
        data = json.loads(line)
        if data["origin"] not in ("recorded", "synthetic"):
            raise ValueError(data["origin"])
        reply = dict(data["reply"])
        finished = reply.get("finished")
        if finished is not None:
            usage = finished.get("usage")
            reply["finished"] = Finished(**{**finished, "usage": Usage(**usage) if usage else None})
        known = {name: data[name] for name in ("origin", "model", "prompt", "request", "recorded_at")}
        return cls(**known, reply=Reply(**reply))


def read_recordings(path: Path) -> dict[str, Recording]:
    """All recordings of a file, or of the `.jsonl` files in a folder, by request; the last of a request counts.

    Raises ModelError naming the file and line that cannot be read.
    """
    found: dict[str, Recording] = {}
    for file in sorted(path.rglob("*.jsonl")) if path.is_dir() else [path]:
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
        except (OSError, UnicodeDecodeError) as problem:
            raise _unreadable(file, 0) from problem
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                recording = Recording.from_line(line)
            except (ValueError, KeyError, TypeError, AttributeError) as problem:
                raise _unreadable(file, number) from problem
            found[recording.request] = recording
    return found


class Replay:
    """Answers from recordings alone."""

    def __init__(self, recordings: Mapping[str, Recording]) -> None:
        self._recordings = recordings

    def complete(self, request: Request) -> Iterator[Event]:
        """Raises ModelError when nobody recorded this request, as after any change of prompt, text or model."""
        found = self._recordings.get(request.sha256)
        if found is None:
            raise ModelError(
                "No recording answers request %(request)s of the model “%(model)s”.",
                "Record it against the endpoint, or go back to the prompt version that was recorded.",
                values={"request": request.sha256[:12], "model": request.model},
            )
        yield from found.reply.events()


class Recorder:
    """Passes a completer's answers on and appends each to a file once it is whole or has failed.

    An answer that nobody listened to until its end is not recorded.
    """

    def __init__(self, completer: Completer, path: Path, *, origin: Origin = "recorded") -> None:
        self._completer = completer
        self._path = path
        self._origin = origin

    def complete(self, request: Request) -> Iterator[Event]:
        text: list[str] = []
        thought: list[str] = []
        try:
            for event in self._completer.complete(request):
                if isinstance(event, Text):
                    text.append(event.text)
                elif isinstance(event, Thought):
                    thought.append(event.text)
                elif isinstance(event, Finished):
                    self._keep(request, Reply("".join(text), "".join(thought), event))
                yield event
        except ModelError as failure:
            values = {name: value if isinstance(value, int) else str(value) for name, value in failure.values.items()}
            error = {
                "message": failure.message,
                "hint": failure.hint,
                "values": {**values, **({"address": "…"} if "address" in values else {})},
                "permanent": failure.permanent,
            }
            self._keep(request, Reply("".join(text), "".join(thought), None, error))
            raise

    def _keep(self, request: Request, reply: Reply) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        recording = Recording(self._origin, request.model, request.prompt, request.sha256, now, reply)
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8", newline="\n") as lines:
            lines.write(recording.to_line() + "\n")


def _unreadable(file: Path, line: int) -> ModelError:
    return ModelError(
        "The recordings in %(file)s cannot be read (line %(line)d).",
        "Correct the line, or record again.",
        values={"file": file.name, "line": line},
    )
