"""What fields, choices and rules are called on a screen, in the reader's language.

Words of the field come from `languages/<code>/terms.py`, so that a screen and an export say the same;
the rest are messages of the catalogue.
"""

from __future__ import annotations

from functools import cache

from assistant.records import Kind, LanguageCode, OkrSet, Severity
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.frame import term

_TERM_FIELDS = {
    "metric": "metric",
    "baseline": "baseline",
    "target": "target",
    "stretch": "stretch_target",
    "unit": "unit",
    "direction": "direction",
    "deadline": "deadline",
    "owner": "owner",
    "data_source": "data_source",
    "frequency": "frequency",
    "confidence": "confidence",
    "period": "period",
    "level": "level",
    "check_in": "check_in",
    "theme_id": "theme",
    "objective": "objective",
    "key_result": "key_result",
    "kpi": "kpi",
    "initiative": "initiative",
}
_TERM_CHOICES = {
    ("level", "company"): "company",
    ("level", "department"): "department",
    ("level", "team"): "team",
    ("level", "individual"): "individual",
    ("commitment", "committed"): "committed",
    ("commitment", "aspirational"): "aspirational",
    ("kind", "metric"): "metric",
    ("kind", "milestone"): "milestone",
    ("role", "guardrail"): "guardrail_metric",
    ("role", "health"): "health_metric",
    ("kinds", "leading"): "leading_indicator",
    ("kinds", "lagging"): "lagging_indicator",
}


def field_label(field: str) -> str:
    """The label of a field of any record; an unknown field is shown by its own name."""
    if field in _TERM_FIELDS:
        return term(_TERM_FIELDS[field])
    return _plain_fields(current_language()).get(field, field)


def choice_label(field: str, value: str) -> str:
    """What one value of an enumeration is called."""
    if (field, value) in _TERM_CHOICES:
        return term(_TERM_CHOICES[field, value])
    return _plain_choices(current_language()).get((field, value), value)


def severity_label(severity: Severity) -> str:
    return term(severity)


def kind_label(kind: Kind | str) -> str:
    return term(kind)


def title_of(okr_set: OkrSet) -> str:
    """The set's title, or words to point at where there is none."""
    return okr_set.title or _("Untitled set")


@cache
def _plain_fields(_code: LanguageCode) -> dict[str, str]:
    """By the language of the request, which is the one that `_` speaks."""
    return {
        "title": _("Title"),
        "text": _("Text"),
        "name": _("Name"),
        "rationale": _("Why it matters"),
        "commitment": _("Commitment"),
        "horizon": _("Horizon"),
        "next_step": _("Next step"),
        "kind": _("Kind"),
        "done_when": _("Done when"),
        "change": _("How to read the figure"),
        "comparator": _("Compared with the target"),
        "target_high": _("Target, upper end"),
        "baseline_high": _("Baseline, upper end"),
        "baseline_date": _("Baseline measured on"),
        "definition": _("Definition"),
        "formula": _("Formula"),
        "why": _("What it shows"),
        "current": _("Now"),
        "current_date": _("Measured on"),
        "kinds": _("Kinds of measure"),
        "domain": _("Area"),
        "role": _("Role"),
        "state": _("Status"),
        "key_result_ids": _("Belongs to"),
        "weight": _("Weight"),
        "depends_on": _("Depends on"),
        "aligned_to": _("Contributes to"),
    }


@cache
def _plain_choices(_code: LanguageCode) -> dict[tuple[str, str], str]:
    return {
        ("horizon", "strategic"): _("strategic"),
        ("horizon", "tactical"): _("tactical"),
        ("direction", "increase"): _("up"),
        ("direction", "decrease"): _("down"),
        ("direction", "maintain"): _("keep"),
        ("direction", "reach"): _("reach"),
        ("change", "level"): _("a level to reach"),
        ("change", "delta"): _("a change by this amount"),
        ("change", "factor"): _("a multiple of the baseline"),
        ("change", "count"): _("a count from zero"),
        ("comparator", "exactly"): _("exactly"),
        ("comparator", "at_least"): _("at least"),
        ("comparator", "at_most"): _("at most"),
        ("comparator", "more_than"): _("more than"),
        ("comparator", "less_than"): _("less than"),
        ("comparator", "about"): _("about"),
        ("comparator", "between"): _("between"),
        ("frequency", "daily"): _("daily"),
        ("frequency", "weekly"): _("weekly"),
        ("frequency", "monthly"): _("monthly"),
        ("frequency", "quarterly"): _("quarterly"),
        ("frequency", "yearly"): _("yearly"),
        ("check_in", "weekly"): _("weekly"),
        ("check_in", "biweekly"): _("every two weeks"),
        ("check_in", "monthly"): _("monthly"),
        ("kinds", "input"): _("input measure"),
        ("kinds", "quantitative"): _("quantitative"),
        ("kinds", "qualitative"): _("qualitative"),
        ("domain", "financial"): _("finance"),
        ("domain", "operational"): _("operations"),
        ("domain", "customer"): _("customers"),
        ("domain", "people"): _("people"),
        ("role", "measure"): _("measures a key result"),
        ("state", "existing"): _("already measured"),
        ("state", "proposed"): _("proposed"),
    }
