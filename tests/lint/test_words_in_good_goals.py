"""Every listed word stands in a good goal where it is harmless: `words/<language>.txt`, one line a word.

The rule: a word that cannot be passed over in a single good goal has to say why (`-`).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.languages import language
from assistant.lint import Goal, Options, lint_goals
from assistant.lint.words import find
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.lint.sketching import TODAY

FOLDER = Path(__file__).parent / "words"
TRIED = (
    "vague_verbs", "vague_qualities", "vague_quantities", "hedges", "approximations", "vague_deadlines", "buzzwords",
    "slogans", "upkeep", "task_verbs", "completion", "vanity_metrics", "absolutes",
)  # fmt: skip
# Misread for a reason that no list can mend, marked "# open" in the file: so many a language, and no more.
MOST_OPEN = {"en": 10, "nl": 15, "sv": 9, "vi": 17, "zh": 10}


def rows(code: LanguageCode) -> Iterator[tuple[str, str, str, str, bool]]:
    """List, word, kind, sentence, and whether the row is known to be misread."""
    known = False
    for line in (FOLDER / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            known = known or line.startswith("# open")
            continue
        name, word, kind, sentence = line.split("\t")
        yield name, word, kind, sentence, known
        known = False


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_lemma_has_its_line(code: LanguageCode) -> None:
    tried = {(name, word.casefold()) for name, word, *_ in rows(code)}
    wording = language(code).wording
    missing = [
        (name, lemma)
        for name in TRIED
        for lemma in getattr(wording, name)
        if not any((name, form.strip().casefold()) in tried for form in lemma.split("|"))
        and not any((other, form.strip().casefold()) in tried for other in TRIED for form in lemma.split("|"))
    ]
    assert missing == []


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_good_goal_with_a_listed_word_gets_no_warning(code: LanguageCode) -> None:
    options = Options(today=TODAY, period=parse_period("2027"))
    blamed, known = [], 0
    for name, word, kind, sentence, is_known in rows(code):
        if kind == "-":
            continue
        report = lint_goals([Goal("1", kind, code, sentence)], options)  # type: ignore[arg-type]
        weighty = [finding.rule for finding in report.all_findings if finding.severity != "info"]
        if weighty and is_known:
            known += 1
        elif weighty:
            blamed.append((name, word, weighty, sentence))
    assert blamed == []
    assert known <= MOST_OPEN[code]


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_sentences_do_hold_a_listed_word(code: LanguageCode) -> None:
    without = [
        (word, sentence)
        for name, word, kind, sentence, _ in rows(code)
        if kind != "-" and word.casefold().split(" … ")[0] not in sentence.casefold() and not find(sentence, code).marks
    ]
    assert without == []
