"""`eval report`, `compare` and `graders`: what was found, and what the finders are worth."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.commands.inputs import say, settings_of
from assistant.errors import InputError, UsageError
from eval import comparison, graded, report
from eval.accepted import accepted_outcomes
from eval.cases import in_folder, shipped
from eval.commands.choice import FOLDER
from eval.commands.runs import arm_named, run_named
from eval.places import runs_folder
from eval.rows import Row, RunFolder, runs_in

if TYPE_CHECKING:
    from assistant.settings import Settings

REGRESSION = 1
_FORMATS = ("text", "markdown", "json")


@click.command("report")
@click.argument("name", metavar="[RUN]", required=False)
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text", help="(default: text)")
@click.option("--reasons", type=click.IntRange(0), default=10, help="How many weak results to explain (default: 10).")
@click.option("--case", "case_id", metavar="ID", help="Everything about one case.")
@click.pass_context
def show(context: click.Context, name: str | None, format_: str, reasons: int, case_id: str | None) -> None:
    """Print a run again (“last” is the newest); without RUN, list the runs."""
    settings = settings_of(context)
    if name is None:
        _list_runs(settings)
        return
    rows = [row for row in run_named(settings, name).rows() if case_id in (None, row.case)]
    if not rows:
        raise InputError(
            "The run %(run)s holds no such result.", "Leave out --case, or see its cases.", values={"run": name}
        )
    if format_ == "json":
        click.echo("\n".join(json.dumps(asdict(row), ensure_ascii=False) for row in rows))
    else:
        told = report.markdown(rows) if format_ == "markdown" else report.text(rows, run=name, reasons=reasons)
        drafted = _drafts(rows) if case_id is not None and format_ == "text" else ""
        click.echo(told + drafted, nl=False)


@click.command("compare")
@click.argument("a", metavar="A")
@click.argument("b", metavar="B", required=False)
@click.pass_context
def compare(context: click.Context, a: str, b: str | None) -> int:
    """Arm B against arm A, paired by case: RUN:ARM twice, or one RUN that holds two arms.

    A RUN alone stands for its only arm; “last” is the newest run. Exits 1 where anything is surely worse.
    """
    settings = settings_of(context)
    if b is None:
        rows = run_named(settings, a).rows()
        names = list(dict.fromkeys(row.arm for row in rows))
        if len(names) != 2:
            raise UsageError(
                "The run %(run)s holds %(count)d arms; two are compared.",
                "Name them: RUN:ARM RUN:ARM. There are: %(arms)s.",
                values={"run": a, "count": len(names), "arms": ", ".join(names) or "none"},
            )
        a, b = f"{a}:{names[0]}", f"{a}:{names[1]}"
    rows_a, rows_b = arm_named(settings, a), arm_named(settings, b)
    found = comparison.compare(rows_a, rows_b)
    click.echo(found.text, nl=False)
    return REGRESSION if found.worse else 0


@click.command("graders")
@click.option("--cases", "folder", type=FOLDER, help="A folder of your own cases with accepted.json.")
@click.pass_context
def grade_graders(context: click.Context, folder: Path | None) -> int:
    """Grade the graders: what they catch in spoiled sets, what they wrongly complain of in good ones.

    Exits 1 where one catches less than 0.95 or raises more than 0.05 false alarms.
    """
    accepted = accepted_outcomes(in_folder(folder) if folder else shipped(), settings_of(context))
    if not accepted:
        raise InputError("No case has an accepted set.", "Write accepted.json beside a case.toml; see docs/eval.md.")
    found = graded.grade_graders(accepted)
    click.echo(graded.text(found), nl=False)
    return 0 if all(each.passes for each in found) else REGRESSION


def _drafts(rows: Sequence[Row]) -> str:
    """What was drafted, to be read beside the case's text."""
    from assistant.exporters.markdown import export
    from assistant.records import OkrSet, from_json

    shown = []
    for row in rows:
        if row.holdout:
            shown.append(f"\n{row.arm}: a holdout case, only its scores are shown\n")
        elif row.okr_set is not None:
            shown.append(f"\n{row.arm}, repeat {row.repeat}:\n\n{export(from_json(OkrSet, row.okr_set)).decode()}")
    return "".join(shown)


def _list_runs(settings: Settings) -> None:
    names = runs_in(runs_folder(settings))
    for name in names:
        folder = RunFolder(runs_folder(settings) / name)
        try:
            info = folder.info
        except InputError:
            click.echo(f"{name}  cannot be read")
            continue
        click.echo(f"{name}  {len(folder.rows())} drafts  {', '.join(info.arms)}  {info.mode}")
    if not names:
        say("There is no run yet. Make one with “okr-assistant eval run”.")
