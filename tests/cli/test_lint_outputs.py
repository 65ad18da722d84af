"""What `lint` answers: carets, reasons, several files, files of any length, fixes in place."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import okr

GOALS = "# Q1\n- Try to cut waiting time from 30 to 20 minutes\n- Win three freight customers\n"


@pytest.fixture
def goals(tmp_path: Path) -> Path:
    path = tmp_path / "goals.md"
    path.write_text(GOALS, encoding="utf-8")
    return path


def test_carets_stand_under_the_words(goals: Path) -> None:
    lines = okr("lint", goals, "--select", "TXT604").out.splitlines()
    at = next(index for index, line in enumerate(lines) if "Try to" in line)
    carets = next(line for line in lines[at:] if "^" in line)
    assert lines[at][carets.index("^") : carets.rindex("^") + 1] == "Try to"


def test_why_and_a_rewrite_come_on_demand(goals: Path) -> None:
    short, long = okr("lint", goals).out, okr("lint", goals, "--why").out
    assert "Suggestion:" not in short
    assert "    Suggestion: Cut waiting time from 30 to 20 minutes" in long
    assert len(re.findall(r"^ {4}Why: ", long, re.MULTILINE)) == len(
        re.findall(r"^  (?:error|warning|hint) ", long, re.MULTILINE)
    )


def test_a_safe_fix_is_done_in_the_file_and_the_rest_is_left(goals: Path) -> None:
    run = okr("lint", goals, "--fix", "--period", "2027")
    assert goals.read_text(encoding="utf-8") == GOALS.replace("three", "3")
    assert "1 fixed" in run.err
    assert "number-word" not in run.out
    assert "vague-hedge" in run.out


def test_standard_input_cannot_be_fixed() -> None:
    run = okr("lint", "-", "--fix", stdin="Win three customers")
    assert run.code == 2
    assert len(run.said) == 2


def test_lines_can_be_taken_as_a_set(tmp_path: Path) -> None:
    path = tmp_path / "team.md"
    path.write_text("O1 Islanders reach work on time\nKR1.1 Raise punctuality from 82% to 92%\n")
    alone = okr("lint", path, "--period", "2027").out
    together = okr("lint", path, "--period", "2027", "--as-set").out
    assert "SET402" not in alone
    assert "SET402" in together


def test_a_review_of_several_files_begins_with_a_summary(tmp_path: Path) -> None:
    for name, text in (("alpha.md", "Improve service"), ("beta.md", "Churn from 10% to 5% by 30 June 2027")):
        (tmp_path / name).write_text(text)
    page = okr("lint", tmp_path / "alpha.md", tmp_path / "beta.md", "--format", "html").out
    table = page[page.index("<table>") : page.index("</table>")]
    rows = re.findall(r"<tr><td>(.*?)</td><td>(\d+)</td><td>(\d+)</td>", table)
    assert [(Path(name).name, goals, fine) for name, goals, fine in rows] == [
        ("alpha.md", "1", "0"),
        ("beta.md", "1", "1"),
        ("All files", "2", "1"),
    ]
    assert page.index("</table>") < page.index("Improve service".replace("Improve", "<mark>Improve</mark>"))
    assert "Suggestion" in page
    assert "it says what to reach" in page


@pytest.mark.parametrize("format_", ["json", "sarif"])
def test_a_report_written_in_parts_is_one_whole(goals: Path, format_: str) -> None:
    data = json.loads(okr("lint", goals, goals, "--format", format_).out)
    assert data


def test_json_ends_with_counts_that_fit_its_findings(goals: Path) -> None:
    data = json.loads(okr("lint", goals, "--format", "json").out)
    seen = [finding["severity"] for item in data["items"] for finding in item["findings"]]
    assert data["counts"] == {level: seen.count(level) for level in ("error", "warning", "info")}


def test_annotations_name_the_columns_of_the_words(goals: Path) -> None:
    out = okr("lint", goals, "--format", "github", "--select", "TXT604").out
    line = GOALS.splitlines()[1]
    start = line.index("Try to") + 1
    assert f"line=2,col={start},endColumn={start + 5}," in out


def test_exceptions_in_the_config_file_are_heeded_and_idle_ones_reported(tmp_path: Path) -> None:
    (tmp_path / "okr.toml").write_text(
        '[[exceptions]]\nrule = "vague-hedge"\nitem = "a"\nreason = "the board wrote it"\n\n'
        '[[exceptions]]\nrule = "buzzword"\nreason = "our strategy\'s own word"\n'
    )
    goals = tmp_path / "goals.jsonl"
    text = "Try to cut waiting time from 30 to 20 minutes"
    goals.write_text("".join(json.dumps({"id": name, "lang": "en", "text": text}) + "\n" for name in "ab"))
    run = okr("--config", tmp_path / "okr.toml", "lint", goals, "--period", "2027")
    assert run.out.count("vague-hedge") == 1
    assert "buzzword, “our strategy's own word”." in run.out
    assert "the board wrote it" not in run.out


def test_a_binding_rule_cannot_be_switched_off(tmp_path: Path) -> None:
    (tmp_path / "okr.toml").write_text('[rules]\nignore = ["SRC"]\n')
    run = okr("--config", tmp_path / "okr.toml", "lint", "-", stdin="Churn to 5%")
    assert run.code == 2
    assert "quote-not-found" in run.err


@pytest.mark.skipif(sys.platform == "win32", reason="memory is read from the resource module, which Windows lacks")
def test_ten_times_the_lines_take_no_more_memory(tmp_path: Path) -> None:
    """Goals are read, checked and written one at a time: what is held does not grow with the file."""
    script = (
        "import resource, runpy, sys\n"
        "sys.argv = ['okr-assistant', 'lint', sys.argv[1], '--format', sys.argv[2], '--language', 'en']\n"
        "try: runpy.run_module('assistant.cli', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)\n"
    )
    import subprocess

    def peak(lines: int, format_: str) -> int:
        path = tmp_path / f"{lines}.txt"
        path.write_text("".join(f"Reduce churn of group {n} from 10% to 5%\n" for n in range(lines)))
        with (tmp_path / "out").open("wb") as out:
            done = subprocess.run(
                [sys.executable, "-c", script, path, format_], stdout=out, stderr=subprocess.PIPE, check=True
            )
        return int(done.stderr.split()[-1])

    for format_ in ("text", "json"):
        assert peak(4_000, format_) < 1.15 * peak(400, format_), format_
