"""Imports point one way: prompts, schemas <- assistant <- web, eval; only cli.py may look up."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MAY_IMPORT = {
    "prompts": {"prompts"},
    "schemas": {"schemas"},
    "assistant": {"assistant", "prompts", "schemas"},
    "web": {"web", "assistant", "prompts", "schemas"},
    "eval": {"eval", "assistant", "prompts", "schemas"},
}
COMPOSITION_ROOT = Path("assistant/cli.py")


def modules() -> list[Path]:
    return [path.relative_to(ROOT) for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively: {node.module}"
            yield node.module or ""


@pytest.mark.parametrize("path", modules(), ids=str)
def test_no_module_looks_up_the_hill(path: Path) -> None:
    if path == COMPOSITION_ROOT:
        return
    ours = {name.split(".")[0] for name in imported(path)} & set(MAY_IMPORT)
    assert ours <= MAY_IMPORT[path.parts[0]]


def test_only_one_module_knows_the_openai_sdk() -> None:
    knowing = [path for path in modules() if any(name.split(".")[0] == "openai" for name in imported(path))]
    assert knowing == [Path("assistant/completion/openai_endpoint.py")]


def test_only_the_store_knows_sqlite() -> None:
    knowing = {
        path.parts[:2] for path in modules() if {"sqlite3", "sqlite_utils"} & {n.split(".")[0] for n in imported(path)}
    }
    assert knowing <= {("assistant", "store")}


HEAVY = ("openai", "fastapi", "jsonschema", "sqlite_utils", "babel", "uvicorn", "jinja2")
GOALS = "- Reduce churn from 10% to 5% by 30 June 2027\n- Öka försäljningen med 20 % senast 31 mars 2027\n"


@pytest.mark.parametrize(
    "arguments", [["--help"], ["lint", "-"], ["draft", "-", "--period", "2027"], ["rules"]], ids=" ".join
)
def test_light_commands_load_nothing_heavy(arguments: list[str]) -> None:
    """A cold start pays only for what it does (DESIGN section 4)."""
    text = (
        GOALS
        if arguments[0] == "lint"
        else "Strategy\n\nToday 12% of our customers leave within a year. By the end of 2027 that has to be 7%.\n"
    )
    script = (
        "import sys, assistant.cli\n"
        "try:\n    assistant.cli.main(sys.argv[1:])\nexcept SystemExit:\n    pass\n"
        f"print('LOADED', *[name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr.strip().splitlines()[-1] == "LOADED", done.stderr
