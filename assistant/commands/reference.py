"""What there is to look up: rules, prompts, catalogue."""

from __future__ import annotations

import click

from assistant.commands.inputs import settings_of
from assistant.errors import NotFound


@click.command()
@click.argument("rule", required=False)
@click.pass_context
def rules(context: click.Context, rule: str | None) -> None:
    """List the rules, or say why RULE (id or code) exists, with good and bad examples."""
    from assistant.lint import rule_called
    from assistant.lint import rules as all_rules

    language = settings_of(context).language or "en"
    if rule is None:
        for each in all_rules():
            severity = each.set or each.loose or "–"
            click.echo(f"{each.code}  {each.id:<24} {severity:<8} {each.why[language]}")
        return
    found = rule_called(rule)
    if found is None:
        raise NotFound(
            "There is no rule “%(rule)s”.", "See them all with “okr-assistant rules”.", values={"rule": rule[:60]}
        )
    from assistant.lint.manual import print_rule

    click.echo(print_rule(found, language), nl=False)


@click.command()
@click.pass_context
def prompts(context: click.Context) -> None:
    """List the prompt versions, shipped and your own, with their hashes."""
    from assistant.prompt import prompts as all_prompts

    for each in all_prompts(settings_of(context).prompts):
        click.echo(f"{each.name}@{each.version}  {each.sha256[:12]}  {each.title}")


@click.command()
@click.argument("words", nargs=-1)
@click.option("--language", type=click.Choice(["en", "nl", "sv", "vi", "zh"]), help="The language of the catalogue.")
@click.pass_context
def catalogue(context: click.Context, words: tuple[str, ...], language: str | None) -> None:
    """Search the KPI catalogue; without WORDS, list it."""
    from typing import cast

    from assistant.catalogue import search
    from assistant.records import LanguageCode

    spoken = cast(LanguageCode, language or settings_of(context).language or "en")
    found = search(" ".join(words), spoken)
    for each in found:
        said = each.words[spoken]
        click.echo(f"{each.id:<28} {said.name}: {said.definition}")
    if not found:
        raise NotFound(
            "No KPI matches “%(words)s”.",
            "Try one word, or another language with --language.",
            values={"words": " ".join(words)[:60]},
        )
