"""How well the rules judge goals that nobody here has seen: scores by language and rule, never the lines.

`judged.jsonl`: goals that two readers labelled apart from each other (vague, task, good; null where they differ);
`faults.jsonl`: lines written to have one fault each; `pairs.jsonl`: faults that take two lines or a source.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from assistant.document import read
from assistant.lint import Goal, Options, lint_goals, lint_set
from assistant.period import parse_period
from assistant.reading import read_goal
from assistant.records import (
    KeyResult,
    Kind,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Source,
)
from tests.unseen.readings import Score

TODAY = date(2026, 11, 22)
YEAR = parse_period("2027")
VAGUE = {"vague-verb", "vague-quality", "vague-quantity", "vague-hedge", "vague-deadline", "vague-objective"}
TASK = {"task-not-outcome", "output-as-objective"}
_READ = ("metric", "direction", "change", "comparator", "baseline", "target", "target_high", "unit", "deadline")

Row = Mapping[str, Any]


@dataclass
class Judged:
    """`blamed` of `good` good key results got a warning or an error."""

    vague: Score = field(default_factory=Score)
    task: Score = field(default_factory=Score)
    blamed: int = 0
    good: int = 0
    found: dict[str, list[int]] = field(default_factory=dict)
    """By rule: lines found, and lines there are."""


def rows_in(path: Path) -> list[Row]:
    """The objects of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def judge(folder: Path, code: LanguageCode) -> Judged:
    """Every line of a language's three files through the rules, as the command line would."""
    judged = Judged()
    for row, rules in _linted(rows_in(folder / "judged.jsonl"), code):
        for name, score, wanted in (("vague", judged.vague, VAGUE), ("task", judged.task, TASK)):
            if row[name] is not None:
                score.add(row[name], bool({rule for rule, _ in rules} & wanted))
        if row["good"]:
            judged.good += 1
            judged.blamed += any(severity != "info" for _, severity in rules)
    for row, rules in _linted(rows_in(folder / "faults.jsonl"), code):
        _add(judged, row["fault"], row["fault"] in {rule for rule, _ in rules})
    for row in rows_in(folder / "pairs.jsonl"):
        _add(judged, row["fault"], row["fault"] in set_rules(row, code))
    return judged


def _add(judged: Judged, rule: str, hit: bool) -> None:
    counts = judged.found.setdefault(rule, [0, 0])
    counts[0] += hit
    counts[1] += 1


def _linted(rows: Iterable[Row], code: LanguageCode) -> Iterator[tuple[Row, set[tuple[str, str]]]]:
    for row in rows:
        undated = row.get("fault") == "missing-deadline"
        options = Options(today=TODAY, period=None if undated else YEAR)
        report = lint_goals([Goal(row["id"], row["kind"], code, row["text"])], options)
        yield row, {(finding.rule, finding.severity) for finding in report.all_findings}


def set_rules(row: Row, code: LanguageCode) -> set[str]:
    """The rules that speak about the small set made of a row."""
    okr_set, documents = _set_of(row, code)
    return {finding.rule for finding in lint_set(okr_set, Options(today=TODAY), documents).all_findings}


def _set_of(row: Row, code: LanguageCode) -> tuple[OkrSet, dict[str, Any]]:
    okr_set = OkrSet("set", "Unseen", code, period=YEAR)
    documents: dict[str, Any] = {}
    if "source" in row or row["fault"] == "instruction-in-source":
        document = read(str(row.get("source") or row["text"]).encode("utf-8"), language=code)
        documents[document.id] = document
        okr_set = OkrSet("set", "Unseen", code, period=YEAR, documents=(document.entry,))
    return _with_goals(okr_set, row, documents), documents


def _with_goals(okr_set: OkrSet, row: Row, documents: Mapping[str, Any]) -> OkrSet:
    from dataclasses import replace

    code, fault = okr_set.language, row["fault"]
    if row.get("kind") == "objective":
        return replace(okr_set, objectives=(Objective("o1", row["one"]), Objective("o2", row["other"])))
    texts = [row[name] for name in ("one", "other", "key_result") if name in row]
    if "text" in row and fault != "instruction-in-source":
        texts.append(row["text"])
    sources = tuple(
        Source(document.id, None, sentence.id, sentence.start, sentence.end, sentence.text)
        for document in documents.values()
        for sentence in document.sentences
    )
    key_results = [_key_result(f"k{at}", text, code, sources) for at, text in enumerate(texts)]
    if fault == "text-disagrees":
        given = {name: row[name] for name in ("target", "baseline", "unit", "deadline")}
        key_results = [replace(key_results[0], **given)]
    if fault == "number-not-in-source":
        key_results = [replace(key_results[0], target=row["target"])]
    kpis = (Kpi("p1", row["kpi"], key_result_ids=("k0",)),) if "kpi" in row else ()
    objective = Objective("o1", "…", key_results=tuple(key_results), kpis=kpis)
    return replace(okr_set, objectives=(objective,))


def _key_result(name: str, text: str, code: LanguageCode, sources: tuple[Source, ...]) -> KeyResult:
    kind: Kind = "key_result"
    reading = read_goal(text, code, today=TODAY, period=YEAR, kind=kind)
    return KeyResult(name, text, sources=sources, **{each: getattr(reading, each) for each in _READ})


def rows(judged: Mapping[LanguageCode, Judged]) -> Iterator[str]:
    """The table: a row a question, a column a language."""
    yield f"{'judged goals':<26}" + "".join(f"{code:>9}" for code in judged)
    yield f"{'vague, F1':<26}" + "".join(f"{each.vague.f1:>9.3f}" for each in judged.values())
    yield f"{'task, F1':<26}" + "".join(f"{each.task.f1:>9.3f}" for each in judged.values())
    yield f"{'good but blamed':<26}" + "".join(f"{f'{each.blamed}/{each.good}':>9}" for each in judged.values())
    for rule in sorted({rule for each in judged.values() for rule in each.found}):
        counts = [each.found.get(rule, [0, 0]) for each in judged.values()]
        yield f"{rule:<26}" + "".join(f"{f'{hits}/{of}':>9}" for hits, of in counts)
