"""The service: page weight, and the lint endpoint against a bare FastAPI endpoint in the same run."""

from __future__ import annotations

import gzip
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from urllib.parse import urlsplit

from assistant import pipeline
from assistant.document import read
from assistant.samples import samples
from assistant.settings import Settings
from assistant.store import Store
from tests.bench.measure import Figure

BODY = json.dumps({"goals": [{"lang": "en", "text": "Reduce churn from 10% to 5% by 30 June 2027"}]})
CLIENTS, REQUESTS, ROUNDS = 4, 100, 5
SERVE = ("-m", "assistant.cli", "serve", "--port", "0")
BARE = ("-m", "tests.bench.bare")


@contextmanager
def served(command: tuple[str, ...], folder: Path) -> Iterator[int]:
    """A server in a process of its own; its port."""
    environment = {**os.environ, "OKR_DATA_DIR": str(folder)}
    server = subprocess.Popen([sys.executable, *command], env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found, "the server did not say where it is"
        yield urlsplit(found[0]).port or 0
    finally:
        server.terminate()
        server.communicate(timeout=20)


def rate(port: int, path: str) -> float:
    """Requests a second, four clients at once, each on a connection that stays open."""

    def client(_: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        for _ in range(REQUESTS):
            connection.request("POST", path, BODY, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            content = answer.read()
            assert answer.status == 200, content[:300]
        connection.close()

    begun = perf_counter()
    with ThreadPoolExecutor(CLIENTS) as clients:
        list(clients.map(client, range(CLIENTS)))
    return CLIENTS * REQUESTS / (perf_counter() - begun)


def fetched(port: int, path: str) -> str:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path)
    return connection.getresponse().read().decode("utf-8")


def drafted(folder: Path, text: str) -> str:
    """A draft of the text in the store of that folder; its id."""
    settings = Settings(today=date.today(), data_dir=folder)
    document = read(text)
    brief = pipeline.brief_for(document, settings, level="company")
    okr_set = pipeline.draft(document, brief, pipeline.drafter_for(settings), settings=settings)
    with Store.open(folder) as store:
        store.save_document(document)
        store.save_draft(okr_set, {}, author="bench", reason="drafted")
    return okr_set.id


def figures() -> Iterator[Figure]:
    text = samples("en")[0].text
    with tempfile.TemporaryDirectory() as name:
        draft_id = drafted(Path(name), text)
        with served(SERVE, Path(name)) as ours, served(BARE, Path(name)) as theirs:
            page = fetched(ours, f"/drafts/{draft_id}")
            weight = len(gzip.compress(page.encode())) - len(gzip.compress(text.encode()))
            parts = {found[0] for found in re.finditer(r"/static/[\w./-]+", page)}
            assets = sum(len(gzip.compress(fetched(ours, part).encode())) for part in parts)
            yield Figure(
                "review page, compressed, without source",
                f"{weight / 1000:.1f} KB + {assets / 1000:.1f} KB of style and script",
                "< 60 KB",
            )
            pairs = [(rate(ours, "/api/v1/lint"), rate(theirs, "/echo")) for _ in range(ROUNDS)]
    yield Figure(
        "lint endpoint's rate against a bare FastAPI endpoint",
        f"{median(own / bare for own, bare in pairs):.2f} × ({median(own for own, _ in pairs):.0f}/s)",
        "≥ 0.3 ×",
    )
