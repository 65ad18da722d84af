"""Sets that a person would accept, `accepted.json` in a case's folder: what the graders themselves are graded on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from assistant.document import Document
from assistant.errors import InputError
from assistant.records import (
    Assumption,
    Initiative,
    KeyResult,
    Kpi,
    Objective,
    OkrSet,
    Provenance,
    Source,
    Theme,
    item_id,
)
from assistant.schema import problems
from assistant.settings import Settings
from assistant.text.normalise import normalise
from eval.case import Case, overlap
from eval.drafting import brief_of, document_of
from eval.outcome import Outcome

_FILE = "accepted.json"
_SET_ID = "00000000-0000-4000-8000-000000000000"
_OWN_WORDS = ("sentences", "key_results", "kpis", "initiatives", "theme", "assumptions")


def accepted_outcomes(cases: Iterable[Case], settings: Settings) -> dict[Case, Outcome]:
    """The accepted sets there are, as if a drafter had drafted them. Raises InputError naming one that is broken."""
    return {case: _read(case, settings) for case in cases if (case.folder / _FILE).is_file()}


def _read(case: Case, settings: Settings) -> Outcome:
    path = case.folder / _FILE
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise _faulty(case, str(problem)) from None
    if found := problems(data, "eval-accepted.v1"):
        raise _faulty(case, f"{found[0].pointer or '/'}: {found[0].message}")
    return Outcome(document_of(case), _Writer(case, document_of(case)).set(data, settings))


class _Writer:
    """Makes records of the short form."""

    def __init__(self, case: Case, document: Document) -> None:
        self._case = case
        self._document = document

    def set(self, data: Mapping[str, Any], settings: Settings) -> OkrSet:
        brief = brief_of(self._case, settings)
        names = list(dict.fromkeys(objective["theme"] for objective in data["objectives"]))
        expected = {theme.name: theme for theme in self._case.themes}
        if unknown := [name for name in names if name not in expected]:
            raise _faulty(self._case, f"there is no theme “{unknown[0]}” in case.toml")
        themes = {
            name: Theme(self._id(f"t{number}"), name, self._at(expected[name].sentences))
            for number, name in enumerate(names, start=1)
        }
        return OkrSet(
            id=_SET_ID,
            title=data["title"],
            language=self._case.language,
            period=brief.period,
            documents=(self._document.entry,),
            themes=tuple(themes.values()),
            objectives=tuple(
                self._objective(entry, f"o{number}", themes) for number, entry in enumerate(data["objectives"], start=1)
            ),
            provenance=Provenance("person", None, None, None, None),
        )

    def _objective(self, data: Mapping[str, Any], path: str, themes: Mapping[str, Theme]) -> Objective:
        key_results = tuple(
            KeyResult(id=self._id(f"{path}.kr{n}"), **{"kind": "metric"} | self._plain(entry))
            for n, entry in enumerate(data["key_results"], start=1)
        )
        ids = [key_result.id for key_result in key_results]
        return Objective(
            id=self._id(path),
            theme_id=themes[data["theme"]].id,
            key_results=key_results,
            kpis=tuple(
                Kpi(id=self._id(f"{path}.kpi{n}"), key_result_ids=self._named(entry, ids), **self._plain(entry))
                for n, entry in enumerate(data.get("kpis", ()), start=1)
            ),
            initiatives=tuple(
                Initiative(id=self._id(f"{path}.i{n}"), key_result_ids=self._named(entry, ids), **self._plain(entry))
                for n, entry in enumerate(data.get("initiatives", ()), start=1)
            ),
            **self._plain(data),
        )

    def _plain(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that are written as in a set, with quotes turned into sources."""
        kept = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in data.items()
            if name not in _OWN_WORDS
        }
        kept["sources"] = self._cited(data.get("sentences", ()))
        if data.get("assumptions"):
            kept["assumptions"] = tuple(Assumption(each["field"], each["reason"]) for each in data["assumptions"])
        return kept

    def _named(self, data: Mapping[str, Any], ids: list[str]) -> tuple[str, ...]:
        try:
            return tuple(ids[place - 1] for place in data.get("key_results", ()))
        except IndexError:
            raise _faulty(
                self._case, f"“{data.get('name') or data.get('text')}” names a key result there is not"
            ) from None

    def _cited(self, quotes: Iterable[str]) -> tuple[Source, ...]:
        spans = []
        for quote in quotes:
            at = self._document.text.find(normalise(quote))
            if at < 0:
                raise _faulty(self._case, f"“{quote[:60]}” does not stand in text.txt")
            spans.append((at, at + len(normalise(quote))))
        return self._at(tuple(spans))

    def _at(self, spans: tuple[tuple[int, int], ...]) -> tuple[Source, ...]:
        """The whole sentences that these places touch."""
        return tuple(
            Source(self._document.id, None, each.id, each.start, each.end, each.text)
            for each in self._document.sentences
            if overlap([(each.start, each.end)], spans)
        )

    def _id(self, path: str) -> str:
        return item_id(self._document.sha256, path)


def _faulty(case: Case, problem: str) -> InputError:
    return InputError(
        "The accepted set of %(case)s cannot be used: %(problem)s.",
        "accepted.json is explained in docs/eval.md.",
        values={"case": case.id, "problem": problem.rstrip(".")},
    )
