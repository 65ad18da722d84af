"""The review of a large set in a real browser: what it weighs, and how long until it answers."""

from __future__ import annotations

import gzip
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests import browser
from tests.bench.large import LINES, OBJECTIVES, PAGES, stored
from tests.bench.measure import Figure
from tests.bench.serving import SERVE, fetched, served

VISITS = 5
_READY = "() => performance.getEntriesByName('interactive')[0]?.startTime ?? null"


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        draft_id = stored(Path(name))
        with served(SERVE, Path(name)) as port:
            path = f"/drafts/{draft_id}"
            bare = fetched(port, f"{path}?part=cards")
            parts = {found[0] for found in re.finditer(r"/static/[\w./-]+\.(?:js|css)", bare)}
            scripts = sum(len(gzip.compress(fetched(port, part).encode())) for part in parts)
            yield Figure(
                f"review of {OBJECTIVES} × {LINES} × 3 lines, compressed, no source",
                f"{len(gzip.compress(bare.encode())) / 1000:.1f} KB + {scripts / 1000:.1f} KB of style and script",
                "< 60 KB",
            )
            taken = list(_visits(f"http://127.0.0.1:{port}{path}"))
    yield Figure(
        f"the same with a {PAGES}-page source: answers to keys after",
        f"median {median(taken):.0f} ms, longest {max(taken):.0f} ms",
        "1000 ms",
    )


def _visits(address: str) -> Iterator[float]:
    """Milliseconds from asking for the page until its scripts answer; the first visit does not count."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser.executable(), args=list(browser.FLAGS))
        for visit in range(VISITS + 1):
            page = opened.new_context().new_page()
            page.goto(address)
            page.wait_for_function(_READY)
            if visit:
                yield float(page.evaluate(_READY))
        opened.close()
