"""A prompt version says what a model was told, and can be added by whoever writes one."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

import pytest
from jinja2 import Environment, meta

from assistant.errors import UsageError
from assistant.prompt import Prompt, find, prompts

SHIPPED = resources.files("prompts")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of draft v1 as the person's own v7."""
    folder = tmp_path / "prompts" / "draft" / "v7"
    folder.mkdir(parents=True)
    for entry in (SHIPPED / "draft" / "v1").iterdir():
        (folder / entry.name).write_text(entry.read_text(encoding="utf-8").replace('"v1"', '"v7"'), encoding="utf-8")
    return tmp_path / "prompts"


def rewrite(own: Path, file: str, text: str) -> None:
    (own / "draft" / "v7" / file).write_text(text, encoding="utf-8")


def test_what_is_shipped_can_be_read() -> None:
    known = prompts()
    assert {prompt.name for prompt in known} == {"draft", "objective", "refine", "repair", "themes"}
    for prompt in known:
        assert prompt.title and len(prompt.sha256) == 64
        assert (prompt.used.name, prompt.used.version, prompt.used.sha256) == (
            prompt.name,
            prompt.version,
            prompt.sha256,
        )


def test_the_newest_shipped_version_is_meant_when_none_is_named(own: Path) -> None:
    assert find(None, "draft", own).id == find(None, "draft").id
    assert find("draft@v7", "draft", own).id == "draft@v7"
    assert find("v7", "draft", own).shipped is False


def test_a_trial_is_meant_only_by_those_who_name_it(own: Path) -> None:
    manifest = own / "draft" / "v7" / "manifest.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8") + "trial = true\n", encoding="utf-8")
    assert find("draft@v7", "draft", own).trial
    assert not find(None, "draft", own).trial


BEFORE_MANIFESTS_SAID_MORE = {"draft@v1"}


@pytest.mark.parametrize(
    "prompt",
    [prompt for prompt in prompts() if prompt.id not in BEFORE_MANIFESTS_SAID_MORE],
    ids=lambda prompt: prompt.id,
)
def test_a_manifest_names_what_the_templates_use_and_what_has_changed(prompt: Prompt) -> None:
    environment = Environment(autoescape=False)
    used = set.union(
        *(
            meta.find_undeclared_variables(environment.parse(text))
            for name, text in prompt.files.items()
            if name.endswith(".jinja")
        )
    )
    assert set(prompt.inputs) == used
    assert list(prompt.inputs) == sorted(prompt.inputs)
    assert prompt.changelog.startswith(f"{prompt.version}: ")


def test_versions_are_in_order_of_number(own: Path) -> None:
    shutil.copytree(own / "draft" / "v7", own / "draft" / "v10")
    manifest = own / "draft" / "v10" / "manifest.toml"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace("v7", "v10"), encoding="utf-8")
    assert [prompt.version for prompt in prompts(own) if prompt.name == "draft"][-2:] == ["v7", "v10"]


@pytest.mark.parametrize("wanted", ["draft@v99", "v0", "themes@v1", "draft", "../draft@v1"])
def test_an_unknown_version_is_named_with_what_there_is(wanted: str) -> None:
    with pytest.raises(UsageError) as raised:
        find(wanted, "draft")
    assert wanted in str(raised.value) and "draft@v1" in raised.value.next_step


def test_any_change_changes_the_hash(own: Path) -> None:
    before = find("v7", "draft", own).sha256
    assert before != find("v1", "draft").sha256
    rewrite(own, "user.jinja", "something else")
    assert find("v7", "draft", own).sha256 != before


def test_line_ends_do_not_change_the_hash(own: Path) -> None:
    """A checkout on Windows must file its recordings under the same name."""
    before = find("v7", "draft", own).sha256
    system = own / "draft" / "v7" / "system.jinja"
    system.write_bytes(system.read_bytes().replace(b"\n", b"\r\n"))
    assert find("v7", "draft", own).sha256 == before


def test_files_beside_the_templates_do_not_count(own: Path) -> None:
    before = find("v7", "draft", own).sha256
    rewrite(own, "notes.md", "why")
    assert find("v7", "draft", own).sha256 == before


@pytest.mark.parametrize(
    ("file", "text", "complaint"),
    [
        ("manifest.toml", "name = ", "cannot be used"),
        ("manifest.toml", 'name = "other"\nversion = "v7"', "another prompt than its folder"),
        ("manifest.toml", 'name = "draft"\nversion = "v7"\nschema = "../secrets.json"', "there is no schema"),
    ],
)
def test_a_faulty_folder_is_named(own: Path, file: str, text: str, complaint: str) -> None:
    rewrite(own, file, text)
    with pytest.raises(UsageError, match=r"draft@v7") as raised:
        prompts(own)
    assert complaint in str(raised.value)


def test_a_folder_without_a_manifest_is_named(own: Path) -> None:
    (own / "draft" / "v7" / "manifest.toml").unlink()
    with pytest.raises(UsageError, match=r"manifest\.toml is missing"):
        prompts(own)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no prompts folder"):
        prompts(tmp_path / "nowhere")


def test_a_shipped_version_cannot_be_replaced(own: Path) -> None:
    (own / "draft" / "v7").rename(own / "draft" / "v1")
    rewrite_v1 = own / "draft" / "v1" / "manifest.toml"
    rewrite_v1.write_text(rewrite_v1.read_text(encoding="utf-8").replace("v7", "v1"), encoding="utf-8")
    with pytest.raises(UsageError, match="choose a new number"):
        prompts(own)


@pytest.mark.parametrize(
    "template",
    [
        "{{ unknown }}",
        "{{ ''.__class__.__mro__ }}",
        "{% include '../../themes/v1/system.jinja' %}",
        "{{ 1 / 0 }}",
        "{{ range(10 ** 9) | list }}",
        "{% if %}",
        "{{ lines.append('x') }}",
        "{{ [].__init__.__globals__ }}",
    ],
)
def test_a_template_gets_no_further_than_its_values(own: Path, template: str) -> None:
    """A prompt folder may come from a colleague: it can write a question, not run a program."""
    rewrite(own, "user.jinja", template)
    with pytest.raises(UsageError, match=r"draft@v7"):
        find("v7", "draft", own).render("user", lines=["a"])


def test_a_missing_template_is_named() -> None:
    with pytest.raises(UsageError, match=r"closing\.jinja is missing"):
        find(None, "draft").render("closing")
