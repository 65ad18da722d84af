"""Goals as natives wrote them, labelled by two readers apart: the two thirds that are open for work.

The frozen third is scored by `python -m tests.unseen`; these figures are an upper bound of those.
"""

from pathlib import Path

import pytest

from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.unseen.rules import Judged, judge

FOLDER = Path(__file__).parent / "goals"


@pytest.fixture(scope="module")
def judged() -> dict[LanguageCode, Judged]:
    return {code: judge(FOLDER / code, code) for code in LANGUAGE_CODES}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_vague_wording_is_found(judged: dict[LanguageCode, Judged], code: LanguageCode) -> None:
    assert judged[code].vague.f1 >= 0.85


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_work_is_told_from_its_effect(judged: dict[LanguageCode, Judged], code: LanguageCode) -> None:
    assert judged[code].task.f1 >= 0.75


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_good_key_results_pass(judged: dict[LanguageCode, Judged], code: LanguageCode) -> None:
    assert judged[code].blamed <= 0.06 * judged[code].good
