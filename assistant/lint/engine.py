"""Goals and sets in, a report out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.errors import UsageError
from assistant.lint.catalogue import rules
from assistant.lint.field_names import NUMBER_FIELDS
from assistant.lint.report import LintedItem, Report
from assistant.lint.rule import Hit, Named, Rule, Value
from assistant.lint.statement import Circumstances, Statement
from assistant.lint.survey import Survey
from assistant.period import parse_period
from assistant.printed import day_text, is_day, number_text
from assistant.reading import read_goal
from assistant.records import (
    Finding,
    Fix,
    KeyResult,
    Kind,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Period,
    Severity,
    Waiver,
    items,
)
from assistant.settings import Limits, Settings

if TYPE_CHECKING:
    from assistant.document import Document

_QUOTED = 160


@dataclass(frozen=True, slots=True)
class Goal:
    """A single goal line. `lang` None: detected from the text."""

    id: str
    kind: Kind
    lang: LanguageCode | None
    text: str
    file: str | None = None
    line: int | None = None
    header: tuple[str, ...] = ()
    """The heads of the columns, where the line is a row of a table."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint. `messages` None: each item's own language.

    `select` and `ignore` name rules by id, code or the start of a code. `at_approval` makes an open
    assumption on a number the error that it is once somebody wants to approve.
    """

    today: date
    period: Period | None = None
    messages: LanguageCode | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    glossary: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    at_approval: bool = False


def options_for(
    settings: Settings,
    *,
    today: date | None = None,
    period: str | None = None,
    messages: LanguageCode | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
) -> Options:
    """How to check, from the settings; what is given here wins. Raises UsageError for a period that cannot be read."""
    return Options(
        today=today or settings.today,
        period=parse_period(period, settings.fiscal_start) if period else None,
        messages=messages,
        select=select or settings.rules.select,
        ignore=ignore or settings.rules.ignore,
        glossary=settings.glossary,
        limits=settings.limits,
    )


def lint_goals(goals: Iterable[Goal], options: Options) -> Report:
    """A report with one item a goal, in the order given."""
    chosen = _chosen(options.select, options.ignore)
    around = _around(options, options.period, None)
    told = _in_a_language(list(goals), options)
    return Report(options.today, (), tuple(_lint_goal(goal, options, around, chosen) for goal in told))


def lint_set(okr_set: OkrSet, options: Options, documents: Mapping[str, Document] | None = None) -> Report:
    """A report on a set and each objective, key result and KPI in it.

    Findings that a waiver of the set covers are left out. A waiver never covers an error, nor the
    open assumption behind a number: those are for a person to confirm.
    """
    chosen = _chosen(options.select, options.ignore)
    survey = _survey(okr_set, options, documents or {})
    statements = {statement.id: statement for statement in survey.statements}
    found: dict[str | None, list[Finding]] = {}
    for statement in survey.statements:
        found[statement.id] = list(_findings(statement, chosen, options))
    for rule in chosen:
        for hit in rule.survey(survey) if rule.survey and rule.set else ():
            about = statements.get(hit.item) if hit.item else None
            language = options.messages or okr_set.language
            finding = _finding(rule, hit, rule.set, language, about)
            found.setdefault(finding.item, []).append(finding)
    kept = {
        item: tuple(sorted((finding for finding in group if not _waived(finding, okr_set.waivers)), key=_place))
        for item, group in found.items()
    }
    linted = tuple(
        LintedItem(
            statement.id,
            statement.kind,
            statement.lang,
            statement.text,
            None,
            None,
            statement.reading,
            kept.get(statement.id, ()),
        )
        for statement in survey.statements
    )
    return Report(options.today, kept.get(None, ()), linted)


def _lint_goal(goal: Goal, options: Options, around: Circumstances, chosen: tuple[Rule, ...]) -> LintedItem:
    text = unicodedata.normalize("NFC", goal.text)
    lang = goal.lang or "en"
    reading = read_goal(
        text, lang, today=options.today, period=options.period, kind=goal.kind, running=False, header=goal.header
    )
    statement = Statement(text, goal.kind, lang, reading, around, goal.id)
    findings = tuple(sorted(_findings(statement, chosen, options), key=_place))
    return LintedItem(goal.id, goal.kind, lang, text, goal.file, goal.line, reading, findings)


def _in_a_language(goals: list[Goal], options: Options) -> list[Goal]:
    """Each goal with its language; a line too short to tell takes that of the lines around it."""
    untold = [goal.text for goal in goals if goal.lang is None]
    if not untold:
        return goals
    # Loaded here because most goals come with their language.
    from assistant.text.detection import detect, detect_line

    usual = detect("\n".join(untold)).language or options.messages
    return [goal if goal.lang else replace(goal, lang=detect_line(goal.text, usual)) for goal in goals]


def _survey(okr_set: OkrSet, options: Options, documents: Mapping[str, Document]) -> Survey:
    period = okr_set.period or options.period
    blank = Survey(okr_set, documents, options.limits)
    around = _around(options, period, blank)
    statements = []
    for pointer, item in items(okr_set):
        if not isinstance(item, Objective | KeyResult | Kpi):
            continue
        kind, wording = _KINDS[type(item)]
        text = getattr(item, wording)
        reading = read_goal(text, okr_set.language, today=options.today, period=period, kind=kind, running=False)
        statements.append(Statement(text, kind, okr_set.language, reading, around, item.id, item, pointer))
    return replace(blank, statements=tuple(statements))


_KINDS: dict[type, tuple[Kind, str]] = {
    Objective: ("objective", "title"),
    KeyResult: ("key_result", "text"),
    Kpi: ("kpi", "name"),
}


def _around(options: Options, period: Period | None, survey: Survey | None) -> Circumstances:
    glossary = frozenset(word.lower() for word in options.glossary)
    return Circumstances(options.today, period, glossary, options.at_approval, survey)


@lru_cache(maxsize=64)
def _chosen(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules to run. Raises UsageError for a name that is no rule's."""
    for name in (*select, *ignore):
        if name.strip() and not any(_is_called(rule, name) for rule in rules()):
            raise UsageError(
                "There is no rule “%(rule)s”.", "See them all with “okr-assistant rules”.", values={"rule": name[:60]}
            )

    def named(rule: Rule, names: tuple[str, ...]) -> bool:
        return any(_is_called(rule, name) for name in names)

    return tuple(rule for rule in rules() if (not select or named(rule, select)) and not named(rule, ignore))


