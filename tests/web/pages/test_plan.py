"""A long text with a model: what it will take is shown before the first call, and nothing typed is lost."""

import re
from dataclasses import replace
from itertools import islice, product

import pytest
from starlette.testclient import TestClient

from assistant.records import LANGUAGE_CODES
from assistant.store import Store
from tests.service import ADDRESS, settings_for
from web.app import create_app

WORDS = {
    "en": "This is a long text: it is drafted theme by theme.",
    "nl": "Dit is een lange tekst: het concept komt thema voor thema.",
    "sv": "Det här är en lång text: utkastet görs tema för tema.",
    "vi": "Văn bản này dài: bản nháp sẽ được soạn theo từng chủ đề.",
    "zh": "文本较长，将按主题逐一起草。",
}
KINDS = ("old", "new", "northern", "southern", "upper", "lower", "white", "red")
LONG = "\n\n".join(
    f"The {first} keeper told the {second} council of the {third} boats that had come home to the {fourth} quay."
    for first, second, third, fourth in islice(product(KINDS, repeat=4), 600)
)


@pytest.fixture
def client(tmp_path):
    settings = replace(settings_for(tmp_path), engine="openai", model="m", base_url="http://127.0.0.1:9/v1")
    with TestClient(create_app(settings, Store.open(tmp_path), worker="none"), base_url=ADDRESS) as client:
        yield client


def send(client, **form):
    headers = {"origin": ADDRESS}
    return client.post("/jobs", files={"file": ("", b"")}, data=form, headers=headers, follow_redirects=False)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_plan_is_shown_first_and_the_second_press_begins(client, code):
    client.cookies.set("okr_language", code)
    first = send(client, text=LONG, key="one", objectives="3")
    assert first.status_code == 200 and WORDS[code] in first.text
    assert LONG.splitlines()[0] in first.text, "the text is still in the box"
    agreed = re.search(r'name="agreed" value="([^"]+)"', first.text)[1]
    second = send(client, text=LONG, key="one", objectives="3", agreed=agreed)
    assert second.status_code == 303
    job = client.get(second.headers["location"])
    assert "4" in re.search(r'<p class="soft small">\s*([^<]+)', job.text)[1], "themes, then three objectives"


def test_another_text_is_planned_again(client):
    first = send(client, text=LONG, key="one")
    agreed = re.search(r'name="agreed" value="([^"]+)"', first.text)[1]
    assert send(client, text=LONG + " More.", key="one", agreed=agreed).status_code == 200


def test_a_short_text_begins_at_once(client):
    assert (
        send(client, text="We sail on time on 82% of crossings; by June 2027 that must be 93%. " * 2).status_code == 303
    )
