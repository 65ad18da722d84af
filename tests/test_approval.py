"""The canonical form and its hash: whoever has the set can check what was approved."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.approval import approve, canonical_json, content_hash
from assistant.errors import NotApprovable, UsageError
from assistant.lint import Report
from assistant.records import Finding, KeyResult, Objective, OkrSet


@pytest.mark.parametrize(
    ("number", "written"),
    # The examples of RFC 8785, appendix B, and the edges between the notations.
    [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (5e-324, "5e-324"),
        (-1.7976931348623157e308, "-1.7976931348623157e+308"),
        (9007199254740992, "9007199254740992"),
        (295147905179352830000.0, "295147905179352830000"),
        (9.999999999999997e22, "9.999999999999997e+22"),
        (1e23, "1e+23"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (0.000001, "0.000001"),
        (1e-7, "1e-7"),
        (333333333.33333329, "333333333.3333333"),
        (-0.0000033333333333333333, "-0.0000033333333333333333"),
        (99.95, "99.95"),
        (1200000.0, "1200000"),
        # Whole numbers are doubles to every other reader: beyond 2**53 the nearest one.
        (2**53, "9007199254740992"),
        (2**53 + 1, "9007199254740992"),
        (-(2**53) - 1, "-9007199254740992"),
        (295147905179352825856, "295147905179352830000"),
        (10**21, "1e+21"),
        (10**23, "1e+23"),
    ],
)
def test_numbers_are_written_as_ecmascript_writes_them(number: float, written: str) -> None:
    assert canonical_json(number).decode() == written


def test_a_number_beyond_every_double_has_no_canonical_form() -> None:
    with pytest.raises(ValueError, match="infinite"):
        canonical_json(10**400)


def test_keys_are_sorted_by_utf16_code_units() -> None:
    # RFC 8785 3.2.3: the euro sign sorts before the emoji, whose first unit is a surrogate, and that before U+FB33.
    data = {"€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, "ö": 7}
    assert list(json.loads(canonical_json(data))) == ["\r", "1", "\u0080", "ö", "€", "😀", "\ufb33"]


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(codec="utf-8")),
        lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
        ),
        max_leaves=12,
    )
)
def test_the_canonical_form_is_stable(data: object) -> None:
    once = canonical_json(data)
    assert canonical_json(json.loads(once)) == once


def blocked(severity: str) -> Report:
    finding = Finding("missing-target", "KR201", severity, "k1", "target", None, None, None, "No target.", "Why", None)  # type: ignore[arg-type]
    return Report(date(2026, 11, 21), (finding,), ())


CLEAR = Report(date(2026, 11, 21), (), ())
SET = OkrSet(
    "a",
    "Plan",
    "nl",
    objectives=(Objective("o", "Klanten houden", key_results=(KeyResult("k1", "Verloop van 10% naar 5%"),)),),
)


def test_an_approved_set_carries_who_when_and_the_hash_of_the_rest() -> None:
    agreed = approve(SET, CLEAR, by=" Anna Berg ", note="", at="2026-11-21T10:00:00+00:00", version=1)
    assert agreed.approval is not None
    assert (agreed.approval.by, agreed.approval.note, agreed.approval.version) == ("Anna Berg", None, 1)
    assert agreed.approval.sha256 == content_hash(SET) == content_hash(agreed)
    assert content_hash(replace(SET, title="Ander plan")) != agreed.approval.sha256


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_errors_and_unwaived_warnings_block(severity: str) -> None:
    with pytest.raises(NotApprovable) as refused:
        approve(SET, blocked(severity), by="Anna", note=None, at="2026-11-21T10:00:00+00:00", version=1)
    assert [finding.rule for finding in refused.value.findings] == ["missing-target"]


def test_remarks_do_not_block() -> None:
    assert approve(SET, blocked("info"), by="Anna", note=None, at="2026-11-21T10:00:00+00:00", version=1).approval


def test_somebody_must_stand_for_it() -> None:
    with pytest.raises(UsageError):
        approve(SET, CLEAR, by="\u200b\u202e", note=None, at="2026-11-21T10:00:00+00:00", version=1)
    with pytest.raises(UsageError):
        approve(SET, CLEAR, by="  ", note=None, at="2026-11-21T10:00:00+00:00", version=1)


def test_an_empty_set_cannot_be_approved() -> None:
    with pytest.raises(NotApprovable):
        approve(replace(SET, objectives=()), CLEAR, by="Anna", note=None, at="2026-11-21T10:00:00+00:00", version=1)
