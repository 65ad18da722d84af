"""Goals in five languages, checked over the wire."""

import json

import jsonschema
import pytest

from assistant import schema
from tests.api.noorderlicht import okr_json
from tests.service import JSON

VAGUE = {
    "en": "Improve customer satisfaction",
    "nl": "Klanttevredenheid verbeteren",
    "sv": "Förbättra kundnöjdheten",
    "vi": "Cải thiện sự hài lòng của khách hàng",
    "zh": "提高客户满意度",
}
MEASURED = {
    "en": "Raise customer satisfaction from 7.8 to 8.6 by the end of 2027",
    "nl": "Klanttevredenheid van 7,8 naar 8,6 eind 2027",
    "sv": "Höja kundnöjdheten från 7,8 till 8,6 senast i slutet av 2027",
    "vi": "Nâng mức hài lòng của khách hàng từ 7,8 lên 8,6 vào cuối năm 2027",
    "zh": "到2027年底将客户满意度从7.8提高到8.6",
}


def lint(client, **body):
    answer = client.post("/api/v1/lint", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def rules_of(item):
    return {finding["rule"] for finding in item["findings"]}


@pytest.mark.parametrize("lang", VAGUE)
def test_a_goal_without_a_number_is_flagged_in_every_language(client, lang):
    report = lint(client, goals=[{"text": VAGUE[lang], "lang": lang}])
    assert "missing-target" in rules_of(report["items"][0])
    assert report["counts"]["error"] >= 1


@pytest.mark.parametrize("lang", MEASURED)
def test_a_measured_goal_has_its_numbers_read(client, lang):
    item = lint(client, goals=[{"text": MEASURED[lang]}])["items"][0]
    assert item["lang"] == lang
    assert (item["reading"]["baseline"], item["reading"]["target"]) == (7.8, 8.6)
    assert "missing-target" not in rules_of(item)


def test_the_report_follows_its_published_schema(client):
    report = lint(client, goals=[{"id": "a", "text": text, "lang": lang} for lang, text in VAGUE.items()])
    jsonschema.validate(report, dict(schema.schema("lint-report.v1")))
    assert [item["id"] for item in report["items"]] == ["a"] * 5


def test_lines_of_text_lose_their_headings_and_marks(client):
    report = lint(client, text=f"# Doelen\n\n- {VAGUE['nl']}\n2. {MEASURED['nl']}\n", language="nl")
    assert [item["text"] for item in report["items"]] == [VAGUE["nl"], MEASURED["nl"]]
    assert [item["file"] for item in report["items"]] == [None, None]


def test_a_whole_set_is_checked_as_one(client):
    report = lint(client, set=okr_json(period=None))
    assert "no-period" in {finding["rule"] for finding in report["findings"]}


def test_messages_come_in_the_language_asked_for(client):
    german_free = {
        lang: lint(client, goals=[{"text": VAGUE["en"], "lang": "en"}], messages=lang, select=["missing-target"])[
            "items"
        ][0]["findings"][0]["message"]
        for lang in VAGUE
    }
    assert len(set(german_free.values())) == 5


def test_rules_can_be_chosen_and_left_out(client):
    goals = [{"text": VAGUE["en"], "lang": "en"}]
    assert rules_of(lint(client, goals=goals, select=["KR201"])["items"][0]) == {"missing-target"}
    assert "missing-target" not in rules_of(lint(client, goals=goals, ignore=["missing-target"])["items"][0])


def test_a_period_is_the_deadline_of_goals_that_name_none(client):
    goals = [{"text": "Raise NPS from 30 to 40", "lang": "en"}]
    assert "missing-deadline" in rules_of(lint(client, goals=goals)["items"][0])
    assert "missing-deadline" not in rules_of(lint(client, goals=goals, period="2027-Q1")["items"][0])


def test_many_goals_at_once(client):
    """More than is checked on the spot: the answer is the same from a thread."""
    report = lint(client, goals=[{"text": MEASURED["nl"], "lang": "nl"}] * 300)
    assert len(report["items"]) == 300
    assert [item["id"] for item in report["items"][:2]] == ["1", "2"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"goals": [{"text": "x"}], "text": "x"},
        {"goals": [{"txt": "x"}]},
        {"goals": [{"text": "x", "lang": "de"}]},
        {"goals": [{"text": "x"}], "mesages": "nl"},
        {"goals": "x"},
        {"set": {"title": "x"}},
        {"text": ""},
        [],
    ],
    ids=str,
)
def test_what_cannot_be_checked_is_refused(client, body):
    refused = client.post("/api/v1/lint", json=body)
    assert refused.status_code == 422
    assert refused.headers["content-type"] == "application/problem+json"


def test_a_period_nobody_knows_is_wrong_usage(client):
    assert client.post("/api/v1/lint", json={"text": "x", "period": "ooit"}).status_code == 400


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"text": "\\ud83d"}',
        b'{"set": {"x": NaN}}',
        b'{"set": {"x": "\\udc00"}}',
        b'{"set": {"x": 1e999}}',
    ],
    ids=range(8),
)
def test_what_is_no_json_is_refused(client, raw):
    refused = client.post("/api/v1/lint", content=raw, headers=JSON)
    assert refused.status_code in (400, 422), refused.text
    assert refused.headers["content-type"] == "application/problem+json"


def test_another_content_type_is_not_read(client):
    refused = client.post(
        "/api/v1/lint",
        content=json.dumps({"text": "x"}),
        headers={"sec-fetch-site": "same-origin", "content-type": "text/plain"},
    )
    assert refused.status_code == 422


def test_a_set_is_validated_with_pointers(client):
    broken = okr_json() | {"language": 7}
    del broken["title"]
    answer = client.post("/api/v1/validate", json=broken).json()
    assert answer["valid"] is False
    assert {finding["pointer"] for finding in answer["findings"]} == {"/language", "/title"}
    assert client.post("/api/v1/validate", json=okr_json()).json() == {"valid": True, "findings": []}


def test_validation_answers_in_the_readers_language(client):
    in_dutch = client.post("/api/v1/validate?lang=nl", json={}).json()["findings"][0]["message"]
    assert "ontbreekt" in in_dutch
