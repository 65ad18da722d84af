"""`okr-assistant`: parse, call, print. The composition root, and the one module that may import web and eval."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assistant import __version__
from assistant.commands.drafting import draft
from assistant.commands.inputs import LANGUAGE, printable, settings_of
from assistant.commands.library import approve, export, import_, list_, show, validate
from assistant.commands.linting import lint
from assistant.commands.reference import catalogue, prompts, rules
from assistant.commands.upkeep import backup, check, restore
from assistant.errors import AssistantError, MachineRefused

if TYPE_CHECKING:
    from assistant.records import LanguageCode

INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="okr-assistant")
@click.option("--data-dir", type=click.Path(path_type=Path), help="Where drafts and approved sets are kept.")
@click.option("--config", type=click.Path(path_type=Path), help="The config file (default: okr-assistant.toml).")
@click.option("--messages", "language", type=LANGUAGE, help="The language of messages.")
@click.pass_context
def program(context: click.Context, /, **flags: Any) -> None:
    """Draft OKRs from a strategy text, check them, approve them, take them away as JSON.

    FILE may be - for standard input everywhere.
    """
    context.obj.update(flags)
    context.meta["translate"] = _translate


@program.command()
@click.option("--host", help="The address to serve on (default: 127.0.0.1).")
@click.option("--port", type=click.IntRange(0, 65535), help="The port (default: 8000).")
@click.option("--open", "open_", is_flag=True, help="Open the page in a browser.")
@click.option("--insecure-no-auth", is_flag=True, help="Serve beyond this machine although there is no login.")
@click.pass_context
def serve(context: click.Context, host: str | None, port: int | None, open_: bool, insecure_no_auth: bool) -> None:
    """Serve the pages and the JSON API on this machine."""
    from web.serving import serve as run

    run(settings_of(context, host=host, port=port), open_browser=open_, insecure_no_auth=insecure_no_auth)


for command in (
    draft,
    lint,
    list_,
    show,
    approve,
    export,
    import_,
    validate,
    rules,
    prompts,
    catalogue,
    backup,
    restore,
    check,
):
    program.add_command(command)


class _EvalCommands(click.Group):
    """The eval suite's commands, imported when one of them is wanted."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        from eval.commands import COMMANDS

        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from eval.commands import COMMANDS

        return COMMANDS.get(cmd_name)


@program.group("eval", cls=_EvalCommands)
def eval_() -> None:
    """Measure drafters and prompts on cases."""


def main(arguments: list[str] | None = None) -> None:
    """Run the program; every error is two lines on standard error and an exit code (DESIGN 5.1)."""
    for stream in (sys.stdout, sys.stderr):
        # Windows consoles and C locales would break on 净推荐值.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    chosen: dict[str, Any] = {}
    try:
        code = program.main(args=arguments, prog_name="okr-assistant", standalone_mode=False, obj=chosen)
    except AssistantError as error:
        _complain(error, chosen)
        code = error.exit_code
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        code = INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        code = 0
    except Exception as fault:
        if sys.flags.dev_mode:
            raise
        code = _own_up(fault, chosen)
    sys.exit(code if isinstance(code, int) else 0)


def _complain(error: AssistantError, chosen: Mapping[str, Any]) -> None:
    """The two lines, in the language of `--messages`, else of the settings."""
    from assistant.settings import read_settings

    try:
        language = read_settings(**chosen).language or "en"
    except AssistantError:
        language = chosen.get("language") or "en"
    for line in (error.message, error.hint):
        if line:
            told = _translate(line, language)
            click.echo(printable(" ".join((told % error.values if error.values else told).split())), err=True)


def _own_up(fault: Exception, chosen: Mapping[str, Any]) -> int:
    """A fault of ours, told in two lines; `python -X dev -m assistant.cli …` shows all of it."""
    import traceback

    place = traceback.extract_tb(fault.__traceback__)[-1]
    error = MachineRefused(
        "Something went wrong inside this program: %(fault)s in %(file)s, line %(line)s.",
        "What was saved before is still there. Please report the line above.",
        values={"fault": type(fault).__name__, "file": Path(place.filename).name, "line": place.lineno},
    )
    _complain(error, chosen)
    return error.exit_code


def _translate(message: str, language: LanguageCode) -> str:
    from web.i18n import translate

    return translate(message, language)


if __name__ == "__main__":
    main()
