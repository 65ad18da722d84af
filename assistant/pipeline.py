"""The natural path, on one page: text -> Document -> draft -> checked set -> approved set -> bytes.

Web, command line and eval call these functions; none re-implements a step.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from assistant import __version__, approval
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Drafter, Level, Progress, Report, ThemeChoice, silent
from assistant.drafters.choice import checked
from assistant.grounding import cite, ground
from assistant.lint import Options, Rule, lint_item, lint_set, options_for, rules_in_use
from assistant.lint import Report as LintReport
from assistant.period import default_period, parse_period
from assistant.records import Finding, ItemState, LanguageCode, OkrSet, Provenance, Theme
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.completion import Completer
    from assistant.completion.rungs import Keeper
    from assistant.drafters.model import Plan
    from assistant.refining import Refiner, Suggestion


Around = Callable[["Completer"], "Completer"]
"""Wraps whoever answers: to remember answers, to count calls."""


def _as_it_is(completer: Completer) -> Completer:
    return completer


def draft(
    document: Document,
    brief: Brief,
    drafter: Drafter,
    *,
    settings: Settings,
    report: Report = silent,
    set_id: str | None = None,
    at: str | None = None,
) -> OkrSet:
    """Propose a set: drafted, cited from our own text, every loose number marked, checked.

    `set_id` and `at` (ISO, UTC) are made here where not given; all else follows from the input.
    Raises what the drafter raises: ModelError, Cancelled.
    """
    documents = {document.id: document}
    report(Progress("read", 1, 1))
    drafted = cite(drafter.draft(document, brief, report), document)
    language = drafted.language or brief.language
    objectives = ground(drafted.objectives, documents, today=brief.today, period=brief.period, language=language)
    proposed = OkrSet(
        id=set_id or str(uuid.uuid4()),
        title=drafted.title or document.title or f"OKR {brief.period.label}",
        language=language,
        level=brief.level,
        period=brief.period,
        documents=(document.entry,),
        themes=drafted.themes,
        objectives=objectives,
    )
    counts = check(proposed, documents, settings).counts
    report(Progress("check", 1, 1, notes=drafted.notes))
    return replace(
        proposed,
        provenance=Provenance(drafter.engine, drafted.model, drafted.prompt, __version__, at or now(), counts),
    )


def themes_of(document: Document, brief: Brief) -> tuple[Theme, ...]:
    """What a draft of the text would be about, in its order, read by rule and at once; no model is asked.

    `parked` are those that would get no objective.
    """
    from assistant.drafters.offline.drafter import themes_in

    return cite(Drafted(themes_in(document, brief), ()), document).themes


def refine(
    okr_set: OkrSet,
    item_id: str,
    instruction: str | None,
    documents: Mapping[str, Document],
    refiner: Refiner,
    *,
    today: date,
) -> tuple[Suggestion, ...]:
    """What would become of one item: as the instruction asks, or (None) two other ways to put it. Changes nothing.

    Raises what the refiner raises: NotFound, UsageError, ModelError.
    """
    if instruction is None:
        return refiner.alternatives(okr_set, item_id, documents, today=today)
    return refiner.refine(okr_set, item_id, instruction, documents, today=today)


def more_objectives(
    okr_set: OkrSet, theme_id: str, documents: Mapping[str, Document], drafter: Drafter, *, settings: Settings
) -> OkrSet:
    """The set with one more objective, drafted from a theme that has none.

    Raises what `with_objective` and the drafter raise.
    """
    from assistant.drafters.further import with_objective

    return with_objective(okr_set, theme_id, documents, drafter, _brief_of(okr_set, settings))


def objective_instead(
    okr_set: OkrSet,
    theme_id: str,
    objective_id: str,
    documents: Mapping[str, Document],
    drafter: Drafter,
    *,
    settings: Settings,
    state: Mapping[str, ItemState],
    edited_too: bool = False,
) -> OkrSet:
    """The set with an objective drafted from an open theme in the place of another, whose own theme is set aside.

    `state` by item id says what a person edited: such an objective is only replaced with `edited_too`.
    Raises what `instead_of` and the drafter raise.
    """
    from assistant.drafters.further import instead_of

    brief = _brief_of(okr_set, settings)
    protected = {} if edited_too else state
    return instead_of(okr_set, theme_id, objective_id, documents, drafter, brief, protected)


def _brief_of(okr_set: OkrSet, settings: Settings) -> Brief:
    """What one more objective of the set is drafted for."""
    period = okr_set.period or default_period(settings.today, okr_set.level, settings.fiscal_start)
    return Brief(period=period, language=okr_set.language, today=settings.today, level=okr_set.level)


def brief_for(
    document: Document,
    settings: Settings,
    *,
    period: str | None = None,
    language: LanguageCode | None = None,
    level: Level | None = None,
    objectives: int | None = None,
    key_results: int | None = None,
    themes: Sequence[ThemeChoice] = (),
) -> Brief:
    """What is asked for, with the defaults of DESIGN 5.1: the text's language, the next quarter or year.

    Raises UsageError for a period that cannot be read, or a choice of themes that is not one of this text.
    """
    return Brief(
        period=parse_period(period, settings.fiscal_start)
        if period
        else default_period(settings.today, level, settings.fiscal_start),
        language=language or document.language or settings.language or "en",
        today=settings.today,
        level=level,
        objectives=objectives,
        key_results=key_results,
        themes=checked(themes, document),
    )


def check(
    okr_set: OkrSet,
    documents: Mapping[str, Document],
    settings: Settings,
    *,
    messages: LanguageCode | None = None,
    at_approval: bool = False,
) -> LintReport:
    """All findings on a set, in the language of `messages` (default: the set's own).

    `documents` by id; citations of a document that is not at hand cannot be checked and are not blamed.
    """
    return lint_set(okr_set, _options(okr_set, settings, messages, at_approval=at_approval), documents)


def check_item(
    okr_set: OkrSet,
    item_id: str,
    documents: Mapping[str, Document],
    settings: Settings,
    *,
    messages: LanguageCode | None = None,
) -> tuple[Finding, ...]:
    """What `check` finds in one item by the rules that look at one item: for somebody who is typing in it."""
    return lint_item(okr_set, item_id, _options(okr_set, settings, messages), documents)


def rules_for(okr_set: OkrSet, settings: Settings) -> tuple[Rule, ...]:
    """The rules that `check` runs and that have something to look at in the set, by code."""
    return rules_in_use(okr_set, _options(okr_set, settings, None))


def _options(
    okr_set: OkrSet, settings: Settings, messages: LanguageCode | None, *, at_approval: bool = False
) -> Options:
    options = options_for(settings, messages=messages or okr_set.language)
    return replace(options, period=okr_set.period, at_approval=at_approval, whole=True)


def approve(
    okr_set: OkrSet,
    documents: Mapping[str, Document],
    settings: Settings,
    *,
    by: str,
    note: str | None,
    at: str,
    version: int,
    messages: LanguageCode | None = None,
) -> OkrSet:
    """The approved form of a set. Raises UsageError without a name, NotApprovable with everything that blocks."""
    report = check(okr_set, documents, settings, messages=messages, at_approval=True)
    return approval.approve(okr_set, report, by=by, note=note, at=at, version=version)


def drafter_for(settings: Settings, *, around: Around = _as_it_is, keeper: Keeper | None = None) -> Drafter:
    """The drafter that the settings name; `around` wraps whoever answers for a model.

    What an endpoint is found to take is remembered by `keeper` (a store is one), else as long as the process lives.
    Raises UsageError for a prompt version that there is not, or an endpoint without a model.
    """
    if settings.engine == "offline":
        if settings.prompt:
            # The offline drafter reads no prompt, but a misspelt one should not pass for one that was used.
            from assistant.prompt import find

            find(settings.prompt, "draft", settings.prompts)
        from assistant.drafters.offline import OfflineDrafter

        return OfflineDrafter()
    from assistant.drafters.model import model_drafter

    return model_drafter(settings, around(_endpoint(settings, keeper)))


def plan_for(document: Document, brief: Brief, settings: Settings) -> Plan | None:
    """What drafting with the model of the settings will take; None for the offline drafter, which asks nobody."""
    if settings.engine == "offline":
        return None
    from assistant.drafters.model import plan_for

    return plan_for(document, brief, settings)


def refiner_for(settings: Settings, *, around: Around = _as_it_is, keeper: Keeper | None = None) -> Refiner:
    """The refiner that the settings name, as `drafter_for`. Raises UsageError for an endpoint without a model."""
    if settings.engine == "offline":
        from assistant.refining.offline import OfflineRefiner

        return OfflineRefiner()
    from assistant.refining.model import model_refiner

    return model_refiner(settings, around(_endpoint(settings, keeper)))


def _endpoint(settings: Settings, keeper: Keeper | None) -> Completer:
    from assistant.completion.openai_endpoint import OpenAIEndpoint
    from assistant.completion.rungs import MANNERS, Manners

    return OpenAIEndpoint.from_settings(settings, manners=Manners(keeper) if keeper is not None else MANNERS)


def now() -> str:
    """The time as stored everywhere: ISO, UTC, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
