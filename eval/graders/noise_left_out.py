"""Nothing proposed rests on menus, footers, greetings, signatures or promotion."""

from assistant.records import Source, items
from eval.case import Case, Spans
from eval.outcome import Outcome, Score, share

KIND = "quality"
_MOSTLY = 0.5


def applies(case: Case) -> bool:
    return bool(case.noise)


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.okr_set
    found = [item for _, item in items(outcome.okr_set)]
    noisy = [item for item in found if any(_is_noise(source, case.noise) for source in item.sources)]
    return Score(share(len(noisy), len(found)), f"{len(noisy)} of {len(found)} items cite noise")


def _is_noise(source: Source, noise: Spans) -> bool:
    """A sentence that happens to hold a menu's word is none."""
    length = source.end - source.start
    covered = {at for start, end in noise for at in range(max(start, source.start), min(end, source.end))}
    return bool(length) and len(covered) > _MOSTLY * length
