"""Twice the text may take about twice the work, not four times: counted in sentences heard, and by the clock with room."""

from __future__ import annotations

import time

from assistant import document
from assistant.drafters import Brief
from assistant.drafters.offline import OfflineDrafter
from assistant.period import parse_period
from tests.drafters.offline.conftest import TODAY

_PART = """{n}. Look after group {n}
Today {n}% of group {n} leave within a year. By 30 June 2027 that has to be 1%.
We will visit every member of group {n} and ask what they need.

"""


def seconds(parts: int) -> float:
    text = "".join(_PART.format(n=number) for number in range(3, parts + 3))
    source = document.read(text, language="en")
    brief = Brief(parse_period("2027"), "en", TODAY)
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        OfflineDrafter().draft(source, brief)
        best = min(best, time.process_time() - begun)
    return best


def test_a_long_text_grows_in_line() -> None:
    seconds(10)  # compile what is compiled once
    assert seconds(160) < 12 * seconds(40)
