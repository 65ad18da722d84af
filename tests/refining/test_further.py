"""One more objective from a theme that has none: cited like a draft, and never the same thing twice."""

from dataclasses import replace

import pytest

from assistant import pipeline
from assistant.document import read
from assistant.drafters.further import open_themes
from assistant.editing import merge_themes
from assistant.errors import InputError, NotFound, UsageError
from assistant.grounding import ungrounded
from assistant.records import LANGUAGE_CODES, ItemState, items
from assistant.samples import samples


@pytest.fixture
def drafted(settings):
    """A sample drafted with two objectives only, so that themes are left; the set and its documents."""

    def run(code):
        document = read(next(iter(samples(code))).text, language=code)
        brief = pipeline.brief_for(document, settings, objectives=2)
        okr_set = pipeline.draft(document, brief, pipeline.drafter_for(settings), settings=settings)
        return okr_set, {document.id: document}

    return run


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_it_stands_behind_the_others_with_its_sentences(drafted, settings, code):
    okr_set, documents = drafted(code)
    theme = open_themes(okr_set)[0]
    more = pipeline.more_objectives(okr_set, theme.id, documents, pipeline.drafter_for(settings), settings=settings)
    assert more.objectives[:-1] == okr_set.objectives
    new = more.objectives[-1]
    assert new.theme_id == theme.id and new.key_results
    assert {each.sentence for each in new.sources} & {each.sentence for each in theme.sources}
    (document,) = documents.values()
    assert all(document.text[each.start : each.end] == each.quote != "" for each in new.sources)
    around = {"today": settings.today, "period": okr_set.period, "language": code}
    assert [ungrounded(each, documents, **around) for each in (*new.key_results, *new.kpis)] == [
        [] for _ in (*new.key_results, *new.kpis)
    ]
    assert len({item.id for _, item in items(more)}) == len(list(items(more)))
    assert not next(each for each in more.themes if each.id == theme.id).parked
    assert theme not in open_themes(more)


def test_a_theme_gets_one_objective_only(drafted, settings):
    okr_set, documents = drafted("en")
    drafter, theme = pipeline.drafter_for(settings), open_themes(okr_set)[0]
    more = pipeline.more_objectives(okr_set, theme.id, documents, drafter, settings=settings)
    with pytest.raises(UsageError, match="has an objective already"):
        pipeline.more_objectives(more, theme.id, documents, drafter, settings=settings)


def test_what_is_there_already_is_not_added_again(drafted, settings):
    """The theme's passage is the one that the first objective was drafted from."""
    okr_set, documents = drafted("en")
    first = okr_set.objectives[0]
    theme = replace(open_themes(okr_set)[0], sources=first.sources)
    doubled = replace(okr_set, themes=(theme,))
    with pytest.raises(InputError, match="too little"):
        pipeline.more_objectives(doubled, theme.id, documents, pipeline.drafter_for(settings), settings=settings)


def test_without_the_text_or_the_theme_there_is_nothing_to_draft_from(drafted, settings):
    okr_set, _documents = drafted("en")
    drafter = pipeline.drafter_for(settings)
    with pytest.raises(NotFound, match="no longer kept"):
        pipeline.more_objectives(okr_set, open_themes(okr_set)[0].id, {}, drafter, settings=settings)
    with pytest.raises(NotFound, match="no theme"):
        pipeline.more_objectives(okr_set, "t-nowhere", {}, drafter, settings=settings)


class TestInstead:
    """A theme drafted in the place of an objective."""

    def instead(self, okr_set, documents, settings, place=0, state=None, **more):
        theme, old = open_themes(okr_set)[0], okr_set.objectives[place]
        drafter = pipeline.drafter_for(settings)
        made = pipeline.objective_instead(
            okr_set, theme.id, old.id, documents, drafter, settings=settings, state=state or {}, **more
        )
        return theme, old, made

    @pytest.mark.parametrize("code", LANGUAGE_CODES)
    def test_it_stands_where_the_other_stood_and_the_others_theme_is_set_aside(self, drafted, settings, code):
        okr_set, documents = drafted(code)
        theme, old, made = self.instead(okr_set, documents, settings)
        assert made.objectives[1:] == okr_set.objectives[1:]
        assert made.objectives[0].theme_id == theme.id
        assert made.objectives[0].title != old.title
        parked = {each.id: each.parked for each in made.themes}
        assert (parked[old.theme_id], parked[theme.id]) == (True, False)
        assert len({item.id for _, item in items(made)}) == len(list(items(made)))

    def test_a_theme_that_another_objective_takes_up_as_well_is_not_set_aside(self, drafted, settings):
        okr_set, documents = drafted("en")
        first, second = okr_set.objectives
        shared = replace(okr_set, objectives=(first, replace(second, theme_id=first.theme_id)))
        _theme, old, made = self.instead(shared, documents, settings)
        assert not next(each for each in made.themes if each.id == old.theme_id).parked

    @pytest.mark.parametrize("part", ["objective", "key result"])
    @pytest.mark.parametrize("state", [ItemState(locked=True), ItemState(origin="person")])
    def test_what_a_person_wrote_stays_unless_they_say_so(self, drafted, settings, part, state):
        okr_set, documents = drafted("en")
        old = okr_set.objectives[0]
        written = {(old if part == "objective" else old.key_results[0]).id: state}
        with pytest.raises(UsageError, match="O1 was edited by a person"):
            self.instead(okr_set, documents, settings, state=written)
        _theme, _old, made = self.instead(okr_set, documents, settings, state=written, edited_too=True)
        assert old.id not in {each.id for each in made.objectives}

    def test_only_an_objective_makes_place(self, drafted, settings):
        okr_set, documents = drafted("en")
        inner, theme = okr_set.objectives[0].key_results[0], open_themes(okr_set)[0]
        with pytest.raises(UsageError, match="Only an objective"):
            pipeline.objective_instead(
                okr_set, theme.id, inner.id, documents, pipeline.drafter_for(settings), settings=settings, state={}
            )


def test_a_merged_theme_is_drafted_from_the_sentences_of_both(settings):
    document = read(next(iter(samples("en"))).text, language="en")
    brief = pipeline.brief_for(document, settings, objectives=1)
    okr_set = pipeline.draft(document, brief, pipeline.drafter_for(settings), settings=settings)
    one, two, *_ = open_themes(okr_set)
    merged = merge_themes(okr_set, two.id, one.id)
    documents = {document.id: document}
    made = pipeline.more_objectives(merged, one.id, documents, pipeline.drafter_for(settings), settings=settings)
    cited = {each.sentence for part in made.objectives[-1].key_results for each in part.sources}
    assert all(cited & {each.sentence for each in theme.sources} for theme in (one, two))
