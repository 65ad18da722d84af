"""Which checks a set passes: no score of confidence, but a list that says what was looked at and where."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from assistant import pipeline
from assistant.lint import Report
from assistant.records import OkrSet, Severity, numbers
from assistant.settings import Settings
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.labels import severity_label
from web.pages.review.lines import anchor


@dataclass(frozen=True, slots=True)
class Place:
    """Where a check found something: the number of the item ("KR1.2") and its card."""

    number: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Check:
    """`places` are empty where the check passes; `excused`: it does because of an exception."""

    rule: str
    code: str
    about: str
    severity: Severity | None
    label: str
    places: tuple[Place, ...]
    excused: bool


@dataclass(frozen=True, slots=True)
class Checklist:
    """The checks that have something to look at in the set."""

    open: tuple[Check, ...]
    passed: tuple[Check, ...]

    @property
    def all(self) -> int:
        return len(self.open) + len(self.passed)


_WORST: tuple[Severity, ...] = ("error", "warning", "info")


def checklist(okr_set: OkrSet, report: Report, settings: Settings) -> Checklist:
    """The checks of the rules in use, the open ones by their weight."""
    here, names = current_language(), numbers(okr_set)
    found: dict[str, list[Place]] = defaultdict(list)
    weights: dict[str, set[Severity]] = defaultdict(set)
    for finding in report.all_findings:
        number = names.get(finding.item or "", "")
        place = Place(number or _("Whole set"), anchor(finding.item or "" if number else ""))
        if place not in found[finding.rule]:
            found[finding.rule].append(place)
        weights[finding.rule].add(finding.severity)
    excused = {waiver.rule for waiver in okr_set.waivers if waiver not in report.unused}
    checks = []
    for rule in pipeline.rules_for(okr_set, settings):
        severity = next((each for each in _WORST if each in weights[rule.id]), None)
        checks.append(
            Check(
                rule=rule.id,
                code=rule.code,
                about=rule.why[here],
                severity=severity,
                label=severity_label(severity) if severity else "",
                places=tuple(found[rule.id]),
                excused=bool(excused & {rule.id, rule.code}),
            )
        )
    still = [each for each in checks if each.severity]
    return Checklist(
        open=tuple(sorted(still, key=lambda each: _WORST.index(each.severity or "info"))),
        passed=tuple(each for each in checks if not each.severity),
    )
