"""The catalogue page without scripts: ask, narrow, read."""

import pytest

from assistant.catalogue import AREAS, entries, kpi_by_id
from assistant.records import LANGUAGE_CODES
from tests.web.pages.forms import Page, look


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_whole_catalogue_is_there_by_area(client, language):
    page = look(client, f"/catalogue?lang={language}")
    for kpi in entries():
        assert f"/catalogue/{kpi.id}" in page.links
        assert kpi.words[language].question in page.text
    for names in AREAS.values():
        assert names[language] in page.text


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_asking_shows_what_there_is_to_know(client, language):
    words = kpi_by_id("customer-churn").words[language]
    page = look(client, f"/catalogue?words={words.name}&lang={language}")
    for text in (words.question, words.definition, words.formula, words.data_source, *words.synonyms):
        assert text in page.text
    assert f"/catalogue/{kpi_by_id('customer-churn').guardrail}" in page.links
    assert dict(page.fields["/catalogue"])["words"] == words.name


def test_the_best_comes_first(client):
    page = look(client, "/catalogue?words=customers+who+leave&lang=en")
    cards = [attributes["id"] for tag, attributes in page.tags if tag == "article"]
    assert cards[0] == "k-customer-churn"


def test_an_area_narrows_and_keeps_the_words(client):
    page = look(client, "/catalogue?words=errors&lang=en")
    chip = next(link for link in page.links if "area=health" in link)
    narrowed = look(client, chip)
    assert "k-medication-errors" in narrowed.ids
    assert "k-picking-errors" not in narrowed.ids
    assert dict(narrowed.fields["/catalogue"]) == {"words": "errors", "area": "health"}
    assert "/catalogue?words=errors" in narrowed.links


def test_an_area_that_is_none_is_left_out(client):
    assert len(look(client, "/catalogue?area=astrology&lang=en").links) > len(entries())


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_nothing_found_helps_on(client, language):
    page = look(client, f"/catalogue?words=qqqq&lang={language}")
    assert "qqqq" in page.text
    assert "/catalogue" in page.links
    assert [attributes for tag, attributes in page.tags if tag == "article"] == []


def test_nothing_found_names_what_looks_alike(client):
    assert "/catalogue/customer-churn" in look(client, "/catalogue?words=kustomerchurnnn&lang=en").links


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_one_kpi_has_an_address(client, language):
    page = look(client, f"/catalogue/lead-time?lang={language}")
    words = kpi_by_id("lead-time").words[language]
    for text in (words.question, words.definition, words.formula):
        assert text in page.text
    assert "/catalogue?area=operations" in page.links


def test_a_kpi_that_is_not_there_is_a_page_with_a_way_back(client):
    answer = client.get("/catalogue/happiness?lang=en")
    assert answer.status_code == 404
    assert "happiness" in Page(answer.text).text


def test_words_from_elsewhere_stay_words(client):
    page = look(client, "/catalogue?words=%3Cscript%3Ealert(1)%3C/script%3E&lang=en")
    assert "<script>alert" not in page.html
    assert client.get(f"/catalogue?words={'x' * 500}").status_code == 422