def _is_called(rule: Rule, name: str) -> bool:
    """Whether this is the rule's id, its code or the start of its code, in any case."""
    wanted = name.strip()
    return bool(wanted) and (wanted.lower() == rule.id or rule.code.startswith(wanted.upper()))


def _findings(statement: Statement, chosen: tuple[Rule, ...], options: Options) -> Iterator[Finding]:
    language = options.messages or statement.lang
    for rule, check, severity in _for_kind(chosen, statement.kind, statement.record is not None):
        for hit in check(statement):
            yield _finding(rule, hit, severity, language, statement)


@lru_cache(maxsize=64)
def _for_kind(
    chosen: tuple[Rule, ...], kind: Kind, in_set: bool
) -> tuple[tuple[Rule, Callable[[Statement], Iterable[Hit]], Severity], ...]:
    """The checks of a goal of this kind, with their severities; sought once, not for every goal."""
    found = []
    for rule in chosen:
        severity = rule.set if in_set else rule.loose
        if severity is not None and rule.check is not None and kind in rule.applies_to:
            found.append((rule, rule.check, severity))
    return tuple(found)


def _finding(
    rule: Rule, hit: Hit, severity: Severity | None, language: LanguageCode, about: Statement | None
) -> Finding:
    template = rule.messages[hit.message] if hit.message else rule.message
    values = {name: _printed(value, rule, language) for name, value in hit.values.items()}
    if about is not None:
        values.setdefault("text", _shown(about.text))
        # Without a span the hit means the whole goal.
        values.setdefault("found", _shown(hit.found or about.text[hit.start : hit.end]))
    in_set = about is not None and about.record is not None
    place = hit.field
    if place is None and about is not None:
        place = _KINDS[type(about.record)][1] if about.record is not None else "text"
    return Finding(
        rule=rule.id,
        code=rule.code,
        severity=hit.severity or severity or "info",
        item=about.id if about is not None else None,
        field=place,
        pointer=hit.pointer or (f"{about.pointer}/{place}" if about is not None and in_set else None),
        start=hit.start,
        end=hit.end,
        message=template[language].format(**values),
        why=rule.why[language],
        fix=_fix(rule, hit, values, language, about),
    )


def _shown(text: str) -> str:
    """A message quotes a goal, not a page; the goal itself stands beside it."""
    line = " ".join(text.split())
    return line if len(line) <= _QUOTED else line[: _QUOTED - 1] + "…"


def _fix(
    rule: Rule, hit: Hit, values: Mapping[str, str], language: LanguageCode, about: Statement | None
) -> Fix | None:
    if rule.fix is None or not (hit.edits or hit.sets):
        return None
    operations = tuple(
        {"op": "replace", "path": f"{about.pointer}/{name}", "value": value}
        for name, value in hit.sets
        if about is not None and about.pointer
    )
    return Fix(rule.fix[language].format(**values), hit.safe, hit.edits or None, operations or None)


def _printed(value: Value, rule: Rule, language: LanguageCode) -> str:
    """A message's value in its language: named terms translated, decimals with the right mark."""
    if isinstance(value, Named):
        joint = "、" if language == "zh" else ", "
        return joint.join(rule.terms[key][language] for key in value.keys)
    if isinstance(value, int | float) and not isinstance(value, bool):
        plain = int(value) if float(value).is_integer() else value
        return str(plain) if isinstance(plain, int) and abs(plain) < 1000 else number_text(plain, language)
    return day_text(value, language) if isinstance(value, str) and is_day(value) else str(value)


def _waived(finding: Finding, waivers: tuple[Waiver, ...]) -> bool:
    if finding.severity == "error" or (finding.rule == "assumption-open" and finding.field in NUMBER_FIELDS):
        return False
    return any(
        waiver.rule in (finding.rule, finding.code)
        and waiver.item in (None, finding.item)
        and waiver.field in (None, finding.field)
        for waiver in waivers
    )


def _place(finding: Finding) -> tuple[int, int, str, str]:
    """By place in the text, what is about the whole item first."""
    start = -1 if finding.start is None else finding.start
    return start, -1 if finding.end is None else finding.end, finding.code, finding.field or ""
