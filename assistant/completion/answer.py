"""A model's answer -> JSON data: whole, wrapped in prose or fences, or cut off half-way.

Strict JSON first; then what surrounds it is stripped; then the objects that are closed are kept.
A broken ending is never guessed: what a cut answer would have said is nobody's to invent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Raw = Mapping[str, Any]

_THINKING = re.compile(r"\s*<(think|thinking|reasoning)>.*?(</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_LAST_KEY = re.compile(r'"([a-z_]{1,40})"\s*:\s*\Z')
_LONGEST_KEY, _LONGEST_TAG = 80, 16
_LIST = "objectives"
_MEMBER = "key_results"


@dataclass(frozen=True, slots=True)
class Answer:
    """What could be read. `whole` is false where the JSON did not close and only complete parts were kept."""

    data: Raw
    whole: bool

    @property
    def objectives(self) -> tuple[Raw, ...]:
        listed = self.data.get(_LIST)
        return tuple(entry for entry in listed if isinstance(entry, Mapping)) if isinstance(listed, list) else ()


def read_answer(text: str) -> Answer | None:
    """The draft in a finished answer, with at least one objective; None where there is none."""
    for candidate in _candidates(text):
        data = _as_draft(candidate)
        if data is not None and (answer := Answer(data, whole=True)).objectives:
            return answer
    growing = Growing()
    growing.feed(text)
    return growing.answer if growing.answer and growing.answer.objectives else None


def read_object(text: str) -> Raw | None:
    """The one objective in an answer to a repair question, whatever it is wrapped in."""
    for data in _candidates(text):
        if isinstance(data, dict):
            listed = data.get(_LIST)
            inner = listed[0] if isinstance(listed, list) and listed else data.get("objective", data)
            if isinstance(inner, dict) and _MEMBER in inner:
                return inner
    return None


def read_json(text: str) -> Any:
    """The first JSON object or list in an answer, whatever surrounds it; None where there is none."""
    return next((data for data in _candidates(text) if data is not None), None)


def _candidates(text: str) -> Iterator[Any]:
    """The answer as JSON data: as it stands, then each balanced object of it."""
    body = without_thinking(text)
    yield _strict(body)
    yield from (_strict(found) for found in _balanced_objects(body))


def without_thinking(text: str) -> str:
    """The text without the reasoning that some models put in front of their answer."""
    return _THINKING.sub("", text, count=1) if "<" in text[:200] else text


class Growing:
    """An answer while it streams in. `feed` says whether another element of `listed` has closed.

    Each character is looked at once and each element parsed once, when it closes: the work grows
    with the length of the answer and not with its square.
    """

    def __init__(self, listed: str = _LIST) -> None:
        self._listed = listed
        self._text = ""
        self._at = 0
        self._start: int | None = None
        self._depth = 0
        self._quoted = False
        self._escaped = False
        self._list: str | None = None
        self._element = 0
        self._found: dict[str, Any] = {}

    @property
    def answer(self) -> Answer | None:
        """What has closed so far; None before the first element."""
        return Answer(self._found, whole=False) if self._found.get(self._listed) else None

    def feed(self, piece: str) -> bool:
        self._text += piece
        before = len(self._found.get(self._listed, ()))
        if not self._still_thinking():
            self._scan()
        return len(self._found.get(self._listed, ())) > before

    def _still_thinking(self) -> bool:
        """Braces inside a model's reasoning are no JSON of ours."""
        if self._at:
            return False
        head = self._text.lstrip()
        if not head or (head.startswith("<") and ">" not in head and len(head) < _LONGEST_TAG):
            return True
        if match := _THINKING.match(self._text):
            if not match[2]:
                return True
            self._at = match.end()
        return False

    def _scan(self) -> None:
        text, at = self._text, self._at
        while at < len(text):
            character = text[at]
            at += 1
            if self._start is None:
                if character == "{":
                    self._start, self._depth = at - 1, 1
            elif self._escaped:
                self._escaped = False
            elif self._quoted:
                self._escaped = character == "\\"
                self._quoted = character != '"'
            elif character == '"':
                self._quoted = True
            elif character in "{[":
                self._depth += 1
                self._opened(character, at)
            elif character in "}]":
                self._depth -= 1
                self._closed(character, at)
        self._at = at

    def _opened(self, character: str, at: int) -> None:
        # Depth 1 is inside the answer's object, 2 inside one of its lists, 3 inside an element of that list.
        if self._depth == 2:
            key = _LAST_KEY.search(self._text, max(0, at - _LONGEST_KEY), at - 1)
            self._list = key[1] if key and character == "[" else None
            self._read_title(at - 1)
        elif self._depth == 3:
            self._element = at - 1

    def _closed(self, character: str, at: int) -> None:
        if self._depth == 2 and character == "}" and self._list is not None:
            element = _strict(self._text[self._element : at])
            if isinstance(element, dict):
                self._found.setdefault(self._list, []).append(element)
        elif self._depth == 0 and not self._found.get(self._listed):
            # A brace in the prose before the answer.
            self._start, self._found = None, {}

    def _read_title(self, end: int) -> None:
        """The set's title stands before the first list."""
        if self._found or self._start is None:
            return
        import jiter

        try:
            head = jiter.from_json(self._text[self._start : end].encode("utf-8", "replace"), partial_mode=True)
        except ValueError:
            return
        title = head.get("title") if isinstance(head, dict) else None
        self._found = {"title": title} if isinstance(title, str) else {}


def _as_draft(data: Any) -> Raw | None:
    """The draft in parsed JSON: models also give the bare list, one bare objective, or wrap it once more."""
    if isinstance(data, list) and any(isinstance(entry, dict) and _MEMBER in entry for entry in data):
        return {_LIST: data}
    if not isinstance(data, dict):
        return None
    if isinstance(data.get(_LIST), list):
        return data
    if _MEMBER in data and "title" in data:
        return {_LIST: [data]}
    inner = [value for value in data.values() if isinstance(value, dict) and isinstance(value.get(_LIST), list)]
    return inner[0] if len(inner) == 1 else None


def _strict(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _balanced_objects(text: str) -> Iterator[str]:
    """Each outermost `{…}` or `[{…}]` of the text, braces inside strings not counted."""
    start, depth, quoted, escaped = -1, 0, False, False
    for at, character in enumerate(text):
        if start < 0:
            if character in "{[":
                start, depth, quoted, escaped = at, 1, False, False
        elif escaped:
            escaped = False
        elif quoted:
            escaped = character == "\\"
            quoted = character != '"'
        elif character == '"':
            quoted = True
        elif character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
            if depth == 0:
                yield text[start : at + 1]
                start = -1
