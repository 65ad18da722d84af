"""The review of a large set in a real browser: what it weighs, and how long until it answers."""

from __future__ import annotations

import gzip
import re
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median

from assistant.document import Document, read
from assistant.records import Initiative, KeyResult, Kpi, Objective, OkrSet, Source
from assistant.samples import samples
from assistant.settings import Settings
from assistant.store import Store
from tests import browser
from tests.bench.measure import Figure
from tests.bench.serving import SERVE, fetched, served

OBJECTIVES, LINES = 5, 5
PAGE = 3_000  # characters of a printed page
PAGES = 60
VISITS = 5
_READY = "() => performance.getEntriesByName('interactive')[0]?.startTime ?? null"


def long_document() -> Document:
    """Sixty pages: the English samples over and over, each part with a number of its own in its heading."""
    parts: list[str] = []
    while sum(map(len, parts)) < PAGE * PAGES:
        sample = samples("en")[len(parts) % len(samples("en"))]
        parts.append(f"Part {len(parts) + 1}\n\n{sample.text}\n\n")
    return read("".join(parts), title="A long plan", language="en")


def large_set(document: Document) -> OkrSet:
    """Five objectives with five key results, five KPIs and five initiatives each, every line with two citations."""
    sentences = iter(document.sentences * 2)

    def cited() -> tuple[Source, ...]:
        two = (next(sentences), next(sentences))
        return tuple(Source(document.id, None, each.id, each.start, each.end, each.text) for each in two)

    def objective(o: int) -> Objective:
        results = tuple(
            KeyResult(
                id=f"kr-{o}-{k}",
                text=f"Raise the share of orders that leave on day {o + k + 1} from {40 + k}% to {80 + k}%",
                metric="share of orders that leave on the day",
                direction="increase",
                change="level",
                baseline=40 + k,
                target=80 + k,
                unit="%",
                deadline="2027-06-30",
                sources=cited(),
            )
            for k in range(LINES)
        )
        kpis = tuple(
            Kpi(id=f"kpi-{o}-{k}", name=f"Orders out on day {k + 1}", unit="%", key_result_ids=(f"kr-{o}-{k}",),
                frequency="weekly", data_source="dispatch log", role="measure", sources=cited())
            for k in range(LINES)
        )  # fmt: skip
        work = tuple(
            Initiative(id=f"i-{o}-{k}", text=f"Move shelf {k + 1} of hall {o + 1} to the door", sources=cited())
            for k in range(LINES)
        )
        title = f"Customers of region {o + 1} have their orders sooner"
        return Objective(id=f"o-{o}", title=title, sources=cited(), key_results=results, kpis=kpis, initiatives=work)

    from tests.web.pages.workshop import okr_set

    return replace(
        okr_set(), id="large", documents=(document.entry,), objectives=tuple(objective(o) for o in range(OBJECTIVES))
    )


def stored(folder: Path) -> str:
    """The large set as a draft in the store of that folder; its id."""
    document = long_document()
    okr_set = large_set(document)
    with Store.open(Settings(today=date.today(), data_dir=folder).data_dir) as store:
        store.save_document(document)
        store.save_draft(okr_set, {}, author="bench", reason="drafted")
    return okr_set.id


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
