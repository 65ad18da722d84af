"""`eval run`: draft, grade, hold to the baseline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from assistant import __version__
from assistant.commands.inputs import say, settings_of
from assistant.completion.prices import Price
from assistant.errors import AssistantError, ModelError
from eval import report
from eval.answering import MODES, Book, Mode, Tape, open_book
from eval.arms import Arm, accepted_as, read_arms
from eval.baseline import SHIPPED as SHIPPED_BASELINE
from eval.baseline import read_baseline
from eval.case import Case
from eval.cases import in_folder, shipped
from eval.commands.choice import CHOICE, FILE, chosen_arms, chosen_cases
from eval.commands.runs import run_named
from eval.gate import judge
from eval.holdout import log_holdout
from eval.places import own_recordings, recordings_folders, runs_folder
from eval.progress import Bar
from eval.rows import Row, RunFolder, RunInfo
from eval.runner import Runner, jobs_of

if TYPE_CHECKING:
    from assistant.completion import Completer
    from assistant.settings import Settings

REGRESSION, NOT_RUN = 1, 4


@click.command("run")
@CHOICE
@click.option(
    "--mode", type=click.Choice(MODES), help="Who answers for a model (default: replay; live for an arm made of flags)."
)
@click.option("--concurrency", type=click.IntRange(1, 64), help="Calls at once (default: 4; 1 for a local endpoint).")
@click.option("--resume", metavar="RUN", help="Go on with a run that was stopped.")
@click.option("--baseline", "baseline_file", type=FILE, help="Another baseline file.")
@click.option("--reasons", type=click.IntRange(0), default=10, help="How many weak results to explain (default: 10).")
@click.option("--engine", type=click.Choice(["offline", "openai"]), help="One arm made of flags instead of a file.")
@click.option("--model", help="The model's name at the endpoint.")
@click.option("--base-url", help="An OpenAI-compatible endpoint.")
@click.option("--prompt", help="A prompt version, draft@v1.")
@click.pass_context
def run(
    context: click.Context,
    /,
    mode: Mode | None,
    concurrency: int | None,
    resume: str | None,
    baseline_file: Path | None,
    reasons: int,
    engine: str | None,
    model: str | None,
    base_url: str | None,
    prompt: str | None,
    **choice: Any,
) -> int:
    """Draft every case with every arm, grade what comes, hold it to the baseline.

    Modes: replay answers from recordings alone; record-missing asks the endpoint for what is not recorded and keeps
    it; refresh asks for everything anew; live asks and keeps nothing. Exits 1 where the gate closes, 4 where the run
    could not be made.
    """
    settings = settings_of(context, base_url=base_url)
    if resume:
        return _go_on(settings, run_named(settings, resume), mode, concurrency, baseline_file, reasons)
    flags = {"engine": engine, "model": model, "base_url": base_url, "prompt": prompt}
    arms, cases = chosen_arms(choice, flags), chosen_cases(choice)
    _check_arms(arms, settings)
    now = datetime.now(UTC)
    info = RunInfo(
        id=_unused_id(runs_folder(settings), f"{now:%Y%m%d-%H%M%S}"),
        begun_at=now.isoformat(timespec="seconds"),
        app_version=__version__,
        arms={arm.name: _as_data(arm) for arm in arms},
        cases=tuple(case.id for case in cases),
        shipped=choice["folder"] is None,
        mode=mode or ("live" if engine == "openai" or model else "replay"),
        cases_folder=_absolute(choice["folder"]),
        recordings=_absolute(choice["recordings"]),
        repeats=choice["repeats"],
    )
    folder = RunFolder.begin(runs_folder(settings), info)
    return _made(settings, folder, info, arms, cases, concurrency, baseline_file, reasons)


def _check_arms(arms: Sequence[Arm], settings: Settings) -> None:
    """A wrong prompt or a missing model is told before a run begins."""
    for arm in arms:
        arm.drafter_in(arm.settings_in(settings), Tape(Book({})), 0)


def _go_on(
    settings: Settings,
    folder: RunFolder,
    mode: Mode | None,
    concurrency: int | None,
    baseline_file: Path | None,
    reasons: int,
) -> int:
    info = folder.info
    info = replace(info, mode=mode or info.mode)
    known = in_folder(Path(info.cases_folder)) if info.cases_folder else shipped()
    cases = [case for case in known if case.id in info.cases]
    arms = [_from_data(name, data) for name, data in info.arms.items()]
    return _made(settings, folder, info, arms, cases, concurrency, baseline_file, reasons)


def _made(
    settings: Settings,
    folder: RunFolder,
    info: RunInfo,
    arms: Sequence[Arm],
    cases: Sequence[Case],
    concurrency: int | None,
    baseline_file: Path | None,
    reasons: int,
) -> int:
    """Run what is not done yet, print the report, close or open the gate."""
    log_holdout(settings, cases, run=info.id, arms=sorted(info.arms))
    mode = cast(Mode, info.mode)
    done = {row.key for row in folder.rows() if not row.broken}
    jobs = [job for job in jobs_of(arms, cases, info.repeats) if (job.arm.name, job.case.id, job.repeat) not in done]
    own = Path(info.recordings) if info.recordings else None
    runner = Runner(
        settings,
        open_book(mode, recordings_folders(settings, own), own_recordings(settings, own), folder.answers),
        _endpoint if mode != "replay" else None,
        concurrency or (1 if _is_local(arms, settings) else 4),
        folder.add,
        Bar(),
    )
    try:
        runner.run(jobs)
    except (AssistantError, KeyboardInterrupt):
        say("%(done)d of %(all)d drafts are done.", done=len(folder.rows()), all=len(done) + len(jobs))
        say("Go on later with: okr-assistant eval run --resume %(run)s", run=info.id)
        raise
    rows = folder.rows()
    _refuse_empty(rows, info.id)
    known = read_baseline(baseline_file or SHIPPED_BASELINE)
    by_name = {arm.name: arm for arm in arms}
    held_to = {name: accepted_as(name, {**read_arms(), **by_name}, known.arms) for name in by_name}
    verdicts = judge(rows, known, held_to)
    click.echo(report.text(rows, verdicts, run=info.id, reasons=reasons), nl=False)
    say("Run %(run)s", run=info.id)
    if all(row.synthetic for row in rows):
        say("Every answer was made up: nothing was measured.")
        return NOT_RUN
    return REGRESSION if any(verdict.severity == "fail" for verdict in verdicts) else 0


def _refuse_empty(rows: Sequence[Row], run: str) -> None:
    """A run in which nothing could be drafted is no measurement."""
    if rows and all(row.error for row in rows):
        raise ModelError(
            "Of %(count)d drafts not one could be made: %(problem)s",
            "Correct what it names. The first case is %(case)s, the run %(run)s.",
            values={"count": len(rows), "problem": rows[0].error or "", "run": run, "case": rows[0].case},
        )


def _as_data(arm: Arm) -> dict[str, Any]:
    data = asdict(arm)
    return {**data, "prompts": str(arm.prompts) if arm.prompts else None}


def _from_data(name: str, data: Mapping[str, Any]) -> Arm:
    prices, prompts = data.get("prices"), data.get("prompts")
    kept = {key: value for key, value in data.items() if key not in ("name", "prices", "prompts")}
    return Arm(name, prices=Price(**prices) if prices else None, prompts=Path(prompts) if prompts else None, **kept)


def _endpoint(settings: Settings) -> Completer:
    from assistant.completion.openai_endpoint import OpenAIEndpoint

    return OpenAIEndpoint.from_settings(settings)


def _is_local(arms: Sequence[Arm], settings: Settings) -> bool:
    """Most local servers answer one call at a time: more only wait in a line."""
    addresses = [arm.settings_in(settings).base_url or "" for arm in arms if arm.drafter == "openai"]
    return any("//127." in address or "//localhost" in address or "//[::1]" in address for address in addresses)


def _unused_id(runs: Path, wanted: str) -> str:
    """Two runs may begin within a second."""
    number, name = 2, wanted
    while (runs / name).exists():
        name, number = f"{wanted}-{number}", number + 1
    return name


def _absolute(path: Path | None) -> str | None:
    return str(path.resolve()) if path else None
