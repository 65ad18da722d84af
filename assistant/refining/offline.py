"""The refiner that follows rules: what it can do it does the same way every time; what it cannot it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from assistant.catalogue import CatalogueKpi, kpi_by_id, match, nearest, suited
from assistant.drafters.offline.ear import ear
from assistant.editing import find, kind_of
from assistant.errors import UsageError
from assistant.languages import language
from assistant.languages.instructions import Ask
from assistant.lint import Options, lint_set
from assistant.lint.completing import start_known_by, to_establish
from assistant.reading import read_goal
from assistant.records import Item, KeyResult, Kpi, LanguageCode, Objective, OkrSet
from assistant.refining import FOLLOWS, Documents, Suggestion
from assistant.refining.asked import Asked, asked
from assistant.refining.fixing import changes_of
from assistant.refining.proposing import TEXT, parent_of, suggested, text_of
from assistant.refining.shorter import shortened

Edit = dict[str, Any]

_OTHERS = 2
_USUAL = ("customer-satisfaction", "complaints", "employee-satisfaction", "operating-cost")
"""What is asked of nearly every goal, for lines of which the catalogue knows nothing."""
_UNLINKED: Mapping[LanguageCode, str] = {
    "en": "These KPIs measured it and will belong to no key result: %(kpis)s.",
    "nl": "Deze KPI’s maten het en horen dan bij geen kernresultaat meer: %(kpis)s.",
    "sv": "De här KPI:erna mätte det och hör sedan inte till något nyckelresultat: %(kpis)s.",
    "vi": "Các KPI này dùng để đo dòng này và sẽ không còn thuộc kết quả then chốt nào: %(kpis)s.",
    "zh": "以下 KPI 原本衡量本条，移动后将不再对应任何关键结果：%(kpis)s。",
}


class OfflineRefiner:
    """Works by rule, in the words of the set and of the KPI catalogue."""

    engine = "offline"

    def refine(
        self, okr_set: OkrSet, item_id: str, instruction: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        item = find(okr_set, item_id)
        ask = self._one(asked(instruction, okr_set.language), item, okr_set)
        edits = list(_EDITS[ask](okr_set, item, today))
        notes = _notes(okr_set, item) if ask == "move" else ()
        return (suggested(okr_set, item_id, edits, documents=documents, today=today, notes=notes),)

    def alternatives(
        self, okr_set: OkrSet, item_id: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        item = find(okr_set, item_id)
        found = list(_other_ways(okr_set, item, today))[:_OTHERS]
        if not found:
            raise UsageError(
                "Without a model there is no other way to put this line.",
                "Change it by hand, or set up a model on the settings page.",
            )
        return tuple(suggested(okr_set, item_id, edits, documents=documents, today=today) for edits in found)

    def _one(self, wish: Asked, item: Item, okr_set: OkrSet) -> Ask:
        """The one rewrite that is asked for. Raises UsageError naming those that can be."""
        can = FOLLOWS[kind_of(item)]
        if len(wish.does) == 1 and wish.does[0] in can and not wish.beyond:
            return wish.does[0]
        put = language(okr_set.language).instructions.put
        raise UsageError(
            "Without a model this instruction cannot be followed.",
            "These can, one at a time: %(known)s For anything else, set up a model on the settings page.",
            values={"known": " ".join(put[each] for each in can)},
        )


def _shorter(okr_set: OkrSet, item: Item, today: date) -> Iterator[Edit]:
    text = shortened(okr_set, item, today)
    if text is None:
        raise UsageError(
            "No words can be left out of this line by rule without losing what it says.",
            "Shorten it by hand, or set up a model on the settings page.",
        )
    yield {"op": "set", "item": item.id, "field": TEXT[kind_of(item)], "value": text}


def _split(okr_set: OkrSet, item: Item, today: date) -> Iterator[Edit]:
    """As the rule against two measures in one line proposes it."""
    options = Options(today, period=okr_set.period, messages=okr_set.language, select=("two-measures",))
    for linted in lint_set(okr_set, options).items:
        for finding in linted.findings if linted.id == item.id else ():
            yield from changes_of(finding, okr_set)
            return
    raise UsageError(
        "There is only one measure in this line.",
        "Split it by hand: shorten this line, then add another.",
    )


def _baseline(okr_set: OkrSet, item: Item, today: date) -> Iterator[Edit]:
    """The start is unknown, and somebody will establish it: what settles the question until then."""
    if not isinstance(item, KeyResult) or item.baseline is not None:
        raise UsageError("This line has a baseline already.", "Correct it in its field if it is wrong.")
    day = start_known_by(today, okr_set.period)
    yield {"op": "assume", "item": item.id, "field": "baseline", "reason": to_establish(day, okr_set.language)}


def _move(okr_set: OkrSet, item: Item, today: date) -> Iterator[Edit]:
    parent = parent_of(okr_set, item)
    yield {"op": "add", "kind": "initiative", "parent": parent.id, "text": text_of(item), "like": item.id}
    yield {"op": "remove", "item": item.id}


def _notes(okr_set: OkrSet, item: Item) -> tuple[str, ...]:
    """What goes with a key result that becomes work."""
    kpis = [kpi.name for kpi in parent_of(okr_set, item).kpis if item.id in kpi.key_result_ids]
    joint = "、" if okr_set.language == "zh" else ", "
    return (_UNLINKED[okr_set.language] % {"kpis": joint.join(kpis)},) if kpis else ()


def _metric(okr_set: OkrSet, item: Item, today: date) -> Iterator[Edit]:
    """What the line itself counts; else what its KPI or the catalogue would count, to be confirmed."""
    if not isinstance(item, KeyResult) or item.metric:
        raise UsageError("This line names its metric already.", "Change it in its field if it is the wrong one.")
    reading = read_goal(item.text, okr_set.language, today=today, period=okr_set.period, running=False)
    if reading.metric:
        yield {"op": "set", "item": item.id, "field": "metric", "value": reading.metric}
        return
    name, known = _name_for(okr_set, item)
    if name is None:
        raise UsageError(
            "Neither the line nor the KPI catalogue tells what is measured here.",
            "Write what is counted into the line, for example orders, complaints or minutes.",
        )
    yield from _named(okr_set, item, ear(okr_set.language).lower(name), today)
    if not known:
        reason = language(okr_set.language).drafting_words.sentences.reason_measure
        yield {"op": "assume", "item": item.id, "field": "metric", "reason": reason}


def _name_for(okr_set: OkrSet, item: KeyResult) -> tuple[str | None, bool]:
    """What may be measured here, and whether the set itself says so: its KPI does, the catalogue only proposes."""
    parent = parent_of(okr_set, item)
    linked = next((kpi.name for kpi in parent.kpis if item.id in kpi.key_result_ids), None)
    known = match(f"{item.text} {parent.title}", okr_set.language)
    return linked or (known.words[okr_set.language].name if known else None), linked is not None


def _named(okr_set: OkrSet, item: KeyResult, name: str, today: date) -> Iterator[Edit]:
    """The metric as a field, and in the sentence where the sentence then still says its figures."""
    code = okr_set.language
    sentences = language(code).drafting_words.sentences
    reading = read_goal(item.text, code, today=today, period=okr_set.period, running=False)
    start, target = (
        item.text[slice(*reading.spans[each])] if each in reading.spans else "" for each in ("baseline", "target")
    )
    way = item.direction or reading.direction or ""
    pattern = sentences.from_to.get(way) if start else sentences.to.get(way, sentences.plain)
    if target and pattern:
        text = pattern.format(metric=name, baseline=start, target=target)
        text = text[:1].upper() + text[1:]
        again = read_goal(text, code, today=today, period=okr_set.period, running=False)
        if (again.target, again.baseline, again.unit) == (reading.target, reading.baseline, reading.unit):
            if reading.deadline and reading.deadline != (okr_set.period.end if okr_set.period else None):
                yield {"op": "set", "item": item.id, "field": "deadline", "value": reading.deadline}
            yield {"op": "set", "item": item.id, "field": "text", "value": text}
            # The sentence says it already, perhaps with a capital.
            if (again.metric or "").casefold() == name.casefold():
                return
    yield {"op": "set", "item": item.id, "field": "metric", "value": name}


def _other_ways(okr_set: OkrSet, item: Item, today: date) -> Iterator[list[Edit]]:
    if isinstance(item, KeyResult):
        for kpi in _other_kpis(okr_set, item, today):
            yield _measured_by(okr_set, item, kpi)
    elif isinstance(item, Kpi):
        parent = parent_of(okr_set, item)
        own = next((each.id for each in parent.key_results if each.id in item.key_result_ids), None)
        for kpi in _other_kpis(okr_set, item, today):
            added: Edit = {"op": "add_known", "parent": parent.id, "kpi": kpi.id, "key_result": own}
            yield [added, {"op": "remove", "item": item.id}]
    elif isinstance(item, Objective):
        for title in _other_titles(okr_set, item):
            yield [{"op": "set", "item": item.id, "field": "title", "value": title}]


def _other_kpis(okr_set: OkrSet, item: KeyResult | Kpi, today: date) -> list[CatalogueKpi]:
    """What the catalogue would measure instead, the nearest first, none that the objective has already."""
    code, parent = okr_set.language, parent_of(okr_set, item)
    words = item.name if isinstance(item, Kpi) else _measured(okr_set, item, today)
    present = {kpi.name.casefold() for kpi in parent.kpis}
    present |= {(each.metric or each.text).casefold() for each in parent.key_results}
    here = match(words, code)
    told = " ".join((f"{words}. {parent.title}.", *(source.quote for source in (*item.sources, *parent.sources))))
    known = here or match(parent.title, code)
    akin = [kpi for kpi in nearest(words, code) if known and kpi.area == known.area]
    usual = [kpi_by_id(name) for name in _USUAL]
    found = {kpi.id: kpi for kpi in (*suited(told, code), *akin, *usual)}
    return [kpi for kpi in found.values() if kpi is not here and kpi.words[code].name.casefold() not in present]


def _measured(okr_set: OkrSet, item: KeyResult, today: date) -> str:
    """What a key result measures, as words to look up."""
    reading = read_goal(item.text, okr_set.language, today=today, period=okr_set.period, running=False)
    return item.metric or reading.metric or item.text


def _measured_by(okr_set: OkrSet, item: KeyResult, kpi: CatalogueKpi) -> list[Edit]:
    """The key result with another measure; its figures go, as they were those of the old one."""
    sentences = language(okr_set.language).drafting_words.sentences
    name = kpi.words[okr_set.language].name
    text = sentences.open_target.format(metric=name[:1].upper() + name[1:])
    gone = ("baseline", "target", "target_high", "stretch", "comparator", "change")
    values: dict[str, str | None] = {
        **{field: None for field in gone if getattr(item, field) is not None},
        "text": text,
        "metric": name,
        "unit": kpi.unit,
        "direction": kpi.direction,
    }
    reasons = {"metric": sentences.reason_measure, "target": sentences.reason_open}
    return [
        *({"op": "set", "item": item.id, "field": field, "value": value} for field, value in values.items()),
        *({"op": "assume", "item": item.id, "field": field, "reason": why} for field, why in reasons.items()),
    ]


def _other_titles(okr_set: OkrSet, item: Objective) -> Iterator[str]:
    """What its key results measure, as something to reach."""
    titles = language(okr_set.language).drafting_words.sentences.title
    told = {item.title.casefold()}
    for each in item.key_results:
        if each.metric and each.direction:
            title = titles[each.direction].format(metric=each.metric)
            title = title[:1].upper() + title[1:]
            if title.casefold() not in told:
                told.add(title.casefold())
                yield title


_EDITS = {"shorter": _shorter, "split": _split, "metric": _metric, "baseline": _baseline, "move": _move}
