"""Rules and KPIs, explained in the reader's language."""

import pytest

LANGUAGES = ("en", "nl", "sv", "vi", "zh")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_has_a_reason_and_examples(client, lang):
    rules = client.get("/api/v1/rules", params={"lang": lang}).json()
    assert len(rules) > 30
    assert [rule["code"] for rule in rules] == sorted(rule["code"] for rule in rules)
    assert all(rule["why"] for rule in rules)


def test_a_rule_is_found_by_id_and_by_code(client):
    by_id = client.get("/api/v1/rules/missing-target").json()
    assert by_id == client.get("/api/v1/rules/KR201").json()
    assert by_id["loose"] == "error"


def test_a_rule_that_is_not_there(client):
    assert client.get("/api/v1/rules/geen-regel").status_code == 404


def test_rules_are_explained_in_five_languages(client):
    assert (
        len({client.get("/api/v1/rules/missing-target", params={"lang": lang}).json()["why"] for lang in LANGUAGES})
        == 5
    )


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "churn"), ("nl", "klanttevredenheid"), ("sv", "kundnöjdhet"), ("vi", "hài lòng"), ("zh", "满意度")],
)
def test_the_catalogue_is_searched(client, lang, words):
    everything = client.get("/api/v1/catalogue", params={"lang": lang}).json()
    found = client.get("/api/v1/catalogue", params={"lang": lang, "words": words}).json()
    assert 0 < len(found) < len(everything)
    assert words.split()[0].casefold() in str(found[0]).casefold()


def test_the_catalogue_is_narrowed_by_area(client):
    found = client.get("/api/v1/catalogue", params={"words": "errors", "area": "health"}).json()
    assert found[0]["id"] == "medication-errors"
    assert {kpi["area"] for kpi in found} == {"health"}
    everything = client.get("/api/v1/catalogue", params={"area": "health"}).json()
    assert len(found) < len(everything)
    assert client.get("/api/v1/catalogue", params={"area": "astrology"}).status_code == 422


@pytest.mark.parametrize("lang", LANGUAGES)
def test_one_kpi_is_told_whole(client, lang):
    kpi = client.get("/api/v1/catalogue/customer-churn", params={"lang": lang}).json()
    assert all(kpi[name] for name in ("name", "question", "synonyms", "definition", "formula", "data_source"))
    assert kpi["area"] == "service"
    assert client.get(f"/api/v1/catalogue/{kpi['guardrail']}").status_code == 200
    assert client.get("/api/v1/catalogue/lead-time").json()["push"] == "speed"


def test_a_kpi_that_is_not_there(client):
    answer = client.get("/api/v1/catalogue/happiness", params={"lang": "en"})
    assert answer.status_code == 404
    assert "happiness" in answer.json()["detail"]
