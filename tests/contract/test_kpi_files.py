"""Each file of the KPI catalogue: valid, whole in five languages, and no stranger to its neighbours."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from assistant.catalogue import AREAS, entries, kpi_by_id, search
from assistant.records import LANGUAGE_CODES
from assistant.schema import problems

FOLDER = Path(__file__).parents[2] / "assistant" / "catalogue" / "kpis"
FILES = sorted(FOLDER.glob("*/*.json"))


def test_every_file_is_an_entry():
    assert len(FILES) == len(entries()) > 200
    assert {file.parent.name for file in FILES} == set(AREAS)
    stray = [file for file in FOLDER.rglob("*") if file.is_file() and file.suffix not in (".json", ".py", ".pyc")]
    assert stray == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_is_valid_and_laid_out_as_the_others(file):
    text = file.read_text(encoding="utf-8")
    written = json.loads(text)
    assert problems(written, "kpi.v1") == []
    assert written["id"] == file.stem
    assert text == json.dumps(written, ensure_ascii=False, indent=2) + "\n"


def test_the_counterweight_of_each_is_another():
    assert [kpi.id for kpi in entries() if kpi_by_id(kpi.guardrail).id == kpi.id] == []


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_names_and_phrases_belong_to_one_kpi(language):
    called = defaultdict(set)
    for kpi in entries():
        for phrase in kpi.words[language].phrases:
            called[phrase.casefold()].add(kpi.id)
    assert {phrase: ids for phrase, ids in called.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_no_phrase_is_said_twice_of_a_kpi(language):
    for kpi in entries():
        phrases = [phrase.casefold() for phrase in kpi.words[language].phrases]
        assert len(set(phrases)) == len(phrases), kpi.id


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_phrase_finds_its_own_kpi_first_or_second(language):
    lost = {
        phrase: kpi.id
        for kpi in entries()
        for phrase in kpi.words[language].phrases
        if kpi not in search(phrase.replace("…", " "), language)[:2]
    }
    assert lost == {}
