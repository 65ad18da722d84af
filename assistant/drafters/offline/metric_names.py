"""What a figure counts, in the words of its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from assistant.catalogue import CatalogueKpi, match
from assistant.drafters.offline.ear import FIGURE, Ear
from assistant.drafters.offline.evidence import Said, Value
from assistant.drafters.offline.measures import Measure
from assistant.drafters.offline.quantity_kinds import kind_of
from assistant.reading import DateMention
from assistant.reading.lexicon import lexicon_for
from assistant.reading.scanner import scan
from assistant.reading.token import Token
from assistant.records import LanguageCode

_SYLLABLES = 2
"""A Vietnamese word has about so many."""
_SHORT_NAME = 3
_LABEL_STOPS = (":", "：", "→", "|", "\t")
_WORDS_MOST = 16
_SIGNS_MOST = 26
_SPLIT = re.compile(r"[,;:]\s|[，；：。]|\s[–—]\s|\s-\s")
_COUNTED = re.compile(r"^\{counted\} \{(?P<group>\w+)\}")
_PARTS = re.compile(r"[;。；]\s?|\.\s|(?<=\w)[:：]\s(?=.*[:：])")
_LABEL_END = re.compile(r"^[^:：]{3,60}[:：]\s*$")
"""A label is whole with its commas: "Median time, small claims: 19 days"."""
_LABELLED = re.compile(r"^(?P<metric>[^:：⟦]{3,60})[:：]\s*⟦")
"""Notes write "Lead time: 23 days" in every language."""
_BRACKETS = re.compile(r"[(（](?P<inside>[^()（）\d]{3,60})[)）]")
_EDGE = " ,.;:，。；：–—-!?"


def fits(known: CatalogueKpi, unit: str | None, direction: str | None) -> bool:
    """May the entry stand for a figure of this unit that is to go this way?"""
    return direction in (known.direction, "reach", None) and (known.unit == "%") <= (kind_of(unit) == "share")


def metric_names(measure: Measure, direction: str, code: LanguageCode, ear: Ear) -> Iterator[tuple[str, bool]]:
    """Names for the figure's metric, best first, and whether each comes from the text itself.

    A name that is no noun phrase gives way to the next source; no name is better than half a sentence.
    """
    if measure.name:
        yield measure.name, True
        return
    spoken = [said for said in measure.said if said.block.kind != "table_row"]
    people = frozenset(who.casefold() for said in spoken for who in said.people)
    for name in map(_closed, _said_names(spoken, measure, ear)):
        # "Lotte wants under four", "our rival is at 3 %": whoever it is, is nothing to be measured.
        of_somebody = ear.hears("others", name) or not people.isdisjoint(
            (name.casefold(), *name.casefold().split()[:1])
        )
        foreign = of_somebody or "%" in name or _holds_own_figure(name, measure)
        if not foreign and _is_spoken_of(name, measure, ear):
            yield name, True
    if (known := _from_catalogue(measure, direction, code, ear)) is not None:
        yield known.words[code].name, False


def _is_spoken_of(name: str, measure: Measure, ear: Ear) -> bool:
    """Is there more to a short name than its place in one sentence: a label, a word of counting, an article, a known
    KPI, or a word that the text says again? Of 150 names without any, in texts with labels, two in three were none.
    """
    if not ear.spaced or len(name.split()) > _SHORT_NAME:
        return True
    counted = name.casefold().startswith(tuple(word.casefold() for word in ear.words.phrases.counted))
    if counted or ear.bare(name) != name or match(name, ear.code) is not None:
        return True
    if any(_is_labelled(said, name) for said in measure.said):
        return True
    return any(said.spread.get(word, 0) > 1 for said in measure.said for word in ear.subject(name))


def _is_labelled(said: Said, name: str) -> bool:
    """Does a line open with the name as its label: "Lead time: 9 days", or a point without a stop?"""
    if not said.text.startswith(name):
        return False
    line = said.block.kind in ("bullet", "numbered") or not said.text.rstrip().endswith((".", "!", "?"))
    return line or said.text[len(name) :].lstrip()[:1] in _LABEL_STOPS


def is_thin(name: str, ear: Ear) -> bool:
    """Does a name hold a word only, and none that is known as a measure: "books", "VAT"?"""
    return _is_short(name, ear) and match(name, ear.code) is None


def _is_short(name: str, ear: Ear) -> bool:
    words = len(name.split()) if ear.spaced else len(name) - 1
    return words <= (_SYLLABLES if ear.code == "vi" else 1)


def names_by_itself(heading: str, ear: Ear) -> bool:
    """Could a heading stand for what is measured below it: "Unpaid lots", not "Sales and service" or "Our way here"?"""
    if (
        not is_name(heading, ear)
        or re.search(ear.joint, heading)
        or _is_short(heading, ear)
        or any(character.isdigit() for character in heading)
    ):
        return False
    return (
        not ear.hears("aims", heading) and not ear.hears("aim_verbs", heading) and noun_phrase(heading, ear) == heading
    )


def _closed(name: str) -> str:
    """A name without a bracket that it opens and does not close."""
    for opening, closing in (("(", ")"), ("（", "）")):
        if name.count(opening) > name.count(closing):
            name = name[: name.rindex(opening)].rstrip()
    return name


def _said_names(spoken: Sequence[Said], measure: Measure, ear: Ear) -> Iterator[str]:
    for said in spoken:
        for keeps_times in (True, False):
            if name := _by_pattern(said, measure, ear, keeps_times=keeps_times):
                yield name
    for said in spoken:
        if (name := _in_brackets(said, measure, ear)) is not None:
            yield name
    for said in spoken:
        if (name := _by_reading(said, measure, ear)) is not None:
            yield name


def _from_catalogue(measure: Measure, direction: str, code: LanguageCode, ear: Ear) -> CatalogueKpi | None:
    """The KPI that the sentences name nearly in full: one shared word says nothing."""
    text = " ".join(said.text for said in measure.said)
    known = match(text, code)
    if known is None or not fits(known, measure.target.unit, direction):
        return None
    timed = {kind_of(known.unit), kind_of(measure.target.unit)}
    if len(timed) == 2 and "time" in timed:
        return None
    return known if names_in_full(known.words[code].name, text, ear) else None


def names_in_full(name: str, text: str, ear: Ear) -> bool:
    """Does the text hold every telling word of a name?"""
    words = ear.subject(name)
    return bool(words) and ear.kinship(words, ear.subject(text)) >= len(words)


def _by_reading(said: Said, measure: Measure, ear: Ear) -> str | None:
    """The metric as a reader of single goals finds it, without the small words at its edges."""
    span = said.reading.spans.get("metric")
    if span is None or _is_complement(said.text[: span[0]], ear):
        return None
    bare = without_edges(said.text[span[0] : span[1]], ear.code)
    name = noun_phrase(bare, ear)
    if not is_name(name, ear):
        return None
    return _counting(name, said, measure, ear)


def _counting(name: str, said: Said, measure: Measure, ear: Ear) -> str:
    """ "6% leavers" is a share of them, "3 new shops" a number: a noun right behind its figure is what is counted."""
    value = next((one for one in said.values if one.mention.quantity.value == measure.target.value), None)
    behind = value is not None and said.text[value.end :].lstrip().startswith(name)
    if not behind or ear.opens_loose(name) or ear.bare(name) != name:
        return name
    share, number = ear.words.phrases.counted
    if measure.change == "level" and measure.target.unit == "%":
        return f"{share} {name}" if ear.spaced else f"{name}{share}"
    if measure.target.unit is None and ear.spaced:
        return f"{number} {name}"
    return name


_LEADING = frozenset({
    "at_value", "in_date", "in_whole", "within", "from_value", "out_of", "before_date", "since_date", "than_date",
})  # fmt: skip
"""Marks of the small words that tie what follows to something else."""


def _is_complement(before: str, ear: Ear) -> bool:
    """Is what follows tied to a figure by a preposition: "31 minutes at peak"?"""
    if not any(character.isdigit() for character in before):
        return False
    tokens = scan(before, lexicon_for(before, ear.code))
    last = next((token for token in reversed(tokens) if "articles" not in token.marks), None)
    return last is not None and bool(last.marks.keys() & _LEADING)


def _in_brackets(said: Said, measure: Measure, ear: Ear) -> str | None:
    """What is measured, where a bracket behind the figure says so: "within 45 seconds (average wait)"."""
    value = _own_value(said, measure)
    for found in _BRACKETS.finditer(said.text, value.end if value else 0):
        inside = found["inside"].strip()
        name = noun_phrase(inside, ear)
        if name == inside and is_name(name, ear) and (known := match(name, ear.code)) is not None:
            phrases = (ear.subject(phrase) for phrase in known.words[ear.code].phrases)
            if any(words and ear.kinship(words, ear.subject(name)) >= len(words) for words in phrases):
                return name
    return None


def _own_value(said: Said, measure: Measure) -> Value | None:
    worths = (measure.baseline and measure.baseline.value, measure.target.value)
    return next((value for value in said.values if value.mention.quantity.value in worths), None)


_FUNCTIONS = frozenset({
    "must", "past", "past_verbs", "present", "subjects", "increase", "decrease", "reach", "maintain", "at_least",
    "at_most", "more_than", "less_than", "to_value", "from_value", "at_value", "now", "about", "articles", "this",
    "make", "stretch",
})  # fmt: skip
"""Marks of words that tell of a figure or lead to it, and are no part of a metric's name."""
_VERBS = frozenset({"must", "past_verbs", "subjects", "increase", "decrease", "make"})
_FINITE = frozenset({"must", "past_verbs"})
_TRAILING = frozenset({
    "must", "now", "past", "at_least", "at_most", "more_than", "less_than", "to_value", "from_value", "at_value",
    "about", "articles", "trail_words", "date_joints",
})  # fmt: skip
"""Marks of words that a name cannot end with; in Chinese and Vietnamese a verb of change is one as well."""
_CHANGING = frozenset({"increase", "decrease", "about_after"})
_PREFIXED = frozenset({"now", "at_least", "at_most", "more_than", "less_than", "about"})
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def without_edges(name: str, code: LanguageCode) -> str:
    """A name without the verbs, limits and articles it begins or ends with; nothing where a verb stands inside."""
    tokens = scan(name, lexicon_for(name, code))
    first, last = 0, len(tokens)
    while first < last and (tokens[first].marks.keys() & _FUNCTIONS or not tokens[first].text[0].isalnum()):
        first += 1
    while last > first and (tokens[last - 1].marks.keys() & _FUNCTIONS or not tokens[last - 1].text[0].isalnum()):
        last -= 1
    inside = tokens[first:last]
    if not inside or any(token.marks.keys() & _VERBS for token in inside):
        return ""
    return name[inside[0].start : inside[-1].end]


