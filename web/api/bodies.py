"""JSON in and out, strict where Python's own reader is not."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Request
from pydantic import BaseModel, ConfigDict, Field, model_validator
from starlette.responses import Response

from assistant.plain_json import MOST, plain
from assistant.schema import parse_json

Amount = Annotated[int, Field(ge=-MOST, le=MOST)] | Annotated[float, Field(ge=-MOST, le=MOST, allow_inf_nan=False)]


class Body(BaseModel):
    """A request body: unknown members are refused, so that a misspelt one is noticed."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class WholeBody(Body):
    """A whole request body, checked for what JSON can spell and UTF-8 cannot before anything reads it."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, data: Any) -> Any:
        return plain(data) if isinstance(data, dict | list) else data


async def json_body(request: Request) -> Any:
    """The request's JSON. Raises NotASet where it is none."""
    return parse_json(await request.body())


def json_answer(data: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """Plain JSON data as a response, past the model validation that routes with a return type pay for."""
    content = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")
    return Response(content, status, dict(headers or {}), "application/json")
