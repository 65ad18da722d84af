"""Starting and stopping: the store is opened when it is needed, what was begun is ended."""

import json

import pytest
from starlette.testclient import TestClient

from assistant import __version__
from assistant.errors import MachineRefused
from assistant.store import Store
from tests.api.noorderlicht import okr_set
from tests.service import ADDRESS, app_client, settings_for
from web.app import create_app


def test_health_says_who_answers(client):
    assert client.get("/api/v1/health").json() == {"status": "ok", "version": __version__, "engine": "offline"}


def test_a_store_that_was_handed_in_is_used_and_left_open(tmp_path):
    with Store.open(tmp_path) as store:
        store.save_draft(okr_set(), {}, author="Sanne", reason="test")
        with app_client(tmp_path, store=store) as client:
            assert client.get("/api/v1/drafts/koers-2027").status_code == 200
        assert store.draft("koers-2027").revision == 1


def test_a_store_of_its_own_is_closed_at_the_end(tmp_path):
    with app_client(tmp_path) as client:
        store = client.app.state.service.store
    with pytest.raises(MachineRefused):
        store.library()


def test_before_it_has_started_the_service_says_so(tmp_path):
    client = TestClient(create_app(settings_for(tmp_path), worker="none"), base_url=ADDRESS)
    answer = client.get("/api/v1/health")
    assert answer.status_code == 503
    assert answer.json()["retry"] is True


def test_a_worker_process_is_started_and_stopped(tmp_path):
    with app_client(tmp_path, worker="process") as client:
        assert client.get("/api/v1/health").status_code == 200


def test_nothing_is_loaded_from_elsewhere(client):
    assert client.get("/docs").status_code == 404
    assert client.get("/redoc").status_code == 404


def test_a_key_never_leaves(tmp_path):
    from dataclasses import replace

    settings = replace(settings_for(tmp_path), api_key="sk-canary-0123456789", engine="openai", model="m")
    with TestClient(create_app(settings, worker="none"), base_url=ADDRESS) as client:
        started = client.post("/api/v1/drafts", json={"text": "We will grow to 40 customers by June 2027."})
        assert started.status_code == 202
        pages = [
            "/",
            "/api/v1/health",
            "/api/v1/openapi.json",
            started.headers["location"],
            "/api/v1/drafts",
            "/api/v1/nowhere",
        ]
        seen = "".join(client.get(page).text for page in pages) + json.dumps(dict(started.headers))
        assert "canary" not in seen
        assert b"canary" not in b"".join(path.read_bytes() for path in tmp_path.iterdir())


def test_static_files_are_kept_by_their_content(client):
    from web.assets import asset

    kept = client.get(asset("app.css"))
    assert kept.status_code == 200
    assert kept.headers["cache-control"] == "public, max-age=31536000, immutable"
    plain = client.get("/static/app.css")
    assert plain.content == kept.content
    assert plain.headers["cache-control"] == "no-cache"
    assert client.get("/static/app.css", headers={"if-none-match": plain.headers["etag"]}).status_code == 304


@pytest.mark.parametrize("path", ["../app.py", "..%2fapp.py", "%2e%2e/app.py", "/etc/passwd", "", "nowhere.css", "%00"])
def test_static_files_are_the_only_files(client, path):
    assert client.get(f"/static/{path}").status_code == 404
