"""The settings form: what it shows of the settings in force, and what it asks to write into the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from assistant.errors import UsageError
from assistant.lint import rules
from assistant.records import LANGUAGE_CODES
from assistant.settings import LEVELS, Engine, Glossary, Limits, Settings
from web.i18n import translate as _
from web.pages.engine_choice import checked_engine, engine_values

LIMITS = ("objectives_most", "key_results_least", "key_results_most", "kpis_most")


def labels() -> dict[str, str]:
    """What the boxes are called, on the page and in errors."""
    return {
        "language": _("Language of pages and messages"),
        "objectives_most": _("Objectives in a set, at most"),
        "key_results_least": _("Key results of an objective, at least"),
        "key_results_most": _("Key results of an objective, at most"),
        "kpis_most": _("KPIs in a set, at most"),
        "fiscal_start": _("First month of the fiscal year"),
        "words_to": _("Numbers up to this may be written as words"),
    }


def values_of(settings: Settings) -> dict[str, str]:
    """What the form shows of these settings."""
    values: dict[str, str] = {f"rule|{name}": level for name, level in settings.rules.severity}
    values |= {name: str(getattr(settings.limits, name)) for name in LIMITS}
    values |= engine_values(settings)
    values["language"] = settings.language or ""
    values["fiscal_start"] = str(settings.fiscal_start)
    values["accept"] = "\n".join(settings.glossary.accept)
    values["reject"] = "\n".join(f"{word} = {better}" if better else word for word, better in settings.glossary.reject)
    values["separators"] = settings.numbers.separators or ""
    values["words_to"] = str(settings.numbers.words_to)
    return values


def tables(form: Mapping[str, str], written: Settings) -> dict[str, Any]:
    """The form as the config file holds it; what is as it comes by itself is None. `written`: what the file says.

    Single values are only named where they differ from the file's. Raises UsageError.
    """
    levels = {rule.id: form[f"rule|{rule.id}"] for rule in rules() if form.get(f"rule|{rule.id}") in LEVELS}
    limits = {name: value if (value := _number(form, name)) != getattr(Limits(), name) else None for name in LIMITS}
    glossary = _glossary(form)
    return {
        **_single(form, written),
        "rules": {"severity": levels},
        "limits": limits,
        "glossary": {"accept": list(glossary.accept), "reject": dict(glossary.reject)},
        "numbers": {"separators": form.get("separators"), "words_to": _number(form, "words_to") or None},
    }


def _single(form: Mapping[str, str], written: Settings) -> dict[str, str | int | None]:
    before = values_of(written)
    wanted = {**before, **{name: value.strip() for name, value in form.items()}}
    changed: dict[str, str | int | None] = {}
    if wanted["language"] in ("", *LANGUAGE_CODES):
        changed["language"] = wanted["language"] or None
    changed["fiscal_start"] = _number(wanted, "fiscal_start")
    if wanted["engine"] in get_args(Engine):
        changed |= checked_engine(wanted, written)
    return {
        name: value for name, value in changed.items() if not written.pinned_by(name) and wanted[name] != before[name]
    }


def _glossary(form: Mapping[str, str]) -> Glossary:
    accept = tuple(line.strip() for line in form.get("accept", "").splitlines() if line.strip())
    pairs = (line.partition("=") for line in form.get("reject", "").splitlines() if line.strip())
    return Glossary(accept, tuple((word.strip(), better.strip()) for word, _equals, better in pairs))


_MOST_DIGITS = 9


def _number(form: Mapping[str, str], name: str) -> int:
    try:
        number = int(form.get(name, "").strip()[:_MOST_DIGITS])
        if number < 0:
            raise ValueError(number)
        return number
    except ValueError:
        raise UsageError(
            "%(name)s is set to “%(seen)s”, which is not allowed.",
            "Write it as a whole number.",
            values={"name": labels().get(name, name), "seen": form.get(name, "")[:40]},
        ) from None
