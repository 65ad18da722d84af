"""The work a text announces, in its own words: what somebody is going to do, and the points a priority lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from assistant.drafters.offline.ear import Ear
from assistant.drafters.offline.evidence import NO_AIM, Said
from assistant.drafters.offline.sections import Section
from assistant.drafters.offline.titles import aim_of
from assistant.languages import language

Work = tuple[str, Said]

_MOST = 5
"""A priority with more work keeps the most concrete."""
_CLAUSES = re.compile(r"[;；，]\s*")
_PARTS = re.compile(r"[;；](?=\s|[^\s])")
_CELLS = re.compile(r"\s*(?:\||\t)\s*")
_EDGE = " .。;；,，、:："
_SENTENCE_ENDS = (".", "!", "。", "！")
_MARKS = ("|", " > ", "›", "©", "@")
_QUOTES = "\"'“”„«»‘’「」『』"
_LINE_ENDS = (".", "!", "?", "。", "！", "？")
_OWNER = re.compile(r"(?:\(|（|[–—+/-]\s|,\s)(?:[A-ZÀ-ÝĐ][\w'’-]+(?:\s|$|\)|,|\+|/)+){1,3}[^.;]{0,24}\)?\s*\.?$")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_INNER_CAPITAL = re.compile(r"(?<=[a-zà-ÿ,;(] )[A-ZÀ-ÝĐ][a-zà-ỹ][\w'’-]*")
_HEAD_WORDS, _HEAD_SIGNS = 4, 8
_VERB_WORDS, _VERB_SIGNS = 2, 3
_CUT = re.compile(r"(?:^|[\s(])\w{1,2}\.$")
_GOES_ON = re.compile(r"^[\da-zà-ÿ]")
_NAMES = re.compile(r"^(?:[^\W\d_][\w'’+&-]*\s?){1,5}$")
_LONGEST, _LEAST, _LEAST_TOLD = 40, 2, 5
_LONGEST_SIGNS, _LEAST_SIGNS = 60, 4
_DOUBTFUL = 0.45
"""Below this chance a figure is no target."""
_LEAST_CLAUSE = 6
_SHORT = 8
_LONGEST_NAME = 24
_ENOUGH = 2
_NO_WORK = ("procedure", "withdrawn", "contested", "examples", "past", "done", "now", "others", "price")


def work_of(said: Sequence[Said], ear: Ear, *, listed: bool = False, figures: Set[str] = frozenset()) -> Iterator[Work]:
    """Texts of the work sentences, with the sentence each comes from.

    `listed`: a heading has said that it is work. `figures`: ids of the sentences that gave a key result; of these
    only the clauses around the figure can be work.
    """
    names = _names_in(said)
    whole = _unbroken(said)
    for place, one in enumerate(whole):
        alone = all(
            other.block is not one.block for other in (*whole[place - 1 : place], *whole[place + 1 : place + 2])
        )
        if one.sentence.id in figures:
            yield from ((text, one) for text in _beside_figures(one, ear))
        else:
            owner = _owner_named_next(one, whole[place + 1 : place + 2], names, ear)
            yield from ((text + owner, one) for text in _texts(one, ear, names, listed=listed, alone=alone))


def _unbroken(said: Sequence[Said]) -> list[Said]:
    """The sentences, with those put together again that an abbreviation has cut: "Stocktaking in w. 49"."""
    whole: list[Said] = []
    for one in said:
        before = whole[-1] if whole else None
        if before is not None and before.block is one.block and _CUT.search(before.text) and _GOES_ON.match(one.text):
            values = (*before.values, *one.values)
            whole[-1] = replace(before, text=f"{before.text} {one.text}", values=values)
        else:
            whole.append(one)
    return whole


def most_concrete(work: Sequence[Work], ear: Ear) -> list[Work]:
    """The five pieces of work that say most of who, when and what, in the order of the text; none of them twice."""
    once: dict[str, Work] = {}
    for text, said in work:
        once.setdefault(text.casefold(), (text, said))
    kept = list(once.values())
    ranked = sorted(range(len(kept)), key=lambda at: (-_Clues(kept[at][0], kept[at][1], ear).concrete, at))
    return [kept[at] for at in sorted(ranked[:_MOST])]


def is_concrete(text: str, said: Said, ear: Ear) -> bool:
    """Does it tell at least two of who, when and what?"""
    return _Clues(text, said, ear).concrete >= _ENOUGH


@dataclass(slots=True)
class _Clues:
    """What a text gives away of its being work. `names`: words that are names wherever they stand."""

    text: str
    said: Said
    ear: Ear
    names: Set[str] = frozenset()

    @property
    def promised(self) -> bool:
        return self.ear.hears("promises", self.text)

    @property
    def planned(self) -> bool:
        return self.ear.hears("plans", self.text)

    @property
    def does(self) -> bool:
        return self.ear.hears("work", self.text) or self.ear.names_task(self.text)

    @property
    def times(self) -> list[str]:
        """How the times to come are led to that stand in it: by, from, in."""
        return [
            dated.how
            for dated in self.said.heard.dates
            if dated.mention.deadline is not None and dated.how not in NO_AIM
            if self.said.text[dated.mention.start : dated.mention.end] in self.text
        ]

    @property
    def owned(self) -> bool:
        return _OWNER.search(self.text) is not None or self._head in self.names

    @property
    def concrete(self) -> int:
        """Who, when, what: how many of these it tells."""
        return self.owned + bool(self.times) + (self.does or self.promised)

    def amount(self, *, listed: int) -> int:
        """How much speaks for work: that it is `listed` as a point, and what it says of doing."""
        ear, does, times = self.ear, self.does, self.times
        if not (listed >= _ENOUGH or does or self.promised or self.planned or self._is_charged):
            return 0
        for_it = listed + 2 * self.promised + self.planned + does + self.owned
        for_it += (2 if any(how != "bare" for how in times) else 1) if times else 0
        for_it += self._is_charged
        for_it += self._begins_with_doing or (does and ear.hears("us", _start_of(self.text, ear)))
        wished = ear.hears("aims", self.text) and not (self.promised or times)
        against = ear.describes(self.text) + (wished and listed < _ENOUGH)
        return for_it - against - 2 * (ear.hears("now", self.text) or ear.hears("price", self.text))

    @property
    def _is_charged(self) -> bool:
        """ "Ruth to get the raw data", in languages that have a mark before the infinitive."""
        words = self.text.split()[:2]
        mark = language(self.ear.code).wording.infinitive_marks[:1]
        named = self._head[:1].isupper() and self._head.casefold() not in self.ear.stop_words
        return self.ear.joins_words and named and (*words[1:],) == mark

    @property
    def _begins_with_doing(self) -> bool:
        """An order or an infinitive: "replace the hoses", 修订合同."""
        first = " ".join(self.text.split()[:_VERB_WORDS]) if self.ear.spaced else self.text[:_VERB_SIGNS]
        return self.ear.names_task(first) or (not self.ear.joins_words and self.ear.hears("work", first))

    @property
    def _head(self) -> str:
        found = _WORD.search(self.text)
        return found[0] if found else ""


def _start_of(text: str, ear: Ear) -> str:
    """Where the verb of a main clause stands, and the pronoun before or after it."""
    return " ".join(text.split()[:_HEAD_WORDS]) if ear.spaced else text[:_HEAD_SIGNS]


def _names_in(said: Sequence[Said]) -> frozenset[str]:
    """Words with a capital that they do not owe to the beginning of a sentence."""
    return frozenset(
        word for one in said for word in _INNER_CAPITAL.findall(one.text) if not one.text.isupper() and one.ear.spaced
    )


def _texts(said: Said, ear: Ear, names: Set[str], *, listed: bool, alone: bool) -> Iterator[str]:
    text = said.text.strip()
    if said.block.kind == "table_row":
        if listed and not said.values:
            yield from _of_row(text, ear)
        return
    labelled = ear.label("initiative").match(text) is not None
    if _is_no_work(said, ear):
        return
    text = _without_refusals(text, ear)
    bare = ear.label("initiative").sub("", text)
    point = _is_point(said)
    weight = 0 if not (point or (alone and _is_line(said))) else 2 if point and alone else 1
    in_list = listed and (said.block.kind in ("bullet", "numbered") or _is_line(said))
    weight += listed and not in_list
    certain = labelled or in_list or (point and alone and said.block.level > 1)
    if not certain and (_Clues(bare, said, ear, names).amount(listed=weight) < _ENOUGH or _is_aim(said, ear)):
        return
    least = _LEAST if certain or weight >= _ENOUGH or not ear.spaced else _LEAST_TOLD
    for part in _PARTS.split(bare) if labelled else [bare]:
        clean = _clean(part, ear)
        if _fits(clean, ear) and ear.length(clean) >= least and not _says_only_that(clean, ear):
            yield clean


def _is_no_work(said: Said, ear: Ear) -> bool:
    """Questions, quotations, results, other people's doings, procedure, what is left open: whatever else they hold."""
    text = said.text.strip()
    if text.endswith(("?", "？", ":", "：")) or text[:1] in _QUOTES or _is_goal_figure(said):
        return True
    bare, announced = ear.without_openers(text), is_work(text, ear)
    if _is_furniture(said, ear) or ear.label("reason").match(text) or ear.points_back(bare):
        return True
    if ear.hangs(bare) and not ear.hears("promises", text):
        return True
    if any(ear.hears(cue, text) for cue in ("procedure", "withdrawn", "contested", "examples", "method")):
        return True
    told = {kind for _, kind in ear.standings(text)} & {"past", "done"} or (ear.spaced and ear.recounts(text))
    foreign = ear.hears("others", _start_of(text, ear))
    if said.values and ear.hears("price", text) and not ear.hears("promises", text):
        return True
    # "The price of gold did much of it, we shall be honest about that" announces nothing to do.
    doing = announced and ear.hears("work", text)
    return (bool(told) and not doing) or (bool(foreign) and not announced) or _is_about_figures(said, announced)


