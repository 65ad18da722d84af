"""Many people save different lines in the same moment: nobody's words are refused or lost."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.web.pages.forms import look, press

PATH = "/drafts/tallberg-2027"
WORDS = {
    "kr-service.owner": "Vera",
    "kr-late.owner": "Anh",
    "kpi-days.owner": "Sanne",
    "i-store.owner": "Hạnh",
    "o-sooner.owner": "文静",
}


def test_everybody_who_saves_at_once_is_kept(client, store, draft):
    page = look(client, PATH)
    with ThreadPoolExecutor(len(WORDS)) as people:
        answers = list(people.map(lambda each: press(client, page, PATH, "save", **{each[0]: each[1]}), WORDS.items()))
    assert [answer.status_code for answer in answers] == [200] * len(WORDS)
    (objective,) = store.draft("tallberg-2027").okr_set.objectives
    lines = (*objective.key_results, *objective.kpis, *objective.initiatives, objective)
    assert {f"{each.id}.owner": each.owner.name for each in lines if each.owner} == WORDS


@pytest.mark.parametrize(
    ("path", "form"),
    [
        (PATH, {"do": "save", "revision": "9" * 5000}),
        (PATH, {"do": "read|kr-service|2027-02-30"}),
        (f"{PATH}/findings", {"item": "kr-late", "field": "text", "value": "x", "revision": "9" * 20}),
        (f"{PATH}/suggestion", {"item": "kr-late", "edits": "[{}]", "revision": "9" * 4400}),
        ("/jobs", {"text": "We will grow.", "objectives": "9" * 5000}),
        ("/settings", {"words_to": "-1"}),
    ],
)
def test_numbers_without_end_are_answered_and_never_a_mishap(client, draft, path, form):
    assert client.post(path, data=form).status_code < 500


def test_versions_without_end_are_not_there(client, draft):
    assert client.get(f"/sets/tallberg-2027/versions/{'9' * 30}..2").status_code in (404, 422)
