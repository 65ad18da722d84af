"""The reference page is printed from the rules; nobody types it."""

from pathlib import Path

import pytest

from assistant.lint import rules
from assistant.lint.manual import print_manual, print_rule
from assistant.records import LANGUAGE_CODES, LanguageCode

PAGES = Path(__file__).parents[2] / "docs" / "rules"


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_page_in_the_docs_is_the_printed_one(language: LanguageCode) -> None:
    assert (PAGES / f"{language}.md").read_text(encoding="utf-8") == print_manual(language)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_manual_has_a_chapter_for_each_rule(language: LanguageCode) -> None:
    page = print_manual(language)
    for rule in rules():
        assert print_rule(rule, language).strip() in page
        assert all(example.splitlines()[0] in page for example in (*rule.bad[language], *rule.good[language]))
