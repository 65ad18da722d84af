"""The list of all themes above a set: what each rests on, what became of it, what its buttons ask for."""

from dataclasses import dataclass, replace

import pytest
from starlette.datastructures import FormData

from assistant import review
from assistant.errors import UsageError
from assistant.records import LANGUAGE_CODES, ItemState, OkrSet, Theme
from tests.service import TODAY
from tests.web.pages.forms import Page
from tests.web.pages.workshop import SOONER, document, okr_set, source
from web.i18n import TAGS, hush, speak
from web.pages.frame import Frame, LanguageLink
from web.pages.review.theme_rows import ThemeRow, objective_to_replace, theme_changes, theme_rows
from web.render import environment

WAITS = Theme("t-waits", "Waiting", (source("wait too long"), source("6.2 days")), parked=False)
PEOPLE = Theme("t-people", "Mechanics who stay", (source("mechanics leave"),), parked=True)
PARTS = Theme("t-parts", "Parts at hand", (source("parts store"),))
HERE = document().id
PLAN = okr_set(themes=(WAITS, PEOPLE, PARTS), objectives=(replace(SOONER, theme_id="t-waits"),))


@dataclass(frozen=True)
class Numbered:
    anchor: str
    number: int
    quote: str


def evidence(theme):
    """Only the sentence about waiting is cited by an item."""
    return [Numbered("s-1", 1, each.quote) for each in theme.sources if "wait too long" in each.quote]


def rows(plan=PLAN, state=None, kept=(HERE,)):
    return theme_rows(plan, state or {}, kept, evidence)


@dataclass(frozen=True)
class Shown:
    """What the list needs of the page it stands on."""

    frame: Frame
    tag: str
    rows: tuple[ThemeRow, ...]


def shown(language, made):
    links = tuple(LanguageLink(code, TAGS[code], code, "/", code == language) for code in LANGUAGE_CODES)
    page = Shown(Frame("elsewhere", links, None), "en", made)
    template = (
        "{% import 'review/themes.html' as parts with context %}<form action='/d'>{{ parts.themes(page.rows) }}</form>"
    )
    token = speak(language)
    try:
        return Page(environment().from_string(template).render(page=page))
    finally:
        hush(token)


def test_each_row_says_what_became_of_its_theme():
    waits, people, parts = rows()
    assert [each.number for each in waits.objectives] == ["O1"]
    assert (people.parked, people.objectives) == (True, ())
    assert (parts.parked, parts.objectives) == (False, ())
    assert [(each.number, each.anchor) for each in waits.quotes] == [(1, "s-1"), (0, "")]
    assert [each.value for each in people.others] == ["t-waits", "t-parts"]


@pytest.mark.parametrize(
    ("kept", "state", "draftable", "instead"),
    [
        ((HERE,), {}, True, ["O1 Customers have their bicycles back sooner"]),
        ((HERE,), {"kr-late": ItemState(locked=True)}, True, []),
        ((), {}, False, []),
    ],
)
def test_what_can_be_drafted_and_in_whose_place(kept, state, draftable, instead):
    waits, people, _ = rows(state=state, kept=kept)
    assert not waits.draftable
    assert (people.draftable, [each.label for each in people.instead]) == (draftable, instead)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_list_shows_names_sentences_and_buttons(language):
    page = shown(language, rows())
    for theme in PLAN.themes:
        assert theme.name in page.text
        assert all(each.quote in page.text for each in theme.sources)
    assert set(page.buttons["/d"]) == {
        *(f"{do}|{theme.id}" for do in ("rename_theme", "merge_theme") for theme in PLAN.themes),
        *(f"{do}|{theme}" for do in ("objective", "instead") for theme in ("t-people", "t-parts")),
        "unpark|t-people",
        "park|t-parts",
    }
    assert {"#i-o-sooner", "#s-1"} <= set(page.links)
    if language != "en":
        assert "Rename" not in page.text and "Set aside" not in page.text


def test_a_set_without_themes_shows_no_list():
    assert shown("en", rows(okr_set())).text.strip() == ""


def after(do, **fields) -> OkrSet:
    changes = theme_changes(do, FormData(fields))
    return review.apply(PLAN, {}, changes, by="Vera", at="2026-11-21T10:00:00+00:00", today=TODAY).okr_set


def test_the_buttons_ask_for_changes_that_can_be_made():
    assert [each.parked for each in after("park|t-parts").themes] == [False, True, True]
    assert [each.parked for each in after("unpark|t-people").themes][1] is False
    renamed = after("rename_theme|t-people", **{"theme|t-people": "Good mechanics"})
    assert renamed.themes[1].name == "Good mechanics"
    merged = after("merge_theme|t-parts", **{"into|t-parts": "t-waits"})
    assert [each.id for each in merged.themes] == ["t-waits", "t-people"]
    assert theme_changes("keep|kr-late", FormData()) == []
    assert objective_to_replace("instead|t-people", FormData({"instead|t-people": "o-sooner"})) == "o-sooner"


@pytest.mark.parametrize("do", ["rename_theme|t-people", "merge_theme|t-people", "instead|t-people"])
def test_an_empty_box_beside_a_button_is_named(do):
    ask = objective_to_replace if do.startswith("instead") else theme_changes
    with pytest.raises(UsageError):
        ask(do, FormData())
