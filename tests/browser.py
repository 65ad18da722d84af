"""Finds the Chromium that page tests drive, and installs one where it may.

`python -m tests.browser` is what `make test` calls before the tests. Under CI a missing browser is a
failure; elsewhere the page tests are skipped with the same advice.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = ("chromium", "fonts-noto-cjk")
ADVICE = (
    "The page tests need Chromium and a Chinese font. Install them with your package manager "
    "(Debian, Ubuntu: sudo apt install chromium fonts-noto-cjk), or run .venv/bin/playwright install chromium."
)
# Chromium refuses its sandbox to root, and without these it talks to its maker's hosts at every start.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@cache
def executable() -> str | None:
    """The system's Chromium, else Playwright's own, else None."""
    for name in NAMES:
        if found := shutil.which(name):
            return found
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def required() -> bool:
    """Whether a missing browser fails the run."""
    return os.environ.get("CI", "").lower() in ("1", "true", "yes")


def install() -> bool:
    """Install a browser by the package manager where this user may, else by Playwright."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        print("Installing Chromium and a Chinese font …", file=sys.stderr)
        for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *PACKAGES]):
            subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    else:
        command = [sys.executable, "-m", "playwright", "install", "chromium"]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    executable.cache_clear()
    return executable() is not None


def main() -> int:
    if executable() or install():
        return 0
    print(ADVICE, file=sys.stderr)
    return 1 if required() else 0


if __name__ == "__main__":
    sys.exit(main())
