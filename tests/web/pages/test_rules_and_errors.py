import pytest

from assistant.lint import rules
from assistant.records import LANGUAGE_CODES
from tests.web.pages.forms import Page, look


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_rule_is_explained_in_the_readers_language(client, language):
    page = look(client, f"/help/rules?lang={language}")
    for rule in rules():
        assert rule.id in page.ids
        assert rule.why[language] in page.text
        for line in (*rule.bad[language], *rule.good[language]):
            assert line in page.text


def problem(client, status, language):
    """An answer of this kind, brought about as a person might."""
    return {
        400: lambda: client.get(f"/drafts/tallberg-2027/export?form=nothing&lang={language}"),
        403: lambda: client.post(
            f"/check?lang={language}", data={"goals": "x"}, headers={"origin": "https://elsewhere.example"}
        ),
        404: lambda: client.get(f"/drafts/nowhere?lang={language}"),
        413: lambda: client.post(f"/check?lang={language}", data={"goals": "x" * 3_000_000}),
    }[status]()


@pytest.mark.parametrize("status", [400, 403, 404, 413])
def test_a_mishap_is_told_in_each_language_with_a_way_back(client, draft, status):
    told = set()
    for language in LANGUAGE_CODES:
        answer = problem(client, status, language)
        assert answer.status_code == status
        page = Page(answer.text)
        assert "/" in page.links
        told.add(next(part for part in page.text.splitlines() if "· OKR Assistant" in part))
    assert len(told) == len(LANGUAGE_CODES)
