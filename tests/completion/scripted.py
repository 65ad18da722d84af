"""A completer that says what a test tells it to say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.completion import Event, Finished, Request, Text
from assistant.errors import AssistantError

Line = str | Sequence[Event | AssistantError]


class ScriptedCompleter:
    """Answers the first question with the first line, and so on; remembers what it was asked.

    A line is the whole text of a good answer, or events and errors in the order they happen.
    """

    def __init__(self, *lines: Line) -> None:
        self._lines = list(lines)
        self.asked: list[Request] = []
        self.closed_early = False

    def complete(self, request: Request) -> Iterator[Event]:
        self.asked.append(request)
        line = self._lines.pop(0)
        if isinstance(line, str):
            line = [*(Text(line[at : at + 40]) for at in range(0, len(line), 40)), Finished("stop")]
        try:
            for event in line:
                if isinstance(event, AssistantError):
                    raise event
                yield event
        except GeneratorExit:
            self.closed_early = True
            raise
