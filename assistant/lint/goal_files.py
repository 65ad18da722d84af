"""Goals in a file: one a line, or labelled lines of JSON (DESIGN 5.1)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast, get_args

from assistant.errors import InputError
from assistant.lint.engine import Goal
from assistant.records import LANGUAGE_CODES, Kind, LanguageCode

_MARK = re.compile(r"\s*(?:[-*•–+]|\d{1,3}[.)、]|(?:KR|O|KPI)\s?\d+(?:\.\d+)?\s*[:.：])\s*(?:\[[ xX]\]\s*)?")
_FENCE = re.compile(r"\s*(```|~~~)")
_KINDS = get_args(Kind)


def goals_in(path: str, raw: bytes, kind: Kind, language: LanguageCode | None) -> list[Goal]:
    """The goals in a file: labelled lines of JSON, or plain lines without headings, fences and list marks.

    Raises InputError where the text is no UTF-8 or a line of a .jsonl file is no JSON object.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InputError(
            "%(path)s is not UTF-8 text: byte %(byte)s.",
            "Save it as UTF-8 and try again.",
            values={"path": path, "byte": problem.start},
        ) from None
    if "\x00" in text:
        raise InputError("%(path)s is not a text file.", "Use a file of goals, one per line.", values={"path": path})
    labelled = path.endswith(".jsonl") or (path == "-" and text.lstrip().startswith('{"'))
    lines = _labelled(path, text, language) if labelled else _plain(path, text, kind, language)
    goals = list(lines)
    if not goals:
        raise InputError("There is no goal in %(path)s.", "Write one goal per line.", values={"path": path})
    return goals


def _plain(path: str, text: str, kind: Kind, language: LanguageCode | None) -> Iterator[Goal]:
    fenced = False
    for number, line in enumerate(text.splitlines(), start=1):
        if _FENCE.match(line):
            fenced = not fenced
            continue
        words = _MARK.sub("", line, count=1).strip() if _MARK.match(line) else line.strip()
        if words and not fenced and not line.lstrip().startswith("#"):
            yield Goal(str(number), kind, language, words, path, number)


def _labelled(path: str, text: str, language: LanguageCode | None) -> Iterator[Goal]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        data = _object(path, number, line)
        kind = cast(Kind, data["kind"] if data.get("kind") in _KINDS else "key_result")
        spoken = data.get("lang") if data.get("lang") in LANGUAGE_CODES else language
        yield Goal(str(data.get("id", number)), kind, spoken, str(data["text"]), path, number)


def _object(path: str, number: int, line: str) -> dict[str, Any]:
    try:
        data = json.loads(line)
    except ValueError:
        data = None
    if not isinstance(data, dict) or not isinstance(data.get("text"), str):
        raise InputError(
            "%(path)s, line %(line)s, is not a JSON object with a “text” field.",
            'Write one {"text": …} per line.',
            values={"path": path, "line": number},
        )
    return data