def noun_phrase(name: str, ear: Ear) -> str:
    """A name as a noun phrase, without what leads from it to its figure; nothing where it is half a sentence.

    "Waste to" is waste, "I agreed with them that waste" is waste too; "it takes", "years old", "accounts" are no names.
    """
    tokens = scan(name, lexicon_for(name, ear.code))
    first, last = _said_of(tokens, ear), len(tokens)
    ends = _TRAILING if ear.joins_words or ear.code == "en" else _TRAILING | _CHANGING
    while first < last and tokens[first].marks.keys() & _PREFIXED:
        first += 1
    if first < last and _is_label(tokens[first:last], ear):
        first += 1
    told = any(ear.opens_clause(token.text) for token in tokens[first + 1 :])
    while not told and last > first + 1 and _leads_on(tokens[last - 1], ends):
        last -= 1
    inside = tokens[first:last]
    if not inside or _is_measure_word(inside) or _is_clause(inside, ear):
        return ""
    bare = name[inside[0].start : inside[-1].end]
    return "" if ear.is_open(bare) and not told else bare


def _leads_on(token: Token, ends: frozenset[str]) -> bool:
    return bool(token.marks.keys() & ends) or not (token.text[-1].isalnum() or token.text in ")%")


def _said_of(tokens: Sequence[Token], ear: Ear) -> int:
    """Where a name begins that a reporting clause leads to: "we agreed that | waste"."""
    speaks = False
    for place, token in enumerate(tokens):
        speaks = speaks or ear.is_person(token.text)
        if speaks and ear.opens_clause(token.text):
            return place + 1
    return 0


