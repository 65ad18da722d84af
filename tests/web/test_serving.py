"""The socket the service listens on."""

from __future__ import annotations

import socket

import pytest

from assistant.errors import MachineRefused
from tests.service import app_client
from web.serving import listening


def test_small_answers_leave_at_once() -> None:
    """asyncio turns Nagle's delay off only for sockets whose protocol is named."""
    with listening("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_a_taken_port_names_another() -> None:
    with listening("127.0.0.1", 0) as taken, pytest.raises(MachineRefused) as refused:
        listening("127.0.0.1", taken.getsockname()[1])
    assert "--port" in refused.value.next_step


def test_a_large_page_travels_packed(tmp_path):
    with app_client(tmp_path / "data") as client:
        page = client.get("/help/rules", headers={"accept": "text/html", "accept-encoding": "gzip"})
        assert page.headers["content-encoding"] == "gzip"
        assert int(page.headers["content-length"]) < len(page.content) / 3
        small = client.get("/api/v1/health", headers={"accept-encoding": "gzip"})
        assert "content-encoding" not in small.headers
