"""One report, five shapes."""

import json
from html.parser import HTMLParser

import pytest

from assistant.errors import UsageError
from assistant.lint import Goal, Options, Report, formats, lint_goals, report_to_json
from assistant.lint.formats import format_named, names
from assistant.lint.formats.text import write
from assistant.records import LANGUAGE_CODES, LanguageCode
from tests.lint.sketching import TODAY


def as_text(report: Report, language: LanguageCode, **options: bool) -> str:
    return "".join(write(report, language, **options))


def written(name: str, report: Report, language: LanguageCode) -> str:
    return "".join(format_named(name)(report, language))


SCRIPT = "Improve <script>alert(1)</script> 100% and more"


def _report(text: str = "Improve the meals", file: str | None = "goals.txt", line: int | None = 3) -> Report:
    return lint_goals([Goal("1", "key_result", "en", text, file, line)], Options(today=TODAY))


def test_every_file_of_the_folder_is_a_format() -> None:
    assert sorted(formats()) == names() == ["github", "html", "json", "sarif", "text"]


def test_an_unknown_format_is_refused_with_the_choices() -> None:
    with pytest.raises(UsageError) as raised:
        format_named("pdf")
    assert "github, html, json, sarif, text" in raised.value.next_step


@pytest.mark.parametrize("language", LANGUAGE_CODES)
@pytest.mark.parametrize("name", names())
def test_an_empty_report_is_written_too(name: str, language: LanguageCode) -> None:
    empty = Report(TODAY, (), ())
    assert isinstance(written(name, empty, language), str)


def test_text_names_the_place_and_counts() -> None:
    text = as_text(_report(), "en")
    assert text.splitlines()[0] == "goals.txt:3  Improve the meals"
    assert "  error KR201 missing-target: How would you know" in text
    assert "             ^^^^^^^\n  warning TXT601 vague-verb: “Improve”" in text
    assert text.endswith("Goals checked: 1. Findings: 1 × error, 2 × warning.\n")
    assert "\x1b[" not in text
    assert "\x1b[31merror\x1b[0m" in as_text(_report(), "en", colour=True)


def test_a_goal_cannot_steer_the_terminal_or_the_workflow() -> None:
    hostile = "Improve\x1b[2J the meals\n::error::all is well"
    assert "\x1b" not in as_text(_report(hostile), "en")
    lines = written("github", _report(hostile), "en").splitlines()
    assert len(lines) == len(_report(hostile).items[0].findings)
    assert all(" file=goals.txt,line=3,title=" in line for line in lines)


def test_github_escapes_what_it_must() -> None:
    assert "100%25" in written("github", _report(SCRIPT), "en")


def test_json_is_the_report() -> None:
    assert json.loads(written("json", _report(), "en")) == report_to_json(_report())


def test_sarif_points_to_the_line_and_lists_the_rules_it_used() -> None:
    data = json.loads(written("sarif", _report(), "sv"))
    (run,) = data["runs"]
    assert data["version"] == "2.1.0"
    rules = run["tool"]["driver"]["rules"]
    assert [rule["name"] for rule in rules] == ["missing-target", "missing-deadline", "vague-verb"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        location = result["locations"][0]["physicalLocation"]
        assert location == {"artifactLocation": {"uri": "goals.txt"}, "region": {"startLine": 3}}


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.marked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == "mark":
            self.marked.append(data)


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_the_page_stands_alone_and_runs_nothing(language: LanguageCode) -> None:
    page = _Page()
    page.feed(written("html", _report(SCRIPT), language))
    assert "script" not in page.tags
    assert page.links == []
    assert page.tags.count("article") == 1
