"""Goals and sets in, a report out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from assistant.errors import UsageError
from assistant.lint.catalogue import rules
from assistant.lint.report import LintedItem, Report, Stream
from assistant.lint.rule import Hit, Named, Rule, Value
from assistant.lint.statement import Circumstances, Statement
from assistant.lint.survey import Survey
from assistant.lint.waived import Waived
from assistant.period import parse_period
from assistant.printed import day_text, is_day, number_text
from assistant.reading import read_goal
from assistant.records import (
    Finding,
    Fix,
    Item,
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
from assistant.settings import Glossary, Level, Limits, NumberStyle, RuleChoice, Settings

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
    column: int | None = None
    """Where the text begins in its line, in code points from 0."""


@dataclass(frozen=True, slots=True)
class Options:
    """How to lint. `messages` None: each item's own language.

    `select` and `ignore` name rules by id, code or the start of a code; `severities` are other ones
    than the rules' own. `waivers` are exceptions for single goals, by rule and id. `at_approval` makes
    an open assumption on a number the error that it is once somebody wants to approve; `whole` runs
    the binding rules whatever is selected.
    """

    today: date
    period: Period | None = None
    messages: LanguageCode | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Level], ...] = ()
    glossary: Glossary = field(default_factory=Glossary)
    numbers: NumberStyle = field(default_factory=NumberStyle)
    limits: Limits = field(default_factory=Limits)
    waivers: tuple[Waiver, ...] = ()
    at_approval: bool = False
    whole: bool = False


def options_for(
    settings: Settings,
    *,
    today: date | None = None,
    period: str | None = None,
    messages: LanguageCode | None = None,
    select: tuple[str, ...] = (),
    ignore: tuple[str, ...] = (),
) -> Options:
    """How to check, from the settings; what is given here wins.

    Raises UsageError for a period that cannot be read, a name that is no rule's, and for settings
    that switch off or soften a binding rule.
    """
    _check_choice(settings.rules)
    return Options(
        today=today or settings.today,
        period=parse_period(period, settings.fiscal_start) if period else None,
        messages=messages,
        select=select or settings.rules.select,
        ignore=ignore or settings.rules.ignore,
        severities=settings.rules.severity,
        glossary=settings.glossary,
        numbers=settings.numbers,
        limits=settings.limits,
        waivers=settings.waivers,
    )


def lint_goals(goals: Iterable[Goal], options: Options) -> Report:
    """A report with one item a goal, in the order given."""
    given = list(goals)
    return lint_stream(given, options, usual=usual_language(given, options.messages)).gathered()


def lint_stream(
    goals: Iterable[Goal], options: Options, *, usual: LanguageCode | None = None, waived: Waived | None = None
) -> Stream:
    """The same report, made as it is read: one goal is held at a time.

    A goal without a language has its own detected, and takes `usual` where it is too short to tell.
    `waived` remembers which exceptions were used, over several files where it is handed on.
    """
    chosen = chosen_rules(options.select, options.ignore, options.severities, options.whole)
    around = _around(options, options.period, None)
    exceptions = waived or Waived(options.waivers)
    items = (_lint_goal(told(goal, usual), options, around, chosen, exceptions) for goal in goals)
    return Stream(options.today, (), items, lambda: exceptions.unused)


def lint_set(okr_set: OkrSet, options: Options, documents: Mapping[str, Document] | None = None) -> Report:
    """A report on a set and each objective, key result and KPI in it.

    Findings that a waiver of the set covers are left out. A waiver never covers an error, nor the
    open assumption behind a number: those are for a person to confirm.
    """
    chosen = chosen_rules(options.select, options.ignore, options.severities, options.whole)
    waived = Waived(okr_set.waivers)
    survey = _survey(okr_set, options, documents or {})
    statements = {statement.id: statement for statement in survey.statements}
    found: dict[str | None, list[Finding]] = {}
    for statement in survey.statements:
        found[statement.id] = list(findings_of(statement, chosen, options))
    levels = _levels(options.severities)
    for rule in chosen:
        for hit in rule.survey(survey) if rule.survey and rule.set else ():
            about = statements.get(hit.item) if hit.item else None
            language = options.messages or okr_set.language
            finding = _finding(rule, hit, levels.get(rule.id, hit.severity or rule.set), language, about, options)
            found.setdefault(finding.item, []).append(finding)
    kept = {
        item: tuple(sorted((finding for finding in group if not waived.covers(finding)), key=place_of))
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
    return Report(options.today, kept.get(None, ()), linted, waived.unused)


def _lint_goal(
    goal: Goal, options: Options, around: Circumstances, chosen: tuple[Rule, ...], waived: Waived
) -> LintedItem:
    text = unicodedata.normalize("NFC", goal.text)
    lang = goal.lang or "en"
    reading = read_goal(
        text, lang, today=options.today, period=options.period, kind=goal.kind, running=False, header=goal.header
    )
    statement = Statement(text, goal.kind, lang, reading, around, goal.id)
    found = (finding for finding in findings_of(statement, chosen, options) if not waived.covers(finding))
    findings = tuple(sorted(found, key=place_of))
    return LintedItem(goal.id, goal.kind, lang, text, goal.file, goal.line, reading, findings, goal.column)


_ENOUGH = 200


def usual_language(goals: Sequence[Goal], fallback: LanguageCode | None) -> LanguageCode | None:
    """The language most of these goals are in, those that name one left out; a few hundred tell enough."""
    untold = [goal.text for goal in goals[:_ENOUGH] if goal.lang is None]
    if not untold:
        return fallback
    # Loaded here because most goals come with their language.
    from assistant.text.detection import detect

    return detect("\n".join(untold)).language or fallback


def told(goal: Goal, usual: LanguageCode | None) -> Goal:
    """The goal with its language; a line too short to tell takes that of the lines around it."""
    if goal.lang:
        return goal
    from assistant.text.detection import detect_line

    return replace(goal, lang=detect_line(goal.text, usual))


def _survey(okr_set: OkrSet, options: Options, documents: Mapping[str, Document]) -> Survey:
    around = surroundings(okr_set, options, documents)
    statements = (statement_of(pointer, item, okr_set, around) for pointer, item in items(okr_set))
    blank = Survey(okr_set, documents, options.limits, options.today)
    return replace(blank, statements=tuple(each for each in statements if each is not None))


def surroundings(okr_set: OkrSet, options: Options, documents: Mapping[str, Document]) -> Circumstances:
    """What the items of a set are judged by, beside their own words and fields."""
    blank = Survey(okr_set, documents, options.limits, options.today)
    return _around(options, okr_set.period or options.period, blank)


def statement_of(pointer: str, item: Item, okr_set: OkrSet, around: Circumstances) -> Statement | None:
    """An item as its rules see it; None for an initiative, which has no rules of its own."""
    if not isinstance(item, Objective | KeyResult | Kpi):
        return None
    kind, wording = _KINDS[type(item)]
    text = getattr(item, wording)
    reading = read_goal(text, okr_set.language, today=around.today, period=around.period, kind=kind, running=False)
    return Statement(text, kind, okr_set.language, reading, around, item.id, item, pointer)


_KINDS: dict[type, tuple[Kind, str]] = {
    Objective: ("objective", "title"),
    KeyResult: ("key_result", "text"),
    Kpi: ("kpi", "name"),
}


def _around(options: Options, period: Period | None, survey: Survey | None) -> Circumstances:
    accepted = frozenset(word.lower() for word in options.glossary.accept)
    return Circumstances(
        options.today,
        period,
        accepted,
        options.at_approval,
        survey,
        rejected=options.glossary.reject,
        words_to=options.numbers.words_to,
    )


@lru_cache(maxsize=64)
def chosen_rules(
    select: tuple[str, ...], ignore: tuple[str, ...], severities: tuple[tuple[str, Level], ...], whole: bool
) -> tuple[Rule, ...]:
    """The rules to run. Raises UsageError for a name that is no rule's."""
    off = tuple(name for name, level in severities if level == "off")
    for name in (*select, *ignore, *(name for name, _ in severities)):
        _check_name(name)

    def named(rule: Rule, names: tuple[str, ...]) -> bool:
        return any(_is_called(rule, name) for name in names)

    return tuple(
        rule
        for rule in rules()
        if (whole and rule.binding) or ((not select or named(rule, select)) and not named(rule, (*ignore, *off)))
    )


