"""The cases: a folder each, `case.toml` beside `text.txt` (`schemas/eval-case.v1.schema.json`), maybe `accepted.json`.

Shipped ones stand in `<language>/<slug>` and, those nobody who works on prompts, rules or drafters may read, in
`holdout/<language>/<slug>`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

from assistant.errors import InputError, UsageError
from assistant.period import parse_period
from assistant.text.normalise import normalise
from eval.case import Canary, Case, ExpectedFigure, ExpectedTheme, Spans

SHIPPED = Path(__file__).parent
_PLAIN = ("holdout", "form", "trade", "today", "period", "objectives", "key_results")


@cache
def shipped() -> tuple[Case, ...]:
    """The cases of the product."""
    return in_folder(SHIPPED)


def in_folder(folder: Path) -> tuple[Case, ...]:
    """Every case in a folder and the folders in it, by id.

    Raises InputError where the folder holds none, one cannot be read, breaks the schema, quotes what is not in its
    text, or has the name of another.
    """
    found = [_case(path.parent) for path in sorted(folder.rglob("case.toml"))]
    if not found:
        raise InputError(
            "There is no case in %(path)s.",
            "A case is a folder with case.toml and text.txt.",
            values={"path": str(folder)},
        )
    by_id: dict[str, Case] = {}
    for case in found:
        if case.id in by_id:
            raise _faulty(case.folder, f"another case is named {case.id}, too")
        by_id[case.id] = case
    return tuple(by_id[name] for name in sorted(by_id))


def _case(folder: Path) -> Case:
    if not (folder / "text.txt").is_file():
        raise _faulty(folder, "text.txt is missing")
    try:
        table = tomllib.loads((folder / "case.toml").read_text(encoding="utf-8"))
        text = normalise((folder / "text.txt").read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise _faulty(folder, str(problem).splitlines()[0][:100]) from None
    _check(folder, table)
    quotes = _Quotes(folder, text)
    canary = table.get("canary")
    known = {name: table[name] for name in _PLAIN if name in table}
    return Case(
        id=f"{table['language']}-{folder.name}",
        language=table["language"],
        text=text,
        themes=tuple(
            ExpectedTheme(each["name"], each["need"], quotes.of(each["sentences"])) for each in table.get("themes", ())
        ),
        figures=tuple(_figure(each, quotes) for each in table.get("figures", ())),
        noise=quotes.lines([each["text"] for each in table.get("noise", ())]),
        canary=Canary(quotes.of([canary["sentence"]]), tuple(canary["obeyed"])) if canary else None,
        folder=folder,
        **known,
    )


def _figure(table: Mapping[str, Any], quotes: _Quotes) -> ExpectedFigure:
    names = {field.name for field in fields(ExpectedFigure)} - {"sentences", "deadline_alternatives"}
    return ExpectedFigure(
        sentences=quotes.of(table["sentences"]),
        deadline_alternatives=tuple(table.get("deadline_alternatives", ())),
        **{name: table[name] for name in names if name in table},
    )


class _Quotes:
    """Looks quotes up in the text they come from."""

    def __init__(self, folder: Path, text: str) -> None:
        self._folder = folder
        self._text = text

    def of(self, quotes: list[str]) -> Spans:
        """Where each quote stands, at every place: a line may come twice."""
        spans: list[tuple[int, int]] = []
        for quote in quotes:
            wanted = normalise(quote)
            at = self._text.find(wanted)
            if at < 0:
                raise _faulty(self._folder, f"“{wanted[:60]}” does not stand in text.txt")
            while at >= 0:
                spans.append((at, at + len(wanted)))
                at = self._text.find(wanted, at + 1)
        return tuple(spans)

    def lines(self, quotes: list[str]) -> Spans:
        """Where each stands as lines of its own, else wherever it stands: a menu's word may be in a sentence."""
        return tuple(span for quote in quotes for span in self._whole_lines(self.of([quote])))

    def _whole_lines(self, spans: Spans) -> Spans:
        text = self._text
        whole = [
            (start, end)
            for start, end in spans
            if text[text.rfind("\n", 0, start) + 1 : start].strip() == ""
            and text[end:].partition("\n")[0].strip() == ""
        ]
        return tuple(whole) or spans


def _check(folder: Path, table: Mapping[str, Any]) -> None:
    # Late: jsonschema is not loaded before a case is.
    from assistant.schema import problems

    if strange := _unknown_key(table):
        raise _faulty(folder, strange)
    found = problems(table, "eval-case.v1")
    if found:
        raise _faulty(folder, f"{found[0].pointer or '/'}: {found[0].message}")
    try:
        parse_period(table.get("period", "2027"))
    except UsageError as problem:
        raise _faulty(folder, f"period: {problem}") from None
    named = {theme["name"] for theme in table.get("themes", ())}
    lost = [figure["theme"] for figure in table.get("figures", ()) if figure.get("theme") not in (None, *named)]
    if lost:
        raise _faulty(folder, f"there is no theme “{lost[0][:60]}”")


def _unknown_key(table: Mapping[str, Any]) -> str:
    """The first key that is none, with those there are."""
    from assistant.schema import schema

    shape = schema("eval-case.v1")
    parts = {"themes": shape["$defs"]["theme"], "figures": shape["$defs"]["figure"]}
    parts["noise"] = shape["properties"]["noise"]["items"]
    parts["canary"] = shape["properties"]["canary"]
    places: list[tuple[str, Mapping[str, Any], Mapping[str, Any]]] = [("", table, shape)]
    for name, inner in parts.items():
        held = table.get(name, [])
        entries: list[Any] = held if isinstance(held, list) else [held]
        places += [(f"{name} {n}: ", each, inner) for n, each in enumerate(entries, start=1) if isinstance(each, dict)]
    for place, entry, known in places:
        if strange := sorted(set(entry) - set(known["properties"])):
            return f"{place}“{strange[0]}” is no key; there are: {', '.join(known['properties'])}"
    return ""


def _faulty(folder: Path, problem: str) -> InputError:
    return InputError(
        "The case %(path)s cannot be used: %(problem)s.",
        "case.toml and text.txt are explained in docs/eval.md.",
        values={"path": str(folder), "problem": problem.rstrip(".")},
    )
