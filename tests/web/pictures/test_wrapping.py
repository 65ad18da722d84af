"""Lines of a drawing end where a reader expects it, in five languages, and nothing runs over."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from web.pictures.wrapping import clusters, width, wrap

SIZE, ROOM = 13, 120

GOALS = {
    "en": "Customers have their bicycles back sooner",
    "nl": "Klantentevredenheidsonderzoeksresultaten verbeteren",
    "sv": "Kötiden till kulturskolans instrumentundervisning halveras",
    "vi": "Giảm thời gian chờ của người bệnh xuống dưới 30 phút",
    "zh": "把客户流失率降至5%，并让店员重新成为懂书、爱书的人（第三季度）",
}


@pytest.mark.parametrize("language", GOALS)
def test_every_line_fits_and_no_word_is_lost(language):
    lines = wrap(GOALS[language], ROOM, SIZE, 20)
    assert len(lines) > 1
    assert all(width(line, SIZE) <= ROOM for line in lines)
    assert "".join(lines).replace(" ", "") == GOALS[language].replace(" ", "")


def test_words_are_kept_whole_where_a_line_has_room_for_them():
    assert wrap("Customers have their bicycles back", ROOM, SIZE, 9) == ("Customers", "have their", "bicycles back")


@pytest.mark.parametrize("mark", ["，", "。", "、", "）", "%", "”"])
def test_no_chinese_line_begins_with_a_closing_mark(mark):
    for before in range(1, 16):
        lines = wrap("目" * before + mark + "标" * 12, ROOM, SIZE, 20)
        assert not any(line.startswith(mark) for line in lines)


@pytest.mark.parametrize("mark", ["（", "《", "“"])
def test_no_chinese_line_ends_with_an_opening_mark(mark):
    for before in range(1, 16):
        lines = wrap("目" * before + mark + "标" * 12, ROOM, SIZE, 20)
        assert not any(line.endswith(mark) for line in lines)


def test_what_does_not_fit_ends_in_an_ellipsis_that_does():
    lines = wrap(GOALS["en"] * 5, ROOM, SIZE, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert width(lines[-1], SIZE) <= ROOM


@pytest.mark.parametrize(
    "text, seen",
    [
        ("e\u0302\u0301n", ["e\u0302\u0301", "n"]),
        ("👩‍👩‍👧!", ["👩‍👩‍👧", "!"]),
        ("👍🏽👍", ["👍🏽", "👍"]),
        ("🇳🇱🇸🇪", ["🇳🇱", "🇸🇪"]),
        ("❤️x", ["❤️", "x"]),
    ],
)
def test_letters_keep_their_marks_and_emoji_their_parts(text, seen):
    assert list(clusters(text)) == seen


def test_a_word_wider_than_the_line_is_cut_between_letters_and_their_marks():
    lines = wrap("e\u0302\u0301" * 60, ROOM, SIZE, 20)
    assert len(lines) > 1
    assert all(line.startswith("e") for line in lines)


@settings(deadline=None)
@given(st.text(max_size=200), st.integers(1, 6))
def test_any_text_fits(text, most):
    lines = wrap(text, ROOM, SIZE, most)
    assert len(lines) <= most
    assert all(width(line, SIZE) <= ROOM for line in lines)
    assert all(line.strip() == line and line for line in lines)
