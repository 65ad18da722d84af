"""The refiner that asks a language model: one question, once more where the answer does not fit."""

from __future__ import annotations

import json
import time
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.candidate import settled
from assistant.completion import Completer, Message, Request
from assistant.completion.answer import Raw, read_json
from assistant.document import Document
from assistant.drafters.model.drafter import model_named
from assistant.drafters.model.listening import listen
from assistant.drafters.model.shown import Line, clean, fence, lines, parts
from assistant.drafters.model.tongues import ADDRESS, LANGUAGE_NAMES
from assistant.editing import find, kind_of
from assistant.errors import ModelError
from assistant.languages import language
from assistant.languages.instructions import Ask
from assistant.prompt import Prompt
from assistant.prompt import find as find_prompt
from assistant.records import Item, OkrSet, items, numbers, to_json
from assistant.refining import FOLLOWS, Documents, Suggestion
from assistant.refining.asked import Asked, asked
from assistant.refining.checking import UNREADABLE, Bench, kept_lines, owned, too_few
from assistant.refining.offline import OfflineRefiner
from assistant.refining.proposing import parent_of, text_of
from assistant.settings import Settings

_WHOLE, _PART = 6_000, 3_000
_NEAR = 2
_ROUNDS = 2
_WRONG_MOST = 8
_OTHERS_MOST = 40
_LONGEST = 1_000
_LEAST_SECONDS = 1.0
# These make another item or none; a model that rewrites one line cannot.
_BY_RULE: tuple[Ask, ...] = ("split", "baseline", "move")


def model_refiner(settings: Settings, completer: Completer) -> ModelRefiner:
    """The refiner for these settings, asking through `completer`. Raises UsageError where no model is named."""
    model_named(settings)
    return ModelRefiner(completer, settings)


