"""The page of the model that drafts: what is known of it, a test of its connection, and never the key."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.prompt import find
from assistant.records import LANGUAGE_CODES
from tests.failures.words import all_words
from tests.service import ADDRESS, settings_for
from tests.stub import NO_SCHEMAS, Refusal, Said, nobody, stub
from tests.web.pages.forms import Page, look, press
from web.app import create_app

KEY = "sk-canary-0123456789"
YES = {"en": "yes", "nl": "ja", "sv": "ja", "vi": "có", "zh": "是"}
NO = {"en": "no", "nl": "nee", "sv": "nej", "vi": "không", "zh": "否"}
UNKNOWN = {"en": "unknown", "nl": "onbekend", "sv": "okänt", "vi": "chưa rõ", "zh": "未知"}


@contextmanager
def browser(data_dir, store, address, **more):
    settings = replace(settings_for(data_dir), engine="openai", base_url=address, model="tern-7b", api_key=KEY)
    app = create_app(replace(settings, **more), store, worker="none")
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


def facts(page: Page) -> dict[str, str]:
    """The last value under each name."""
    parts = page.html.split("<dt>")[1:]
    named = (part.split("</dt><dd>") for part in parts)
    return {name: value.split("</dd>")[0].replace("<code>", "").replace("</code>", "") for name, value in named}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_offline_it_says_that_nothing_leaves_and_how_to_set_a_model(client, language):
    page = look(client, f"/model?lang={language}")
    for setting in ("OKR_ENGINE=openai", "OKR_BASE_URL=http://127.0.0.1:11434/v1", "OKR_MODEL=", "OKR_API_KEY"):
        assert setting in page.text
    assert "/model/test" not in page.fields
    refused = client.post("/model/test")
    assert refused.status_code == 400 and "OKR_BASE_URL" in refused.text


def test_it_is_linked_from_the_settings_and_from_every_footer(client, store, tmp_path):
    assert "/model" in look(client, "/settings").links and "/model" in look(client, "/library").links
    with browser(tmp_path / "data", store, nobody()) as away:
        assert "/model" in look(away, "/library").links


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_what_is_in_use_is_shown_without_names_and_keys(store, tmp_path, language):
    with browser(tmp_path / "data", store, "http://anna:hunter2@tern.example:8080/v1/?token=abc") as client:
        page = look(client, f"/model?lang={language}")
    for fact in ("openai", "tern.example", "http://tern.example:8080/v1", "tern-7b", find(None, "draft").id):
        assert fact in facts(page).values()
    assert UNKNOWN[language] in facts(page).values()
    for secret in ("canary", "hunter2", "anna", "abc"):
        assert secret not in page.html


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_test_tells_what_the_endpoint_does_and_remembers_it(store, tmp_path, language):
    good = stub(Said('{"bird": "auk"}'), models=("tern-7b", "auk-1b"))
    with good as server, browser(tmp_path / "data", store, server.address) as client:
        before = look(client, f"/model?lang={language}")
        page = Page(press(client, before, "/model/test").text)
        assert 'class="notice good"' in page.html
        assert "tern-7b, auk-1b" in facts(page).values()
        assert YES[language] in facts(page).values() and NO[language] not in facts(page).values()
        assert YES[language] in facts(look(client, "/model")).values()
    asked = server.calls[0].body
    assert len(server.calls) == 1 and len(asked["messages"]) == 1 and asked["max_tokens"] < 1000
    assert store.endpoint(server.address, "tern-7b").enforces is True


@pytest.mark.parametrize(
    "script", [Said("harbour"), lambda body: NO_SCHEMAS if "response_format" in body else Said("harbour")]
)
def test_a_server_that_takes_a_schema_and_forgets_it_is_found_out(store, tmp_path, script):
    with stub(script, models=Refusal(404)) as server, browser(tmp_path / "data", store, server.address) as client:
        page = Page(press(client, look(client, "/model"), "/model/test").text)
        assert facts(page)["Keeps to our format"] == "no"
        assert facts(page)["Models it lists"] == "It gives no list."


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_failure_is_told_as_while_drafting(store, tmp_path, language):
    address = nobody()
    with browser(tmp_path / "data", store, address) as client:
        page = Page(press(client, look(client, f"/model?lang={language}"), "/model/test").text)
    told = all_words()[language]["nothing answers"]
    assert told["what"].replace("{address}", address) in page.text and told["next"] in page.text
    assert "/model/test" in page.fields, "it can be tested again"


@pytest.mark.parametrize(
    ("more", "status", "words"),
    [
        ({"model": None}, 400, "No model is named for the endpoint."),
        ({"base_url": "localhost:11434/v1"}, 200, "is not the address of a model endpoint"),
        ({"prompt": "draft@v99"}, 400, "draft@v99"),
    ],
)
def test_settings_that_cannot_work_are_named(store, tmp_path, more, status, words):
    with browser(tmp_path / "data", store, nobody(), **more) as client:
        shown = client.get("/model")
        assert shown.status_code == 200
        answer = client.post("/model/test")
        assert answer.status_code == status
        assert words in Page(answer.text).text
