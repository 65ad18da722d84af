"""The store: backup, restore, check."""

from __future__ import annotations

from pathlib import Path

import click

from assistant.commands.inputs import say, settings_of, spoken


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def backup(context: click.Context, file: Path) -> None:
    """Copy the store into FILE while it is in use."""
    from assistant.store import Store

    settings = settings_of(context)
    with Store.open(settings.data_dir) as store:
        store.backup(file)
    say(spoken("The store was copied to %(path)s.", settings.language or "en"), path=file)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def restore(context: click.Context, file: Path) -> None:
    """Put a backup in the store's place; what it replaces is kept beside it."""
    from assistant.store import Store

    settings = settings_of(context)
    Store.restore(settings.data_dir, file)
    say(spoken("The store was restored from %(path)s.", settings.language or "en"), path=file)


@click.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Check the store: its file, its links, and the hash of each approved set. Exits 1 where something is wrong."""
    from assistant.store import Store

    settings = settings_of(context)
    with Store.open(settings.data_dir) as store:
        problems = store.check()
    for problem in problems:
        told = spoken(problem.message, settings.language or "en")
        click.echo(told % problem.values if problem.values else told)
    if problems:
        context.exit(1)
    say(spoken("The store is sound.", settings.language or "en"))
