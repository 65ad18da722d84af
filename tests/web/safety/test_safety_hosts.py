"""Only names the service goes by are answered: a name on the internet may be pointed at 127.0.0.1."""

import pytest

from web.safety.hosts import allowed_hosts, host_name


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.0.0.1:8000", "localhost:8000", "[::1]:8000", "LOCALHOST", "localhost."]
)
def test_this_machine_is_answered(client, host):
    assert client.get("/api/v1/health", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.evil.example",
        "localhost@evil.example",
        "192.168.1.5",
        "",
        "a b",
        "[::1",
        "127.0.0.1:99x",
    ],
)
def test_another_name_is_refused_in_plain_words(client, host):
    refused = client.get("/api/v1/health", headers={"host": host})
    assert refused.status_code == 400
    assert refused.json()["type"] == "urn:okr-assistant:problem:wrong-host"
    assert "127.0.0.1" in refused.json()["hint"]


def test_two_host_headers_are_one_too_many(client):
    refused = client.get("/api/v1/health", headers=[("host", "127.0.0.1"), ("host", "evil.example")])
    assert refused.status_code == 400


def test_a_page_with_a_wrong_name_says_so_in_the_readers_language(client):
    refused = client.get("/", headers={"host": "evil.example", "accept": "text/html", "accept-language": "nl"})
    assert refused.status_code == 400
    assert refused.headers["content-language"] == "nl"
    assert "evil.example" in refused.text


def test_the_configured_name_is_answered():
    assert "okr.lan" in allowed_hosts("okr.lan")
    assert "127.0.0.1" in allowed_hosts("okr.lan")
    assert "evil.example" not in allowed_hosts("okr.lan")


def test_listening_everywhere_allows_addresses_but_no_foreign_name():
    """An address cannot be rebound, a name can."""
    everywhere = allowed_hosts("0.0.0.0")
    assert "192.168.1.5" in everywhere
    assert "fe80::1" in everywhere
    assert "evil.example" not in everywhere


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("OKR.lan:8000", "okr.lan"),
        ("[::1]", "::1"),
        ("[::1]:80", "::1"),
        ("okr.lan.", "okr.lan"),
        ("", None),
        ("a/b", None),
        ("a:b:c", None),
    ],
)
def test_a_host_header_is_read(header, name):
    assert host_name(header) == name
