"""`draft`: a strategy text in, a proposed set out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import click

from assistant.commands.inputs import STDIN, TODAY, check_writable, read_bytes, say, settings_of, spoken, write_bytes
from assistant.records import LANGUAGE_CODES, Initiative, items

if TYPE_CHECKING:
    from collections.abc import Iterable

    from assistant.completion import Completer
    from assistant.completion.ledger import Call
    from assistant.completion.prices import Cost
    from assistant.document import Document
    from assistant.drafters import Level, Progress
    from assistant.drafters.model import Plan
    from assistant.records import LanguageCode, OkrSet
    from assistant.settings import Settings


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--period", help="2027, 2027-H1, 2027-Q1, 2027-03, FY2026/27-Q1 … (default: the next quarter).")
@click.option("--language", type=click.Choice(["auto", *LANGUAGE_CODES]), default="auto", help="Language of the set.")
@click.option("--objectives", type=click.IntRange(1, 10), help="How many objectives at most.")
@click.option("--key-results", type=click.IntRange(1, 10), help="How many key results per objective at most.")
@click.option("--level", type=click.Choice(["company", "department", "team", "individual"]), help="Whose goals.")
@click.option("--engine", type=click.Choice(["offline", "openai"]), help="Who drafts (default: offline).")
@click.option("--model", help="The model's name at the endpoint.")
@click.option("--base-url", help="An OpenAI-compatible endpoint.")
@click.option("--prompt", help="A prompt version, draft@v1.")
@TODAY
@click.option("--out", metavar="FILE", help="Write the set here instead of standard output.")
@click.option("--format", "format_", default="json", help="json, markdown … (default: json).")
@click.option("--save", is_flag=True, help="Keep it as a draft in the store, too.")
@click.pass_context
def draft(
    context: click.Context,
    files: tuple[str, ...],
    period: str | None,
    language: str,
    objectives: int | None,
    key_results: int | None,
    level: Level | None,
    engine: str | None,
    model: str | None,
    base_url: str | None,
    prompt: str | None,
    today: object,
    out: str | None,
    format_: str,
    save: bool,
) -> None:
    """Draft objectives, key results, KPIs and initiatives from strategy texts.

    Several FILEs are read as one text. The set goes to standard output, progress to standard error.
    """
    from assistant import pipeline
    from assistant.exporters import exporter

    settings = settings_of(context, engine=engine, model=model, base_url=base_url, prompt=prompt, today=today)
    write = exporter(format_).export
    check_writable(out)
    calls: list[Call] = []
    drafter = pipeline.drafter_for(settings, around=lambda completer: _counted(completer, calls, settings))
    document = _read(files, settings)
    brief = pipeline.brief_for(
        document,
        settings,
        period=period,
        language=None if language == "auto" else cast("LanguageCode", language),
        level=level,
        objectives=objectives,
        key_results=key_results,
    )
    notes: list[str] = []
    language_told = settings.language or brief.language
    _tell_plan(pipeline.plan_for(document, brief, settings), language_told)
    shown: set[str] = set()

    def report(progress: Progress) -> None:
        notes.extend(progress.notes)
        if progress.retry_in is not None:
            told = spoken("The model is busy; next try in %(seconds)s s.", language_told)
            say(told, seconds=round(progress.retry_in))
        if progress.objective is not None and progress.objective.id not in shown:
            shown.add(progress.objective.id)
            say(
                "%(done)s/%(total)s %(title)s",
                done=progress.done,
                total=progress.total or "?",
                title=progress.objective.title,
            )

    okr_set = pipeline.draft(document, brief, drafter, settings=settings, report=report)
    if save:
        _save(okr_set, document, settings)
    write_bytes(out, write(okr_set))
    _summarise(okr_set, document, notes, settings)
    _tell_calls(calls, language_told)


def _counted(completer: Completer, calls: list[Call], settings: Settings) -> Completer:
    from assistant.completion.ledger import Ledger

    return Ledger(completer, calls.append, settings.price_of)


def _tell_plan(plan: Plan | None, language: LanguageCode) -> None:
    """What is going to be asked, before it is; one call that nobody named a price for goes without saying."""
    if plan is None or (plan.calls == 1 and plan.cost is None):
        return
    say(
        spoken("Planned calls to the model: %(calls)s; about %(tokens)s tokens in, %(out)s out.", language),
        calls=plan.calls,
        tokens=f"{plan.tokens_in:,}",
        out=f"{plan.tokens_out:,}",
    )
    if plan.cost:
        say(spoken("Cost: about %(cost)s.", language), cost=_money([plan.cost]))


def _tell_calls(calls: list[Call], language: LanguageCode) -> None:
    """What was asked in the end."""
    if not calls:
        return
    say(
        spoken("Calls to the model: %(calls)s in %(seconds)s s; tokens in %(tokens)s, out %(out)s.", language),
        calls=len(calls),
        seconds=f"{sum(call.seconds for call in calls):.1f}",
        tokens=_total(call.prompt_tokens for call in calls),
        out=_total(call.completion_tokens for call in calls),
    )
    costs = [call.cost for call in calls if call.cost is not None]
    if len(costs) == len(calls):
        say(spoken("Cost: about %(cost)s.", language), cost=_money(costs))


def _money(costs: list[Cost]) -> str:
    return f"{sum(cost.amount for cost in costs):.4f} {costs[0].currency}"


def _total(counts: Iterable[int | None]) -> str:
    """The sum, or a question mark where the server did not count."""
    known = list(counts)
    return "?" if None in known else f"{sum(count or 0 for count in known):,}"


def _read(files: tuple[str, ...], settings: Settings) -> Document:
    from assistant.document import read
    from assistant.readers import read_file

    texts = [read_file("" if path == STDIN else path, read_bytes(path)) for path in files]
    if len(texts) == 1:
        return read(texts[0], limits=settings.limits)
    # Each file is decoded on its own: two files need not share an encoding.
    return read("\n\n".join(read(text, limits=settings.limits).text for text in texts), limits=settings.limits)


def _save(okr_set: OkrSet, document: Document, settings: Settings) -> None:
    from assistant.store import Store

    with Store.open(settings.data_dir) as store:
        store.save_document(document)
        saved = store.save_draft(okr_set, {}, author="okr-assistant", reason="drafted")
    say(spoken("Saved as draft %(id)s.", settings.language or okr_set.language), id=saved.id)


def _summarise(okr_set: OkrSet, document: Document, notes: list[str], settings: Settings) -> None:
    language = settings.language or okr_set.language
    for notice in document.notices:
        say(spoken(notice, language))
    for note in notes:
        say(note)
    counts = okr_set.provenance.findings if okr_set.provenance else None
    if counts:
        # Each open proposal is a warning too; told apart, a good draft does not look like a bad one.
        open_ = sum(
            each.confirmed_by is None
            for _, item in items(okr_set)
            if not isinstance(item, Initiative)
            for each in item.assumptions
        )
        say(
            spoken(
                "Errors: %(error)s, warnings: %(warning)s, hints: %(info)s, proposals to confirm: %(open)s.", language
            ),
            error=counts.error,
            warning=max(0, counts.warning - open_),
            info=counts.info,
            open=open_,
        )
