"""The socket the service listens on."""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from assistant.errors import MachineRefused
from assistant.jobs import start_draft
from assistant.store import Store
from tests.jobs.scripted import BRIEF, ferry_plan, settings_in
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


@pytest.mark.skipif(sys.platform == "win32", reason="asked to stop by a signal")
def test_a_service_that_is_stopped_waits_for_nobody_who_listens(tmp_path: Path) -> None:
    """The job is a worker's that lives elsewhere; it is told of to the end of the service, and not to its own."""
    with Store.open(tmp_path / "data") as store:
        job = start_draft(store, ferry_plan(), BRIEF, settings_in(tmp_path / "data"))
        store.claim_job("a worker elsewhere", 900)
        command = [sys.executable, "-m", "assistant.cli", "serve", "--port", "0"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
            try:
                assert serving.stdout is not None
                port = int(serving.stdout.readline().split("http://127.0.0.1:")[1].split()[0])
                with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=20)) as listener:
                    listener.request("GET", f"/jobs/{job.id}/events")
                    with listener.getresponse() as heard:
                        assert heard.readline() == b"retry: 1500\n"
                        serving.send_signal(signal.SIGTERM)
                        serving.wait(20)
            finally:
                serving.kill()
        assert store.job(job.id).state == "running"
