"""Promises that hold for every address, however many are added."""

import re
from pathlib import Path

import pytest
from fastapi.routing import iter_route_contexts

from tests.api.noorderlicht import okr_json
from tests.service import app_client, settings_for
from web.app import create_app

SAFE = {"GET", "HEAD", "OPTIONS"}
DOCS = Path(__file__).parents[2] / "docs" / "api.md"


def all_routes():
    """Every (method, path) of the app, pages and API."""
    app = create_app(settings_for(Path("unused")), worker="none")
    found = set()
    for context in iter_route_contexts(app.routes):
        for method in getattr(context, "methods", None) or ():
            found.add((method, context.path))
    return sorted(found)


ROUTES = all_routes()


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    """A service with one draft in it, and the draft's id."""
    with app_client(tmp_path_factory.mktemp("store")) as client:
        draft = client.post("/api/v1/sets/import", json=okr_json()).json()["id"]
        yield client, draft


def address(path, draft):
    known = {"draft_id": draft, "form": "json", "rule": "vague-verb", "kpi_id": "customer-churn", "language": "nl"}
    return re.sub(r"\{(\w+)(?::\w+)?\}", lambda match: known.get(match[1], "nowhere"), path)


def contents(client, draft):
    """All that a request could have changed, as far as a reader can see."""
    data_dir = client.app.state.service.settings.data_dir
    store = client.app.state.service.store
    return (
        store.library_size(),
        store.library_size(discarded=True),
        store.draft(draft),
        len(store.jobs()),
        sorted(data_dir.parts),
    )


def test_there_are_routes_of_both_kinds():
    methods = {method for method, _ in ROUTES}
    assert {"GET", "POST", "PATCH"} <= methods
    assert len(ROUTES) > 20


@pytest.mark.parametrize("path", [path for method, path in ROUTES if method == "GET"])
def test_reading_changes_nothing(served, path):
    client, draft = served
    before = contents(client, draft)
    answer = client.get(address(path, draft), headers={"accept": "text/html"}, follow_redirects=False)
    assert answer.status_code < 500, answer.text
    assert contents(client, draft) == before


@pytest.mark.parametrize(("method", "path"), [route for route in ROUTES if route[0] not in SAFE])
@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"content-type": "text/plain"},
    ],
    ids=str,
)
def test_nothing_is_changed_from_elsewhere(served, method, path, headers):
    client, draft = served
    before = contents(client, draft)
    answer = client.request(
        method, address(path, draft), headers={"content-type": "application/json"} | headers, content=b"{}"
    )
    assert answer.status_code == 403
    assert contents(client, draft) == before


@pytest.mark.parametrize(("method", "path"), ROUTES)
def test_every_answer_carries_the_headers(served, method, path):
    client, draft = served
    answer = client.request(
        method, address(path, draft), headers={"content-type": "application/json"}, follow_redirects=False
    )
    assert_safe(answer)
    if not path.startswith("/static"):
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere",
        "/api/v1/nowhere",
        "/docs",
        "/redoc",
        "/static/nowhere.css",
        "/static/../app.py",
        "/api/v1/drafts/%00",
        "/api/v1/drafts/%ff%fe",
    ],
)
def test_errors_carry_them_too(served, path):
    answer = served[0].get(path)
    assert 400 <= answer.status_code < 500
    assert_safe(answer)


def assert_safe(answer):
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"


def test_every_address_of_the_api_is_documented():
    ours = {(method, path) for method, path in ROUTES if path.startswith("/api/") and not path.endswith("openapi.json")}
    rows = re.findall(r"^\| ([A-Z]+) \| `(/api/[^`]*)` \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert {route for route in ours if route[0] not in ("HEAD", "OPTIONS")} == set(rows)
