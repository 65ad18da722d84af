"""The set as Markdown, to read, paste into a wiki or send round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.languages import language
from assistant.languages.terms import Terms
from assistant.printed import amount_text, day_text
from assistant.records import KeyResult, Kpi, LanguageCode, Objective, OkrSet, Owner, Theme, numbers

NAME = "markdown"
MEDIA_TYPE = "text/markdown"
EXTENSION = "md"


def export(okr_set: OkrSet) -> bytes:
    """UTF-8; labels in the set's language, sources as quotations below each line."""
    terms = language(okr_set.language).terms
    text = "\n".join(_lines(okr_set, terms)).rstrip() + "\n"
    return re.sub(r"\n{3,}", "\n\n", text).encode("utf-8")


def _lines(okr_set: OkrSet, terms: Terms) -> Iterator[str]:
    names = numbers(okr_set)
    yield f"# {_plain(okr_set.title)}"
    yield ""
    facts = [
        f"{_capital(terms.period)}: {okr_set.period.label}" if okr_set.period else None,
        _level(okr_set, terms),
        _owner(okr_set.owner),
    ]
    if said := " · ".join(_plain(fact) for fact in facts if fact):
        yield said
        yield ""
    for objective in okr_set.objectives:
        yield f"## {names[objective.id]} {_plain(objective.title)}"
        yield ""
        yield from _quotes(objective)
        for key_result in objective.key_results:
            yield f"- **{names[key_result.id]}** {_plain(key_result.text)}{_loose(key_result, terms)}"
            yield from _quotes(key_result, "  ")
        for title, group in ((terms.kpi, objective.kpis), (terms.initiative, objective.initiatives)):
            if group:
                yield ""
                yield f"### {_capital(title)}"
                yield ""
            for item in group:
                words = _kpi(item, okr_set.language, terms) if isinstance(item, Kpi) else _plain(item.text)
                yield f"- **{names[item.id]}** {words}"
        yield ""
    if parked := [theme for theme in okr_set.themes if theme.parked]:
        yield f"## {_capital(terms.parked_theme)}"
        yield ""
        for theme in parked:
            yield f"- {_plain(theme.name)}"
            yield from _quotes(theme, "  ")


def _level(okr_set: OkrSet, terms: Terms) -> str | None:
    return getattr(terms, okr_set.level) if okr_set.level else None


def _owner(owner: Owner | None) -> str | None:
    return (owner.name or owner.role or owner.email) if owner else None


def _kpi(kpi: Kpi, code: LanguageCode, terms: Terms) -> str:
    role = terms.guardrail_metric if kpi.role == "guardrail" else None
    details = [role] if role else []
    if kpi.target is not None:
        # What is to be reached after the period stands here and in no key result.
        by = f", {day_text(kpi.deadline, code)}" if kpi.deadline else ""
        details.append(f"{terms.target}: {amount_text(kpi.target, kpi.unit, code)}{by}")
    details += [
        f"{label}: {_plain(value)}"
        for label, value in (
            (terms.data_source, kpi.data_source),
            (terms.frequency, kpi.frequency and getattr(terms, kpi.frequency)),
        )
        if value
    ]
    return _plain(kpi.name) + (f" ({'; '.join(details)})" if details else "")


def _loose(key_result: KeyResult, terms: Terms) -> str:
    """A mark where a value is still an assumption: nobody should read it as a fact."""
    open_fields = [each.field for each in key_result.assumptions if each.confirmed_by is None]
    return f" ({terms.assumption}: {', '.join(_label(name, terms) for name in open_fields)})" if open_fields else ""


def _label(field: str, terms: Terms) -> str:
    return str(getattr(terms, field, None) or _plain(field))


def _quotes(item: Objective | KeyResult | Theme, indent: str = "") -> Iterator[str]:
    """The sentences behind an item, as one quotation."""
    for source in item.sources:
        yield f"{indent}> {_plain(source.quote)}"
    if item.sources:
        yield ""


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _plain(text: str) -> str:
    """One line, with control characters gone and the characters that Markdown would act on made harmless."""
    folded = " ".join("".join(mark if mark.isprintable() else " " for mark in text).split())
    return "".join(f"\\{mark}" if mark in "\\`*_[]<>#|" else mark for mark in folded)
