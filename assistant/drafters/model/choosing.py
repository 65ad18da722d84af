"""Long texts: the model reads them part by part and names the sentences worth drafting from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from assistant.candidate import cited
from assistant.completion import Request
from assistant.completion.answer import read_json
from assistant.document import Document
from assistant.drafters.model.listening import Heard
from assistant.drafters.model.questions import Questions
from assistant.drafters.model.shown import Line, lines, parts
from assistant.errors import ModelError

MOST_PARTS = 24


@dataclass(frozen=True, slots=True)
class Choice:
    """The lines to draft from, and how many parts of the text the model could not read."""

    shown: list[Line]
    sentences: int
    parts: int
    missed: int


def choose(
    questions: Questions,
    document: Document,
    listen: Callable[[Request], Heard],
    *,
    part_tokens: int,
    done: Callable[[int, int], None],
    in_time: Callable[[], bool],
) -> Choice:
    """Asks about each part in turn until all are read or `in_time` says no.

    Raises ModelError where no part at all could be read.
    """
    whole = lines(document)
    size = max(part_tokens, sum(line.tokens for line in whole) // MOST_PARTS + 1)
    cut = list(parts(whole, size))
    chosen: list[tuple[str, ...]] = []
    missed = 0
    failure: ModelError | None = None
    for number, part in enumerate(cut, start=1):
        done(number - 1, len(cut))
        heard = listen(questions.for_choice(part, number, len(cut))) if in_time() else None
        named = _named(heard.text, part, document) if heard else None
        if named is None:
            missed += 1
            failure = heard.failure if heard and heard.failure else failure
            if failure is not None and failure.permanent:
                break
        else:
            chosen += named
    missed += len(cut) - number
    picked = _within(chosen, document, size)
    if not picked:
        raise failure or ModelError(
            "The model found nothing to draft from in this text.",
            "Paste only the part about plans and goals, choose another model, or draft with the offline engine.",
            permanent=False,
        )
    return Choice(lines(document, picked), len(picked), len(cut), missed)


def _named(text: str, part: Sequence[Line], document: Document) -> list[tuple[str, ...]] | None:
    """The sentences of each theme in an answer, of this part only; None where the answer cannot be read."""
    data = read_json(text)
    themes = data.get("themes") if isinstance(data, Mapping) else None
    if not isinstance(themes, list):
        return None
    here = {line.sentence for line in part}
    evidence = [theme.get("evidence") for theme in themes if isinstance(theme, Mapping)]
    listed = [[entry for entry in ids if isinstance(entry, str)] for ids in evidence if isinstance(ids, list)]
    return [tuple(name for name in cited(ids, document) if name in here) for ids in listed]


def _within(chosen: Sequence[tuple[str, ...]], document: Document, tokens: int) -> set[str]:
    """As many of the chosen sentences as fit, each theme's first ones first, so that no theme crowds out another."""
    sizes = {line.sentence: line.tokens for line in lines(document)}
    picked: set[str] = set()
    for rank in zip_longest(*chosen):
        for name in rank:
            if name is not None and name not in picked and sizes.get(name, tokens) <= tokens:
                tokens -= sizes[name]
                picked.add(name)
    return picked
