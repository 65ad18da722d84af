"""The source and the cards, linked both ways, and the figures corrected where they stand."""

import unicodedata
from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from assistant.document import read
from assistant.records import KeyResult, Objective, OkrSet, Source
from tests.journeys.hands import press, type_into
from tests.web.pages.workshop import document, okr_set

pytestmark = pytest.mark.browser

REVIEW = "/drafts/tallberg-2027"
HOW = {"nl": ("1,5 mln", "1500000", "= 1.500.000"), "zh": ("1.5亿", "150000000", "= 150,000,000")}


@pytest.fixture
def draft(store):
    store.save_document(document())
    return store.save_draft(okr_set(), {}, author="offline", reason="drafted")


def opened(page, path=REVIEW):
    page.goto(path)
    expect(page.locator(".item").first).to_be_visible()
    return page


def violations(page):
    found = Axe().run(page).response["violations"]
    return [(each["id"], node["target"]) for each in found for node in each["nodes"]]


def lit(page):
    return page.evaluate("[...document.querySelectorAll('.lit')].map((each) => each.id || each.textContent)")


class TestBothWays:
    def test_pointing_at_a_number_lights_its_sentence_and_at_the_sentence_its_cards(self, visit, draft):
        page = opened(visit())
        page.locator("#i-kr-service .cite").first.hover()
        assert lit(page) == ["s-2"]
        page.locator("#s-2").hover()
        assert sorted(lit(page)) == ["i-kpi-days", "i-kr-service", "s-2"]
        page.locator("#i-kr-service .number").hover()
        assert lit(page) == ["s-2", "s-3"]

    def test_focus_does_what_the_pointer_does(self, visit, draft):
        page = opened(visit())
        page.locator("a.ref[data-ref='3']").focus()
        assert sorted(lit(page)) == ["i-kr-service", "s-3"]
        page.locator("#i-i-store textarea").first.focus()
        assert lit(page) == ["s-4"]

    def test_a_press_goes_to_the_sentence_and_there_is_a_way_back(self, visit, draft):
        page = opened(visit())
        link = page.locator("#i-kr-late .cite")
        link.click()
        expect(page.locator("#s-1")).to_be_focused()
        page.get_by_role("button", name="Back to KR1.2").click()
        expect(link).to_be_focused()
        link.press("Enter")
        page.locator("#s-1").press("Escape")
        expect(link).to_be_focused()

    def test_a_sentence_that_several_cite_offers_them(self, visit, draft):
        page = opened(visit())
        several = page.locator(".ref[data-ref='2']")
        several.locator("summary").click()
        expect(several.get_by_role("link")).to_have_text(["KR1.1", "KPI1.1"])
        assert sorted(lit(page)) == ["i-kpi-days", "i-kr-service", "s-2"]
        several.get_by_role("link", name="KPI1.1").click()
        expect(page.locator("#i-kpi-days")).to_be_focused()
        expect(page.locator("#i-kpi-days")).to_be_in_viewport()

    def test_with_every_change_of_the_cards_the_links_stay_true(self, visit, draft):
        page = opened(visit())
        press(page, "drop|kpi-days")
        page.locator("#s-2").hover()
        assert sorted(lit(page)) == ["i-kr-service", "s-2"]


def overlapping(store, text, language):
    """A draft whose citations lie over one another in a text of many kinds of letters."""
    plan = read(text, title="Plan", language=language)
    length = len(plan.text)
    spans = [(0, length // 2), (length // 3, length - 3), (length // 3 + 2, length // 3 + 9)]
    results = tuple(
        KeyResult(
            f"kr{place}", f"Result {place}", sources=(Source(plan.id, None, "s1", *span, plan.text[slice(*span)]),)
        )
        for place, span in enumerate(spans)
    )
    store.save_document(plan)
    objective = Objective("o", "Sail on", key_results=results)
    store.save_draft(
        OkrSet("ferry", "Ferry", language, documents=(plan.entry,), objectives=(objective,)), {}, author="a", reason="b"
    )
    return results


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Guests 😀 wait 40 minutes 👩‍👩‍👧 today 🚢. We want 15 minutes by June 🎯 and no more."),
        (
            "vi",
            unicodedata.normalize("NFD", "Khách 😀 chờ bốn mươi phút 🚢 mỗi ngày. Chúng tôi muốn còn mười lăm phút."),
        ),
        ("zh", "客人😀现在要等40分钟🚢。我们要在六月底前降到15分钟🎯，一分钟也不能多。"),
    ],
    ids=["emoji", "decomposed", "chinese"],
)
def test_what_is_lit_is_the_quote_letter_for_letter(visit, store, language, text):
    results = overlapping(store, text, language)
    page = opened(visit(), "/drafts/ferry")
    for result in results:
        page.locator(f"#i-{result.id} .cite").hover()
        shown = page.evaluate("[...document.querySelectorAll('mark.lit')].map((each) => each.textContent).join('')")
        assert shown == result.sources[0].quote


