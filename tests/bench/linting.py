"""Lint: one key result warm, throughput, cold start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
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
