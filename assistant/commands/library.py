"""The rest of the journey without the page: list, show, approve, export, import, validate."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.commands.inputs import STDIN, TODAY, pairs, printable, read_bytes, say, settings_of, spoken, write_bytes
from assistant.errors import NotFound, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assistant.records import Finding, OkrSet
    from assistant.store import Store


@click.command("list")
@click.argument("words", nargs=-1)
@click.pass_context
def list_(context: click.Context, words: tuple[str, ...]) -> None:
    """List drafts and approved sets, newest first; WORDS search them."""
    from assistant.store import Store

    settings = settings_of(context)
    with Store.open(settings.data_dir) as store:
        entries = store.library(search=" ".join(words) or None, limit=500)
    for entry in entries:
        click.echo(
            printable(
                f"{entry.id}  {entry.status:<8}  {entry.updated_at[:10]}  {entry.period or '–':<10}  {entry.title}"
            )
        )
    if not entries:
        say(spoken("There is nothing here yet. Draft a set with --save, or import one.", settings.language or "en"))


@click.command()
@click.argument("id_", metavar="ID")
@click.pass_context
def show(context: click.Context, id_: str) -> None:
    """Print a draft or approved set readably."""
    from assistant.exporters import exporter
    from assistant.store import Store

    with Store.open(settings_of(context).data_dir) as store:
        write_bytes(None, exporter("markdown").export(_stored(store, id_)))


@click.command()
@click.argument("id_", metavar="ID")
@click.option("--by", required=True, help="Who approves.")
@click.option("--note", help="A note kept with the approval.")
@click.option(
    "--confirm", multiple=True, metavar="ITEM.FIELD|all", help="Confirm an assumption; all confirms every one."
)
@click.option("--waive", multiple=True, metavar="RULE=REASON", help="An exception for the whole set, with its reason.")
@TODAY
@click.pass_context
def approve(
    context: click.Context,
    id_: str,
    by: str,
    note: str | None,
    confirm: tuple[str, ...],
    waive: tuple[str, ...],
    today: object,
) -> None:
    """Approve a draft: confirm what is assumed, give reasons for exceptions, store it for good.

    Nothing is kept of an attempt that is refused; what still blocks is listed.
    """
    from assistant import pipeline, review
    from assistant.errors import NotApprovable
    from assistant.store import Store

    settings = settings_of(context, today=today)
    if not any(map(str.isalnum, by)):
        raise UsageError("Nobody is named as approver.", "Say who approves: --by NAME, or fill in the name field.")
    with Store.open(settings.data_dir) as store, store.transaction():
        draft = store.draft(id_)
        changes: list[review.Change] = [_confirmation(draft.okr_set, each) for each in confirm]
        changes += [{"op": "waive", "rule": rule, "reason": reason} for rule, reason in pairs(waive, "--waive")]
        at = pipeline.now()
        reviewed = review.apply(draft.okr_set, draft.state, changes, by=by, at=at, today=settings.today)
        try:
            agreed = pipeline.approve(
                reviewed.okr_set,
                store.documents_of(draft.okr_set),
                settings,
                by=by,
                note=note,
                at=at,
                version=store.next_version(id_),
                messages=settings.language,
            )
        except NotApprovable as refused:
            _list_findings(reviewed.okr_set, refused.findings)
            raise
        draft = store.save_revision(
            id_, reviewed.okr_set, reviewed.state, expected_revision=draft.revision, author=by, reason="approval"
        )
        store.approve(id_, agreed, expected_revision=draft.revision)
    assert agreed.approval
    click.echo(f"{agreed.id}  {agreed.approval.sha256}")


def _list_findings(okr_set: OkrSet, findings: Sequence[Finding]) -> None:
    """What blocks, each by the number of its item."""
    from assistant.records import numbers

    names = numbers(okr_set)
    for finding in findings:
        click.echo(printable(f"{names.get(finding.item or '', '–'):<8} {finding.rule}: {finding.message}"))


@click.command()
@click.argument("source", metavar="ID|FILE")
@click.option("--format", "format_", default="json", help="json, markdown … (default: json).")
@click.option("--out", metavar="FILE", help="Write it here instead of standard output.")
@click.pass_context
def export(context: click.Context, source: str, format_: str, out: str | None) -> None:
    """Write a set in another tool's format; JSON is by the published schema."""
    from assistant.exporters import exporter
    from assistant.schema import parse_set
    from assistant.store import Store

    write = exporter(format_).export
    if source == STDIN or source.endswith(".json") or Path(source).is_file():
        okr_set = parse_set(read_bytes(source))
    else:
        with Store.open(settings_of(context).data_dir) as store:
            okr_set = _stored(store, source)
    write_bytes(out, write(okr_set))


@click.command("import")
@click.argument("file")
@click.pass_context
def import_(context: click.Context, file: str) -> None:
    """Bring a set in as a new draft; an approved one is copied, not replaced."""
    from assistant.importers import adopted
    from assistant.schema import parse_set
    from assistant.store import Store

    okr_set = parse_set(read_bytes(file))
    settings = settings_of(context)
    with Store.open(settings.data_dir) as store:
        # A copy gets its own id: the set it came from may stand approved in this store.
        documents = store.documents_of(okr_set)
        fresh = adopted(okr_set, new_id=str(uuid.uuid4()), today=settings.today, documents=documents)
        draft = store.save_draft(fresh, {}, author="okr-assistant", reason="imported")
    say(spoken("Saved as draft %(id)s.", settings.language or okr_set.language), id=draft.id)
    click.echo(draft.id)


@click.command()
@click.argument("file")
@click.pass_context
def validate(context: click.Context, file: str) -> None:
    """Check a file against the schema of a set; every problem with its JSON Pointer. Exits 1 where there is one."""
    from assistant.schema import parse_json, problems

    settings = settings_of(context)
    language = settings.language or "en"
    found = problems(parse_json(read_bytes(file)), "okr-set.v1", language)
    for finding in found:
        click.echo(printable(f"{finding.pointer or '/'}: {finding.message}"))
    say(spoken("Problems: %(count)s.", language) if found else spoken("The set is valid.", language), count=len(found))
    if found:
        context.exit(1)


def _stored(store: Store, id_: str) -> OkrSet:
    """The approved set where there is one: it keeps its draft's id, and it is what was agreed."""
    try:
        return store.approved_set(id_).okr_set
    except NotFound:
        return store.draft(id_).okr_set


def _confirmation(okr_set: OkrSet, named: str) -> dict[str, object]:
    """`all`, or an item by id or number (KR1.2) with its field."""
    from assistant.records import numbers

    if named == "all":
        return {"op": "confirm_all", "numbers": True}
    item, _, field = named.rpartition(".")
    by_number = {number: id_ for id_, number in numbers(okr_set).items()}
    return {"op": "confirm", "item": by_number.get(item, item), "field": field}
