"""The entries, read from their files: `kpis/<area>/<id>.json`, one KPI a file, no list to add it to."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

from assistant.catalogue.entry import Area, CatalogueKpi, KpiWords
from assistant.records import LanguageCode

_FOLDER = Path(__file__).parent / "kpis"


@cache
def entries() -> tuple[CatalogueKpi, ...]:
    """Every KPI of the catalogue, by id. The first call reads the files, some twenty milliseconds for all."""
    return tuple(sorted(_found(), key=lambda kpi: kpi.id))


@cache
def by_id() -> dict[str, CatalogueKpi]:
    return {kpi.id: kpi for kpi in entries()}


def _found() -> Iterator[CatalogueKpi]:
    # Not `Path.glob`: a command that looks one word up pays for this at every start.
    for area in os.scandir(_FOLDER):
        if area.is_dir():
            for file in os.scandir(area):
                if file.name.endswith(".json"):
                    yield _entry(area.name, json.loads(Path(file).read_bytes()))


def _entry(area: str, written: dict[str, Any]) -> CatalogueKpi:
    """An entry as its file has it; the contract test holds the files to the schema, not every start."""
    said: dict[LanguageCode, dict[str, Any]] = written.pop("words")
    kinds = tuple(written.pop("kinds"))
    words = {code: _words(**each) for code, each in said.items()}
    return CatalogueKpi(area=cast(Area, area), kinds=kinds, words=words, **written)


def _words(name: str, synonyms: list[str], **others: str) -> KpiWords:
    return KpiWords(name, tuple(synonyms), **others)
