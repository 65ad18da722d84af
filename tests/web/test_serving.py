"""The socket the service listens on."""

from __future__ import annotations

import socket

import pytest

from assistant.errors import MachineRefused
from web.serving import listening


def test_small_answers_leave_at_once() -> None:
    """asyncio turns Nagle's delay off only for sockets whose protocol is named."""
    with listening("127.0.0.1", 0) as listener:
        assert listener.proto == socket.IPPROTO_TCP


def test_a_taken_port_names_another() -> None:
    with listening("127.0.0.1", 0) as taken, pytest.raises(MachineRefused) as refused:
        listening("127.0.0.1", taken.getsockname()[1])
    assert "--port" in refused.value.next_step
