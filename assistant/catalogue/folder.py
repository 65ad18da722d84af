"""The entries, read from their files: `kpis/<area>/<id>.json`, one KPI a file, no list to add it to."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from assistant.catalogue.entry import CatalogueKpi, KpiWords

_FOLDER = Path(__file__).parent / "kpis"


@cache
def entries() -> tuple[CatalogueKpi, ...]:
    """Every KPI of the catalogue, by id. The first call reads the files, some twenty milliseconds for all."""
    return tuple(sorted(_found(), key=lambda kpi: kpi.id))


@cache
def by_id() -> dict[str, CatalogueKpi]:
    return {kpi.id: kpi for kpi in entries()}


def _found() -> Iterator[CatalogueKpi]:
    for file in _FOLDER.glob("*/*.json"):
        yield _entry(file.parent.name, json.loads(file.read_bytes()))


def _entry(area: str, written: dict[str, Any]) -> CatalogueKpi:
    """An entry as its file has it; the contract test holds the files to the schema, not every start."""
    said = {
        code: KpiWords(**{**words, "synonyms": tuple(words["synonyms"])}) for code, words in written["words"].items()
    }
    return CatalogueKpi(**{**written, "area": area, "kinds": tuple(written["kinds"]), "words": said})
