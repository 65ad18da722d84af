"""The marks under a goal stand below the words that were read, whatever the script."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.languages import language as words_of
from assistant.lint import Goal, Options, Report, lint_goals
from assistant.lint.formats.text import SHORT, write
from assistant.lint.underline import columns, underline
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.lint.sketching import TODAY


def as_text(report: Report, language: LanguageCode, **options: bool) -> str:
    return "".join(write(report, language, **options))


PASSES = "Reduce churn from 10% to 5% by 30 June 2027"
FILE = "doelen/目标.txt"


def _report(*texts: str, code: LanguageCode = "en", file: str | None = None) -> Report:
    goals = [Goal(str(line), "key_result", code, text, file, line) for line, text in enumerate(texts, 1)]
    return lint_goals(goals, Options(today=TODAY))


@pytest.mark.parametrize(
    ("code", "text", "marks"),
    [
        ("en", "Reduce churn from 10% to 5% by 30 June 2027",
               "                  ---    == ~~~~~~~~~~~~~~~"),
        ("en", "Reach a rating of at least 8, preferably 9",
               "                           =             ="),
        ("en", "By the end of 2027: 🚲 250 bikes on lease, now 180",
               "~~~~~~~~~~~~~~~~~~     ===                     ---"),
        ("nl", "Ziekteverzuim 🏥 van 6,1 % naar 4,5 % uiterlijk 30 juni 2027",
               "                     -----      ===== ~~~~~~~~~~~~~~~~~~~~~~"),
        ("nl", "Tussen de 80 en 90% van de onderdelen hergebruikt",
               "          ========="),
        ("sv", "Öka\tförsäljningen\tmed 20 %\tsenast 31 mars 2027",
               "                      ==== ~~~~~~~~~~~~~~~~~~~"),
        ("sv", "Leveransprecisionen ska upp till 97 % (nu 94 %)",
               "                                 ====     ----"),
        ("vi", "Giảm tỷ lệ khách hàng rời bỏ từ 10% xuống 5% vào ngày 30/6/2027",
               "                                ---       == ~~~~~~~~~~~~~~~~~~"),
        ("vi", "Mở bốn cửa hàng mới trước mùa hè",
               "   ===              ~~~~~~~~~~~~"),
        ("zh", "将客户流失率从10%降至5%",
               "              ---    =="),
        ("zh", "２０２７年６月底前，毛利率超过４０％",
               "~~~~~~~~~~~~~~~~~~            ======"),
    ],
)  # fmt: skip
def test_marks_stand_under_the_words_that_were_read(code: LanguageCode, text: str, marks: str) -> None:
    assert as_text(_report(text, code=code), "en").splitlines()[:2] == [text.replace("\t", " "), marks]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_goal_that_nothing_was_read_of_has_no_marks_and_no_legend(code: LanguageCode) -> None:
    text = {
        "en": "Delight members",
        "nl": "Blije leden",
        "sv": "Nöjda medlemmar",
        "vi": "Hội viên vui",
        "zh": "会员满意",
    }
    lines = as_text(_report(text[code], code=code), code).splitlines()
    assert lines[0] == text[code]
    assert lines[1].startswith("  ") and lines[1].strip()[0] not in "=-~"
    assert "==" not in "".join(lines)


def test_loose_accents_of_a_pasted_text_take_no_room() -> None:
    text = unicodedata.normalize("NFD", "Nâng tỷ lệ lên 97%")
    assert len(text) > columns(text) == len("Nâng tỷ lệ lên 97%")
    assert underline(text, {"target": (len(text) - 3, len(text))}) == "               ==="
    # Of q̃ there is no composed form.
    assert as_text(_report("Cut q̃ to 5%"), "en").splitlines()[1] == "         =="


def test_the_marks_of_an_emoji_do_not_hang_on_the_terminal() -> None:
    """With the selector ✔ is one column wide here and two there, so it is printed without."""
    assert as_text(_report("✔\ufe0f Churn to 5%"), "en").splitlines()[:2] == ["✔ Churn to 5%", "           =="]


def test_marks_stand_right_after_the_place_too() -> None:
    goal, marks, *_ = as_text(_report("Churn to 5%", file=FILE), "en").splitlines()
    assert goal == f"{FILE}:1  Churn to 5%"
    assert marks == " " * (len(f"{FILE}:1  Churn to ") + len("目标")) + "=="


def test_the_marks_of_a_long_goal_end_with_the_last_word_that_was_read() -> None:
    text = PASSES + " in every shop of ours" * 40
    goal, marks, *_ = as_text(_report(text), "en").splitlines()
    assert goal == text
    assert len(marks) == len(PASSES)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_legend_says_what_each_mark_means(code: LanguageCode) -> None:
    legend = as_text(_report(PASSES), code).splitlines()[-2]
    terms = words_of(code).terms
    for named in (f"== {terms.target}", f"-- {terms.baseline}", f"~~ {terms.deadline}"):
        assert named in legend


def test_a_short_report_shows_what_was_read_of_every_goal_a_long_one_only_what_was_found() -> None:
    assert PASSES in as_text(_report(*[PASSES] * SHORT), "en")
    long = as_text(_report(*[PASSES] * SHORT, "Improve the meals"), "en")
    assert PASSES not in long
    assert "Improve the meals" in long and "==" not in long


def test_colours_lie_on_top_of_the_marks() -> None:
    plain, coloured = as_text(_report(PASSES), "en"), as_text(_report(PASSES), "en", colour=True)
    assert "\x1b" not in plain
    assert "\x1b[32m==\x1b[0m \x1b[94m~~~~~~~~~~~~~~~\x1b[0m" in coloured
    for code in ("\x1b[32m", "\x1b[35m", "\x1b[94m", "\x1b[0m"):
        coloured = coloured.replace(code, "")
    assert coloured == plain


@given(st.text(max_size=40), st.tuples(st.integers(0, 40), st.integers(0, 40)))
def test_marks_are_as_wide_as_what_they_mark(text: str, ends: tuple[int, int]) -> None:
    start, end = sorted(min(each, len(text)) for each in ends)
    marks = underline(text, {"target": (start, end)})
    assert marks == (" " * columns(text[:start]) + "=" * columns(text[start:end])).rstrip()
