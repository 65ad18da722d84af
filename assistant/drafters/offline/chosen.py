"""Objectives for the themes that a person has chosen, each from the passages that its sentences come from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, zip_longest
from typing import TypeVar

from assistant.drafters import ThemeChoice
from assistant.drafters.offline import objectives as writing
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.key_results import Writer
from assistant.drafters.offline.labelled import Example
from assistant.drafters.offline.priorities import Priority
from assistant.records import Objective, Source, Theme, item_id

Passage = Example | Priority
_Part = TypeVar("_Part")


def choice_theme(path: str, choice: ThemeChoice, writer: Writer, *, parked: bool) -> Theme:
    """The theme as the person wants it kept."""
    document = writer.document
    sources = (Source(document.id, None, sentence, 0, 0, "") for sentence in choice.sentences)
    return Theme(item_id(document.sha256, path), choice.name, tuple(sources), parked)


def objective_of(
    path: str, choice: ThemeChoice, theme_id: str, found: Sequence[Passage], writer: Writer, before: Sequence[Objective]
) -> Objective:
    """One objective from the passages of a theme, never none; a name that a person gave the theme is its title.

    `found` are the theme's own passages, one at least.
    """
    themes = {id(one): writing.theme(theme_id, one, writer, parked=False) for one in found}
    named = sorted(found, key=lambda one: themes[id(one)].name != choice.name)
    own_name = themes[id(named[0])].name != choice.name
    made = writing.objective(
        path, as_one(named), theme_id, writer, before, title=writer.ear.capital(choice.name) if own_name else None
    )
    if len(found) == 1:
        return made
    return replace(made, sources=tuple(dict.fromkeys(each for one in named for each in themes[id(one)].sources)))


def passages_behind(
    choices: Sequence[Iterable[str | None]], found: Sequence[Passage], writer: Writer
) -> list[list[Passage]]:
    """The passages behind each list of sentence ids; none is behind two of them.

    The passage that rests on just these sentences, else all that rest on no others, else the one that shares most;
    empty where none that is left shares a sentence.
    """
    rests = {id(one): _sentences(one, writer) for one in found}
    cited = [set(sentences) for sentences in choices]
    behind: list[list[Passage]] = [[] for _ in cited]
    left = [*found]
    for fitting in (_exact, _whole, _near):
        for place, sentences in enumerate(cited):
            if not behind[place]:
                behind[place] = fitting(sentences, left, rests)
                left = [one for one in left if one not in behind[place]]
    return behind


_Rests = Mapping[int, set[str | None]]
"""The sentences each passage rests on, by its id."""


def _exact(cited: set[str | None], left: Sequence[Passage], rests: _Rests) -> list[Passage]:
    return [one for one in left if rests[id(one)] == cited][:1]


def _whole(cited: set[str | None], left: Sequence[Passage], rests: _Rests) -> list[Passage]:
    return [one for one in left if rests[id(one)] <= cited]


def _near(cited: set[str | None], left: Sequence[Passage], rests: _Rests) -> list[Passage]:
    near = max(left, key=lambda one: len(rests[id(one)] & cited), default=None)
    return [near] if near is not None and rests[id(near)] & cited else []


def _sentences(found: Passage, writer: Writer) -> set[str | None]:
    return {source.sentence for source in writing.theme("", found, writer, parked=False).sources}


def as_one(passages: Sequence[Passage]) -> Passage:
    """Several passages as one, the first of them first; one stays as it is."""
    first, *others = passages
    if not others:
        return first
    if isinstance(first, Example):
        return _one_example([one for one in passages if isinstance(one, Example)])
    return _one_priority([one for one in passages if isinstance(one, Priority)])


def _one_example(examples: Sequence[Example]) -> Example:
    first = examples[0]
    return Example(
        first.title,
        first.said,
        key_results=_in_turn(examples, _goals_of),
        initiatives=_in_turn(examples, lambda one: one.initiatives),
        scope=[said for one in examples for said in one.scope],
        label=first.label,
        measures=_in_turn(examples, lambda one: one.measures),
    )


def _goals_of(example: Example) -> list[tuple[str, Said]]:
    """A labelled objective that is a measured goal keeps its figure as a key result."""
    if not example.key_results and example.said.reading.has_target:
        return [(example.title, example.said)]
    return example.key_results


def _one_priority(priorities: Sequence[Priority]) -> Priority:
    section = priorities[0].section
    heads = [one.section.head for one in priorities[1:] if one.section.head is not None]
    return Priority(
        replace(section, said=[*(said for one in priorities for said in one.section.said), *heads]),
        measures=_in_turn(priorities, lambda one: one.measures),
        work=_in_turn(priorities, lambda one: one.work),
        aims=_in_turn(priorities, lambda one: one.aims),
        open=_in_turn(priorities, lambda one: one.open),
        own_work=any(one.own_work for one in priorities),
        announced=priorities[0].announced,
    )


def _in_turn(passages: Sequence[Passage], parts: Callable[..., list[_Part]]) -> list[_Part]:
    """One part of each passage after the other: an objective holds a few, and every passage is to have its say."""
    return list(_told(chain.from_iterable(zip_longest(*(parts(one) for one in passages)))))


def _told(parts: Iterable[_Part | None]) -> Iterator[_Part]:
    yield from (part for part in parts if part is not None)
