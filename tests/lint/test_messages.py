"""Messages that name fields and counts, in five languages."""

from dataclasses import fields, replace

import pytest

from assistant.languages import language
from assistant.lint import Options, lint_set
from assistant.lint.field_names import FIELD_NAMES
from assistant.records import LANGUAGE_CODES, Assumption, KeyResult, Kpi, LanguageCode, Objective, OkrSet
from tests.lint.sketching import TODAY, drawn

NO_VALUES = {"id", "sources", "assumptions", "key_results", "kpis", "initiatives"}
TERMS = {
    **{name: name for name in ("baseline", "target", "unit", "deadline", "owner", "metric", "direction")},
    **{name: name for name in ("data_source", "frequency", "confidence")},
    "stretch": "stretch_target",
    "theme_id": "theme",
}
ASSUMED = sorted({each.name for kind in (Objective, KeyResult, Kpi) for each in fields(kind)} - NO_VALUES)


def messages(okr_set: OkrSet, rule: str) -> list[str]:
    report = lint_set(okr_set, Options(today=TODAY, select=(rule,)))
    return [finding.message for finding in report.all_findings]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("name", ASSUMED)
def test_an_assumption_on_any_field_is_called_by_its_name(name: str, code: LanguageCode) -> None:
    kpi = Kpi("k", "K", assumptions=(Assumption(name, "…"),))
    okr_set = OkrSet("s", "s", code, objectives=(Objective("o", "O", kpis=(kpi,)),))
    (message,) = messages(okr_set, "assumption-open")
    assert FIELD_NAMES[name][code] in message
    assert FIELD_NAMES["other"][code] != FIELD_NAMES[name][code]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_field_with_a_term_is_called_by_the_term(code: LanguageCode) -> None:
    named = {name: FIELD_NAMES[name][code] for name in TERMS}
    assert named == {name: getattr(language(code).terms, term) for name, term in TERMS.items()}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_one_key_result_is_one_and_not_a_number(code: LanguageCode) -> None:
    one, _ = drawn("O A\nKR B", code)
    none, _ = drawn("O A", code)
    six = replace(one, objectives=(replace(one.objectives[0], key_results=one.objectives[0].key_results * 6),))
    said = [messages(okr_set, "key-result-count")[0] for okr_set in (none, one, six)]
    assert len(set(said)) == 3
    assert "1" not in said[1] and "0" not in said[0] and "6" in said[2]
    if code == "en":
        assert "one key result" in said[1] and "6 key results" in said[2]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
@pytest.mark.parametrize("kind", ["lagging", "leading"])
def test_two_kpis_are_not_counted_out(code: LanguageCode, kind: str) -> None:
    okr_set, _ = drawn(f"O A\nKPI B [kinds={kind}]\nKPI C [kinds={kind}]", code)
    (message,) = messages(okr_set, "one-sided-kpis")
    assert "2" not in message
