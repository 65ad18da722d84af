"""An arm is a way to draft; a second one says what it is like and changes one thing."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.completion.prices import Cost, Price
from assistant.errors import UsageError
from assistant.settings import Settings
from eval.arms import accepted_as, read_arms

ARMS = """
[a]
drafter = "openai"
model = "tern-7b"
prompt = "draft@v1"
prices = { prompt = 0.5, completion = 2.0, currency = "EUR" }
settings = { model_seconds = 60, fiscal_start = 4 }

[b]
like = "a"
model = "auk-1b"
repeats = 3
"""


@pytest.fixture
def arms(tmp_path: Path) -> Path:
    path = tmp_path / "arms.toml"
    path.write_text(ARMS, encoding="utf-8")
    return path


def test_an_arm_like_another_changes_only_what_it_says(arms: Path) -> None:
    a, b = read_arms(arms).values()
    assert (b.model, b.repeats, b.like) == ("auk-1b", 3, "a")
    assert (b.drafter, b.prompt, b.prices, b.settings) == (a.drafter, a.prompt, a.prices, a.settings)


def test_an_arm_changes_the_settings_of_the_run(arms: Path, settings: Settings) -> None:
    own = read_arms(arms)["b"].settings_in(settings)
    assert (own.engine, own.model, own.fiscal_start, own.limits.model_seconds) == ("openai", "auk-1b", 4, 60)
    assert own.limits.pages == settings.limits.pages


def test_an_arm_is_held_to_the_nearest_accepted_one_it_is_like(tmp_path: Path) -> None:
    path = tmp_path / "arms.toml"
    path.write_text("[a]\n[b]\nlike = 'a'\n[c]\nlike = 'b'\n", encoding="utf-8")
    arms = read_arms(path)
    assert accepted_as("c", arms, ["a"]) == "a"
    assert accepted_as("c", arms, ["a", "c"]) == "c"
    assert accepted_as("c", arms, []) == "c"


def test_prices_are_for_a_million_tokens() -> None:
    assert Price(0.5, 2.0).of(1_000_000, 500_000) == Cost(1.5, "USD")


def test_the_shipped_arms_are_the_offline_drafter_and_the_recorded_model_with_two_prompts() -> None:
    assert {name: arm.drafter for name, arm in read_arms().items()} == {
        "offline": "offline",
        "model": "openai",
        "model-v1": "openai",
    }


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "holds no arm"),
        ("[a]\ncolour = 1\n", "colour"),
        ("[a]\ndrafter = 'magic'\n", "magic"),
        ("[a]\nlike = 'a'\n", "like itself"),
        ("[a]\nlike = 'b'\n[b]\nlike = 'a'\n", "like itself"),
        ("[a]\nlike = 'nobody'\n", "nobody"),
        ("[a]\nrepeats = 0\n", "repeats"),
        ("[a]\nfault = 'lazy'\n", "grounding-off"),
        ("[a]\nsettings = { colour = 1 }\n", "colour"),
        ("[a]\nprices = { prompt = 1 }\n", "completion"),
        ("[a]\nprices = { prompt = 'a', completion = 1 }\n", "numbers"),
        ("[a]\nprompts = 5\n", "prompts"),
        ("[a]\nsettings = { fiscal_start = 13 }\n", "fiscal_start"),
        ("[a]\nsettings = { model_seconds = 'long' }\n", "whole numbers"),
        ("[a]\nbase_url = 'http://anna:geheim@127.0.0.1/v1'\n", "OKR_API_KEY"),
        ("[a\n", "cannot be read"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    path = tmp_path / "arms.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(UsageError, match=complaint):
        read_arms(path)
