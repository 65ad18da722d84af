"""What stands between the network and the routes, outermost first.

SafetyHeaders   every response leaves with the same headers, errors included
Language        so that a refusal is in the reader's words
NoTraceback     what nobody foresaw becomes a plain 500 and one log line
HostGate        only names this service goes by (DNS rebinding)
CrossSiteGate   a page elsewhere cannot change anything here
BodyCap         a body larger than the limit is answered, not stored
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.middleware import Middleware

from web.i18n import LanguageMiddleware
from web.safety.bind import is_loopback, refuse_unsafe_bind
from web.safety.body import BodyCap
from web.safety.cross_site import CrossSiteGate
from web.safety.headers import SafetyHeaders
from web.safety.hosts import HostGate, allowed_hosts
from web.safety.mishaps import NoTraceback

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.records import LanguageCode
    from assistant.settings import Settings

__all__ = ["is_loopback", "middleware", "refuse_unsafe_bind"]


def middleware(settings: Settings, language: Callable[[], LanguageCode | None]) -> list[Middleware]:
    """The layers in the order a request meets them; `language` is the setting's at the time of a request."""
    return [
        Middleware(SafetyHeaders),
        Middleware(LanguageMiddleware, setting=language),
        Middleware(NoTraceback),
        Middleware(HostGate, allowed=allowed_hosts(settings.host)),
        Middleware(CrossSiteGate),
        Middleware(BodyCap, most=settings.limits.body_bytes),
    ]
