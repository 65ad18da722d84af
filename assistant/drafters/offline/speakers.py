"""Who speaks in minutes: "Siobhán: six days" says six days, and nothing of Siobhán."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from assistant.drafters.offline.ear import Ear

_NAME = r"[^\W\d_][\w.’'-]*(?:[ ·][^\W\d_][\w.’'-]*){0,2}"
_OPENS = re.compile(rf"^[–—\-\s]*(?P<name>{_NAME})(?:\s?\([^()]{{1,24}}\))?(?:\s?[:：]|\s[–—-](?=\s))\s*(?=\S)")
_BETWEEN = r"[,;，；、()（）:：]|\.\s"
_TIMES = 2
_TALK = 6
"""A sixth of the lines: the rest of what people say runs over several."""
_INITIALS = 3
_FEW_SIGNS = 4


class Speakers:
    """The people whose names stand before what they say: those listed as present, and names that open several lines."""

    def __init__(self, texts: Iterable[str], ear: Ear) -> None:
        lines = list(texts)
        self._present = frozenset(_listed(lines, ear))
        openings = [(found["name"], line[found.end() :]) for line in lines if (found := _OPENS.match(line))]
        running = " ".join(lines)
        counted = Counter(name for name, _ in openings)
        listed = frozenset(name for name in counted if self._is_listed(name))
        named = frozenset(name for name in counted if _is_person(name, counted[name], openings, running, ear))
        # A list of people makes it a record of talk, and so do a few names before many lines; else names are labels.
        lines_named = sum(counted[name] for name in named)
        talk = bool(listed) or (len(named) >= _TIMES and _TALK * lines_named >= len(lines))
        self._names = listed | named if talk else frozenset()
        self.people = self._names | self._present | {word for name in self._present for word in name.split()}
        """Everybody named as being there or speaking: no one of them is a measure."""

    def _is_listed(self, name: str) -> bool:
        bare = name.rpartition(". ")[2]  # "A. Lượm" is listed as "a. Lượm (tổ máy)"
        return bare in self._present or any(bare in listed.split() for listed in self._present)

    def without(self, text: str) -> str:
        """What is said, without who says it."""
        found = _OPENS.match(text)
        return text[found.end() :] if found and found["name"] in self._names else text


def _listed(lines: Iterable[str], ear: Ear) -> Iterable[str]:
    """The names in lines that say who was there."""
    between = re.compile(f"{_BETWEEN}|{ear.joint}")
    for line in lines:
        for found in ear.attendance.finditer(line):
            yield from (name.strip(" .") for name in between.split(line[found.end() :]) if name.strip(" ."))


def _is_person(name: str, times: int, openings: Iterable[tuple[str, str]], running: str, ear: Ear) -> bool:
    """A name that opens lines, is written as a name everywhere, and never stands before a figure as a measure does."""
    if any(rest[:1].isdigit() for its, rest in openings if its == name) or ear.is_any_label(f"{name}:"):
        return False
    if not ear.spaced:
        return times >= _TIMES and len(name) <= _FEW_SIGNS
    named = all(word[:1].isupper() for word in name.split()) and not re.search(
        rf"\b{re.escape(name.lower())}\b", running
    )
    return named and (times >= _TIMES or (name.isupper() and len(name) <= _INITIALS))
