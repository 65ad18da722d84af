"""Safe fixes, done in the text of the file that the goals stand in."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from typing import Any

from assistant.lint.engine import Options, lint_goals, lint_set
from assistant.lint.goal_files import goals_in, holds_a_set
from assistant.lint.preview import edited
from assistant.lint.report import LintedItem, Report
from assistant.records import Edit, Kind, LanguageCode


def fixed(path: str, raw: bytes, kind: Kind, language: LanguageCode | None, options: Options) -> tuple[str, int]:
    """The file's text with every safe fix done, and how many goals it changed.

    Raises InputError where the goals cannot be read, InvalidSet for a set that is none.
    """
    if holds_a_set(path, raw):
        from assistant.schema import parse_set

        return _fixed_set(raw, lint_set(parse_set(raw), options))
    report = lint_goals(goals_in(path, raw, kind, language), options)
    return _fixed_lines(raw.decode("utf-8-sig"), report, labelled=path.lower().endswith(".jsonl"))


def safe_edits(item: LintedItem) -> tuple[Edit, ...]:
    """The edits of the item's safe fixes; of two that overlap, the first."""
    found: list[Edit] = []
    for edit in sorted(_safe(item), key=lambda edit: edit.start):
        if not found or edit.start >= found[-1].end:
            found.append(edit)
    return tuple(found)


def _safe(item: LintedItem) -> Iterator[Edit]:
    for finding in item.findings:
        if finding.fix is not None and finding.fix.safe:
            yield from finding.fix.edits or ()


def _fixed_lines(text: str, report: Report, *, labelled: bool) -> tuple[str, int]:
    lines = text.split("\n") if labelled else text.splitlines(keepends=True)
    changed = 0
    for item in report.items:
        edits = safe_edits(item)
        if not edits or item.line is None:
            continue
        old = lines[item.line - 1]
        new = _in_object(old, item, edits) if labelled else _in_line(old, item, edits)
        changed += new != old
        lines[item.line - 1] = new
    return ("\n" if labelled else "").join(lines), changed


def _in_object(line: str, item: LintedItem, edits: tuple[Edit, ...]) -> str:
    data = json.loads(line)
    data["text"] = edited(item.text, edits)
    return json.dumps(data, ensure_ascii=False)


def _in_line(line: str, item: LintedItem, edits: tuple[Edit, ...]) -> str:
    """The line with its goal edited; as it is where the goal was read from other characters than stand there."""
    same = unicodedata.normalize("NFC", line) == line
    return line.replace(item.text, edited(item.text, edits), 1) if same else line


def _fixed_set(raw: bytes, report: Report) -> tuple[str, int]:
    data: Any = json.loads(raw.decode("utf-8-sig"))
    changed = 0
    for item in report.items:
        edits = safe_edits(item)
        pointer = next((finding.pointer for finding in item.findings if finding.fix and finding.fix.safe), None)
        if not edits or pointer is None:
            continue
        holder: Any = data
        *path, field = pointer.strip("/").split("/")
        for step in path:
            holder = holder[int(step)] if isinstance(holder, list) else holder[step]
        holder[field] = edited(item.text, edits)
        changed += 1
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n", changed
