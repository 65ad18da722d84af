"""A set at a glance: each picture with its words and its table, in five languages and when there is little to show."""

import re
from dataclasses import replace

import pytest

from assistant import pipeline
from assistant.approval import content_hash
from assistant.document import read
from assistant.records import LANGUAGE_CODES, Alignment, Approval, KeyResult, Objective, Parent, Theme, items
from assistant.samples import samples
from tests.service import settings_for
from tests.web.pages.forms import look
from tests.web.pages.workshop import DAYS, SERVICE, SOONER, document, okr_set, source
from web.i18n import TAGS, translate

PATH = "/drafts/tallberg-2027"
OVERVIEW = f"{PATH}/overview"

THEMES = (
    Theme("t-wait", "Waiting", (source("wait too long"), source("6.2 days"))),
    Theme("t-staff", "Mechanics", (source("Good mechanics"),)),
    Theme("t-logo", "A new logo", (), parked=True),
)


@pytest.fixture
def kept(store):
    """Keeps a set of the workshop as a draft, with its text."""

    def keep(**fields):
        store.save_document(document())
        return store.save_draft(okr_set(**fields), {}, author="offline", reason="drafted")

    return keep


def drawn(page):
    """The words in the drawings of a page, one text per line of them."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", page.html)


def rows(page, heading):
    """The rows of the tables in one section: the words of each cell."""
    section = re.search(rf'<section[^>]*id="{heading}".*?</section>', page.html, re.S)[0]
    found = [
        re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S) for row in re.findall(r"<tr>(.*?)</tr>", section, re.S)
    ]
    return [[" ".join(re.sub(r"<[^>]*>", " ", cell).split()) for cell in row] for row in found]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_drafted_set_is_shown_whole_in_five_languages(client, store, tmp_path, code):
    sample, settings = samples(code)[0], settings_for(tmp_path / "data")
    text = read(sample.text, title=sample.title, language=code)
    brief = pipeline.brief_for(text, settings, period="2027")
    drafted = pipeline.draft(text, brief, pipeline.drafter_for(settings), settings=settings, set_id="drafted")
    store.save_document(text)
    store.save_draft(drafted, {}, author="offline", reason="drafted")
    page = look(client, f"/drafts/drafted/overview?lang={code}")
    for heading in ("Overview", "How the goals hang together", "Themes and objectives", "What became of the text"):
        assert translate(heading, code) in page.text
    for _, item in items(drafted):
        assert page.links.count(f"/drafts/drafted#i-{item.id}") >= 3
        assert (getattr(item, "title", None) or getattr(item, "text", None) or item.name) in page.text
    assert {attributes.get("lang") for name, attributes in page.tags if name == "g"} <= {TAGS[code], None}
    for name, attributes in page.tags:
        if name == "svg":
            assert attributes["role"] in ("img", "group")
            assert {attributes["aria-labelledby"], attributes["aria-describedby"]} <= page.ids


def test_each_goal_stands_under_what_it_belongs_to(client, kept):
    kept()
    page = look(client, OVERVIEW)
    nested = re.search(r'<ul class="nested">.*?</details>', page.html, re.S)[0]
    order = re.findall(r"(<ul|</ul)|#i-[\w-]+\">([\w.]+)</a>", nested)
    depth, found = 0, {}
    for tag, mark in order:
        depth += {"<ul": 1, "</ul": -1, "": 0}[tag]
        if mark:
            found[mark] = depth
    assert found == {"O1": 2, "KR1.1": 3, "KPI1.1": 4, "KR1.2": 3, "I1.1": 3}


def test_the_balance_says_in_words_what_is_missing(client, kept):
    kept(objectives=(replace(SOONER, kpis=(replace(DAYS, kinds=("lagging", "quantitative"), domain="customer"),)),))
    page = look(client, OVERVIEW)
    assert "No leading indicator yet" in page.text
    assert "No lagging indicator yet" not in page.text
    assert "Areas without a KPI: finance, operations, people." in page.text
    assert "No guardrail metric yet" in page.text
    assert ["Lagging indicator", "1", "KPI1.1"] in rows(page, "balance")
    assert ["Leading indicator", "0", ""] in rows(page, "balance")


def test_one_objective_without_a_guardrail_is_named(client, kept):
    guard = replace(DAYS, id="kpi-guard", role="guardrail", kinds=("leading", "lagging", "qualitative"))
    kept(objectives=(replace(SOONER, kpis=(guard,)), Objective(id="o-stay", title="Mechanics stay")))
    page = look(client, OVERVIEW)
    assert "Without a guardrail metric: O2." in page.text
    assert "No leading indicator yet" not in page.text


def test_nothing_missing_is_said_too(client, kept):
    kinds = ("leading", "lagging", "qualitative")
    areas = ("financial", "operational", "customer", "people")
    kpis = tuple(replace(DAYS, id=f"kpi-{area}", kinds=kinds, domain=area, role="guardrail") for area in areas)
    kept(objectives=(replace(SOONER, kpis=kpis),))
    assert "nothing is missing" in look(client, OVERVIEW).text


def test_each_theme_says_how_much_of_it_is_taken_up(client, kept):
    kept(themes=THEMES, objectives=(replace(SOONER, theme_id="t-wait"), Objective(id="o-stay", title="Mechanics stay")))
    page = look(client, OVERVIEW)
    assert rows(page, "themes") == [
        ["Theme", "O1", "O2", "Together", "Status"],
        ["Waiting", "2", "0", "2", "2 of 2 sentences"],
        ["Mechanics", "0", "0", "0", "not covered"],
        ["A new logo", "0", "0", "0", "set aside"],
    ]
    assert {"2 of 2 sentences", "not covered", "set aside"} <= set(drawn(page))


def test_an_objective_that_is_about_a_theme_but_cites_none_of_it_is_named(client, kept):
    kept(themes=THEMES[1:2], objectives=(replace(SOONER, theme_id="t-staff"),))
    assert "O1, citing none of it" in look(client, OVERVIEW).text


def test_kpis_stand_in_a_table_and_key_results_without_one_are_named(client, kept):
    kept()
    page = look(client, OVERVIEW)
    assert rows(page, "kpis")[1:] == [
        ["KPI1.1 Days from drop-off to collection", "weekly", "workshop diary", "–", "KR1.1"]
    ]
    assert re.search(r"Key results without a KPI:\s+KR1.2", page.text)


def test_each_paragraph_says_what_it_became(client, kept):
    kept(themes=THEMES)
    page = look(client, OVERVIEW)
    assert "1 of 2 paragraphs used." in page.text
    assert "Not used: only in the theme “Mechanics”" in page.text
    used = re.search(r'<li class="used">.*?</li>', page.html, re.S)[0]
    assert re.findall(r'class="chip"[^>]*>([^<]+)<', used) == ["O1", "KR1.1", "KR1.2", "KPI1.1", "I1.1"]
    assert "<mark>The first step is a shared parts store in Craven Arms.</mark>" in used


def test_only_what_became_nothing_can_be_listed(client, kept):
    kept(themes=THEMES)
    page = look(client, f"{OVERVIEW}?show=nothing")
    assert "Good mechanics leave us." in page.text
    assert "parts store in Craven Arms." not in re.search(r'<ul class="passages">.*?</ul>', page.html, re.S)[0]
    assert f"{OVERVIEW}?show=nothing#text" in look(client, OVERVIEW).links


def test_what_was_left_out_says_why(client, store):
    text = read(
        "We want shorter queues by the end of 2027 for all our customers.\n\nCall us: 020 7946 0123\n\nOur staff stay longer."
    )
    assert [each.noise for each in text.blocks] == [None, "contact", None]
    store.save_document(text)
    store.save_draft(okr_set(documents=(text.entry,), objectives=()), {}, author="offline", reason="drafted")
    assert "Left out: contact details" in look(client, OVERVIEW).text


@pytest.mark.parametrize(
    "fields, said",
    [
        ({"objectives": ()}, ["No objective yet.", "No KPI yet."]),
        ({"objectives": (replace(SOONER, kpis=()),)}, ["No KPI yet.", "Key results without a KPI:"]),
        ({"themes": ()}, ["This set names no themes of its text."]),
        ({"documents": ()}, ["This set has no source text."]),
        ({"objectives": (Objective(id="o", title=""),), "title": ""}, ["Untitled set"]),
    ],
)
def test_what_is_not_there_is_said(client, kept, fields, said):
    kept(**fields)
    page = look(client, OVERVIEW)
    assert all(sentence in page.text for sentence in said)


def test_of_an_erased_text_the_quotes_stay(client, store, kept):
    kept(themes=THEMES)
    store.erase_document(document().id, by="Vera", reason="asked for by its author")
    for page in (look(client, OVERVIEW), look(client, f"{OVERVIEW}?show=nothing")):
        assert "is not kept here any more" in page.text
        assert "“A service takes 6.2 days today.”" in page.text
        assert "Good mechanics leave us." not in page.text


def test_an_approved_set_has_its_overview_and_its_items_have_places(client, store, kept):
    draft = kept()
    approval = Approval("Vera Lind", "2026-11-21T09:00:00+00:00", None, 1, "")
    approved = replace(draft.okr_set, approval=approval)
    approved = replace(approved, approval=replace(approval, sha256=content_hash(approved)))
    store.approve(draft.id, approved, expected_revision=draft.revision)
    shown = look(client, "/sets/tallberg-2027")
    assert "/sets/tallberg-2027/overview" in shown.links
    page = look(client, "/sets/tallberg-2027/overview")
    inside = {link.partition("#")[2] for link in page.links if link.startswith("/sets/tallberg-2027#")}
    assert inside == {f"i-{item.id}" for _, item in items(approved)}
    assert inside <= shown.ids
    answer = client.get(OVERVIEW, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, "/sets/tallberg-2027/overview")


def test_what_the_set_serves_stands_above_it(client, store, kept):
    store.save_draft(
        okr_set(id="group-2027", title="Tallberg group", documents=(), objectives=(Objective("o-group", "We grow"),)),
        {},
        author="Anh",
        reason="written",
    )
    aligned = (Alignment("group-2027", "o-group"), Alignment(None, "o-sooner", "kr-service"), Alignment("gone", "o-x"))
    kept(parent=Parent("group-2027", "o-group"), objectives=(replace(SOONER, aligned_to=aligned),))
    page = look(client, OVERVIEW)
    assert "/drafts/group-2027#i-o-group" in page.links
    assert "Tallberg group" in drawn(page)
    assert "Supports O1 · Tallberg group" in page.text
    assert "Supports KR1.1" in page.text
    assert "Supports a goal of a set that is not kept here" in page.text


def test_a_parent_that_is_not_here_is_said_to_be_missing(client, kept):
    kept(parent=Parent("elsewhere", "o-9"))
    assert "A set that is not kept here" in look(client, OVERVIEW).text


def test_hostile_names_stay_words(client, kept):
    bad = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    kept(
        title=bad,
        themes=(Theme("t", bad, (source("6.2 days"),)),),
        objectives=(
            replace(
                SOONER,
                title=bad,
                key_results=(replace(SERVICE, text=bad),),
                kpis=(replace(DAYS, name=bad, data_source=bad),),
            ),
        ),
    )
    page = look(client, OVERVIEW)
    assert not [name for name, attributes in page.tags if name == "script" or "onerror" in attributes]
    assert any(line.startswith("&lt;script&gt;") for line in drawn(page))


SILENT = re.compile(r'<li class="unused">\s*<p[^>]*>(.*?)</p>')


def plan_of(paragraphs):
    """A long text, and a set that cites its first and its last paragraph."""
    said = [
        f"In year {number} the branch of Ludlow served {number * 7 + 3} customers, Đỗ 🚲 says."
        for number in range(paragraphs)
    ]
    text = read("\n\n".join(said), title="Long", language="en")
    ends = [
        replace(source("6.2 days"), document=text.id, start=each.start, end=each.end, quote=each.text)
        for each in (text.sentences[0], text.sentences[-1])
    ]
    goal = Objective(
        id="o-long", title="Serve more", key_results=(KeyResult(id="kr-long", text="Serve", sources=tuple(ends)),)
    )
    return text, okr_set(documents=(text.entry,), objectives=(goal,))


def test_a_long_text_is_a_small_page_and_all_of_it_can_be_reached(client, store):
    text, made = plan_of(1500)
    store.save_document(text)
    store.save_draft(made, {}, author="offline", reason="drafted")
    answer = client.get(OVERVIEW)
    assert "1498 paragraphs not used" in answer.text
    assert len(answer.content) < 400_000
    unused = [each.text for each in text.sentences[1:-1]]
    seen, further = SILENT.findall(answer.text), re.search(r'href="([^"]*)">Show the rest', answer.text)
    while further:
        page = look(client, further[1].replace("&amp;", "&"))
        seen += SILENT.findall(page.html)
        further = re.search(r'href="([^"]*)">Further down', page.html)
        assert len(seen) <= len(unused)
    assert seen == unused


@pytest.mark.parametrize("query", ["show=other", "from=-1", "from=x"])
def test_an_address_that_means_nothing_is_refused(client, kept, query):
    kept()
    assert client.get(f"{OVERVIEW}?{query}").status_code == 422


def test_a_draft_that_is_not_there_is_not_found(client):
    assert client.get("/drafts/nowhere/overview").status_code == 404
    assert client.get("/sets/nowhere/overview").status_code == 404