def test_a_long_source_answers_the_pointer_at_once(visit, store):
    """However long the text, pointing looks only at the sentences pointed at: a text ten times as long costs no more."""
    sentence = "A service takes 6.2 days today and customers wait too long for their bicycles. "
    plan = read(sentence * 2400, title="Sixty pages", language="en")
    results = tuple(
        KeyResult(f"kr{i}", f"Result {i}", sources=(Source(plan.id, None, "s", s.start, s.end, s.text),))
        for i, s in enumerate(plan.sentences[:: len(plan.sentences) // 20])
    )
    store.save_document(plan)
    objective = Objective("o", "Sooner", key_results=results)
    store.save_draft(
        OkrSet("long", "Long", "en", documents=(plan.entry,), objectives=(objective,)), {}, author="a", reason="b"
    )
    page = opened(visit(), "/drafts/long")
    page.locator("#i-kr1 .cite").hover()
    asked = page.evaluate(
        """() => {
          let asked = 0;
          const real = Element.prototype.querySelectorAll;
          Element.prototype.querySelectorAll = function (selector) {
            if (this.id === "source-pages" || this.id === "review") asked += 1;
            return real.call(this, selector);
          };
          const cards = [...document.getElementsByClassName("item")];
          for (let i = 0; i < 200; i += 1)
            cards[i % cards.length].dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
          return asked;
        }"""
    )
    assert asked == 0
    page.locator("#i-kr9 .cite").click()
    expect(page.locator("mark.lit")).to_be_in_viewport()


class TestOnAPhone:
    def test_the_source_comes_up_from_below_with_the_sentence_lit(self, visit, draft):
        page = opened(visit(width=360))
        link = page.locator("#i-i-store .cite")
        link.click()
        sheet = page.get_by_role("dialog", name="Source")
        expect(sheet.locator("mark.lit")).to_have_text("The first step is a shared parts store in Craven Arms.")
        expect(sheet.locator("mark.lit")).to_be_in_viewport()
        assert violations(page) == []
        page.keyboard.press("Escape")
        expect(sheet).to_be_hidden()
        expect(link).to_be_focused()
        expect(page.locator("aside.source")).to_contain_text("Craven Arms")

    def test_from_a_sentence_one_goes_to_its_card(self, visit, draft):
        page = opened(visit(width=360))
        page.locator("#i-kr-late .cite").click()
        sheet = page.get_by_role("dialog")
        sheet.locator("a.ref[data-ref='4']").click()
        expect(sheet).to_be_hidden()
        expect(page.locator("#i-i-store")).to_be_focused()


class TestFigures:
    @pytest.mark.parametrize("code", HOW)
    def test_a_figure_is_corrected_where_it_stands(self, visit, store, draft, code):
        typed, kept, read = HOW[code]
        store.save_revision(
            draft.id, replace(okr_set(), language=code), {}, expected_revision=1, author="a", reason="b"
        )
        page = opened(visit(code))
        places = "[...document.querySelectorAll('.item')].map((each) => each.offsetTop)"
        before = page.evaluate(places)
        chip = page.locator("#v-kr-late-target")
        chip.locator("summary").click()
        assert page.evaluate(places) == before
        field = page.locator('input[name="kr-late.target"]')
        field.fill(typed)
        expect(chip.locator("#kr-late\\.target-read")).to_have_text(read)
        page.keyboard.press("Escape")
        expect(chip.locator("summary")).to_be_focused()
        expect(chip.locator("b")).to_have_text(read.removeprefix("= "))
        assert store.draft(draft.id).okr_set.objectives[0].key_results[1].target == int(kept)

    def test_an_opened_chip_shows_its_sentence_with_the_figure_in_it(self, visit, draft):
        page = opened(visit())
        page.locator("#v-kr-service-target summary").click()
        panel = page.locator("#v-kr-service-target .panel")
        expect(panel.locator("blockquote")).to_have_text("By the end of June 2027 we want that down to 3 days.")
        expect(panel.locator("mark")).to_have_text("3 days")
        page.locator("#v-kr-service-baseline summary").click()
        expect(panel).to_be_hidden()
        page.locator("h1, #by").last.click()
        expect(page.locator(".panel:visible")).to_have_count(0)

    def test_enter_takes_the_figure_and_leads_back_to_its_chip(self, visit, store, draft):
        page = opened(visit())
        chip = page.locator("#v-kr-late-target")
        chip.locator("summary").click()
        field = chip.locator('input[name="kr-late.target"]')
        field.fill("12")
        field.press("Enter")
        expect(chip.locator("summary")).to_be_focused()
        expect(chip.locator(".panel")).to_be_hidden()
        expect(chip.locator("b")).to_have_text("12")

    def test_without_scripts_a_chip_opens_and_saves(self, visit, store, draft):
        page = opened(visit(scripts=False))
        type_into(page.locator('input[name="kr-late.target"]'), "12 days")
        press(page, "save", scripts=False)
        expect(page.locator("#v-kr-late-target b")).to_have_text("12 days")
        page.locator("#i-kr-service .cite").first.click()
        expect(page.locator("#s-2:target")).to_be_in_viewport()
        page.locator("a.ref[data-ref='4']").click()
        expect(page.locator("#i-i-store")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_nobody_is_kept_out_of_a_chip_or_a_lit_sentence(visit, draft, language, scheme):
    page = opened(visit(language, scheme=scheme))
    page.locator("#i-kr-service .cite").first.click()
    page.locator(".ref[data-ref='1'] summary").click()
    assert violations(page) == []
    for chip in ("kr-service-target", "kr-late-target", "kr-late-deadline", "kr-service-way"):
        page.locator(f"#v-{chip} summary").click()
        expect(page.locator(f"#v-{chip} .panel")).to_be_visible()
        assert violations(page) == [], chip
        page.keyboard.press("Escape")
