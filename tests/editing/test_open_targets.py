"""A target typed into a line that left it open closes the line's words too, in each language."""

from datetime import date

import pytest

from assistant import editing
from assistant.records import Assumption, KeyResult, Objective
from tests.web.pages.workshop import okr_set

LINES = {
    "en": ("Sick leave", "Sick leave: […] (target still to be agreed)", "%", "4.5", 4.5),
    "nl": ("Huurachterstand", "Huurachterstand: […] (streefwaarde nog af te spreken)", "EUR", "1,5 mln", 1_500_000),
    "sv": ("Väntetid", "Väntetid: […] (målvärdet återstår att bestämma)", "day", "6", 6),
    "vi": ("Thời gian chờ", "Thời gian chờ: […] (mục tiêu còn chờ thống nhất)", "day", "3", 3),
    "zh": ("库存周转天数", "库存周转天数：[…]（目标值待定）", "day", "32", 32),
}
WHEN = {"by": "Vera", "at": "2026-11-21T09:00:00Z", "today": date(2026, 11, 21)}


@pytest.mark.parametrize("language", LINES)
def test_the_words_say_the_target_that_was_left_open(language):
    metric, text, unit, typed, target = LINES[language]
    line = KeyResult(
        "k", text, metric=metric, unit=unit, direction="decrease", assumptions=(Assumption("target", "?"),)
    )
    made = okr_set(language=language, objectives=(Objective("o", "O", key_results=(line,)),))
    told = editing.set_field(made, "k", "target", typed, **WHEN).objectives[0].key_results[0]
    assert told.target == target
    assert "[…]" not in told.text and metric in told.text


def test_a_line_without_a_metric_keeps_its_words():
    made = okr_set(objectives=(Objective("o", "O", key_results=(KeyResult("k", "Something: […]", unit="%"),)),))
    told = editing.set_field(made, "k", "target", "5", **WHEN).objectives[0].key_results[0]
    assert told.text == "Something: […]"
