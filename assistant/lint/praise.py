"""What is good about a goal, in the words of the goal: a review that only finds fault is not read twice."""

from __future__ import annotations

from assistant.lint.report import LintedItem
from assistant.lint.words_for import Texts
from assistant.records import LanguageCode

_SAYS: dict[str, Texts] = {
    "target": {
        "en": "it says what to reach ({words})",
        "nl": "er staat wat je wilt halen ({words})",
        "sv": "det säger vad som ska nås ({words})",
        "vi": "nêu rõ cần đạt gì ({words})",
        "zh": "目标值清楚（{words}）",
    },
    "baseline": {
        "en": "where it starts ({words})",
        "nl": "waar je begint ({words})",
        "sv": "var det börjar ({words})",
        "vi": "xuất phát từ đâu ({words})",
        "zh": "起点写明了（{words}）",
    },
    "deadline": {
        "en": "by when ({words})",
        "nl": "wanneer het zover is ({words})",
        "sv": "när det ska vara klart ({words})",
        "vi": "chậm nhất khi nào ({words})",
        "zh": "期限明确（{words}）",
    },
}
_PICTURE: Texts = {
    "en": "it shows what will be different, without a figure",
    "nl": "je ziet voor je wat er anders wordt, zonder cijfer",
    "sv": "det visar vad som blir annorlunda, utan siffra",
    "vi": "cho thấy điều gì sẽ khác đi mà không cần con số",
    "zh": "没用数字，也能让人看到会有什么不同",
}
# A date that is over, a target that cannot be: nothing to praise in that part.
_SPOILT = {
    "target": frozenset({"impossible-value", "no-change", "direction-conflict", "unit-mismatch", "missing-metric"}),
    "baseline": frozenset({"no-change", "direction-conflict", "unit-mismatch"}),
    "deadline": frozenset({"deadline-outside-period"}),
}


def praise(item: LintedItem, language: LanguageCode) -> tuple[str, ...]:
    """What the goal gets right, in the reader's language; empty where there is nothing to say."""
    found = {finding.rule for finding in item.findings}
    if item.kind == "objective":
        weighty = any(finding.severity != "info" for finding in item.findings)
        return () if weighty or item.reading.has_target else (_PICTURE[language],)
    return tuple(
        says[language].format(words=item.text[slice(*item.reading.spans[part])])
        for part, says in _SAYS.items()
        if part in item.reading.spans and not found & _SPOILT[part]
    )
