"""The service: page weight, and the lint endpoint against a bare FastAPI endpoint in the same run."""

from __future__ import annotations

import gzip
import http.client
import json
import re
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import uvicorn
from fastapi import FastAPI

from assistant import pipeline
from assistant.document import read
from assistant.drafters import Brief
from assistant.period import parse_period
from assistant.samples import samples
from assistant.settings import Settings
from assistant.store import Store
from tests.bench.measure import Figure, seconds
from web.app import create_app

BODY = {
    "goals": [{"id": "1", "kind": "key_result", "lang": "en", "text": "Reduce churn from 10% to 5% by 30 June 2027"}]
}


def bare_app() -> FastAPI:
    app = FastAPI()

    @app.post("/echo")
    def echo(body: dict[str, Any]) -> dict[str, Any]:
        return body

    return app


@contextmanager
def served(app: FastAPI) -> Iterator[http.client.HTTPConnection]:
    """The app on a loopback port in this process, and a connection that stays open."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    connection = http.client.HTTPConnection("127.0.0.1", listener.getsockname()[1], timeout=30)
    while not server.started:
        thread.join(0.01)
    try:
        yield connection
    finally:
        connection.close()
        server.should_exit = True
        thread.join()


def post(connection: http.client.HTTPConnection, path: str) -> None:
    connection.request("POST", path, json.dumps(BODY), {"Content-Type": "application/json"})
    answer = connection.getresponse()
    content = answer.read()
    assert answer.status == 200, content[:300]


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(today=date(2026, 11, 21), data_dir=Path(folder))
        with Store.open(settings.data_dir) as store:
            yield from _figures(settings, store)


def _figures(settings: Settings, store: Store) -> Iterator[Figure]:
    text = samples("en")[0].text
    document = read(text)
    okr_set = pipeline.draft(
        document, Brief(parse_period("2027"), "en", settings.today), pipeline.drafter_for(settings), settings=settings
    )
    store.save_document(document)
    store.save_draft(okr_set, {}, author="bench", reason="drafted")
    with served(create_app(settings, store, worker="none")) as ours, served(bare_app()) as theirs:
        ours.request("GET", f"/drafts/{okr_set.id}")
        page = ours.getresponse().read().decode("utf-8")
        whole = len(gzip.compress(page.encode("utf-8")))
        source = len(gzip.compress(text.encode("utf-8")))
        names = sorted(set(re.findall(r"/static/[\w./-]+", page)))
        assets = 0
        for name in names:
            ours.request("GET", name)
            assets += len(gzip.compress(ours.getresponse().read()))
        yield Figure(
            "review page, compressed, without source",
            f"{(whole - source) / 1000:.1f} KB + {assets / 1000:.1f} KB of style and script",
            "< 60 KB",
        )
        pairs = [
            (
                median(seconds(lambda: post(ours, "/api/v1/lint"), 40)),
                median(seconds(lambda: post(theirs, "/echo"), 40)),
            )
            for _ in range(5)
        ]
    ratio = median(bare / own for own, bare in pairs)
    yield Figure("lint endpoint's rate against a bare FastAPI endpoint", f"{ratio:.2f} ×", "≥ 0.3 ×")
