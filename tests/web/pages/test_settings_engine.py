"""Who drafts, chosen on the settings page: taken up at once, guarded like the command line, and never the key."""

import tomllib
from contextlib import contextmanager
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.jobs import start_draft
from assistant.settings import read_settings
from tests.jobs.scripted import BRIEF, ferry_plan, wait_until
from tests.service import ADDRESS, settings_for
from tests.stub import Refusal, nobody, stub
from tests.web.pages.forms import Page, look, press
from web.app import create_app

KEY = "sk-canary-0123456789"
TEXT = "We sail on time on 82% of crossings; by June 2027 that must be 93%. " * 2


@pytest.fixture
def config(tmp_path):
    return tmp_path / "okr-assistant.toml"


@contextmanager
def service(tmp_path, store, worker="none", **more):
    settings = replace(settings_for(tmp_path / "data"), config=tmp_path / "okr-assistant.toml")
    app = create_app(replace(settings, **more), store, worker=worker)
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


def choose(client, **chosen):
    return press(client, look(client, "/settings"), "/settings", **chosen)


def test_a_model_chosen_here_drafts_the_next_text(tmp_path, store, config):
    config.write_text("# ours\n[rules]\nignore = ['SET404']\n")
    with stub(Refusal(401)) as server, service(tmp_path, store, worker="thread") as client:
        saved = choose(client, engine="openai", base_url=server.address, model="tern-7b")
        assert "The text is sent to 127.0.0.1 for drafting." in saved.text
        assert server.address in look(client, "/model").text
        job = client.post("/jobs", data={"text": TEXT, "key": "1"}, files={"file": ("", b"")})
        wait_until(lambda: server.calls)
    assert job.status_code == 200
    assert server.calls[0].body["model"] == "tern-7b"
    assert config.read_text().startswith("# ours\n")
    again = read_settings({"OKR_CONFIG": str(config), "HOME": str(tmp_path)})
    assert (again.engine, again.base_url, again.model) == ("openai", server.address, "tern-7b")


def test_back_to_the_offline_engine_leaves_the_address_for_the_next_time(tmp_path, store, config):
    with service(tmp_path, store) as client:
        choose(client, engine="openai", base_url="http://127.0.0.1:9/v1", model="tern-7b")
        assert "Nothing leaves this machine." in choose(client, engine="offline").text
    assert "engine" not in config.read_text()
    assert 'base_url = "http://127.0.0.1:9/v1"' in config.read_text()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("localhost:11434/v1", "is not the address of a model endpoint"),
        ("ftp://tern.example/v1", "is not the address of a model endpoint"),
        ("http://169.254.169.254/v1", "is a link-local address"),
        ("http://2852039166/v1", "is a link-local address"),
        ("http://[fe80::1]/v1", "is a link-local address"),
        ("http://[::ffff:169.254.169.254]/v1", "is a link-local address"),
        ("http://metadata.google.internal/v1", "is a link-local address"),
        ("http://anna:hunter2@tern.example/v1", "holds more than an address"),
        ("http://tern.example/v1?key=hunter2", "holds more than an address"),
    ],
)
def test_an_address_that_no_model_may_have_is_refused_and_stays_in_its_box(tmp_path, store, config, address, words):
    with service(tmp_path, store) as client:
        answer = choose(client, engine="openai", base_url=address, model="tern-7b", accept="agile")
    form = Page(answer.text).form("/settings")
    assert answer.status_code == 400
    assert words in Page(answer.text).text
    assert (form["base_url"], form["engine"], form["accept"][0].strip()) == ([address], ["openai"], "agile")
    assert not config.exists()


def test_an_endpoint_without_the_name_of_a_model_is_refused(tmp_path, store):
    with service(tmp_path, store) as client:
        answer = choose(client, engine="openai", base_url="http://127.0.0.1:9/v1")
    assert answer.status_code == 400
    assert "No model is named for the endpoint." in answer.text


def test_what_the_environment_says_is_shown_and_cannot_be_changed(tmp_path, store, config):
    pinned = (("engine", "OKR_ENGINE"), ("model", "OKR_MODEL"), ("language", "--messages"))
    with service(tmp_path, store, engine="openai", model="tern-7b", language="en", pinned=pinned) as client:
        page = look(client, "/settings")
        assert not {"engine", "model", "language"} & set(page.form("/settings"))
        for by in ("OKR_ENGINE", "OKR_MODEL", "--messages"):
            assert f"Set by {by}" in page.text
        press(client, page, "/settings", model="auk-1b", engine="offline", objectives_most="4")
        assert "tern-7b" in look(client, "/model").text
    assert "auk" not in config.read_text()


