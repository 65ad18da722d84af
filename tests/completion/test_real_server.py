"""The seam to a real server: llama.cpp enforces our wire schema, and what it says becomes a set.

The model's weights are random, so only the form of the answer is looked at.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest

from assistant import pipeline
from assistant import schema as schemas
from assistant.completion import Event, Finished, Message, Request, Text
from assistant.completion.failures import ContextTooLong
from assistant.completion.openai_endpoint import OpenAIEndpoint
from assistant.completion.rungs import Manners
from assistant.document import read
from assistant.drafters import Brief
from assistant.drafters.model import ModelDrafter
from assistant.drafters.model.questions import Prompts, Questions
from assistant.drafters.model.shown import lines
from assistant.errors import ModelError
from assistant.period import parse_period
from assistant.pipeline import draft, drafter_for
from assistant.records import LANGUAGE_CODES, LanguageCode, to_json
from assistant.refining import Suggestion
from assistant.refining.model import ModelRefiner
from assistant.settings import Settings
from tests.completion.random_model import KEY, NAME, served
from tests.refining.sets import TODAY, document, late, with_one

pytestmark = pytest.mark.slow

MOST = 80
"""Tokens of an answer, so that twenty are quick. Nearly all are cut; `test_a_set_comes_out` hears one to its end."""

PLAN = """Haverdal 2027

Onze veren varen nu op 82% van de overtochten op tijd. Eind juni 2027 moet dat 93% zijn.
Vorig jaar boekten 140 van de 1.000 reizigers opnieuw. We willen er 200.
De bemanning krijgt in februari een nieuw dienstrooster.
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("model")) as address:
        yield address


def brief(language: LanguageCode = "nl") -> Brief:
    return Brief(parse_period("2027-H1"), language, date(2026, 11, 21), "company")


def question() -> Request:
    document = read(PLAN)
    return Questions(Prompts.of(None, None), NAME, document, brief()).for_draft(lines(document))


def test_the_server_enforces_the_wire_schema(address: str) -> None:
    manners = Manners()
    events = list(OpenAIEndpoint(address, KEY, manners=manners).complete(question()))
    ending = events[-1]
    assert isinstance(ending, Finished) and (ending.ending, ending.model) == ("stop", NAME)
    assert ending.usage is not None and (ending.usage.prompt_tokens or 0) > 1000
    text = "".join(event.text for event in events if isinstance(event, Text))
    assert schemas.problems(json.loads(text), "draft-wire.v2") == []
    assert manners.of(address, NAME).rung == "json_schema"


def test_a_set_comes_out(address: str, settings: Settings) -> None:
    settings = replace(settings, engine="openai", base_url=address, api_key=KEY, model=NAME)
    okr_set = draft(read(PLAN), brief(), drafter_for(settings), settings=settings)
    assert schemas.problems(to_json(okr_set), "okr-set.v1") == []
    assert okr_set.objectives and okr_set.objectives[0].key_results
    provenance = okr_set.provenance
    assert provenance is not None and provenance.prompt is not None
    assert (provenance.engine, provenance.model, provenance.prompt.version) == ("openai", NAME, "v3")


@dataclass
class Turned:
    """The server, asked at another temperature: with the same weights it then says something else. `asked` counts."""

    address: str
    temperature: float
    most: int
    asked: list[str | None] = field(default_factory=list)

    def complete(self, request: Request) -> Iterator[Event]:
        most = 30 if self.asked else self.most  # what is asked again is cut short: it costs the most time
        self.asked.append(request.schema_name)
        turned = replace(request, temperature=self.temperature, max_tokens=most)
        yield from OpenAIEndpoint(self.address, KEY, manners=Manners()).complete(turned)


def told(problem: ModelError) -> bool:
    """Whether a person reads what happened and what to do next."""
    return bool(str(problem).strip() and problem.hint)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_whatever_it_says_is_a_set_or_an_error_that_helps(address: str, settings: Settings, code: LanguageCode) -> None:
    """Twenty ways of talking, four in each language: each ends in a set that fits its schema, or says what to do."""
    settings = replace(settings, engine="openai", base_url=address, api_key=KEY, model=NAME)
    ended = 0
    for step in range(4):
        temperature = 0.4 + 0.2 * step + 0.03 * LANGUAGE_CODES.index(code)
        drafter = ModelDrafter(Turned(address, temperature, most=MOST), settings)
        try:
            okr_set = draft(document(code), brief(code), drafter, settings=settings)
        except ModelError as problem:
            assert told(problem)
            ended += 1
            continue
        assert schemas.problems(to_json(okr_set), "okr-set.v1") == []
        assert okr_set.approval is None
        pipeline.check(okr_set, {document(code).id: document(code)}, settings)
        ended += 1
    assert ended == 4


def test_a_long_text_is_read_by_its_themes(address: str, settings: Settings) -> None:
    long = read(
        PLAN + "\n".join(f"Pont {number} vaart {number} keer per dag." for number in range(1_500)), language="nl"
    )
    settings = replace(settings, engine="openai", base_url=address, api_key=KEY, model=NAME)
    assert (pipeline.plan_for(long, brief(), settings) or question()).way != "whole"
    turned = Turned(address, 0.7, most=80)
    try:
        okr_set = draft(long, brief(), ModelDrafter(turned, settings), settings=settings)
    except ModelError as problem:
        assert told(problem)
    else:
        assert schemas.problems(to_json(okr_set), "okr-set.v1") == []
    assert "okr_themes" in turned.asked


def test_a_line_is_changed_or_it_is_said_why_not(address: str, settings: Settings) -> None:
    settings = replace(settings, engine="openai", base_url=address, api_key=KEY, model=NAME)
    turned = Turned(address, 0.7, most=MOST)
    refiner = ModelRefiner(turned, settings)
    documents = {document("nl").id: document("nl")}
    suggestions: tuple[Suggestion, ...] = ()
    try:
        suggestions = refiner.refine(with_one(late("nl"), "nl"), "kr", "Ambitieuzer", documents, today=TODAY)
    except ModelError as problem:
        assert told(problem)
    assert set(turned.asked) == {"okr_refine"}
    assert all(each.new.id == "kr" for each in suggestions)


def test_a_limit_cuts_the_answer(address: str) -> None:
    events = list(OpenAIEndpoint(address, KEY, manners=Manners()).complete(replace(question(), max_tokens=20)))
    assert isinstance(events[-1], Finished) and events[-1].ending == "length"


def test_a_text_beyond_the_context_is_named_as_such(address: str) -> None:
    long = Request(model=NAME, messages=(Message("user", "veren varen " * 4_000),))
    with pytest.raises(ContextTooLong):
        list(OpenAIEndpoint(address, KEY, manners=Manners()).complete(long))


def test_a_wrong_key_is_named_as_such(address: str) -> None:
    with pytest.raises(ModelError, match="refused the key"):
        list(OpenAIEndpoint(address, "sk-of-somebody-else", manners=Manners()).complete(question()))


def test_the_file_of_weights_is_made_here(tmp_path: Path) -> None:
    from tests.completion.random_model import write_model

    for name in ("one.gguf", "two.gguf"):
        write_model(tmp_path / name)
    assert (tmp_path / "one.gguf").read_bytes() == (tmp_path / "two.gguf").read_bytes()
    assert (tmp_path / "one.gguf").stat().st_size < 500_000
