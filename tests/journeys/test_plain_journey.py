"""From a pasted text to a file in hand, with forms and links only, in each of the five languages."""

import json
import time

import pytest
from starlette.testclient import TestClient

from assistant.records import LANGUAGE_CODES
from assistant.samples import samples
from assistant.store import Store
from tests.service import ADDRESS, settings_for
from tests.web.pages.forms import Page, look, press
from web.app import create_app

PATIENCE = 60
OWNERS = {"en": "Helen Prothero", "nl": "Sanne de Wit", "sv": "Åsa Lindqvist", "vi": "Nguyễn Thị Hạnh", "zh": "李文静"}
REASONS = {
    "en": "Agreed with the managers",
    "nl": "Besproken met het team",
    "sv": "Avstämt med ledningen",
    "vi": "Đã thống nhất với các quản lý",
    "zh": "已与各部门商定",
}


@pytest.fixture
def store(tmp_path):
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def client(tmp_path, store):
    app = create_app(settings_for(tmp_path / "data"), store, worker="thread")
    with TestClient(app, base_url=ADDRESS, headers={"origin": ADDRESS, "accept": "text/html"}) as opened:
        yield opened


def follow(client, answer):
    """Reload the page of a draft on its way, as the browser does by itself, until its review comes."""
    until = time.monotonic() + PATIENCE
    while answer.url.path.startswith("/jobs/"):
        assert time.monotonic() < until, "no draft came"
        assert 'http-equiv="refresh"' in answer.text, Page(answer.text).text
        time.sleep(0.05)
        answer = client.get(answer.url)
    return answer


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_paste_draft_edit_approve_export(client, store, language):
    look(client, f"/?lang={language}")
    home = look(client, f"/?example={language}-1")
    answer = follow(client, press(client, home, "/jobs"))
    path = answer.url.path
    draft_id = path.rpartition("/")[2]
    review = Page(answer.text)
    assert store.draft(draft_id).okr_set.language == language
    assert samples(language)[0].title in review.text
    assert any(name == "mark" for name, _ in review.tags)
    actions = 0

    # One owner, one data source and one rhythm for everything, and the proposals as a list.
    by = OWNERS[language]
    for do, changes in (
        ("fill|owner", {"fill|owner": by}),
        ("fill|data_source", {"fill|data_source": "CRM"}),
        ("fill|frequency", {"fill|frequency": "monthly"}),
        ("confirm_all", {}),
    ):
        if do in look(client, path).buttons[path]:
            press(client, look(client, path), path, do, by=by, **changes)
            actions += 1

    # What the text left open is filled in; a key result that stays without a figure is dropped.
    actions += fill_in_what_is_open(client, store, path, language)

    # A goal is edited, and the words stay as they were typed.
    title = store.draft(draft_id).okr_set.objectives[0].title + " 2027"
    press(
        client, look(client, path), path, "save", **{f"{store.draft(draft_id).okr_set.objectives[0].id}.title": title}
    )
    assert store.draft(draft_id).okr_set.objectives[0].title == title

    # One reason a rule, for the whole set.
    while do := next((each for each in look(client, path).buttons[path] if each.startswith("waive_set|")), None):
        press(client, look(client, path), path, do, **{f"reason|{do.partition('|')[2]}": REASONS[language]})
        actions += 1
        assert actions < 40

    # Each number that no sentence holds is confirmed on its own.
    while do := next((each for each in look(client, path).buttons[path] if each.startswith("confirm|")), None):
        press(client, look(client, path), path, do)

    approve = f"{path}/approve"
    page = look(client, approve)
    answer = press(client, page, approve, by=by)
    assert answer.url.path == f"/sets/{draft_id}", Page(answer.text).text
    assert by in answer.text
    assert title in answer.text

    file = client.get(f"/sets/{draft_id}/export/json")
    exported = json.loads(file.content)
    assert exported["approval"]["by"] == by
    assert exported["language"] == language
    assert exported["objectives"][0]["title"] == title
    assert actions <= 20, "approval takes too many actions"


def fill_in_what_is_open(client, store, path, language):
    """Give open key results a figure; returns how many times a button was pressed."""
    draft = store.draft(path.rpartition("/")[2])
    changes = {}
    for objective in draft.okr_set.objectives:
        for each in objective.key_results:
            if each.target is None:
                changes[f"{each.id}.text"] = GOALS[language]
    if changes:
        press(client, look(client, path), path, "save", **changes)
    return len(changes)


GOALS = {
    "en": "Raise staff satisfaction from 60% to 80% by 30 September 2027",
    "nl": "De medewerkerstevredenheid verhogen van 60% naar 80% per 30 september 2027",
    "sv": "Höja medarbetarnöjdheten från 60 % till 80 % senast den 30 september 2027",
    "vi": "Nâng mức hài lòng của nhân viên từ 60% lên 80% trước ngày 30/9/2027",
    "zh": "到2027年9月30日，员工满意度从60%提高到80%",
}
