"""Anh follows a draft on its way in a real Chromium: nothing jumps, nothing comes twice, nothing is lost."""

import signal
import socket
import threading
from dataclasses import replace

import pytest
import uvicorn
from playwright.sync_api import expect

from assistant.document import read
from assistant.jobs import start_draft
from assistant.records import KeyResult, Objective, to_json
from assistant.store import Failure
from tests.drafters.model.story import PLAN, answer, brief, told
from tests.jobs.scripted import wait_until
from tests.journeys.test_pages_in_chromium import violations
from tests.service import settings_for
from tests.stub import Said, stub
from tests.web.pages.workshop import TEXT, document, okr_set
from web.app import create_app
from web.serving import Server
from web.state import service

pytestmark = pytest.mark.browser

EN = (
    ("Customers have their bicycles back sooner", "Cut the time a service takes from 6.2 to 3 days"),
    ("Good mechanics stay with us", "Lower the share of mechanics who leave within a year from 22% to 8%"),
    ("Parts are there when they are needed", "Raise the share of parts in stock from 61% to 90%"),
)
ZH = (
    ("让客户更快拿回自行车", "将一次保养所需时间从 6.2 天缩短到 3 天"),
    ("优秀的技师愿意留下", "将一年内离职的技师比例从 22% 降到 8%"),
    ("需要的零件都有库存", "将零件现货率从 61% 提高到 90%"),
)
# What the page has told, and how much of it jumped, since it was opened.
WATCHED = """
    window.said = [];
    window.jumped = 0;
    addEventListener('DOMContentLoaded', () => {
        const status = document.getElementById('progress');
        if (status) new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
    });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.jumped += entry.value })
    ).observe({ type: 'layout-shift', buffered: true });
"""


class Serving:
    """The service on a port that stays its own, so that it can stop and come back."""

    def __init__(self, settings, store, worker):
        self._settings, self._store, self._worker = settings, store, worker
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{self._port}"

    def start(self):
        app = create_app(self._settings, self._store, worker=self._worker)
        config = uvicorn.Config(app, port=self._port, log_level="error", ws="none")
        self.tails = service(app).tails
        self._server = Server(config, self.tails)
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()
        wait_until(lambda: self._server.started)

    def stop(self):
        self._server.handle_exit(signal.SIGTERM, None)
        self._thread.join()


@pytest.fixture
def serving(tmp_path, store):
    """Without a worker: the test is the worker, and says what has been done."""
    served = Serving(settings_for(tmp_path / "data"), store, "none")
    served.start()
    yield served
    served.stop()


@pytest.fixture
def site(serving):
    return serving.address


class Worker:
    """Drafts as slowly as a test likes."""

    def __init__(self, store, settings, objectives, language, engine):
        self._store, self._objectives = store, objectives
        self.job = start_draft(
            store,
            read(TEXT, title="Tallberg 2027", language=language),
            brief(language=language),
            replace(settings, engine=engine, model="m" if engine == "openai" else None),
        )
        store.claim_job("worker", 900)
        self.tell("read", 1, 1)
        self.tell("themes", 3, 3)
        self.tell("objectives", 0, 3)

    @property
    def path(self):
        return f"/jobs/{self.job.id}"

    def tell(self, stage, done, total, **more):
        told = {"stage": stage, "done": done, "total": total, **more}
        self._store.add_event(self.job.id, "worker", "progress", told)

    def makes(self, number):
        title, text = self._objectives[number - 1]
        key_results = tuple(KeyResult(f"kr-{number}-{each}", text) for each in (1, 2))
        objective = Objective(f"o-{number}", title, key_results=key_results)
        self.tell("objectives", number, 3, objective=to_json(objective))

    def fails(self):
        failure = Failure("Nothing answers at %(address)s.", "Try again.", {"address": "localhost:1"})
        self._store.fail_job(self.job.id, "worker", failure)

    def ends(self):
        self._store.save_document(document())
        self._store.save_draft(okr_set(), {}, author="offline", reason="drafted")
        self._store.finish_job(self.job.id, "worker", "tallberg-2027")


