"""What is counted is said in the form its language has for that count: no "1 lines", in no language."""

import re
from collections import defaultdict

import pytest

from tests.web.pages.forms import Page, look
from web.i18n import TRANSLATIONS, read_catalogue

DRAFT = "/drafts/tallberg-2027"
ONE = defaultdict(lambda: "1")


def wrong_for_one(language):
    """Each counting message of the catalogue in the form for several, filled with a one."""
    for message in read_catalogue(TRANSLATIONS / language / "messages.po"):
        if isinstance(message.id, tuple):
            one, several = message.string
            if one != several:
                yield several % ONE


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", ("1 objective ", "1 KPI ", "1 line, ")), ("nl", ("1 regel",)), ("sv", ("1 mål ", "1 rad, "))],
)
def test_one_of_a_kind_is_counted_as_one(client, draft, language, said):
    pages = [look(client, f"{path}?lang={language}") for path in (DRAFT, f"{DRAFT}/approve", "/library")]
    pages.append(Page(client.post("/check", data={"goals": "Cut churn from 10% to 5%"}).text))
    text = re.sub(r"\s+", " ", " ".join(page.text for page in pages))
    for words in said:
        assert words in text
    wrong = [words for words in wrong_for_one(language) if re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w)", text)]
    assert wrong == []
