"""No sentence is English only: every one has its four translations, with the same places to fill."""

import re

import pytest
from babel.messages.catalog import Catalog

from assistant.records import LANGUAGE_CODES
from tests.web.sentences import said
from web.i18n import TRANSLATIONS, read_catalogue

OTHERS = [code for code in LANGUAGE_CODES if code != "en"]
FILES = sorted({path.name for code in OTHERS for path in (TRANSLATIONS / code).glob("*.po")})
_PLACE = re.compile(r"%\((\w+)\)([a-z])")


def catalogues(code) -> dict[str, Catalog]:
    return {path.name: read_catalogue(path) for path in sorted((TRANSLATIONS / code).glob("*.po"))}


def entries(code):
    """Each message of a language with its file: (file, msgid or msgids, translation or translations)."""
    return [(name, message) for name, catalogue in catalogues(code).items() for message in catalogue if message.id]


def forms(value):
    return (value,) if isinstance(value, str) else tuple(value)


@pytest.mark.parametrize("code", OTHERS)
def test_every_sentence_is_translated(code):
    known = {form for _, message in entries(code) for form in forms(message.id)}
    missing = {sentence: place for sentence, place in said().items() if sentence not in known}
    assert not missing, "\n".join(f"{place}: {sentence}" for sentence, place in sorted(missing.items()))


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_the_same_files(code):
    assert sorted(catalogues(code)) == FILES


@pytest.mark.parametrize("name", FILES)
def test_every_language_has_the_same_messages(name):
    messages = {code: {message.id for message in catalogues(code)[name] if message.id} for code in OTHERS}
    everything = set.union(*messages.values())
    assert {code: everything - ids for code, ids in messages.items() if everything - ids} == {}


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_says_something_and_is_finished(code):
    for name, message in entries(code):
        assert all(form.strip() for form in forms(message.string)), (name, message.id)
        assert not message.fuzzy, (name, message.id)


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_fills_the_same_places(code):
    for name, message in entries(code):
        wanted = set(_PLACE.findall(forms(message.id)[-1]))
        for form in forms(message.string):
            assert set(_PLACE.findall(form)) - {("count", "s"), ("count", "d")} <= wanted, (name, message.id)
            assert wanted - {("count", "s"), ("count", "d"), ("num", "d"), ("num", "s")} <= set(_PLACE.findall(form)), (
                name,
                message.id,
            )


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_has_the_forms_its_language_counts_in(code):
    for name, catalogue in catalogues(code).items():
        assert catalogue.num_plurals == (1 if code in ("vi", "zh") else 2), name
        for message in catalogue:
            if not isinstance(message.id, str):
                assert len(forms(message.string)) == catalogue.num_plurals, (name, message.id)


@pytest.mark.parametrize("code", OTHERS)
def test_nobody_is_shouted_at(code):
    assert [
        message.id for _, message in entries(code) for form in forms(message.string) if "!" in form or "！" in form
    ] == []
