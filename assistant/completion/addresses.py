"""Where an endpoint is, and where none may be."""

from __future__ import annotations

import hashlib
import socket
import unicodedata
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit

from assistant.completion.failures import DEFAULT_ADDRESS, is_address, not_an_address, shown_address
from assistant.errors import ModelError
from assistant.settings import Settings

# Names under which clouds offer a machine its own credentials.
_MOST = 2_000  # characters
_METADATA_NAMES = frozenset({"metadata", "metadata.google.internal"})


def address_of(settings: Settings) -> str | None:
    """The address that texts are sent to, without user names and passwords; None for the offline engine."""
    return None if settings.engine == "offline" else shown_address(settings.base_url or DEFAULT_ADDRESS)


def endpoint_mark(settings: Settings) -> str | None:
    """What tells one endpoint from another without naming it; None for the offline engine."""
    address = address_of(settings)
    return hashlib.sha256(address.encode()).hexdigest()[:16] if address else None


def refuse_unsafe_address(url: str) -> None:
    """Raises ModelError for what is no http(s) address, and for one that only this machine's own link knows."""
    if not is_address(url) or not url.isprintable() or len(url) > _MOST:
        raise not_an_address(shown_address(url))
    if _on_the_link(urlsplit(url).hostname or ""):
        raise ModelError(
            "%(address)s is a link-local address, where cloud machines keep their credentials.",
            "No model is asked there. Name another address with OKR_BASE_URL or on the settings page.",
            values={"address": shown_address(url)},
        )


def _on_the_link(host: str) -> bool:
    # As a resolver reads it: full-width digits and the dots of other scripts are digits and dots.
    name = unicodedata.normalize("NFKC", host).replace("。", ".").rstrip(".").lower()
    if name in _METADATA_NAMES:
        return True
    try:
        address = ip_address(name.partition("%")[0])
    except ValueError:
        try:
            # What a resolver takes for an IPv4 address though nobody writes one so: 0xa9fea9fe, 2852039166.
            address = ip_address(socket.inet_aton(name))
        except (OSError, UnicodeError):
            return False
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_link_local
