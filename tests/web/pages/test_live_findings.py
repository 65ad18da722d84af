"""What is found in a line while Vera types in it; nothing of it is saved."""

from dataclasses import replace

import pytest

from assistant import pipeline
from assistant.lint import compares
from assistant.records import KeyResult, Objective, Waiver
from tests.service import settings_for
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import LATE, SERVICE, SOONER, document, okr_set

DRAFT = "/drafts/tallberg-2027"


def typed(client, value, item="kr-service", field="text", revision="1", **params):
    data = {"item": item, "field": field, "value": value, "revision": revision}
    return client.post(f"{DRAFT}/findings", data=data, params=params)


def rules_in(html, box):
    """The rules of the findings in one box of an answer or a page, in order."""
    page = Page(html)
    ids = [tag["id"] for _, tag in page.tags if (tag.get("id") or "").startswith("x-")]
    return [each for each in ids if box in each]


LEVERAGE = {
    "en": ("Leverage synergies across our workshops", "synergies"),
    "nl": ("Synergie benutten in onze werkplaatsen", "Synergie"),
    "sv": ("Skapa synergier mellan våra verkstäder", "synergier"),
    "vi": ("Tận dụng cộng hưởng giữa các xưởng, nâng tầm dịch vụ", ""),
    "zh": ("赋能客户，打造一流体验", "赋能"),
}


@pytest.mark.parametrize("language", LEVERAGE)
def test_findings_come_in_the_readers_language_with_their_words_marked(client, store, language):
    text, word = LEVERAGE[language]
    made = replace(okr_set(), language=language)
    store.save_document(document())
    store.save_draft(made, {}, author="offline", reason="drafted")
    answer = typed(client, text, "o-sooner", "title", lang=language)
    assert answer.status_code == 200
    found = Page(answer.text)
    assert [tag for name, tag in found.tags if tag.get("data-finding")]
    if word:
        spans = [(int(tag["data-start"]), int(tag["data-end"])) for _, tag in found.tags if tag.get("data-start")]
        assert word in [text[start:end] for start, end in spans]
        assert f">{word}</mark>" in answer.text
    assert store.draft("tallberg-2027").okr_set == made


CHANGES = [
    ("kr-service", "text", "Improve service significantly"),
    ("kr-service", "text", "Cut the time a service takes from 6.2 to 2 days by 31 December 2028"),
    ("kr-service", "target", "9"),
    ("kr-late", "text", "Publish 12 repair guides"),
    ("kr-late", "metric", ""),
    ("o-sooner", "title", "Raise revenue by 20% and be the best"),
    ("kpi-days", "name", "Days"),
    ("kpi-days", "frequency", ""),
]


@pytest.mark.parametrize(("item", "field", "value"), CHANGES)
def test_they_are_what_the_page_shows_after_the_save(client, store, draft, item, field, value):
    live = typed(client, value, item, field).text
    saved = press(client, look(client, DRAFT), DRAFT, "save", **{f"{item}.{field}": value}).text
    report = pipeline.check(store.draft(draft.id).okr_set, {document().id: document()}, settings_for("unused"))
    between = {each.rule for each in report.all_findings if compares(each)}
    own = [each for each in rules_in(saved, f"x-{item}-") if not any(f"-{rule}-" in each for rule in between)]
    assert [each for each in rules_in(live, f"x-{item}-") if not any(f"-{rule}-" in each for rule in between)] == own


def test_nothing_is_saved_and_no_revision_is_made(client, store, draft):
    typed(client, "Improve everything")
    assert store.draft(draft.id) == draft


def test_what_compares_lines_waits_for_the_save_and_stays_as_it_was(client, store, draft):
    shown = look(client, DRAFT)
    before = [each for each in rules_in(shown.html, "x-kr-late-") if "key-result-without-kpi" in each]
    assert before
    live = typed(client, "Cut late collections from 40 to 9 a month", "kr-late").text
    assert [each for each in rules_in(live, "x-kr-late-") if "key-result-without-kpi" in each] == before


def test_an_exception_holds_while_typing(client, store, draft):
    text = "Leverage synergies across our workshops"
    assert "buzzword" in typed(client, text, "o-sooner", "title").text
    waiver = Waiver("buzzword", None, None, "our word", "Anh", "2026-11-20T09:00:00+00:00")
    store.save_revision(
        draft.id, okr_set(waivers=(waiver,)), {}, expected_revision=1, author="Anh", reason="exception given"
    )
    assert "buzzword" not in typed(client, text, "o-sooner", "title", revision="2").text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("target", "a few", "“a few” is not a number this program can read."),
        ("deadline", "someday", "“someday” is not a date this program can read."),
        ("text", "   ", "This line cannot be empty."),
        ("text", "x" * 2001, "2001 characters long"),
    ],
)
def test_a_value_that_cannot_be_read_is_said_at_its_field(client, draft, field, value, said):
    answer = typed(client, value, field=field)
    assert answer.status_code == 200
    page = Page(answer.text)
    assert said in page.text
    assert f"kr-service.{field}-trouble" in page.ids


def test_somebody_else_saving_meanwhile_does_not_disturb(client, store, draft):
    """The person is told about the line as they see it; the save is what meets the other one."""
    changed = replace(SERVICE, text="Cut it", metric=None)
    other = okr_set(objectives=(replace(SOONER, key_results=(changed, LATE)),))
    store.save_revision(draft.id, other, {}, expected_revision=1, author="Anh", reason="edited")
    answer = typed(client, "Cut the time a service takes from 6.2 to 2 days")
    assert answer.status_code == 200
    assert "missing-metric" not in answer.text


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({"item": "kr-nobody"}, 404),
        ({"revision": "9"}, 404),
        ({"revision": "many"}, 422),
        ({"field": "confirmed_by"}, 200),
    ],
)
def test_what_is_not_there_is_refused(client, store, draft, changed, status):
    answer = typed(client, "Improve", **changed)
    assert answer.status_code == status
    assert store.draft(draft.id).revision == 1


def test_an_initiative_has_nothing_to_say_of_its_words(client, draft):
    answer = typed(client, "Leverage synergies", "i-store")
    assert answer.status_code == 200
    assert "Nothing to look at" in answer.text


def test_hostile_words_are_only_words(client, store):
    nasty = "“<img src=x onerror=alert(1)>” synergies from 10 to 5"
    objective = Objective("o-1", "x", key_results=(KeyResult("kr-1", "y"),))
    store.save_draft(okr_set(documents=(), objectives=(objective,)), {}, author="Vera", reason="drafted")
    answer = typed(client, nasty, "kr-1")
    assert answer.status_code == 200
    assert "img" not in {name for name, _ in Page(answer.text).tags}
