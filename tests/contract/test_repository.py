"""What must never stand in the repository: addresses of registries, compiled catalogues, bare escapes."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


def test_locks_hold_versions_and_hashes_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in text
        pinned = [line for line in text.splitlines() if re.match(r"\w", line)]
        assert pinned and all("==" in line for line in pinned)
        assert text.count("--hash=sha256:") >= len(pinned)
    assert not (ROOT / "uv.lock").exists()


def test_templates_hold_nothing_inline_and_nothing_unescaped() -> None:
    forbidden = re.compile(r"\|\s*safe|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)|<style|https?://")
    found = [
        f"{path.name}:{number}"
        for path in sorted((ROOT / "web" / "templates").rglob("*.html"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if forbidden.search(line)
    ]
    assert found == []


def test_no_third_party_file_is_kept() -> None:
    large = [
        path.name for path in tracked() if path.suffix in (".js", ".css", ".mo", ".woff2") and ".min." in path.name
    ]
    assert large == []
    assert not [path for path in tracked() if path.suffix in (".mo", ".woff", ".woff2", ".ttf")]