def _says_only_that(text: str, ear: Ear) -> bool:
    """ "We will show them that", "That goes everywhere": short, and about what the sentence before says."""
    short = ear.spaced and ear.length(text) <= _SHORT
    return ear.points_back(text) or (short and any(ear.points_back(word) for word in text.split()))


def _is_furniture(said: Said, ear: Ear) -> bool:
    """Headings, footers, paths of a web page and the names of those present: lines that say nothing is done."""
    text = said.text.strip()
    return (
        said.block.kind in ("heading", "title")
        or (said.block.index == 0 and not text.endswith(_SENTENCE_ENDS))
        or text.startswith(("(", "（"))
        or any(mark in text for mark in _MARKS)
        or (text.isupper() and text.casefold() != text)
        or ear.attendance.match(text) is not None
    )


def _is_about_figures(said: Said, announced: bool) -> bool:
    """A figure that somebody is to reach, has reached or lacks; a mere number of things to make is none."""
    point, times = said.block.kind in ("bullet", "numbered"), _Clues(said.text, said, said.ear).times
    return any(
        (
            value.role == "target"
            and value.chance("target") >= _DOUBTFUL
            and not (announced and not value.mention.quantity.unit)
        )
        or value.role not in ("target", "aside")
        or (value.mention.quantity.worded and value.mention.quantity.value == 0)
        or (not value.mention.quantity.worded and not (announced or (times and point)))
        for value in said.values
    )