@pytest.fixture
def worker(tmp_path, store):
    def begun(objectives=EN, *, language="en", engine="offline"):
        return Worker(store, settings_for(tmp_path / "data"), objectives, language, engine)

    return begun


def cards(page):
    return page.locator("#places article")


def titles(page):
    return page.locator("#places article h3 [lang]").all_text_contents()


@pytest.mark.parametrize("width", [390, 1280])
def test_objectives_come_one_by_one_and_nothing_that_is_there_moves(visit, worker, width):
    page, work = visit(width=width), worker()
    page.add_init_script(WATCHED)
    page.goto(work.path)
    expect(page.locator("#places > li")).to_have_count(3)
    expect(page.locator("#places")).to_have_attribute("aria-busy", "true")
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    expect(cards(page).first).to_contain_text("KR1.2")
    before = cards(page).first.bounding_box()
    page.evaluate("document.querySelector('#places article').same = true")
    work.makes(2)
    work.tell("objectives", 2, 3)
    expect(cards(page)).to_have_count(2)
    expect(page).to_have_title("2/3 · Drafting · OKR Assistant")
    expect(page.locator(".steps .now")).to_contain_text("2 of 3")
    assert cards(page).first.bounding_box() == before
    assert page.evaluate("document.querySelector('#places article').same")
    elapsed = page.locator("#elapsed").text_content()
    expect(page.locator("#elapsed")).not_to_have_text(elapsed)
    assert page.evaluate("said") == ["Objective 1 of 3 is ready", "Objective 2 of 3 is ready"]
    assert page.evaluate("jumped") < 0.01


def test_who_is_reading_is_not_torn_away(visit, worker):
    page, work = visit(), worker()
    page.add_init_script(WATCHED)
    page.goto(work.path)
    for number in (1, 2, 3):
        work.makes(number)
    expect(cards(page)).to_have_count(3)
    cards(page).nth(1).focus()
    work.ends()
    expect(page.get_by_role("link", name="Open the draft")).to_be_visible()
    expect(cards(page).nth(1)).to_be_focused()
    expect(page.locator("#places")).not_to_have_attribute("aria-busy", "true")
    assert page.evaluate("said")[-1] == "The draft is complete: 3 objectives"
    assert page.evaluate("jumped") < 0.01
    # The link is what comes after the cards.
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator("#open")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/drafts/tallberg-2027")


def test_who_waits_is_brought_to_the_draft(visit, worker):
    page, work = visit(), worker()
    page.goto(work.path)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    work.ends()
    page.wait_for_url("**/drafts/tallberg-2027")
    expect(page.locator("#i-o-sooner")).to_be_visible()


def test_a_reload_and_a_second_tab_show_the_same(visit, worker):
    page, work = visit(), worker()
    page.goto(work.path)
    work.makes(1)
    work.makes(2)
    expect(cards(page)).to_have_count(2)
    shown = page.locator("#places").inner_text()
    page.reload()
    expect(cards(page)).to_have_count(2)
    assert page.locator("#places").inner_text() == shown
    second = page.context.new_page()
    second.goto(work.path)
    expect(cards(second)).to_have_count(2)
    work.makes(3)
    for tab in (page, second):
        expect(cards(tab)).to_have_count(3)
    assert titles(page) == titles(second) == [title for title, _ in EN]


def test_a_line_that_was_gone_is_taken_up_where_it_was(visit, worker):
    page, work = visit(outages=True), worker()
    page.goto(work.path)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    page.context.set_offline(True)
    work.makes(2)
    page.wait_for_timeout(500)
    page.context.set_offline(False)
    expect(cards(page)).to_have_count(2)
    work.makes(3)
    expect(cards(page)).to_have_count(3)
    assert titles(page) == [title for title, _ in EN]