def _is_label(tokens: Sequence[Token], ear: Ear) -> bool:
    """Does a word for a goal stand before a name as its label: "Doel hersteltijd"?"""
    return ear.joins_words and len(tokens) > 1 and tokens[0].marks.keys() >= {"must", "column_target"}


_EMPTY = frozenset({
    "units", "counters", "period_words", "numbers", "name_after", "times", "scales", "weekdays", "months",
    "fixed_periods", "halves", "quarters", "holidays", "this", "next", "last",
})  # fmt: skip


def _is_measure_word(tokens: Sequence[Token]) -> bool:
    """Is it nothing but units, counters, numbers and times?"""
    return all(token.marks.keys() & _EMPTY or not token.text[0].isalpha() for token in tokens)


def _is_clause(tokens: Sequence[Token], ear: Ear) -> bool:
    """Does a finite verb or a person who acts stand in it, outside of what a relative word opens?"""
    for place, token in enumerate(tokens):
        if ear.opens_clause(token.text) and place:
            return False
        if ear.is_person(token.text) or (ear.inflects and (ear.is_verb(token.text) or token.marks.keys() & _FINITE)):
            return True
    return False


def _holds_own_figure(name: str, measure: Measure) -> bool:
    """Does a name hold its own target or start, or a year?"""
    own = (measure.target, measure.baseline)
    wordings = [amount.wording for amount in own if amount is not None and amount.wording]
    return any(re.search(rf"(?<!\d){re.escape(wording)}(?!\d)", name) for wording in wordings) or (
        _YEAR.search(name) is not None
    )


def is_name(text: str, ear: Ear) -> bool:
    """Could this stand as the name of a metric? Not a pronoun, not half a sentence."""
    bare = text.strip(_EDGE)
    limit = _WORDS_MOST if ear.spaced else _SIGNS_MOST
    short = len(bare) > 1 and ear.length(bare) <= limit and FIGURE not in bare and "@" not in bare
    named = any(letter.isalpha() for letter in bare) and not ear.names_nothing(bare)
    # A single syllable of Vietnamese is half a word, unless it is an acronym.
    return short and named and not ear.is_pronoun(bare) and (ear.code != "vi" or " " in bare or bare.isupper())


