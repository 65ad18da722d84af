"""The settings that shape the checks: rules, limits, fiscal year, glossary, numbers; kept in the config file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from assistant import settings_file
from assistant.errors import AssistantError, UsageError
from assistant.languages import language
from assistant.lint import Rule, rules
from assistant.settings import LEVELS, Glossary, Limits, Separators, Settings
from web.i18n import current_language, what_happened
from web.i18n import translate as _
from web.pages.frame import Frame, Trouble, frame
from web.pages.home import Choice
from web.pages.labels import severity_label
from web.pages.rules import headings
from web.render import render, url
from web.state import SettingsHere, service

router = APIRouter()

LIMITS = ("objectives_most", "key_results_least", "key_results_most", "kpis_most")


@dataclass(frozen=True, slots=True)
class RuleSetting:
    """One rule's level; `chosen` "" is its own. A `binding` one cannot be changed."""

    id: str
    code: str
    why: str
    usual: str
    chosen: str
    binding: bool


@dataclass(frozen=True, slots=True)
class RuleSettings:
    heading: str
    rules: tuple[RuleSetting, ...]


@dataclass(frozen=True, slots=True)
class LimitSetting:
    name: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """`seen` tells the state of the file these values were read from; `saved` says that they were just written."""

    frame: Frame
    path: str
    seen: str
    groups: tuple[RuleSettings, ...]
    levels: tuple[Choice, ...]
    limits: tuple[LimitSetting, ...]
    months: tuple[Choice, ...]
    fiscal_start: str
    fiscal_pinned: bool
    accept: str
    reject: str
    styles: tuple[Choice, ...]
    separators: str
    words_to: str
    exceptions: int
    saved: bool
    trouble: Trouble | None


@router.get("/settings")
def show(request: Request, settings: SettingsHere, saved: str | None = None) -> Response:
    page = _page(request, settings, _values(settings), None, saved=bool(saved))
    return render(request, "settings.html", page)


@router.post("/settings")
async def save(request: Request, settings: SettingsHere) -> Response:
    """Write the config file and go on with what it says; what cannot be written keeps everything typed."""
    form = {name: str(value) for name, value in (await request.form()).items()}
    held = service(request.app)
    try:
        changed = settings_file.save(settings, _tables(form, settings), seen=form.get("seen", ""))
    except AssistantError as problem:
        page = _page(request, settings, form, Trouble(*what_happened(problem)), saved=False)
        return render(request, "settings.html", page, status=problem.status)
    held.settings = replace(changed, today=held.settings.today)
    return RedirectResponse(url("/settings", saved="now"), 303)


def _values(settings: Settings) -> dict[str, str]:
    """What the form shows of the settings in force."""
    values: dict[str, str] = {f"rule|{name}": level for name, level in settings.rules.severity}
    values |= {name: str(getattr(settings.limits, name)) for name in LIMITS}
    values["fiscal_start"] = str(settings.fiscal_start)
    values["accept"] = "\n".join(settings.glossary.accept)
    values["reject"] = "\n".join(f"{word} = {better}" if better else word for word, better in settings.glossary.reject)
    values["separators"] = settings.numbers.separators or ""
    values["words_to"] = str(settings.numbers.words_to)
    return values


def _tables(form: Mapping[str, str], settings: Settings) -> dict[str, Any]:
    """The form as the tables of the config file; what is as it comes by itself is left out."""
    levels = {rule.id: form[f"rule|{rule.id}"] for rule in rules() if form.get(f"rule|{rule.id}") in LEVELS}
    limits = {name: value if (value := _number(form, name)) != getattr(Limits(), name) else None for name in LIMITS}
    glossary = _glossary(form)
    tables: dict[str, Any] = {
        "rules": {"severity": levels},
        "limits": limits,
        "glossary": {"accept": list(glossary.accept), "reject": dict(glossary.reject)},
        "numbers": {"separators": form.get("separators"), "words_to": _number(form, "words_to") or None},
    }
    if "fiscal_start" not in settings.pinned:
        tables["fiscal_start"] = _number(form, "fiscal_start")
    return tables


def _glossary(form: Mapping[str, str]) -> Glossary:
    accept = tuple(line.strip() for line in form.get("accept", "").splitlines() if line.strip())
    pairs = (line.partition("=") for line in form.get("reject", "").splitlines() if line.strip())
    return Glossary(accept, tuple((word.strip(), better.strip()) for word, _equals, better in pairs))


def _number(form: Mapping[str, str], name: str) -> int:
    try:
        return int(form.get(name, "").strip())
    except ValueError:
        raise UsageError(
            "%(name)s is set to “%(seen)s”, which is not allowed.",
            "Write it as a whole number.",
            values={"name": _limit_labels().get(name, name), "seen": form.get(name, "")[:40]},
        ) from None


def _page(
    request: Request, settings: Settings, values: Mapping[str, str], trouble: Trouble | None, *, saved: bool
) -> SettingsPage:
    labels = _limit_labels()
    return SettingsPage(
        frame=frame(request, settings, "settings"),
        path=str(settings_file.path_of(settings)),
        seen=settings_file.fingerprint(settings_file.text_of(settings)),
        groups=tuple(_groups(values)),
        levels=tuple(Choice(level, _level_label(level)) for level in LEVELS),
        limits=tuple(LimitSetting(name, labels[name], values.get(name, "")) for name in LIMITS),
        months=tuple(Choice(str(number), name) for number, name in enumerate(_months(), start=1)),
        fiscal_start=values.get("fiscal_start", "1"),
        fiscal_pinned="fiscal_start" in settings.pinned,
        accept=values.get("accept", ""),
        reject=values.get("reject", ""),
        styles=tuple(Choice(each, each) for each in get_args(Separators)),
        separators=values.get("separators", ""),
        words_to=values.get("words_to", "0"),
        exceptions=len(settings.waivers),
        saved=saved,
        trouble=trouble,
    )


def _groups(values: Mapping[str, str]) -> list[RuleSettings]:
    return [
        RuleSettings(
            heading,
            tuple(_setting(rule, values) for rule in rules() if rule.code.startswith(prefix)),
        )
        for prefix, heading in headings().items()
    ]


def _setting(rule: Rule, values: Mapping[str, str]) -> RuleSetting:
    usual = rule.set or rule.loose
    return RuleSetting(
        id=rule.id,
        code=rule.code,
        why=rule.why[current_language()],
        usual=severity_label(usual) if usual else "",
        chosen=values.get(f"rule|{rule.id}", values.get(f"rule|{rule.code}", "")),
        binding=rule.binding,
    )


def _level_label(level: str) -> str:
    return _("Off") if level == "off" else severity_label(level)  # type: ignore[arg-type]


def _months() -> tuple[str, ...]:
    return tuple(name[:1].upper() + name[1:] for name in language(current_language()).wording.months)


def _limit_labels() -> dict[str, str]:
    return {
        "objectives_most": _("Objectives in a set, at most"),
        "key_results_least": _("Key results of an objective, at least"),
        "key_results_most": _("Key results of an objective, at most"),
        "kpis_most": _("KPIs in a set, at most"),
        "fiscal_start": _("First month of the fiscal year"),
        "words_to": _("Numbers up to this may be written as words"),
    }
