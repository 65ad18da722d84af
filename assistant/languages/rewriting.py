"""How a goal is completed: the pattern "from <baseline> to <target> by <date>" in each language's own order.

`[…]` is a blank for the writer to fill; reading knows it as a value that is withheld.
"""

from __future__ import annotations

from dataclasses import dataclass

BLANK = "[…]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewriting:
    """One language's patterns, as format texts.

    `verb_first`, `verb_last` and `without_verb` complete a goal that opens or closes with its verb or
    has none: {text} is the whole goal, {verb} and {object} its parts, {way} the word between start and
    end, {by} the date (`by`, or nothing where the goal has one). A pattern whose goal keeps its verb
    where it stands only needs {text}.
    """

    verb_first: str
    verb_last: str
    without_verb: str
    up: str
    down: str
    by: str
    """How a date is asked for, with the blank that parts it from its neighbours."""
    undated: str
    """A goal {text} completed with {by} alone."""
    now: str
    """Put behind a goal that lacks its start value."""
    establish: str
    """The reason of a start value that nobody knows yet; {date} is a day written out."""
