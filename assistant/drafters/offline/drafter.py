"""The offline drafter: a text in, a set to react to out. Same input, same bytes."""

from __future__ import annotations

from assistant.document import Document
from assistant.drafters import Brief, Drafted, Progress, Report, silent
from assistant.drafters.offline import objectives as writing
from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.evidence import LONGEST, Said, listen
from assistant.drafters.offline.key_results import Writer
from assistant.drafters.offline.labelled import Example, find_examples, is_method_text
from assistant.drafters.offline.priorities import Priority, find_priorities
from assistant.drafters.offline.sections import split
from assistant.drafters.offline.story import told_in_full
from assistant.drafters.offline.table_rows import read_rows
from assistant.languages import language
from assistant.records import Objective

_OBJECTIVES = 4
_THEMES = 10
_WORKED_LEAST = 2
"""An ordinary text that labels fewer goals than this is drafted by its priorities."""


class OfflineDrafter:
    """Reads priorities and figures by rule. It writes in the language of the document and never translates."""

    engine = "offline"

    def draft(self, document: Document, brief: Brief, report: Report = silent) -> Drafted:
        writer = Writer(document, brief, document.language or brief.language, ear(document.language or brief.language))
        said = _hear(document, writer)
        report(Progress("read", len(said), len(said)))

        found = _worked(said, writer) or _priorities(said, writer)
        wanted = brief.objectives or _OBJECTIVES
        chosen = _weightiest(found, wanted)
        named = _weightiest(found, max(wanted, _THEMES))
        themes = tuple(writing.theme(f"t{n}", one, writer) for n, one in enumerate(named, start=1))
        report(Progress("themes", len(themes), len(themes)))

        objectives: list[Objective] = []
        for one in chosen:
            theme_id = themes[named.index(one)].id
            objectives.append(writing.objective(f"o{len(objectives) + 1}", one, theme_id, writer))
            report(Progress("objectives", len(objectives), len(chosen), objectives[-1]))
        notes = _notes(objectives, writer)
        other = writer.code if writer.code != brief.language else None
        return Drafted(themes, tuple(objectives), notes, language=other, title=document.title)


def _hear(document: Document, writer: Writer) -> list[Said]:
    return [
        listen(sentence, document.blocks[sentence.block], writer.brief, writer.code, writer.ear)
        for sentence in document.sentences
        if sentence.noise is None and document.blocks[sentence.block].noise is None and len(sentence.text) <= LONGEST
    ]


def _worked(said: list[Said], writer: Writer) -> list[Example | Priority]:
    """The goals a text labels as such. A text about the method has no others."""
    labelled = find_examples(said, writer.ear)
    examples = [one for example in labelled for one in told_in_full(example, writer.ear)]
    results = sum(len(example.key_results) + len(example.figures) for example in examples)
    if examples and (results >= _WORKED_LEAST or is_method_text(said, writer.ear)):
        return [*examples]
    return []


def _priorities(said: list[Said], writer: Writer) -> list[Example | Priority]:
    ordinary = [one for one in said if one.values or not writer.ear.hears("method", one.text)]
    rows = read_rows(said, writer.document, writer.brief, writer.code)
    return [*find_priorities(split(ordinary, writer.ear), rows, writer.ear)]


def _weightiest(found: list[Example | Priority], most: int) -> list[Example | Priority]:
    """As many as asked for, those with most to plan with, in the order of the text."""
    ranked = sorted(range(len(found)), key=lambda index: (-found[index].weight, index))[:most]
    return [found[index] for index in sorted(ranked)]


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
    if objectives and (len(objectives) < asked or any(len(one.key_results) < per_objective for one in objectives)):
        notes.append(sentences.note_few)
    return tuple(notes)
