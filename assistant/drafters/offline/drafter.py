"""The offline drafter: a text in, a set to react to out. Same input, same bytes."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.document import Document
from assistant.drafters import Brief, Drafted, Progress, Report, silent
from assistant.drafters.offline import objectives as writing
from assistant.drafters.offline.choosing import choose
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
        code = document.language or brief.language
        writer = Writer(document, brief, code, ear(code))
        said = [one for one in hear(document, brief, code) if not is_order(one.text, one.ear.code)]
        settle_roles(document, said, brief.today)
        report(Progress("read", len(said), len(said)))

        measures = [in_period(measure, brief.period) for measure in find_measures(said, brief.today)]
        found = _worked(said, measures, writer) or [*passages(said, measures, document, brief)]
        chosen, named = choose(found, brief.objectives or _OBJECTIVES, writer)
        themes = tuple(
            writing.theme(f"t{n}", one, writer, parked=one not in chosen) for n, one in enumerate(named, start=1)
        )
        report(Progress("themes", len(themes), len(themes)))

        objectives: list[Objective] = []
        for one in chosen:
            theme_id = themes[named.index(one)].id
            objectives.append(writing.objective(f"o{len(objectives) + 1}", one, theme_id, writer, objectives))
            report(Progress("objectives", len(objectives), len(chosen), objectives[-1]))
        notes = (*_notes(objectives, writer), *_left_out(said, themes, writer))
        other = writer.code if writer.code != brief.language else None
        return Drafted(themes, tuple(objectives), notes, language=other, title=document.title)

    def objective_from(self, document: Document, brief: Brief, theme: Theme) -> Objective | None:
        """From the passage that holds most of the theme's sentences; its ids follow the theme and stay the same."""
        code = document.language or brief.language
        writer = Writer(document, brief, code, ear(code))
        said = [one for one in hear(document, brief, code) if not is_order(one.text, one.ear.code)]
        settle_roles(document, said, brief.today)
        measures = [in_period(measure, brief.period) for measure in find_measures(said, brief.today)]
        cited = {source.sentence for source in theme.sources}
        found = _worked(said, measures, writer) or [*passages(said, measures, document, brief)]
        near = max(found, key=lambda one: _shared(one, theme.id, cited, writer), default=None)
        if near is None or not _shared(near, theme.id, cited, writer):
            near = _paragraphs_of(theme, said, measures, writer)
        if near is None:
            return None
        return writing.objective(f"from {theme.id}", near, theme.id, writer)


def _paragraphs_of(theme: Theme, said: list[Said], measures: list[Measure], writer: Writer) -> Priority | None:
    """The paragraphs of the theme's sentences as a passage, for a theme that somebody else has named."""
    cited = {source.sentence for source in theme.sources}
    blocks = {one.block.index for one in said if one.sentence.id in cited}
    around = [one for one in said if one.block.index in blocks]
    section = Section("priority", theme.name, None, around)
    return next(iter(find_priorities([section], measures, [], writer.ear)), None) if around else None


def _shared(found: Example | Priority, theme_id: str, cited: set[str | None], writer: Writer) -> int:
    """How many of the sentences `cited` a passage rests on."""
    sources = writing.theme(theme_id, found, writer, parked=True).sources
    return len({source.sentence for source in sources} & cited)


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
    asked = brief.objectives or 0
    per_objective = brief.key_results or 0
    if objectives and (
        len(objectives) < (asked or _OBJECTIVES_LEAST)
        or any(len(one.key_results) < per_objective for one in objectives)
    ):
        notes.append(sentences.note_few)
    return tuple(notes)


def _left_out(said: list[Said], themes: tuple[Theme, ...], writer: Writer) -> Iterator[str]:
    """What the text holds and the draft does not: figures that are no targets, with the reason, and further themes."""
    sentences = language(writer.brief.language).drafting_words.sentences
    told: dict[str, str] = {}
    for one in said:
        for value in one.values:
            if value.role in _TOLD and value.chance(value.role) >= _SURE:
                told.setdefault(value.wording, sentences.left_out[value.role])
    if told:
        shown = [f"{wording} ({why})" for wording, why in list(told.items())[:_SHOWN]]
        yield sentences.note_left_out.format(figures=", ".join(shown))
    if parked := [theme.name for theme in themes if theme.parked]:
        yield sentences.note_parked.format(names=", ".join(parked))
