"""Goals as people write them down: listed, labelled ("KR1.2 …", "Doelstelling: …") or simply one a line.

The one reader of such lines, for files, for the API and for what is pasted into the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from assistant.lint.goal_labels import GoalKind, read_label, read_pledge
from assistant.lint.goal_tables import cells_in, heads_a_table, is_rule
from assistant.records import Kind

# A mark is followed by a blank, or it would eat digits and signs of the goal itself ("2.5 million",
# "-10 %"); only Chinese marks and bullets that mean nothing else stand without one.
_MARK = re.compile(
    r"""\s*(?:
        [-*–—+]\s+ | [•·▪◦‣●○]\s*
        | \(?\d{1,3}[.)．）]\s+ | （\d{1,3}）\s*
        | \d{1,3}、\s* | （?[一二三四五六七八九十]{1,3}(?:、|）、?)\s* | [①-⑳]\s*
    )(?:\[[\ xX]\]\s+)?""",
    re.VERBOSE,
)
_BEFORE_HAN = re.compile(r"\s*(?:[-*]|\d{1,3}[.．)）])")
_HEADING = re.compile(r"\s{0,3}#{1,6}(?:\s+|$)")
_FENCE = re.compile(r"\s*(```|~~~)")
_RULER = re.compile(r"\s*(?:(?:-\s*){3,}|(?:=\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})")
_STRONG = re.compile(r"\*\*(?=\S)(.{1,200}?)(?<=\S)\*\*")


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One goal; `line` counts from 1. A line that states an objective with its measure holds two.

    `header` holds the heads of the columns where the line is a row of a table. `column` is where the
    goal begins in its line, in code points from 0.
    """

    kind: GoalKind
    text: str
    line: int
    header: tuple[str, ...] = ()
    column: int | None = field(default=None, compare=False)


def goal_lines(text: str | Iterable[str], *, kind: Kind = "key_result", headings: bool = False) -> Iterator[GoalLine]:
    """The goals of a text in their order; `kind` is that of a line without a label.

    A label says what its line is; one that stands alone ("Key results:") says it of the lines below.
    Fences are skipped with what they hold, and so are Markdown headings, unless `headings` asks
    to read each as an objective or a label. `text` may come line by line: one line is held at a time.
    """
    below: GoalKind = kind
    header: tuple[str, ...] = ()
    for number, line in _unfenced(text.splitlines() if isinstance(text, str) else text):
        cells = cells_in(line)
        if not cells:
            header = ()
        elif is_rule(line):
            continue
        elif heads_a_table(cells):
            header = cells
            continue
        heading = _HEADING.match(line)
        if (heading and not headings) or _RULER.fullmatch(line):
            continue
        words = _STRONG.sub(r"\1", line[heading.end() :] if heading else _unmarked(line)).strip()
        if not words:
            continue
        if label := read_label(words):
            named, goal = label
            below = kind if goal else named
            if goal:
                yield _found(named, goal, number, line)
        elif pledge := read_pledge(words):
            below = kind
            yield _found("objective", pledge[0], number, line)
            if pledge[1]:
                yield _found("key_result", pledge[1], number, line)
        elif heading:
            below = kind
            yield _found("objective", words, number, line)
        else:
            yield _found(below, words, number, line, header)


def _found(kind: GoalKind, goal: str, number: int, line: str, header: tuple[str, ...] = ()) -> GoalLine:
    at = line.find(goal)
    return GoalLine(kind, goal, number, header, at if at >= 0 else None)


def _unmarked(line: str) -> str:
    if mark := _MARK.match(line):
        return line[mark.end() :]
    # Compared by hand: a class of all Chinese characters takes longer to compile than all else here.
    tight = _BEFORE_HAN.match(line)
    return line[tight.end() :] if tight and "㐀" <= line[tight.end() : tight.end() + 1] <= "鿿" else line


def _unfenced(lines: Iterable[str]) -> Iterator[tuple[int, str]]:
    """The numbered lines outside fences; a fence ends with the mark that it began with."""
    fence = ""
    for number, each in enumerate(lines, start=1):
        line = unicodedata.normalize("NFC", each)
        mark = _FENCE.match(line)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
        elif not fence:
            yield number, line
