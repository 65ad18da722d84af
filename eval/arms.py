"""Arms: the ways to draft that a run puts side by side, read from a TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from assistant.completion import Completer
from assistant.completion.prices import Price
from assistant.drafters import Drafter
from assistant.errors import UsageError
from assistant.settings import Limits, Settings
from eval.faults import FAULTS

SHIPPED = Path(__file__).with_name("arms.toml")


@dataclass(frozen=True, slots=True)
class Arm:
    """One way to draft. `settings` are names of `Limits` fields, or `fiscal_start`."""

    name: str
    drafter: str = "offline"
    model: str | None = None
    base_url: str | None = None
    prompt: str | None = None
    prompts: Path | None = None
    repeats: int = 1
    prices: Price | None = None
    settings: Mapping[str, int] = field(default_factory=dict, hash=False)
    fault: str | None = None
    like: str | None = None

    def settings_in(self, base: Settings) -> Settings:
        """The run's settings with what this arm says."""
        limits = {name: value for name, value in self.settings.items() if name in Limits.__dataclass_fields__}
        return replace(
            base,
            engine="openai" if self.drafter == "openai" else "offline",
            model=self.model or base.model,
            base_url=self.base_url or base.base_url,
            prompt=self.prompt or base.prompt,
            prompts=self.prompts or base.prompts,
            fiscal_start=self.settings.get("fiscal_start", base.fiscal_start),
            limits=replace(base.limits, **limits),
        )

    def drafter_in(self, settings: Settings, completer: Completer, repeat: int) -> Drafter:
        """Raises UsageError where the arm names a prompt that there is not, or no model."""
        if self.drafter == "offline":
            from assistant.drafters.offline import OfflineDrafter

            return OfflineDrafter()
        from assistant.drafters.model import ModelDrafter

        return ModelDrafter(completer, settings, repeat=repeat)


def read_arms(path: Path | None = None) -> dict[str, Arm]:
    """The arms of a file, by name. Raises UsageError naming the arm and the key that cannot be used."""
    chosen = path or SHIPPED
    try:
        tables = tomllib.loads(chosen.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise UsageError(
            "The arms in %(path)s cannot be read: %(problem)s.",
            "Correct the file, or leave out --arms.",
            values={"path": str(chosen), "problem": str(problem).splitlines()[0]},
        ) from None
    if not tables:
        raise _faulty(str(chosen), "holds no arm")
    return {name: _arm(name, tables, chosen.parent) for name in tables}


def _arm(name: str, tables: Mapping[str, Any], folder: Path) -> Arm:
    table = _inherited(name, tables, ())
    prices = table.pop("prices", None)
    known = {each.name for each in fields(Arm)} - {"name"}
    if strange := sorted(set(table) - known):
        raise _faulty(name, f"“{strange[0]}” is no key of an arm; there are: {', '.join(sorted(known))}")
    _check(name, table, prices)
    if "prompts" in table:
        table["prompts"] = (folder / table["prompts"]).resolve()
    return Arm(name, prices=Price(**prices) if prices else None, **table)


def _check(name: str, table: Mapping[str, Any], prices: Any) -> None:
    """Raises UsageError for a value that no key allows."""
    for key in ("model", "base_url", "prompt", "prompts", "like"):
        if not isinstance(table.get(key, ""), str):
            raise _faulty(name, f"{key} must be a text in quotation marks")
    for key, allowed in (("drafter", ("offline", "openai")), ("fault", tuple(FAULTS))):
        if key in table and table[key] not in allowed:
            raise _faulty(name, f"{key} is “{table[key]}”; there are: {', '.join(allowed)}")
    if not _is_whole(table.get("repeats", 1), 1):
        raise _faulty(name, "repeats must be a whole number from 1")
    if "@" in urlsplit(table.get("base_url", "")).netloc:
        raise _faulty(name, "base_url holds a name or password; a key belongs in OKR_API_KEY")
    _check_settings(name, table.get("settings", {}))
    if prices is not None:
        _check_prices(name, prices)


def _check_settings(name: str, given: Any) -> None:
    allowed = {*Limits.__dataclass_fields__, "fiscal_start"}
    if not isinstance(given, dict) or (set(given) - allowed):
        raise _faulty(name, f"settings is {given}; a table with some of: {', '.join(sorted(allowed))}")
    if not all(_is_whole(value, 1) for value in given.values()) or given.get("fiscal_start", 1) > 12:
        raise _faulty(name, f"settings is {given}; whole numbers from 1, fiscal_start up to 12")


def _check_prices(name: str, given: Any) -> None:
    needed = {"prompt", "completion"}
    fits = isinstance(given, dict) and needed <= set(given) <= needed | {"currency"}
    if not fits or not all(isinstance(given[key], int | float) for key in needed):
        raise _faulty(name, "prices needs the numbers prompt and completion, and may name a currency")


def _is_whole(value: Any, least: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def _inherited(name: str, tables: Mapping[str, Any], seen: tuple[str, ...]) -> dict[str, Any]:
    table = tables.get(name)
    if not isinstance(table, dict):
        who = seen[-1] if seen else name
        raise _faulty(who, f"like names “{name}”, and the file has no [{name}]" if seen else "it is no table")
    other = table.get("like")
    if other is None:
        return dict(table)
    if other in (*seen, name):
        raise _faulty(name, "is like itself")
    return {**_inherited(other, tables, (*seen, name)), **table}


def _faulty(name: str, problem: str) -> UsageError:
    return UsageError(
        "The arm %(name)s cannot be used: %(problem)s.",
        "The keys are explained in eval/arms.toml and docs/eval.md.",
        values={"name": name[:80], "problem": problem},
    )


def accepted_as(name: str, arms: Mapping[str, Arm], accepted: Collection[str]) -> str:
    """The accepted arm that this one is held to: itself, else the nearest that it is like."""
    seen = name
    while seen not in accepted and seen in arms and arms[seen].like:
        seen = arms[seen].like or seen
    return seen if seen in accepted else name
