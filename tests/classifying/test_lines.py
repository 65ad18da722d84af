"""What a line is: a hundred lines with the answer a professional would give, and why it is that."""

from datetime import date
from pathlib import Path

import pytest

from assistant.classifying import kind_of_line
from assistant.records import LANGUAGE_CODES
from web.i18n import translate

TODAY = date(2026, 11, 22)
LINES = Path(__file__).parent / "lines"
# Hiring so many people is counted as a result where the language's word for it also means to win people.
STILL_MISSED = {"Tuyển hai kỹ sư dữ liệu và đào tạo đội hỗ trợ", "招聘两名数据工程师并培训客服团队"}


def answers(which, code):
    return [tuple(line.split(" | ")) for line in (LINES / f"{which}.{code}.txt").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("which", ["seen", "unseen"])
def test_a_line_is_what_a_professional_calls_it(which, code):
    """`unseen` was scored once before its faults were mended: 40 of 50."""
    told = {text: (kind, kind_of_line(text, code, TODAY).kind) for kind, text in answers(which, code)}
    wrong = {text: pair for text, pair in told.items() if pair[0] != pair[1]}
    assert len(told) == 10
    assert wrong.keys() == STILL_MISSED & told.keys()


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_examples_of_the_page_are_four_different_things(code):
    examples = (
        "Customers have their bicycles back sooner",
        "Cut the time a service takes from 6.2 to 3 days by 30 June",
        "Average time a service takes, weekly",
        "Open a second workshop",
    )
    kinds = [kind_of_line(translate(each, code), code, TODAY).kind for each in examples]
    assert kinds == ["objective", "key_result", "kpi", "initiative"]


@pytest.mark.parametrize(
    ("text", "kind", "between", "reason"),
    [
        ("Cut churn from 10% to 5% by 30 June", "key_result", (), "It names a start and a target."),
        ("Double the number of orders", "key_result", (), "It says by how much a measure has to change."),
        (
            "Punctual departures above 92% by June",
            "both",
            ("key_result", "kpi"),
            "It names a measure, a value and a day",
        ),
        ("Increase customer satisfaction", "both", ("objective", "key_result"), "It says which way"),
        ("Timetable app complete", "both", ("key_result", "initiative"), "It can only be done or not done"),
        ("Waiting time at the quay", "kpi", (), "It is the name of a measure"),
        ("Complaints, reviewed weekly by Noor", "kpi", (), "It is the name of a measure"),
        ("Maintain our safety record", "health_metric", (), "It keeps something as it is"),
        ("Train 15 deckhands", "initiative", (), "It says what is done (“%(words)s”)"),
        ("No traveller is afraid of the northern route in winter", "objective", (), "It says in words"),
    ],
)
def test_the_reason_is_what_stands_in_the_line(text, kind, between, reason):
    verdict = kind_of_line(text, "en", TODAY)
    assert (verdict.kind, verdict.between) == (kind, between)
    assert verdict.reasons[0].message.startswith(reason)


def test_every_answer_says_what_would_make_it_something_else():
    for code in LANGUAGE_CODES:
        for _, text in answers("seen", code):
            verdict = kind_of_line(text, code, TODAY)
            others = [kind for kind, _ in verdict.otherwise]
            assert others
            assert verdict.kind not in others
            assert verdict.kind != "both" or tuple(others) == verdict.between


@pytest.mark.parametrize("text", ["", " ", "?", "2027", "%", "🚲", "x" * 20_000, "to to to " * 500, "从到从到" * 500])
@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_any_line_gets_an_answer(text, code):
    assert kind_of_line(text, code, TODAY).reasons


def test_letters_may_come_taken_apart():
    import unicodedata

    text = "Giữ tỷ lệ nghỉ việc dưới 8%"
    assert kind_of_line(unicodedata.normalize("NFD", text), "vi", TODAY) == kind_of_line(text, "vi", TODAY)
