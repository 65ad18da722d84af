"""`lint`: goals or a whole set in, findings out."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

import click

from assistant.commands.inputs import LANGUAGE, TODAY, read_bytes, settings_of, shows_colours, write_bytes

if TYPE_CHECKING:
    from assistant.lint import Options, Report
    from assistant.lint.formats import Render
    from assistant.records import Kind, LanguageCode
    from assistant.settings import Settings

_KINDS = ("objective", "key_result", "kpi")


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--format", "format_", default="text", help="text, json, sarif, github or html (default: text).")
@click.option("--kind", type=click.Choice(_KINDS), default="key_result", help="What the lines of a text file are.")
@click.option("--language", type=LANGUAGE, help="The language of the goals (default: detected line by line).")
@TODAY
@click.option("--period", help="The period the goals are for; it is their deadline where they name none.")
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules: ids, codes or code prefixes.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules.")
@click.pass_context
def lint(
    context: click.Context,
    files: tuple[str, ...],
    format_: str,
    kind: Kind,
    language: LanguageCode | None,
    today: object,
    period: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
) -> None:
    """Check goals: an OKR set (.json), goals one a line (.txt, .md) or labelled goals (.jsonl).

    The text report marks under each goal what was read in it: = target, - baseline, ~ deadline.
    With at most 20 goals it shows them all, with more only those that have findings. It is
    coloured on a terminal, unless NO_COLOR is set.

    Exits 1 where an error is found.
    """
    from assistant.lint import options_for

    settings = settings_of(context, today=today)
    render = _renderer(format_, settings)
    options = options_for(
        settings, period=period, messages=settings.language, select=_names(select), ignore=_names(ignore)
    )
    report = _joined([_report(path, kind, language, options) for path in files])
    write_bytes(None, render(report, settings.language or _language_of(report)).encode("utf-8", "backslashreplace"))
    if report.counts.error:
        context.exit(1)


def _renderer(name: str, settings: Settings) -> Render:
    """The format's renderer; the one for a reader at a terminal may use its colours."""
    if name == "text":
        from assistant.lint.formats.text import render

        return partial(render, colour=shows_colours() and not settings.no_colour)
    from assistant.lint.formats import format_named

    return format_named(name)


def _names(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for text in given for name in re.split(r"[,\s]+", text) if name)


def _report(path: str, kind: Kind, language: LanguageCode | None, options: Options) -> Report:
    from assistant.lint import lint_goals, lint_set
    from assistant.lint.goal_files import goals_in, holds_a_set

    raw = read_bytes(path)
    if holds_a_set(path, raw):
        from assistant.schema import parse_set

        return lint_set(parse_set(raw), options)
    return lint_goals(goals_in(path, raw, kind, language), options)


def _joined(reports: list[Report]) -> Report:
    from dataclasses import replace

    if len(reports) == 1:
        return reports[0]
    return replace(
        reports[0],
        findings=tuple(finding for report in reports for finding in report.findings),
        items=tuple(item for report in reports for item in report.items),
    )


def _language_of(report: Report) -> LanguageCode:
    spoken = [item.lang for item in report.items]
    # Of languages spoken equally often the first: a set would have the order, and so the language, change by run.
    return max(dict.fromkeys(spoken), key=spoken.count) if spoken else "en"