def _by_pattern(said: Said, measure: Measure, ear: Ear, *, keeps_times: bool) -> str | None:
    for value in said.values:
        if value.mention.quantity.value in (measure.baseline and measure.baseline.value, measure.target.value):
            for whole in (False, True):
                clause = _clause(said, value, ear, whole=whole, keeps_times=keeps_times)
                for pattern, template in _patterns(ear):
                    if (found := pattern.search(clause)) and (name := _filled(template, found, said, ear)):
                        return name
            return None
    return None


def _filled(template: str, found: re.Match[str], said: Said, ear: Ear) -> str | None:
    parts = {name: (part or "").strip(_EDGE) for name, part in found.groupdict().items()}
    if "metric" in parts:
        parts["metric"] = noun_phrase(parts["metric"], ear)
        if not parts["metric"]:
            return None
    if (counted := _COUNTED.match(template)) and ear.opens_loose(parts[counted["group"]]):
        return None
    if template == "{counted} {what}" and ear.inflects and ear.is_open(parts["what"]):
        return None
    if not template.startswith("{"):
        parts = {name: ear.lower(part) if found.start(name) == 0 else part for name, part in parts.items()}
    parts = {name: f" {part}" if name == "rest" and part and ear.spaced else part for name, part in parts.items()}
    if any(part.strip().casefold() in ear.words.phrases.pronouns for part in parts.values() if part.strip()):
        return None
    name = re.sub(r"\s+", " ", template.format(**parts, counted=_counted(said, ear))).strip(_EDGE)
    return name if is_name(name, ear) else None


def _counted(said: Said, ear: Ear) -> str:
    """ "31% khách …" is a share of the customers, "48 doanh nghiệp …" a number of businesses."""
    share, number = ear.words.phrases.counted
    return share if any(value.mention.quantity.unit == "%" for value in said.values) else number


@cache
def _patterns(ear: Ear) -> tuple[tuple[re.Pattern[str], str], ...]:
    told = tuple((re.compile(pattern, re.I), template) for pattern, template in ear.words.phrases.metrics)
    return (*told, (_LABELLED, "{metric}"))


def _clause(said: Said, value: Value, ear: Ear, *, whole: bool, keeps_times: bool) -> str:
    """The clause around a figure, with the figure masked and dates, fillers and joining words left out."""
    text = said.text
    start, end = value.start, value.end
    keep = [True] * len(text)
    for mention in (dated.mention for dated in said.heard.dates):
        if keeps_times and not _is_apart(mention, said):
            continue
        for index in range(_with_joint(text, mention.start, ear), mention.end):
            keep[index] = False
    split = _PARTS if _LABEL_END.search(text[:start]) else _SPLIT
    left = max((found.end() for found in split.finditer(text, 0, start)), default=0)
    if not "".join(text[i] for i in range(left, start) if keep[i]).strip(_EDGE) and _SPLIT.search(text[:start]):
        earlier = [found.end() for found in _SPLIT.finditer(text, 0, start)]
        left = earlier[-2] if len(earlier) > 1 else 0
    if whole:
        left = 0
    found = _SPLIT.search(text, end)
    right = found.start() if found else len(text)
    before = "".join(text[i] for i in range(left, start) if keep[i])
    after = "".join(text[i] for i in range(end, right) if keep[i])
    gap = " " if ear.spaced else ""
    masked = f"{before}{gap}{FIGURE}{gap}{after}"
    masked = ear.without_openers(masked.strip(_EDGE))
    masked = ear.fillers.sub(gap, masked)
    return re.sub(r"\s+", " ", masked).strip(_EDGE)


def _is_apart(mention: DateMention, said: Said) -> bool:
    """Is a time no part of what is measured? "Within a year" beside a present value is: it says which leavers count."""
    has_digits = any(character.isdigit() for character in said.text[mention.start : mention.end])
    return has_digits or any(value.role == "target" for value in said.values)


@cache
def _joint(ear: Ear) -> re.Pattern[str]:
    ordered = sorted(ear.words.phrases.date_joints, key=len, reverse=True)
    if ear.spaced:
        return re.compile(rf"(?<!\w)(?:{'|'.join(ordered)})\s*$", re.I)
    return re.compile(rf"(?:{'|'.join(ordered)})$")


def _with_joint(text: str, start: int, ear: Ear) -> int:
    """Where a date begins together with the words that lead to it: "by the end of", "uiterlijk"."""
    while found := _joint(ear).search(text, max(0, start - 40), start):
        if found.start() == start:
            break
        start = found.start()
    return start
