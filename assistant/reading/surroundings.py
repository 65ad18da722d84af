"""What stands around each amount: from, to, by, now, at least, of our, last year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.reading.amount import Amount
from assistant.reading.lexicon import Lexicon
from assistant.reading.records import Comparator
from assistant.reading.token import Marks, Token

_SIGN_COMPARATORS: dict[str, Comparator] = {
    "<": "less_than", ">": "more_than", "<=": "at_most", ">=": "at_least", "≤": "at_most", "≥": "at_least",
    "~": "about", "≈": "about", "≦": "at_most", "≧": "at_least",
}  # fmt: skip
_ARROWS = frozenset({"->", "→", "=>", "-->", "➔", "⇒", "➜"})
_SENTENCE_ENDS = frozenset({".", "!", "?", ";", "。"})


@dataclass(slots=True, eq=False, repr=False)
class Around:
    """What stands around one amount."""

    left: str = ""
    comparator: Comparator | None = None
    comparator_span: tuple[int, int] | None = None
    now: bool = False
    past: bool = False
    finite: bool = False
    """Whether the past form before it is none that is a participle as well."""
    must: bool = False
    stretch: bool = False
    more: str = ""
    per: bool = False
    population: bool = False
    within: bool = False
    share: bool = False
    noun_follows: bool = False
    verb: str = ""
    verb_adjacent: bool = False
    make: bool = False
    compared: bool = False
    sentence: int = 0
    present: bool = False
    growth: str = ""
    start: int = 0
    counted: bool = False
    opens: bool = False
    definite: bool = False
    bracketed: bool = False
    joined: bool = False
    must_after: bool = False
    before_must: bool = False
    subset: bool = False
    relative: bool = False
    clause: int = 0
    noun: str = ""
    over: date | None = None
    told_past: bool = False
    """Whether a time of the past by name ("last quarter") stands in its clause."""
    others: bool = False
    aimed: bool = False
    """Whether its clause names a day to be done by, be it a day gone by."""


def look_around(
    amounts: Sequence[Amount],
    tokens: Sequence[Token],
    taken: Sequence[bool],
    sentences: Sequence[int],
    words: Lexicon,
) -> list[Around]:
    """What stands around each amount, in one pass over the tokens."""
    edges = [0, *(amount.last for amount in amounts)]
    found = []
    for number, amount in enumerate(amounts):
        around = Around(sentence=sentences[amount.first])
        nexts = amounts[number + 1].first if number + 1 < len(amounts) else len(tokens)
        around.bracketed = _is_bracketed(amount, tokens)
        if amount.first:
            joint = tokens[amount.first - 1]
            around.joined = joint.text == "," or "between_and" in joint.marks
        _look_left(around, amount, edges[number], tokens, taken, sentences)
        _look_right(around, amount, nexts, tokens, taken, sentences, words)
        found.append(around)
    for number, around in enumerate(found):
        if around.must_after:
            _settle_must(number, amounts, found)
    return found


def _settle_must(number: int, amounts: Sequence[Amount], arounds: Sequence[Around]) -> None:
    """ "The deficit of 18.4 is to be 0": a must between two values of a kind is the second one's."""
    around = arounds[number]
    following = arounds[number + 1] if number + 1 < len(arounds) else None
    if following is not None and following.sentence == around.sentence and not around.comparator:
        one, other = amounts[number].kind, amounts[number + 1].kind
        if (one == other or other is None or one is None) and not following.per and not following.within:
            around.before_must = True
            return
    around.must = True


def _is_bracketed(amount: Amount, tokens: Sequence[Token]) -> bool:
    """Whether an opening bracket stands shortly before, with no closing one between."""
    for token in reversed(tokens[max(0, amount.first - 8) : amount.first]):
        if token.text in (")", "]"):
            return False
        if token.text in ("(", "["):
            return True
    return False


def sentence_numbers(tokens: Sequence[Token]) -> list[int]:
    """Which sentence of the text each token stands in, counted from 0."""
    numbers = []
    current = 0
    for position, token in enumerate(tokens):
        numbers.append(current)
        if token.text[0] in _SENTENCE_ENDS and (position + 1 == len(tokens) or _breaks(position, tokens)):
            current += 1
    return numbers


def _breaks(position: int, tokens: Sequence[Token]) -> bool:
    following = tokens[position + 1]
    if tokens[position].text == "。":
        return True
    return following.start > tokens[position].end or "\u3400" <= following.text[:1] <= "\u9fff"


