"""Row by row: the words on the page in five languages, what is kept, and that the way on is one click."""

from __future__ import annotations

import html
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

import pytest

from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.pump import Patience
from assistant.completion.rungs import Manners
from assistant.document import read
from assistant.drafters import Brief
from assistant.drafters.model import ModelDrafter
from assistant.jobs import JobRunner, start_draft
from assistant.lint.rules.instruction_in_source import RULE
from assistant.period import parse_period
from assistant.pipeline import Around, drafter_for
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.settings import Limits, Settings
from assistant.store import Job, Store
from tests.failures.rows import FAILED, KEPT, Failed
from tests.failures.story import ORDERS, TEXT
from tests.failures.words import all_words
from tests.service import TODAY, settings_for
from tests.stub import Said, Stub, nobody, stub
from tests.web.pages.forms import Page, look, press
from web.pages.job import notes_of


def patience(first: float = 20.0, between: float = 20.0) -> Patience:
    return Patience(whole=60, first=first, between=between, tick=0.1)


def with_model(data_dir, address: str, seconds: int = 10, **more) -> Settings:
    settings = replace(settings_for(data_dir), engine="openai", base_url=address, model="m", api_key="k")
    return replace(settings, limits=replace(Limits(), model_seconds=seconds), **more)


def done(
    store: Store, settings: Settings, text: str, language: LanguageCode = "en", temper: Patience | None = None
) -> Job:
    """The job after a worker has done with it: what the service does, with a shorter temper."""

    def impatient(given: Settings, *, around: Around, keeper: Store) -> ModelDrafter:
        if not given.model:
            return drafter_for(given, around=around, keeper=keeper)
        endpoint = OpenAIEndpoint(
            given.base_url, given.api_key, manners=Manners(keeper), patience=temper or patience(), pause=lambda _: 0.01
        )
        return ModelDrafter(around(endpoint), given)

    document = read(text, title="Haverdal", language="en")
    brief = Brief(parse_period("2027-H1"), language, TODAY, "company")
    job = start_draft(store, document, brief, settings, attempts=1)
    with closing(JobRunner(settings.data_dir, settings, drafter_for=impatient)) as runner:
        assert runner.run_one()
    return store.job(job.id)


@contextmanager
def served(row: Failed) -> Iterator[tuple[str, Stub | None]]:
    if row.does is None:
        yield row.address or nobody(), None
    else:
        with stub(row.does, models=row.models) as server:
            yield server.address, server


def test_the_words_are_there_for_every_row_and_for_no_other():
    assert sorted(all_words()) == sorted(LANGUAGE_CODES)
    for language, rows in all_words().items():
        assert set(rows) == {*FAILED, *KEPT}, language


def test_what_reads_alike_in_one_language_does_in_all():
    def groups(rows):
        notes = {name: tuple(rows[name].get("notes", ())) for name in KEPT}
        return {frozenset(other for other in notes if notes[other] == notes[name]) for name in notes}

    assert len({frozenset(groups(rows)) for rows in all_words().values()}) == 1
    for alike in groups(all_words()["en"]):
        assert any(not KEPT[name].alike for name in alike), alike


@pytest.mark.parametrize("name", FAILED)
def test_a_failure(client, store, data_dir, name):
    row = FAILED[name]
    temper = patience(row.first, row.between)
    with served(row) as (address, server):
        job = done(store, with_model(data_dir, address, row.seconds, **dict(row.settings)), row.text, temper=temper)
        assert (len(server.calls) if server else 0) == row.asked
    assert job.state == "failed"
    for language in LANGUAGE_CODES:
        said = all_words()[language][name]
        page = look(client, f"/jobs/{job.id}?lang={language}")
        shown = f"<strong>{in_page(said['what'], address)}</strong>{in_page(said['next'], address)}</div>"
        assert shown in page.html, page.text
    assert TEXT in look(client, f"/?again={job.id}").form("/jobs")["text"][0]
    assert {f"/jobs/{job.id}/retry", f"/jobs/{job.id}/offline"} <= set(page.fields)


def in_page(words: str, address: str) -> str:
    return (
        html.escape(words.replace("{address}", address), quote=True)
        .replace("&#x27;", "&#39;")
        .replace("&quot;", "&#34;")
    )


def told() -> Iterator[tuple[str, LanguageCode]]:
    """Each row in five languages; one that reads as another does in one, the next in the next."""
    for place, (name, row) in enumerate(KEPT.items()):
        chosen = (LANGUAGE_CODES[place % len(LANGUAGE_CODES)],) if row.alike else LANGUAGE_CODES
        yield from ((name, language) for language in chosen)


@pytest.mark.parametrize(("name", "language"), list(told()))
def test_a_draft_all_the_same(client, store, data_dir, name, language):
    row = KEPT[name]
    with stub(row.does(language)) as server:
        settings = with_model(data_dir, server.address)
        job = done(store, settings, row.text, language, patience(between=row.between))
        assert job.state == "done", job.failure
        assert len(server.calls) == row.asked
    assert len(store.draft(job.id).okr_set.objectives) == row.objectives
    said = all_words()[language][name].get("notes", [])
    assert list(notes_of(store, job.id)) == said
    assert store.endpoint(server.address, "m").rung == row.rung
    if row.text == ORDERS:
        said = [RULE.message[language].format(sentence=ORDERS.splitlines()[-1])]
    if said:
        page = client.get(f"/drafts/{job.id}?lang={language}").text
        assert all(in_page(each, server.address) in page for each in said)


def test_offline_instead_is_one_click_and_one_draft(client, store, data_dir):
    job = done(store, with_model(data_dir, nobody()), TEXT, "sv")
    failed = look(client, f"/jobs/{job.id}?lang=sv")
    for _ in range(2):
        answer = press(client, failed, f"/jobs/{job.id}/offline")
        assert answer.status_code == 200
    (other,) = store.jobs(state="queued")
    assert answer.url.path == f"/jobs/{other.id}"
    assert other.input == job.input | {
        "engine": "offline",
        "model": None,
        "prompt": None,
        "endpoint": None,
        "plan": None,
    }
    with closing(JobRunner(data_dir, settings_for(data_dir))) as runner:
        assert runner.run_one()
    draft = store.draft(other.id)
    assert draft.okr_set.objectives
    assert f"/jobs/{other.id}/offline" not in Page(client.get(f"/jobs/{other.id}").text).fields


def test_a_later_try_uses_what_is_kept(client, store, data_dir):
    """The same text, the same wishes, a model that answers now."""
    with stub(Said(TEXT)) as server:
        job = done(store, with_model(data_dir, server.address), TEXT)
    assert job.state == "failed"
    press(client, look(client, f"/jobs/{job.id}"), f"/jobs/{job.id}/retry")
    assert store.job(job.id).state == "queued"
    store.cancel_job(job.id)


@pytest.mark.parametrize("text", ["", "Grow."], ids=["empty", "one word"])
def test_too_little_text_asks_nobody(client, store, text):
    before = len(store.jobs())
    answer = press(client, look(client, "/"), "/jobs", text=text)
    assert answer.status_code == 422 and 'id="trouble"' in answer.text
    assert len(store.jobs()) == before