def _is_point(said: Said) -> bool:
    """A list item, and no row of figures."""
    digits = any(not value.mention.quantity.worded for value in said.values)
    return said.block.kind in ("bullet", "numbered") and not digits


def _is_line(said: Said) -> bool:
    """A line of a slide without its bullet: it ends without a stop."""
    return said.block.kind == "paragraph" and not said.text.rstrip().endswith(_LINE_ENDS) and not said.values


def _of_row(text: str, ear: Ear) -> Iterator[str]:
    """A row of an action list: the longest cell is the work, the others say who and when."""
    cells = [cell for cell in _CELLS.split(text) if cell]
    work = max(cells, key=len, default="")
    rest = (", " if ear.spaced else "，").join(cell for cell in cells if cell is not work)
    if len(cells) > 1 and _fits(work, ear):
        yield ear.capital(work) + (f" ({rest})" if ear.spaced else f"（{rest}）")


def _owner_named_next(said: Said, following: Sequence[Said], names: Set[str], ear: Ear) -> str:
    """ "Reroof the hostel before the rains. Mr Luc.": a next sentence that is only a name says whose work it is."""
    for other in following:
        name = other.text.strip(" .。")
        words = name.split()
        own = ear.spaced and other.block is said.block and said.block.kind != "table_row" and not other.values
        known = len(words) > 1 or name in names
        if own and known and len(name) <= _LONGEST_NAME and _NAMES.match(name) and words[-1][:1].isupper():
            return f" ({name})"
    return ""