def _check_name(name: str) -> None:
    if name.strip() and not any(_is_called(rule, name) for rule in rules()):
        raise UsageError(
            "There is no rule “%(rule)s”.", "See them all with “okr-assistant rules”.", values={"rule": name[:60]}
        )


@lru_cache(maxsize=64)
def _check_choice(choice: RuleChoice) -> None:
    named = (*choice.ignore, *(name for name, _ in choice.severity))
    for name in named:
        _check_name(name)
        for rule in rules():
            if rule.binding and name.strip() and _is_called(rule, name):
                raise UsageError(
                    "The settings change “%(rule)s”, which always holds: it keeps numbers from being invented.",
                    "Take %(name)s out of the rules in the config file.",
                    values={"rule": rule.id, "name": name[:60]},
                )


@lru_cache(maxsize=64)
def _levels(severities: tuple[tuple[str, Level], ...]) -> dict[str, Severity]:
    """The severities that differ from the rules' own, by rule id."""
    return {
        rule.id: level
        for name, level in severities
        if level != "off"
        for rule in rules()
        if _is_called(rule, name) and not rule.binding
    }


def _is_called(rule: Rule, name: str) -> bool:
    """Whether this is the rule's id, its code or the start of its code, in any case."""
    wanted = name.strip()
    return bool(wanted) and (wanted.lower() == rule.id or rule.code.startswith(wanted.upper()))


