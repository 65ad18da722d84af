"""What the offline drafter listens for in a language, and the sentences it writes.

Cues are plain phrases, matched as whole words where the language writes spaces. Labels, openers
and patterns are regular expressions, matched without regard to case. In `metrics` the figure of
the sentence stands as `⟦N⟧`; a pattern goes with a template that its named groups fill.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Pattern = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Cues:
    """What a clause gives away about the figure or the work in it."""

    now: tuple[str, ...]
    """The figure is where we stand."""
    wanted: tuple[str, ...]
    """The figure is where we must or want to be."""
    hoped: tuple[str, ...]
    """What follows would be better still: if all goes well, ideally."""
    past: tuple[str, ...]
    """A time that is over: what is counted there is neither start nor target."""
    done: tuple[str, ...]
    """Verbs of what happened; a wish in the same clause outweighs them."""
    others: tuple[str, ...]
    """Somebody else's figure: a rival, the sector, respondents of a survey."""
    price: tuple[str, ...]
    """What one thing costs us, given as a reason."""
    examples: tuple[str, ...]
    """Supposed, for the sake of explanation."""
    bad_examples: tuple[str, ...]
    """How not to write a goal."""
    method: tuple[str, ...]
    """Talk about goals as a method, not about an organisation."""
    address: tuple[str, ...]
    """The reader is spoken to, as advice and definitions do."""
    plans: tuple[str, ...]
    """Somebody is going to do something."""
    promises: tuple[str, ...]
    """We say what we are going to do."""
    work: tuple[str, ...]
    """Stems of the things people do: build, open, train."""
    aims: tuple[str, ...]
    """How it should be, without a figure."""
    aim_verbs: tuple[str, ...]
    """Stems a goal begins or ends with: improve, become, reduce."""
    us: tuple[str, ...]
    """The organisation speaking of itself."""
    refusals: tuple[str, ...]
    """What we leave alone."""
    procedure: tuple[str, ...]
    """Housekeeping of the plan itself: who reports when, please discuss with your team."""
    less: tuple[str, ...]
    """Words that say a smaller figure is meant."""
    withdrawn: tuple[str, ...]
    """A goal that was given up."""
    contested: tuple[str, ...]
    """A goal that is not agreed: views, doubts, to be decided."""


