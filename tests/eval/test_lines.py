"""Labelled lines: what a mark says, and what nobody could read."""

from __future__ import annotations

from pathlib import Path

import pytest

from eval.learning import OPEN_LINES, lessons
from eval.lines import in_folder


def write(folder: Path, *lines: str, name: str = "en.txt") -> Path:
    folder.joinpath(name).write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_a_mark_is_the_part_of_the_figure_it_stands_around(tmp_path: Path) -> None:
    (line,) = in_folder(write(tmp_path, "Scrap runs at {S:6.4 percent}; by June it has to be {T:4 percent}."))
    assert line.text == "Scrap runs at 6.4 percent; by June it has to be 4 percent."
    assert [(line.text[mark.start : mark.end], mark.role) for mark in line.marks] == [
        ("6.4 percent", "present"),
        ("4 percent", "target"),
    ]


def test_the_figures_of_a_line_get_their_roles(tmp_path: Path) -> None:
    text = "Leeds is at {S1:71 %} and York at {S2:66 %}; Leeds goes to {T1:80 %}, York to {T2:78 %}. We are {A:14}."
    (lesson,) = lessons([], in_folder(write(tmp_path, text)))
    assert [(value.wording, lesson.labels[id(value)]) for value in lesson.values] == [
        ("71 %", "present"),
        ("66 %", "present"),
        ("80 %", "target"),
        ("78 %", "target"),
        ("14", "aside"),
    ]
    assert lesson.starts == {} and lesson.case is None


@pytest.mark.parametrize("line", ["No figure at all.", "A {Q:4 percent} mark nobody knows.", "An open {T:4 percent."])
def test_a_line_nobody_could_read_is_refused_with_its_place(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"en\.txt:2"):
        list(in_folder(write(tmp_path, "It is {P:4} now.", line)))


def test_a_file_is_named_after_its_language(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="en, nl, sv, vi, zh"):
        list(in_folder(write(tmp_path, "It is {P:4} now.", name="english.txt")))


def test_nearly_every_mark_of_the_shipped_lines_is_a_figure_that_is_read() -> None:
    lines = list(in_folder(OPEN_LINES))
    read = sum(role != "aside" for lesson in lessons([], lines) for role in lesson.labels.values())
    marked = sum(mark.role != "aside" for line in lines for mark in line.marks)
    assert {line.language for line in lines} == {"en", "nl", "sv", "vi", "zh"}
    assert read >= 0.95 * marked
