"""Runs the program as a person does, in this process: the suite's journeys are many, and a start costs a second."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stderr, redirect_stdout
from unittest.mock import patch

from assistant.cli import main
from tests.cli.terminal import Run


def okr(*arguments: object, **environment: str) -> Run:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    code: object = 0
    with redirect_stdout(out), redirect_stderr(err), patch.dict(os.environ, environment):
        try:
            main([str(argument) for argument in arguments])
        except SystemExit as ended:
            code = ended.code
    told, complained = (_read(stream) for stream in (out, err))
    assert "Traceback" not in told + complained, complained
    return Run(code if isinstance(code, int) else 0, told, complained)


def _read(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")
