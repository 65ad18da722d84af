"""What each sign weighs, as learnt from labelled texts by `python -m eval.learning` (docs/decisions/0010)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

FILE = "weights.json"
ALWAYS = "always"
"""The sign that every figure bears."""


@cache
def role_weights() -> Mapping[str, tuple[int, ...]]:
    """Sign -> its weight for each role, in the order of `ROLES`, in hundredths."""
    return {sign: tuple(weights) for sign, weights in _read()["roles"].items()}


@cache
def pair_weights() -> Mapping[str, int]:
    """Sign -> its weight for two figures being start and target of one measure; `ALWAYS` is that of no start at all."""
    return dict(_read()["pairs"])


@cache
def passage_weights() -> Mapping[str, int]:
    """Sign -> its weight for a passage being one of the priorities, in hundredths."""
    return dict(_read().get("passages", {}))


_instead: dict[str, Any] = {}


def use(learnt: Mapping[str, Any]) -> None:
    """Weigh with these from now on, in place of the shipped ones: for learning and measuring."""
    _instead.clear()
    _instead.update(learnt)
    for table in (role_weights, pair_weights, passage_weights):
        table.cache_clear()


def _read() -> dict[str, Any]:
    if _instead:
        return _instead
    text = resources.files(__package__).joinpath(FILE).read_text(encoding="utf-8")
    return json.loads(text)  # type: ignore[no-any-return]


def weigh_roles(signs: Iterable[str], roles: int) -> list[int]:
    """What the signs weigh together for each of so many roles."""
    known = role_weights()
    total = list(known.get(ALWAYS, (0,) * roles))
    for sign in signs:
        if (weights := known.get(sign)) is not None:
            total = [one + other for one, other in zip(total, weights, strict=True)]
    return total


def weigh_pair(signs: Iterable[str]) -> int:
    known = pair_weights()
    return sum(known.get(sign, 0) for sign in signs)


def weigh_passage(signs: Iterable[str]) -> int:
    known = passage_weights()
    return known.get(ALWAYS, 0) + sum(known.get(sign, 0) for sign in signs)
