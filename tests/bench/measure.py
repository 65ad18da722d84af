"""A figure, and how to take one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True)
class Figure:
    """One line of the report: what was measured, what was seen, what is to be reached (DESIGN section 6)."""

    what: str
    seen: str
    reach: str


def seconds(run: Callable[[], object], times: int, warm: int = 1) -> list[float]:
    """Wall seconds of each run, after `warm` runs that do not count."""
    for _ in range(warm):
        run()
    taken = []
    for _ in range(times):
        begun = perf_counter()
        run()
        taken.append(perf_counter() - begun)
    return taken


def milliseconds(taken: list[float]) -> str:
    """Median and 95th percentile."""
    return f"median {median(taken) * 1000:.2f} ms, p95 {quantiles(taken, n=20)[-1] * 1000:.2f} ms"
