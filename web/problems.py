"""Errors as answers: RFC 9457 problem details for programs, a page in the reader's language for people.

A problem's `type` is `urn:okr-assistant:problem:<kind>`. Beside the standard members it may carry
`hint` (what to do next), `retry` (whether the same request can succeed later), `findings`,
`current` (the revision that stands), `errors` (which parts of the request were not accepted) and
`reference` (what to look for in the log).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from fastapi.exceptions import HTTPException as FastApiHttpException
from fastapi.exceptions import RequestValidationError
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from assistant.errors import AssistantError, StaleRevision
from assistant.records import to_json
from web.i18n import translate, what_happened
from web.pages.frame import Frame, frame
from web.render import render
from web.state import service

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import Scope

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:okr-assistant:problem:"
_PARTS_MOST = 50

_TITLES: Mapping[int, str] = {
    400: "This request cannot be understood",
    401: "Please sign in",
    403: "This request was refused",
    404: "There is nothing here",
    405: "This cannot be done here",
    406: "Not available in that form",
    409: "This conflicts with what is already there",
    410: "This is gone",
    412: "Somebody else saved first",
    413: "That is too much at once",
    415: "This kind of content is not accepted here",
    422: "This cannot be used as it is",
    428: "Say which revision you changed",
    429: "Too many requests",
    500: "Something went wrong on our side",
    502: "The model could not answer",
    503: "The service cannot do this right now",
}
_SENTENCES: Mapping[int, tuple[str, str]] = {
    400: ("The request could not be read.", "Check what was sent and try again."),
    403: ("You are not allowed to do this.", "Go back to the home page."),
    404: ("There is no page or record at this address.", "Check the address, or start from the home page."),
    405: ("This address does not take requests of that kind.", "The list of addresses says which it takes."),
    413: (
        "What you sent is larger than this service takes.",
        "Send a shorter text, or split it; the limit is a setting named body_bytes.",
    ),
    415: ("The content type of the request is not one this address reads.", "Send application/json."),
    422: ("Part of the request is missing or not of the expected kind.", "Correct the parts that are named."),
    428: (
        "The request does not say which revision it changes.",
        "Read the draft and send its ETag as If-Match.",
    ),
    500: (
        "This was unexpected. What was saved before is still there.",
        "Try again; if it happens again, report the reference.",
    ),
}
_FIELD_SENTENCES: Mapping[str, str] = {
    "missing": "This is missing.",
    "extra_forbidden": "This is not known here.",
    "json_invalid": "This is not JSON.",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong, in the reader's words."""

    status: int
    kind: str
    detail: str
    hint: str
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return translate(_TITLES.get(self.status, _TITLES[400 if self.status < 500 else 500]))


@dataclass(frozen=True, slots=True)
class ProblemPage:
    """The error page. `reference` is what the log knows the mishap by, else None."""

    frame: Frame
    status: int
    title: str
    detail: str
    hint: str
    reference: str | None


def problem_of(error: AssistantError) -> Problem:
    """The problem of an error that was raised on purpose."""
    detail, hint = what_happened(error)
    more: dict[str, Any] = {} if error.permanent else {"retry": True}
    if error.findings:
        more["findings"] = to_json(error.findings)
    if isinstance(error, StaleRevision):
        more["current"] = error.current
    return Problem(error.status, _kebab(type(error).__name__), detail, hint, more)


def answer(request: Request, problem: Problem, headers: Mapping[str, str] | None = None) -> Response:
    """The problem in the form its reader takes."""
    if _is_program(request):
        return JSONResponse(as_json(problem), problem.status, dict(headers or {}), MEDIA_TYPE)
    page = ProblemPage(
        frame(request, service(request.app).settings),
        problem.status,
        problem.title,
        problem.detail,
        problem.hint,
        problem.more.get("reference"),
    )
    return render(request, "problem.html", page, status=problem.status, headers=headers)


def as_json(problem: Problem) -> dict[str, Any]:
    """The members of RFC 9457 and ours."""
    return {
        "type": TYPE_PREFIX + problem.kind,
        "title": problem.title,
        "status": problem.status,
        "detail": problem.detail,
        "hint": problem.hint,
        **problem.more,
    }


def plain_problem(status: int, kind: str) -> Problem:
    """What the status alone says."""
    message, hint = _SENTENCES.get(status, _SENTENCES[400 if status < 500 else 500])
    return Problem(status, kind, translate(message), translate(hint))


def refusal(
    scope: Scope, status: int, kind: str, message: str, hint: str, values: Mapping[str, object] | None = None
) -> Response:
    """The answer of a middleware that lets a request go no further."""
    return answer(Request(scope), Problem(status, kind, translate(message, values=values), translate(hint)))


def mishap(scope: Scope, reference: str) -> Response:
    """The answer to what nobody foresaw; it must not fail itself."""
    problem = replace(plain_problem(500, "mishap"), more={"reference": reference})
    try:
        return answer(Request(scope), problem)
    except Exception:
        return PlainTextResponse(f"{problem.title}\n{problem.detail}\n{problem.hint}\n{reference}\n", 500)


def add_handlers(app: FastAPI) -> None:
    """Every error of the product, of HTTP and of validation gets one of the two forms."""
    app.add_exception_handler(AssistantError, _assistant_error)
    app.add_exception_handler(HTTPException, _http_exception)
    app.add_exception_handler(RequestValidationError, _validation_error)


async def _assistant_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, AssistantError)
    return answer(request, problem_of(error))


async def _http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code < 400 or error.status_code in (204, 304):
        return Response(status_code=error.status_code, headers=error.headers)
    kind = _kebab(type(error).__name__) if type(error) not in _PLAIN else f"http-{error.status_code}"
    return answer(request, plain_problem(error.status_code, kind), error.headers)


async def _validation_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    parts = [_part(part) for part in error.errors()[:_PARTS_MOST]]
    return answer(request, replace(plain_problem(422, "invalid-request"), more={"errors": parts}))


def _part(part: Mapping[str, Any]) -> dict[str, str]:
    """Where in the request, what the validator calls it, and a sentence; never the value itself."""
    place, *path = part["loc"]
    sentence = _FIELD_SENTENCES.get(part["type"], "This is not of the expected kind.")
    pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)
    return {"in": str(place), "pointer": pointer, "code": part["type"], "detail": translate(sentence)}


def _is_program(request: Request) -> bool:
    path = request.scope["path"].removeprefix(request.scope.get("root_path", ""))
    accept = Headers(scope=request.scope).get("accept", "")
    return path.startswith("/api/") or ("json" in accept and "text/html" not in accept)


def _kebab(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


_PLAIN = (HTTPException, FastApiHttpException)
