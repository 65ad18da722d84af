"""Nothing inline, nothing unescaped, nothing from elsewhere: the strict policy holds on every page."""

import re

import pytest

from tests.web.pages.forms import look
from web.assets import FOLDER
from web.render import TEMPLATES

PATHS = (
    "/",
    "/?example=vi-1",
    "/library",
    "/model",
    "/help/rules",
    "/catalogue",
    "/catalogue?words=errors&area=health",
    "/catalogue?words=qqqq",
    "/catalogue/lead-time",
    "/drafts/tallberg-2027/kpis?item=kr-late&words=time",
    "/drafts/tallberg-2027",
    "/drafts/tallberg-2027/approve",
    "/drafts/tallberg-2027/export",
    "/drafts/tallberg-2027/overview",
)


@pytest.mark.parametrize("template", sorted(TEMPLATES.rglob("*.html")), ids=lambda path: path.name)
def test_no_template_opens_a_hole(template):
    source = template.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe\b|autoescape|Markup", source)
    assert not re.search(r"\sstyle\s*=|\son[a-z]+\s*=|javascript:", source)
    assert not re.search(r"<style|<script(?![^>]*\ssrc=)", source)


def test_no_static_file_asks_for_anything_elsewhere():
    for path in (path for path in FOLDER.rglob("*") if path.is_file()):
        source = path.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
        assert not re.search(r"https?://|//[a-z]+\.[a-z]|@import|eval\(|innerHTML", source), path.name


@pytest.mark.parametrize("path", PATHS)
def test_every_field_has_a_label_and_every_id_is_one_of_a_kind(client, draft, path):
    page = look(client, path)
    labelled = {attributes["for"] for name, attributes in page.tags if name == "label" and attributes.get("for")}
    ids = [attributes["id"] for _, attributes in page.tags if attributes.get("id")]
    assert len(ids) == len(set(ids))
    assert labelled <= set(ids)
    for name, attributes in page.tags:
        if name in ("textarea", "select") and "hidden" not in attributes:
            assert attributes.get("id") in labelled or attributes.get("aria-label"), attributes


@pytest.mark.parametrize("path", PATHS)
def test_links_into_the_page_arrive(client, draft, path):
    page = look(client, path)
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= page.ids
