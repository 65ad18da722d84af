"""The report as data: `schemas/lint-report.v1.schema.json`."""

from __future__ import annotations

import json

from assistant.lint.report import Report, report_to_json
from assistant.records import LanguageCode

NAME = "json"


def render(report: Report, language: LanguageCode) -> str:
    return json.dumps(report_to_json(report), ensure_ascii=False, indent=2) + "\n"
