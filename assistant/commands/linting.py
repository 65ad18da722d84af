"""`lint`: goals or a whole set in, findings out."""

from __future__ import annotations

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from itertools import islice
from typing import IO, TYPE_CHECKING, cast

import click

from assistant.commands.inputs import (
    LANGUAGE,
    STDIN,
    TODAY,
    opened,
    read_bytes,
    say,
    settings_of,
    shows_colours,
    write_bytes,
)
from assistant.errors import UsageError

if TYPE_CHECKING:
    from assistant.lint import LintedItem, Options, Report, Stream
    from assistant.lint.formats import Write
    from assistant.lint.goal_files import GoalFile
    from assistant.records import Finding, Kind, LanguageCode, Waiver
    from assistant.settings import Settings

_KINDS = ("objective", "key_result", "kpi")
# Fewer goals are checked before a bar could be looked at.
_WORTH_A_BAR = 2_000
_SAMPLE = 200
_IN_MEMORY = 8_000_000


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option("--format", "format_", default="text", help="text, json, sarif, github or html (default: text).")
@click.option("--kind", type=click.Choice(_KINDS), default="key_result", help="What the lines of a text file are.")
@click.option("--language", type=LANGUAGE, help="The language of the goals (default: detected line by line).")
@TODAY
@click.option("--period", help="The period the goals are for; it is their deadline where they name none.")
@click.option("--select", multiple=True, metavar="RULE", help="Only these rules: ids, codes or code prefixes.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules.")
@click.option("--why", is_flag=True, help="With each finding, why it matters and a suggested rewrite (text).")
@click.option("--as-set", is_flag=True, help="Take the lines of each text file as one set: counts, doubles, conflicts.")
@click.option("--fix", is_flag=True, help="First apply the fixes that change no meaning, in the files themselves.")
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
    why: bool,
    as_set: bool,
    fix: bool,
) -> None:
    """Check goals: an OKR set (.json), goals one a line (.txt, .md) or labelled goals (.jsonl).

    The text report marks under each goal what was read in it (= target, - baseline, ~ deadline)
    and, with carets, the words a finding is about. With at most 20 goals it shows them all, with
    more only those that have findings. It is coloured on a terminal, unless NO_COLOR is set.

    Files of any length are read goal by goal. Exits 1 where an error is found.
    """
    from assistant.lint import options_for

    settings = settings_of(context, today=today)
    write = _writer(format_, settings, why=why)
    options = options_for(
        settings, period=period, messages=settings.language, select=_names(select), ignore=_names(ignore)
    )
    if fix:
        _fix_files(files, kind, language, options)
    with ExitStack() as closing:
        inputs = _Inputs(options)
        for path in files:
            inputs.take(path, closing.enter_context(_rewindable(path)), kind, language, as_set=as_set)
        results = inputs.results(closing)
        for part in write(results, settings.language or inputs.language):
            sys.stdout.buffer.write(part.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    if results.counts.error:
        context.exit(1)


class _Inputs:
    """The files of one run, checked and counted before the first goal is linted."""

    def __init__(self, options: Options) -> None:
        from assistant.lint.waived import Waived

        self._options = options
        self._waived = Waived(options.waivers)
        self._parts: list[Report | tuple[GoalFile, LanguageCode | None]] = []
        self._spoken: Counter[LanguageCode] = Counter()

    def take(self, path: str, handle: IO[bytes], kind: Kind, language: LanguageCode | None, *, as_set: bool) -> None:
        """One more file. Raises InputError where it cannot be read, InvalidSet for a set that is none."""
        from assistant.lint import lint_set, told, usual_language
        from assistant.lint.goal_files import GoalFile, holds_a_set

        if path.lower().endswith(".json") or (path == STDIN and holds_a_set(path, handle.read())):
            from assistant.schema import parse_set

            handle.seek(0)
            self._add_set(path, lint_set(parse_set(handle.read()), self._options))
            return
        file = GoalFile(path, handle, kind, language)
        file.check()
        sample = list(islice(file.goals(), _SAMPLE))
        usual = usual_language(sample, self._options.messages)
        if as_set:
            self._add_set(path, _linted_as_set(file, usual or "en", self._options))
            return
        self._spoken.update(told(goal, usual).lang or "en" for goal in sample)
        self._parts.append((file, usual))

    def _add_set(self, path: str, report: Report) -> None:
        from dataclasses import replace

        self._spoken.update(item.lang for item in report.items)
        self._parts.append(replace(report, items=tuple(replace(item, file=path) for item in report.items)))

    @property
    def language(self) -> LanguageCode:
        """The language most goals are in; of languages spoken equally often, the first."""
        return max(self._spoken, key=lambda code: self._spoken[code], default="en")

    def results(self, closing: ExitStack) -> Stream:
        """Everything found, file by file, made as it is read; a bar shows how far it is."""
        from assistant.lint import Report, Stream

        reports = [part for part in self._parts if isinstance(part, Report)]
        findings: tuple[Finding, ...] = tuple(found for report in reports for found in report.findings)
        unused: list[Waiver] = [waiver for report in reports for waiver in report.unused]
        count = sum(part[0].count for part in self._parts if not isinstance(part, Report))
        items = _with_bar(self._items(), count, closing)
        return Stream(self._options.today, findings, items, lambda: (*unused, *self._waived.unused))

    def _items(self) -> Iterator[LintedItem]:
        from assistant.lint import Report, lint_stream

        for part in self._parts:
            if isinstance(part, Report):
                yield from part.items
            else:
                file, usual = part
                yield from lint_stream(file.goals(), self._options, usual=usual, waived=self._waived).items


def _with_bar(items: Iterator[LintedItem], count: int, closing: ExitStack) -> Iterator[LintedItem]:
    if count < _WORTH_A_BAR or not sys.stderr.isatty():
        return items
    bar = click.progressbar(items, length=count, label="lint", file=sys.stderr)
    return iter(cast("Iterable[LintedItem]", closing.enter_context(bar)))


def _linted_as_set(file: GoalFile, language: LanguageCode, options: Options) -> Report:
    from assistant import pipeline
    from assistant.importers.goal_lines import set_of
    from assistant.lint import lint_set
    from assistant.lint.goal_lines import GoalLine

    lines = (GoalLine(goal.kind, goal.text, goal.line or 0) for goal in file.goals())
    okr_set = set_of(
        lines,
        title=file.path,
        language=language,
        period=options.period,
        today=options.today,
        by=file.path,
        at=pipeline.now(),
    )
    return lint_set(okr_set, options)


def _fix_files(files: tuple[str, ...], kind: Kind, language: LanguageCode | None, options: Options) -> None:
    """Apply every safe fix where its goal stands. Raises UsageError for standard input, which nobody can write to."""
    from assistant.lint.fixing import fixed

    for path in files:
        if path == STDIN:
            raise UsageError("Standard input cannot be fixed.", "Name a file, which is then changed in place.")
        text, changed = fixed(path, read_bytes(path), kind, language, options)
        if changed:
            write_bytes(path, text.encode("utf-8"))
            say("%(path)s: %(count)s fixed.", path=path, count=changed)


def _writer(name: str, settings: Settings, *, why: bool) -> Write:
    """The format's writer; the one for a reader at a terminal may use its colours."""
    if name == "text":
        from assistant.lint.formats.text import write

        return partial(write, colour=shows_colours() and not settings.no_colour, why=why)
    from assistant.lint.formats import format_named

    return format_named(name)


def _names(given: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for text in given for name in re.split(r"[,\s]+", text) if name)


def _rewindable(path: str) -> AbstractContextManager[IO[bytes]]:
    """The file, or standard input kept in a temporary one: goals are read twice, once to check them."""
    if path != STDIN:
        return opened(path)
    kept = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - handed to the caller's with
    while part := sys.stdin.buffer.read(65_536):
        kept.write(part)
    kept.seek(0)
    return cast("AbstractContextManager[IO[bytes]]", kept)
