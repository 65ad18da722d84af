"""The word lists themselves: full in five languages, and no word in two lists that contradict."""

from dataclasses import fields

import pytest

from assistant.languages import language
from assistant.languages.wording import Wording, forms
from assistant.lint.words import find
from assistant.records import LANGUAGE_CODES, LanguageCode

# Closed classes, which no language can fill with twenty words.
SHORT = {
    "approximations",
    "keeping_verbs",
    "baseline_unknown",
    "promoter_scores",
    "beyond_hundred",
    "frequencies",
    "joiners",
    "work_done",
    "outputs",
    "output_endings",
    "until_words",
    "period_ends",
    "blank_measures",
    "rising_words",
    "falling_words",
    "means_links",
    "effect_links",
    "clause_openers",
    "rate_endings",
    "pressure_endings",
    "noun_tails",
    "relatives",
    "infinitive_marks",
    "months",
}
VAGUE = ("vague_verbs", "vague_qualities", "vague_quantities", "hedges", "vague_deadlines", "buzzwords")


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_list_is_full(code: LanguageCode) -> None:
    wording = language(code).wording
    lists = [field.name for field in fields(Wording) if field.type == "Lemmas" and field.name not in SHORT]
    assert {name: len(getattr(wording, name)) for name in lists if len(getattr(wording, name)) < 20} == {}
    assert len(wording.months) == 12


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_word_belongs_to_one_vague_list(code: LanguageCode) -> None:
    assert {form for form, lists in forms(code).items() if len(lists & set(VAGUE)) > 1} == set()


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_entry_can_be_found(code: LanguageCode) -> None:
    lost = [
        form
        for form in forms(code)
        if "…" not in form and not any(mark.words == form for mark in find(form, code).marks)
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("code", "text", "held"),
    [
        ("en", "Answer support tickets with leading indicators", ()),
        ("en", "At most 3 complaints", ()),
        ("nl", "Verbeterproject voor de bestelling", ()),
        ("nl", "Pak de wachtrijen op de kade aan", ("vague_verbs",)),
        ("sv", "Godkänd kundnöjdhet bland brandmännen", ()),
        ("vi", "Khách đi tàu ở chi nhánh khác", ()),
        ("vi", "Tối ưu hoá lịch tàu", ("vague_verbs",)),
        ("zh", "提高效率并应用净促进者得分", ()),
        ("zh", "第一季度乘客满意度", ()),
    ],
)
def test_words_are_whole_words(code: LanguageCode, text: str, held: tuple[str, ...]) -> None:
    """Parts of words are no words: Dutch verbeter-, Swedish god-, Vietnamese khá-, Chinese 促进."""
    found = {name for mark in find(text, code).marks for name in mark.lists if name in (*VAGUE, "slogans")}
    assert found == set(held)
