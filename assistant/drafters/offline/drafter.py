"""The offline drafter: a text in, a set to react to out. Same input, same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.document import Document
from assistant.drafters import Brief, Drafted, Progress, Report, silent
from assistant.drafters.offline import objectives as writing
from assistant.drafters.offline.choosing import Passages, choose
from assistant.drafters.offline.chosen import as_one, choice_theme, objective_of, passages_behind
from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.evidence import Role, Said, hear
from assistant.drafters.offline.key_results import Writer
from assistant.drafters.offline.labelled import Example, find_examples, is_method_text
from assistant.drafters.offline.measures import Measure, find_measures, in_period
from assistant.drafters.offline.orders import is_order
from assistant.drafters.offline.priorities import Priority, find_priorities
from assistant.drafters.offline.roles import settle_roles
from assistant.drafters.offline.sections import Section, split
from assistant.drafters.offline.story import told_in_full
from assistant.drafters.offline.tables import find_rows
from assistant.languages import language
from assistant.records import Objective, Theme

_OBJECTIVES = 4
_OBJECTIVES_LEAST = 2
_SHOWN = 12
_SURE = 0.6
_TOLD: tuple[Role, ...] = ("past", "others", "withdrawn", "contested")
_WORKED_LEAST = 2
"""An ordinary text that labels fewer goals than this is drafted by its priorities."""


class OfflineDrafter:
    """Reads priorities and figures by rule. It writes in the language of the document and never translates."""

    engine = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        listened = _listen(document, brief, report)
        writer, found = listened.writer, listened.found
        if brief.themes:
            return _as_chosen(listened, report)
        chosen, named = choose(found, brief.objectives or _OBJECTIVES, writer)
        themes = _themes(chosen, named, writer)
        report(Progress("themes", len(themes), len(themes)))

        objectives: list[Objective] = []
        for one in chosen:
            theme_id = themes[named.index(one)].id
            objectives.append(writing.objective(f"o{len(objectives) + 1}", one, theme_id, writer, objectives))
            report(Progress("objectives", len(objectives), len(chosen), objectives[-1]))
        notes = (*_notes(objectives, writer), *_left_out(listened.said, writer), *_kept_for_later(themes, writer))
        return _drafted(themes, objectives, notes, writer)

    def objective_from(self, document: Document, brief: Brief, theme: Theme) -> Objective | None:
        """From the passages that hold the theme's sentences; its ids follow the theme and stay the same."""
        listened = _listen(document, brief)
        cited = [source.sentence for source in theme.sources if source.sentence]
        (behind,) = passages_behind([cited], listened.found, listened.writer)
        behind = behind or _paragraphs_of(theme.name, cited, listened)
        return writing.objective(f"from {theme.id}", as_one(behind), theme.id, listened.writer) if behind else None


def themes_in(document: Document, brief: Brief) -> tuple[Theme, ...]:
    """What a draft of this text would be about, in its order: `parked` what would be kept for later."""
    listened = _listen(document, brief)
    chosen, named = choose(listened.found, brief.objectives or _OBJECTIVES, listened.writer)
    return _themes(chosen, named, listened.writer)


@dataclass(frozen=True, slots=True)
class _Listened:
    """A text with the passages that may be its priorities, in its order."""

    writer: Writer
    said: list[Said]
    measures: list[Measure]
    found: Passages


def _listen(document: Document, brief: Brief, report: Report = silent) -> _Listened:
    code = document.language or brief.language
    writer = Writer(document, brief, code, ear(code))
    said = [one for one in hear(document, brief, code) if not is_order(one.text, one.ear.code)]
    settle_roles(document, said, brief.today)
    report(Progress("read", len(said), len(said)))
    measures = [in_period(measure, brief.period) for measure in find_measures(said, brief.today)]
    found = _worked(said, measures, writer) or [*passages(said, measures, document, brief)]
    return _Listened(writer, said, measures, found)


def _themes(chosen: Passages, named: Passages, writer: Writer) -> tuple[Theme, ...]:
    return tuple(writing.theme(f"t{n}", one, writer, parked=one not in chosen) for n, one in enumerate(named, start=1))


