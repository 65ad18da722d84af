"""What may be said of a mean: intervals, and differences between two arms on the same cases.

The unit is the document, not the draft: repeats of a case are averaged first, and cases with the same text are drawn
together. Below `DOCUMENTS_LEAST` documents no interval is given. Rates (every value 0 or 1) get Wilson's interval,
other means a bootstrap over documents with a fixed seed, so that the same results always print the same figures.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import mean

DOCUMENTS_LEAST = 8
MARGIN = 0.005
"""A difference smaller than this is nothing to anybody: it closes no gate and is no loss."""
_RESAMPLES = 2_000
_SEED = 20_261_122
_Z = 1.959964
_TAIL = 0.025
_WORST = 5


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with its 95 % interval; `low` and `high` are null where there are too few documents to say."""

    mean: float
    low: float | None
    high: float | None
    documents: int


@dataclass(frozen=True, slots=True)
class Difference:
    """Arm B less arm A over the cases both drafted. `worst` are the cases that lost most, at most five."""

    mean: float
    low: float | None
    high: float | None
    documents: int
    wins: int
    losses: int
    ties: int
    worst: tuple[tuple[str, float], ...]


def estimate(by_case: Mapping[str, float], documents: Mapping[str, str]) -> Estimate | None:
    """The mean over cases; `documents` names the text of each case. None where there is no case."""
    if not by_case:
        return None
    clusters = _clusters(by_case, documents)
    average = mean(by_case.values())
    if len(clusters) < DOCUMENTS_LEAST:
        return Estimate(average, None, None, len(clusters))
    if set(by_case.values()) <= {0.0, 1.0}:
        return Estimate(average, *wilson(average * len(clusters), len(clusters)), len(clusters))
    return Estimate(average, *bootstrap(clusters), len(clusters))


def difference(a: Mapping[str, float], b: Mapping[str, float], documents: Mapping[str, str]) -> Difference | None:
    """Paired by case. None where the two share no case."""
    deltas = {case: b[case] - a[case] for case in a if case in b}
    if not deltas:
        return None
    clusters = _clusters(deltas, documents)
    low, high = bootstrap(clusters) if len(clusters) >= DOCUMENTS_LEAST else (None, None)
    lost = sorted((delta, case) for case, delta in deltas.items() if delta < 0)
    return Difference(
        mean(deltas.values()),
        low,
        high,
        len(clusters),
        wins=sum(delta > 0 for delta in deltas.values()),
        losses=len(lost),
        ties=sum(delta == 0 for delta in deltas.values()),
        worst=tuple((case, delta) for delta, case in lost[:_WORST]),
    )


def wilson(successes: float, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval for a rate; it stays inside 0 and 1 and is wide where nothing ever failed."""
    rate, square = successes / of, _Z * _Z
    middle = (rate + square / (2 * of)) / (1 + square / of)
    half = _Z / (1 + square / of) * math.sqrt(rate * (1 - rate) / of + square / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def bootstrap(clusters: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """The 95 % percentile interval of the mean, drawing whole documents; each is (sum of its cases, how many)."""
    if len({total / size for total, size in clusters}) == 1:
        same = clusters[0][0] / clusters[0][1]
        return same, same
    draw = random.Random(_SEED)  # noqa: S311 - nobody is to be kept from guessing it
    means = []
    for _ in range(_RESAMPLES):
        drawn = draw.choices(clusters, k=len(clusters))
        means.append(sum(total for total, _ in drawn) / sum(size for _, size in drawn))
    means.sort()
    return means[int(_TAIL * _RESAMPLES)], means[int((1 - _TAIL) * _RESAMPLES) - 1]


def _clusters(by_case: Mapping[str, float], documents: Mapping[str, str]) -> list[tuple[float, int]]:
    found: dict[str, list[float]] = {}
    for case, value in sorted(by_case.items()):
        found.setdefault(documents.get(case, case), []).append(value)
    return [(sum(values), len(values)) for values in found.values()]
