"""What nobody foresaw ends in a plain answer and one log line without the text somebody pasted."""

import logging

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from web.safety.headers import SafetyHeaders
from web.safety.log import one_line
from web.safety.mishaps import NoTraceback

SECRET = "Omzet naar 12 miljoen sk-canary"


async def breaks(request):
    raise ValueError(SECRET)


async def breaks_half_way(request):
    async def pieces():
        yield b"begun"
        raise ValueError(SECRET)

    return StreamingResponse(pieces())


@pytest.fixture
def fragile():
    app = Starlette(
        routes=[Route("/api/breaks", breaks), Route("/api/half", breaks_half_way)],
        middleware=[Middleware(SafetyHeaders), Middleware(NoTraceback)],
    )
    return TestClient(app, base_url="http://127.0.0.1:8000")


def test_the_answer_holds_a_reference_and_nothing_of_the_cause(fragile, caplog):
    with caplog.at_level(logging.ERROR):
        answer = fragile.get("/api/breaks")
    assert answer.status_code == 500
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert SECRET not in answer.text
    assert "Traceback" not in answer.text
    assert answer.json()["reference"] in caplog.text


def test_the_log_names_the_place_but_not_the_message(fragile, caplog):
    with caplog.at_level(logging.ERROR):
        fragile.get("/api/breaks")
    assert "ValueError at" in caplog.text
    assert "breaks" in caplog.text
    assert "canary" not in caplog.text
    assert len(caplog.records) == 1


def test_a_stream_that_breaks_is_logged_too(fragile, caplog):
    with caplog.at_level(logging.ERROR):
        fragile.get("/api/half")
    assert "ValueError at" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.parametrize("odd", ["a\nb", "a\r\nb", "a\x1b[31mb", "a\u2028b", "a\x85b"])
def test_a_log_line_stays_one_line(odd):
    assert len(one_line(odd).splitlines()) == 1
    assert "\x1b" not in one_line(odd)


def test_chinese_stays_readable_in_a_log():
    assert one_line("提高客户满意度") == "提高客户满意度"
