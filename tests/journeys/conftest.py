import re
import socket
import threading
import time
from dataclasses import replace

import pytest
import uvicorn

from assistant.store import Store
from tests import browser
from tests.service import settings_for
from web.app import create_app

# How long a page may take to show what is expected: two cores may run two browsers and the rest of the suite.
PATIENCE = 20_000  # ms


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def site(tmp_path, store):
    """The address of the service, served over a real socket, with its worker in a thread."""
    settings = replace(settings_for(tmp_path / "data"), config=tmp_path / "okr-assistant.toml")
    app = create_app(settings, store, worker="thread")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    until = time.monotonic() + 20
    while not server.started and time.monotonic() < until:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(scope="session")
def chromium():
    """A headless Chromium for the whole run; without one the tests are skipped, under CI they fail."""
    from playwright.sync_api import expect, sync_playwright

    found = browser.executable()
    if found is None:
        if browser.required():
            pytest.fail(browser.ADVICE)
        pytest.skip(browser.ADVICE)
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=list(browser.FLAGS))
        yield opened
        opened.close()


class Watch:
    """What must not happen on any page: an error in the console, a request to anywhere else.

    Chromium writes every answer of 400 and above into the console; with `refusals` those are expected, with
    `outages` also that nothing answers at all.
    """

    def __init__(self, page, site, refusals, outages):
        self.errors, self.strangers, self._site = [], [], site
        self._expected = [r"status of 4\d\d"] * refusals + [r"status of 5\d\d", r"net::ERR_"] * outages
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", self._asked)

    def _said(self, message):
        expected = any(re.search(pattern, message.text) for pattern in self._expected)
        if message.type == "error" and not expected:
            self.errors.append(message.text)

    def _asked(self, request):
        if not request.url.startswith((f"{self._site}/", "data:", "blob:")):
            self.strangers.append(request.url)


@pytest.fixture
def visit(chromium, site):
    """Opens a page of a person's browser: `visit("zh", scripts=False)`; what it did wrong fails the test at its end."""
    opened = []

    def open_page(language="en", *, scripts=True, scheme="light", width=1280, refusals=False, outages=False):
        context = chromium.new_context(
            base_url=site,
            locale=language,
            color_scheme=scheme,
            java_script_enabled=scripts,
            viewport={"width": width, "height": 900},
        )
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        opened.append((context, Watch(page, site, refusals, outages)))
        return page

    yield open_page
    for context, watch in opened:
        context.close()
        assert watch.errors == []
        assert watch.strangers == []
