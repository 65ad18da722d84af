"""Which addresses the service may listen on without a login."""

from __future__ import annotations

from ipaddress import ip_address

from assistant.errors import MachineRefused


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address. A name other than localhost may lead anywhere."""
    name = host.strip().strip("[]").lower().rstrip(".")
    if name == "localhost":
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False


def refuse_unsafe_bind(host: str, insecure: bool) -> None:
    """Raises MachineRefused where others could reach the service and nobody said that this is meant."""
    if insecure or is_loopback(host):
        return
    raise MachineRefused(
        "The service has no login, and everyone who reaches %(host)s could read and approve every set.",
        "Serve on 127.0.0.1, or add --insecure-no-auth if everyone on that network is allowed to.",
        values={"host": host},
    )
