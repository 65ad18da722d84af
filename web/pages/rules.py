"""What is checked and why, in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from assistant.lint import Rule, rules
from assistant.lint.manual import open_places
from assistant.records import LanguageCode
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.frame import Frame, frame
from web.pages.labels import kind_label, severity_label
from web.render import render
from web.state import SettingsHere

router = APIRouter()


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule as the page explains it; a severity is "" where the rule has nothing to say."""

    id: str
    code: str
    why: str
    message: str
    fixes: tuple[str, ...]
    source: str
    loose: str
    loose_label: str
    in_set: str
    in_set_label: str
    applies_to: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RuleGroup:
    id: str
    heading: str
    rules: tuple[RuleEntry, ...]


@dataclass(frozen=True, slots=True)
class RulesPage:
    frame: Frame
    groups: tuple[RuleGroup, ...]


@router.get("/help/rules")
def show(request: Request, settings: SettingsHere) -> Response:
    here = current_language()
    groups = tuple(
        RuleGroup(prefix, heading, entries)
        for prefix, heading in headings().items()
        if (entries := tuple(_entry(rule, here) for rule in rules() if rule.code.startswith(prefix)))
    )
    return render(request, "rules.html", RulesPage(frame(request, settings, "help"), groups))


def headings() -> dict[str, str]:
    """What each family of rules is about, by the start of its codes."""
    return {
        "OBJ": _("Objectives"),
        "KR": _("Key results"),
        "KPI": _("KPIs"),
        "SET": _("The set as a whole"),
        "SRC": _("Sources and assumptions"),
        "TXT": _("Words"),
    }


def _entry(rule: Rule, here: LanguageCode) -> RuleEntry:
    whole_set = _("Whole set")
    return RuleEntry(
        id=rule.id,
        code=rule.code,
        why=rule.why[here],
        message=open_places(rule.message[here]),
        fixes=tuple(dict.fromkeys(open_places(each[here]) for each in rule.fixes.values())),
        source=rule.source,
        loose=rule.loose or "",
        loose_label=severity_label(rule.loose) if rule.loose else "",
        in_set=rule.set or "",
        in_set_label=severity_label(rule.set) if rule.set else "",
        applies_to=", ".join(whole_set if each == "set" else kind_label(each) for each in rule.applies_to),
        bad=rule.bad[here],
        good=rule.good[here],
    )
