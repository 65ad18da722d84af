"""Which cases and which arms: the options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click

from assistant.commands.inputs import LANGUAGE
from assistant.errors import UsageError
from eval.arms import Arm, read_arms
from eval.case import Case
from eval.cases import in_folder, shipped

CommandT = TypeVar("CommandT", bound=Callable[..., Any])
FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)
FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
NARROWING = ("language", "case_id", "limit", "no_holdout", "names", "arms_file")
"""Options that leave recordings out of sight which are asked for all the same."""


def _options(*options: Callable[[Any], Any]) -> Callable[[CommandT], CommandT]:
    def add(command: CommandT) -> CommandT:
        for option in reversed(options):
            command = option(command)
        return command

    return add


CHOICE = _options(
    click.option("--cases", "folder", type=FOLDER, help="A folder of your own cases, instead of the shipped ones."),
    click.option("--language", type=LANGUAGE, help="Only cases in this language."),
    click.option("--case", "case_id", metavar="ID", help="Only this case."),
    click.option("--limit", type=click.IntRange(1), help="At most so many cases of each language."),
    click.option("--no-holdout", is_flag=True, help="Leave out the cases nobody may read."),
    click.option("--arms", "arms_file", type=FILE, help="A file of arms (default: the shipped eval/arms.toml)."),
    click.option("--arm", "names", multiple=True, metavar="NAME", help="Only this arm; may come several times."),
    click.option("--repeats", type=click.IntRange(1), help="Draft each case so often (default: as the arm says)."),
    click.option("--recordings", type=click.Path(path_type=Path), help="A folder of your own recordings."),
)


def chosen_cases(choice: Mapping[str, Any]) -> list[Case]:
    """Raises UsageError where the choice leaves no case."""
    every = in_folder(choice["folder"]) if choice["folder"] else shipped()
    kept = [
        case
        for case in every
        if choice["language"] in (None, case.language)
        and choice["case_id"] in (None, case.id)
        and not (choice["no_holdout"] and case.holdout)
    ]
    if limit := choice["limit"]:
        by_language: dict[str, list[Case]] = {}
        for case in kept:
            by_language.setdefault(case.language, []).append(case)
        kept = [case for cases in by_language.values() for case in cases[:limit]]
    if not kept:
        raise UsageError(
            "No case is left by that choice.",
            "Leave out --language, --case or --limit. There are: %(cases)s.",
            values={"cases": ", ".join(case.id for case in every)},
        )
    return kept


def chosen_arms(choice: Mapping[str, Any], flags: Mapping[str, str | None]) -> list[Arm]:
    """The arms that were named, else those of the file, else the one that flags describe."""
    if flags.get("engine") or flags.get("model"):
        return [
            Arm(
                flags.get("model") or flags.get("engine") or "flags",
                drafter=flags.get("engine") or "openai",
                model=flags.get("model"),
                base_url=flags.get("base_url"),
                prompt=flags.get("prompt"),
            )
        ]
    known = read_arms(choice["arms_file"])
    wanted = choice["names"] or tuple(known)
    if strange := [name for name in wanted if name not in known]:
        raise UsageError(
            "There is no arm “%(name)s”.",
            "There are: %(known)s.",
            values={"name": strange[0][:80], "known": ", ".join(known)},
        )
    return [
        replace(
            known[name],
            prompt=flags.get("prompt") or known[name].prompt,
            # Kept with the run, so that going on with it asks the same endpoint.
            base_url=flags.get("base_url") or known[name].base_url,
        )
        for name in wanted
    ]
