"""A page of another site must not change anything here.

Browsers say where a request comes from in Sec-Fetch-Site, but only towards https and loopback; on a
plain-http network the Origin header is what is left. A request with neither comes from a program, and
is taken with a JSON content type only: no form can carry one, and a page elsewhere may send one only
after a preflight, which this service never answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.datastructures import Headers

from web.problems import refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_DEFAULT_PORTS = {"http": 80, "https": 443}


def comes_from_here(headers: Headers) -> bool:
    """Whether a request that changes something was sent by a page of ours or by a program."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin")
    if origin is not None:
        return _same_place(origin, headers.get("host", ""))
    return _is_json(headers.get("content-type", ""))


def _same_place(origin: str, host: str) -> bool:
    """Host and port are compared; the scheme is not ours to know behind a proxy that ends TLS."""
    try:
        seen = urlsplit(origin)
        default = _DEFAULT_PORTS.get(seen.scheme)
        own = urlsplit(f"{seen.scheme}://{host}")
        return default is not None and (seen.hostname, seen.port or default) == (own.hostname, own.port or default)
    except ValueError:
        return False


def _is_json(content_type: str) -> bool:
    kind = content_type.partition(";")[0].strip().lower()
    return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))


class CrossSiteGate:
    """Answers 403 to an unsafe request from elsewhere."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] in SAFE_METHODS or comes_from_here(Headers(scope=scope)):
            await self.app(scope, receive, send)
            return
        response = refusal(
            scope,
            403,
            "cross-site",
            "This request came from another site, so nothing was changed.",
            "Use the page itself; a program sends Content-Type: application/json.",
        )
        await response(scope, receive, send)
