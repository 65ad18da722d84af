"""The questions a draft asks: the draft itself, once more, one objective again, one part of a long text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from assistant.candidate import cited
from assistant.catalogue import suited
from assistant.completion import Message, Request
from assistant.completion.answer import Raw
from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.model.notes import ADDRESS, LANGUAGE_NAMES
from assistant.drafters.model.shown import Line, clean, fence, lines, parts
from assistant.languages import language
from assistant.prompt import Prompt

_REPAIR_TOKENS = 3_000
_KPIS_MOST = 12


@dataclass(frozen=True)
class Questions:
    """Renders prompts to requests. Every request's `seconds` is filled by whoever sends it."""

    draft: Prompt
    choose: Prompt
    model: str
    document: Document
    brief: Brief
    repeat: int = 0

    @property
    def objective_shape(self) -> Mapping[str, Any]:
        """The wire schema of one objective."""
        shape: Mapping[str, Any] = self.draft.wire["properties"]["objectives"]["items"]
        return shape

    def for_draft(self, shown: Sequence[Line]) -> Request:
        user = self.draft.render(
            "user",
            **self._values(),
            title=self._title(shown),
            lines=[line.text for line in shown],
            today=self.brief.today.isoformat(),
            level=self.brief.level,
            objectives=self.brief.objectives,
            key_results=self.brief.key_results,
            kpis=self._kpis(shown),
        )
        return self._request(self.draft, user, self.draft.wire, "okr_draft")

    def once_more(self, request: Request) -> Request:
        """The same question after an answer that held no objective; not the bad answer, which would be imitated."""
        again = Message("user", self.draft.render("again", **self._values()))
        return self._like(self.draft, (*request.messages, again), self.draft.wire, request.schema_name)

    def for_repair(self, objective: Raw, wrong: Sequence[str]) -> Request:
        user = self.draft.render(
            "repair",
            **self._values(),
            lines=[line.text for line in self._around(objective)],
            objective=_json(objective),
            problems=list(wrong),
            schema=_json(self.objective_shape),
        )
        return self._request(self.draft, user, self.objective_shape, "okr_objective")

    def for_choice(self, part: Sequence[Line], number: int, of: int) -> Request:
        values = {**self._values(), "lines": [line.text for line in part], "part": number, "parts": of}
        return self._request(self.choose, self.choose.render("user", **values), self.choose.wire, "okr_themes")

    def _request(self, prompt: Prompt, user: str, shape: Mapping[str, Any], name: str) -> Request:
        system = prompt.render("system", **self._values(), schema=_json(prompt.wire))
        return self._like(prompt, (Message("system", system), Message("user", user)), shape, name)

    def _like(self, prompt: Prompt, messages: tuple[Message, ...], shape: Mapping[str, Any], name: str) -> Request:
        return Request(
            model=self.model,
            messages=messages,
            schema=shape,
            schema_name=name,
            temperature=prompt.temperature,
            max_tokens=prompt.max_tokens,
            prompt=prompt.sha256,
            repeat=self.repeat,
        )

    def _values(self) -> dict[str, Any]:
        """What every template may use."""
        in_english, in_itself = LANGUAGE_NAMES[self.brief.language]
        return {
            "fence": fence(self.document),
            "period": self.brief.period,
            "language_name": in_english,
            "language_own_name": in_itself,
            "address": ADDRESS[self.brief.language],
            "terms": language(self.brief.language).terms,
        }

    def _kpis(self, shown: Sequence[Line]) -> list[dict[str, str]]:
        """The KPIs of the catalogue that the lines name, in the words of the set's language."""
        code = self.brief.language
        named = suited(" ".join(line.text for line in shown), self.document.language or code)
        return [
            {
                "name": kpi.words[code].name,
                "definition": kpi.words[code].definition,
                "formula": kpi.words[code].formula,
                "frequency": kpi.frequency,
            }
            for kpi in named[:_KPIS_MOST]
        ]

    def _title(self, shown: Sequence[Line]) -> str | None:
        """The document's title where no line says it already."""
        title = clean(self.document.title or "")
        return title if title and not any(line.text.endswith(f"] {title}") for line in shown) else None

    def _around(self, objective: Raw) -> list[Line]:
        """The sentences an objective cites with their neighbours; the document's beginning where it cites none."""
        named = set(cited(_evidence(objective), self.document))
        order = [sentence.id for sentence in self.document.sentences]
        near = {
            order[at]
            for i, name in enumerate(order)
            if name in named
            for at in range(max(0, i - 1), i + 2)
            if at < len(order)
        }
        shown = lines(self.document, near) if near else lines(self.document)
        return next(parts(shown, _REPAIR_TOKENS), [])


def _evidence(data: Any) -> list[str]:
    """Every sentence id named anywhere in a piece of an answer."""
    if isinstance(data, Mapping):
        own = data.get("evidence")
        ids = [entry for entry in own if isinstance(entry, str)] if isinstance(own, list) else []
        return ids + [found for key, value in data.items() if key != "evidence" for found in _evidence(value)]
    if isinstance(data, list):
        return [found for entry in data for found in _evidence(entry)]
    return []


def _json(data: object) -> str:
    # Plain letters: models imitate \uXXXX escapes that they are shown.
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
