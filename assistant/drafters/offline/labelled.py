"""Goals that the text itself labels: "Objective: … Key result 1: … Initiative: …", and lists announced as goals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import Said
from assistant.drafters.offline.measures import Measure

_NUMBER = r"(?:\s*\d+(?:\.\d+)?)?\s*[:：]\s*"
_EDGE = " .。;；,，:："
_ITEM_MOST = 90
_ITEM_MOST_SIGNS = 35
_ROLES = ("key_result", "objective", "initiative", "kpi")
_ITEMS_MOST = 40
_ANNOUNCEMENT_MOST = 400
_METHOD_SHARE = 0.2
"""How much of an article about the method speaks of it."""

Part = tuple[str, Said]


@dataclass(slots=True)
class Example:
    """One labelled objective with what follows it; `scope` holds the unlabelled sentences up to the next heading."""

    title: str
    said: Said
    key_results: list[Part] = field(default_factory=list)
    initiatives: list[Part] = field(default_factory=list)
    scope: list[Said] = field(default_factory=list)
    label: str = ""
    measures: list[Measure] = field(default_factory=list)

    def take(self, role: str, text: str, said: Said, ear: Ear) -> None:
        """One more labelled part; web pages repeat theirs, with small changes."""
        parts = self.initiatives if role == "initiative" else self.key_results
        if role == "kpi":
            self.scope.append(said)
        elif len(parts) < _ITEMS_MOST and not any(_says_the_same(text, known, ear) for known, _ in parts):
            parts.append((text, said))


def is_method_text(said: Sequence[Said], ear: Ear) -> bool:
    """Is the text about goals as a method? Then only its worked examples are anybody's goals."""
    spoken = [one for one in said if one.block.kind != "table_row"]
    return sum(ear.hears("method", one.text) for one in spoken) >= max(3, _METHOD_SHARE * len(spoken))


def _says_the_same(one: str, other: str, ear: Ear) -> bool:
    if _key(one) == _key(other):
        return True
    subjects = ear.subject(one), ear.subject(other)
    return 10 * len(subjects[0] & subjects[1]) >= 7 * max(1, len(subjects[0] | subjects[1]))


def find_examples(said: Sequence[Said], ear: Ear) -> list[Example]:
    """The labelled objectives of a text in order, each once; definitions, advice and bad examples are left out."""
    place = {one.sentence.id: index for index, one in enumerate(said)}
    examples = [*_labelled(said, ear), *_told(said, ear), *_listed(said, ear)]
    _add_listed_kpis(examples, said, ear)
    kept: dict[str, Example] = {}
    for example in sorted(examples, key=lambda example: place[example.said.sentence.id]):
        key = _key(without_figures(example.title, example.said, ear))
        if (
            any(letter.isalpha() for letter in key)
            and (example.key_results or example.said.reading.has_target)
            and (key not in kept or len(kept[key].key_results) < len(example.key_results))
        ):
            kept[key] = example
    return list(kept.values())


def without_figures(title: str, said: Said, ear: Ear) -> str:
    """A goal without its figures and dates: "Reduce churn from 10% to 5%" is "Reduce churn"."""
    offset = said.text.find(title)
    for pattern in _pledges(ear):
        title = pattern.sub("", title) if offset < 0 else title
    if offset >= 0:
        spans = [(value.start, value.end) for value in said.values]
        spans += [(dated.mention.start, dated.mention.end) for dated in said.heard.dates]
        for start, end in sorted(spans, reverse=True):
            if offset <= start and end <= offset + len(title):
                head = _joints(ear).sub("", title[: start - offset])
                title = head + _counters(ear).sub("", title[end - offset :])
        for pattern in _pledges(ear):
            title = pattern.sub("", title)
    return re.sub(r"\s+", " ", tidied(title, ear)).strip(_EDGE)


def tidied(goal: str, ear: Ear) -> str:
    """A goal lifted out of a longer sentence, as it stands by itself."""
    for old, new in ear.words.phrases.tidy:
        goal = re.sub(old, new, goal, flags=re.I)
    return goal


def _add_listed_kpis(examples: list[Example], said: Sequence[Said], ear: Ear) -> None:
    """KPIs listed for a department are key results of the objective that names the department."""
    for index, one in enumerate(said):
        if not any(_announces(one, pattern) for pattern in ear.words.labels.kpi_list):
            continue
        ranked = [(ear.kinship(one.subject, ear.subject(example.label)), -i) for i, example in enumerate(examples)]
        best = max(ranked, default=(0, 0))
        if best[0] > 0:
            for text, source in _items(said, index + 1, ear):
                if source.reading.has_target:
                    examples[-best[1]].take("key_result", text, source, ear)


@cache
def _pledges(ear: Ear) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in ear.words.phrases.pledge)


@cache
def _counters(ear: Ear) -> re.Pattern[str]:
    words = "|".join(map(re.escape, ear.words.phrases.counters)) or r"(?!)"
    return re.compile(rf"^\s*(?:{words})" + (r"(?!\w)" if ear.spaced else ""))


