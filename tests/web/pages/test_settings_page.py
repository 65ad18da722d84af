"""One file of settings, changed from the page and heeded by page, command and API alike."""

from __future__ import annotations

import tomllib
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from tests.cli.terminal import okr
from tests.service import ADDRESS, settings_for
from tests.web.pages.forms import Page, look, press
from web.app import create_app


@pytest.fixture
def config(tmp_path):
    return tmp_path / "okr-assistant.toml"


@pytest.fixture
def client(tmp_path, store, config):
    app = create_app(replace(settings_for(tmp_path / "data"), config=config), store, worker="none")
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


def test_what_is_saved_stands_in_the_file_and_on_the_page(client, config):
    config.write_text('# kept by the strategy office\nlanguage = "nl"\n\n[rules]\nignore = ["SET404"]  # for now\n')
    page = look(client, "/settings", **{"accept-language": "en"})
    answer = press(
        client, page, "/settings",
        **{"rule|buzzword": "off", "rule|missing-deadline": "error", "objectives_most": "4", "fiscal_start": "4"},
        accept="agile\n", reject="end-user = customer\nsynergy\n", separators="1 234,5", words_to="9",
    )  # fmt: skip
    assert answer.status_code == 200
    assert answer.url.path == "/settings"
    written = config.read_text(encoding="utf-8")
    assert written.startswith("# kept by the strategy office\n")
    assert 'ignore = ["SET404"]  # for now' in written
    form = Page(answer.text).form("/settings")
    assert form["rule|buzzword"] == ["off"]
    assert form["rule|missing-deadline"] == ["error"]
    assert (form["objectives_most"], form["fiscal_start"], form["words_to"]) == (["4"], ["4"], ["9"])
    assert form["reject"][0].split("\n") == ["end-user = customer", "synergy"]


def test_the_page_the_api_and_the_command_heed_the_same_file(client, config, tmp_path):
    press(client, look(client, "/settings"), "/settings", **{"rule|missing-target": "info"}, reject="dealers = shops")
    line = "Improve the onboarding of new dealers"
    shown = press(client, look(client, "/"), "/check", goals=line).text
    assert "dealers” is on your list" in shown
    found = client.post("/api/v1/lint", json={"text": line, "messages": "en"}).json()["items"][0]["findings"]
    levels = {each["rule"]: each["severity"] for each in found}
    assert levels["missing-target"] == "info"
    goals = tmp_path / "goals.txt"
    goals.write_text(line)
    said = okr("--config", config, "lint", goals).out
    assert "hint KR201 missing-target" in said
    assert "buzzword: “dealers” is on your list" in said


def test_a_value_that_cannot_be_keeps_everything_typed(client, config):
    answer = press(client, look(client, "/settings"), "/settings", objectives_most="a few", accept="agile")
    assert answer.status_code == 400
    assert "a few" in answer.text
    form = Page(answer.text).form("/settings")
    assert (form["objectives_most"], form["accept"][0].strip()) == (["a few"], "agile")
    assert not config.exists()


def test_a_file_that_somebody_changed_meanwhile_is_not_overwritten(client, config):
    page = look(client, "/settings")
    config.write_text("fiscal_start = 7\n")
    answer = press(client, page, "/settings", fiscal_start="4")
    assert answer.status_code == 412
    assert config.read_text() == "fiscal_start = 7\n"
    assert Page(answer.text).form("/settings")["fiscal_start"] == ["4"]


def test_the_rules_that_keep_numbers_from_being_invented_have_no_switch(client):
    form = look(client, "/settings").form("/settings")
    assert "rule|vague-verb" in form
    assert not {"rule|quote-not-found", "rule|number-not-in-source", "rule|assumption-open"} & set(form)


def test_taking_a_change_back_leaves_no_trace_in_the_file(client, config):
    press(client, look(client, "/settings"), "/settings", **{"rule|buzzword": "off"}, accept="agile")
    press(client, look(client, "/settings"), "/settings", **{"rule|buzzword": ""}, accept="")
    assert "buzzword" not in config.read_text()
    assert "glossary" not in config.read_text()


def test_numbers_are_written_as_the_settings_say(client):
    goals = "Raise bookings from 12,500 to 12,500"
    assert "12,500" in press(client, look(client, "/"), "/check", goals=goals).text
    press(client, look(client, "/settings"), "/settings", separators="1 234,5")
    assert "both 12\u00a0500" in press(client, look(client, "/"), "/check", goals=goals).text


def test_the_language_of_the_house_is_that_of_every_page(client, config):
    look(client, "/?lang=sv")
    page = look(client, "/settings")
    assert '<html lang="sv">' in page.html
    answer = press(client, page, "/settings", language="nl")
    assert '<html lang="nl">' in answer.text
    assert '<html lang="nl">' in client.get("/library").text
    assert config.read_text() == 'language = "nl"\n'
    press(client, look(client, "/settings"), "/settings", language="")
    assert '<html lang="vi">' in client.get("/library", headers={"accept-language": "vi"}).text


def test_single_keys_are_switched_off_for_one_browser(client, config):
    assert 'data-shortcuts="on"' in client.get("/").text
    press(client, look(client, "/settings"), "/settings", shortcuts=["off"])
    assert 'data-shortcuts="off"' in client.get("/").text
    client.cookies.clear()
    assert 'data-shortcuts="on"' in client.get("/").text
    assert not config.exists(), "nothing of it is anybody else's"


def test_what_was_changed_by_hand_is_shown_and_not_overwritten(client, config):
    config.write_text('[glossary]\naccept = ["agile"]\n')
    page = look(client, "/settings")
    assert "The file was changed outside this page." in page.text
    answer = press(client, page, "/settings", fiscal_start="4")
    assert tomllib.loads(config.read_text()) == {"fiscal_start": 4, "glossary": {"accept": ["agile"]}}
    assert "changed outside" not in answer.text


def test_a_file_that_cannot_be_read_says_where(client, config):
    config.write_text("fiscal_start = \n")
    page = look(client, "/settings")
    assert "cannot be read" in page.text
    assert press(client, page, "/settings", fiscal_start="4").status_code == 400
    assert config.read_text() == "fiscal_start = \n"


@pytest.mark.parametrize(
    ("words_to", "told"), [("0", "the figure 7"), ("2", "“three”, the figure 3"), ("40", "“twelve” in a goal may stay")]
)
def test_numbers_are_shown_in_an_example(client, words_to, told):
    press(client, look(client, "/settings"), "/settings", separators="1.234,5", words_to=words_to)
    page = look(client, "/settings")
    examples = [part for part in page.html.split('<p class="example"')[1:] if "hidden>" not in part.split("</p>")[0]]
    assert "12.500,5" in examples[0] and told in examples[1]
