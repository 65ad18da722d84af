"""JSON against the published schema of a set."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from assistant import schema
from assistant.records import to_json
from web.api.bodies import json_answer, json_body
from web.api.openapi import takes
from web.state import LanguageHere

router = APIRouter(tags=["checks"])


class Validity(BaseModel):
    """`findings` is empty for a valid set; each has a JSON Pointer."""

    valid: bool
    findings: list[dict[str, Any]]


@router.post("/validate", response_model=Validity, openapi_extra=takes("OkrSet"))
async def validate(request: Request, language: LanguageHere) -> Response:
    """Say whether a set follows the schema, and where it does not. The answer is 200 for any JSON."""
    data = await json_body(request)
    found = await run_in_threadpool(schema.problems, data, "okr-set.v1", language)
    return json_answer({"valid": not found, "findings": to_json(found)})
