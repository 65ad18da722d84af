"""From a keystroke to its finding, in a real Chromium, on a large set with a long source.

The pause after which the page asks (150 ms) is part of the figure. Keys come in bursts, and between these the page
saves itself, as it does for a person.
"""

from __future__ import annotations

import http.client
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlencode

from tests import browser
from tests.bench.large import LINES, OBJECTIVES, PAGES, stored
from tests.bench.measure import Figure, milliseconds
from tests.bench.serving import SERVE, served

KEYSTROKES, BURST, BETWEEN_BURSTS = 40, 5, 3000
_TITLE = "Customers have their bicycles back sooner in town 3 with synergie"

# Notes when a key changed the field, and when the findings under it changed next.
_WATCH = """(name) => {
  const item = name.split(".")[0];
  window.pressed = 0;
  window.taken = [];
  document.getElementById(name).addEventListener("input", () => { window.pressed = performance.now(); });
  new MutationObserver(() => {
    if (!window.pressed) return;
    window.taken.push(performance.now() - window.pressed);
    window.pressed = 0;
  }).observe(document.getElementById(`found-${item}`), { childList: true, subtree: true });
}"""


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        draft = f"/drafts/{stored(Path(name))}"
        with served(SERVE, Path(name)) as port:
            asked = _asked(port, draft)
            size = f"{OBJECTIVES}×{LINES}×3, {PAGES} pages"
            yield Figure(f"findings of one line asked for, {size}", milliseconds(asked), "< 10 ms")
            if browser.executable() is None:
                yield Figure("keystroke to finding in Chromium", "no Chromium", "p95 300 ms")
                return
            taken = _typed(port, draft)
            seen = f"median {median(taken):.0f} ms, p95 {quantiles(taken, n=20)[-1]:.0f} ms"
            yield Figure("keystroke to finding in Chromium, 150 ms pause", seen, "p95 300 ms")


def _asked(port: int, draft: str) -> list[float]:
    """Seconds each question takes on a connection that stays open, after the page was shown once."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", draft)
    connection.getresponse().read()
    taken = []
    for number in range(KEYSTROKES + 5):
        form = {"item": "o-3", "field": "title", "value": f"{_TITLE}s {number}", "revision": "1"}
        begun = perf_counter()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"}
        connection.request("POST", f"{draft}/findings", urlencode(form), headers)
        answer = connection.getresponse()
        content = answer.read()
        taken.append(perf_counter() - begun)
        assert answer.status == 200, content[:300]
    return taken[5:]


def _typed(port: int, draft: str) -> list[float]:
    """Milliseconds from a key to the finding it brings or takes away."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser.executable(), args=list(browser.FLAGS))
        page = opened.new_page(locale="en")
        page.goto(f"http://127.0.0.1:{port}{draft}")
        field = page.locator('textarea[name="o-3.title"]')
        field.fill(_TITLE)
        page.wait_for_timeout(3000)
        page.evaluate(_WATCH, "o-3.title")
        for number in range(KEYSTROKES):
            field.press("Backspace" if number % 2 else "s")
            page.wait_for_function("(count) => window.taken.length === count", arg=number + 1)
            page.wait_for_timeout(BETWEEN_BURSTS if number % BURST == BURST - 1 else 100)
        taken: list[float] = page.evaluate("window.taken")
        opened.close()
    return taken
