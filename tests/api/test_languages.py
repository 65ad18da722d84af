"""Which language an answer comes in, and that no two requests mix theirs."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from web.i18n import choose, known, preferred

LANGUAGES = ("en", "nl", "sv", "vi", "zh")


def detail(client, **headers):
    return client.get("/api/v1/drafts/nergens", headers=headers).json()["detail"]


def test_the_address_beats_the_cookie_beats_the_setting_beats_the_browser():
    given = {"query": "sv", "cookie": "vi", "setting": "nl", "accept_language": "zh"}
    assert choose(**given) == "sv"
    assert choose(**given | {"query": "xx"}) == "vi"
    assert choose(**given | {"query": None, "cookie": None}) == "nl"
    assert choose(**given | {"query": None, "cookie": None, "setting": None}) == "zh"
    assert choose(query=None, cookie=None, setting=None, accept_language="") == "en"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("nl-BE,nl;q=0.9,en;q=0.8", "nl"),
        ("de,sv;q=0.5", "sv"),
        ("en;q=0.3, vi;q=0.8", "vi"),
        ("zh-TW", "zh"),
        ("zh-Hans-CN;q=0.9", "zh"),
        ("en;q=0, nl;q=0.1", "nl"),
        ("de, fr", None),
        ("*", None),
        (";;;q=x,,", None),
    ],
)
def test_what_a_browser_asks_for(header, language):
    assert preferred(header) == language


def test_traditional_chinese_readers_get_chinese():
    assert known("zh-TW") == known("zh_Hant") == "zh"


def test_errors_come_in_five_languages(client):
    assert len({detail(client, **{"accept-language": lang}) for lang in LANGUAGES}) == 5


def test_the_language_of_an_answer_is_named(client):
    assert client.get("/api/v1/health", headers={"accept-language": "zh-TW"}).headers["content-language"] == "zh-Hans"


def test_a_choice_on_a_page_is_remembered(client):
    chosen = client.get("/nergens?lang=nl")
    assert "okr_language=nl" in chosen.headers["set-cookie"]
    assert "SameSite=Lax" in chosen.headers["set-cookie"]
    assert client.get("/nergens", headers={"accept-language": "sv"}).headers["content-language"] == "nl"


def test_a_choice_in_the_api_is_not(client):
    assert "set-cookie" not in client.get("/api/v1/health?lang=nl").headers


@pytest.mark.parametrize("cookie", ["okr_language=xx", "okr_language=", "a b c;;=", "okr_language=nl\x00"])
def test_an_odd_cookie_is_passed_over(client, cookie):
    assert (
        client.get("/api/v1/health", headers={"cookie": cookie, "accept-language": "sv"}).headers["content-language"]
        == "sv"
    )


def test_requests_at_the_same_time_keep_their_languages(client):
    expected = {lang: detail(client, **{"accept-language": lang}) for lang in LANGUAGES}
    with ThreadPoolExecutor(8) as pool:
        asked = list(LANGUAGES) * 20
        answers = list(pool.map(lambda lang: detail(client, **{"accept-language": lang}), asked))
    assert answers == [expected[lang] for lang in asked]