def _as_chosen(listened: _Listened, report: Report) -> Drafted:
    """An objective for each ticked theme, in the person's order; one whose sentences say nothing is set aside."""
    writer = listened.writer
    ticked, aside = writer.brief.ticked, writer.brief.set_aside
    report(Progress("themes", len(ticked) + len(aside), len(ticked) + len(aside)))
    objectives: list[Objective] = []
    themes: list[Theme] = []
    found = passages_behind([each.sentences for each in (*ticked, *aside)], listened.found, writer)
    for number, (choice, behind) in enumerate(zip(ticked, found, strict=False), start=1):
        behind = behind or _paragraphs_of(choice.name, choice.sentences, listened)
        themes.append(choice_theme(f"t{number}", choice, writer, parked=not behind))
        if behind:
            path = f"o{len(objectives) + 1}"
            objectives.append(objective_of(path, choice, themes[-1].id, behind, writer, objectives))
            report(Progress("objectives", len(objectives), len(ticked), objectives[-1]))
    for number, choice in enumerate(aside, start=len(ticked) + 1):
        themes.append(choice_theme(f"t{number}", choice, writer, parked=True))
    return _drafted(tuple(themes), objectives, (*_notes(objectives, writer), *_left_out(listened.said, writer)), writer)


def _drafted(themes: tuple[Theme, ...], objectives: list[Objective], notes: tuple[str, ...], writer: Writer) -> Drafted:
    other = writer.code if writer.code != writer.brief.language else None
    return Drafted(themes, tuple(objectives), notes, language=other, title=writer.document.title)


def _paragraphs_of(name: str, sentences: Sequence[str], listened: _Listened) -> Passages:
    """The paragraphs of these sentences as one passage, for a theme that somebody else has named."""
    cited = set(sentences)
    blocks = {one.block.index for one in listened.said if one.sentence.id in cited}
    around = [one for one in listened.said if one.block.index in blocks]
    if not around:
        return []
    section = Section("priority", name, None, around)
    return [*find_priorities([section], listened.measures, [], listened.writer.ear)[:1]]


def _worked(said: list[Said], measures: list[Measure], writer: Writer) -> list[Example | Priority]:
    """The goals a text labels as such. A text about the method has no others."""
    labelled = find_examples(said, writer.ear)
    examples = [one for example in labelled for one in told_in_full(example, measures, writer.ear)]
    results = sum(len(example.key_results) + len(example.measures) for example in examples)
    if examples and (results >= _WORKED_LEAST or is_method_text(said, writer.ear)):
        return [*examples]
    return []


def passages(said: list[Said], measures: list[Measure], document: Document, brief: Brief) -> list[Priority]:
    """The passages of a text that may be its priorities, in its order."""
    code = document.language or brief.language
    own = ear(code)
    ordinary = [one for one in said if one.values or not own.hears("method", one.text)]
    rows, actions = find_rows(said, document, brief, code)
    rows = [in_period(row, brief.period) for row in rows]
    return [*find_priorities(split(ordinary, own), measures, rows, own, actions)]


def _notes(objectives: list[Objective], writer: Writer) -> tuple[str, ...]:
    brief = writer.brief
    sentences = language(brief.language).drafting_words.sentences
    notes = []
    if writer.code != brief.language:
        notes.append(sentences.note_language % {"language": sentences.language_names[writer.code]})
    if not objectives:
        notes.append(sentences.note_none)
    if later := sum(kpi.target is not None for objective in objectives for kpi in objective.kpis):
        notes.append(sentences.note_later.format(count=later, period=brief.period.label))
    notes += [
        sentences.note_no_figures.format(title=objective.title)
        for objective in objectives
        if all(key_result.target is None and key_result.kind == "metric" for key_result in objective.key_results)
        and all(kpi.target is None for kpi in objective.kpis)
    ]
    asked = len(brief.ticked) or brief.objectives or 0
    per_objective = brief.key_results or 0
    if objectives and (
        len(objectives) < (asked or _OBJECTIVES_LEAST)
        or any(len(one.key_results) < per_objective for one in objectives)
    ):
        notes.append(sentences.note_few)
    return tuple(notes)


def _left_out(said: list[Said], writer: Writer) -> Iterator[str]:
    """Figures that the text holds and that are no targets, with the reason."""
    sentences = language(writer.brief.language).drafting_words.sentences
    told: dict[str, str] = {}
    for one in said:
        for value in one.values:
            if value.role in _TOLD and value.chance(value.role) >= _SURE:
                told.setdefault(value.wording, sentences.left_out[value.role])
    if told:
        shown = [f"{wording} ({why})" for wording, why in list(told.items())[:_SHOWN]]
        yield sentences.note_left_out.format(figures=", ".join(shown))


def _kept_for_later(themes: tuple[Theme, ...], writer: Writer) -> Iterator[str]:
    """Themes that the drafter set aside by itself."""
    sentences = language(writer.brief.language).drafting_words.sentences
    if parked := [theme.name for theme in themes if theme.parked]:
        yield sentences.note_parked.format(names=", ".join(parked))