class ModelRefiner:
    """Asks whatever answers behind `completer`; what needs no model it does by rule."""

    engine = "openai"

    def __init__(self, completer: Completer, settings: Settings) -> None:
        self._completer = completer
        self._model = settings.model or ""
        self._prompt = find_prompt(None, "refine", settings.prompts)
        self._seconds = settings.limits.model_seconds
        self._rules = OfflineRefiner()

    def refine(
        self, okr_set: OkrSet, item_id: str, instruction: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        item = find(okr_set, item_id)
        wish = asked(instruction, okr_set.language)
        if (
            len(wish.does) == 1
            and wish.does[0] in _BY_RULE
            and not wish.beyond
            and wish.does[0] in FOLLOWS[kind_of(item)]
        ):
            return self._rules.refine(okr_set, item_id, instruction, documents, today=today)
        bench = _bench(okr_set, item, documents, wish.keep | (owned(item) - wish.about), today)
        return self._asked(bench, clean(instruction)[:_LONGEST], count=1)

    def alternatives(
        self, okr_set: OkrSet, item_id: str, documents: Documents, *, today: date
    ) -> tuple[Suggestion, ...]:
        item = find(okr_set, item_id)
        return self._asked(_bench(okr_set, item, documents, Asked().keep, today), "", count=2)

    def _asked(self, bench: Bench, instruction: str, *, count: int) -> tuple[Suggestion, ...]:
        """The suggestions that fit. Raises ModelError where not one does after the second asking."""
        until = time.monotonic() + self._seconds
        request = self._request(bench, instruction, count)
        best: tuple[Suggestion, ...] = ()
        for _ in range(_ROUNDS):
            left = until - time.monotonic()
            if left < _LEAST_SECONDS:
                break
            found, wrong = self._answer(replace(request, seconds=left), bench, count)
            best = found if len(found) > len(best) else best
            if len(best) == count:
                return best
            request = replace(request, messages=(*request.messages, self._again(bench, wrong)))
        if best:
            return best
        raise ModelError(
            "The model's answer could not be used for this line.",
            "Say it in other words, choose another model, or change the line by hand.",
            permanent=False,
        )

    def _answer(self, request: Request, bench: Bench, count: int) -> tuple[tuple[Suggestion, ...], list[str]]:
        """The suggestions in one answer that fit, each once, and what is wrong with the others."""
        heard = listen(self._completer, request, piece=lambda _: None, beat=lambda: None)
        if heard.failure is not None:
            raise heard.failure
        listed = self._listed(heard.text)
        found: list[Suggestion] = []
        wrong = [] if listed else [UNREADABLE]
        for raw in listed[:count]:
            checked = bench.checked(raw)
            wrong += checked.wrong
            if checked.suggestion is not None and all(checked.suggestion.new != each.new for each in found):
                found.append(checked.suggestion)
        if len(listed) >= 1 and len(found) < count and not wrong:
            wrong.append(too_few(count))
        return tuple(found), wrong[:_WRONG_MOST]

    def _listed(self, text: str) -> list[Raw]:
        """The suggestions of an answer in the schema's shape; models also give the bare list or the one object."""
        shape = self._prompt.wire["properties"]["suggestions"]["items"]
        data = read_json(text)
        if isinstance(data, Mapping):
            data = data.get("suggestions", [data] if "text" in data else None)
        listed = data if isinstance(data, list) else []
        return [settled(raw, shape) for raw in listed if isinstance(raw, Mapping)]

    def _request(self, bench: Bench, instruction: str, count: int) -> Request:
        values = _values(bench, instruction, count, self._prompt)
        return Request(
            model=self._model,
            messages=(
                Message("system", self._prompt.render("system", **values)),
                Message("user", self._prompt.render("user", **values)),
            ),
            schema=self._prompt.wire,
            schema_name="okr_refine",
            temperature=self._prompt.temperature,
            max_tokens=self._prompt.max_tokens,
            prompt=self._prompt.sha256,
        )

    def _again(self, bench: Bench, wrong: list[str]) -> Message:
        name = LANGUAGE_NAMES[bench.okr_set.language][0]
        return Message("user", self._prompt.render("again", problems=wrong, language_name=name))


def _bench(okr_set: OkrSet, item: Item, documents: Documents, keep: Collection[str], today: date) -> Bench:
    named = [source.document for source in item.sources] + [entry.id for entry in okr_set.documents]
    document = next((documents[name] for name in named if name in documents), None)
    return Bench(okr_set, item, documents, document, keep, today)


def _values(bench: Bench, instruction: str, count: int, prompt: Prompt) -> dict[str, Any]:
    """What the templates may use: the names in the manifest's `inputs`."""
    okr_set, item = bench.okr_set, bench.item
    in_english, in_itself = LANGUAGE_NAMES[okr_set.language]
    names = numbers(okr_set)
    others = [f"{names[each.id]} {clean(text_of(each))}" for _, each in items(okr_set) if each.id != item.id]
    return {
        "fence": fence(bench.document) if bench.document else "",
        "lines": [line.text for line in _shown(bench.document, item)] if bench.document else [],
        "period": okr_set.period,
        "today": bench.today.isoformat(),
        "language_name": in_english,
        "language_own_name": in_itself,
        "address": ADDRESS[okr_set.language],
        "terms": language(okr_set.language).terms,
        "kind": kind_of(item),
        "item": json.dumps(_plain(item), ensure_ascii=False, separators=(",", ":")),
        "objective": clean(parent_of(okr_set, item).title),
        "others": others[:_OTHERS_MOST],
        "keep": kept_lines(item, bench.keep),
        "instruction": instruction,
        "count": count,
        "schema": json.dumps(prompt.wire, ensure_ascii=False, separators=(",", ":")),
    }


def _plain(item: Item) -> dict[str, Any]:
    """The item as a model sees it: what it says, with the sentence ids it cites, without our own bookkeeping."""
    hidden = ("id", "owner", "assumptions", "sources", "key_results", "kpis", "initiatives", "aligned_to", "depends_on")
    told = {name: value for name, value in to_json(item).items() if name not in hidden and value not in (None, [])}
    evidence = [source.sentence for source in item.sources if source.sentence]
    return {"evidence": evidence, **told}


def _shown(document: Document, item: Item) -> list[Line]:
    """The document where it is short; of a long one the sentences that the item cites, with their neighbours."""
    whole = lines(document)
    if sum(line.tokens for line in whole) <= _WHOLE:
        return whole
    named = {source.sentence for source in item.sources}
    order = [sentence.id for sentence in document.sentences]
    near = {
        order[at]
        for place, name in enumerate(order)
        if name in named
        for at in range(max(0, place - _NEAR), min(len(order), place + _NEAR + 1))
    }
    return next(parts(lines(document, near) if near else whole, _PART), [])
