"""A flag beats the environment, the environment the file."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from assistant.completion.prices import Price
from assistant.errors import UsageError
from assistant.settings import Settings, read_settings

FILE = {
    "engine": "openai",
    "base_url": "http://127.0.0.1:1/v1",
    "model": "m",
    "prompt": "draft@v1",
    "prompts": "/p",
    "data_dir": "/d",
    "host": "::1",
    "language": "vi",
}


def config(tmp_path: Path, text: str) -> dict[str, str]:
    path = tmp_path / "okr.toml"
    path.write_text(text, encoding="utf-8")
    return {"OKR_CONFIG": str(path), "HOME": str(tmp_path)}


def test_without_anything_it_drafts_offline_on_loopback(tmp_path: Path) -> None:
    settings = read_settings({"HOME": str(tmp_path)})
    assert (settings.engine, settings.host, settings.port, settings.api_key) == ("offline", "127.0.0.1", 8000, None)
    assert str(settings.data_dir).startswith(str(tmp_path))


def test_flag_then_environment_then_file(tmp_path: Path) -> None:
    environ = config(tmp_path, 'engine = "openai"\nmodel = "from-file"\nport = 9001\nlanguage = "sv"\n')
    environ |= {"OKR_MODEL": "from-environment", "OKR_PORT": "9002"}
    settings = read_settings(environ, port=9003)
    assert (settings.engine, settings.model, settings.port, settings.language) == (
        "openai",
        "from-environment",
        9003,
        "sv",
    )


def test_rules_limits_and_glossary_come_from_the_file(tmp_path: Path) -> None:
    environ = config(
        tmp_path, '[rules]\nignore = ["buzzword"]\n[limits]\ntext_bytes = 1000\n[glossary]\naccept = ["synergy"]\n'
    )
    settings = read_settings(environ)
    assert (settings.rules.ignore, settings.limits.text_bytes, settings.glossary.accept) == (
        ("buzzword",),
        1000,
        ("synergy",),
    )


def test_a_key_may_come_from_a_file_and_never_shows(tmp_path: Path) -> None:
    secret = tmp_path / "key"
    secret.write_text("sk-canary\n", encoding="utf-8")
    settings = read_settings({"HOME": str(tmp_path), "OKR_API_KEY_FILE": str(secret)})
    assert settings.api_key == "sk-canary"
    assert "canary" not in repr(settings)


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"OKR_ENGINE": "magic"}, "OKR_ENGINE"),
        ({"OKR_LANGUAGE": "de"}, "OKR_LANGUAGE"),
        ({"OKR_PORT": "eighty"}, "OKR_PORT"),
        ({"OKR_PORT": "70000"}, "OKR_PORT"),
        ({"OKR_FISCAL_START": "13"}, "OKR_FISCAL_START"),
        ({"OKR_CONCURRENCY": "0"}, "OKR_CONCURRENCY"),
        ({"OKR_CONCURRENCY": "65"}, "OKR_CONCURRENCY"),
        ({"OKR_CONCURRENCY": "many"}, "OKR_CONCURRENCY"),
        ({"OKR_API_KEY_FILE": "/nowhere/key"}, "OKR_API_KEY"),
        ({"OKR_CONFIG": "/nowhere/okr.toml"}, "okr.toml"),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(environ: dict[str, str], named: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        read_settings({"HOME": str(tmp_path), **environ})
    assert named in str(refused.value)
    assert refused.value.next_step


def test_an_unknown_limit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="text_byte"):
        read_settings(config(tmp_path, "[limits]\ntext_byte = 1\n"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('langauge = "nl"\n', "langauge"),
        ('[rule]\nignore = ["buzzword"]\n', "rule"),
        ('[rules]\nignored = ["buzzword"]\n', "[rules] ignored"),
        ('[glossary]\nwords = ["synergy"]\n', "[glossary] words"),
        ('rules = "KR2"\n', "rules"),
        ("limits = 3\n", "limits"),
        ("glossary = []\n", "glossary"),
        ("prompt = 3\n", "prompt"),
        ("language = true\n", "language"),
        ('port = "9000"\n', "port"),
        ("fiscal_start = true\n", "fiscal_start"),
        ('[rules]\nignore = "SRC"\n', "[rules] ignore"),
        ("[rules]\nselect = [1]\n", "[rules] select"),
        ("[limits]\npages = 1.5\n", "[limits] pages"),
        ("[limits]\npages = true\n", "[limits] pages"),
        ("[limits]\npages = 0\n", "[limits] pages"),
        ('api_key = "sk-canary"\n', "api_key"),
        ('concurrency = "4"\n', "concurrency"),
        ("concurrency = 0\n", "OKR_CONCURRENCY"),
        ('keep_calls = "yes"\n', "keep_calls"),
        ("keep_calls = 1\n", "keep_calls"),
        ("prices = 3\n", "prices"),
        ("[prices]\nm = 3\n", '[prices."m"]'),
        ("[prices.m]\nprompt = 1\n", '[prices."m"] completion'),
        ("[prices.m]\nprompt = -1\ncompletion = 1\n", '[prices."m"] prompt'),
        ("[prices.m]\nprompt = nan\ncompletion = 1\n", '[prices."m"] prompt'),
        ("[prices.m]\nprompt = inf\ncompletion = 1\n", '[prices."m"] prompt'),
        ("[prices.m]\nprompt = true\ncompletion = 1\n", '[prices."m"] prompt'),
        ('[prices.m]\nprompt = "1"\ncompletion = 1\n', '[prices."m"] prompt'),
        ("[prices.m]\nprompt = 1\ncompletion = 1\ncurrency = 978\n", '[prices."m"] currency'),
        ("[prices.m]\nprompt = 1\ncompletion = 1\ninput = 1\n", '[prices."m"] input'),
    ],
)
def test_a_config_file_with_a_slip_is_refused_by_name(text: str, named: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError) as refused:
        read_settings(config(tmp_path, text))
    assert named in str(refused.value)
    assert refused.value.next_step
    assert "canary" not in str(refused.value) + refused.value.next_step


def test_every_setting_of_the_file_is_known(tmp_path: Path) -> None:
    text = (
        "\ufeff" + "".join(f'{name} = "{value}"\n' for name, value in FILE.items()) + "port = 9001\nfiscal_start = 4\n"
    )
    settings = read_settings(config(tmp_path, text + '[rules]\nselect = ["KR"]\nignore = ["KR201"]\n'))
    assert {name: str(getattr(settings, name)) for name in FILE} == FILE
    assert (settings.port, settings.fiscal_start) == (9001, 4)
    assert (settings.rules.select, settings.rules.ignore) == (("KR",), ("KR201",))


PRICED = '[prices."tern-7b"]\nprompt = 0.15\ncompletion = 1\n[prices."org/auk:8b"]\nprompt = 0\ncompletion = 0\ncurrency = "EUR"\n'


@pytest.mark.parametrize(
    ("model", "price"),
    [
        ("tern-7b", Price(0.15, 1, "USD")),
        ("org/auk:8b", Price(0, 0, "EUR")),
        ("tern", None),
        ("", None),
        (None, None),
    ],
)
def test_a_model_has_the_price_that_the_file_names(model: str | None, price: Price | None, tmp_path: Path) -> None:
    assert read_settings(config(tmp_path, PRICED)).price_of(model) == price
    assert read_settings({"HOME": str(tmp_path)}).price_of(model) is None


@pytest.mark.parametrize(
    ("given", "address", "calls"),
    [
        ({}, None, 4),
        ({}, "https://models.example/v1", 4),
        ({}, "http://127.0.0.1:11434/v1", 1),
        ({}, "http://localhost:8080/v1", 1),
        ({}, "http://[::1]:8080/v1", 1),
        ({}, "http://box.local:8080/v1", 1),
        ({"OKR_CONCURRENCY": "8"}, "http://127.0.0.1:11434/v1", 8),
        ({"OKR_CONCURRENCY": "1"}, "https://models.example/v1", 1),
    ],
    ids=str,
)
def test_so_many_calls_run_at_once(given: dict[str, str], address: str | None, calls: int, tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), **given} | ({"OKR_BASE_URL": address} if address else {})
    assert read_settings(environ).calls_at_once == calls


@pytest.mark.parametrize(
    ("text", "given", "kept"),
    [
        ("", {}, False),
        ("keep_calls = true\n", {}, True),
        ("keep_calls = false\n", {}, False),
        ("", {"OKR_KEEP_CALLS": "1"}, True),
        ("", {"OKR_KEEP_CALLS": "yes"}, True),
        ("", {"OKR_KEEP_CALLS": ""}, False),
        ("keep_calls = true\n", {"OKR_KEEP_CALLS": "0"}, False),
    ],
)
def test_words_are_kept_only_where_somebody_says_so(
    text: str, given: dict[str, str], kept: bool, tmp_path: Path
) -> None:
    assert read_settings(config(tmp_path, text) | given).keep_calls is kept


def test_concurrency_comes_from_the_file_as_well(tmp_path: Path) -> None:
    environ = config(tmp_path, "concurrency = 3\n")
    assert read_settings(environ).concurrency == 3
    assert read_settings(environ | {"OKR_CONCURRENCY": "2"}).concurrency == 2


def test_every_setting_says_what_it_means() -> None:
    named = [field for field in fields(Settings) if field.metadata]
    assert len(named) == 15
    assert all(field.metadata["means"] for field in named)
    # The one name that is not ours: programs on a terminal share it.
    assert [name for field in named if not (name := field.metadata["setting"]).startswith("OKR_")] == ["NO_COLOR"]


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"NO_COLOR": "0"}, {"TERM": "dumb"}])
def test_colours_are_switched_off_as_for_any_program(environ: dict[str, str], tmp_path: Path) -> None:
    assert read_settings({"HOME": str(tmp_path), **environ}).no_colour


@pytest.mark.parametrize("environ", [{}, {"NO_COLOR": ""}, {"TERM": "xterm"}])
def test_colours_are_left_on_otherwise(environ: dict[str, str], tmp_path: Path) -> None:
    assert not read_settings({"HOME": str(tmp_path), **environ}).no_colour


def test_a_file_that_happens_to_lie_here_does_not_get_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "okr-assistant.toml").write_text(
        'engine = "openai"\nbase_url = "http://elsewhere.example/v1"\n', encoding="utf-8"
    )
    environ = {"HOME": str(tmp_path), "OKR_API_KEY": "sk-canary"}
    with pytest.raises(UsageError, match=r"elsewhere\.example"):
        read_settings(environ)
    assert read_settings({**environ, "OKR_CONFIG": "okr-assistant.toml"}).base_url == "http://elsewhere.example/v1"
    assert read_settings({"HOME": str(tmp_path)}).base_url == "http://elsewhere.example/v1"