def _beside_figures(said: Said, ear: Ear) -> Iterator[str]:
    """ "…降到35%，办法是由各店店长自主选书": the work named beside the figure in the same sentence."""
    last = max((value.end for value in said.values), default=0)
    found = _CLAUSES.search(said.text[last:])
    tail = said.text[last + found.end() :] if found else ""
    if tail and is_work(tail, ear) and not ear.hears("procedure", tail):
        texts = [tail]
    else:
        texts = [] if ear.spaced else _bare_clauses(said, ear)
    for text in texts:
        clean = _clean(text, ear)
        if _fits(clean, ear) and not ear.points_back(clean):
            yield clean


def _bare_clauses(said: Said, ear: Ear) -> list[str]:
    """Clauses of a long Chinese sentence that hold no figure and no time but say what is done."""
    found, start = [], 0
    for part in _CLAUSES.split(said.text):
        at = said.text.index(part, start)
        start = at + len(part)
        figured = any(at <= value.start < start for value in said.values)
        clues = _Clues(part, said, ear)
        out = any(ear.hears(cue, part) for cue in _NO_WORK) or ear.refuses(part) or ear.describes(part)
        out = out or ear.recounts(part) or bool(clues.times) or at == 0
        if not figured and not out and clues.does and ear.length(part) >= _LEAST_CLAUSE:
            found.append(part)
    return found


def _is_aim(said: Said, ear: Ear) -> bool:
    """A wish, unless what is wished is plainly work: "we will take the bread to the food bank"."""
    work = ear.hears("promises", said.text) and ear.hears("work", said.text)
    return not work and aim_of(said, ear) is not None


def _without_refusals(text: str, ear: Ear) -> str:
    """ "No figures were set; members will advise on where to begin": what is left alone goes, the rest stays."""
    parts = _CLAUSES.split(text)
    kept = [part for part in parts if not ear.refuses(part)]
    return text if len(kept) == len(parts) else ("; " if ear.spaced else "，").join(part.strip() for part in kept)


def is_work(text: str, ear: Ear) -> bool:
    """Somebody is going to do something: we say so ourselves, or there is a plan cue and a verb of doing."""
    return ear.hears("promises", text) or (ear.hears("plans", text) and ear.hears("work", text))


def _is_goal_figure(said: Said) -> bool:
    """Is there a figure to reach in it? Then it is a key result, not work."""
    reading = said.reading
    return reading.baseline is not None and reading.target is not None


def _fits(text: str, ear: Ear) -> bool:
    least, most = (_LEAST, _LONGEST) if ear.spaced else (_LEAST_SIGNS, _LONGEST_SIGNS)
    return least <= ear.length(text) <= most


def _clean(text: str, ear: Ear) -> str:
    bare = text.strip(_EDGE)
    return ear.capital(ear.restarted(bare).strip(_EDGE))


def nearest(text: str, sections: Sequence[Section], ear: Ear, *, least: int = 1) -> int | None:
    """The section whose words a piece of work shares most; None where it shares fewer than `least`."""
    subject = ear.subject(text)
    ranked = [
        (ear.kinship(subject, frozenset().union(*(one.subject for one in _all(section)))), -index)
        for index, section in enumerate(sections)
    ]
    best = max(ranked, default=(0, 0))
    return -best[1] if best[0] >= least else None


def _all(section: Section) -> list[Said]:
    return [*([section.head] if section.head else []), *section.said] or []
