"""What every test starts from: no key, no home, a data folder of its own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from assistant.settings import Settings

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def away_from_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads the developer's settings or writes into the developer's data folder."""
    for name in (
        "OKR_API_KEY",
        "OPENAI_API_KEY",
        "OKR_ENGINE",
        "OKR_BASE_URL",
        "OKR_MODEL",
        "OKR_LANGUAGE",
        "OKR_CONFIG",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("OKR_DATA_DIR", str(tmp_path / "data"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(today=TODAY, data_dir=tmp_path / "data")
