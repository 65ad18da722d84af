"""`eval plan`, `requests` and `import`: what would be asked, as a file, and the answers to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from assistant.commands.inputs import read_bytes, say, settings_of, write_bytes
from assistant.errors import InputError, ModelError, UsageError
from eval.answering import Book, open_book
from eval.arms import Arm
from eval.commands.choice import CHOICE, NARROWING, chosen_arms, chosen_cases
from eval.commands.runs import book_for
from eval.holdout import log_holdout
from eval.places import own_recordings, recordings_folders
from eval.runner import Round, jobs_of, next_round

if TYPE_CHECKING:
    from assistant.completion.recordings import Origin
    from assistant.settings import Settings

NOTHING_KEPT = 1


@click.command("plan")
@CHOICE
@click.pass_context
def plan(context: click.Context, /, **choice: Any) -> None:
    """What a run would ask before it asks: calls, tokens, cost; recordings that nobody asks for any more."""
    settings = settings_of(context)
    arms, cases = chosen_arms(choice, {}), chosen_cases(choice)
    book = book_for(settings, "replay", choice["recordings"])
    for arm in arms:
        if arm.drafter == "offline":
            click.echo(f"{arm.name}: asks nobody")
            continue
        jobs = jobs_of([arm], cases, choice["repeats"])
        asked = _possible(next_round(jobs, settings, book), arm.name)
        click.echo(f"{arm.name}: {len(jobs)} drafts, {len(jobs) - asked.drafts} from recordings")
        if asked.requests:
            click.echo(_cost(arm, asked))
    if choice["folder"] is None and not any(choice[name] for name in NARROWING):
        _tell_unused(settings, book)


@click.command("requests")
@CHOICE
@click.option("--out", metavar="FILE", default="-", help="Write the batch file here instead of standard output.")
@click.pass_context
def requests(context: click.Context, /, out: str, **choice: Any) -> None:
    """Write every call that is not recorded as an OpenAI batch file, JSON Lines.

    Some calls depend on the answers to others: after “eval import”, write the next round, until none is left.
    """
    from assistant.completion.batch import question_lines

    settings = settings_of(context)
    log_holdout(settings, chosen_cases(choice), run="requests", arms=[arm.name for arm in chosen_arms(choice, {})])
    asked = _asked_next(settings, choice, book_for(settings, "replay", choice["recordings"]))
    write_bytes(out, "".join(f"{line}\n" for line in question_lines(asked.requests)).encode())
    _tell_round(asked)


@click.command("import")
@click.argument("file")
@CHOICE
@click.option(
    "--origin",
    type=click.Choice(["recorded", "synthetic"]),
    required=True,
    help="Did a model answer, or somebody else?",
)
@click.pass_context
def import_(context: click.Context, /, file: str, origin: Origin, **choice: Any) -> int:
    """Keep the answers of a batch's output FILE as recordings; then say how many calls the next round has."""
    from assistant.completion.batch import read_answers
    from assistant.completion.recordings import recording_of

    settings = settings_of(context)
    if origin == "synthetic" and choice["recordings"] is None:
        raise UsageError("Made-up answers need a folder of their own.", "Name it with --recordings FOLDER.")
    place = own_recordings(settings, choice["recordings"])
    book = open_book("record-missing", recordings_folders(settings, choice["recordings"]), place)
    asked = {request.sha256: request for request in _asked_next(settings, choice, book).requests}
    kept, failed, strange = 0, [], 0
    for answer in read_answers(_lines(file)):
        request = asked.get(answer.request)
        if answer.reply is None:
            failed.append(answer.problem)
        elif request is None:
            strange += 1
        else:
            book.keep(recording_of(request, answer.reply, origin, secrets=(settings.api_key or "",)))
            kept += 1
    say("Answers kept in %(place)s: %(kept)d.", kept=kept, place=str(place))
    if strange:
        say("Answers to no call that is open, recorded already or of other cases: %(count)d.", count=strange)
    if failed:
        say("Calls that failed: %(count)d, the first with %(problem)s", count=len(failed), problem=failed[0])
    _tell_round(_asked_next(settings, choice, book))
    return 0 if kept else NOTHING_KEPT


def _lines(file: str) -> list[str]:
    """Raises InputError where the file is no text."""
    try:
        return read_bytes(file).decode("utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise InputError(
            "%(file)s is no batch output: it is no UTF-8 text.",
            "Give the file of answers, one JSON object a line with custom_id and response.",
            values={"file": file},
        ) from None


def _asked_next(settings: Settings, choice: Mapping[str, Any], book: Book) -> Round:
    """The questions of the next round, over all arms that ask a model."""
    arms = [arm for arm in chosen_arms(choice, {}) if arm.drafter != "offline"]
    asked = next_round(jobs_of(arms, chosen_cases(choice), choice["repeats"]), settings, book)
    return _possible(asked, ", ".join(arm.name for arm in arms))


def _possible(asked: Round, arms: str) -> Round:
    """Raises ModelError where nothing can be asked because the draft fails before."""
    if asked.impossible is not None:
        raise ModelError(
            "The arm %(arms)s cannot draft %(problem)s",
            "Correct what it names, the arm's prompt or the case.",
            values={"arms": arms, "problem": asked.impossible},
        )
    return asked


def _tell_round(asked: Round) -> None:
    if asked.requests:
        say("Round %(number)d: %(count)d calls are not recorded.", number=asked.number, count=len(asked.requests))
    else:
        say("Every call is recorded: make the run with “okr-assistant eval run”.")


def _cost(arm: Arm, asked: Round) -> str:
    from assistant.drafters.model.shown import estimate

    tokens = sum(estimate(message.content) for request in asked.requests for message in request.messages)
    most = sum(request.max_tokens or 0 for request in asked.requests)
    told = f"  round {asked.number}: {len(asked.requests)} calls, about {tokens:,} tokens in, at most {most:,} out"
    if arm.prices:
        told += f", at most {arm.prices.of(tokens, most).amount:.2f} {arm.prices.currency}"
    return told


def _tell_unused(settings: Settings, book: Book) -> None:
    """Recordings that no draft asks for; those of a prompt version that is gone are stale."""
    from assistant.prompt import prompts

    current = {prompt.sha256 for prompt in prompts(settings.prompts)}
    unused = book.unused()
    stale = [recording for recording in unused if recording.prompt not in current]
    for recording in unused:
        kind = "stale" if recording in stale else "unused"
        click.echo(f"{kind}: {recording.place}")
    click.echo(f"{len(unused)} recordings are asked for by no draft, {len(stale)} of them by a prompt that is gone")