def _look_left(
    around: Around, amount: Amount, edge: int, tokens: Sequence[Token], taken: Sequence[bool], sentences: Sequence[int]
) -> None:
    """Walk left from the amount: first the words that touch it, then the rest of its clause."""
    touching = True
    step = ""
    parted = False
    sentence = around.sentence
    around.start = amount.first
    steps = 0
    for i in range(amount.first - 1, edge - 1, -1):
        if sentences[i] != around.sentence:
            break
        if taken[i]:
            touching = touching and steps == 0
            continue
        token = tokens[i]
        steps += 1
        if touching:
            step = _touch(around, token)
            touching = step in ("on", "pass")
            if step == "on" or step == "end":
                around.start = i
            if step != "stop":
                around.opens = "verb" in token.marks and (i == 0 or sentences[i - 1] != sentence)
                continue
        elif step == "end" and steps <= 4 and around.comparator is None and around.left == "":
            _compare_before_verb(around, token)
            step = ""
        parted = parted or token.text in _PARTING
        if token.marks:
            opening = i == 0 or sentences[i - 1] != sentence
            _clause(around, token, steps, parted=parted and not opening)
            around.opens = "verb" in token.marks and (i == 0 or sentences[i - 1] != sentence)


_FIRST_PICTURE = "\u2600"
_PASSED = ("articles", "this", "date_joints", "lead_words", "must", "now", "stretch")
_PASSED_SIGNS = frozenset("([{\"'“”‘’「『")


def _touch(around: Around, token: Token) -> str:
    """Read a word that touches the amount.

    "on" to look further left, "pass" to look past a small word, "end" where the word settles what part
    the amount plays, "stop" where it says nothing about it.
    """
    known = token.marks
    if token.text in _SIGN_COMPARATORS:
        _compare(around, _SIGN_COMPARATORS[token.text], token)
        return "on"
    if token.text in _ARROWS:
        around.left = "to"
        return "end"
    if token.text in _PASSED_SIGNS:
        return "on"
    if token.text in (":", "="):
        around.left = around.left or "of"
        return "end"
    if not known:
        return "pass" if token.text[0] >= _FIRST_PICTURE and not token.text[0].isalnum() else "stop"
    around.definite |= "definite" in known
    around.subset |= "subset" in known
    around.stretch |= "stretch" in known
    around.now |= "now" in known
    around.must |= "must" in known
    around.make |= "make" in known
    if "stretch" in known or ("now" in known and "from_value" not in known):
        return "on"
    if "per" in known and not known.keys() & {"by_amount", "articles"}:
        around.per = True
        return "end"
    if "population" in known:
        around.population = True
        return "end"
    if "from_value" in known:
        around.left = "from_or_of" if "of_value" in known else "from"
        return "end"
    comparator = known.get("comparator")
    if comparator is not None and around.comparator is None:
        _compare(around, comparator, token)
        around.within = comparator in ("at_most", "less_than") and "within" in known
        if "to_value" in known or "at_value" in known:
            around.left = "to"  # "aftoppen op"
            return "end"
        return "on"
    if "within" in known and not known.keys() & {"to_value", "of_value"}:
        around.within = True
        return "end"
    around.verb = around.verb or _verb(known)
    if "by_amount" in known:
        around.left = "to" if "to_value" in known else "by"
    elif "to_value" in known:
        around.left = "reach" if "reach" in known else "to"
    elif "at_value" in known:
        around.left = "at"
    elif "compared" in known:
        around.compared = True
    elif "of_value" in known or "present" in known:
        around.left = "of"
        around.present |= "present" in known
    elif "verb" in known:
        around.verb = _verb(known)
        around.verb_adjacent = around.verb in ("increase", "decrease")
    elif "growth" in known or "decline" in known:
        around.growth = "increase" if "growth" in known else "decrease"
    else:
        return "pass" if any(name in known for name in _PASSED) else "stop"
    return "end"


def _compare_before_verb(around: Around, token: Token) -> None:
    """至少签约8家: the comparator stands before the verb."""
    if "comparator" in token.marks:
        _compare(around, token.marks["comparator"], token)


def _compare(around: Around, comparator: Comparator, token: Token) -> None:
    around.comparator = comparator
    end = around.comparator_span[1] if around.comparator_span else token.end
    around.comparator_span = (token.start, end)


def _verb(known: Marks) -> str:
    name: str = known.get("verb", "")
    return name


