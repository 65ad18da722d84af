"""How an objective and its key results are said in one sentence: "We will …, as measured by …"."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.languages.wording import Lemmas


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """One language's sentence. Patterns hold {objective}, or {measures} behind it.

    A promise takes an objective that is a verb phrase ("become …"); one that is a sentence of its own ("customers
    wait less") is named instead.
    """

    promise_of_us: str
    promise_of_me: str
    aim_of_us: str
    aim_of_me: str
    """How an objective is named that no promise can take."""
    measured_by_us: str
    measured_by_me: str
    colon: str
    """Between "as measured by" and measures that are no names but sentences."""
    end: str
    pair: str
    """Between two short measures."""
    between: str
    last: str
    """Between measures, and before the last of them."""
    verbs: Lemmas
    """Verbs of an objective beside those that the checks know, as they stand behind "will"."""
    finite: Lemmas
    """Words that show a whole sentence, whatever verb ends it; only where the verb stands last."""
