"""The gate: may this state of an arm pass? Hard graders, a ratchet against the accepted baseline, floors by language.

Hard: no case may fail a hard grader; one that was accepted as failing is named as known. Ratchet: a quality grader
whose paired difference lies wholly below zero fails, one that may be worse warns. Floors: no language may fall more
than a tenth under what was accepted for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean
from typing import Literal

from eval.baseline import AcceptedArm, Baseline
from eval.graders import Grader, graders
from eval.rows import Row, values
from eval.statistics import MARGIN, difference

Severity = Literal["fail", "warn", "known", "note"]
_ORDER: tuple[Severity, ...] = ("fail", "warn", "known", "note")


@dataclass(frozen=True, slots=True)
class Verdict:
    """One thing the gate has to say of an arm."""

    severity: Severity
    arm: str
    grader: str
    what: str
    case: str | None = None


def judge(rows: Sequence[Row], baseline: Baseline, held_to: Mapping[str, str]) -> list[Verdict]:
    """All verdicts, the failures first. `held_to` names the accepted arm that each arm is compared with.

    A run of some cases only is compared on those; an arm nobody accepted to the hard graders alone.
    """
    found: list[Verdict] = []
    for name in dict.fromkeys(row.arm for row in rows):
        own = [row for row in rows if row.arm == name and not row.synthetic]
        known = baseline.arms.get(held_to.get(name, name))
        found += _notices(name, own, known)
        for grader in graders().values():
            if grader.kind == "hard":
                found += _hard(name, grader, own, known)
            if known is not None and grader.kind == "quality":
                found += _ratchet(name, grader, own, known)
            if known is not None and grader.kind != "measure":
                found += _floors(name, grader, own, known)
    return sorted(found, key=lambda verdict: _ORDER.index(verdict.severity))


def _notices(arm: str, rows: Sequence[Row], known: AcceptedArm | None) -> Iterator[Verdict]:
    """What the gate cannot look at."""
    if known is None:
        yield Verdict("note", arm, "", "nobody has accepted a state of this arm: it is held to the hard graders alone")
        return
    new = {row.case for row in rows if known.documents.get(row.case) != row.document}
    if new:
        yield Verdict(
            "note", arm, "", f"new cases, or with a new text since: {len(new)}, held to the hard graders alone"
        )


def _hard(arm: str, grader: Grader, rows: Sequence[Row], known: AcceptedArm | None) -> Iterator[Verdict]:
    accepted = _accepted(grader, rows, known)
    for case, value in sorted(_seen(grader, rows, accepted).items()):
        if value >= 1:
            continue
        if value >= accepted.get(case, 1):
            yield Verdict("known", arm, grader.name, f"{case} fails, as accepted", case)
        else:
            yield Verdict("fail", arm, grader.name, f"{case} fails: {_why(rows, case, grader.name)}", case)


def _ratchet(arm: str, grader: Grader, rows: Sequence[Row], known: AcceptedArm) -> Iterator[Verdict]:
    accepted = _accepted(grader, rows, known)
    delta = difference(accepted, _seen(grader, rows, accepted), {row.case: row.document for row in rows})
    if delta is None or delta.mean >= -MARGIN:
        return
    lost = ", ".join(f"{case} {change:+.2f}" for case, change in delta.worst)
    interval = "too few documents to say" if delta.low is None else f"{delta.low:+.3f} to {delta.high:+.3f}"
    surely = delta.high is not None and delta.high < -MARGIN
    yield Verdict(
        "fail" if surely else "warn",
        arm,
        grader.name,
        f"{delta.mean:+.3f} ({interval}), {delta.losses} cases worse, {delta.wins} better: {lost}",
    )


def _floors(arm: str, grader: Grader, rows: Sequence[Row], known: AcceptedArm) -> Iterator[Verdict]:
    for code, floor in known.floors.get(grader.name, {}).items():
        here = [row for row in rows if row.language == code]
        accepted = _accepted(grader, here, known)
        whole = sum(case.startswith(f"{code}-") for case in known.scores.get(grader.name, {}))
        # A floor is for the whole language; a few chosen cases may well lie under it.
        if not accepted or len(accepted) < whole:
            continue
        seen = _seen(grader, here, accepted)
        average = mean(seen[case] for case in accepted)
        if average < floor:
            yield Verdict("fail", arm, grader.name, f"{code} {average:.2f} is under its floor of {floor:.2f}")


def _accepted(grader: Grader, rows: Sequence[Row], known: AcceptedArm | None) -> dict[str, float]:
    """What was accepted for the cases of this run whose text is still the one that was accepted."""
    if known is None:
        return {}
    scores = known.scores.get(grader.name, {})
    documents = {row.case: row.document for row in rows}
    return {case: scores[case] for case, text in documents.items() if case in scores and known.documents[case] == text}


def _seen(grader: Grader, rows: Sequence[Row], accepted: Mapping[str, float]) -> dict[str, float]:
    """Each case's score. One that was judged when it was accepted and holds nothing to judge now scores 0."""
    return {**dict.fromkeys(accepted, 0.0), **values(rows, grader.name)}


def _why(rows: Sequence[Row], case: str, grader: str) -> str:
    reasons = [row.scores[grader][1] for row in rows if row.case == case and (row.scores[grader][0] or 0) < 1]
    return reasons[0] if reasons and reasons[0] else "holdout, its text is not shown"
