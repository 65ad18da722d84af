"""A set as a file to download."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote

from starlette.responses import Response

from assistant.exporters import Exporter
from assistant.records import OkrSet

FILE: dict[str, Any] = {"description": "The file", "content": {"*/*": {}}}

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+')


def export_answer(okr_set: OkrSet, exporter: Exporter) -> Response:
    """The exporter's bytes, with a file name any system can keep."""
    return Response(
        exporter.export(okr_set),
        media_type=exporter.MEDIA_TYPE,
        headers={"content-disposition": disposition(file_name(okr_set, exporter.EXTENSION))},
    )


def file_name(okr_set: OkrSet, extension: str) -> str:
    """The set's title and period, without what a file system or a header stumbles over."""
    label = okr_set.period.label if okr_set.period else ""
    period = "" if label in okr_set.title else f" {label}"
    words = " ".join(_UNSAFE.sub(" ", f"{okr_set.title[:80]}{period[:40]}").split()).strip(". ")
    return f"{words or 'okr'}.{extension.lstrip('.')}"


def disposition(name: str) -> str:
    """RFC 6266 with the name in RFC 5987 form, and an ASCII one for the few who need it."""
    plain = re.sub(r"[^A-Za-z0-9._ -]+", "_", name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
