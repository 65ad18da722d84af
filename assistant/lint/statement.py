"""One goal as the rules see it: read once, searched once, shared by all of them."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.languages import language
from assistant.languages.wording import Wording
from assistant.lint.clauses import Clauses, tokens_within
from assistant.lint.words import Found, Mark, Token, find
from assistant.reading import Quantity, Reading
from assistant.reading.units import MEASURES
from assistant.records import KeyResult, Kind, Kpi, LanguageCode, Number, Objective, Period

if TYPE_CHECKING:
    from assistant.lint.survey import Survey

# Lists whose words say nothing about what would be different.
_EMPTY = frozenset(
    {
        "vague_verbs",
        "vague_qualities",
        "vague_quantities",
        "hedges",
        "vague_deadlines",
        "buzzwords",
        "rising_verbs",
        "falling_verbs",
        "rising_words",
        "falling_words",
        "reaching_verbs",
        "keeping_verbs",
        "generic_nouns",
        "function_words",
        "absolutes",
    }
)
_OUTCOME = ("rising_verbs", "falling_verbs", "reaching_verbs", "keeping_verbs")


_BARE = 3
# Measures of length, area, weight and power as some languages spell them out.
_SIZES = frozenset(
    {"hektar", "hectare", "hectares", "meter", "kilometer", "mil", "ton", "mét"}
    | {"公里", "米", "平方米", "立方米", "亩", "吨", "兆瓦", "千瓦"}
)
_STEM = 5
# Chinese words for one of a thing, right behind its number.
_COUNTERS = frozenset("件人次家个张台名位户单条项篇")
# So many characters may part a word from its number ("more than the 40").
_NEAR = 12
_TIMES = frozenset({"ms", "s", "min", "h", "day", "week", "month", "year"})


def _kind(unit: str) -> str:
    """Units of one kind can be converted; a currency or a unit of one's own is a kind by itself."""
    if unit in _TIMES:
        return "time"
    return "share" if unit in ("%", "pp") else unit


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What holds around a goal. `period` is the one it inherits its deadline from, if any."""

    today: date
    period: Period | None = None
    glossary: frozenset[str] = frozenset()
    at_approval: bool = False
    survey: Survey | None = None
    rejected: tuple[tuple[str, str], ...] = ()
    """Words that are not wanted here, each with a better one or ""."""
    words_to: int = 0
    """Figures up to this may be written as words."""


@dataclass(frozen=True)
class Statement:
    """A goal's text with its reading and listed words.

    `record` is the item of a set; then its fields are the truth and the reading of its text only
    tells whether the words still agree.
    """

    text: str
    kind: Kind
    lang: LanguageCode
    reading: Reading
    around: Circumstances
    id: str
    record: Objective | KeyResult | Kpi | None = None
    pointer: str | None = None

    @cached_property
    def found_words(self) -> Found:
        return find(self.text, self.lang)

    @property
    def wording(self) -> Wording:
        return language(self.lang).wording

    @property
    def tokens(self) -> tuple[Token, ...]:
        return self.found_words.tokens

    @cached_property
    def _by_list(self) -> dict[str, tuple[Mark, ...]]:
        by_list: dict[str, list[Mark]] = {}
        for mark in self.found_words.marks:
            for name in mark.lists:
                by_list.setdefault(name, []).append(mark)
        by_list.pop("harmless", None)
        return {name: tuple(marks) for name, marks in by_list.items()}

    def found(self, *lists: str) -> tuple[Mark, ...]:
        """The marks of these lists, in the order of the text."""
        if len(lists) == 1:
            return self._by_list.get(lists[0], ())
        return tuple(mark for mark in self.found_words.marks if not mark.lists.isdisjoint(lists))

    # -- facts: the record's where there is one, else what the sentence says ------------------------

    @property
    def key_result(self) -> KeyResult | None:
        return self.record if isinstance(self.record, KeyResult) else None

    @property
    def kpi(self) -> Kpi | None:
        return self.record if isinstance(self.record, Kpi) else None

    @cached_property
    def _facts(self) -> KeyResult | Kpi | Reading:
        return self.record if isinstance(self.record, KeyResult | Kpi) else self.reading

    @property
    def target(self) -> Number | None:
        return self._facts.target

    @property
    def has_target(self) -> bool:
        return self.reading.has_target if self._facts is self.reading else self._facts.target is not None

    @property
    def baseline(self) -> Number | None:
        return self._facts.current if isinstance(self._facts, Kpi) else self._facts.baseline

    @property
    def unit(self) -> str | None:
        return self._facts.unit

    @property
    def direction(self) -> str | None:
        return self._facts.direction

    @property
    def change(self) -> str | None:
        return self._facts.change

    @property
    def comparator(self) -> str | None:
        return self._facts.comparator

    @property
    def deadline(self) -> str | None:
        return self._facts.deadline

    @property
    def is_milestone(self) -> bool:
        """A typed milestone that says when it is done."""
        return self.key_result is not None and self.key_result.kind == "milestone" and bool(self.key_result.done_when)

    @property
    def shown_by_key_results(self) -> bool:
        """Whether this is an objective whose key results tell what would be different ("fewer returns")."""
        return isinstance(self.record, Objective) and any(each.target is not None for each in self.record.key_results)

    @cached_property
    def says_nothing(self) -> bool:
        """Whether this is an objective of which nobody could tell what would be different."""
        if self.kind != "objective" or self.is_measured or self.task or not self.tokens:
            return False
        leads = self.wording.task_verbs_lead
        if any(not leads or self.begins_a_clause(mark) for mark in self.found("upkeep")):
            return False
        if self.shown_by_key_results:
            named = self.found("rising_verbs", "falling_verbs", "reaching_verbs", "slogans", "buzzwords")
            return not self.content and not named
        soft = self.found("vague_verbs", "vague_qualities", "vague_quantities")
        if not self.content:
            return bool(soft) or not self.found("slogans", "buzzwords")
        praise = soft or self.found("rising_verbs")
        return bool(praise) and len(self.content) <= self._few

    @property
    def _few(self) -> int:
        """So few words of its own name no situation; in Vietnamese and Chinese two tokens make a word."""
        return _BARE * 2 if self.lang in ("vi", "zh") else _BARE

    # -- how words and numbers lie together -------------------------------------------------------

    @cached_property
    def figures(self) -> tuple[Quantity, ...]:
        """The numbers that measure the goal itself."""
        return tuple(
            quantity for quantity in self.reading.quantities if quantity.role in ("target", "baseline", "stretch")
        )

    @property
    def is_measured(self) -> bool:
        return self.has_target or self.reading.has_target

    def measures(self, mark: Mark) -> bool:
        """Whether the number of the sentence is the number of this word.

        It is, except for a word in a clause that is joined on behind the number and has none of its
        own ("… to 90 % and improve our service"). A clause that says how ("by improving …") is no
        second promise.
        """
        if self.reading.withheld or (self.kpi is not None and self.kpi.key_result_ids):
            # A value left open on purpose will be filled in; a linked KPI has its key result's.
            return True
        if not self.is_measured:
            return False
        return mark.start < self._measured_until

    @cached_property
    def _measured_until(self) -> int:
        """Where the sentence stops speaking of its number: at a clause joined on behind the last figure."""
        ends = [quantity.end for quantity in self.figures] or [self.reading.spans.get("target", (0, 0))[1]]
        last = max(ends)
        for link in self.found("joiners", "means_links", "effect_links"):
            if link.start >= last and not self._starts_a_figure(link.end):
                return link.start if "joiners" in link.lists else len(self.text)
        return len(self.text)

    def _starts_a_figure(self, at: int) -> bool:
        """Whether a number follows at once ("by 5 %"), or the deadline holds the word ("by 30 June")."""
        if any(at <= start <= at + 3 for start, _ in self._said):
            return True
        deadline = self.reading.spans.get("deadline")
        return deadline is not None and deadline[0] < at <= deadline[1]

    def _neighbours(self, mark: Mark) -> tuple[Quantity | None, Quantity | None]:
        """The last number before a word and the first one behind it."""
        quantities = self.reading.quantities
        at = bisect_left(quantities, mark.end, key=lambda quantity: quantity.start)
        before = quantities[at - 1] if at else None
        if before is not None and before.end > mark.start:
            before = None
        return before, quantities[at] if at < len(quantities) else None

    def beside_a_number(self, mark: Mark) -> bool:
        """Whether a number stands next to the word: "20 % more", "more than 40", "不少于5家"."""
        before, behind = self._neighbours(mark)
        if before is not None and self.text[before.end : mark.start].strip() in ("", "%"):
            return True
        if behind is None or behind.start - mark.end > _NEAR:
            return False
        return len(self.text[mark.end : behind.start].split()) <= 2

    def touches_a_number(self, mark: Mark) -> bool:
        """Whether a number stands right behind the word ("about 40"), or the word behind it unspaced ("40人左右")."""
        before, behind = self._neighbours(mark)
        if behind is not None and behind.start - mark.end <= 2:
            return True
        return before is not None and mark.start - before.end <= 2 and " " not in self.text[before.end : mark.start]

    @cached_property
    def _said(self) -> tuple[tuple[int, int], ...]:
        """The spans that reading gave a meaning: numbers and the deadline."""
        spans = [(quantity.start, quantity.end) for quantity in self.reading.quantities]
        spans.extend(
            span for name, span in self.reading.spans.items() if name in ("deadline", "target", "baseline", "stretch")
        )
        return tuple(spans)

    @cached_property
    def content(self) -> tuple[Token, ...]:
        """The words that carry meaning: in no list of empty words, and no number or date."""
        covered = tokens_within(self.found_words, self._said)
        for mark in self.found_words.marks:
            if not mark.lists.isdisjoint(_EMPTY):
                covered.update(range(mark.first, mark.last + 1))
        return tuple(
            token for index, token in enumerate(self.tokens) if index not in covered and not token.word[0].isdigit()
        )

    @cached_property
    def subject(self) -> frozenset[str]:
        """The words the goal is about, without numbers, dates and empty words; in Chinese pairs of characters."""
        if self.lang != "zh":
            return frozenset(token.word for token in self.content)
        held = {at for token in self.content for at in range(token.start, token.end)}
        return frozenset(self.text[at : at + 2] for at in held if at + 1 in held)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The subject's words by how they begin: "tenant" and "tenants", "jeugdleden" and "jeugdafdeling"."""
        whole = self.lang in ("zh", "vi")
        return self.subject if whole else frozenset(word[:_STEM] for word in self.subject)

    @cached_property
    def _clauses(self) -> Clauses:
        return Clauses(self.text, self.found_words, self._said, self.wording, self.lang)

    def begins_a_clause(self, mark: Mark) -> bool:
        """Whether a verb here is what the goal is about."""
        return self._clauses.begins(mark)

    def tells_of_another(self, mark: Mark) -> bool:
        """Whether the word belongs to a relative clause: "parents who quarrel less: from …"."""
        return self._clauses.tells_of_another(mark)

    def closes_a_clause(self, mark: Mark) -> bool:
        """Whether these words of several end what is said: "… as before"."""
        return mark.last > mark.first and self._clauses.closes(mark)

    @cached_property
    def task(self) -> Mark | None:
        """The verb of work that the goal is about, where no effect of that work stands with it.

        A change of a level, a share or a factor is an effect; so is an outcome verb behind the task
        ("launch … that reaches"). Work named as the means ("by building …") is no task.
        """
        if self.reading.withheld:
            return None
        changes = self.change in ("level", "delta", "factor") and not self._is_amount_made
        if self.has_target and (changes or self.baseline is not None):
            return None
        # In a key result an outcome without its number is one more intention.
        outcomes = _OUTCOME if self.is_measured or self.kind != "key_result" else ()
        effects = self.found("effect_links", *outcomes)
        means = self.found("means_links")
        first_means = means[0].end if means else len(self.text)
        for mark in self.found("task_verbs"):
            if mark.start >= first_means:
                break
            if self.wording.task_verbs_lead and not self._clauses.begins(mark):
                continue
            if self._is_noun(mark) or self._clauses.tells_of_another(mark):
                continue
            return None if self._has_effect(mark, effects) else mark
        return self._counted_output(first_means) if not effects else None

    def _counted_output(self, until: int) -> Mark | None:
        """So many workshops, or work in the perfect: "40 customer interviews conducted"."""
        for mark in self.found("work_done"):
            if mark.start < until and self._clauses.closes(mark):
                return mark
        if self.comparator in ("at_most", "less_than"):
            return None
        ends = [figure.end for figure in self.figures if figure.unit is None]
        near = 2 if self.lang == "zh" else _NEAR
        for mark in self.found("outputs"):
            if mark.start < until and any(0 <= mark.start - end <= near for end in ends):
                return mark
        endings = self.wording.output_endings
        for index, token in enumerate(self.tokens if endings else ()):
            if token.word.endswith(endings) and any(0 <= token.start - end <= _NEAR for end in ends):
                return Mark(frozenset(), token.start, token.end, self.text[token.start : token.end], index, index)
        return None

    @property
    def _is_amount_made(self) -> bool:
        """Whether the target is so much of a thing ("lay 120 km of cable", "install 2 more machines")."""
        if self.change not in ("level", "delta") or self.baseline is not None or self.names_a_rate:
            return False
        if self.found("rising_verbs", "falling_verbs", "keeping_verbs"):
            return False
        return self.unit is None or self.unit.lower() in MEASURES or self.unit.lower() in _SIZES

    def _has_effect(self, task: Mark, effects: tuple[Mark, ...]) -> bool:
        """Whether an outcome follows the task, or a measured one stands before it."""
        return any(
            effect.start >= task.end
            or (effect.start < task.start and self.is_measured and "keeping_verbs" not in effect.lists)
            for effect in effects
        )

    def _is_noun(self, mark: Mark) -> bool:
        """Whether the verb is part of a noun here: "launch date", 完成率, 的选择."""
        tails = self.wording.noun_tails
        if self.lang == "zh":
            return self.text.startswith(tails, mark.end) or self.text[max(mark.start - 1, 0) : mark.start] == "的"
        after = self.tokens[mark.last + 1] if mark.last + 1 < len(self.tokens) else None
        return after is not None and after.word in tails

    def counted(self, name: str) -> str:
        """The figure of this field with the word right behind it ("530 tickets")."""
        start, end = self.reading.spans.get(name, (0, 0))
        noun = self._noun_behind(end)
        return self.text[start : noun.end if noun else end]

    def names_what_it_counts(self, name: str) -> bool:
        """Whether a word for things stands right behind the figure of this field."""
        return self._noun_behind(self.reading.spans.get(name, (0, 0))[1]) is not None

    def _noun_behind(self, at: int) -> Token | None:
        if self.lang == "zh" and self.text[at : at + 1] in _COUNTERS and at < len(self.text):
            return Token(self.text[at], at, at + 1)
        nouns = [(token.start, token) for token in self.content]
        nouns += [(mark.start, self.tokens[mark.first]) for mark in self.found("generic_nouns", "pressure_metrics")]
        behind = min((noun for noun in nouns if noun[0] >= at), default=None)
        return behind[1] if behind is not None and not self.text[at : behind[0]].strip() else None

    @property
    def units_agree(self) -> bool:
        """Whether the sentence gives start and target in units that can be converted, or leaves one out."""
        first, last = self.reading.baseline_unit, self.reading.unit
        return first is None or last is None or _kind(first) == _kind(last)

    @property
    def pushes(self) -> bool:
        """Whether growth, speed or cost is what is measured."""
        endings = self.wording.pressure_endings
        return bool(self.found("pressure_metrics")) or any(
            token.word.endswith(endings) for token in self.tokens if endings
        )

    @property
    def names_a_rate(self) -> bool:
        """Whether what is measured is itself a share of something."""
        endings = self.wording.rate_endings
        return bool(self.found("rates")) or any(token.word.endswith(endings) for token in self.tokens if endings)
