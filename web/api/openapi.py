"""The OpenAPI document: what FastAPI derives from the routes, with our own schemas and problem answers.

The published JSON Schemas are its components, so that the set and the report are described once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from assistant import schema
from web.problems import MEDIA_TYPE, TYPE_PREFIX

_PUBLISHED: Mapping[str, schema.SchemaName] = {"OkrSet": "okr-set.v1", "LintReport": "lint-report.v1"}
_REFERENCE = "#/components/schemas/"
# `json_schema_extra` of a model's field that holds a component; pydantic would look for a $ref among its own models.
COMPONENT = "x-component"

_DESCRIPTIONS: Mapping[int, str] = {
    400: "Wrong usage, or a host name this service does not go by",
    403: "Sent by a page of another site",
    404: "No such record",
    409: "It does not fit what is there",
    412: "Somebody else saved first; `current` is the revision that stands",
    413: "Larger than the limit",
    422: "Part of the request cannot be used; `errors` or `findings` say which",
    428: "No If-Match header",
    500: "Nobody foresaw this; `reference` is in the log",
    502: "The model failed",
    503: "The service cannot do this right now",
}
ANY_ROUTE = (400, 422, 500, 503)
UNSAFE_ROUTE = (403, 413)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route declares for the problems it answers with."""
    content = {MEDIA_TYPE: {"schema": {"$ref": f"{_REFERENCE}Problem"}}}
    return {status: {"description": _DESCRIPTIONS[status], "content": content} for status in statuses}


def answers(name: str, description: str) -> dict[str, Any]:
    """A JSON answer described by a component (`OkrSet`, `LintReport`)."""
    content = {"application/json": {"schema": {"$ref": f"{_REFERENCE}{name}"}}}
    return {"description": description, "content": content}


def with_headers(described: Mapping[str, Any], **headers: str) -> dict[str, Any]:
    """A described answer with the headers it carries and what they mean."""
    documented = {name: {"description": means, "schema": {"type": "string"}} for name, means in headers.items()}
    return {**described, "headers": documented}


def takes(name: str) -> dict[str, Any]:
    """`openapi_extra` of a route that reads its JSON body itself."""
    body = {"required": True, "content": {"application/json": {"schema": {"$ref": f"{_REFERENCE}{name}"}}}}
    return {"requestBody": body}


def document(app: FastAPI) -> Callable[[], dict[str, Any]]:
    """The function FastAPI asks for the document; it is made once."""

    def made() -> dict[str, Any]:
        if app.openapi_schema is None:
            described = get_openapi(
                title=app.title, version=app.version, summary=app.summary, routes=app.routes, description=_INTRODUCTION
            )
            components = described.setdefault("components", {}).setdefault("schemas", {})
            for unused in ("HTTPValidationError", "ValidationError"):
                components.pop(unused, None)
            components.update(Problem=_PROBLEM, **{name: _component(name) for name in _PUBLISHED})
            for path in described["paths"].values():
                for method, operation in path.items():
                    _complete(method, operation)
            app.openapi_schema = _linked(described)
        return app.openapi_schema

    return made


def _complete(method: str, operation: dict[str, Any]) -> None:
    """Add what any route, and any route that changes something, may answer."""
    statuses = ANY_ROUTE if method == "get" else (*ANY_ROUTE, *UNSAFE_ROUTE)
    for status, described in problems(*statuses).items():
        operation["responses"][str(status)] = described
    operation["responses"] = dict(sorted(operation["responses"].items()))


def _linked(part: Any) -> Any:
    """The document with every field that names a component referring to it."""
    if isinstance(part, list):
        return [_linked(each) for each in part]
    if not isinstance(part, dict):
        return part
    if COMPONENT in part:
        reference = {"$ref": _REFERENCE + part[COMPONENT]}
        return {"anyOf": [reference, {"type": "null"}]} if "anyOf" in part else reference
    return {key: _linked(value) for key, value in part.items()}


def _component(name: str) -> dict[str, Any]:
    """A published schema with its inner references made to point into this document."""
    published = dict(schema.schema(_PUBLISHED[name]))
    published.pop("$id", None)
    published.pop("$schema", None)
    pointed: dict[str, Any] = _pointed(published, f"{_REFERENCE}{name}")
    return pointed


def _pointed(part: Any, root: str) -> Any:
    if isinstance(part, list):
        return [_pointed(each, root) for each in part]
    if not isinstance(part, dict):
        return part
    return {
        key: root + value.removeprefix("#") if key == "$ref" and isinstance(value, str) else _pointed(value, root)
        for key, value in part.items()
    }


_INTRODUCTION = (
    "Send `Content-Type: application/json` with every request that changes something. "
    "Sentences come in the language of `?lang=`, the language cookie, OKR_LANGUAGE or Accept-Language. "
    "Errors are RFC 9457 problem details."
)

_PROBLEM: dict[str, Any] = {
    "title": "Problem",
    "description": "RFC 9457 problem details.",
    "type": "object",
    "required": ["type", "title", "status", "detail", "hint"],
    "properties": {
        "type": {"type": "string", "pattern": f"^{TYPE_PREFIX}"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What happened, with what was seen."},
        "hint": {"type": "string", "description": "What to do next."},
        "retry": {"type": "boolean", "description": "The same request may succeed later."},
        "findings": {"type": "array", "items": {"type": "object"}},
        "current": {"type": "integer", "description": "The revision that stands."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["in", "pointer", "code", "detail"],
                "properties": {name: {"type": "string"} for name in ("in", "pointer", "code", "detail")},
            },
        },
        "reference": {"type": "string", "description": "What the log knows the mishap by."},
    },
}
