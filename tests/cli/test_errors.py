"""Each kind of bad input: one clear error of two lines, the promised exit code, nothing lost."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.cli.terminal import okr

STRATEGY = "Our strategy\n\nToday 12% of our customers leave within a year. By the end of 2027 that has to be 7%.\n"


def file(tmp_path: Path, name: str, content: bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "code", "seen"),
    [
        ("empty.txt", b"", 3, ""),
        ("blank.txt", b" \n\t\n", 3, ""),
        ("two-words.txt", b"More customers", 3, ""),
        ("junk.txt", bytes(range(256)) * 40, 3, ""),
        ("long.txt", b"We will grow. " * 150_000, 3, "2"),
        ("report.pdf", b"%PDF-1.7", 3, ".pdf"),
        (
            "danish.txt",
            "Vi vil gøre det nemmere for vores kunder at få svar, og derfor ansætter vi flere medarbejdere i hele landet. Det er ikke nok at være hurtig.".encode(),
            3,
            "",
        ),
    ],
)
def test_a_text_that_cannot_be_drafted_from(tmp_path: Path, name: str, content: bytes, code: int, seen: str) -> None:
    run = okr("draft", file(tmp_path, name, content))
    assert (run.code, len(run.said), run.out) == (code, 2, "")
    assert seen in run.said[0]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    run = okr("draft", tmp_path / "gone.txt")
    assert (run.code, len(run.said)) == (3, 2)
    assert "gone.txt" in run.said[0]


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"{", 3), (b"", 3), (b"[1, 2]", 1), (b"\xff\xfe\x00", 3), (b'{"a": NaN}', 3), (b"{}", 1), (b"[" * 100_000, 3)],
)
def test_a_set_that_is_none(tmp_path: Path, content: bytes, code: int) -> None:
    run = okr("validate", file(tmp_path, "set.json", content))
    assert run.code == code
    assert run.said


@pytest.mark.parametrize(
    "arguments",
    [
        ("draft", "--no-such-flag"),
        ("draft",),
        ("nonsense",),
        ("draft", "-", "--period", "soon"),
        ("export", "-", "--format", "pptx"),
        ("lint", "-", "--format", "docx"),
    ],
    ids=" ".join,
)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    run = okr(*arguments, stdin=STRATEGY)
    assert run.code == 2
    assert 0 < len(run.said) <= 8


def test_an_endpoint_that_is_not_there(tmp_path: Path) -> None:
    run = okr(
        "draft",
        "-",
        "--engine",
        "openai",
        "--base-url",
        "http://127.0.0.1:9/v1",
        "--model",
        "m",
        stdin=STRATEGY,
        OKR_API_KEY="sk-canary",
    )
    assert (run.code, run.out) == (4, "")
    assert "sk-canary" not in run.err
    assert len(run.said) <= 2 and run.said


def test_an_unknown_id_and_a_wrong_setting() -> None:
    assert okr("show", "nobody").code == 3
    assert okr("list", OKR_ENGINE="magic").code == 2


def test_a_taken_port() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = okr("serve", "--port", port)
    assert (run.code, len(run.said)) == (5, 2)
    assert str(port) in run.said[0]


def test_a_host_beyond_this_machine_is_refused_without_saying_so_in_full() -> None:
    run = okr("serve", "--host", "0.0.0.0", "--port", "0")
    assert (run.code, len(run.said)) == (5, 2)
    assert "--insecure-no-auth" in run.err


def test_errors_are_told_in_the_language_of_messages(tmp_path: Path) -> None:
    english = okr("draft", tmp_path / "gone.txt").said
    for code in ("nl", "sv", "vi", "zh"):
        told = okr("draft", tmp_path / "gone.txt", OKR_LANGUAGE=code).said
        assert len(told) == 2
        assert told[0] != english[0] and told[1] != english[1]


def test_the_messages_flag_speaks_for_errors_too() -> None:
    assert okr("--messages", "nl", "show", "nobody").said != okr("show", "nobody").said


def test_a_result_that_cannot_be_written_is_refused_before_the_work(tmp_path: Path) -> None:
    run = okr("draft", "-", "--out", tmp_path / "no" / "folder" / "set.json", "--save", stdin=STRATEGY)
    assert (run.code, len(run.said)) == (5, 2)
    assert "nothing here" in okr("list").err


def test_an_unknown_prompt_and_an_endpoint_without_a_model_are_wrong_usage() -> None:
    assert okr("draft", "-", "--prompt", "draft@v99", stdin=STRATEGY).code == 2
    assert okr("draft", "-", "--engine", "openai", stdin=STRATEGY).code == 2
