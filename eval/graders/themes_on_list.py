"""Each objective is about something the organisation wants, and no part of it about what the text refuses."""

from assistant.document import Document
from assistant.records import KeyResult, Objective
from eval.case import Case, Spans, overlap, places
from eval.outcome import Outcome, Score, share

KIND = "quality"
_FEW = 8


def applies(case: Case) -> bool:
    return bool(case.themes_of("must", "nice"))


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    wanted = tuple(span for theme in case.themes_of("must", "nice") for span in theme.sentences)
    refused = tuple(span for theme in case.themes_of("refused") for span in theme.sentences)
    off = [
        objective.title
        for objective in outcome.okr_set.objectives
        if not overlap(_cited(objective), wanted)
        or _cites_all(_cited(objective), outcome.document)
        or any(_leans(part, refused, wanted) for part in _parts(objective))
    ]
    told = f"not on the list: {'; '.join(title[:60] for title in off)}" if off else "all on the list"
    return Score(share(len(off), len(outcome.okr_set.objectives)), told)


def _parts(objective: Objective) -> list[Spans]:
    """What the whole cites, and each key result and initiative on its own."""
    key_results = [places(part.sources) for part in objective.key_results]
    return [_cited(objective), *key_results, *(places(part.sources) for part in objective.initiatives)]


def _cited(objective: Objective) -> Spans:
    parts: tuple[Objective | KeyResult, ...] = (objective, *objective.key_results)
    return places([source for part in parts for source in part.sources])


def _cites_all(cited: Spans, document: Document) -> bool:
    """Whether it cites the better part of the text: who cites everything has cited nothing."""
    said = sum(sentence.noise is None for sentence in document.sentences)
    return len(set(cited)) > max(_FEW, said / 2)


def _leans(cited: Spans, refused: Spans, wanted: Spans) -> bool:
    """Whether more of the cited sentences speak of what is refused than of what is wanted."""
    against = sum(overlap([span], refused) for span in cited)
    return against > sum(overlap([span], wanted) for span in cited)
