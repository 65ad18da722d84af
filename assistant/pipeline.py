"""The natural path, on one page: text -> Document -> draft -> checked set -> approved set -> bytes.

Web, command line and eval call these functions; none re-implements a step.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from assistant import __version__
from assistant.document import Document
from assistant.drafters import Brief, Drafter, Progress, Report, silent
from assistant.grounding import cite, ground
from assistant.lint import Options, lint_set
from assistant.lint import Report as LintReport
from assistant.records import LanguageCode, OkrSet, Provenance
from assistant.settings import Settings


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
    options = Options(
        today=settings.today,
        period=okr_set.period,
        messages=messages or okr_set.language,
        select=settings.rules.select,
        ignore=settings.rules.ignore,
        glossary=settings.glossary,
        limits=settings.limits,
        at_approval=at_approval,
    )
    return lint_set(okr_set, options, documents)


def drafter_for(settings: Settings) -> Drafter:
    """The drafter that the settings name. Raises UsageError where an endpoint lacks its model."""
    if settings.engine == "offline":
        from assistant.drafters.offline import OfflineDrafter

        return OfflineDrafter()
    from assistant.drafters.model import model_drafter

    return model_drafter(settings)


def now() -> str:
    """The time as stored everywhere: ISO, UTC, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
