"""How strictly each rule is applied, as the settings page shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.lint import Rule, rules
from assistant.settings import LEVELS, Level
from web.i18n import current_language
from web.i18n import translate as _
from web.pages.home import Choice
from web.pages.labels import severity_label
from web.pages.rules import headings


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

    @property
    def changed(self) -> int:
        """How many are not as they come."""
        return sum(bool(rule.chosen) for rule in self.rules)


def rule_settings(values: Mapping[str, str]) -> tuple[RuleSettings, ...]:
    """The rules under their headings; `values` as the form has them."""
    return tuple(
        RuleSettings(heading, tuple(_setting(rule, values) for rule in rules() if rule.code.startswith(prefix)))
        for prefix, heading in headings().items()
    )


def level_choices() -> tuple[Choice, ...]:
    return tuple(Choice(level, _level_label(level)) for level in LEVELS)


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


def _level_label(level: Level) -> str:
    return _("Off") if level == "off" else severity_label(level)