@cache
def _joints(ear: Ear) -> re.Pattern[str]:
    ordered = sorted(ear.words.phrases.figure_joints + ear.words.phrases.date_joints, key=len, reverse=True)
    boundary = r"(?<!\w)" if ear.spaced else ""
    return re.compile(rf"(?:{boundary}(?:{'|'.join(ordered)})\s*)+$", re.I)


def _labelled(said: Sequence[Said], ear: Ear) -> Iterator[Example]:
    current: Example | None = None
    warned = False
    for one in said:
        parts = list(_parts(one, ear))
        if not parts and one.block.kind in ("heading", "title") and not one.text.rstrip().endswith((":", "：")):
            if current is not None:
                yield current
            current, warned = None, ear.hears("bad_examples", one.text)
            continue
        if not parts:
            warned = ear.hears("bad_examples", one.text) or (warned and current is None)
            if current is not None:
                current.scope.append(one)
            continue
        for role, text in parts:
            if warned or (role != "initiative" and not _is_somebodys(text, ear)):
                continue
            if role == "objective":
                if current is not None:
                    yield current
                current = Example(text, one, label=one.text)
            elif current is not None:
                current.take(role, text, one, ear)
    if current is not None:
        yield current


def _parts(said: Said, ear: Ear) -> Iterator[tuple[str, str]]:
    """The labelled parts of one sentence: web pages put a whole example on one line."""
    found = list(_labels(ear).finditer(said.text))
    if not found or found[0].start() > 0:
        return
    ends = [*(label.start() for label in found[1:]), len(said.text)]
    for label, end in zip(found, ends, strict=True):
        text = said.text[label.end() : end].strip(_EDGE)
        if text:
            yield label.lastgroup or "", text


def _is_somebodys(text: str, ear: Ear) -> bool:
    """A goal of an organisation: no definition, no advice to the reader, no question."""
    return not (ear.hears("address", text) or ear.hears("method", text) or "?" in text or "？" in text)


def _told(said: Sequence[Said], ear: Ear) -> Iterator[Example]:
    """ "If your goal is to find 25 franchisees, your key results might be:" and the list that follows."""
    for index, one in enumerate(said):
        for pattern in _worked(ear) if len(one.text) <= _ANNOUNCEMENT_MOST else ():
            if found := pattern.search(one.text):
                parts = found.groupdict()
                example = Example(parts["objective"].strip(_EDGE), one, label=one.text)
                if parts.get("key_result"):
                    example.key_results.append((parts["key_result"].strip(_EDGE), one))
                else:
                    example.key_results.extend(_items(said, index + 1, ear))
                yield example
                break


def _listed(said: Sequence[Said], ear: Ear) -> Iterator[Example]:
    """A list of objectives with a list of key results of the same length: they belong together one by one."""
    objectives: list[Part] = []
    for index, one in enumerate(said):
        if not one.text.rstrip().endswith((":", "：")) or any(pattern.search(one.text) for pattern in _worked(ear)):
            continue
        if any(_announces(one, label) for label in ear.words.labels.objective_list):
            objectives = _items(said, index + 1, ear)
        elif objectives and any(_announces(one, label) for label in ear.words.labels.key_result_list):
            results = _items(said, index + 1, ear)
            if len(results) == len(objectives):
                for (title, source), result in zip(objectives, results, strict=True):
                    yield Example(title, source, [(title, source), result] if source.reading.has_target else [result])
            objectives = []


def _announces(said: Said, label: str) -> bool:
    return len(said.text) <= _ANNOUNCEMENT_MOST and re.search(label, said.text, re.I) is not None


def _items(said: Sequence[Said], start: int, ear: Ear) -> list[Part]:
    """The short blocks right after an announcement; of a longer block its first sentence."""
    items: list[Part] = []
    seen: set[int] = set()
    for one in islice(said, start, start + _ITEMS_MOST):
        text = one.text.strip(_EDGE)
        most = _ITEM_MOST if ear.spaced else _ITEM_MOST_SIGNS
        announces = one.text.rstrip().endswith((":", "：")) or one.block.kind in ("heading", "title")
        if announces or not _is_somebodys(text, ear):
            break
        if one.block.index in seen:
            continue
        if len(text) > most:
            break
        seen.add(one.block.index)
        items.append((text, one))
    return items if len(items) > 1 else []


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()[:40]


@cache
def _labels(ear: Ear) -> re.Pattern[str]:
    labels = ear.words.labels
    groups = []
    for role in _ROLES:
        alternatives: tuple[str, ...] = getattr(labels, role)
        groups.append(f"(?P<{role}>(?:{'|'.join(alternatives)}){_NUMBER})")
    return re.compile(rf"(?:^|(?<=\s))(?:{'|'.join(groups)})", re.I)


@cache
def _worked(ear: Ear) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in ear.words.labels.worked)
