"""What is wrong with an objective that has the right form: figures without a source, weak sources, errors a reader
would find. Said to the model in one line a place, and to the person where it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from assistant.document import Document
from assistant.drafters import Brief, Drafted
from assistant.drafters.offline.orders import is_order
from assistant.grounding import DATE_FIELDS, cite, ungrounded
from assistant.lint import Options, lint_set
from assistant.records import Initiative, KeyResult, Kpi, Objective, OkrSet, Source
from assistant.text.scripts import HAN

# A person settles these, or the set as a whole does; or they are said here in words of our own.
_NOT_THE_MODELS = frozenset(
    {"missing-deadline", "no-period", "assumption-open", "number-not-in-source", "quote-not-found", "key-result-count"}
)
# Looks at the whole document and never at the objective: on a long text that is most of the work.
_OF_THE_DOCUMENT = "instruction-in-source"
_WORD = re.compile(r"[^\W_]{4,}")
_STEM = 5
_Cited = TypeVar("_Cited", Objective, KeyResult, Kpi, Initiative)


@dataclass(frozen=True)
class Checks:
    """The checks of one draft. `options` are those that the finished set will be checked with."""

    document: Document
    brief: Brief
    options: Options

    def cited(self, objective: Objective) -> Objective:
        """The objective with its quotes cut from the document."""
        return cite(Drafted((), (objective,)), self.document).objectives[0]

    def shortcomings(self, objective: Objective) -> list[str]:
        """Every one, one line a place, counted from 0 as in the model's own JSON."""
        whole = self.cited(objective)
        return [*self._citing_orders(whole), *self._without_source(whole), *self._errors(whole)]

    def around_orders(self, objective: Objective) -> Objective | None:
        """The objective without citations of sentences meant for a machine; None where it has no others.

        A figure that only such a sentence held has no source any more, so a person must confirm it.
        """
        if self.rests_on_orders(objective):
            return None

        return replace(
            self._around(objective),
            key_results=tuple(map(self._around, objective.key_results)),
            kpis=tuple(map(self._around, objective.kpis)),
            initiatives=tuple(map(self._around, objective.initiatives)),
        )

    def rests_on_orders(self, objective: Objective) -> bool:
        """Whether it and its key results cite sentences, and every one of them is meant for a machine."""
        sources = [*objective.sources, *(source for each in objective.key_results for source in each.sources)]
        return bool(sources) and all(map(self._is_order, sources))

    def weakly_supported(self, objective: Objective) -> bool:
        """Whether the sentences that a key result cites share neither a word nor a figure with it.

        Words of two languages cannot be compared: a set in another language than its document is not judged.
        """
        if self.document.language != self.brief.language:
            return False
        return any(map(_is_weak, self.cited(objective).key_results))

    def _citing_orders(self, objective: Objective) -> Iterator[str]:
        groups: tuple[tuple[str, Sequence[Objective | KeyResult | Kpi | Initiative]], ...] = (
            ("key_results", objective.key_results),
            ("kpis", objective.kpis),
            ("initiatives", objective.initiatives),
        )
        places = [("", objective)] + [
            (f"{name}[{at}].", item) for name, group in groups for at, item in enumerate(group)
        ]
        for place, item in places:
            for source in filter(self._is_order, item.sources):
                yield (
                    f"{place}evidence: {source.sentence} gives a machine orders and is no plan of the organisation; "
                    "name other sentences, and leave out what only it says."
                )

    def _around(self, item: _Cited) -> _Cited:
        return replace(item, sources=tuple(each for each in item.sources if not self._is_order(each)))

    def _is_order(self, source: Source) -> bool:
        return source.sentence in self._orders

    @cached_property
    def _orders(self) -> frozenset[str]:
        """The ids of the sentences that are meant for a machine."""
        code = self.document.language or self.brief.language
        return frozenset(each.id for each in self.document.sentences if is_order(each.text, each.language or code))

    def _without_source(self, objective: Objective) -> Iterator[str]:
        """Figures alone: a date that our calendar does not find in "the season after next" may be right all the same,
        and a model that is told to leave it out does so. It becomes an assumption."""
        groups: tuple[tuple[str, Sequence[KeyResult | Kpi]], ...] = (
            ("key_results", objective.key_results),
            ("kpis", objective.kpis),
        )
        for name, group in groups:
            for place, item in enumerate(group):
                for field in ungrounded(
                    item,
                    {self.document.id: self.document},
                    today=self.brief.today,
                    period=self.brief.period,
                    language=self.brief.language,
                ):
                    if field in DATE_FIELDS[type(item)]:
                        continue
                    yield (
                        f"{name}[{place}].{field}: no sentence in its evidence holds {getattr(item, field)}; "
                        "name the sentence that does, or make it null."
                    )

    def _errors(self, objective: Objective) -> Iterator[str]:
        okr_set = OkrSet(
            id="draft",
            title="draft",
            language=self.brief.language,
            period=self.brief.period,
            documents=(self.document.entry,),
            objectives=(objective,),
        )
        options = replace(self.options, ignore=(*self.options.ignore, _OF_THE_DOCUMENT))
        report = lint_set(okr_set, options, {self.document.id: self.document})
        places = {item.id: f"key_results[{place}]" for place, item in enumerate(objective.key_results)}
        places |= {item.id: f"kpis[{place}]" for place, item in enumerate(objective.kpis)}
        for item in report.items:
            for finding in item.findings:
                if finding.severity == "error" and finding.rule not in _NOT_THE_MODELS:
                    yield f"{places.get(item.id, 'objective')}.{finding.field or 'text'}: {finding.message}"


def _is_weak(key_result: KeyResult) -> bool:
    terms = _terms(f"{key_result.text} {key_result.metric or ''}")
    quoted = " ".join(source.quote for source in key_result.sources)
    return bool(quoted and terms) and not terms & _terms(quoted)


def _terms(text: str) -> set[str]:
    """The beginnings of its longer words, its figures, and pairs of Chinese signs."""
    words = {word[:_STEM] for word in _WORD.findall(text.casefold())}
    signs = HAN.findall(text)
    return words | set(re.findall(r"\d+", text)) | {"".join(pair) for pair in pairwise(signs)}
