"""The work a text announces, in its own sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.sections import Section
from assistant.drafters.offline.titles import aim_of

_CLAUSES = re.compile(r"[;；，]\s*")
_PARTS = re.compile(r"[;；](?=\s|[^\s])")
_EDGE = " .。;；,，"
_LONGEST = 40
_LONGEST_SIGNS = 60


def work_of(
    said: Sequence[Said], ear: Ear, *, listed: bool = False, figures: Set[str] = frozenset()
) -> Iterator[tuple[str, Said]]:
    """Texts of the work sentences, with the sentence each comes from.

    `listed`: a heading has said that it is work. `figures`: ids of the sentences that gave a key result; of these
    only what follows the figure can be work.
    """
    for one in said:
        texts = _tails(one, ear) if one.sentence.id in figures else _texts(one, ear, listed=listed)
        yield from ((text, one) for text in texts)


def _tails(said: Said, ear: Ear) -> Iterator[str]:
    """ "…降到35%，办法是由各店店长自主选书": the work named after the figure in the same sentence."""
    last = max((value.end for value in said.values), default=0)
    tail = said.text[last:]
    found = _CLAUSES.search(tail)
    rest = tail[found.end() :] if found else ""
    if rest and is_work(rest, ear) and not ear.hears("procedure", rest):
        yield _clean(rest, ear)


def _texts(said: Said, ear: Ear, *, listed: bool) -> Iterator[str]:
    text = said.text.strip()
    if said.block.kind == "table_row" or text.endswith(("?", "？")) or _is_goal_figure(said):
        return
    if ear.hears("procedure", text) or ear.label("reason").match(text):
        return
    text = _without_refusals(text, ear)
    bare = ear.label("initiative").sub("", text)
    labelled = bare != text
    nested = said.block.kind == "bullet" and said.block.level > 1
    if not (labelled or listed or nested or is_work(text, ear)) or (_is_aim(said, ear) and not nested):
        return
    for part in _PARTS.split(bare) if labelled else [bare]:
        clean = _clean(part, ear)
        limit = _LONGEST if ear.spaced else _LONGEST_SIGNS
        if 2 <= ear.length(clean) <= limit:
            yield clean


def _is_aim(said: Said, ear: Ear) -> bool:
    """A wish, unless what is wished is plainly work: "we will take the bread to the food bank"."""
    work = ear.hears("promises", said.text) and ear.hears("work", said.text)
    return not work and aim_of(said, ear) is not None


def _without_refusals(text: str, ear: Ear) -> str:
    """ "No figures were set; members will advise on where to begin": what is left alone goes, the rest stays."""
    if not ear.hears("refusals", text):
        return text
    kept = [part for part in _CLAUSES.split(text) if not ear.hears("refusals", part)]
    return ("; " if ear.spaced else "，").join(part.strip() for part in kept)


def is_work(text: str, ear: Ear) -> bool:
    """Somebody is going to do something: we say so ourselves, or there is a plan cue and a verb of doing."""
    return ear.hears("promises", text) or (ear.hears("plans", text) and ear.hears("work", text))


def _is_goal_figure(said: Said) -> bool:
    """Is there a figure to reach in it? Then it is a key result, not work."""
    reading = said.reading
    return reading.baseline is not None and reading.target is not None


def _clean(text: str, ear: Ear) -> str:
    bare = text.strip(_EDGE)
    return ear.capital(ear.restarted(bare).strip(_EDGE))


def nearest(text: str, sections: Sequence[Section], ear: Ear) -> int | None:
    """The section whose words a piece of work shares most; None where it shares none."""
    subject = ear.subject(text)
    ranked = [
        (ear.kinship(subject, frozenset().union(*(one.subject for one in _all(section)))), -index)
        for index, section in enumerate(sections)
    ]
    best = max(ranked, default=(0, 0))
    return -best[1] if best[0] > 0 else None


def _all(section: Section) -> list[Said]:
    return [*([section.head] if section.head else []), *section.said] or []
