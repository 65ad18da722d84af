"""Every English sentence in the program that a person may read, found in its source.

A sentence is a text with a blank in it that begins like one and ends like one. Left out: docstrings,
tables that hold all five languages, help texts of commands and of the API's description, and SQL.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("assistant", "web")
# What these hold is written per language, for programmers, or (candidate, checking) for a model that mends its answer.
NOT_HERE = (
    "assistant/languages",
    "assistant/lint/rules",
    "assistant/catalogue",
    "assistant/samples",
    "assistant/candidate.py",
    "assistant/refining/checking.py",
    "web/api/openapi.py",
)
NOT_SAID = ("help", "description", "summary", "epilog")
_SENTENCE = re.compile(r"[“%A-Z].*\s.*[.?…:]", re.DOTALL)
_SQL = re.compile(r"\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|WITH|WHERE|PRAGMA|VACUUM|BEGIN|ORDER|AND)\s")


def said() -> dict[str, str]:
    """Each sentence with a file it stands in."""
    found: dict[str, str] = {}
    for room in ROOMS:
        for path in sorted((ROOT / room).rglob("*.py")):
            place = path.relative_to(ROOT).as_posix()
            if not place.startswith(NOT_HERE):
                found.update(dict.fromkeys(sentences(ast.parse(path.read_text(encoding="utf-8"))), place))
    return found


def sentences(tree: ast.Module) -> Iterator[str]:
    hidden = {id(part) for node in ast.walk(tree) for part in _hidden(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in hidden:
            text = node.value
            if _SENTENCE.fullmatch(text) and not _SQL.match(text):
                yield text


def _hidden(node: ast.AST) -> Iterator[ast.AST]:
    """The parts of the tree under this node that hold no sentence of ours."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from ast.walk(node)
    elif isinstance(node, ast.Dict):
        if any(isinstance(key, ast.Constant) and key.value in ("nl", "sv") for key in node.keys):
            yield from ast.walk(node)
    elif isinstance(node, ast.keyword) and node.arg in NOT_SAID:
        yield from ast.walk(node.value)
