"""What blocks approval, and the approved form of a set."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from assistant.errors import NotApprovable, UsageError
from assistant.records import Approval, Finding, OkrSet, to_json

if TYPE_CHECKING:
    from assistant.lint import Report


# Up to here a double holds every whole number (RFC 8785 3.2.2.3, appendix D).
_EXACT = 2**53


def blockers(report: Report) -> tuple[Finding, ...]:
    """Errors first, then warnings: each wants a fix, a confirmation or (warnings) an exception with a reason.

    The report must be of a check at approval (`Options.at_approval`), where open assumptions on
    numbers are errors; findings that an exception of the set covers are not in it.
    """
    found = [finding for finding in report.all_findings if finding.severity != "info"]
    return tuple(sorted(found, key=lambda finding: finding.severity != "error"))


def approve(okr_set: OkrSet, report: Report, *, by: str, note: str | None, at: str, version: int) -> OkrSet:
    """The set with its approval and content hash.

    Raises UsageError without a name, NotApprovable with everything that blocks.
    """
    if not any(map(str.isalnum, by)):
        raise UsageError("Nobody is named as approver.", "Say who approves: --by NAME, or fill in the name field.")
    if not okr_set.objectives:
        raise NotApprovable("The set has no objective.", "Add an objective with key results, then approve.")
    if blocking := blockers(report):
        raise NotApprovable(
            "Points that still block approval: %(count)s. The first: %(message)s",
            "Correct them, confirm the numbers, or give a reason for an exception.",
            values={"count": len(blocking), "message": blocking[0].message},
            findings=blocking,
        )
    sha256 = content_hash(okr_set)
    return replace(okr_set, approval=Approval(by.strip(), at, note or None, version, sha256))


def content_hash(okr_set: OkrSet) -> str:
    """sha256 of the RFC 8785 form of the set with `approval` null (DESIGN 5.2)."""
    return hashlib.sha256(canonical_json(to_json(replace(okr_set, approval=None)))).hexdigest()


def canonical_json(data: Any) -> bytes:
    """RFC 8785: keys by UTF-16 code units, shortest strings, numbers as ECMAScript prints them."""
    return _canonical(data).encode("utf-8")


def _canonical(data: Any) -> str:
    if isinstance(data, dict):
        ordered = sorted(data.items(), key=lambda pair: pair[0].encode("utf-16-be"))
        return (
            "{" + ",".join(f"{json.dumps(key, ensure_ascii=False)}:{_canonical(value)}" for key, value in ordered) + "}"
        )
    if isinstance(data, list | tuple):
        return "[" + ",".join(map(_canonical, data)) + "]"
    if isinstance(data, float):
        return _number(data)
    if isinstance(data, int) and abs(data) > _EXACT:
        return _number(_as_double(data))
    return json.dumps(data, ensure_ascii=False)


def _as_double(value: int) -> float:
    """What every other reader of JSON makes of this whole number."""
    try:
        return float(value)
    except OverflowError:
        return math.inf


def _number(value: float) -> str:
    """A double as ECMAScript's Number::toString writes it (RFC 8785 3.2.2.3)."""
    if not math.isfinite(value):
        raise ValueError("JSON has no infinite numbers")
    if value == 0:
        return "0"
    digits, _, exponent_text = f"{abs(value)!r}e".partition("e")
    exponent_text = exponent_text.rstrip("e")
    whole, _, fraction = digits.partition(".")
    fraction = "" if fraction == "0" else fraction
    point = len(whole) + int(exponent_text or 0)
    significant = (whole + fraction).lstrip("0")
    point -= len(whole + fraction) - len(significant)
    significant = significant.rstrip("0")
    return ("-" if value < 0 else "") + _place_point(significant, point)


def _place_point(digits: str, point: int) -> str:
    count = len(digits)
    if count <= point <= 21:
        return digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return "0." + "0" * -point + digits
    exponent = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return (digits if count == 1 else f"{digits[0]}.{digits[1:]}") + exponent
