"""Lint: one key result warm, throughput, cold start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median

from assistant.lint import Goal, Options, lint_goals
from tests.bench.measure import Figure, milliseconds, seconds

GOALS = {
    "en": (
        "Reduce customer churn from 10% to 5% by 30 June 2027",
        "Improve the onboarding of new dealers",
        "Win 120 new service contracts in Q2 2027",
    ),
    "nl": (
        "Klanttevredenheid van 7,2 naar 8,0 vóór 1 juli 2027",
        "De klantenservice verbeteren",
        "80 nieuwe abonnees werven in Q2 2027",
    ),
    "sv": (
        "Öka leveransprecisionen från 94 % till minst 98 % senast 30 juni 2027",
        "Stärka samarbetet",
        "Teckna 40 nya serviceavtal under Q2 2027",
    ),
    "vi": (
        "Giảm tỷ lệ khách hàng rời đi từ 10% xuống 5% trước ngày 30/6/2027",
        "Nâng cao chất lượng dịch vụ",
        "Ký 40 hợp đồng mới trong quý 2/2027",
    ),
    "zh": ("2027年6月30日前将客户流失率从10%降至5%", "提升服务质量", "2027年第二季度新签40份服务合同"),
}
OPTIONS = Options(today=date(2026, 11, 21))


def figures() -> Iterator[Figure]:
    goals = [
        Goal(f"{code}{i}", "key_result", code, text) for code, texts in GOALS.items() for i, text in enumerate(texts)
    ]  # type: ignore[arg-type]
    lint_goals(goals, OPTIONS)
    taken = [value for goal in goals for value in seconds(lambda goal=goal: lint_goals([goal], OPTIONS), 40)]  # type: ignore[misc]
    yield Figure("lint one key result, all rules, warm", milliseconds(taken), "median 0.2 ms, p95 1 ms")
    many = goals * 60
    size = sum(len(goal.text.encode("utf-8")) for goal in many) / 1e6
    yield Figure(
        "lint throughput, one core",
        f"{size / median(seconds(lambda: lint_goals(many, OPTIONS), 3)):.2f} MB/s",
        "0.5 MB/s",
    )
    command = [sys.executable, "-m", "assistant.cli", "lint", "-"]
    line = (GOALS["en"][0] + "\n").encode()
    # As for a person: with the bytecode that an earlier start left behind.
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    cold = seconds(lambda: subprocess.run(command, input=line, capture_output=True, check=True, env=ours), 7, warm=2)
    bare = seconds(lambda: subprocess.run([sys.executable, "-c", "pass"], check=True), 7, warm=1)
    yield Figure("okr-assistant lint, cold start", f"{median(cold):.2f} s (bare Python {median(bare):.2f} s)", "0.25 s")
    yield from beside_peers(ours)


PEERS = {
    "write-good": ["write-good"],
    "proselint": ["proselint", "check"],
    "textlint": ["textlint", "--rule", "write-good"],
}
"""Linters of English prose that may be installed, and how each checks a file."""
_LINES = 2_000


def beside_peers(environment: dict[str, str]) -> Iterator[Figure]:
    """The same English lines through each peer that is installed: one line (cold), and a file of them."""
    with tempfile.TemporaryDirectory() as folder:
        one, many = Path(folder) / "one.md", Path(folder) / "many.md"
        english = list(GOALS["en"])
        one.write_text(english[0] + "\n", encoding="utf-8")
        many.write_text("".join(f"{english[n % 3]}, team {n}\n\n" for n in range(_LINES)), encoding="utf-8")
        ours = _whole_runs([sys.executable, "-m", "assistant.cli", "lint", "--language", "en"], one, many, environment)
        yield Figure(f"lint, one and {_LINES} English lines, whole process", _shown(ours, ours), "-")
        for name, command in PEERS.items():
            if shutil.which(command[0]) is None:
                yield Figure(f"{name} on the same lines", "not installed", "slower than ours")
                continue
            theirs = _whole_runs(command, one, many, environment)
            yield Figure(f"{name} on the same lines", _shown(theirs, ours), "slower than ours")


def _whole_runs(command: list[str], one: Path, many: Path, environment: dict[str, str]) -> tuple[float, float]:
    def run(path: Path) -> None:
        # A linter that finds something exits with 1: that is no failure here.
        subprocess.run([*command, str(path)], capture_output=True, check=False, env=environment)

    return median(seconds(lambda: run(one), 5, warm=1)), median(seconds(lambda: run(many), 3))


def _shown(taken: tuple[float, float], ours: tuple[float, float]) -> str:
    parts = [f"{value:.2f} s ({value / ours[at]:.2f} ×)" for at, value in enumerate(taken)]
    return " and ".join(parts)
