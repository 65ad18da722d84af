"""Drafts every case with every arm, grades what comes, and writes it down at once.

An arm is run in rounds. In each, every draft still open is made from the answers at hand; those that lacked one wait,
their questions are put together to the endpoint, and the next round begins. Without an endpoint the first round is
the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from assistant.completion import Completer, Request
from assistant.errors import ModelError
from assistant.settings import Settings
from assistant.text.normalise import sha256
from eval.answering import Book, Tape, ask
from eval.arms import Arm
from eval.case import Case
from eval.drafting import draft
from eval.faults import FAULTS
from eval.graders import grade
from eval.outcome import Outcome
from eval.progress import Watch
from eval.rows import Row, row_of

_ROUNDS = 60
"""A long text is read in at most 24 parts, one a round, and repaired a few times; more means that no draft will end."""


@dataclass(frozen=True, slots=True)
class Job:
    """One case to be drafted once by one arm."""

    arm: Arm
    case: Case
    repeat: int


def jobs_of(arms: Iterable[Arm], cases: Sequence[Case], repeats: int | None = None) -> list[Job]:
    """Every case as often as its arm says; the first repeat of all cases comes before the second of any."""
    return [Job(arm, case, repeat) for arm in arms for repeat in range(repeats or arm.repeats) for case in cases]


@dataclass
class Runner:
    """`completer_of` gives the endpoint of an arm; null where only recordings may answer."""

    settings: Settings
    book: Book
    completer_of: Callable[[Settings], Completer] | None
    at_once: int
    keep: Callable[[Row], None]
    watch: Watch

    def run(self, jobs: Sequence[Job]) -> None:
        """Raises ModelError where answers are missing and nobody may be asked, or nobody answers."""
        round_, waiting = 1, list(jobs)
        while waiting:
            with self.watch.drafts(len(waiting)) as done:
                lacking = {job: requests for job in waiting if (requests := self._tried(job, done))}
            if not lacking:
                return
            if self.completer_of is None:
                raise _not_recorded(lacking)
            if round_ >= _ROUNDS:
                raise _endless(lacking)
            self._ask(lacking, round_)
            round_, waiting = round_ + 1, list(lacking)

    def _tried(self, job: Job, done: Callable[[Row | None], None]) -> tuple[Request, ...]:
        """Draft, grade and keep; or the questions that nobody has answered yet."""
        outcome, missing = attempt(job, self.settings, self.book)
        row = None
        if not missing:
            scores = grade(job.case, outcome)
            row = row_of(job.arm.name, job.case, job.repeat, outcome, scores, sha256(job.case.text))
            self.keep(row)
        elif job.case.holdout:
            self.book.hide(missing)
        done(row)
        return missing

    def _ask(self, lacking: dict[Job, tuple[Request, ...]], round_: int) -> None:
        assert self.completer_of is not None
        arms = {job.arm.name: job.arm for job in lacking}
        for name, arm in arms.items():
            requests = distinct(requests for job, requests in lacking.items() if job.arm.name == name)
            settings = arm.settings_in(self.settings)
            with self.watch.calls(len(requests), f"{name}, round {round_}", arm.prices) as done:
                ask(
                    requests,
                    self.completer_of(settings),
                    self.book,
                    at_once=self.at_once,
                    done=done,
                    secrets=(settings.api_key or "",),
                )


def attempt(job: Job, settings: Settings, book: Book) -> tuple[Outcome, tuple[Request, ...]]:
    """One draft from the answers at hand, and the questions it lacked an answer to."""
    own = job.arm.settings_in(settings)
    tape = Tape(book)
    fault = FAULTS[job.arm.fault] if job.arm.fault else None
    outcome = draft(job.case, job.arm.drafter_in(own, tape, job.repeat), own, fault)
    if tape.calls:
        # The time a replay takes says nothing about the model.
        outcome = replace(outcome, seconds=None, calls=tuple(tape.calls), cost=_cost(job.arm, tape))
    return outcome, tuple(tape.missing.values())


@dataclass(frozen=True, slots=True)
class Round:
    """What has to be asked next: `number` counts the answers that the furthest of these drafts rests on, from 1."""

    number: int
    drafts: int
    requests: tuple[Request, ...]
    impossible: str | None = None
    """Why a draft fails before anything can be asked for it, as where a prompt is faulty."""


def next_round(jobs: Iterable[Job], settings: Settings, book: Book) -> Round:
    """The questions that no recording answers; those of holdout cases are hidden in the book."""
    number, drafts, groups = 1, 0, []
    impossible: str | None = None
    for job in jobs:
        outcome, missing = attempt(job, settings, book)
        if not missing:
            if outcome.okr_set is None and not outcome.calls:
                impossible = impossible or f"{job.case.id}: {outcome.error}"
            continue
        if job.case.holdout:
            book.hide(missing)
        number = max(number, 1 + len(outcome.calls))
        drafts += 1
        groups.append(missing)
    return Round(number, drafts, tuple(distinct(groups)), impossible)


def distinct(groups: Iterable[Iterable[Request]]) -> list[Request]:
    """Each question once, in order."""
    return list({request.sha256: request for group in groups for request in group}.values())


def _cost(arm: Arm, tape: Tape) -> float | None:
    if arm.prices is None:
        return None
    used = [(call.prompt_tokens, call.completion_tokens) for call in tape.calls]
    if any(prompt is None or completion is None for prompt, completion in used):
        return None
    return sum(arm.prices.of(prompt or 0, completion or 0).amount for prompt, completion in used)


def _not_recorded(lacking: dict[Job, tuple[Request, ...]]) -> ModelError:
    first = next(iter(lacking))
    own = {job: requests for job, requests in lacking.items() if job.arm.name == first.arm.name}
    return ModelError(
        "%(calls)d calls of the arm “%(arm)s” are not recorded (%(drafts)d drafts, the first is %(case)s).",
        "Add “--mode record-missing” to ask an endpoint, or write them with “okr-assistant eval requests” and the same "
        "--arms, --cases, --language and --recordings.",
        values={
            "calls": len(distinct(own.values())),
            "arm": first.arm.name,
            "drafts": len(own),
            "case": first.case.id,
        },
    )


def _endless(lacking: dict[Job, tuple[Request, ...]]) -> ModelError:
    return ModelError(
        "After %(rounds)d rounds, %(drafts)d drafts still have questions (the first is %(case)s).",
        "A prompt that is rendered differently each time asks for ever: take what varies out of its template.",
        values={"rounds": _ROUNDS, "drafts": len(lacking), "case": next(iter(lacking)).case.id},
    )
