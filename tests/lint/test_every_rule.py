"""What holds for every rule there is: the walk over the folder is the list of cases."""

from pathlib import Path

import pytest

from assistant.lint import Rule, rules
from assistant.lint import rules as all_rules
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.lint.sketching import report_on

# code: (id, severity of a single line, severity in a set). The table of the design, copied by hand once.
TABLE: dict[str, tuple[str, str | None, str | None]] = {
    "OBJ101": ("output-as-objective", "warning", "warning"),
    "OBJ102": ("metric-in-objective", "info", "info"),
    "OBJ103": ("vague-objective", "warning", "warning"),
    "OBJ104": ("slogan", "info", "info"),
    "OBJ105": ("business-as-usual", "warning", "warning"),
    "KR201": ("missing-target", "error", "error"),
    "KR202": ("missing-baseline", "info", "warning"),
    "KR203": ("missing-deadline", "warning", "error"),
    "KR204": ("task-not-outcome", "warning", "warning"),
    "KR206": ("ambiguous-percent", "info", "info"),
    "KR207": ("direction-conflict", "error", "error"),
    "KR208": ("no-change", "error", "error"),
    "KR209": ("impossible-value", "error", "error"),
    "KR210": ("unit-mismatch", "error", "error"),
    "KR211": ("missing-metric", "warning", "warning"),
    "KR212": ("range-target", "info", "info"),
    "KR213": ("binary-key-result", "warning", "warning"),
    "KR214": ("deadline-outside-period", "warning", "warning"),
    "KR215": ("two-measures", "warning", "warning"),
    "KR218": ("vanity-metric", "info", "info"),
    "KR219": ("absolute-target", "info", "info"),
    "KR221": ("number-word", "info", "info"),
    "KR222": ("ambiguous-date", "info", "info"),
    "KR223": ("text-disagrees", None, "error"),
    "KPI301": ("incomplete-kpi", "warning", "warning"),
    "KPI302": ("bare-metric", "info", "info"),
    "KPI303": ("unlinked-kpi", None, "warning"),
    "KPI304": ("kpi-repeats-key-result", None, "info"),
    "KPI306": ("only-input-kpis", None, "warning"),
    "SET400": ("no-period", None, "error"),
    "SET401": ("objective-count", None, "warning"),
    "SET402": ("key-result-count", None, "warning"),
    "SET403": ("near-duplicate", None, "warning"),
    "SET404": ("key-result-without-kpi", None, "info"),
    "SET405": ("one-sided-kpis", None, "info"),
    "SET406": ("no-guardrail", None, "info"),
    "SET407": ("theme-uncovered", None, "info"),
    "SET408": ("missing-owner", None, "info"),
    "SET409": ("metric-conflict", None, "error"),
    "SET410": ("too-many-kpis", None, "info"),
    "SET411": ("individual-level", None, "info"),
    "SRC501": ("quote-not-found", None, "error"),
    "SRC502": ("number-not-in-source", None, "error"),
    "SRC504": ("assumption-open", None, "warning"),
    "SRC505": ("uncited", None, "warning"),
    "SRC506": ("instruction-in-source", None, "info"),
    "TXT601": ("vague-verb", "warning", "warning"),
    "TXT602": ("vague-quality", "warning", "warning"),
    "TXT603": ("vague-quantity", "warning", "warning"),
    "TXT604": ("vague-hedge", "warning", "warning"),
    "TXT605": ("vague-deadline", "warning", "warning"),
    "TXT606": ("buzzword", "info", "info"),
}

# What else a bad example cannot help showing: a vague verb is vague for want of a target.
COMPANIONS: dict[str, set[str]] = {
    "ambiguous-date": {"deadline-outside-period"},
    "ambiguous-percent": {"missing-baseline"},
    "bare-metric": {"incomplete-kpi"},
    "binary-key-result": {"missing-target", "missing-baseline"},
    "buzzword": {"output-as-objective"},
    "deadline-outside-period": {"ambiguous-date"},
    "incomplete-kpi": {"ambiguous-date"},
    "missing-metric": {"missing-baseline"},
    "missing-target": {"vague-quantity", "vague-deadline"},
    "range-target": {"missing-baseline"},
    "two-measures": {"missing-baseline"},
    "vague-quality": {"missing-target"},
    "vague-quantity": {"missing-target"},
    "vague-verb": {"missing-target"},
    "vanity-metric": {"missing-baseline"},
}

EVERY = [pytest.param(rule, language, id=f"{rule.id}-{language}") for rule in rules() for language in LANGUAGE_CODES]


def test_the_rules_are_those_of_the_table() -> None:
    assert {rule.code: (rule.id, rule.loose, rule.set) for rule in all_rules()} == TABLE


def test_a_rule_lives_in_the_file_of_its_name() -> None:
    folder = Path(__file__).parents[2] / "assistant" / "lint" / "rules"
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert {rule.id.replace("-", "_") for rule in all_rules()} == files


@pytest.mark.parametrize(("rule", "language"), EVERY)
def test_a_rule_speaks_the_language(rule: Rule, language: LanguageCode) -> None:
    texts = [rule.why[language], rule.message[language], *(each[language] for each in rule.messages.values())]
    texts += [each[language] for each in (*rule.terms.values(), *rule.fixes.values())]
    assert all(text.strip() for text in texts)
    assert not any(mark in text for text in texts for mark in "!！")
    least = 2 if rule.loose is None else 3
    assert len(set(rule.bad[language])) >= least
    assert len(set(rule.good[language])) >= least
    assert rule.source.strip()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_no_language_borrows_the_words_of_another(rule: Rule) -> None:
    assert len({rule.why[language] for language in LANGUAGE_CODES}) == len(LANGUAGE_CODES)
    assert len({rule.message[language] for language in LANGUAGE_CODES}) == len(LANGUAGE_CODES)


@pytest.mark.parametrize(("rule", "language"), EVERY)
def test_a_bad_example_is_found_and_nothing_else_in_it(rule: Rule, language: LanguageCode) -> None:
    for example in rule.bad[language]:
        found = list(report_on(rule, example, language).all_findings)
        assert rule.id in {finding.rule for finding in found}, example
        if rule.loose is not None:
            weighty = {finding.rule for finding in found if finding.severity != "info"} - {rule.id}
            assert weighty <= COMPANIONS.get(rule.id, set()), example


@pytest.mark.parametrize(("rule", "language"), EVERY)
def test_a_good_example_passes(rule: Rule, language: LanguageCode) -> None:
    for example in rule.good[language]:
        found = report_on(rule, example, language).all_findings
        if rule.loose is None:
            assert rule.id not in {finding.rule for finding in found}, example
        else:
            allowed = {"incomplete-kpi"} if rule.id == "bare-metric" else set()
            assert {finding.rule for finding in found if finding.severity != "info"} <= allowed, example
            assert rule.id not in {finding.rule for finding in report_on(rule, example, language).all_findings}, example


@pytest.mark.parametrize(("rule", "language"), EVERY)
def test_a_message_quotes_and_leaves_no_gap(rule: Rule, language: LanguageCode) -> None:
    for example in rule.bad[language]:
        for finding in report_on(rule, example, language).all_findings:
            if finding.rule == rule.id:
                assert "{" not in finding.message
                assert "None" not in finding.message
                assert finding.code == rule.code
                assert finding.why == rule.why[language]
