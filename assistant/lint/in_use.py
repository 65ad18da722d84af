"""Which rules have something to look at in a set."""

from __future__ import annotations

from assistant.lint.engine import Options, chosen_rules
from assistant.lint.rule import Rule, Scope
from assistant.records import OkrSet


def rules_in_use(okr_set: OkrSet, options: Options) -> tuple[Rule, ...]:
    """The rules that are on and apply to a kind of item the set has, by code."""
    there: set[Scope] = {"set"}
    if okr_set.objectives:
        there.add("objective")
    if any(objective.key_results for objective in okr_set.objectives):
        there.add("key_result")
    if any(objective.kpis for objective in okr_set.objectives):
        there.add("kpi")
    chosen = chosen_rules(options.select, options.ignore, options.severities, options.whole)
    return tuple(rule for rule in chosen if rule.set is not None and there.intersection(rule.applies_to))
