"""Source texts: kept once, read again the same, erased on request."""

import sqlite3

import pytest

from assistant.document import read
from assistant.errors import NotFound, UsageError
from assistant.store.connection import FILE_NAME
from tests.store.bryggan import SANNE, a_document

TEXTS = {
    "en": "We run ferries to nine islands. By June 2027 ninety-two of a hundred departures leave on time.",
    "nl": "Wij varen naar negen eilanden. In juni 2027 vertrekken 92 van de 100 boten op tijd, nu zijn dat er 81.",
    "sv": "Vi kör färjor till nio öar. I juni 2027 ska 92 av 100 avgångar gå i tid, i dag är det 81.",
    "vi": "Chúng tôi chạy phà tới chín hòn đảo. Đến tháng 6 năm 2027, 92 trên 100 chuyến khởi hành đúng giờ.",
    "zh": "我们的渡轮通往九座岛屿。到2027年6月，准点发船率要从81%提高到92%，旅客可以相信时刻表。",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_document_is_read_again_as_it_was(store, language):
    document = read(TEXTS[language], title="Bryggan 2027", language=language)
    store.save_document(document)
    assert store.document(document.id) == document
    assert store.document_text(document.id) == document.text


def test_the_same_text_is_kept_once_and_the_last_word_on_it_counts(store):
    document = read(TEXTS["nl"], language="nl")
    store.save_document(document)
    store.save_document(read(TEXTS["nl"], title="Koers 2027", language="nl"))
    again = store.document(document.id)
    assert (again.title, again.sentences) == ("Koers 2027", document.sentences)
    assert store.document(document.id, language="sv").language == "sv"


def test_an_erased_document_leaves_its_hash_and_nothing_else(store, data_dir):
    document = a_document("The plan nobody may read. " * 40, title="Secret plan")
    store.save_document(document)
    store.erase_document(document.id, by=SANNE, reason="asked for by its author")
    with pytest.raises(NotFound):
        store.document_text(document.id)
    with pytest.raises(NotFound):
        store.erase_document(document.id, by=SANNE, reason="twice")
    with sqlite3.connect(data_dir / FILE_NAME) as tool:
        assert tool.execute("SELECT id, sha256, text, title FROM documents").fetchall() == [
            (document.id, document.sha256, "", None)
        ]
    tool.close()
    for file in data_dir.iterdir():
        assert b"nobody may read" not in file.read_bytes()
    assert store.audit(document.id)[0].detail == {"reason": "asked for by its author"}
    assert store.check() == []


def test_an_erased_document_does_not_come_back(store):
    document = a_document("The plan nobody may read.")
    store.save_document(document)
    store.erase_document(document.id, by=SANNE, reason="asked for")
    with pytest.raises(UsageError, match="erased"):
        store.save_document(document)


@pytest.mark.parametrize(("by", "reason"), [("", "a reason"), (SANNE, " ")])
def test_erasing_needs_a_name_and_a_reason(store, by, reason):
    document = a_document("The plan nobody may read.")
    store.save_document(document)
    with pytest.raises(UsageError):
        store.erase_document(document.id, by=by, reason=reason)
    assert store.document_text(document.id) == document.text
