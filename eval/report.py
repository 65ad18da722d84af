"""What a run says, as text: one row per grader, one column per language, then what was not perfect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import mean, median

from assistant.records import LANGUAGE_CODES
from eval.runner import Result


def text(results: Sequence[Result]) -> str:
    """The report; means over cases, with the number of cases in the heading."""
    return "\n".join(_lines(results)) + "\n"


def _lines(results: Sequence[Result]) -> Iterator[str]:
    languages = [code for code in LANGUAGE_CODES if any(result.case.language == code for result in results)]
    counts = {code: sum(result.case.language == code for result in results) for code in languages}
    yield f"{'grader':<20}" + "".join(f"{f'{code} ({counts[code]})':>9}" for code in languages) + f"{'all':>9}"
    for name in sorted(results[0].scores):
        row = [mean(r.scores[name].value for r in results if r.case.language == code) for code in languages]
        yield f"{name:<20}" + "".join(f"{value:>9.2f}" for value in [*row, mean(r.scores[name].value for r in results)])
    yield f"\nmedian {median(result.outcome.seconds for result in results) * 1000:.0f} ms a draft"
    for result in results:
        for name, score in sorted(result.scores.items()):
            if score.value < 1:
                yield f"{result.case.id}: {name} {score.value:.2f}: {score.reason}"
