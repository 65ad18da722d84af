"""Sets and documents built from the sketches that rules give as examples (`assistant/lint/sketches.py`)."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.document import Document, Sentence
from assistant.lint import Goal, Options, Report, Rule, lint_goals, lint_set
from assistant.period import parse_period
from assistant.reading import Reading, read_goal
from assistant.records import (
    Assumption,
    DocumentEntry,
    KeyResult,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Owner,
    Source,
    Theme,
)

TODAY = date(2026, 11, 21)
PERIOD = parse_period("2027")
_LINE = re.compile(r"(PERIOD|LEVEL|DOC|THEME|O|KR|KPI) (.*?)(?: \[(.*)\])?")


def drawn(sketch: str, language: LanguageCode) -> tuple[OkrSet, dict[str, Document]]:
    """The set that a sketch describes, and its documents by id."""
    okr_set = OkrSet(id="set", title="Brightwater Ferries", language=language)
    documents: dict[str, Document] = {}
    for line in sketch.splitlines():
        match = _LINE.fullmatch(line)
        assert match, line
        word, text, given = match[1], match[2], dict(pair.split("=") for pair in (match[3] or "").split())
        if word == "PERIOD":
            okr_set = replace(okr_set, period=parse_period(text))
        elif word == "LEVEL":
            okr_set = replace(okr_set, level=text)  # type: ignore[arg-type]
        elif word == "DOC":
            document = _document(f"d{len(documents) + 1}", text)
            documents[document.id] = document
            okr_set = replace(
                okr_set, documents=(*okr_set.documents, DocumentEntry(document.id, None, "0", language, len(text)))
            )
        elif word == "THEME":
            theme = Theme(f"t{len(okr_set.themes) + 1}", text, parked=True if "parked" in given else None)
            okr_set = replace(okr_set, themes=(*okr_set.themes, theme))
        else:
            okr_set = _with_item(okr_set, word, text, given, documents)
    return okr_set, documents


def _document(name: str, text: str) -> Document:
    return Document(name, None, text, "0", None, (), (Sentence("s1", 0, len(text), text, 0),))


def _with_item(okr_set: OkrSet, word: str, text: str, given: dict[str, str], documents: dict[str, Document]) -> OkrSet:
    common = _common(given, documents)
    if word == "O":
        theme = f"t{given['theme']}" if "theme" in given else None
        objective = Objective(f"o{len(okr_set.objectives) + 1}", text, theme_id=theme, **common)
        return replace(okr_set, objectives=(*okr_set.objectives, objective))
    *earlier, objective = okr_set.objectives
    if word == "KR":
        key_result = _key_result(f"{objective.id}.kr{len(objective.key_results) + 1}", text, given, okr_set, common)
        objective = replace(objective, key_results=(*objective.key_results, key_result))
    else:
        kpi = _kpi(f"{objective.id}.kpi{len(objective.kpis) + 1}", text, given, objective, common)
        objective = replace(objective, kpis=(*objective.kpis, kpi))
    return replace(okr_set, objectives=(*earlier, objective))


def _common(given: dict[str, str], documents: dict[str, Document]) -> dict[str, Any]:
    sources = []
    for name in ("cites", "misquotes"):
        if name in given:
            document = documents[f"d{given[name]}"]
            quote = document.text if name == "cites" else document.text[::-1]
            sources.append(Source(document.id, None, "s1", 0, len(document.text), quote))
    assumed = [Assumption(field, "…") for field in given.get("assumes", "").split(",") if field]
    confirmed = [
        Assumption(field, "…", "Noor", "2026-11-21T09:00:00Z")
        for field in given.get("confirms", "").split(",")
        if field
    ]
    owner = Owner(given["owner"]) if "owner" in given else None
    return {"sources": tuple(sources), "assumptions": (*assumed, *confirmed), "owner": owner}


def _key_result(name: str, text: str, given: dict[str, str], okr_set: OkrSet, common: dict[str, Any]) -> KeyResult:
    reading = read_goal(text, okr_set.language, today=TODAY, period=okr_set.period)
    return KeyResult(name, text, **_read(reading, given), **common)


def _read(reading: Reading, given: dict[str, str]) -> dict[str, Any]:
    names = (
        "metric",
        "direction",
        "change",
        "comparator",
        "baseline",
        "target",
        "target_high",
        "stretch",
        "unit",
        "deadline",
    )
    fields = {name: getattr(reading, name) for name in names}
    numbers = ("target", "target_high", "stretch", "baseline")
    fields.update({name: float(given[name]) for name in numbers if name in given})
    fields.update({"unit": given["unit"]} if "unit" in given else {})
    fields.update({"deadline": None} if given.get("deadline") == "none" else {})
    if given.get("kind") == "milestone":
        fields.update(kind="milestone", done_when=given.get("done"))
    return fields


def _kpi(name: str, text: str, given: dict[str, str], objective: Objective, common: dict[str, Any]) -> Kpi:
    key_results = tuple(f"{objective.id}.kr{number}" for number in given.get("measures", "").split(",") if number)
    return Kpi(
        name,
        text,
        data_source=given.get("source"),
        frequency=given.get("frequency"),  # type: ignore[arg-type]
        kinds=tuple(given.get("kinds", "").split(",")) if "kinds" in given else (),  # type: ignore[arg-type]
        role=given.get("role"),  # type: ignore[arg-type]
        key_result_ids=key_results,
        **common,
    )


def report_on(rule: Rule, example: str, language: LanguageCode, *, with_period: bool = True) -> Report:
    """What linting says of a rule's example: a line of the rule's first kind, or a sketch of a set."""
    if rule.loose is None:
        okr_set, documents = drawn(example, language)
        return lint_set(okr_set, Options(today=TODAY), documents)
    kind = rule.applies_to[0]
    assert kind != "set"
    period = PERIOD if with_period and rule.id not in ("missing-deadline", "incomplete-kpi", "bare-metric") else None
    return lint_goals([Goal("1", kind, language, example)], Options(today=TODAY, period=period))
