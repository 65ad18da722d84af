"""`eval accept`: the one thing that moves the baseline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from assistant.commands.inputs import say, settings_of
from assistant.errors import UsageError
from eval import baseline as baselines
from eval.cases import in_folder, shipped
from eval.commands.runs import run_named
from eval.gate import judge
from eval.holdout import holdout_runs
from eval.rows import Row, RunInfo


@click.command("accept")
@click.argument("name", metavar="RUN")
@click.option("--reason", required=True, help="Why this state is the new measure.")
@click.option("--arm", "names", multiple=True, metavar="NAME", help="Only this arm; may come several times.")
@click.option("--baseline", "baseline_file", type=click.Path(path_type=Path), help="Another baseline file.")
@click.pass_context
def accept(context: click.Context, name: str, reason: str, names: tuple[str, ...], baseline_file: Path | None) -> None:
    """Make a run the state that later runs are held to. Nothing else moves the baseline."""
    settings = settings_of(context)
    folder = run_named(settings, name)
    info = folder.info
    if strange := sorted(set(names) - set(info.arms)):
        raise _refused(info, f"it has no arm “{strange[0]}”, only {', '.join(info.arms)}")
    rows = [row for row in folder.rows() if not names or row.arm in names]
    _check(info, rows, reason, shipped_file=baseline_file is None)
    path = baseline_file or baselines.SHIPPED
    before = baselines.read_baseline(path)
    for arm in sorted({row.arm for row in rows} & set(before.arms)):
        if lost := (set(before.arms[arm].documents) & _there(info)) - {row.case for row in rows}:
            raise _refused(info, f"cases accepted for {arm} are not in it: {len(lost)}, such as {min(lost)}")
    after = baselines.accepted(
        before,
        rows,
        reason=reason.strip().rstrip("."),
        at=datetime.now(UTC).isoformat(timespec="seconds"),
        run=info.id,
        holdout_runs=holdout_runs(settings),
    )
    baselines.write_baseline(after, path)
    arms = tuple(sorted({row.arm for row in rows}))
    say("%(path)s now holds %(arms)s as in %(run)s.", path=str(path), arms=", ".join(arms), run=info.id)
    for verdict, cases in _known_failures(rows, after).items():
        say("From now on known failures of %(verdict)s: %(count)d.", verdict=verdict, count=cases)


def _there(info: RunInfo) -> set[str]:
    """The cases that can be drafted today: an accepted one may have been taken out since."""
    known = in_folder(Path(info.cases_folder)) if info.cases_folder else shipped()
    return {case.id for case in known}


def _known_failures(rows: Sequence[Row], accepted: baselines.Baseline) -> Counter[str]:
    """The hard failures that this acceptance lets pass, by arm and grader: whoever accepts should see them."""
    verdicts = judge(rows, accepted, {})
    return Counter(f"{each.arm}, {each.grader}" for each in verdicts if each.severity == "known")


def _check(info: RunInfo, rows: Sequence[Row], reason: str, *, shipped_file: bool) -> None:
    """A baseline holds whole runs of real answers. Raises UsageError for any other."""
    arms = {row.arm for row in rows}
    wanted = {(arm, case, n) for arm in arms for case in info.cases for n in range(_repeats(info, arm))}
    if not rows:
        raise _refused(info, "it holds no result of that arm")
    if not reason.strip():
        raise _refused(info, "the reason is empty")
    if faulty := [arm for arm in arms if info.arms[arm].get("fault")]:
        raise _refused(info, f"the arm {faulty[0]} is worsened on purpose")
    if any(row.synthetic for row in rows):
        raise _refused(info, "some of its answers are made up")
    if shipped_file and (not info.shipped or {row.case for row in rows} != {case.id for case in shipped()}):
        raise _refused(info, "it does not cover every shipped case")
    if {row.key for row in rows} != wanted:
        raise _refused(info, "it was stopped before its end")
    if any(row.broken and info.mode != "replay" for row in rows):
        raise _refused(info, "some of its calls failed; go on with it first")


def _repeats(info: RunInfo, arm: str) -> int:
    return info.repeats or int(info.arms[arm].get("repeats", 1))


def _refused(info: RunInfo, problem: str) -> UsageError:
    return UsageError(
        "The run %(run)s cannot be accepted: %(problem)s.",
        "Make a whole run of real answers with “okr-assistant eval run”, and say why it is the new measure.",
        values={"run": info.id, "problem": problem},
    )
