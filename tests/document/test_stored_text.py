"""The stored text is the same whichever way it came in, and nothing but line ends and NFC is changed."""

import hashlib
import unicodedata

import pytest

from assistant.document import read
from assistant.errors import TextRefused
from assistant.settings import Limits

MEMO = {
    "en": "Bakery Noord wants fewer late loaves.\n\nBy the end of 2027 we deliver 98 % of all orders on time.\n",
    "nl": "Bakkerij Noord wil minder brood te laat.\n\nEind 2027 bezorgen we 98 % van alle bestellingen op tijd.\n",
    "sv": "Bageriet Norr vill ha färre sena leveranser.\n\nI slutet av 2027 levererar vi 98 % av alla beställningar i tid.\n",
    "vi": "Tiệm bánh Bắc muốn giảm số đơn giao muộn.\n\nĐến cuối năm 2027, chúng tôi giao đúng hẹn 98 % đơn hàng.\n",
    "zh": "北方面包房希望减少迟到的订单。\n\n到2027年底，我们要让98%的订单准时送达。\n",
}


@pytest.mark.parametrize("code", MEMO)
def test_a_form_post_and_a_file_give_the_same_document(code):
    text = MEMO[code]
    posted = read(text.replace("\n", "\r\n"))
    files = [
        read(text.encode("utf-8")),
        read(b"\xef\xbb\xbf" + text.encode("utf-8")),
        read(text.encode("utf-16")),
        read(text.encode("utf-16-le")),
        read(unicodedata.normalize("NFD", text)),
        read(text.replace("\n", "\r")),
    ]
    assert posted.text == text
    assert posted.sha256 == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert posted.language == code
    assert {file.sha256 for file in files} == {posted.sha256}
    assert {file.id for file in files} == {posted.id}


def test_leading_white_space_and_the_last_line_end_are_kept():
    text = "\n   " + MEMO["nl"] + "\n  "
    document = read(text)
    assert document.text == text
    assert document.sentences[0].text == "Bakkerij Noord wil minder brood te laat."


@pytest.mark.parametrize(
    ("code", "encoding"),
    [("zh", "gb18030"), ("zh", "gbk"), ("sv", "cp1252"), ("nl", "cp1252"), ("vi", "cp1258")],
)
def test_old_encodings_are_recognised_by_what_they_say(code, encoding):
    text = {
        "nl": "Één doel telt: de cliënten van zorggroep Zuid krijgen in 2027 binnen drie weken hun eerste gesprek.",
        "vi": unicodedata.normalize("NFC", MEMO["vi"]),
    }.get(code, MEMO[code])
    raw = _cp1258(text) if encoding == "cp1258" else text.encode(encoding)
    assert read(raw).text == text


def _cp1258(text: str) -> bytes:
    """Vietnamese as Windows saved it: tone marks are signs of their own."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = []
    for letter in text:
        marks = [mark for mark in unicodedata.normalize("NFD", letter) if mark in tones]
        base = unicodedata.normalize("NFC", "".join(m for m in unicodedata.normalize("NFD", letter) if m not in tones))
        out.append(base + "".join(marks))
    return "".join(out).encode("cp1258")


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        ("", "empty"),
        (b"", "empty"),
        (" \n\t \ufeff\n", "short"),
        ("Meer groei", "too short"),
        ("提高客户满意度", "too short"),
        ("Wij groeien in\x00 2027 met twintig procent.", "control characters"),
        ("\x01\x02\x03\x04\x05\x06 growth in two thousand words for everyone", "control characters"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x80\x81", "not readable text"),
        (b"\xff\xfe\x00", "not readable text"),
        ("A lone surrogate \ud800 in the middle of a sentence.", "control characters"),
    ],
)
def test_what_is_no_strategy_is_refused_with_a_next_step(raw, says):
    with pytest.raises(TextRefused) as refusal:
        read(raw)
    assert says in str(refusal.value)
    assert refusal.value.next_step


def test_one_real_sentence_is_enough():
    assert [sentence.text for sentence in read("We call every customer back.").sentences] == [
        "We call every customer back."
    ]
    assert read("到2027年底把客户流失率降到5%。").language == "zh"


def test_too_long_a_text_is_refused_with_its_size_and_the_limit():
    limits = Limits(text_bytes=100)
    assert read(MEMO["en"][:90], limits=limits).text
    for raw in (MEMO["vi"], MEMO["vi"].encode("utf-8"), "x" * 500):
        with pytest.raises(TextRefused) as refusal:
            read(raw, limits=limits)
        size = len(raw) if isinstance(raw, bytes) else len(raw.encode("utf-8"))
        assert str(size) in str(refusal.value) and "100" in str(refusal.value)


def test_page_breaks_count_pages_and_are_limited():
    text = "\f".join(f"Page {number} says that we will open a shop in every town we know." for number in range(1, 5))
    document = read(text)
    assert document.pages == document.entry.pages == 4
    assert [document.page_of(sentence) for sentence in document.sentences] == [1, 2, 3, 4]
    assert read(MEMO["en"]).page_of(read(MEMO["en"]).sentences[0]) is None
    with pytest.raises(TextRefused, match="4 pages"):
        read(text, limits=Limits(pages=3))


def test_the_entry_tells_a_set_what_it_needs():
    document = read(MEMO["sv"], title="Bageriet")
    entry = document.entry
    assert (entry.id, entry.title, entry.sha256, entry.language) == (document.id, "Bageriet", document.sha256, "sv")
    assert entry.characters == len(MEMO["sv"])


def test_a_sentence_is_found_by_its_id_only():
    document = read(MEMO["en"])
    assert document.sentence("s2") is document.sentences[1]
    for wrong in ("s0", "s3", "s02", "2", "s", "", "s²", "S2", "s-1", "s99999999999"):
        with pytest.raises(KeyError):
            document.sentence(wrong)
