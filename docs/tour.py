"""Takes the pictures of the tour from the running product and prints docs/tour.md: `python -m docs.tour`.

Needs the Chromium of the page tests. Each stop is one page in one language, with the sentence that stands
below it; what is shown is drafted from the shipped samples while the script runs.
"""

from __future__ import annotations

import socket
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from assistant.records import LanguageCode
from assistant.settings import Settings
from tests import browser
from web.app import create_app

if TYPE_CHECKING:
    from playwright.sync_api import Page

FOLDER = Path(__file__).parent
IMAGES = FOLDER / "images"
TODAY = date(2026, 11, 21)


def _nothing(_: Page) -> None:
    """The page is shown as it comes."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One picture. `{draft}` in the path is the draft of the language's first sample; `show` brings it into view."""

    name: str
    heading: str
    says: str
    path: str
    language: LanguageCode = "en"
    scheme: str = "light"
    width: int = 1280
    height: int = 800
    show: Callable[[Page], None] = _nothing


def _open(selector: str) -> Callable[[Page], None]:
    """Unfold and scroll to what the selector finds first."""

    def show(page: Page) -> None:
        found = page.locator(selector).first
        found.click()
        found.evaluate("(element) => element.scrollIntoView({ block: 'center' })")
        page.wait_for_timeout(400)

    return show


def _at(selector: str) -> Callable[[Page], None]:
    def show(page: Page) -> None:
        page.locator(selector).first.evaluate("(element) => element.scrollIntoView({ block: 'start' })")
        page.wait_for_timeout(300)

    return show


STOPS = (
    Stop(
        "home",
        "Paste a text",
        "A strategy, a memo, minutes, a file. Nothing leaves the machine unless you set up a model.",
        "/?example=en-1",
    ),
    Stop(
        "review",
        "The source beside the goals",
        "Each sentence that a goal rests on is numbered and linked both ways.",
        "{draft}",
    ),
    Stop(
        "cards",
        "Cards to keep, drop or change",
        "Every field is edited in place and saved by itself; each figure says where it comes from.",
        "{draft}",
        language="sv",
        show=_at(".objective"),
    ),
    Stop(
        "suggestion",
        "Ask for a change",
        "The old line and the new one side by side, before anything is changed.",
        "{draft}",
        show=lambda page: _suggestion(page),
    ),
    Stop(
        "overview",
        "Look at it as a whole",
        "Balance, coverage and alignment; and which paragraphs of the text became what, or nothing.",
        "{draft}/overview",
        language="nl",
    ),
    Stop("approve", "Approve", "What still blocks, in order, each with a link.", "{draft}/approve", language="vi"),
    Stop("dark", "In Chinese, in the dark", "The page follows your language and your eyes.", "{draft}", "zh", "dark"),
    Stop("phone", "On a phone", "Nothing scrolls sideways down to 320 pixels.", "{draft}", "zh", width=360, height=720),
)


def _suggestion(page: Page) -> None:
    button = page.locator('button[value^="alternatives|"]').nth(1)
    around = button.locator("xpath=ancestor::details[not(@open)]")
    while around.count():
        around.first.locator("> summary").click()
    button.click()
    page.locator("#asking .primary").first.wait_for()


@contextmanager
def _served() -> Iterator[str]:
    """The product with an empty store; its address."""
    with tempfile.TemporaryDirectory() as name:
        app = create_app(Settings(today=TODAY, data_dir=Path(name)), worker="thread")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        server = uvicorn.Server(uvicorn.Config(app, port=port, log_level="error"))
        thread = threading.Thread(target=server.run)
        thread.start()
        while not server.started:
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}"
        server.should_exit = True
        thread.join()


def take_pictures() -> None:
    """Write one PNG a stop to docs/images."""
    from playwright.sync_api import sync_playwright

    drafts: dict[str, str] = {}
    with _served() as address, sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser.executable(), args=list(browser.FLAGS))
        for stop in STOPS:
            page = chromium.new_context(
                base_url=address,
                locale=stop.language,
                color_scheme=stop.scheme,  # type: ignore[arg-type]
                viewport={"width": stop.width, "height": stop.height},
            ).new_page()
            if stop.language not in drafts:
                drafts[stop.language] = _drafted(page, stop.language)
            page.goto(stop.path.format(draft=drafts[stop.language]))
            page.wait_for_load_state("networkidle")
            stop.show(page)
            page.screenshot(path=IMAGES / f"{stop.name}.png")
        chromium.close()


def _drafted(page: Page, language: LanguageCode) -> str:
    """The path of a draft of the first sample."""
    page.goto(f"/?example={language}-1")
    page.locator('form[action="/jobs"] button.primary').click()
    page.wait_for_url("**/drafts/*")
    return page.evaluate("location.pathname")  # type: ignore[no-any-return]


def tour() -> str:
    """docs/tour.md."""
    lines = ["# A tour", "", "Pictures of the running product, taken by `python -m docs.tour`.", ""]
    for stop in STOPS:
        lines += [f"## {stop.heading}", "", stop.says, "", f"![{stop.heading}](images/{stop.name}.png)", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    take_pictures()
    (FOLDER / "tour.md").write_text(tour(), encoding="utf-8")
