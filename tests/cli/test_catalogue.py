"""Looking a KPI up from the command line."""

import json

import pytest

from assistant.catalogue import AREAS, entries, kpi_by_id
from assistant.records import LANGUAGE_CODES
from tests.cli.terminal import okr


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_first_is_told_in_full_and_the_others_are_listed(language):
    words = kpi_by_id("customer-churn").words[language]
    told = okr("catalogue", words.name, "--language", language)
    assert told.code == 0
    flat = " ".join(told.out.split())
    for text in (words.question, "customer-churn", *words.synonyms[:2]):
        assert text in flat
    guardrail = kpi_by_id("customer-churn").guardrail
    assert f"({guardrail})" in told.out


def test_several_that_fit_are_told_apart():
    told = okr("catalogue", "waiting", "time", "--language", "en")
    assert "Others that fit" in told.out
    assert "treatment-waiting-time" in told.out


def test_an_id_finds_its_kpi_in_any_language():
    assert "customer-churn" in okr("catalogue", "customer-churn", "--language", "zh").out.splitlines()[0]


def test_without_words_the_catalogue_is_listed_by_area():
    told = okr("catalogue", "--language", "en").out
    assert [kpi.id for kpi in entries() if f"  {kpi.id} " not in told] == []
    headings = [line for line in told.splitlines() if line and not line.startswith(" ")]
    assert headings == [f"{names['en']}  ({area})" for area, names in AREAS.items()]


def test_an_area_narrows_and_json_is_for_programs():
    found = json.loads(okr("catalogue", "fouten", "--area", "health", "--format", "json", "--language", "nl").out)
    assert {kpi["area"] for kpi in found} == {"health"}
    refused = okr("catalogue", "--area", "astrology")
    assert refused.code == 2
    assert "sustainability" in refused.said[1]


def test_nothing_found_names_the_nearest():
    told = okr("--messages", "en", "catalogue", "kustomerchurnnn", "--language", "en")
    assert told.code != 0
    assert "customer churn" in told.said[1]
