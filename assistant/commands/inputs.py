"""What commands share of reading: files, standard input, dates, periods, the settings in force."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import IO, Any, TypeVar

import click

from assistant.errors import InputError, MachineRefused, UsageError
from assistant.records import LANGUAGE_CODES, LanguageCode
from assistant.settings import Settings, read_settings

CommandT = TypeVar("CommandT", bound=Callable[..., Any])
STDIN = "-"


class Day(click.ParamType[date]):
    """An ISO date."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"“{value}” is not a date; write it as 2027-06-30.", param, ctx)


DAY = Day()
LANGUAGE = click.Choice(LANGUAGE_CODES)
TODAY = click.option("--today", type=DAY, help="Act as if today were this date (2026-11-21).")


def settings_of(context: click.Context, **flags: Any) -> Settings:
    """The settings in force: this command's flags over those of the program, the environment, the file."""
    return read_settings(
        **{**(context.obj or {}), **{name: value for name, value in flags.items() if value is not None}}
    )


def read_bytes(path: str) -> bytes:
    """A file's bytes, or standard input for `-`. Raises InputError where it cannot be read."""
    if path == STDIN:
        return sys.stdin.buffer.read()
    with opened(path) as file:
        return file.read()


def opened(path: str) -> IO[bytes]:
    """The file, open for reading. Raises InputError where it cannot be read."""
    try:
        return Path(path).open("rb")
    except FileNotFoundError:
        raise InputError(
            "There is no file %(path)s.", "Check the name, or use - for standard input.", values={"path": path}
        ) from None
    except OSError as problem:
        raise InputError(
            "%(path)s cannot be read: %(problem)s.",
            "Check that it is a file you may read.",
            values={"path": path, "problem": problem.strerror or type(problem).__name__},
        ) from None


def write_bytes(path: str | None, content: bytes) -> None:
    """To the named file, or to standard output. Raises MachineRefused where the file cannot be written."""
    if path is None or path == STDIN:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        Path(path).write_bytes(content)
    except OSError as problem:
        raise unwritable(path, problem.strerror or type(problem).__name__) from None


def shows_colours() -> bool:
    """Whether standard output is a terminal that knows colours: older Windows consoles print their codes."""
    return os.name != "nt" and sys.stdout.isatty()


def check_writable(path: str | None) -> None:
    """Refuse a result file that cannot be written before the work is done, not after it."""
    if path is None or path == STDIN:
        return
    target = Path(path)
    if target.is_dir():
        raise unwritable(path, os.strerror(errno.EISDIR))
    if not target.parent.is_dir():
        raise unwritable(path, os.strerror(errno.ENOENT))
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        raise unwritable(path, os.strerror(errno.EACCES))


def unwritable(path: str, problem: str) -> MachineRefused:
    """The error for a file or folder that cannot be written; `problem` in the system's words."""
    return MachineRefused(
        "%(path)s cannot be written: %(problem)s.",
        "Check the folder and its permissions.",
        values={"path": path, "problem": problem},
    )


def say(message: str, **values: object) -> None:
    """A line for the person, on standard error: standard output is for results."""
    click.echo(printable(message % values if values else message), err=True)


def printable(text: str) -> str:
    """One line without control characters: a title from elsewhere must not steer the terminal."""
    return "".join(each if each.isprintable() else " " for each in text)


def spoken(message: str, language: LanguageCode) -> str:
    """The message in the language, through the translator that `cli.py` put into the context."""
    if language == "en":
        # Messages are English as they stand, and the translator takes as long to load as some commands to run.
        return message
    translate: Callable[[str, LanguageCode], str] = click.get_current_context().meta.get("translate", _as_written)
    return translate(message, language)


def _as_written(message: str, _: LanguageCode) -> str:
    return message


def pairs(given: tuple[str, ...], flag: str) -> list[tuple[str, str]]:
    """`RULE=REASON` texts as pairs. Raises UsageError for one without an equals sign."""
    found = []
    for text in given:
        left, equals, right = text.partition("=")
        if not equals or not left.strip():
            raise UsageError(
                "%(flag)s %(text)s needs a reason.",
                "Write it as RULE=REASON.",
                values={"flag": flag, "text": text[:60]},
            )
        found.append((left.strip(), right.strip()))
    return found