def findings_of(statement: Statement, chosen: tuple[Rule, ...], options: Options) -> Iterator[Finding]:
    language = options.messages or statement.lang
    levels = _levels(options.severities)
    for rule, check, severity in _for_kind(chosen, statement.kind, statement.record is not None):
        for hit in check(statement):
            yield _finding(rule, hit, levels.get(rule.id, hit.severity or severity), language, statement, options)


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
    rule: Rule,
    hit: Hit,
    severity: Severity | None,
    language: LanguageCode,
    about: Statement | None,
    options: Options,
) -> Finding:
    template = rule.messages[hit.message] if hit.message else rule.message
    values = {name: _printed(value, rule, language, options.numbers.separators) for name, value in hit.values.items()}
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
        severity=severity or "info",
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
    sets = tuple(
        {"op": "replace", "path": f"{about.pointer}/{name}", "value": value}
        for name, value in hit.sets
        if about is not None and about.pointer
    )
    operations = (*sets, *hit.operations)
    if not (hit.edits or operations):
        return None
    return Fix(rule.fixes[hit.fix][language].format(**values), hit.safe, hit.edits or None, operations or None)


def _printed(value: Value, rule: Rule, language: LanguageCode, separators: str | None) -> str:
    """A message's value in its language: named terms translated, decimals with the right mark."""
    if isinstance(value, Named):
        joint = "、" if language == "zh" else ", "
        return joint.join(rule.terms[key][language] for key in value.keys)
    if isinstance(value, int | float) and not isinstance(value, bool):
        plain = int(value) if float(value).is_integer() else value
        return str(plain) if isinstance(plain, int) and abs(plain) < 1000 else number_text(plain, language, separators)
    return day_text(value, language) if isinstance(value, str) and is_day(value) else str(value)


def place_of(finding: Finding) -> tuple[int, int, str, str]:
    """By place in the text, what is about the whole item first."""
    start = -1 if finding.start is None else finding.start
    return start, -1 if finding.end is None else finding.end, finding.code, finding.field or ""