def test_a_service_that_others_reach_says_why_nothing_of_it_can_be_changed(tmp_path, store, config):
    with service(tmp_path, store, host="0.0.0.0", api_key=KEY) as client:
        page = look(client, "/settings")
        assert "Others can reach this service (0.0.0.0)" in page.text
        assert "6789" not in page.html
        press(client, page, "/settings", engine="openai", base_url="http://evil.example/v1", model="m", accept="agile")
        assert "Nothing leaves this machine." in look(client, "/settings").text
    assert tomllib.loads(config.read_text()) == {"glossary": {"accept": ["agile"]}}


@pytest.mark.parametrize(("key", "shown"), [(KEY, "····6789"), ("short", "····"), (None, "not set")])
def test_of_a_key_only_its_end_is_shown(tmp_path, store, key, shown):
    pinned = (("api_key", "OKR_API_KEY_FILE"),) if key else ()
    with service(tmp_path, store, api_key=key, pinned=pinned) as client:
        page = look(client, "/settings")
    assert shown in page.text
    assert "canary" not in page.html and "short" not in page.form("/settings")
    assert ("Set in the environment by OKR_API_KEY_FILE." in page.text) == bool(key)


def test_a_key_keeps_to_its_address_while_nobody_named_the_file(tmp_path, store, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with service(tmp_path, store, api_key=KEY, config=None) as client:
        page = look(client, "/settings")
        assert "base_url" not in page.form("/settings")
        assert "OKR_CONFIG" in page.text
        answer = press(client, page, "/settings", engine="openai", model="m", base_url="http://elsewhere.example/v1")
        assert answer.status_code == 400
        assert "Nothing leaves this machine." in look(client, "/settings").text


def test_a_text_that_waits_is_not_sent_to_an_address_chosen_meanwhile(tmp_path, store):
    """Anna began her draft while the settings named one endpoint; Bo chose another before its turn came."""
    here = replace(settings_for(tmp_path / "data"), engine="openai", model="m", base_url="http://127.0.0.1:9/v1")
    job = start_draft(store, ferry_plan(), BRIEF, here)
    with stub(Refusal(401)) as server, service(tmp_path, store, worker="thread", **_model_at(server.address)):
        wait_until(lambda: store.job(job.id).finished)
        assert server.calls == []
    failure = store.job(job.id).failure
    assert failure.message == "The settings name another model endpoint than when this draft was started."
    assert server.address in failure.hint % failure.values


def test_an_address_put_right_here_is_asked_when_the_draft_is_tried_again(tmp_path, store):
    wrong = replace(settings_for(tmp_path / "data"), engine="openai", model="m", base_url=nobody())
    job = start_draft(store, ferry_plan(), BRIEF, wrong)
    with stub(Refusal(401)) as server, service(tmp_path, store, worker="thread", **_model_at(wrong.base_url)) as client:
        wait_until(lambda: store.job(job.id).finished)
        choose(client, base_url=server.address, model="tern-7b")
        press(client, look(client, f"/jobs/{job.id}"), f"/jobs/{job.id}/retry")
        wait_until(lambda: server.calls)
    assert server.calls[0].body["model"] == "tern-7b"


def test_with_the_offline_engine_chosen_meanwhile_trying_again_sends_nothing(tmp_path, store):
    with stub(Refusal(401)) as server:
        away = replace(settings_for(tmp_path / "data"), engine="openai", model="m", base_url=server.address)
        job = start_draft(store, ferry_plan(), BRIEF, away)
        store.cancel_job(job.id)
        with service(tmp_path, store, worker="thread") as client:
            press(client, look(client, f"/jobs/{job.id}"), f"/jobs/{job.id}/retry")
            wait_until(lambda: store.job(job.id).finished)
        assert server.calls == []
    assert store.job(job.id).input["engine"] == "offline"


def _model_at(address):
    """Settings of a service that was started with OKR_ENGINE=openai."""
    return {"engine": "openai", "model": "m", "base_url": address, "pinned": (("engine", "OKR_ENGINE"),)}
