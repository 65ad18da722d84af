"""Prints the reference pages from the code: `python -m docs.reference`.

Each page is a function that returns its text; a test compares the files with what is printed, so
that a command, setting, rule or format without its line here cannot land.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import click

from assistant.cli import program
from assistant.exporters import exporters
from assistant.languages import language
from assistant.lint import rules
from assistant.lint.manual import print_manual
from assistant.records import LANGUAGE_CODES
from assistant.settings import Limits, Settings
from docs.catalogue import catalogue
from docs.evaluating import evaluating, readme
from docs.guide import guide
from docs.reading import reading
from web.i18n import ENDONYMS

FOLDER = Path(__file__).parent


def commands() -> str:
    """Every command as its own help prints it."""
    return "\n".join(["# Commands", "", *_command_pages(), ""])


def _command_pages() -> Iterator[str]:
    yield "Printed from the program by `make docs`. Exit codes are in [exit-codes.md](exit-codes.md).\n"
    for name, command in sorted(program.commands.items()):
        yield from _command_page(("okr-assistant", name), command)


def _command_page(path: tuple[str, ...], command: click.Command) -> Iterator[str]:
    # As the program itself is set up: click keeps the help option of whoever asks first.
    context = click.Context(command, info_name=" ".join(path), **{**program.context_settings, "max_content_width": 100})
    yield f"## {' '.join(path[1:])}\n\n```text\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                yield from _command_page((*path, name), inner)


def settings() -> str:
    """Every environment variable, then the tables of the config file."""
    lines = [
        "# Settings",
        "",
        "Printed from the program by `make docs`. A flag beats the environment, the environment the config file.",
        "A secret may also come from a file: `OKR_API_KEY_FILE=/run/secrets/key`.",
        "",
        "| variable | what it is | default |",
        "|---|---|---|",
    ]
    for field in dataclasses.fields(Settings):
        if name := field.metadata.get("setting"):
            default = "" if field.default in (dataclasses.MISSING, None, False) else f"`{field.default}`"
            lines.append(f"| `{name}` | {field.metadata['means']} | {default} |")
    lines += [
        "",
        "## The config file",
        "",
        "`okr-assistant.toml` in the folder you start in, or the file `OKR_CONFIG` names. The settings above may",
        "stand in it by their short names (`engine`, `base_url`, `model`, `language`, `port` …), and these tables.",
        "What the tables do is explained in [checking goals](checking.md).",
        "",
        "```toml",
        'engine = "offline"',
        "fiscal_start = 4",
        "",
        "[rules]",
        'ignore = ["buzzword"]        # rule ids, codes or code prefixes; also: select',
        'severity = { missing-deadline = "error", vanity-metric = "off" }',
        "",
        "[glossary]",
        'accept = ["synergy"]         # words no rule blames',
        'reject = { end-user = "customer" }   # words to avoid, each with a better one, or ""',
        "",
        "[numbers]",
        'separators = "1 234,5"       # or 1.234,5 or 1,234.5; else as each language has it',
        "words_to = 9                 # numbers up to this may be written as words",
        "",
        "[[exceptions]]                  # a rule, and an item or none for all of them",
        'rule = "missing-baseline"',
        'item = "kr-12"',
        'reason = "first measured in March"',
        "",
        '[prices."gpt-5-mini"]         # money for a million tokens of a model; then a plan says what it costs',
        "prompt = 0.25",
        "completion = 2.00",
        'currency = "USD"',
        "",
        "[limits]",
        *(f"{field.name} = {field.default}" for field in dataclasses.fields(Limits)),
        "```",
        "",
        _SETTINGS_PAGE,
    ]
    return "\n".join(lines) + "\n"


_SETTINGS_PAGE = """\
## The settings page

`/settings` writes the same file and leaves comments and order as they are. The service goes on with what was saved,
without a restart: pages, API, and every draft begun from then on.

