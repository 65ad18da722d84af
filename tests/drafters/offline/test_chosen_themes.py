"""A person says what the objectives are to be about; the drafter keeps to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant import document, pipeline
from assistant.drafters import Brief, Drafted, ThemeChoice
from assistant.drafters.choice import MOST, checked
from assistant.drafters.offline import OfflineDrafter
from assistant.errors import UsageError
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, LanguageCode, Objective, Theme
from assistant.samples import samples

TODAY = date(2026, 11, 21)


def asked(code: LanguageCode, sample: int = 0) -> tuple[document.Document, Brief]:
    text = document.read(samples(code)[sample].text, language=code)
    return text, Brief(parse_period("2027"), code, TODAY, "company")


def choice(theme: Theme) -> ThemeChoice:
    return ThemeChoice(theme.name, tuple(each.sentence for each in theme.sources if each.sentence), bool(theme.parked))


def drafted(text: document.Document, brief: Brief, *themes: ThemeChoice) -> Drafted:
    return OfflineDrafter().draft(text, replace(brief, themes=themes))


def said(objectives: tuple[Objective, ...]) -> list[tuple[str, list[str], list[str], list[str]]]:
    return [
        (
            each.title,
            [part.text for part in each.key_results],
            [part.name for part in each.kpis],
            [part.text for part in each.initiatives],
        )
        for each in objectives
    ]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("sample", [0, 1, 2])
def test_the_themes_shown_are_those_of_the_draft_and_choosing_them_changes_nothing(
    code: LanguageCode, sample: int
) -> None:
    text, brief = asked(code, sample)
    usual, shown = OfflineDrafter().draft(text, brief), pipeline.themes_of(text, brief)
    assert [theme.name for theme in shown] == [theme.name for theme in usual.themes]
    assert all(text.text[each.start : each.end] == each.quote != "" for theme in shown for each in theme.sources)
    assert said(drafted(text, brief, *map(choice, shown)).objectives) == said(usual.objectives)


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_order_ticks_and_what_is_set_aside_are_the_persons(code: LanguageCode) -> None:
    text, brief = asked(code)
    one, two, three, *_ = (replace(choice(theme), parked=False) for theme in pipeline.themes_of(text, brief))
    made = drafted(text, brief, three, replace(two, parked=True), one)
    assert [(theme.name, theme.parked) for theme in made.themes] == [
        (three.name, False),
        (one.name, False),
        (two.name, True),
    ]
    assert [each.theme_id for each in made.objectives] == [theme.id for theme in made.themes[:2]]
    assert tuple(each.sentence for each in made.themes[2].sources) == two.sentences
    backwards = said(drafted(text, brief, one, three).objectives)
    assert {each[0] for each in said(made.objectives)} == {each[0] for each in backwards}
    assert [each[0] for each in said(made.objectives)] == [each[0] for each in reversed(backwards)]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_merged_theme_is_one_objective_with_the_figures_of_both(code: LanguageCode) -> None:
    text, brief = asked(code)
    one, two, *_ = (replace(choice(theme), parked=False) for theme in pipeline.themes_of(text, brief))
    apart = drafted(text, brief, one, two).objectives
    (both,) = drafted(text, brief, ThemeChoice(one.name, (*one.sentences, *two.sentences))).objectives
    assert both.title == apart[0].title
    assert {each.sentence for each in both.sources} == {each.sentence for part in apart for each in part.sources}
    texts = {each.text for each in both.key_results}
    for part in apart:
        measured = {each.text for each in part.key_results if each.target is not None}
        assert not measured or texts & measured


NAMES: dict[LanguageCode, str] = {
    "en": "nobody waits in the cold",
    "nl": "niemand staat in de kou",
    "sv": "ingen står och fryser",
    "vi": "không ai phải chờ ngoài trời lạnh",
    "zh": "不让任何人在寒风中等候",
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_renamed_theme_gives_its_objective_the_new_name(code: LanguageCode) -> None:
    text, brief = asked(code)
    theme = replace(choice(pipeline.themes_of(text, brief)[0]), parked=False)
    (usual,) = drafted(text, brief, theme).objectives
    made = drafted(text, brief, replace(theme, name=NAMES[code]))
    assert made.themes[0].name == NAMES[code]
    assert made.objectives[0].title.casefold() == NAMES[code].casefold()
    measured = [each.text for each in usual.key_results if each.target is not None]
    assert [each.text for each in made.objectives[0].key_results if each.target is not None] == measured


def test_more_ticked_themes_than_the_usual_number_all_get_their_objective() -> None:
    lines = "\n\n".join(
        f"{name}\n\nWe want {what} to rise from {n} to {n + 20} by the end of June 2027."
        for n, (name, what) in enumerate(
            [
                ("Sales", "sales calls a week"),
                ("Safety", "near-miss reports a month"),
                ("Training", "training hours per person"),
                ("Delivery", "deliveries on time a day"),
                ("Energy", "solar roofs in use"),
                ("Quality", "batches without a defect"),
            ],
            start=30,
        )
    )
    text = document.read(lines, language="en")
    brief = Brief(parse_period("2027"), "en", TODAY, "company", objectives=2)
    shown = pipeline.themes_of(text, brief)
    assert sum(not theme.parked for theme in shown) == 2 < len(shown)
    made = drafted(text, brief, *(replace(choice(theme), parked=False) for theme in shown))
    assert len(made.objectives) == len(shown)
    assert not any(theme.parked for theme in made.themes)


def test_a_theme_that_somebody_else_found_is_drafted_from_its_paragraph() -> None:
    text, brief = asked("en")
    first = next(each for each in text.sentences if each.noise is None and len(each.text.split()) > 6)
    made = drafted(text, brief, ThemeChoice("What we stand for", (first.id,)))
    assert [each.title for each in made.objectives] == ["What we stand for"]


TEXT = document.read("We wait too long. By June 2027 waits fall from 9 to 4 weeks.", language="en")


@pytest.mark.parametrize(
    ("themes", "says"),
    [
        ([ThemeChoice("Waits", ("s1",), parked=True)], "No theme is ticked"),
        ([ThemeChoice("  ", ("s1",))], "Theme 1 has no name"),
        ([ThemeChoice("Waits", ())], "rests on sentences"),
        ([ThemeChoice("Waits", ("s1", "s99"))], "rests on sentences"),
        ([ThemeChoice("Waits", ("s1",))] * (MOST + 1), "11 themes are ticked"),
    ],
)
def test_a_choice_that_cannot_be_drafted_says_why(themes: list[ThemeChoice], says: str) -> None:
    with pytest.raises(UsageError, match=says):
        checked(themes, TEXT)


def test_names_are_tidied_and_sentences_stand_in_the_texts_order() -> None:
    (theme,) = checked([ThemeChoice("  Short\n waits ", ("s2", "s1", "s2"))], TEXT)
    assert theme == ThemeChoice("Short waits", ("s1", "s2"))
