"""Help: what goals are made of, what a line is, and an objective in one sentence."""

from dataclasses import replace

import pytest

from assistant.editing import EDITABLE
from assistant.languages import language
from assistant.languages.guide import CHAPTERS
from assistant.records import LANGUAGE_CODES
from tests.web.pages.forms import look, press
from tests.web.pages.workshop import SOONER, okr_set
from web.pages.guide import help_address

SENTENCE = "/drafts/tallberg-2027/sentence"
KINDS = "/help/okr-or-kpi"


class TestGuide:
    @pytest.mark.parametrize("code", LANGUAGE_CODES)
    def test_every_language_explains_the_same_things(self, code):
        guide = language(code).guide
        assert guide.words.keys() == {name for names in CHAPTERS.values() for name in names}
        assert (len(guide.questions), len(guide.okr_steps), len(guide.kpi_steps)) == (3, 6, 6)
        texts = [*guide.words.values(), *guide.titles.values()]
        texts += [
            part for pairs in (guide.questions, guide.okr_steps, guide.kpi_steps) for pair in pairs for part in pair
        ]
        texts += [cell for row in guide.comparison for cell in row]
        assert all(text.strip() == text and text and "!" not in text and "！" not in text for text in texts)
        assert guide.titles.keys() == language("en").guide.titles.keys()
        assert len(guide.comparison) == len(language("en").guide.comparison)

    @pytest.mark.parametrize("code", LANGUAGE_CODES)
    def test_every_field_that_can_be_edited_has_its_place_on_the_page(self, client, code):
        page = look(client, f"/help/goals?lang={code}")
        for kind, fields in EDITABLE.items():
            for field in fields:
                path, _, anchor = help_address(field, kind).partition("#")
                assert path == "/help/goals"
                assert anchor in page.ids, (kind, field)

    def test_what_a_line_says_is_explained_as_the_kind_of_line_it_is(self):
        assert help_address("text", "initiative") == "/help/goals#initiative"
        assert help_address("text", "key_result") == "/help/goals#key_result"
        with pytest.raises(KeyError):
            help_address("colour", "kpi")

    @pytest.mark.parametrize("code", LANGUAGE_CODES)
    def test_every_title_is_a_word_of_the_language(self, client, code):
        """A field without a label would show its name in code."""
        page = look(client, f"/help/goals?lang={code}")
        assert [name for names in CHAPTERS.values() for name in names if f">{name}</h3>" in page.html] == []

    def test_help_leads_to_all_of_it(self, client):
        assert client.get("/help").url.path == "/help/goals"
        for path in ("/help/goals", KINDS, "/help/rules"):
            assert {"/help/goals", KINDS, "/help/rules"} <= set(look(client, path).links)


class TestKindsOfLines:
    def test_each_line_gets_an_answer_with_reasons_in_the_readers_language(self, client):
        page = look(client, f"{KINDS}?lang=nl")
        typed = "- Klanten hebben hun fiets sneller terug\n- Cut late collections from 40 to 10 by June 2027"
        answer = press(client, page, f"{KINDS}#answers", lines=typed)
        assert answer.status_code == 200
        assert "Er staat in woorden wat er anders moet zijn" in answer.text
        assert "Er staan een startwaarde en een streefwaarde in." in answer.text
        assert '<p class="line" lang="en">Cut late collections' in answer.text

    def test_what_was_typed_stays(self, client):
        page = look(client, KINDS)
        answer = press(client, page, f"{KINDS}#answers", lines="<b>Waiting time</b>", spoken="en")
        assert "&lt;b&gt;Waiting time&lt;/b&gt;</textarea>" in answer.text
        assert '<option value="en" selected>' in answer.text

    @pytest.mark.parametrize(
        ("typed", "status", "said"),
        [
            (" \n ", 422, "There is no line to look at."),
            ("Waiting time\n" * 201, 422, "There are 201 lines; at most 200 can be looked at together."),
        ],
    )
    def test_nothing_and_too_much_are_refused_and_kept(self, client, typed, status, said):
        answer = press(client, look(client, KINDS), f"{KINDS}#answers", lines=typed)
        assert answer.status_code == status
        assert said in answer.text
        assert answer.text.count("Waiting time") >= typed.count("Waiting time")

    def test_a_line_that_could_be_both_says_what_would_settle_it(self, client):
        answer = press(client, look(client, KINDS), f"{KINDS}#answers", lines="Increase our market share in Denmark")
        assert "Could be both" in answer.text
        assert "What would settle it" in answer.text


class TestSentence:
    def test_each_objective_and_the_whole_set_stand_ready_to_copy(self, client, draft):
        page = look(client, SENTENCE)
        sentence = (
            "Our objective: Customers have their bicycles back sooner, as measured by the time a service takes "
            "from 6.2 to 3 days and late collections from 40 to 10 a month."
        )
        assert page.text.count(sentence) == 5  # to read, and in the four fields that hold it
        assert {"text-o1", "tabs-o1", "markdown-o1", "table-o1", "text-all", "tabs-all", "table-all"} <= page.ids
        assert "KR1.1\tCut the time a service takes from 6.2 to 3 days\t6.2\t3\tdays\t30 June 2027\t\n" in page.text

    def test_buttons_wait_for_scripts_and_fields_do_not(self, client, draft):
        page = look(client, SENTENCE)
        copying = [named for tag, named in page.tags if tag == "button" and "data-copy" in named]
        assert len(copying) == 6
        assert all("hidden" in named and named["data-copy"] in page.ids for named in copying)
        areas = [named for tag, named in page.tags if tag == "textarea"]
        assert all("readonly" in named for named in areas)

    def test_a_set_without_objectives_says_what_to_do(self, client, store):
        store.save_draft(okr_set(objectives=()), {}, author="Vera", reason="drafted")
        assert "There is no objective yet." in look(client, SENTENCE).text

    def test_what_is_in_a_goal_stays_text(self, client, store):
        odd = replace(SOONER, title="<script>alert(1)</script>")
        store.save_draft(okr_set(objectives=(odd,)), {}, author="Vera", reason="drafted")
        assert "<script>alert" not in client.get(SENTENCE).text

    def test_an_unknown_draft_is_not_found(self, client):
        assert client.get("/drafts/nobody/sentence").status_code == 404
