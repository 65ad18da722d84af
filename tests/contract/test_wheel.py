"""A wheel, installed into an empty environment, drafts and serves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.request
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, ROOT]
    subprocess.run(command, check=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_what_running_needs_and_no_tests(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "schemas/okr-set.v1.schema.json",
        "assistant/samples/zh/1.txt",
        "assistant/catalogue/kpis/service/customer-churn.json",
        "schemas/kpi.v1.schema.json",
        "web/translations/nl/messages.po",
        "web/static/app.css",
        "web/templates/base.html",
        "prompts/draft/v1/manifest.toml",
        "schemas/eval-case.v1.schema.json",
        "eval/arms.toml",
        "eval/baseline.json",
        "eval/cases/sv/memo-mejeri/case.toml",
        "eval/cases/zh/comparison-bank/accepted.json",
    ):
        assert needed in names
    assert not [name for name in names if name.startswith(("tests/", "docs/"))]


def test_it_drafts_and_serves_from_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", home], check=True)
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-compile"]
    subprocess.run([*install, "--require-hashes", "-r", ROOT / "requirements.lock"], check=True)
    subprocess.run([*install, "--no-deps", wheel], check=True)
    program = python.with_name("okr-assistant")
    # Started elsewhere, so that the checkout beside it is not what runs.
    drafted = subprocess.run(
        [program, "draft", "-", "--period", "2027"],
        input="Kế hoạch 2027\n\nHiện nay 12% khách hàng rời đi mỗi năm. Đến cuối năm 2027 tỷ lệ khách hàng rời đi phải giảm xuống 7%.\n".encode(),
        capture_output=True,
        cwd=tmp_path,
        check=True,
    )
    assert json.loads(drafted.stdout)["language"] == "vi"
    case = tmp_path / "cases" / "mine"
    case.mkdir(parents=True)
    (case / "case.toml").write_text('language = "sv"\n', encoding="utf-8")
    (case / "text.txt").write_text(
        "I dag är 12 % av leveranserna sena. Vid årets slut 2027 ska det vara 5 %.\n", "utf-8"
    )
    environment = {**os.environ, "OKR_DATA_DIR": str(tmp_path / "measured")}
    command = [program, "eval", "run", "--cases", case.parent, "--arm", "offline"]
    measured = subprocess.run(command, capture_output=True, cwd=tmp_path, env=environment, check=False)
    assert "sv (1)" in measured.stdout.decode("utf-8"), measured.stderr
    environment = {**os.environ, "OKR_DATA_DIR": str(tmp_path / "served")}
    server = subprocess.Popen(
        [program, "serve", "--port", "0"], cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        address = server.stdout.readline().split()[4]
        assert "OKR" in _get(address)
        assert json.loads(_get(f"{address}/api/v1/health"))
    finally:
        server.terminate()
        server.communicate(timeout=20)


def _get(address: str) -> str:
    for _ in range(50):
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return str(answer.read().decode("utf-8"))
        except OSError:
            time.sleep(0.1)
    raise AssertionError(f"nothing answers at {address}")
