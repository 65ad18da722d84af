"""Every format takes every set; JSON gives back what went in; Markdown says it in the set's language."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import UsageError
from assistant.exporters import exporter, exporters
from assistant.languages import language
from assistant.period import parse_period
from assistant.records import (
    LANGUAGE_CODES,
    KeyResult,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Owner,
    Source,
    Theme,
    to_json,
)
from assistant.schema import read_set

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "okr-set.v1.json"


def full_set() -> OkrSet:
    return read_set(json.loads(EXAMPLE.read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", exporters())
def test_a_format_says_what_it_is_and_takes_a_full_and_an_empty_set(name: str) -> None:
    module = exporter(name)
    assert module.MEDIA_TYPE and module.EXTENSION and (module.__doc__ or "").strip()
    assert module.export(full_set())
    assert module.export(OkrSet("a", "Empty", "sv"))
    assert module.export(full_set()) == module.export(full_set())


def test_json_gives_back_what_went_in() -> None:
    assert json.loads(exporter("json").export(full_set())) == to_json(full_set())


def test_json_is_for_people_too() -> None:
    text = exporter("json").export(replace(full_set(), title="净推荐值")).decode("utf-8")
    assert "净推荐值" in text and text.endswith("}\n") and '\n  "title"' in text


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_markdown_labels_are_in_the_language_of_the_set(code: LanguageCode) -> None:
    text = exporter("markdown").export(replace(full_set(), language=code)).decode("utf-8")
    terms = language(code).terms
    for word in (terms.initiative, terms.data_source, terms.weekly, terms.company):
        assert word.casefold() in text.casefold()
    assert "**KR1.1** Bring unsold loaves down" in text


def test_markdown_ends_with_the_themes_that_were_set_aside() -> None:
    quote = Source("d", None, "s1", 0, 17, "Fewer bad loaves.")
    themes = (Theme("t1", "Bread"), Theme("t2", "Less waste", (quote,), parked=True))
    text = exporter("markdown").export(replace(full_set(), language="en", themes=themes)).decode("utf-8")
    assert text.endswith("## Theme set aside\n\n- Less waste\n  > Fewer bad loaves.\n")
    assert "Bread" not in text


@pytest.mark.parametrize(
    ("code", "unit", "shown"),
    [
        ("en", "%", "target: 18%, 31 December 2030"),
        ("nl", "week", "streefwaarde: 18 weken, 31 december 2030"),
        ("sv", "%", "målvärde: 18 %, 31 december 2030"),
        ("vi", "day", "chỉ tiêu: 18 ngày, 31 tháng 12, 2030"),
        ("zh", None, "目标值: 18, 2030年12月31日"),
    ],
)
def test_markdown_shows_what_a_kpi_is_to_reach_later(code: LanguageCode, unit: str | None, shown: str) -> None:
    kpi = Kpi("k", "Water", target=18, unit=unit, deadline="2030-12-31")
    okr_set = OkrSet("a", "T", code, objectives=(Objective("o", "O", kpis=(kpi,)),))
    assert f"Water ({shown})" in exporter("markdown").export(okr_set).decode("utf-8")


def test_markdown_keeps_what_a_person_wrote_from_becoming_markup() -> None:
    hostile = OkrSet(
        "a",
        "# *x* <script>",
        "en",
        objectives=(Objective("o", "[a](b)\n# c", key_results=(KeyResult("k", "| d | `e`"),)),),
    )
    text = exporter("markdown").export(hostile).decode("utf-8")
    assert text.startswith("# \\# \\*x\\* \\<script\\>\n")
    assert "\\[a\\](b) \\# c" in text and "\\| d \\| \\`e\\`" in text


def test_an_unknown_format_is_refused_with_the_list() -> None:
    with pytest.raises(UsageError) as refused:
        exporter("pptx")
    assert "json" in refused.value.next_step and "markdown" in refused.value.next_step


def test_markdown_holds_no_markup_or_control_character_from_elsewhere() -> None:
    owner = Owner(name='"><script>alert(1)</script>')
    period = replace(parse_period("2027"), label="2027\n\n# Heading\n\n[x](javascript:1)")
    hostile = replace(full_set(), title="\x1b[2JGone\x07", owner=owner, period=period)
    head = exporter("markdown").export(hostile).decode("utf-8").split("##")[0]
    assert "<script>" not in head.replace("\\<script\\>", "") and "\n# Heading" not in head
    assert not [character for character in head if not character.isprintable() and character != "\n"]
