"""Every sentence people may read is in five languages, and says the same in each."""

import re

import pytest

from assistant.records import LANGUAGE_CODES
from tests.web.pages.messages_used import all_messages
from tests.web.sentences import said
from web.i18n import FALLBACK, TRANSLATIONS, read_catalogue

_PLACE = re.compile(r"%\((\w+)\)([sd])")
# What the code calls things is not what screens call them.
_FORBIDDEN = re.compile(r"\blint\w*|\bwaive\w*|\bgrounding\b|\bungrounded\b", re.IGNORECASE)


@pytest.fixture(scope="module")
def used():
    return all_messages()


@pytest.fixture(scope="module", params=LANGUAGE_CODES)
def catalogue(request, used):
    """Every file of one language as one catalogue."""
    first, *others = sorted((TRANSLATIONS / request.param).glob("*.po"))
    found = read_catalogue(first)
    for path in others:
        for message in messages(read_catalogue(path)):
            found.add(message.id, message.string)
    if request.param == FALLBACK:
        # An English message says its own id: its entry may be left empty, or out.
        for message in used:
            if message not in found:
                found.add(message, message)
        for message in messages(found):
            if not any(texts(message)):
                message.string = message.id
    return found


def texts(message):
    return [message.string] if isinstance(message.string, str) else list(message.string)


def messages(catalogue):
    return [message for message in catalogue if message.id]


def test_the_pages_and_errors_use_messages(used):
    assert len(used) > 300


def test_every_message_used_is_translated(used, catalogue):
    known = {message.id: message for message in messages(catalogue)}
    missing = [message for message in used if message not in known]
    assert missing == []
    empty = [message for message in used if not all(part.strip() for part in texts(known[message]))]
    assert empty == []


def test_no_message_lies_unused(used, catalogue):
    # A hint that a table holds is found by its words alone.
    standing = said()
    lying = [message.id for message in messages(catalogue) if message.id not in used and message.id not in standing]
    assert lying == []


def test_nothing_is_fuzzy(catalogue):
    assert [message.id for message in messages(catalogue) if message.fuzzy] == []


def test_the_places_to_fill_are_the_same(catalogue):
    for message in messages(catalogue):
        singular = message.id if isinstance(message.id, str) else message.id[0]
        for text in texts(message):
            assert set(_PLACE.findall(text)) == set(_PLACE.findall(singular)), message.id


def test_each_language_has_its_own_number_of_forms(catalogue):
    expected = 1 if catalogue.locale.language in ("vi", "zh") else 2
    for message in messages(catalogue):
        if not isinstance(message.id, str):
            assert len(texts(message)) == expected, message.id


def test_nobody_shouts_and_no_word_of_the_workshop_shows(catalogue):
    for message in messages(catalogue):
        for text in texts(message):
            assert not set("!！") & set(text), text
            assert not _FORBIDDEN.search(_PLACE.sub("", text)), text


def test_every_language_but_english_says_it_in_its_own_words(catalogue):
    """A sentence of several words that equals the English one was forgotten."""
    if catalogue.locale.language == "en":
        return
    same = [message.id for message in messages(catalogue) if message.id in texts(message) and message.id.count(" ") > 2]
    assert same == []


@pytest.mark.parametrize(
    ("code", "other"),
    [("nl", r"\b(u|uw)\b"), ("sv", r"\b(ni|er|ert|era)\b"), ("vi", r"\b(anh|chị|quý khách|mày)\b"), ("zh", "您")],
)
def test_the_reader_is_addressed_in_one_way(code, other):
    for message in messages(read_catalogue(TRANSLATIONS / code / "messages.po")):
        for text in texts(message):
            assert not re.search(other, _PLACE.sub("", text), re.IGNORECASE), text
