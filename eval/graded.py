"""The graders graded: how often each notices what is wrong, and how often it complains of what is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from eval.case import Case
from eval.graders import grade, graders
from eval.mutants import Sample, mutants
from eval.outcome import Call, Outcome, Score

CATCH_LEAST, FALSE_ALARM_MOST = 0.95, 0.05
UNLIKE_LEAST = 3
"""A mutant says something only where it was made from so many unlike sets."""


@dataclass(frozen=True, slots=True)
class Graded:
    """`missed` and `alarms` name what was not noticed and what was wrongly complained of, with the reason."""

    grader: str
    mutants: int
    missed: tuple[str, ...]
    accepted: int
    alarms: tuple[str, ...]

    @property
    def catch(self) -> float | None:
        return 1 - len(self.missed) / self.mutants if self.mutants else None

    @property
    def false_alarm(self) -> float | None:
        return len(self.alarms) / self.accepted if self.accepted else None

    @property
    def passes(self) -> bool:
        enough = self.mutants >= UNLIKE_LEAST and self.accepted >= UNLIKE_LEAST
        return enough and (self.catch or 0) >= CATCH_LEAST and (self.false_alarm or 0) <= FALSE_ALARM_MOST


def grade_graders(accepted: Mapping[Case, Outcome]) -> list[Graded]:
    """Each grader but the measures on every accepted set and on every mutant it has to notice."""
    # As a model would have answered at once, so that every grader has something to judge.
    at_once = (Call("okr_draft", False, None, None, None, "recorded"),)
    outcomes = {case: replace(outcome, calls=at_once) for case, outcome in accepted.items()}
    before = {case: grade(case, outcome) for case, outcome in outcomes.items()}
    missed: dict[str, list[str]] = {}
    made: dict[str, int] = {}
    for case, outcome in outcomes.items():
        others = [(other, found) for other, found in outcomes.items() if other != case]
        for mutant in mutants().values():
            worse = mutant.mutate(Sample(case, outcome, others))
            if worse is None:
                continue
            after = grade(case, worse, mutant.caught_by)
            for name in mutant.caught_by:
                was, now = before[case][name], after[name]
                if was.value is None:
                    continue
                made[name] = made.get(name, 0) + 1
                if now.crashed or now.value is None or now.value >= was.value:
                    missed.setdefault(name, []).append(f"{mutant.name} of {case.id}: {after[name].reason}")
    return [_graded(name, before, made.get(name, 0), missed.get(name, [])) for name in _judged()]


def _graded(name: str, before: Mapping[Case, Mapping[str, Score]], made: int, missed: Sequence[str]) -> Graded:
    judged = {case.id: scores[name] for case, scores in before.items() if scores[name].value is not None}
    alarms = tuple(f"{case}: {score.reason}" for case, score in judged.items() if (score.value or 0) < 1)
    return Graded(name, made, tuple(missed), len(judged), alarms)


def _judged() -> list[str]:
    return [name for name, grader in graders().items() if grader.kind != "measure"]


def text(graded: Sequence[Graded]) -> str:
    """One line a grader, then what it missed and what it wrongly complained of."""
    lines = [f"{'':<22}{'catches':>16}{'false alarms':>20}"]
    for each in graded:
        mark = " " if each.passes else "✗"
        catch = f"{_rate(each.catch)} of {each.mutants}"
        alarm = f"{_rate(each.false_alarm)} of {each.accepted}"
        lines.append(f"{mark} {each.grader:<20}{catch:>16}{alarm:>20}")
    for each in graded:
        lines += [f"  {each.grader} missed {what}" for what in each.missed]
        lines += [f"  {each.grader} complains of {what}" for what in each.alarms]
    lines.append(f"to reach: catches ≥ {CATCH_LEAST:.2f}, false alarms ≤ {FALSE_ALARM_MOST:.2f}")
    return "\n".join(lines) + "\n"


def _rate(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
