"""Goals in a file: one a line, or labelled lines of JSON (DESIGN 5.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from io import BytesIO
from typing import IO, Any, cast, get_args

from assistant.errors import InputError
from assistant.lint.engine import Goal
from assistant.lint.goal_lines import goal_lines
from assistant.records import LANGUAGE_CODES, Kind, LanguageCode

STDIN = "-"
_KINDS = get_args(Kind)
_OBJECT = re.compile(r'\s*\{\s*"')
_BOM = b"\xef\xbb\xbf"
# Half a character, which JSON can spell (\ud800) and no file can hold.
_SURROGATE = re.compile("[\ud800-\udfff]")


def holds_a_set(path: str, raw: bytes) -> bool:
    """Whether these are the bytes of a whole OKR set: by the file's name, for standard input by what it holds."""
    if path != STDIN:
        return path.lower().endswith(".json")
    text = raw.removeprefix(_BOM).lstrip()
    if text[:1] != b"{" or b'"schema_version"' not in text:
        return False
    first, _, _ = text.partition(b"\n")
    return not isinstance(_parsed(first.decode("utf-8", "replace")).get("text"), str)


def goals_in(path: str, raw: bytes, kind: Kind, language: LanguageCode | None) -> list[Goal]:
    """The goals in a file: labelled lines of JSON, or plain lines without headings, fences and list marks.

    Raises InputError where the text is no UTF-8 or a line of a .jsonl file is no JSON object.
    """
    file = GoalFile(path, BytesIO(raw), kind, language)
    file.check()
    return list(file.goals())


class GoalFile:
    """Goals that are read one at a time, and as often as asked: a file of any length takes no more room.

    `handle` is an open binary file that can be rewound.
    """

    def __init__(self, path: str, handle: IO[bytes], kind: Kind, language: LanguageCode | None) -> None:
        self.path = path
        self.count = 0
        self._handle = handle
        self._kind = kind
        self._language = language
        self._labelled = self._is_labelled()

    def check(self) -> None:
        """Read it through once, which also counts the goals.

        Raises InputError where the text is no UTF-8, a line of a .jsonl file is no JSON object, or there is no goal.
        """
        self.count = sum(1 for _ in self.goals())
        if not self.count:
            raise InputError("There is no goal in %(path)s.", "Write one goal per line.", values={"path": self.path})

    def goals(self) -> Iterator[Goal]:
        """The goals from the beginning, in order."""
        return self._from_objects() if self._labelled else self._from_lines()

    def _is_labelled(self) -> bool:
        if self.path != STDIN:
            return self.path.lower().endswith(".jsonl")
        self._handle.seek(0)
        start = self._handle.read(4096).removeprefix(_BOM).decode("utf-8", "replace")
        return _OBJECT.match(start) is not None

    def _from_lines(self) -> Iterator[Goal]:
        last = 0
        lines = (line for stretch in self._stretches() for line in stretch.splitlines())
        for found in goal_lines(lines, kind=self._kind):
            # An initiative is work to do: nothing is checked in it.
            if found.kind != "initiative":
                name = str(found.line) if found.line != last else f"{found.line}.2"
                yield Goal(
                    name, found.kind, self._language, found.text, self.path, found.line, found.header, found.column
                )
            last = found.line

    def _from_objects(self) -> Iterator[Goal]:
        # Not splitlines(): a JSON text may hold a line separator (U+2028) as it is.
        for number, line in enumerate(self._stretches(), start=1):
            if not line.strip():
                continue
            data = _object(self.path, number, line)
            kind = cast(Kind, data["kind"] if data.get("kind") in _KINDS else "key_result")
            spoken = data.get("lang") if data.get("lang") in LANGUAGE_CODES else self._language
            name = number if data.get("id") is None else data["id"]
            yield Goal(_whole(str(name)), kind, spoken, _whole(data["text"]), self.path, number)

    def _stretches(self) -> Iterator[str]:
        """The text from line feed to line feed, which no character of UTF-8 has inside it."""
        self._handle.seek(0)
        place = 0
        for raw in self._handle:
            try:
                text = raw.removeprefix(_BOM).decode("utf-8") if place == 0 else raw.decode("utf-8")
            except UnicodeDecodeError as problem:
                raise InputError(
                    "%(path)s is not UTF-8 text: byte %(byte)s.",
                    "Save it as UTF-8 and try again.",
                    values={"path": self.path, "byte": place + problem.start},
                ) from None
            if "\x00" in text:
                raise InputError(
                    "%(path)s is not a text file.", "Use a file of goals, one per line.", values={"path": self.path}
                )
            place += len(raw)
            yield text


def _whole(text: str) -> str:
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def _object(path: str, number: int, line: str) -> dict[str, Any]:
    data = _parsed(line)
    if not isinstance(data.get("text"), str):
        raise InputError(
            "%(path)s, line %(line)s, is not a JSON object with a “text” field.",
            'Write one {"text": …} per line.',
            values={"path": path, "line": number},
        )
    return data


def _parsed(line: str) -> dict[str, Any]:
    """The JSON object on this line; empty where there is none."""
    try:
        data = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}
