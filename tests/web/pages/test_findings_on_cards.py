"""How a finding stands on a card, which checks the set passes, and what two people at once are shown."""

from dataclasses import replace

import pytest

from assistant.records import KeyResult, Objective
from tests.service import settings_for
from tests.web.pages.forms import Page, look, press
from tests.web.pages.workshop import LATE, SERVICE, SOONER, document, okr_set

PATH = "/drafts/tallberg-2027"
WORDY = "Leverage world-class synergies, holistic innovation, best-in-class agility and cutting-edge solutions"


def drafted(store, *objectives):
    store.save_document(document())
    return store.save_draft(okr_set(objectives=objectives), {}, author="offline", reason="drafted")


class TestCards:
    def test_the_words_a_finding_is_about_are_marked_in_it(self, client, store):
        drafted(store, replace(SOONER, title=WORDY))
        assert '<mark lang="en">synergies</mark>' in client.get(PATH).text

    def test_hints_beyond_two_are_folded(self, client, store):
        drafted(store, replace(SOONER, title=WORDY))
        page = look(client, PATH)
        assert "hints-o-sooner" in page.ids
        box = page.html.partition('id="found-o-sooner"')[2].partition('id="hints-o-sooner"')[0]
        assert box.count('data-finding="info"') == 2

    def test_the_worst_comes_first_and_its_weight_is_a_word(self, client, store):
        line = KeyResult("kr-1", "Hire about twenty people by some synergies")
        drafted(store, Objective("o-1", "Customers get what they ordered", key_results=(line,)))
        box = client.get(PATH).text.partition('id="found-kr-1"')[2].partition('class="fields"')[0]
        weights = [part.partition('"')[0] for part in box.split('data-finding="')[1:]]
        assert weights == sorted(weights, key=["error", "warning", "info"].index)
        assert {"warning", "info"} <= set(weights)
        assert box.count('<b class="level">') == len(weights)

    def test_a_fix_shows_what_it_would_change_before_it_is_pressed(self, client, store):
        line = KeyResult("kr-1", "Raise orders by twenty percent")
        drafted(store, Objective("o-1", "Customers get what they ordered", key_results=(line,)))
        page = client.get(PATH).text
        assert 'value="fix|number-word|kr-1|text|16"' in page
        assert "Raise orders by <del>twenty</del><ins>20</ins> percent" in page

    def test_every_finding_has_a_name_of_its_own(self, client, store):
        drafted(store, replace(SOONER, title=WORDY))
        ids = [tag["id"] for _, tag in look(client, PATH).tags if tag.get("id")]
        assert len(ids) == len(set(ids))


class TestChecklist:
    def test_it_says_what_passes_and_where_the_rest_is(self, client, store):
        drafted(store, replace(SOONER, title=WORDY))
        page = look(client, PATH)
        listed = page.html.partition('id="checklist"')[2]
        assert "checks pass" in listed
        still = listed.partition('id="checks-passed"')[0]
        assert "#i-o-sooner" in still
        assert "/help/rules#buzzword" in still

    def test_an_empty_set_is_not_praised_for_goals_it_has_not(self, client, store):
        from assistant import pipeline

        empty = okr_set(objectives=())
        asked = {rule.id for rule in pipeline.rules_for(empty, settings_for("unused"))}
        assert "missing-target" not in asked
        assert "no-period" in asked

    @pytest.mark.parametrize("language", ["en", "nl", "sv", "vi", "zh"])
    def test_no_per_cent_and_no_score(self, client, draft, language):
        html = client.get(PATH, params={"lang": language}).text
        summary = html.partition('id="checklist"')[2].partition("</summary>")[0]
        assert "%" not in summary


class TestTwoPeople:
    def clash(self, client, **mine):
        vera, anh = look(client, PATH), look(client, PATH)
        press(client, vera, PATH, "save", **{"kr-service.text": "Cut the time a service takes from 6.2 to 2 days"})
        return press(client, anh, PATH, "save", **mine)

    def test_both_versions_come_with_what_differs(self, client, draft):
        answer = self.clash(client, **{"kr-service.text": "Cut the time a service takes from 6.2 to 4 days"})
        assert answer.status_code == 412
        assert "<del>2</del><ins>4</ins>" in answer.text
        assert 'template data-clash="kr-service.text"' in answer.text

    def test_choices_are_shown_in_words(self, client, draft):
        vera, anh = look(client, PATH), look(client, PATH)
        press(client, vera, PATH, "save", **{"kpi-days.frequency": "daily"})
        answer = press(client, anh, PATH, "save", **{"kpi-days.frequency": "monthly"}, lang="nl")
        assert answer.status_code == 412
        both = Page(
            client.post(PATH, data={"revision": "1", "kpi-days.frequency": "monthly"}, params={"lang": "nl"}).text
        )
        assert "maandelijks" in both.text
        assert "dagelijks" in both.text

    def test_a_removed_line_can_be_added_again(self, client, store, draft):
        vera, anh = look(client, PATH), look(client, PATH)
        press(client, vera, PATH, "drop|kr-late")
        answer = press(client, anh, PATH, "save", **{"kr-late.text": "Cut late collections from 40 to 8 a month"})
        assert answer.status_code == 412
        press(client, Page(answer.text), PATH, "add|key_result|o-sooner")
        texts = [each.text for each in store.draft(draft.id).okr_set.objectives[0].key_results]
        assert texts == [SERVICE.text, "Cut late collections from 40 to 8 a month"]

    def test_a_line_of_a_removed_objective_gives_its_words_back(self, client, store, draft):
        vera, anh = look(client, PATH), look(client, PATH)
        press(client, vera, PATH, "drop|o-sooner")
        answer = press(client, anh, PATH, "save", **{"kr-late.text": LATE.text + " in Ludlow"})
        assert "in Ludlow" in answer.text
        assert "add|key_result|o-sooner" not in Page(answer.text).buttons[PATH]


class TestNews:
    def test_nothing_new_is_nothing(self, client, draft):
        assert client.get(f"{PATH}/news", params={"revision": 1}).status_code == 204

    def test_who_saved_and_when(self, client, draft):
        press(client, look(client, PATH), PATH, "save", **{"kr-service.owner": "Vera", "by": "Åsa"})
        answer = client.get(f"{PATH}/news", params={"revision": 1})
        assert answer.status_code == 200
        assert "Åsa changed this at" in answer.text

    def test_somebody_without_a_name_is_somebody(self, client, draft):
        press(client, look(client, PATH), PATH, "save", **{"kr-service.owner": "Vera"})
        answer = client.get(f"{PATH}/news", params={"revision": 1, "lang": "sv"})
        assert "Någon ändrade det här" in answer.text

    def test_of_a_draft_that_is_not_there(self, client, draft):
        assert client.get("/drafts/nowhere/news", params={"revision": 1}).status_code == 404
