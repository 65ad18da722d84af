"""A case is a text with what a careful reader finds in it; the shipped ones cover forms and trades in five languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.records import LANGUAGE_CODES, LanguageCode
from eval.case import Case, overlap
from eval.cases import SHIPPED, in_folder, shipped
from tests.eval.conftest import CASE, TEXT, write_case

FORMS = {"memo", "minutes", "slides", "web", "speech", "table", "long", "mixed", "comparison"}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_nine_texts_of_a_language_in_nine_forms_from_nine_trades(code: LanguageCode) -> None:
    cases = [case for case in shipped() if case.language == code]
    assert {case.form for case in cases} == FORMS and len(cases) == len(FORMS)
    assert len({case.trade for case in cases}) == len(cases)
    assert sum(case.holdout for case in cases) == 3
    assert sum(case.canary is not None for case in cases) >= 2


def test_the_long_text_is_long_and_a_speech_has_no_target() -> None:
    for case in shipped():
        if case.form == "long":
            assert len(case.text) > 3_500 if case.language == "zh" else len(case.text.split()) > 2_300
        if case.form == "speech":
            assert case.targets == ()


def test_what_may_not_be_read_stands_in_a_folder_of_its_own() -> None:
    assert all(case.holdout == (SHIPPED / "holdout" in case.folder.parents) for case in shipped())


def test_every_role_a_figure_may_have_occurs_in_every_language() -> None:
    for code in LANGUAGE_CODES:
        roles = {figure.role for case in shipped() if case.language == code for figure in case.figures}
        assert roles >= {"target", "present", "past", "others", "context", "contested"}


def test_quotes_become_places_in_the_text(case: Case) -> None:
    theme = case.themes_of("must")[1]
    assert next(case.text[start:end] for start, end in theme.sentences) == "Passengers should hear from us sooner."
    assert overlap(theme.sentences, [(theme.sentences[0][1] - 1, theme.sentences[0][1])])
    assert not overlap(theme.sentences, [(0, 1)])


def test_a_line_of_a_menu_is_noise_and_the_same_word_in_a_sentence_is_not(tmp_path: Path) -> None:
    noise = CASE + '\n[[noise]]\ntext = "answer"\n'
    write_case(tmp_path, "web", case=noise, text=TEXT + "\nanswer\n")
    (case,) = in_folder(tmp_path)
    assert [case.text[start - 1 : end + 1] for start, end in case.noise] == ["\nanswer\n"]


def test_only_the_language_has_to_be_said(tmp_path: Path) -> None:
    write_case(tmp_path, "mine", case='language = "sv"\n', text="Leveranserna ska komma i tid.\n")
    (case,) = in_folder(tmp_path)
    assert (case.id, case.period, case.themes, case.holdout) == ("sv-mine", "2027", (), False)


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        ("language = 'de'\n", "/language"),
        ("language = \n", "Invalid value"),
        ("", "language"),
        ("language = 'en'\ncolour = 'red'\n", "“colour” is no key; there are: language, form"),
        ("language = 'en'\n[[themes]]\nnam = 'x'\n", "themes 1: “nam” is no key; there are: name, need, sentences"),
        ("language = 'en'\nperiod = '2027-Q5'\n", "period"),
        ("language = 'en'\n[[noise]]\ntext = 'not there'\n", "does not stand in text.txt"),
        ("language = 'en'\n[[figures]]\nrole = 'target'\nmetric = 'm'\nvalue = 3\nsentences = ['Our']\n", "/figures/0"),
        (CASE.replace('theme = "Quicker answers"', 'theme = "Slower"'), "there is no theme “Slower”"),
    ],
)
def test_a_case_that_cannot_be_used_is_named_with_what_is_wrong(tmp_path: Path, broken: str, complaint: str) -> None:
    write_case(tmp_path, "bad", case=broken)
    with pytest.raises(InputError) as raised:
        in_folder(tmp_path)
    assert "bad" in str(raised.value) and complaint in str(raised.value)


def test_a_case_without_its_text_is_told(tmp_path: Path) -> None:
    (write_case(tmp_path, "mute") / "text.txt").unlink()
    with pytest.raises(InputError, match=r"text\.txt is missing"):
        in_folder(tmp_path)


def test_a_folder_without_cases_and_two_of_one_name_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no case"):
        in_folder(tmp_path)
    write_case(tmp_path / "a", "ferry")
    write_case(tmp_path / "b", "ferry")
    with pytest.raises(InputError, match="en-ferry"):
        in_folder(tmp_path)
