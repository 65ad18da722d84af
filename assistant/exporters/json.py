"""The set as JSON, by its published schema `okr-set.v1`: what other tools read."""

from __future__ import annotations

import json

from assistant.records import OkrSet, to_json

NAME = "json"
MEDIA_TYPE = "application/json"
EXTENSION = "json"


def export(okr_set: OkrSet) -> bytes:
    """UTF-8, two spaces, keys in the schema's order, a line end at the end."""
    return (json.dumps(to_json(okr_set), ensure_ascii=False, indent=2) + "\n").encode("utf-8")
