"""What a fix would make of a goal, before anybody says yes to it."""

from __future__ import annotations

from assistant.records import Edit, Fix


def edited(text: str, edits: tuple[Edit, ...]) -> str:
    """The text with the edits done, the last one first so that the offsets of the others hold."""
    for edit in sorted(edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def preview(fix: Fix, text: str) -> tuple[str, ...]:
    """The goal, or the goals, that the fix proposes in words; empty where these stay as they are."""
    lines = _lines(fix, text)
    return lines if lines != (text,) else ()


def _lines(fix: Fix, text: str) -> tuple[str, ...]:
    if fix.edits:
        return tuple(line for line in edited(text, fix.edits).split("\n") if line.strip())
    found = []
    for operation in fix.operations or ():
        value = operation.get("value")
        words = value.get("text") if isinstance(value, dict) else value if operation["path"].endswith("/text") else None
        if isinstance(words, str):
            found.append(words)
    return tuple(found)
