"""A body larger than the limit is answered in words, however it is sent."""

from tests.service import JSON, app_client

LIMIT = 2_200_000


def chunks(count, size=100_000):
    return (b" " * size for _ in range(count))


def test_an_announced_body_too_large(client):
    refused = client.post("/api/v1/lint", content=b" " * (LIMIT + 1), headers=JSON)
    assert refused.status_code == 413
    assert refused.json()["type"] == "urn:okr-assistant:problem:too-large"


def test_an_unannounced_body_too_large(client):
    """Chunked: nobody knows its length before it has come."""
    refused = client.post("/api/v1/lint", content=chunks(30), headers=JSON)
    assert refused.status_code == 413
    assert refused.json()["hint"]


def test_a_body_of_the_limit_is_read(client):
    read = client.post("/api/v1/lint", content=b"[" + b" " * (LIMIT - 2) + b"]", headers=JSON)
    assert read.status_code == 422


def test_the_limit_is_a_setting(tmp_path):
    with app_client(tmp_path, body_bytes=1_000) as small:
        assert small.post("/api/v1/lint", content=b" " * 1_001, headers=JSON).status_code == 413


def test_a_page_gets_a_page(client):
    refused = client.post(
        "/", content=b"x" * (LIMIT + 1), headers={"origin": "http://127.0.0.1:8000", "accept": "text/html"}
    )
    assert refused.status_code == 413
    assert refused.headers["content-type"].startswith("text/html")
