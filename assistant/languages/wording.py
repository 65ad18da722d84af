"""The shape of the word lists that the lint rules look up.

A list is written as one text: commas part the lemmas, `|` parts the forms of one lemma, `…` stands
for up to eight words in between ("pak … aan"). Forms are whole words, never parts of words; in
Chinese, which writes no spaces, they are character runs and the longest one at a place wins.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cache

from assistant.records import LanguageCode

Lemmas = tuple[str, ...]


def words(text: str) -> Lemmas:
    """The lemmas of a list as it is written in a language's `wording.py`."""
    return tuple(" ".join(lemma.split()) for lemma in text.split(",") if lemma.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One language's lists. A place in a text belongs to the longest entry that begins there, so
    that `harmless` ("leading indicator") and the longer lists hide the shorter ones.
    """

    # Words that a goal is better without, one list a rule (TXT601 to TXT606, OBJ104, OBJ105).
    vague_verbs: Lemmas
    vague_qualities: Lemmas
    vague_quantities: Lemmas
    hedges: Lemmas
    # Hedges only beside a number ("about 40").
    approximations: Lemmas
    vague_deadlines: Lemmas
    buzzwords: Lemmas
    slogans: Lemmas
    upkeep: Lemmas
    # What kind of goal it is.
    task_verbs: Lemmas
    rising_verbs: Lemmas
    falling_verbs: Lemmas
    reaching_verbs: Lemmas
    keeping_verbs: Lemmas
    completion: Lemmas
    outside_milestones: Lemmas
    baseline_unknown: Lemmas
    # What is measured.
    rates: Lemmas
    beyond_hundred: Lemmas
    promoter_scores: Lemmas
    vanity_metrics: Lemmas
    lasting_effects: Lemmas
    absolutes: Lemmas
    safety: Lemmas
    pressure_metrics: Lemmas
    frequencies: Lemmas
    data_sources: Lemmas
    # How a sentence is joined.
    joiners: Lemmas
    means_links: Lemmas
    effect_links: Lemmas
    clause_openers: Lemmas
    # Words that carry no meaning of their own here.
    generic_nouns: Lemmas
    function_words: Lemmas
    harmless: Lemmas
    # Sentences of a document that address the program instead of the reader.
    instructions: Lemmas
    # Comparisons and adverbs that say which way ("fewer", "omlaag"), beside the verbs.
    rising_words: Lemmas = ()
    falling_words: Lemmas = ()
    # Words that sound like a measure and name none ("score", "target", "result").
    blank_measures: Lemmas = ()
    # Work in the perfect ("held", "trained"), for languages whose task verbs only count at the start.
    work_done: Lemmas = ()
    # What work leaves behind ("workshops", "articles", 场): so many of them are output, whatever the verb.
    outputs: Lemmas = ()
    # The same as ends of compounds ("tränarutbildningar", "huisbezoeken").
    output_endings: Lemmas = ()
    # What leads to a period and may leave it out ("until September"), and what says that its end is meant.
    until_words: Lemmas = ()
    period_ends: Lemmas = ()
    # Endings that make a word a rate ("bezettingsgraad"); none where a language writes them apart.
    rate_endings: Lemmas = ()
    # The same for what growth, speed or cost is measured in ("doorlooptijd").
    pressure_endings: Lemmas = ()
    # What makes a noun of the task verb in front of it ("launch date", 完成率).
    noun_tails: Lemmas = ()
    # Words behind which a verb at the end of a Dutch clause tells of somebody else ("wie iets wil organiseren").
    relatives: Lemmas = ()
    # What comes before an infinitive; it opens a clause only at the very start ("To launch …").
    infinitive_marks: Lemmas = ()
    # Whether a task verb counts only where a clause begins ("test" is a noun elsewhere).
    task_verbs_lead: bool = False
    # Spellings that count as one, as (other, ours) pairs inside a word.
    same_spelling: tuple[tuple[str, str], ...] = ()
    months: Lemmas
    # The unambiguous way to write a deadline, with {day}, {month} and {year}.
    by_date: str


_NOT_SOUGHT = (
    "rate_endings",
    "output_endings",
    "pressure_endings",
    "noun_tails",
    "relatives",
    "infinitive_marks",
    "months",
)
LISTS: tuple[str, ...] = tuple(
    field.name for field in fields(Wording) if field.type == "Lemmas" and field.name not in _NOT_SOUGHT
)


@cache
def forms(code: LanguageCode) -> dict[str, frozenset[str]]:
    """Every form of a language with the lists it stands in."""
    from assistant.languages import language

    wording = language(code).wording
    found: dict[str, set[str]] = {}
    for name in LISTS:
        for lemma in getattr(wording, name):
            for form in lemma.split("|"):
                found.setdefault(form.strip(), set()).add(name)
    return {form: frozenset(names) for form, names in found.items()}
