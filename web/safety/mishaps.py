"""What nobody foresaw: one log line with a reference, a plain answer, never a traceback."""

from __future__ import annotations

import logging
import secrets
import traceback
from typing import TYPE_CHECKING

from web.problems import mishap
from web.safety.log import one_line

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

log = logging.getLogger("okr_assistant.web")


class NoTraceback:
    """Catches every exception no handler knows.

    The exception's own message stays out of the log: it may quote the text somebody pasted.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def answer(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, answer)
        except Exception as problem:
            reference = secrets.token_hex(4)
            log.error("%s %s %s %s", reference, scope["method"], one_line(scope["path"]), where(problem))
            if not begun:
                await mishap(scope, reference)(scope, receive, send)


def where(problem: BaseException) -> str:
    """The kind of an exception and the places it passed, innermost last, without its message."""
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(problem.__traceback__)]
    cause = problem.__cause__ or problem.__context__
    behind = f" caused by {where(cause)}" if cause is not None else ""
    return one_line(f"{type(problem).__name__} at {' > '.join(places[-12:])}{behind}")
