"""The questions a draft asks, each from its own prompt: a whole text, its themes, one objective, one again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from assistant.candidate import cited
from assistant.catalogue import suited
from assistant.completion import Message, Request
from assistant.completion.answer import Raw
from assistant.document import Document
from assistant.drafters import Brief
from assistant.drafters.model.shown import Line, around, clean, fence, lines, parts
from assistant.drafters.model.tongues import ADDRESS, LANGUAGE_NAMES, WRITE_IN
from assistant.languages import language
from assistant.prompt import Prompt, find
from assistant.reading import read_quantities

_REPAIR_TOKENS = 3_000
_KPIS_MOST = 12


@dataclass(frozen=True)
class Prompts:
    """The version of each task that one draft uses."""

    draft: Prompt
    themes: Prompt
    objective: Prompt
    repair: Prompt

    @classmethod
    def of(cls, draft: str | None, folder: Path | None) -> Self:
        """The draft version named, and the newest of every other task. Raises UsageError where there is none."""
        others = {task: find(None, task) for task in ("themes", "objective", "repair")}
        return cls(draft=find(draft, "draft", folder), **others)


@dataclass(frozen=True)
class Questions:
    """Renders prompts to requests. Every request's `seconds` is filled by whoever sends it."""

    prompts: Prompts
    model: str
    document: Document
    brief: Brief
    repeat: int = 0

    @property
    def objective_shape(self) -> Mapping[str, Any]:
        """The wire schema of one objective as the draft's prompt has it."""
        shape: Mapping[str, Any] = self.prompts.draft.wire["properties"]["objectives"]["items"]
        return shape

    def for_draft(self, shown: Sequence[Line]) -> Request:
        """The whole set from these lines, in one answer."""
        prompt = self.prompts.draft
        user = prompt.render(
            "user",
            **self._values(),
            **self._material(shown),
            title=self._title(shown),
            objectives=self.brief.objectives,
        )
        return self._request(prompt, user, prompt.wire, "okr_draft")

    def once_more(self, request: Request) -> Request:
        """The same question after an answer that held no objective; not the bad answer, which would be imitated."""
        prompt = self.prompts.draft
        again = Message("user", prompt.render("again", **self._values()))
        return self._like(prompt, (*request.messages, again), prompt.wire, request.schema_name)

    def for_more(self, request: Request, done: Sequence[str]) -> Request | None:
        """What is still missing of an answer that was cut after the objectives with these titles.

        None where the prompt's version has no words for that.
        """
        prompt = self.prompts.draft
        if "more.jinja" not in prompt.files:
            return None
        more = Message("user", prompt.render("more", **self._values(), done=[clean(title) for title in done]))
        return self._like(prompt, (*request.messages, more), prompt.wire, request.schema_name)

    def for_themes(self, part: Sequence[Line], number: int = 1, of: int = 1) -> Request:
        """The themes of a long text, or of part `number` of it."""
        prompt = self.prompts.themes
        user = prompt.render("user", **self._values(), lines=[line.text for line in part], part=number, parts=of)
        return self._request(prompt, user, prompt.wire, "okr_themes")

    def for_objective(self, theme: str, evidence: Iterable[str], others: Sequence[str]) -> Request:
        """One objective for a theme, from its sentences and those around; `others` are other objectives' themes."""
        prompt = self.prompts.objective
        shown = lines(self.document, around(self.document, evidence, 2))
        user = prompt.render(
            "user",
            **self._values(),
            **self._material(shown),
            theme=clean(theme),
            others=[clean(each) for each in others],
        )
        return self._request(prompt, user, prompt.wire, "okr_theme_objective")

    def for_repair(self, objective: Raw, wrong: Sequence[str]) -> Request:
        """One objective again, with what is wrong with it, from the sentences it cites."""
        prompt = self.prompts.repair
        user = prompt.render(
            "user",
            **self._values(),
            lines=[line.text for line in self._behind(objective)],
            objective=_json(objective),
            problems=list(wrong),
        )
        return self._request(prompt, user, self.objective_shape, "okr_objective")

    def _request(self, prompt: Prompt, user: str, shape: Mapping[str, Any], name: str) -> Request:
        system = prompt.render("system", **self._values(), schema=_json(shape))
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
            prompt_id=prompt.id,
            repeat=self.repeat,
        )

    def _values(self) -> dict[str, Any]:
        """What every template may use."""
        code = self.brief.language
        in_english, in_itself = LANGUAGE_NAMES[code]
        return {
            "fence": fence(self.document),
            "period": self.brief.period,
            "today": self.brief.today.isoformat(),
            "level": self.brief.level,
            "key_results": self.brief.key_results,
            "language_name": in_english,
            "language_own_name": in_itself,
            "write_in": WRITE_IN[code],
            "address": ADDRESS[code],
            "terms": language(code).terms,
        }

    def _material(self, shown: Sequence[Line]) -> dict[str, Any]:
        """What a set or an objective is made from: the lines, which of them hold figures, the KPIs they name."""
        return {
            "lines": [line.text for line in shown],
            "figures": self._with_figures(shown),
            "kpis": self._kpis(shown),
        }

    def _with_figures(self, shown: Sequence[Line]) -> list[str]:
        """The ids of the sentences shown that hold a quantity, in words or in digits."""
        named = {line.sentence for line in shown}
        code = self.document.language or self.brief.language
        return [
            sentence.id
            for sentence in self.document.sentences
            if sentence.id in named and read_quantities(sentence.text, sentence.language or code)
        ]

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

    def _behind(self, objective: Raw) -> list[Line]:
        """The sentences an objective cites with their neighbours; the document's beginning where it cites none."""
        near = around(self.document, cited(_evidence(objective), self.document), 1)
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
