"""What holds for every text, however odd."""

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.document import detect, detect_line, read
from assistant.errors import TextRefused
from assistant.records import LANGUAGE_CODES
from assistant.text.normalise import normalise

PIECES = st.sampled_from(
    [
        "We repair every bike within two days.", "Doel: 40 winkels", "到2027年底，留存率提高到70%。", "Vi ska växa", "Giữ chân khách hàng",
        "# ", "## ", "- ", "1. ", "一、", "（一）", "| ", "|---|", "\t", "\n", "\n\n", "\r\n", "\f", "> ", "```\n", "----\n", "====\n",
        "• ", "🔎", "© 2026", "12", "€ 1.250,50", "o.a. ", "Dec. 31", "a@b.nl", "+31 20 123 4567", "...", "?!", "；", "“", "”", "**", "\u00a0",
        "\u3000", "e\u0301", "\u200d", "Home", "Related articles", "Contact us", "cookies", "PlanWheel", " ",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=40).map("".join))


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from([None, *LANGUAGE_CODES]))
def test_sentences_are_cut_from_the_text_in_order(text, code):
    try:
        document = read(text, language=code)
    except TextRefused as refusal:
        assert str(refusal) and refusal.next_step
        return
    assert document.text == normalise(text)
    end = 0
    for number, sentence in enumerate(document.sentences, start=1):
        assert sentence.id == f"s{number}"
        assert document.sentence(sentence.id) is sentence
        assert sentence.text == document.text[sentence.start : sentence.end] != ""
        assert sentence.text == sentence.text.strip()
        assert sentence.start >= end
        end = sentence.end
        block = document.block_of(sentence)
        assert block.start <= sentence.start and sentence.end <= block.end and sentence.id in block.sentences
        heading = document.heading_of(sentence)
        assert heading is None or (heading.kind in ("title", "heading") and heading.index < block.index)
    assert [block.index for block in document.blocks] == list(range(len(document.blocks)))
    assert sum(len(block.sentences) for block in document.blocks) == len(document.sentences)
    for block in document.blocks:
        assert all(block.start <= start <= finish <= block.end or start == finish for start, finish in block.cells)
        assert block.header is None or document.blocks[block.header].kind == "table_row"


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused(raw):
    try:
        document = read(raw)
    except TextRefused as refusal:
        assert str(refusal) and refusal.next_step
    else:
        assert read(document.text.encode("utf-8")).sha256 == document.sha256


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_normalising_twice_changes_nothing(text):
    once = normalise(text)
    assert normalise(once) == once == unicodedata.normalize("NFC", once)
    assert "\r" not in once and not once.startswith("\ufeff")


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_a_language_is_always_answered(text):
    assert detect_line(text) in LANGUAGE_CODES
    found = detect(text)
    assert 0 <= found.margin <= 1
    assert found.language is None or found.looks_like is None


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "9,",
        "- a\n",
        "a: b\n",
        "(",
        "| ",
        "a | b\n",
        "|a\n",
        "1. a\n",
        "A. ",
        "；好",
        "a@",
        "0 1 ",
        "Home\n",
        "…",
        "a.b.",
        "# a\n",
        "好",
    ],
)
def test_time_grows_with_the_length_only(piece):
    """Four times the text may take eight times as long, not sixteen: no pattern here backtracks."""
    sentence = "We repair every bike within two days. "

    def seconds(length):
        text = sentence + piece * (length // len(piece))
        best = []
        for _ in range(3):
            begin = time.process_time()
            read(text, language="en")
            best.append(time.process_time() - begin)
        return min(best)

    assert seconds(24_000) < 10 * max(seconds(6_000), 0.002)
