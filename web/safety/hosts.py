"""Which Host headers are answered: the only guard against DNS rebinding."""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING

from starlette.datastructures import Headers

from web.problems import refusal

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_WILDCARDS = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 (compared with, not listened on)
_HOST = re.compile(r"(?:\[(?P<six>[0-9a-f:.]+)\]|(?P<name>[a-z0-9_.-]+))(?::(?P<port>[0-9]{1,5}))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class AllowedHosts:
    """Names without ports. An address, unlike a name, cannot be rebound: `addresses` allows them all."""

    names: frozenset[str]
    addresses: bool = False

    def __contains__(self, host: str) -> bool:
        return host in self.names or (self.addresses and _is_address(host))


def allowed_hosts(configured: str) -> AllowedHosts:
    """This machine's local names and the configured host; for a wildcard host, whatever it goes by."""
    host = configured.strip().strip("[]").lower()
    if host not in _WILDCARDS:
        return AllowedHosts(_LOCAL | {host})
    own = socket.gethostname().lower()
    return AllowedHosts(_LOCAL | {own, f"{own}.local"}, addresses=True)


def host_name(header: str) -> str | None:
    """The name or address in a Host header, in lower case without port and brackets; None for nonsense."""
    match = _HOST.fullmatch(header.strip())
    return (match["six"] or match["name"]).lower().rstrip(".") if match else None


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


class HostGate:
    """Answers 400 to every other name."""

    def __init__(self, app: ASGIApp, allowed: AllowedHosts) -> None:
        self.app = app
        self.allowed = allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope).getlist("host")
        host = host_name(headers[0]) if len(headers) == 1 else None
        if host is not None and host in self.allowed:
            await self.app(scope, receive, send)
            return
        response = refusal(
            scope,
            400,
            "wrong-host",
            "This service does not go by the name “%(host)s”.",
            "Open it as http://127.0.0.1 with its port, or set OKR_HOST to the name you use.",
            {"host": (headers[0] if headers else "")[:80]},
        )
        await response(scope, receive, send)