| on the page | in the file |
|---|---|
| language of pages and messages | `language`; a browser that chose its own in the menu keeps it |
| who drafts, address, model, prompt | `engine`, `base_url`, `model`, `prompt` |
| limits and fiscal year | `[limits]`, `fiscal_start` |
| how numbers are written | `[numbers]` |
| your words | `[glossary]` |
| what is checked, and how strictly | `severity` of `[rules]` |
| single keys as shortcuts | not in the file: a cookie of this browser |

What a variable or a flag sets is shown with its name and cannot be changed there. A key is never typed into a page or
written into the file; the page shows its last four characters and where it was set.

| an address is refused, or cannot be changed | why |
|---|---|
| it is not `http` or `https`, or has a user name, a password, `?` or `#` | a key belongs in `OKR_API_KEY` |
| it is link-local (`169.254.…`, `fe80:…`) | clouds keep credentials there; refused everywhere |
| the service is open to other machines | whoever reaches it could send texts and key elsewhere |
| a key is set, and `--config` or `OKR_CONFIG` names no file | a file that lies in a folder must not take the key |

A file changed by hand while the service runs is shown on the page as it is now, and holds once somebody saves. A draft
that was waiting when the address changed is not made at the new one: it says so, and can be started again."""


def terms() -> str:
    """One word per thing, in five languages."""
    heads = " | ".join(ENDONYMS[code] for code in LANGUAGE_CODES)
    lines = [
        "# Terms",
        "",
        "One word per thing, in code, on every screen and in every export. Printed from",
        "`assistant/languages/<code>/terms.py` by `make docs`.",
        "",
        f"| name in code | {heads} |",
        "|---" * (len(LANGUAGE_CODES) + 1) + "|",
    ]
    by_language = {code: language(code).terms for code in LANGUAGE_CODES}
    for field in dataclasses.fields(by_language["en"]):
        words = " | ".join(getattr(by_language[code], field.name) for code in LANGUAGE_CODES)
        lines.append(f"| {field.name} | {words} |")
    return "\n".join(lines) + "\n"


def exports() -> str:
    """Every export format."""
    lines = [
        "# Export formats",
        "",
        "The same bytes leave by page, API and command line. Printed from `assistant/exporters` by `make docs`.",
        "",
        "| format | file | what it is |",
        "|---|---|---|",
    ]
    for name, module in sorted(exporters().items()):
        lines.append(f"| `{name}` | `.{module.EXTENSION}` | {(module.__doc__ or '').splitlines()[0]} |")
    return "\n".join(lines) + "\n"


def rule_pages() -> str:
    """Where the rules are explained, in five languages, and the table of them all."""
    lines = [
        "# Rules",
        "",
        "Printed from `assistant/lint/rules` by `make docs`. Each rule with reason, message, rewrites and examples: "
        + " · ".join(f"[{ENDONYMS[code]}]({code}.md)" for code in LANGUAGE_CODES)
        + ". How strictly each is applied is a setting: [checking goals](../checking.md).",
        "",
        "| code | rule | single line | in a set | source |",
        "|---|---|---|---|---|",
    ]
    for rule in rules():
        link = f"[{rule.id}](en.md#{rule.code.lower()}-{rule.id})"
        lines.append(f"| {rule.code} | {link} | {rule.loose or '–'} | {rule.set or '–'} | {rule.source} |")
    return "\n".join(lines) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "commands.md": commands,
    "settings.md": settings,
    "terms.md": terms,
    "exports.md": exports,
    "rules/README.md": rule_pages,
    **{f"rules/{code}.md": partial(print_manual, code) for code in LANGUAGE_CODES},
    **{f"guide/{code}.md": partial(guide, code) for code in LANGUAGE_CODES},
    "catalogue.md": catalogue,
    "reading.md": reading,
    "eval.md": evaluating,
    "../README.md": readme,
}


def main() -> None:
    for name, page in PAGES.items():
        (FOLDER / name).write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main()
