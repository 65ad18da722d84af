"""Bodies up to the limit, and an answer instead of a broken connection beyond it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request

from web.problems import answer, plain_problem

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

# A browser shows the answer only once it could send its body, so this much more is read and dropped.
_DRAIN_TIMES = 16


class TooLarge(HTTPException):
    """Raised where the body is read, when it turns out longer than it may be."""

    def __init__(self) -> None:
        super().__init__(413)


class BodyCap:
    """Answers 413 to a body of more than `most` bytes, whether its length was announced or not."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdecimal() and int(announced) > self.most:
            await self._drop(receive)
            await answer(Request(scope), plain_problem(413, "too-large"))(scope, receive, send)
            return
        seen = 0

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            if message["type"] == "http.request":
                seen += len(message.get("body", b""))
                if seen > self.most:
                    if message.get("more_body", False):
                        await self._drop(receive)
                    raise TooLarge
            return message

        await self.app(scope, counted, send)

    async def _drop(self, receive: Receive) -> None:
        dropped = 0
        while dropped <= self.most * _DRAIN_TIMES:
            message = await receive()
            dropped += len(message.get("body", b""))
            if message["type"] != "http.request" or not message.get("more_body", False):
                return