@dataclass(frozen=True, slots=True)
class Labels:
    """How a text names the parts of a plan; a number or letter and a colon may follow."""

    objective: tuple[str, ...]
    key_result: tuple[str, ...]
    kpi: tuple[str, ...]
    initiative: tuple[str, ...]
    priority: tuple[str, ...]
    reason: tuple[str, ...]
    general: tuple[str, ...]
    """Headings that stand above several priorities or beside them: background, follow-up, next steps."""
    goals: tuple[str, ...]
    """Words of a heading or announcement whose list holds goals: strategy, priorities, focus."""
    objective_list: tuple[str, ...]
    """Sentences that end in a colon and announce objectives."""
    key_result_list: tuple[str, ...]
    kpi_list: tuple[str, ...]
    """Sentences or headings that announce example KPIs of a department."""
    points: tuple[str, ...]
    """What a plan counts of itself: three priorities, four things."""
    cost_column: tuple[str, ...]
    """Heads of the columns that say what something costs."""
    attendance: tuple[str, ...]
    """What stands before the names of those at a meeting: present, apologies, chair."""
    decision: tuple[str, ...]
    """What stands before what a meeting decided: agreed, decision."""
    worked: tuple[str, ...]
    """Examples told in one sentence; groups `objective` and, where it follows at once, `key_result`."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns that take a sentence apart."""

    openers: tuple[str, ...]
    """Joining words at the head of a sentence that mean nothing on their own."""
    fronted: tuple[str, ...]
    """The same where the verb comes next and the subject after it; dropped only together with `inverted`."""
    inverted: tuple[Pattern, ...]
    """What is left of such a sentence, and the order it has without the word in front."""
    reasons: tuple[str, ...]
    """Where a goal ends and its reason begins."""
    articles: tuple[str, ...]
    """What a metric's name drops when it stands alone."""
    fillers: tuple[str, ...]
    """Words that a metric's name does without: now, only, on average."""
    pronouns: tuple[str, ...]
    """Names that name nothing: it, that figure."""
    subjects: tuple[str, ...]
    """Words a name neither begins nor ends with: a sentence does."""
    topics: tuple[str, ...]
    """How minutes change the subject; the group `topic` holds the new one."""
    joints: tuple[str, ...]
    """What joins two names, of things or people: and, &."""
    unmeasured: tuple[str, ...]
    """Numbers that count nothing: a time of day, a page, a room."""
    turns: tuple[str, ...]
    """How a heading leads over to what it is about, the group `topic`: "The second thing is repairs", "Then repairs"."""
    aims: tuple[Pattern, ...]
    """From an aim sentence to an objective."""
    metrics: tuple[Pattern, ...]
    """From a sentence with a figure to the name of what it counts."""
    counted: tuple[str, str]
    """What a count is called where its sentence names only the things counted: share, number."""
    breaks: tuple[str, ...]
    """Where a long aim may end and still be whole."""
    pledge: tuple[str, ...]
    """How a goal sentence opens, and how it leads over to its key results: "I will", "as measured by"."""
    figure_joints: tuple[str, ...]
    """What stands before a figure and leaves a goal together with it: by, from, to."""
    counters: tuple[str, ...]
    """Measure words that stand between a figure and what it counts, and go with the figure."""
    tidy: tuple[Pattern, ...]
    """Repairs for a goal lifted out of a longer sentence."""
    beginnings: tuple[str, ...]
    """What makes a date the day something begins, not the day it is done: from, starting in."""
    date_joints: tuple[str, ...]
    """What stands around a date and leaves with it: by, no later than."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """What the drafter writes. Keys of `change` are `increase` and `decrease`."""

    from_to: Mapping[str, str]
    to: Mapping[str, str]
    keep: str
    plain: str
    by: Mapping[str, str]
    """A change by so much, up or down."""
    open_target: str
    open_from: str
    open_measure: str
    open_second: str
    """A second key result where the text measures its objective only once."""
    factor: Mapping[float, str]
    """A change by a multiple that the language has a word for: 2, 3, 0.5."""
    now: str
    """Where the thing stands that is to be multiplied."""
    deadline: str
    date: str
    months: tuple[str, ...]
    title: Mapping[str, str]
    """An objective made of a metric."""
    at_most: str
    at_least: str
    kpi_definition: str
    kpi_formula: Mapping[str, str]
    """By kind of unit: share, time, money, count; and milestone."""
    kpi_open: str
    """The KPI of a goal for which the text names no measure."""
    kpi_why: str
    guardrail_why: str
    reason_open: str
    reason_later: str
    reason_measure: str
    reason_catalogue: str
    reason_pattern: str
    reason_guardrail: str
    reason_converted: str
    reason_no_measure: str
    reason_milestone: str
    reason_rival: str
    """The text gives two targets for one thing."""
    reason_balance: str
    """A key result that only the catalogue proposes."""
    reason_second: str
    reason_usual: str
    """What the catalogue knows that is often measured for such a goal."""
    note_left_out: str
    left_out: Mapping[str, str]
    """Why a figure is no target, by its role."""
    note_parked: str
    note_no_figures: str
    note_later: str
    note_few: str
    note_none: str
    note_language: str
    """`%(language)s` is the document's language, as this language calls it."""
    language_names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DraftingWords:
    cues: Cues
    labels: Labels
    phrases: Phrases
    sentences: Sentences
    stop_words: str
    """Words that say nothing about the subject, with spaces between; left out when two texts are compared."""
    title_limit: int
    """The longest objective title: words, or characters where the language writes no spaces."""
