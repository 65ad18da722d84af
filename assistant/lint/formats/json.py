"""The report as data: `schemas/lint-report.v1.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from assistant.lint.report import Results, item_to_json
from assistant.records import LanguageCode, to_json

NAME = "json"


def write(results: Results, language: LanguageCode) -> Iterator[str]:
    """Key by key, in the order of the schema; the counts come last because they are known last."""
    yield f'{{\n  "schema_version": "1.0",\n  "today": "{results.today.isoformat()}",\n'
    yield f'  "findings": {_nested([to_json(finding) for finding in results.findings])},\n  "items": ['
    between = "\n"
    for item in results.items:
        yield between + "    " + _nested(item_to_json(item), 4)
        between = ",\n"
    yield "]" if between == "\n" else "\n  ]"
    yield f',\n  "counts": {_nested(to_json(results.counts))}'
    yield f',\n  "unused_waivers": {_nested([to_json(waiver) for waiver in results.unused])}\n}}\n'


def _nested(data: Any, depth: int = 2) -> str:
    # Not textwrap.indent: it breaks lines at U+2028 too, which JSON may hold as it is.
    return json.dumps(data, ensure_ascii=False, indent=2).replace("\n", "\n" + " " * depth)
