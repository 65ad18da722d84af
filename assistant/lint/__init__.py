"""Checks goals and sets of goals against the rules of the field, in five languages.

    report = lint_goals([Goal("1", "key_result", "en", "Improve churn")], Options(today=date.today()))

Every rule is one file in `rules/`, every report format one file in `formats/`.
"""

from assistant.lint.catalogue import formats, rule_called, rules
from assistant.lint.engine import Goal, Options, lint_goals, lint_set, lint_stream, options_for, told, usual_language
from assistant.lint.in_use import rules_in_use
from assistant.lint.one_item import compares, lint_item
from assistant.lint.report import LintedItem, Report, Stream, report_to_json
from assistant.lint.rule import Rule

__all__ = [
    "Goal",
    "LintedItem",
    "Options",
    "Report",
    "Rule",
    "Stream",
    "compares",
    "formats",
    "lint_goals",
    "lint_item",
    "lint_set",
    "lint_stream",
    "options_for",
    "report_to_json",
    "rule_called",
    "rules",
    "rules_in_use",
    "told",
    "usual_language",
]