def test_a_server_that_comes_back_goes_on(visit, worker, serving):
    page, work = visit(outages=True), worker()
    page.goto(work.path)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    wait_until(lambda: serving.tails.open == 1)
    serving.stop()
    work.makes(2)
    serving.start()
    expect(cards(page)).to_have_count(2)
    wait_until(lambda: serving.tails.open == 1)
    work.makes(3)
    expect(cards(page)).to_have_count(3)
    assert titles(page) == [title for title, _ in EN]
    assert work.job.id in page.url


def test_without_a_stream_the_page_asks(visit, worker):
    page, work = visit(outages=True), worker()
    page.route("**/events?*", lambda route: route.fulfill(status=503))
    page.goto(work.path)
    for number in (1, 2):
        work.makes(number)
        expect(cards(page)).to_have_count(number)
    work.ends()
    page.wait_for_url("**/drafts/tallberg-2027")


def test_stopping_is_one_press(visit, worker, store):
    page, work = visit(), worker(engine="openai")
    page.goto(work.path)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    second = page.context.new_page()
    second.goto(work.path)
    page.get_by_role("button", name="Stop").click()
    for tab in (page, second):
        expect(tab.get_by_role("heading", level=1)).to_have_text("Stopped", timeout=2_000)
        expect(tab.locator("#actions")).to_contain_text("Your text is kept.")
        expect(tab.get_by_role("button", name="Draft offline instead")).to_be_visible()
        # What was ready stays, what was to come is no longer announced.
        expect(tab.locator("#places > li")).to_have_count(1)
    assert store.job(work.job.id).state == "cancelled"


def test_a_failure_is_said_beside_what_is_ready(visit, worker):
    page, work = visit(), worker(engine="openai")
    page.goto(work.path)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    before = cards(page).first.bounding_box()
    work.fails()
    expect(page.get_by_role("alert")).to_contain_text("Nothing answers at localhost:1.")
    assert cards(page).first.bounding_box() == before
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    assert violations(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("language", "objectives"), [("en", EN), ("zh", ZH)])
def test_nobody_is_kept_out_half_way(visit, worker, language, objectives, scheme):
    page, work = visit(language, scheme=scheme, width=360), worker(objectives, language=language)
    page.goto(work.path)
    work.makes(1)
    work.makes(2)
    expect(cards(page)).to_have_count(2)
    expect(cards(page).first.locator("[lang]").first).to_have_attribute("lang", "en" if language == "en" else "zh-Hans")
    page.wait_for_timeout(300)  # what comes fades in
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_without_scripts_the_page_comes_again_by_itself(visit, worker):
    page, work = visit(scripts=False), worker()
    page.goto(work.path)
    expect(page.locator("#places > li")).to_have_count(3)
    work.makes(1)
    expect(cards(page)).to_have_count(1)
    work.ends()
    page.wait_for_url("**/drafts/tallberg-2027")


class TestWithAModel:
    @pytest.fixture
    def server(self):
        """It writes two objectives, a few words at a time."""
        with stub(Said(answer(*told("en")), size=24, pause=0.06)) as opened:
            yield opened

    @pytest.fixture
    def serving(self, tmp_path, store, server):
        settings = settings_for(tmp_path / "data")
        served = Serving(replace(settings, engine="openai", base_url=server.address, model="m"), store, "thread")
        served.start()
        yield served
        served.stop()

    def test_the_first_objective_is_there_before_the_second_is_written(self, visit, server):
        page = visit()
        page.goto("/")
        page.locator("#text").fill("\n".join(PLAN))
        page.locator('form[action="/jobs"] button.primary').click()
        page.wait_for_url("**/jobs/*")
        expect(cards(page)).to_have_count(1)
        expect(page.locator("#places .to-come")).to_have_count(1)
        page.wait_for_url("**/drafts/*")
        expect(page.locator("section.objective")).to_have_count(2)
        assert len(server.calls) == 1
