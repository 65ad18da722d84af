"""A flag beats the environment, the environment the file."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from assistant.errors import UsageError
from assistant.settings import Settings, read_settings


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
    assert (settings.rules.ignore, settings.limits.text_bytes, settings.glossary) == (("buzzword",), 1000, ("synergy",))


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


def test_every_setting_says_what_it_means() -> None:
    named = [field for field in fields(Settings) if field.metadata]
    assert len(named) == 12
    assert all(field.metadata["setting"].startswith("OKR_") and field.metadata["means"] for field in named)
