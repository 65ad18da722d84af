"""What is checked and why, in the reader's language."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel

from assistant.errors import NotFound
from assistant.lint import rules
from assistant.lint.rule import Rule
from assistant.records import LanguageCode, Severity
from web.api.openapi import problems
from web.state import LanguageHere

router = APIRouter(prefix="/rules", tags=["checks"])


class RuleOut(BaseModel):
    """A rule. `loose` and `set` are its severities for a single line and inside a set; null: not checked there."""

    id: str
    code: str
    loose: Severity | None
    set: Severity | None
    applies_to: tuple[str, ...]
    why: str
    message: str
    source: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


@router.get("")
def all_rules(language: LanguageHere) -> list[RuleOut]:
    """Every rule by its code."""
    return [_out(rule, language) for rule in sorted(rules(), key=lambda rule: rule.code)]


@router.get("/{rule}", responses=problems(404))
def one_rule(rule: str, language: LanguageHere) -> RuleOut:
    """A rule by its id or code."""
    for each in rules():
        if rule in (each.id, each.code):
            return _out(each, language)
    raise NotFound(
        "There is no rule “%(rule)s”.",
        "The list of rules names them all.",
        values={"rule": rule[:60]},
    )


def _out(rule: Rule, language: LanguageCode) -> RuleOut:
    return RuleOut(
        id=rule.id,
        code=rule.code,
        loose=rule.loose,
        set=rule.set,
        applies_to=rule.applies_to,
        why=rule.why[language],
        message=rule.message[language],
        source=rule.source,
        bad=rule.bad[language],
        good=rule.good[language],
    )
