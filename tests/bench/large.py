"""A large set on a long source, in a store: what the benches of the review page look at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from assistant.document import Document, read
from assistant.records import Initiative, KeyResult, Kpi, Objective, OkrSet, Source
from assistant.samples import samples
from assistant.settings import Settings
from assistant.store import Store
from tests.web.pages.workshop import okr_set

OBJECTIVES, LINES = 5, 5
PAGES = 60
PAGE = 3_000  # characters of a printed page


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
