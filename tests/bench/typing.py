"""From a keystroke to its finding, in a real Chromium, on a large set with a long source: `python -m tests.bench.typing`.

The pause after which the page asks (150 ms) is part of the figure. Keys come in bursts, and between these the page
saves itself, as it does for a person.
"""

from __future__ import annotations

import http.client
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from urllib.parse import urlencode

from assistant.document import PAGE_BREAK, Document, read
from assistant.period import parse_period
from assistant.records import KeyResult, Kpi, Objective, OkrSet, Source
from assistant.store import Store
from tests import browser
from tests.bench.measure import Figure, milliseconds
from tests.bench.serving import SERVE, served

PAGES, OBJECTIVES, KEY_RESULTS, KPIS = 60, 5, 5, 3
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


def long_document() -> Document:
    """Sixty pages on a chain of workshops."""
    pages = []
    for page in range(PAGES):
        lines = [
            f"In town {page}, {line} of 40 mechanics say that a service takes {4 + line % 5}.2 days on average. "
            f"By the end of 2027 workshop {page}-{line} wants that down to {3 + line % 3} days for all its customers."
            for line in range(12)
        ]
        pages.append("\n\n".join(lines))
    return read(PAGE_BREAK.join(pages), title="A long plan", language="en")


def large_set(document: Document) -> OkrSet:
    """Five objectives with five key results and three KPIs each, every one with two sources."""
    told = document.sentences

    def sources(at: int) -> tuple[Source, ...]:
        found = (told[(at * 17 + step) % len(told)] for step in (0, 1))
        return tuple(Source(document.id, None, each.id, each.start, each.end, each.text) for each in found)

    objectives = []
    for o in range(OBJECTIVES):
        key_results = tuple(
            KeyResult(
                f"kr-{o}-{i}",
                f"Cut the days a service takes in workshop {o}-{i} from 6.2 to {3 + i % 3} days",
                metric="days a service takes",
                direction="decrease",
                change="level",
                baseline=6.2,
                target=3 + i % 3,
                unit="day",
                sources=sources(o * 10 + i),
            )
            for i in range(KEY_RESULTS)
        )
        kpis = tuple(
            Kpi(f"kpi-{o}-{i}", f"Days from drop-off to collection, {o}-{i}", unit="day", sources=sources(o + i))
            for i in range(KPIS)
        )
        title = f"Customers have their bicycles back sooner in town {o}"
        objectives.append(Objective(f"o-{o}", title, sources=sources(o), key_results=key_results, kpis=kpis))
    period = parse_period("2027")
    entries = (document.entry,)
    return OkrSet("typing", "A large set", "en", period=period, documents=entries, objectives=tuple(objectives))


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as name:
        document = long_document()
        with Store.open(Path(name)) as store:
            store.save_document(document)
            store.save_draft(large_set(document), {}, author="bench", reason="drafted")
        with served(SERVE, Path(name)) as port:
            asked = _asked(port)
            size = f"{OBJECTIVES}×{KEY_RESULTS}×{KPIS}, {PAGES} pages"
            yield Figure(f"findings of one line asked for, {size}", milliseconds(asked), "< 10 ms")
            if browser.executable() is None:
                yield Figure("keystroke to finding in Chromium", "no Chromium", "p95 300 ms")
                return
            taken = _typed(port)
            seen = f"median {median(taken):.0f} ms, p95 {quantiles(taken, n=20)[-1]:.0f} ms"
            yield Figure("keystroke to finding in Chromium, 150 ms pause", seen, "p95 300 ms")


def _asked(port: int) -> list[float]:
    """Seconds each question takes on a connection that stays open, after the page was shown once."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/drafts/typing")
    connection.getresponse().read()
    taken = []
    for number in range(KEYSTROKES + 5):
        form = {"item": "o-3", "field": "title", "value": f"{_TITLE}s {number}", "revision": "1"}
        begun = perf_counter()
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"http://127.0.0.1:{port}"}
        connection.request("POST", "/drafts/typing/findings", urlencode(form), headers)
        answer = connection.getresponse()
        content = answer.read()
        taken.append(perf_counter() - begun)
        assert answer.status == 200, content[:300]
    return taken[5:]


def _typed(port: int) -> list[float]:
    """Milliseconds from a key to the finding it brings or takes away."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser.executable(), args=list(browser.FLAGS))
        page = opened.new_page(locale="en")
        page.goto(f"http://127.0.0.1:{port}/drafts/typing")
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


if __name__ == "__main__":
    print(date.today())
    for figure in figures():
        print(f"{figure.what:<54} {figure.seen:<58} reach: {figure.reach}", flush=True)
