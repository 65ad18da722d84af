"""Intervals by document, differences by pair, and nothing said of too few."""

from __future__ import annotations

import pytest

from eval.statistics import DOCUMENTS_LEAST, bootstrap, difference, estimate, wilson

CASES = {f"c{n}": n / 10 for n in range(10)}
OWN = {case: case for case in CASES}


@pytest.mark.parametrize(
    ("successes", "of", "low", "high"),
    # As printed in textbooks and by other programs for the same counts.
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (5, 10, 0.2366, 0.7634), (9, 10, 0.5958, 0.9821), (40, 40, 0.9124, 1.0)],
)  # fmt: skip
def test_wilson(successes: int, of: int, low: float, high: float) -> None:
    assert wilson(successes, of) == (pytest.approx(low, abs=1e-4), pytest.approx(high, abs=1e-4))


def test_a_mean_has_an_interval_around_it_and_the_same_one_each_time() -> None:
    found = estimate(CASES, OWN)
    assert found and found.low is not None and found.high is not None
    assert found.mean == pytest.approx(0.45) and found.low < 0.45 < found.high
    # A tenth-wide uniform sample of ten: the standard error is near 0.09.
    assert 0.25 < found.high - found.low < 0.45
    assert estimate(CASES, OWN) == found


def test_below_eight_documents_nothing_is_said() -> None:
    few = {case: CASES[case] for case in list(CASES)[: DOCUMENTS_LEAST - 1]}
    found = estimate(few, OWN)
    assert found and (found.low, found.high, found.documents) == (None, None, 7)
    assert estimate({}, {}) is None


def test_cases_of_one_text_are_one_document() -> None:
    two_texts = {case: str(int(case[1:]) % 2) for case in CASES}
    found = estimate(CASES, two_texts)
    assert found and found.documents == 2 and found.low is None


def test_drawing_whole_documents_widens_the_interval() -> None:
    alone = bootstrap([(float(n % 2), 1) for n in range(40)])
    in_fours = bootstrap([(float(4 * (n % 2)), 4) for n in range(10)])
    assert in_fours[1] - in_fours[0] > 1.5 * (alone[1] - alone[0])


def test_what_never_varies_has_a_point_for_an_interval() -> None:
    assert bootstrap([(0.5, 1)] * 9) == (0.5, 0.5)


def test_a_paired_difference_counts_wins_and_names_what_lost_most() -> None:
    other = {case: value + (0.1 if case < "c7" else -0.2) for case, value in CASES.items()}
    found = difference(CASES, other, OWN)
    assert found and found.mean == pytest.approx(0.01)
    assert (found.wins, found.losses, found.ties) == (7, 3, 0)
    assert {case for case, _ in found.worst} == {"c7", "c8", "c9"}


def test_pairing_sees_a_small_steady_gain_in_scattered_cases() -> None:
    found = difference(CASES, {case: value + 0.02 for case, value in CASES.items()}, OWN)
    assert found and found.low is not None and found.low > 0


def test_only_cases_both_drafted_are_compared() -> None:
    found = difference({"a": 1.0, "b": 0.0}, {"b": 1.0, "c": 0.0}, {})
    assert found and (found.mean, found.documents, found.low) == (1.0, 1, None)
    assert difference({"a": 1.0}, {"c": 0.0}, {}) is None
