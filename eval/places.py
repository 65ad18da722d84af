"""Where the suite keeps what it makes: runs with the person's data, recordings in the checkout or beside the runs."""

from __future__ import annotations

from pathlib import Path

from assistant.settings import Settings

SHIPPED_RECORDINGS = Path(__file__).with_name("recordings")
_CHECKOUT = Path(__file__).parents[1] / "pyproject.toml"


def runs_folder(settings: Settings) -> Path:
    return settings.data_dir / "eval" / "runs"


def own_recordings(settings: Settings, named: Path | None) -> Path:
    """Where new recordings go: the named folder, the checkout's, or, in an installed package, the data folder."""
    if named is not None:
        return named
    return SHIPPED_RECORDINGS if _CHECKOUT.is_file() else settings.data_dir / "eval" / "recordings"


def recordings_folders(settings: Settings, named: Path | None) -> list[Path]:
    """Where recordings are read from; the later ones count where two answer the same call."""
    return list(dict.fromkeys([SHIPPED_RECORDINGS, own_recordings(settings, named)]))
