"""The source beside the cards: every cited sentence marked, however they overlap, word for word."""

import unicodedata
from dataclasses import replace

import pytest

from assistant.document import read
from assistant.records import KeyResult, Objective, OkrSet, Source, Theme
from tests.web.pages.forms import look
from tests.web.pages.workshop import document, okr_set, source
from web.pages.review.source import Marks

PATH = "/drafts/ferry"
TEXTS = {
    "en": "Ferry plan 🚢🚢 for 2027.\n\nGuests wait 40 minutes 😀. We want 15 by June. 👩‍👩‍👧 Families come first.",
    "vi": unicodedata.normalize(
        "NFD", "Kế hoạch phà 🚢.\n\nKhách chờ 40 phút 😀. Chúng tôi muốn còn 15 phút. Gia đình đi trước."
    ),
    "zh": "渡轮计划🚢。\n\n客人等候40分钟😀。我们要降到15分钟。家庭优先。",
}


def cited(plan, start, end):
    return Source(plan.id, None, "s1", start, end, plan.text[start:end])


def goals(plan, spans, **fields):
    results = tuple(
        KeyResult(f"kr{place}", f"Result {place}", sources=(cited(plan, *span),)) for place, span in enumerate(spans)
    )
    return OkrSet(
        "ferry",
        "Ferry",
        "en",
        documents=(plan.entry,),
        objectives=(Objective("o", "Sail on", key_results=results),),
        **fields,
    )


def marked(okr_set, plan):
    """The text of each numbered sentence as its marks show it."""
    (shown,) = Marks(okr_set).source_texts(okr_set, {plan.id: plan}, whole=True)
    assert "".join(piece.text for piece in shown.pieces) == plan.text
    numbers = {number for piece in shown.pieces for number in piece.inside}
    return {number: "".join(p.text for p in shown.pieces if number in p.inside) for number in numbers}


@pytest.mark.parametrize(
    "spans",
    [
        [(0, 10), (20, 30)],
        [(0, 20), (10, 30)],
        [(0, 30), (5, 10), (7, 9)],
        [(5, 10), (5, 20)],
        [(0, 10), (10, 20)],
        [(3, 20), (8, 20)],
    ],
    ids=["apart", "overlapping", "nested", "same beginning", "side by side", "same end"],
)
@pytest.mark.parametrize("code", TEXTS)
def test_every_citation_is_marked_whatever_it_overlaps(code, spans):
    plan = read(TEXTS[code], title="Plan", language=code)
    okr_set = goals(plan, spans)
    assert sorted(marked(okr_set, plan).values()) == sorted(plan.text[start:end] for start, end in spans)


def test_a_sentence_ends_with_its_number_and_who_cites_it(client, store, draft):
    page = look(client, "/drafts/tallberg-2027")
    waiting = page.text.index("Customers wait too long for their bicycles.")
    assert page.text[waiting:].startswith("Customers wait too long for their bicycles.[1] O1, KR1.2")
    refs = [tag for name, tag in page.tags if "data-ref" in tag]
    assert [tag["data-ref"] for tag in refs] == ["1", "2", "3", "4"]
    assert refs[2]["href"] == "#i-kr-service"


def test_a_sentence_that_only_a_theme_was_read_from_is_numbered_too():
    theme = Theme("t1", "Mechanics", (source("mechanics leave"),))
    okr = okr_set(themes=(theme,))
    marks = Marks(okr)
    (evidence,) = marks.evidence(theme)
    assert evidence.quote == "Good mechanics leave us."
    (shown,) = marks.source_texts(okr, {document().id: document()}, whole=True)
    (piece,) = [piece for piece in shown.pieces if evidence.number in piece.inside]
    assert (piece.cited, piece.ends[0].themes) == (False, ("Mechanics",))


def test_each_source_speaks_its_own_language(client, store):
    english, swedish = document(), read("Vi vill ha 20 verkstäder. Kunderna väntar.", title="Plan två", language="sv")
    second = Source(swedish.id, None, "s1", 0, 25, swedish.text[:25])
    okr = okr_set()
    objective = replace(okr.objectives[0], sources=(*okr.objectives[0].sources, second))
    for plan in (english, swedish):
        store.save_document(plan)
    store.save_draft(
        replace(okr, documents=(english.entry, swedish.entry), objectives=(objective,)), {}, author="a", reason="b"
    )
    page = look(client, "/drafts/tallberg-2027")
    papers = [tag["lang"] for _, tag in page.tags if tag.get("class") == "paper"]
    assert papers == ["en", "sv"]
    assert "Vi vill ha 20 verkstäder.[5] O1" in page.text


def test_quotes_stay_where_their_text_is_gone(client, store):
    store.save_draft(okr_set(), {}, author="offline", reason="drafted")
    page = look(client, "/drafts/tallberg-2027")
    assert "not kept here any more" in page.text
    assert {"s-1", "s-2", "s-3", "s-4"} <= page.ids


def test_a_line_that_nothing_supports_says_so_aloud(client, store):
    store.save_document(document())
    loose = replace(okr_set().objectives[0].key_results[1], sources=())
    objective = replace(okr_set().objectives[0], key_results=(loose,))
    store.save_draft(okr_set(objectives=(objective,)), {}, author="offline", reason="drafted")
    page = look(client, "/drafts/tallberg-2027")
    assert any(name == "strong" and tag.get("class") == "unsupported" for name, tag in page.tags)
