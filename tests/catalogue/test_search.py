"""Looking a KPI up in everyday words: what colleagues say, half phrases, slips of the keyboard."""

import json
from pathlib import Path

import pytest

from assistant.catalogue import kpi_by_id, nearest, search
from assistant.records import LANGUAGE_CODES

ENOUGH = 0.9


def everyday(language):
    lines = (Path(__file__).parent / f"phrases.{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def found(words, language):
    return [kpi.id for kpi in search(words, language)]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_everyday_talk_finds_the_kpi_among_the_first_three(language):
    rows = everyday(language)
    assert len(rows) >= 40
    missed = {row["phrase"]: found(row["phrase"], language)[:3] for row in rows}
    missed = {row["phrase"]: missed[row["phrase"]] for row in rows if row["kpi"] not in missed[row["phrase"]]}
    assert len(missed) <= (1 - ENOUGH) * len(rows), missed


@pytest.mark.parametrize("language", LANGUAGE_CODES)
@pytest.mark.parametrize(
    ("words", "kpi"),
    [
        ("churn", "customer-churn"),
        ("NPS", "net-promoter-score"),
        ("nps", "net-promoter-score"),
        ("lead time", "lead-time"),
        ("MTTR", "time-to-restore"),
        ("OEE", "equipment-effectiveness"),
        ("DSO", "days-sales-outstanding"),
        ("uptime", "system-availability"),
    ],
)
def test_english_loan_words_are_found_everywhere(language, words, kpi):
    assert found(words, language)[0] == kpi


@pytest.mark.parametrize(
    ("language", "words", "kpi"),
    [
        ("en", "custmer churn", "customer-churn"),
        ("en", "employee turnvoer", "employee-turnover"),
        ("nl", "ziekteverzium", "sick-leave"),
        ("nl", "klantentevredenheid", "customer-satisfaction"),
        ("sv", "sjukfrånvraon", "sick-leave"),
        ("sv", "kundnöjdheet", "customer-satisfaction"),
    ],
)
def test_a_slip_of_the_keyboard_is_forgiven(language, words, kpi):
    assert kpi in found(words, language)[:3]


def test_a_word_half_typed_is_found():
    assert "customer-churn" in found("chur", "en")
    assert "absence" not in found("absen", "en")
    assert "sick-leave" in found("absen", "en")[:3]


@pytest.mark.parametrize(
    ("words", "kpi"),
    [("ty le nghi om", "sick-leave"), ("khach hang roi bo", "customer-churn"), ("giao dung hen", "on-time-delivery")],
)
def test_vietnamese_is_found_without_its_marks(words, kpi):
    assert kpi in found(words, "vi")[:3]


@pytest.mark.parametrize(
    ("language", "apart", "together"),
    [("en", "lead time", "leadtime"), ("nl", "klant verloop", "klantverloop"), ("sv", "kund bortfall", "kundbortfall")],
)
def test_a_compound_is_found_in_one_word_or_two(language, apart, together):
    assert found(apart, language)[0] == found(together, language)[0]


def test_the_order_is_always_the_same():
    assert found("time to deliver", "en") == found("time to deliver", "en")
    assert found("deliver time to", "en")[:3] == found("Time  to DELIVER", "en")[:3]


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_words_that_say_nothing_find_nothing_and_the_nearest_is_named(language):
    assert search("qqqq", language) == ()
    name = kpi_by_id("customer-churn").words[language].name
    assert kpi_by_id("customer-churn") in nearest(name, language)
    assert len(nearest("qqqq", language)) <= 3


def test_odd_questions_do_no_harm():
    """A person may paste anything: signs alone, a page of text, another script."""
    for language in LANGUAGE_CODES:
        for words in ("…", "%", "½ ², ", "!!!", "a", "的", "é" * 300, "customers " * 50, "\u0000", "👍🏽"):
            search(words, language)
            nearest(words, language)
