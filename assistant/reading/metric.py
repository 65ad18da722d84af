"""The noun phrase that is measured, cut from the text: "churn", "klanttevredenheid", 客户流失率.

What is certainly no part of it (dates, amounts with the words that lead to them, verbs of change,
punctuation) cuts the text into stretches. The place of the target says which stretch it is; leading
verbs and articles and trailing prepositions are then trimmed off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.languages.goal_words import GoalWords
from assistant.reading.amount import Amount
from assistant.reading.lexicon import Lexicon
from assistant.reading.records import Span
from assistant.reading.roles import Roles
from assistant.reading.token import Token

_CHANGES = frozenset({"increase", "decrease", "maintain"})
_VERBS = frozenset({"reach", "make"}) | _CHANGES
_SURE_VERBS = frozenset({"reach"}) | _CHANGES
"""What is trimmed in Chinese and Vietnamese, where a verb of making is as often part of a noun (交付周期)."""
_SOFT_CUTS = frozenset({"must", "now", "present", "subjects", "breaks", "stretch", "compared", "past"})
_LEADS = frozenset(
    {"must", "now", "subjects", "articles", "lead_words", "date_joints", "of_value", "trail_words", "past"}
)
_LEADS_AFTER_AMOUNT = (
    _LEADS | {"counters"} | {"more", "fewer", "growth", "decline", "population", "out_of", "more_than", "less_than"}
)
_TRAILS = frozenset({"articles", "trail_words", "must", "now", "past", "subjects", "this", "per"})
_TIGHT = frozenset("-/&'’+.")
_STOPS = frozenset(',;:.。()[]{}!?–"“”„«»<>=≤≥→|•*#·…/-&+')
_PARTING = frozenset({",", ";", "(", "。", ":"})
_MOST_WORDS = 14

Stretch = tuple[int, int]


def find_metric(
    words: Lexicon, tokens: Sequence[Token], taken: Sequence[bool], amounts: Sequence[Amount], roles: Roles
) -> Span | None:
    """Where the measured noun phrase stands, or None where the text names none."""
    hard = _hard_cuts(tokens, taken, amounts, roles)
    soft = [
        cut or (bool(token.marks) and not _SOFT_CUTS.isdisjoint(token.marks))
        for cut, token in zip(hard, tokens, strict=True)
    ]
    target = roles.target or roles.baseline
    habits = words.goal_words
    chosen = _beside(target, roles, tokens, hard, soft, habits) if target else _after_verb(tokens, soft, habits)
    if chosen is None or chosen[1] - chosen[0] > _MOST_WORDS * 2:
        return None
    return tokens[chosen[0]].start, tokens[chosen[1] - 1].end


def _beside(
    target: Amount, roles: Roles, tokens: Sequence[Token], hard: Sequence[bool], soft: Sequence[bool], habits: GoalWords
) -> Stretch | None:
    around = roles.around[id(target)]
    first = min(target.first, roles.baseline.first) if roles.baseline else target.first
    counted = (target.unit is None and around.noun_follows and around.left != "to") or (
        around.make and around.left == ""
    )
    share = around.share and around.left not in ("to", "by")
    if counted and around.comparator in ("at_most", "less_than"):
        headed = _before_colon(first, tokens, hard, soft, habits)
        if headed is not None:
            return headed
    if share or counted or around.more:
        limited = share and around.comparator in ("at_most", "less_than")
        if limited and (before := _last_before(first, tokens, hard, soft, habits)):
            return before  # "failure costs below 3 % of sales"
        after = _first_after(target.last, tokens, soft, habits)
        if after is not None and after[0] - target.last <= 4 and not _parted(target.last, after[0], tokens):
            return after
    if roles.baseline is not None and first < target.first and roles.around[id(roles.baseline)].share:
        between = _between(target, roles.baseline, tokens, soft, habits)
        if between is not None:
            return between
    return (
        _last_before(first, tokens, hard, soft, habits)
        or _first_after(target.last, tokens, soft, habits)
        or _between(target, roles.baseline, tokens, soft, habits)
    )


def _last_before(
    first: int, tokens: Sequence[Token], hard: Sequence[bool], soft: Sequence[bool], habits: GoalWords
) -> Stretch | None:
    """The stretch nearest before the amounts; one that opens with the verb of change is taken whole."""
    for stretch in reversed(list(_stretches(hard, 0, first))):
        opened = stretch[0] > 0 and tokens[stretch[0] - 1].marks.keys() & _CHANGES
        if opened:
            trimmed = _trim(tokens, *stretch, _LEADS, habits)
            if trimmed:
                return trimmed
        for part in reversed(list(_stretches(soft, *stretch))):
            trimmed = _trim(tokens, *part, _LEADS, habits, verb=True)
            if trimmed:
                return _with_name(trimmed, tokens, soft, habits)
    return None


def _with_name(stretch: Stretch, tokens: Sequence[Token], soft: Sequence[bool], habits: GoalWords) -> Stretch:
    """ "Recurring revenue (MRR)": what stands in brackets is the short name of what stands before them."""
    first, last = stretch
    if first < 2 or last >= len(tokens) or tokens[first - 1].text != "(" or tokens[last].text != ")":
        return stretch
    for part in reversed(list(_stretches(soft, 0, first - 1))):
        trimmed = _trim(tokens, *part, _LEADS, habits, verb=True)
        if trimmed and trimmed[1] == first - 1:
            return trimmed[0], last + 1
        break
    return stretch


def _before_colon(
    first: int, tokens: Sequence[Token], hard: Sequence[bool], soft: Sequence[bool], habits: GoalWords
) -> Stretch | None:
    """ "Bread wastage: two trays a day max": what a colon announces."""
    for position in range(min(first, len(tokens)) - 1, 0, -1):
        if tokens[position].text == ":":
            return _last_before(position, tokens, hard, soft, habits)
    return None


def _parted(first: int, last: int, tokens: Sequence[Token]) -> bool:
    """Whether a sign stands between a number and the next noun: 论文12篇，其中 …"""
    return any(token.text in _PARTING for token in tokens[first:last])


def _first_after(last: int, tokens: Sequence[Token], soft: Sequence[bool], habits: GoalWords) -> Stretch | None:
    for stretch in _stretches(soft, last, len(tokens)):
        trimmed = _trim(tokens, *stretch, _LEADS_AFTER_AMOUNT, habits)
        if trimmed:
            return trimmed
    return None


def _between(
    target: Amount, baseline: Amount | None, tokens: Sequence[Token], soft: Sequence[bool], habits: GoalWords
) -> Stretch | None:
    if baseline is None:
        return None
    first, last = min(target.last, baseline.last), max(target.first, baseline.first)
    for stretch in _stretches(soft, first, last):
        trimmed = _trim(tokens, *stretch, _LEADS_AFTER_AMOUNT, habits)
        if trimmed:
            return trimmed
    return None


def _after_verb(tokens: Sequence[Token], soft: Sequence[bool], habits: GoalWords) -> Stretch | None:
    """Without a number: what a verb of change is about, after it or, where verbs come last, before it."""
    verb = next((position for position, token in enumerate(tokens) if token.marks.keys() & _CHANGES), None)
    if verb is None:
        return None
    for stretch in _stretches(soft, verb + 1, len(tokens)):
        trimmed = _trim(tokens, *stretch, _LEADS, habits)
        if trimmed:
            return trimmed
    for stretch in reversed(list(_stretches(soft, 0, verb))):
        trimmed = _trim(tokens, *stretch, _LEADS, habits, verb=True)
        if trimmed:
            return trimmed
    return None


def _hard_cuts(tokens: Sequence[Token], taken: Sequence[bool], amounts: Sequence[Amount], roles: Roles) -> list[bool]:
    cut = list(taken)
    for amount in amounts:
        if amount.role in ("definition", "population") and amount is not roles.target:
            continue  # "invoices paid within 30 days"
        around = roles.around[id(amount)]
        for position in range(min(around.start, amount.first), amount.last):
            cut[position] = True
        if around.comparator_span:
            for position in range(amount.last, min(amount.last + 3, len(tokens))):
                if (
                    tokens[position].start >= around.comparator_span[0]
                    and tokens[position].end <= around.comparator_span[1]
                ):
                    cut[position] = True
    verb_seen = False
    for position, token in enumerate(tokens):
        if cut[position]:
            continue
        marks = token.marks
        if marks and not _CHANGES.isdisjoint(marks) and "score_words" not in marks:
            if not verb_seen or position + 1 == len(tokens) or cut[position + 1]:
                cut[position] = True
            verb_seen = True
        elif token.text in _STOPS:
            cut[position] = not _is_tight(position, tokens)
    return cut


def _is_tight(position: int, tokens: Sequence[Token]) -> bool:
    """A sign inside a word ("time-to-fill") joins; one beside a space parts."""
    token = tokens[position]
    if token.text not in _TIGHT or position == 0 or position + 1 == len(tokens):
        return False
    return token.text == "&" or (tokens[position - 1].end == token.start and tokens[position + 1].start == token.end)


def _stretches(cut: Sequence[bool], first: int, last: int) -> Iterator[Stretch]:
    """The runs of uncut tokens in a range."""
    begin = first
    for position in range(first, last):
        if cut[position]:
            if position > begin:
                yield begin, position
            begin = position + 1
    if last > begin:
        yield begin, last


def _trim(
    tokens: Sequence[Token], first: int, last: int, leads: frozenset[str], habits: GoalWords, *, verb: bool = False
) -> Stretch | None:
    """Without leading articles (and one verb), and without trailing prepositions (and verbs that come last)."""
    while first < last:
        token = tokens[first]
        following = tokens[first + 1].marks if first + 1 < last else {}
        if (
            verb
            and token.marks.keys() & (_VERBS if not habits.verbs_in_nouns else _SURE_VERBS)
            and not _is_kept(token)
            and "of_value" not in following
        ):
            verb = False
        elif not verb and habits.verbs_last and token.marks.keys() & _VERBS and "lead_words" in following:
            pass  # "€ 250.000 besparen op inkoop"
        elif not _goes(token, leads) or (
            first + 1 < last and tokens[first + 1].text == "-" and _is_tight(first + 1, tokens)
        ):
            break
        first += 1
    trails = _TRAILS | _VERBS if habits.verbs_last else _TRAILS
    while last > first and _goes(tokens[last - 1], trails):
        last -= 1
    return (first, last) if first < last else None


def _is_kept(token: Token) -> bool:
    return "score_words" in token.marks


def _goes(token: Token, marks: frozenset[str]) -> bool:
    if "score_words" in token.marks:
        return False
    return bool(token.marks.keys() & marks) or not any(character.isalnum() for character in token.text)