_PARTING = frozenset({",", ";", "(", ")", "–", "-", ":"})


def _clause(around: Around, token: Token, steps: int, *, parted: bool) -> None:
    """Read a word further left in the amount's sentence."""
    known = token.marks
    around.must |= "must" in known
    around.subset |= "subset" in known and steps <= 4
    around.relative |= "relative" in known and steps <= 8
    if steps <= 12 and ("past" in known or "past_verbs" in known):
        around.past = True
        around.finite |= "increase" not in known and "decrease" not in known
    around.make |= "make" in known
    around.now |= "now" in known and "this" not in known and steps <= 12 and not parted
    around.present |= "present" in known and steps <= 4
    if steps <= 3 and not around.growth and ("growth" in known or "decline" in known):
        around.growth = "increase" if "growth" in known else "decrease"
    if not around.verb or (around.verb in ("reach", "make", "maintain") and known.keys() & {"increase", "decrease"}):
        around.verb = _verb(known) or around.verb


def _look_right(
    around: Around,
    amount: Amount,
    edge: int,
    tokens: Sequence[Token],
    taken: Sequence[bool],
    sentences: Sequence[int],
    words: Lexicon,
) -> None:
    """Walk right from the amount: comparators after it, "more", "of the customers", "now", a verb at the end."""
    i = amount.last
    steps = 0
    closed = False
    while i < edge and sentences[i] == around.sentence and steps < 30:
        token = tokens[i]
        if taken[i]:
            i += 1
            continue
        marks = token.marks
        steps += 1
        if "comparator_after" in marks and steps <= 5 and around.comparator is None and not closed:
            _compare(around, marks["comparator_after"], token)
        if steps == 1:
            if token.text == "+" and token.start == tokens[i - 1].end:
                _compare(around, "at_least", token)
            around.noun_follows = _is_noun(token)
            around.noun = token.text if around.noun_follows else ""
            around.share = "of_value" in marks or (
                around.noun_follows and amount.unit == "%" and words.goal_words.share_without_of
            )
            around.counted = "counters" in marks
            if token.text in _ARROWS:
                around.left = around.left or "from"
        if steps <= 2 and not around.more:
            around.more = "increase" if "more" in marks else "decrease" if "fewer" in marks else ""
            if steps == 1 and not around.more and " " in token.text:  # "55 % lower than in 2019"
                around.more = "increase" if "more_than" in marks else "decrease" if "less_than" in marks else ""
            if (
                steps == 2
                and not tokens[i - 1].marks.get("counters")
                and "growth" not in marks
                and "decline" not in marks
            ):
                around.more = ""
        if steps <= 2 and "stretch" in marks and not closed:
            around.stretch = True  # "95%是奔头"
        if "make" in marks:
            around.make = True
        if token.text in (",", ";", "(", ":") or "subjects" in marks or _opens_clause(i, tokens):
            closed = True
        if closed:
            i += 1
            continue
        around.now |= "now" in marks and steps <= 3 and "from_value" not in marks
        around.past |= "past" in marks
        around.must_after |= "must" in marks
        if "increase" in marks or "decrease" in marks or "maintain" in marks:
            if not around.verb or around.verb in ("reach", "make"):
                around.verb = "increase" if "increase" in marks else "decrease" if "decrease" in marks else "maintain"
        elif not around.verb and ("reach" in marks or "make" in marks):
            around.verb = "reach" if "reach" in marks else "make"
        i += 1


def _opens_clause(i: int, tokens: Sequence[Token]) -> bool:
    """ "… 6.8 % and want …": an "and" with no number after it goes on with something else."""
    if "between_and" not in tokens[i].marks or "between" in tokens[i].marks:
        return False
    return i + 1 >= len(tokens) or tokens[i + 1].value is None


_FUNCTION_MARKS = frozenset(
    [
        "to_value",
        "from_value",
        "now",
        "of_value",
        "by_date",
        "in_date",
        "before_date",
        "before_or_for",
        "until_date",
        "since_date",
        "from_date",
        "between_and",
        "at_least_after",
        "at_most_after",
        "trail_words",
        "per",
        "compared",
        "more",
        "fewer",
        "more_than",
        "less_than",
        "at_least",
        "at_most",
        "breaks",
        "increase",
        "decrease",
        "stretch",
        "must",
        "past",
        "present",
    ]
)


def _is_noun(token: Token) -> bool:
    return token.text[:1].isalpha() and token.value is None and not token.marks.keys() & _FUNCTION_MARKS
