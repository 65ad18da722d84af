"""`okr-assistant eval …`: parse, call, print. One module for each kind of thing a person comes for."""

from collections.abc import Mapping

import click

from eval.commands.accepting import accept
from eval.commands.asking import import_, plan, requests
from eval.commands.looking import compare, grade_graders, show
from eval.commands.running import run

COMMANDS: Mapping[str, click.Command] = {
    command.name or "": command for command in (run, compare, plan, show, requests, import_, accept, grade_graders)
}
"""By the name a person types."""
