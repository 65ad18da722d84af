"""The product's own checks find no error in what is drafted."""

from datetime import date

from assistant.lint import Options, lint_set
from assistant.records import items
from eval.case import Case
from eval.outcome import Outcome, Score, share

KIND = "quality"
_JUDGED_WITH_LABELS = ("quote-not-found", "number-not-in-source")
"""Other graders judge these by what a person found in the text; the rules can only go by what the program reads."""


def grade(case: Case, outcome: Outcome) -> Score:
    assert outcome.document and outcome.okr_set
    options = Options(today=date.fromisoformat(case.today), period=outcome.okr_set.period)
    report = lint_set(outcome.okr_set, options, {outcome.document.id: outcome.document})
    everything = [*report.findings, *(finding for item in report.items for finding in item.findings)]
    errors = [
        finding for finding in everything if finding.severity == "error" and finding.rule not in _JUDGED_WITH_LABELS
    ]
    faulty = {finding.item for finding in errors}
    of = len(list(items(outcome.okr_set)))
    told = ", ".join(sorted({finding.rule for finding in errors}))
    return Score(share(min(of, len(faulty)), of), told or "no error")
