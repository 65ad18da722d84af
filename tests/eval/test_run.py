"""A run drafts every case by the ordinary path, grades it, and never leaves a failure out."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import pipeline
from assistant.document import Document
from assistant.drafters import Brief, Drafted, Report, silent
from assistant.errors import InputError, ModelError
from assistant.records import LANGUAGE_CODES, KeyResult, Objective, Source
from assistant.settings import Settings
from eval.cases import Case, in_folder, shipped
from eval.graders import graders
from eval.report import text
from eval.runner import draft, grade, run


class Failing:
    engine = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        raise ModelError("The model is asleep.", "Wake it.")


class Inventing:
    """Proposes a number from nowhere, in another language, resting on nothing."""

    engine = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        cited = Source("", None, document.sentences[0].id, 0, 0, "")
        key_result = KeyResult("k", "Ridurre i reclami a 7", kind="metric", target=7, sources=(cited,))
        return Drafted((), (Objective("o", "Klanten zijn tevreden over onze service", key_results=(key_result,)),))


CASES = [case for case in shipped() if case.id.endswith("-2")]


def test_there_are_three_shipped_cases_per_language() -> None:
    assert [case.language for case in shipped()] == [code for code in LANGUAGE_CODES for _ in range(3)]


def test_the_offline_drafter_is_graded_in_every_language(settings: Settings) -> None:
    seen = []
    results = run(CASES, pipeline.drafter_for(settings), settings, seen.append)
    assert seen == results
    for result in results:
        assert set(result.scores) == set(graders())
        for name in ("schema_valid", "quotes_verbatim", "numbers_grounded", "no_noise"):
            assert result.scores[name].value == 1, (result.case.id, name, result.scores[name].reason)
    report = text(results)
    assert all(name in report for name in graders())


def test_a_failure_scores_nothing_everywhere_and_says_why(settings: Settings) -> None:
    (result,) = run(CASES[:1], Failing(), settings, lambda _: None)
    assert {score.value for score in result.scores.values()} == {0.0}
    assert "asleep" in text([result])


def test_graders_tell_a_poor_draft_from_a_good_one(settings: Settings) -> None:
    case = CASES[0]
    scores = grade(case, draft(case, Inventing(), settings))
    assert scores["language_kept"].value < 1
    # The number was marked as an assumption on the way, which is what the path is for.
    assert scores["numbers_grounded"].value == 1


def test_cases_of_ones_own(tmp_path: Path, settings: Settings) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "case.toml").write_text('language = "sv"\nperiod = "2027-H1"\n', encoding="utf-8")
    (tmp_path / "mine" / "text.txt").write_text(
        "Plan\n\nI dag är 12 % av leveranserna sena. Den 30 juni 2027 ska det vara 5 %.\n", encoding="utf-8"
    )
    assert in_folder(tmp_path) == (
        Case("mine", "sv", (tmp_path / "mine" / "text.txt").read_text(encoding="utf-8"), "2027-H1"),
    )


@pytest.mark.parametrize("content", ["language = 'de'\n", "language = \n", ""])
def test_a_case_that_cannot_be_read_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "case.toml").write_text(content, encoding="utf-8")
    (tmp_path / "bad" / "text.txt").write_text("Text", encoding="utf-8")
    with pytest.raises(InputError, match="bad"):
        in_folder(tmp_path)
    with pytest.raises(InputError):
        in_folder(tmp_path / "bad")
