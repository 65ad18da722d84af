"""Scores on texts and goals that nobody here has read: `python -m tests.unseen`.

Prints scores only. Exits 1 where a file is not as it was frozen.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from assistant import pipeline
from assistant.document import read
from assistant.drafters import Brief
from assistant.lint import Goal, LintedItem, Options, lint_goals
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, KeyResult, Kpi, LanguageCode, items
from assistant.settings import Settings
from tests.unseen import drafts, rules
from tests.unseen.readings import goals_in, rows, score

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 21)
PERIOD = parse_period("2027")
SETTINGS = Settings(today=TODAY, data_dir=Path("unused"))
# The set's period or the coach's own question settles these; a single line is not worse for lacking them.
NOT_ABOUT_THE_WORDING = {"missing-deadline", "missing-baseline"}


class Tally:
    """Counts of hits by what was asked."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}

    def add(self, name: str, hit: bool) -> None:
        row = self.counts.setdefault(name, [0, 0])
        row[0] += hit
        row[1] += 1

    def shown(self, name: str) -> str:
        hits, of = self.counts.get(name, [0, 0])
        return f"{hits}/{of}" if of else "–"


def thawed() -> list[str]:
    """Files that are not as they were frozen."""
    listed = (line.split("  ", 1) for line in (FOLDER / "frozen.sha256").read_text(encoding="utf-8").splitlines())
    return [name for digest, name in listed if hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() != digest]


def same(left: Any, right: Any) -> bool:
    return left is not None and right is not None and abs(left - right) < 1e-9 * max(1, abs(right))


def score_texts(code: LanguageCode, tally: Tally) -> None:
    expected = json.loads((FOLDER / code / "expected.json").read_text(encoding="utf-8"))
    for name, wanted in expected.items():
        document = read((FOLDER / code / name).read_bytes())
        brief = Brief(PERIOD, code, TODAY)
        okr_set = pipeline.draft(document, brief, pipeline.drafter_for(SETTINGS), settings=SETTINGS)
        everything = [item for _, item in items(okr_set)]
        measured = [item for item in everything if isinstance(item, KeyResult | Kpi)]
        for target in wanted["targets"]:
            found = [item for item in measured if same(item.target, target["target"])]
            tally.add("target found", bool(found))
            if found and target["baseline"] is not None:
                starts = [item.baseline if isinstance(item, KeyResult) else item.current for item in found]
                tally.add("baseline right", any(same(start, target["baseline"]) for start in starts))
            if found and target["deadline"]:
                tally.add("deadline right", any((item.deadline or PERIOD.end) == target["deadline"] for item in found))
        meant = [target["target"] for target in wanted["targets"]]
        for item in measured:
            if item.target is not None:
                tally.add("drafted target meant", any(same(item.target, value) for value in meant))
        cited = [source for item in everything for source in item.sources]
        for priority in wanted["priorities"]:
            start = document.text.find(priority["sentence"])
            end = start + len(priority["sentence"])
            tally.add("priority cited", any(source.start < end and start < source.end for source in cited))
        for noise in wanted["noise"]:
            start = document.text.find(noise)
            end = start + len(noise)
            tally.add("noise kept out", not any(source.start < end and start < source.end for source in cited))


def score_goals(code: LanguageCode, tally: Tally) -> None:
    lines = (FOLDER / code / "goals.jsonl").read_text(encoding="utf-8").splitlines()
    goals = [json.loads(line) for line in lines if line.strip()]
    report = lint_goals((Goal(g["id"], g["kind"], code, g["text"]) for g in goals), Options(today=TODAY))
    for goal, item in zip(goals, report.items, strict=True):
        for name, hit in judged(goal, item):
            tally.add(name, hit)


def judged(goal: dict[str, Any], item: LintedItem) -> Iterator[tuple[str, bool]]:
    reading = item.reading
    assert reading is not None
    yield "has target", reading.has_target == goal["has_target"]
    if goal["has_target"] and goal["target"] is not None:
        yield "target exact", same(reading.target, goal["target"])
    if goal["baseline"] is not None:
        yield "baseline exact", same(reading.baseline, goal["baseline"])
    yield "has deadline", reading.has_deadline == goal["has_deadline"]
    if goal["deadline"]:
        yield "deadline exact", goal["deadline"] in (reading.deadline, *reading.deadline_alternatives)
    blamed = [f for f in item.findings if f.severity != "info" and f.rule not in NOT_ABOUT_THE_WORDING]
    yield ("good line passed", not blamed) if goal["good"] else ("bad line blamed", bool(blamed))


def main() -> int:
    if changed := thawed():
        print("not as frozen:", *changed, file=sys.stderr)
        return 1
    tallies: dict[str, Tally] = {}
    for code in LANGUAGE_CODES:
        tallies[code] = Tally()
        score_texts(code, tallies[code])
        score_goals(code, tallies[code])
    names = list(dict.fromkeys(name for tally in tallies.values() for name in tally.counts))
    print(f"{'':<22}" + "".join(f"{code:>9}" for code in LANGUAGE_CODES))
    for name in names:
        print(f"{name:<22}" + "".join(f"{tallies[code].shown(name):>9}" for code in LANGUAGE_CODES))
    print()
    read = {code: score(goals_in(FOLDER / code / "readings.jsonl"), code) for code in LANGUAGE_CODES}
    print("\n".join(rows(read)))
    print()
    print("\n".join(rules.rows({code: rules.judge(FOLDER / code, code) for code in LANGUAGE_CODES})))
    print()
    print("\n".join(drafts.rows({code: drafts.judge(FOLDER / code, code, SETTINGS) for code in LANGUAGE_CODES})))
    return 0


if __name__ == "__main__":
    sys.exit(main())
