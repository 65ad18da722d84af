"""The headers every response leaves with."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)

SAFETY_HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    # Not no-referrer: that turns the Origin of a form into "null" and breaks the cross-site check.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class SafetyHeaders:
    """Adds the headers; what has no caching rule of its own is not stored by anyone."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = with_safety(message.get("headers", ()))
            await send(message)

        await self.app(scope, receive, answer)


def with_safety(headers: object) -> list[tuple[bytes, bytes]]:
    """The headers with ours in place of any of the same name."""
    kept = [(name.lower(), value) for name, value in headers]  # type: ignore[attr-defined]
    ours = {name.encode(): value.encode() for name, value in SAFETY_HEADERS.items()}
    if not any(name == b"cache-control" for name, _ in kept):
        ours[b"cache-control"] = b"no-store"
    return [(name, value) for name, value in kept if name not in ours] + list(ours.items())
