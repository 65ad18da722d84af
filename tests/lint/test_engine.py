"""Goals and sets in, a report out: choosing rules, messages, order, fixes, waivers, pointers."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import UsageError
from assistant.lint import Goal, Options, Report, lint_goals, lint_set, report_to_json, rule_called
from assistant.records import (
    LANGUAGE_CODES,
    Assumption,
    Finding,
    KeyResult,
    LanguageCode,
    Objective,
    OkrSet,
    Source,
    Waiver,
)
from tests.lint.sketching import TODAY, drawn

VAGUE = "Try to significantly improve the meals as soon as possible"


def _report(text: str, language: LanguageCode | None = "en", **options: object) -> Report:
    return lint_goals([Goal("1", "key_result", language, text)], Options(today=TODAY, **options))  # type: ignore[arg-type]


def _rules(report: Report) -> list[str]:
    return [finding.rule for finding in report.all_findings]


def test_findings_stand_in_the_order_of_the_text() -> None:
    report = _report(VAGUE)
    assert _rules(report) == [
        "missing-target",
        "missing-deadline",
        "vague-hedge",
        "vague-quantity",
        "vague-verb",
        "vague-deadline",
    ]
    (item,) = report.items
    assert [VAGUE[f.start : f.end] for f in item.findings[2:]] == [
        "Try to",
        "significantly",
        "improve",
        "as soon as possible",
    ]


@pytest.mark.parametrize("name", ["KR9", "vague-verbs", "lint", "*"])
@pytest.mark.parametrize("flag", ["select", "ignore"])
def test_a_name_that_is_no_rule_is_refused(flag: str, name: str) -> None:
    with pytest.raises(UsageError) as refused:
        _report(VAGUE, "en", **{flag: ("TXT", name)})
    assert name in str(refused.value)
    assert "okr-assistant rules" in refused.value.next_step


def test_rules_are_chosen_by_id_code_or_the_start_of_a_code() -> None:
    assert _rules(_report(VAGUE, select=("TXT",))) == ["vague-hedge", "vague-quantity", "vague-verb", "vague-deadline"]
    assert _rules(_report(VAGUE, select=("KR201", "vague-verb"))) == ["missing-target", "vague-verb"]
    assert _rules(_report(VAGUE, select=("txt",), ignore=("TXT604", "vague-verb"))) == [
        "vague-quantity",
        "vague-deadline",
    ]


def test_messages_follow_the_goal_unless_a_language_is_asked() -> None:
    assert "Verbeter" in _report("Verbeter de maaltijden", "nl", select=("TXT601",)).items[0].findings[0].message
    swedish = _report("Verbeter de maaltijden", "nl", select=("TXT601",), messages="sv").items[0].findings[0]
    assert swedish.message.startswith("”Verbeter” säger")


def test_a_language_is_detected_where_none_is_given() -> None:
    report = _report("将流失率从10%降至5%", None)
    assert report.items[0].lang == "zh"


def test_the_number_word_has_a_safe_fix() -> None:
    text = "Win three new freight customers"
    (finding,) = _report(text, select=("KR221",)).items[0].findings
    assert finding.fix is not None
    assert finding.fix.edits is not None
    (edit,) = finding.fix.edits
    assert finding.fix.safe
    fixed = text[: edit.start] + edit.text + text[edit.end :]
    assert fixed == "Win 3 new freight customers"
    assert _rules(_report(fixed, select=("KR221",))) == []


def test_the_ambiguous_date_is_offered_in_one_reading() -> None:
    for language, text in {"nl": "400 kaarten verkopen voor 1 juli 2027", "zh": "在6月前售出400张季票"}.items():
        (finding,) = _report(text, language, select=("KR222",)).items[0].findings  # type: ignore[arg-type]
        assert finding.fix is not None
        assert finding.fix.edits is not None
        (edit,) = finding.fix.edits
        fixed = text[: edit.start] + edit.text + text[edit.end :]
        assert not finding.fix.safe
        assert _rules(_report(fixed, language, select=("KR222",))) == []  # type: ignore[arg-type]


def test_text_in_another_unicode_form_is_read_as_nfc() -> None:
    decomposed = "Ca\u0309i thie\u0323\u0302n bu\u031b\u0303a a\u0306n"
    (item,) = _report(decomposed, "vi", select=("TXT601",)).items
    assert item.text == "Cải thiện bữa ăn"
    assert [item.text[f.start : f.end] for f in item.findings] == ["Cải thiện"]


def test_a_report_has_the_shape_of_its_schema() -> None:
    data = report_to_json(_report(VAGUE))
    assert list(data) == ["schema_version", "today", "findings", "items", "counts", "unused_waivers"]
    assert data["counts"] == {"error": 1, "warning": 5, "info": 0}
    finding = data["items"][0]["findings"][0]
    assert list(finding) == [
        "rule",
        "code",
        "severity",
        "item",
        "field",
        "pointer",
        "start",
        "end",
        "message",
        "why",
        "fix",
    ]


def test_rules_are_called_by_id_or_code() -> None:
    by_code, by_id = rule_called("kr201"), rule_called("missing-target")
    assert by_code is by_id is not None
    assert rule_called("missing-nothing") is None


# -- sets ---------------------------------------------------------------------------------------------

NORTH = """PERIOD 2027-Q1
DOC Departures were punctual in 82% of cases; by the end of the quarter we want 92%.
O Islanders reach work on time all year [cites=1]
KR Raise punctual departures from 82% to 92% [cites=1]
KR Cut waiting time at the quay from 30 to 20 minutes [cites=1 assumes=target,baseline]
KPI Share of departures within five minutes [measures=1 frequency=weekly source=log]"""


def _lint(okr_set: OkrSet, documents: object = None, **options: object) -> list[Finding]:
    return list(lint_set(okr_set, Options(today=TODAY, **options), documents).all_findings)  # type: ignore[arg-type]


def test_fields_are_the_truth_and_a_lost_target_can_be_taken_from_the_sentence() -> None:
    okr_set = OkrSet(
        "s",
        "North",
        "en",
        objectives=(Objective("o1", "On time", key_results=(KeyResult("k1", "Reach 92% punctuality"),)),),
    )
    (finding,) = [finding for finding in _lint(okr_set) if finding.rule == "missing-target"]
    assert finding.pointer == "/objectives/0/key_results/0/target"
    assert finding.fix is not None
    assert finding.fix.operations == ({"op": "replace", "path": "/objectives/0/key_results/0/target", "value": 92},)


def test_a_typed_milestone_needs_no_target() -> None:
    milestone = KeyResult("k1", "Northern quay in use", kind="milestone", done_when="The first ferry has moored there")
    okr_set = OkrSet("s", "North", "en", objectives=(Objective("o1", "On time", key_results=(milestone,)),))
    found = {finding.rule for finding in _lint(okr_set) if finding.item == "k1"}
    assert found.isdisjoint({"missing-target", "binary-key-result", "task-not-outcome", "key-result-without-kpi"})
    without = replace(
        okr_set, objectives=(Objective("o1", "On time", key_results=(replace(milestone, done_when=None),)),)
    )
    assert "missing-target" in {finding.rule for finding in _lint(without) if finding.item == "k1"}


def test_a_set_without_a_period_leaves_its_key_results_without_a_date() -> None:
    okr_set, documents = drawn(NORTH, "en")
    undated = replace(okr_set, period=None)
    errors = [(finding.rule, finding.item) for finding in _lint(undated, documents) if finding.severity == "error"]
    assert ("no-period", None) in errors
    assert ("missing-deadline", "o1.kr1") in errors


def test_an_open_assumption_blocks_only_at_approval() -> None:
    okr_set, documents = drawn(NORTH, "en")

    def severities(**options: object) -> set[str]:
        return {f.severity for f in _lint(okr_set, documents, **options) if f.rule == "assumption-open"}

    assert severities() == {"warning"}
    assert severities(at_approval=True) == {"error"}


def test_an_open_assumption_on_a_frequency_never_blocks() -> None:
    okr_set, documents = drawn(
        NORTH.replace("assumes=target,baseline", "assumes=frequency confirms=target,baseline"), "en"
    )
    found = [f for f in _lint(okr_set, documents, at_approval=True) if f.rule == "assumption-open"]
    assert [(f.field, f.severity) for f in found] == [("frequency", "warning")]


def _waived(okr_set: OkrSet, rule: str, item: str | None = None, field: str | None = None) -> OkrSet:
    return replace(okr_set, waivers=(Waiver(rule, item, field, "Noor decided so", "Noor", "2026-11-21T09:00:00Z"),))


def test_one_reason_covers_a_rule_for_the_whole_set() -> None:
    okr_set, documents = drawn(
        NORTH.replace("target,baseline", "target")
        .replace("from 82% to 92%", "to 92%")
        .replace("from 30 to 20 minutes", "to 20 minutes"),
        "en",
    )
    before = [f for f in _lint(okr_set, documents) if f.rule == "missing-baseline"]
    assert {f.item for f in before} == {"o1.kr1", "o1.kr2"}
    assert "missing-baseline" not in {f.rule for f in _lint(_waived(okr_set, "missing-baseline"), documents)}
    assert "missing-baseline" not in {f.rule for f in _lint(_waived(okr_set, "KR202"), documents)}
    one = _lint(_waived(okr_set, "missing-baseline", item="o1.kr1"), documents)
    assert [f.item for f in one if f.rule == "missing-baseline"] == ["o1.kr2"]


def test_an_error_and_an_open_number_cannot_be_waived() -> None:
    okr_set, documents = drawn(NORTH, "en")
    assert "no-period" in {f.rule for f in _lint(_waived(replace(okr_set, period=None), "no-period"), documents)}
    assert "assumption-open" in {f.rule for f in _lint(_waived(okr_set, "assumption-open"), documents)}


def test_a_quote_is_checked_against_its_own_document() -> None:
    okr_set, documents = drawn(NORTH, "en")
    assert "quote-not-found" not in {f.rule for f in _lint(okr_set, documents)}
    (objective,) = okr_set.objectives
    shifted = replace(objective, sources=(replace(objective.sources[0], start=3),))
    (finding,) = [f for f in _lint(replace(okr_set, objectives=(shifted,)), documents) if f.rule == "quote-not-found"]
    assert finding.pointer == "/objectives/0/sources/0/quote"


def test_a_source_that_the_set_does_not_know_is_no_source() -> None:
    """The text may be elsewhere, but a document that the set does not even list was never read."""
    okr_set, _ = drawn(NORTH, "en")
    (objective,) = okr_set.objectives
    invented = replace(objective, sources=(Source("d9", None, "s1", 0, 5, "Never"),))
    assert "quote-not-found" in {f.rule for f in _lint(replace(okr_set, objectives=(invented,)))}
    assert "quote-not-found" not in {f.rule for f in _lint(okr_set)}


def test_what_a_person_typed_needs_no_sentence() -> None:
    okr_set, documents = drawn(NORTH, "en")
    (objective,) = okr_set.objectives
    typed = KeyResult(
        "k9",
        "Win 12 freight customers",
        target=12,
        assumptions=(Assumption("target", "typed", "Noor", "2026-11-21T09:00:00Z"),),
    )
    found = _lint(
        replace(okr_set, objectives=(replace(objective, key_results=(*objective.key_results, typed)),)), documents
    )
    assert {f.rule for f in found if f.item == "k9"}.isdisjoint({"uncited", "number-not-in-source", "assumption-open"})


def test_pointers_lead_to_the_item() -> None:
    okr_set, documents = drawn(NORTH, "en")
    by_rule = {f.rule: f.pointer for f in _lint(okr_set, documents)}
    assert by_rule["key-result-without-kpi"] == "/objectives/0/key_results/1/text"
    assert by_rule["no-guardrail"] == "/objectives/0/kpis"


# -- whatever the text ----------------------------------------------------------------------------------

PIECES = [
    "Improve",
    "churn",
    "from 10% to 5%",
    "by 30 June 2027",
    "van",
    "naar",
    "höj",
    "öka",
    "tăng",
    "从",
    "提高到",
    "3 à 4",
    "more",
    "and",
    "{",
    "}",
    "%s",
    "\n",
    "İ",
    "e\u0301",
    "😀",
    "٣",
    "1e9",
    "9,9,9",
]
ANY_TEXT = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(
    text=ANY_TEXT, language=st.sampled_from(LANGUAGE_CODES), kind=st.sampled_from(["objective", "key_result", "kpi"])
)
def test_any_text_is_linted_the_same_way_twice(text: str, language: LanguageCode, kind: object) -> None:
    goal = Goal("1", kind, language, text)  # type: ignore[arg-type]
    once, again = (lint_goals([goal], Options(today=TODAY)) for _ in range(2))
    assert once == again
    (item,) = once.items
    for finding in item.findings:
        assert finding.message
        if finding.start is not None:
            assert finding.end is not None
            assert 0 <= finding.start < finding.end <= len(item.text)
        for edit in (finding.fix.edits or ()) if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(item.text)


@settings(max_examples=40, deadline=None)
@given(
    text=ANY_TEXT,
    target=st.none() | st.integers(-200, 200) | st.floats(-1e9, 1e9),
    language=st.sampled_from(LANGUAGE_CODES),
)
def test_any_set_is_linted(text: str, target: float | None, language: LanguageCode) -> None:
    key_results = (
        KeyResult("k1", text, target=target, baseline=target),
        KeyResult("k2", text, target=target, unit="%"),
    )
    okr_set = OkrSet("s", text, language, objectives=(Objective("o1", text, key_results=key_results),))
    report = lint_set(okr_set, Options(today=TODAY))
    assert [item.id for item in report.items] == ["o1", "k1", "k2"]
