"""A page elsewhere must not change anything here; what browsers send was measured with Chromium."""

from dataclasses import replace

import pytest
from starlette.datastructures import Headers
from starlette.testclient import TestClient

from tests.service import settings_for
from web.app import create_app
from web.safety.cross_site import comes_from_here

HOST = {"host": "127.0.0.1:8000"}


def here(**headers):
    return comes_from_here(Headers(HOST | {name.replace("_", "-"): value for name, value in headers.items()}))


def test_our_own_page_and_a_typed_address_pass():
    assert here(sec_fetch_site="same-origin", origin="http://127.0.0.1:8000")
    assert here(sec_fetch_site="none")


@pytest.mark.parametrize("site", ["cross-site", "same-site", "anything"])
def test_a_page_elsewhere_does_not(site):
    """Even with a matching Origin: the browser knows better."""
    assert not here(sec_fetch_site=site, origin="http://127.0.0.1:8000", content_type="application/json")


def test_on_a_plain_network_the_origin_decides():
    """Chromium sends no Sec-Fetch-Site to http://okr.lan."""
    assert comes_from_here(Headers({"host": "okr.lan", "origin": "http://okr.lan"}))
    assert comes_from_here(Headers({"host": "okr.lan:80", "origin": "http://okr.lan"}))
    assert not comes_from_here(Headers({"host": "okr.lan", "origin": "http://evil.lan"}))
    assert not comes_from_here(Headers({"host": "okr.lan", "origin": "http://okr.lan:8080"}))


@pytest.mark.parametrize(
    "origin", ["null", "", "http://127.0.0.1:8000.evil.example", "http://[", "ftp://127.0.0.1:8000", "http://127.0.0.1"]
)
def test_an_odd_origin_is_elsewhere(origin):
    assert not here(origin=origin, content_type="application/json")


@pytest.mark.parametrize(
    ("kind", "passes"),
    [
        ("application/json", True),
        ("application/json; charset=utf-8", True),
        ("application/merge-patch+json", True),
        ("text/plain", False),
        ("application/x-www-form-urlencoded", False),
        ("multipart/form-data; boundary=x", False),
        ("text/json", False),
        ("", False),
    ],
)
def test_a_program_without_either_header_must_send_json(kind, passes):
    """No form and no simple cross-site request can carry a JSON content type."""
    assert here(content_type=kind) is passes


def test_beyond_loopback_a_program_is_served_like_on_this_machine(tmp_path):
    """`curl -H 'Content-Type: application/json'` to a service on the network sends no word on where it is from."""
    app = create_app(replace(settings_for(tmp_path), host="192.0.2.7"), worker="none")
    with TestClient(app, base_url="http://192.0.2.7:8000") as client:
        checked = client.post("/api/v1/lint", json={"text": "Cut churn from 10% to 5% by June 2027"})
        assert checked.status_code == 200, checked.text
        form = client.post("/check", data={"goals": "Cut churn"}, headers={"accept": "application/json"})
        assert form.status_code == 403
        assert "application/json" in form.json()["hint"]


def test_a_page_elsewhere_gets_no_leave_to_send_json(client):
    """The preflight a browser asks first is never granted, so the JSON itself is never sent."""
    asked = {
        "origin": "http://evil.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
    }
    answer = client.options("/api/v1/lint", headers=asked)
    assert not [name for name in answer.headers if name.startswith("access-control-")]


def test_a_refused_form_changes_nothing_and_says_why(client):
    refused = client.post(
        "/", data={"text": "We will grow."}, headers={"origin": "http://evil.example", "accept": "text/html"}
    )
    assert refused.status_code == 403
    assert "text/html" in refused.headers["content-type"]
    assert "another site" in refused.text


def test_reading_is_open_to_links_from_elsewhere(client):
    assert client.get("/api/v1/health", headers={"sec-fetch-site": "cross-site"}).status_code == 200
