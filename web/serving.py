"""The service on a socket: bound before anything starts, so that a taken port is a plain error."""

from __future__ import annotations

import errno
import logging
import os
import socket
import threading
import webbrowser
from datetime import date
from types import FrameType

import uvicorn

from assistant.errors import MachineRefused
from assistant.settings import Settings
from assistant.store import Store
from web.app import create_app
from web.safety import refuse_unsafe_bind
from web.state import service
from web.tails import Tails

_OPEN_AFTER_SECONDS = 0.5


def serve(settings: Settings, *, open_browser: bool = False, insecure_no_auth: bool = False) -> None:
    """Serve until interrupted.

    Raises MachineRefused for a taken port, a host beyond loopback without `insecure_no_auth`, or a
    store that cannot be opened.
    """
    refuse_unsafe_bind(settings.host, insecure=insecure_no_auth)
    listener = listening(settings.host, settings.port)
    with listener, Store.open(settings.data_dir) as store:
        address = _address(settings.host, listener.getsockname()[1])
        # Request lines could hold a title or a search; document text never travels in an address.
        app = create_app(settings, store, clock=date.today)
        config = uvicorn.Config(app, log_level=logging.WARNING, access_log=False)
        print(f"OKR Assistant is at {address}  (stop with Ctrl+C)", flush=True)  # noqa: T201
        if open_browser:
            threading.Timer(_OPEN_AFTER_SECONDS, webbrowser.open, (address,)).start()
        Server(config, service(app).tails).run(sockets=[listener])


class Server(uvicorn.Server):
    """Ends the streams it serves when it is told to stop: it would wait for their jobs otherwise."""

    def __init__(self, config: uvicorn.Config, tails: Tails) -> None:
        super().__init__(config)
        self._tails = tails

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._tails.close()
        super().handle_exit(sig, frame)


def listening(host: str, port: int) -> socket.socket:
    """A listening socket. Raises MachineRefused where the port is taken or the address is not this machine's."""
    # With the protocol named, asyncio knows it for TCP and sends small answers at once (40 ms a request otherwise).
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host.strip("[]"), port))
        listener.listen()
        return listener
    except (OSError, OverflowError) as problem:
        listener.close()
        if getattr(problem, "errno", None) == errno.EADDRINUSE:
            raise MachineRefused(
                "Port %(port)s on %(host)s is taken by another program.",
                "Stop that program, or choose another port: --port %(other)s.",
                values={"port": port, "host": host, "other": port + 1 if port < 65535 else 8000},
            ) from None
        raise MachineRefused(
            "The service cannot listen on %(host)s port %(port)s: %(problem)s.",
            "Choose another address or port with --host and --port.",
            values={"host": host, "port": port, "problem": getattr(problem, "strerror", None) or str(problem)},
        ) from None


def _address(host: str, port: int) -> str:
    shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "": "127.0.0.1"}.get(host, host)  # noqa: S104
    return f"http://{f'[{shown}]' if ':' in shown and not shown.startswith('[') else shown}:{port}"
