"""The gate closes on a hard failure, on a sure loss and under a floor; it stays open where nothing changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import InputError
from eval.baseline import Baseline, accepted, read_baseline, write_baseline
from eval.gate import judge
from eval.rows import Row

GOOD = {"schema_valid": 1.0, "numbers_grounded": 1.0, "themes_covered": 0.8}


def rows(scores: Mapping[str, float] = GOOD, *, arm: str = "a", languages: str = "en nl", each: int = 10) -> list[Row]:
    return [
        Row(arm, f"{code}-{n}", code, n > 7, f"text {code} {n}", 0, {name: (value, "because") for name, value in scores.items()})
        for code in languages.split()
        for n in range(each)
    ]  # fmt: skip


def baseline(of: list[Row]) -> Baseline:
    return accepted(Baseline(), of, reason="first", at="2026-11-22T00:00:00+00:00", run="r", holdout_runs=1)


def with_score(all_rows: list[Row], case: str, grader: str, value: float) -> list[Row]:
    return [
        replace(row, scores={**row.scores, grader: (value, "why")}) if row.case == case else row for row in all_rows
    ]


def verdicts(seen: list[Row], known: Baseline, **held_to: str) -> set[tuple[str, str]]:
    return {(each.severity, each.grader) for each in judge(seen, known, held_to) if each.severity != "note"}


def notes(seen: list[Row], known: Baseline) -> list[str]:
    return [verdict.what for verdict in judge(seen, known, {}) if verdict.severity == "note"]


def test_nothing_changed_and_the_gate_has_nothing_to_say() -> None:
    assert verdicts(rows(), baseline(rows())) == set()


def test_one_hard_failure_closes_it_and_says_where_and_why() -> None:
    spoiled = with_score(rows(), "nl-3", "numbers_grounded", 0.9)
    (verdict,) = judge(spoiled, baseline(rows()), {})
    assert (verdict.severity, verdict.grader) == ("fail", "numbers_grounded")
    assert verdict.what == "nl-3 fails: why"


def test_a_failure_that_was_accepted_is_named_and_a_worse_one_is_not_accepted() -> None:
    known = baseline(with_score(rows(), "nl-3", "schema_valid", 0.5))
    assert verdicts(with_score(rows(), "nl-3", "schema_valid", 0.5), known) == {("known", "schema_valid")}
    assert ("fail", "schema_valid") in verdicts(with_score(rows(), "nl-3", "schema_valid", 0.0), known)


def test_a_sure_loss_fails_and_an_unsure_one_warns() -> None:
    known = baseline(rows())
    assert verdicts(rows({**GOOD, "themes_covered": 0.75}), known) == {("fail", "themes_covered")}
    assert verdicts(with_score(rows(), "en-1", "themes_covered", 0.5), known) == {("warn", "themes_covered")}


def test_a_gain_is_no_loss() -> None:
    assert verdicts(rows({**GOOD, "themes_covered": 0.9}), baseline(rows())) == set()


def test_one_language_falling_alone_is_under_its_floor() -> None:
    spoiled = [replace(row, scores={**row.scores, "themes_covered": (0.6, "")}) if row.language == "nl" else row for row in rows()]  # fmt: skip
    found = judge(spoiled, baseline(rows()), {})
    assert any(verdict.severity == "fail" and "nl 0.60 is under its floor of 0.70" in verdict.what for verdict in found)


def test_a_few_cases_are_not_held_to_the_floor_of_the_language() -> None:
    few = with_score(rows(), "nl-0", "themes_covered", 0.1)[10:12]
    assert {severity for severity, _ in verdicts(few, baseline(rows()))} <= {"warn"}


def test_an_arm_like_another_is_held_to_that_one() -> None:
    worse = rows({**GOOD, "themes_covered": 0.5}, arm="b")
    assert verdicts(worse, baseline(rows())) == set()
    assert notes(worse, baseline(rows())) == [
        "nobody has accepted a state of this arm: it is held to the hard graders alone"
    ]
    assert ("fail", "themes_covered") in verdicts(worse, baseline(rows()), b="a")


def test_made_up_answers_are_judged_by_nobody() -> None:
    made_up = [replace(row, synthetic=True) for row in rows({**GOOD, "schema_valid": 0.0})]
    assert verdicts(made_up, baseline(rows())) == set()


def test_a_case_with_another_text_is_another_case() -> None:
    rewritten = [replace(row, document="new") for row in rows({**GOOD, "themes_covered": 0.1})]
    assert verdicts(rewritten, baseline(rows())) == set()
    assert notes(rewritten, baseline(rows()))[0].startswith("new cases, or with a new text since: 20,")


def test_the_holdout_says_that_it_failed_and_not_why() -> None:
    verdict, _ = judge([replace(row, scores={"schema_valid": (0.0, "")}) for row in rows()[9:10]], Baseline(), {})
    assert verdict.what == "en-9 fails: holdout, its text is not shown"


def test_thirds_are_as_good_as_they_were() -> None:
    """Two of three is no finite number of digits."""
    third = [replace(row, scores={"schema_valid": (2 / 3, ""), "themes_covered": (13 / 14, "")}) for row in rows()]
    assert verdicts(third, baseline(third)) == {("known", "schema_valid")}


def test_what_was_judged_and_now_shows_nothing_to_judge_has_lost_it() -> None:
    gone = [
        replace(row, scores={**row.scores, "themes_covered": (None, ""), "schema_valid": (None, "")}) for row in rows()
    ]
    assert verdicts(gone, baseline(rows())) == {("fail", "themes_covered"), ("fail", "schema_valid")}


def test_scores_written_by_hand_do_not_pass_for_accepted_ones(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    write_baseline(baseline(rows()), path)
    path.write_text(path.read_text(encoding="utf-8").replace("0.8", "0.2", 1), encoding="utf-8")
    with pytest.raises(InputError, match="eval accept"):
        read_baseline(path)


def test_a_baseline_is_written_whole_and_remembers_why(tmp_path: Path) -> None:
    path = tmp_path / "baseline.json"
    assert read_baseline(path) == Baseline()
    write_baseline(baseline(rows()), path)
    found = read_baseline(path)
    assert found.arms["a"].scores["themes_covered"]["en-3"] == 0.8
    assert found.history[0]["reason"] == "first" and found.history[0]["means"]["a"]["schema_valid"] == 1.0
    path.write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match=r"baseline\.json"):
        read_baseline(path)
