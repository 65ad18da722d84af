"""What there is to look up: rules, prompts, catalogue."""

from __future__ import annotations

import json

import click

from assistant.commands.inputs import LANGUAGE, settings_of
from assistant.errors import NotFound, UsageError
from assistant.records import LanguageCode


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
@click.option("--language", type=LANGUAGE, help="The language of the catalogue.")
@click.option("--area", metavar="AREA", help="Only KPIs of this area: sales, health, it …")
@click.option("--format", "format_", type=click.Choice(["text", "json"]), default="text", help="How to print them.")
@click.pass_context
def catalogue(
    context: click.Context, words: tuple[str, ...], language: LanguageCode | None, area: str | None, format_: str
) -> None:
    """Look a KPI up by what people call it; without WORDS, list the catalogue by area.

    The first that fits is printed in full, the others in a list. An id finds its KPI.
    """
    from assistant.catalogue import AREAS, entries, in_language, kpi_by_id, nearest, search
    from assistant.commands import kpi_sheet

    if area is not None and area not in AREAS:
        raise UsageError(
            "The catalogue has no area “%(area)s”.",
            "It must be one of: %(allowed)s.",
            values={"area": area[:60], "allowed": ", ".join(AREAS)},
        )

    spoken = language or settings_of(context).language or "en"
    asked = " ".join(words)
    known = next((kpi for kpi in entries() if kpi.id == asked.strip().lower()), None)
    found = [known] if known else list(search(asked, spoken))
    found = [kpi for kpi in found if area in (kpi.area, None)]
    if not found:
        names = ", ".join(kpi.words[spoken].name for kpi in nearest(asked, spoken))
        raise NotFound(
            "No KPI matches “%(words)s”.",
            "Try one word, or another language with --language. The nearest by name: %(nearest)s.",
            values={"words": asked[:60], "nearest": names or "–"},
        )
    if format_ == "json":
        click.echo(json.dumps([in_language(kpi, spoken) for kpi in found], ensure_ascii=False, indent=2))
    elif not asked.strip():
        click.echo(kpi_sheet.by_area(found, spoken))
    else:
        first, *others = found
        click.echo(kpi_sheet.sheet(first, kpi_by_id(first.guardrail), spoken))
        if others:
            click.echo(kpi_sheet.others(others, spoken))
