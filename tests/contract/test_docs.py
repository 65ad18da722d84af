"""What exists is documented, and the pages printed from the code are current."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.cli import program
from assistant.lint import rules
from assistant.records import LANGUAGE_CODES, LanguageCode
from docs.reference import FOLDER, PAGES

ROOT = FOLDER.parent


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_printed_page_is_current(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name](), f"docs/{name} is old: run make docs"


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_every_rule_has_its_chapter_in_every_language(code: LanguageCode) -> None:
    manual = (FOLDER / "rules" / f"{code}.md").read_text(encoding="utf-8")
    assert [rule.id for rule in rules() if f"\n## {rule.code} {rule.id}\n" not in manual] == []


def test_every_command_is_on_its_page() -> None:
    manual = (FOLDER / "commands.md").read_text(encoding="utf-8")
    assert [name for name in program.commands if f"## {name}\n" not in manual] == []


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_readings_are_shown_for_every_language_and_no_goal_breaks_its_row(code: LanguageCode) -> None:
    for topic in re.split(r"^### ", PAGES["reading.md"](), flags=re.MULTILINE)[1:]:
        rows = [line for line in topic.splitlines() if line.startswith(f"| {code} |")]
        assert len(rows) >= 3, topic.splitlines()[0]
        assert {row.count("|") for row in rows} == {9}


def pages() -> list[Path]:
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted(FOLDER.rglob("*.md"))]


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    dead = [link for link in links if not link.startswith(("http", "mailto")) and not (page.parent / link).exists()]
    assert dead == []


def test_the_make_targets_are_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in ("run", "test", "setup", "check", "bench", "eval", "docs", "audit", "help"):
        assert re.search(rf"^{target}:.*## \w", makefile, re.MULTILINE), target
