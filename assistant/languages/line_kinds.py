"""By what a line shows that it names a measure, and that it sets a limit.

Words are compared in lower case, as whole words where the language writes spaces. An entry with `*` in front is the
end of a word ("*kosten" in "verzendkosten").
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.languages.wording import Lemmas


@dataclass(frozen=True, slots=True, kw_only=True)
class LineKinds:
    """One language's words for telling objectives, key results, KPIs and work apart."""

    openers: Lemmas
    """How the name of a measure begins: "number of", "average"."""
    nouns: Lemmas
    """What the name of a measure ends in, before anything is said of it: "cost" in "cost per new customer"."""
    edges: Lemmas
    """Words behind which only something is said of the measure: of, per, in."""
    lead_ins: Lemmas
    """Words in front of a name that are no part of it: the, our."""
    limits: Lemmas
    """What says that a measure must stay on its side of a limit: "must not fall below"."""
