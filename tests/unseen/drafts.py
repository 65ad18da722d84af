"""How well the offline drafter does on texts that nobody here has read, and the catalogue on phrases: scores only.

`cases/`: eval cases (text and labels) by language; `phrases.jsonl`: everyday phrases with the ids of the KPIs that
their authors meant, none where the catalogue has no such KPI.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.catalogue import search
from assistant.drafters.offline import OfflineDrafter
from assistant.records import LanguageCode
from assistant.settings import Settings
from eval.cases import in_folder
from eval.drafting import draft
from eval.graders import grade

_ASKED = (
    "counts_respected", "themes_covered", "themes_on_list", "figures_carried", "dates_right", "roles_respected",
    "noise_left_out", "quotes_verbatim", "numbers_grounded", "schema_valid",
)  # fmt: skip
_FIRST = 3


@dataclass(frozen=True, slots=True)
class Drafted:
    """`means` by grader over the cases; `found` of `meant` phrases had their KPI among the first three, of all `asked`."""

    means: Mapping[str, float]
    found: int
    meant: int
    asked: int


def judge(folder: Path, code: LanguageCode, settings: Settings) -> Drafted:
    scores: dict[str, list[float]] = {}
    for case in in_folder(folder / "cases"):
        for name, score in grade(case, draft(case, OfflineDrafter(), settings), _ASKED).items():
            if score.value is not None:
                scores.setdefault(name, []).append(score.value)
    lines = (folder / "phrases.jsonl").read_text(encoding="utf-8").splitlines()
    phrases = [json.loads(line) for line in lines if line.strip()]
    found = sum(any(kpi.id in each["accept"] for kpi in search(each["phrase"], code)[:_FIRST]) for each in phrases)
    means = {name: sum(values) / len(values) for name, values in scores.items()}
    return Drafted(means, found, sum(bool(each["accept"]) for each in phrases), len(phrases))


def rows(judged: Mapping[LanguageCode, Drafted]) -> Iterator[str]:
    for name in _ASKED:
        yield f"{name:<22}" + "".join(f"{one.means.get(name, float('nan')):>9.2f}" for one in judged.values())
    found = (f"{one.found}/{one.meant}/{one.asked}" for one in judged.values())
    yield f"{'phrases found':<22}" + "".join(f"{each:>10}" for each in found)
