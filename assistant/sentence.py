"""An objective and its key results as the sentence people say: "We will …, as measured by …".

The words are the set's own. What the grammar of the sentence asks of them is done where it is certain (a first letter
made small, a full stop dropped, an imperative made an infinitive); where it is not, the objective is named instead of
promised, and key results follow a colon as they were written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from assistant.languages import language
from assistant.languages.saying import Saying
from assistant.lint.words import Token, find
from assistant.measure_names import names_a_measure
from assistant.records import Item, KeyResult, LanguageCode, Objective, OkrSet

_VERBS = (
    "vague_verbs",
    "task_verbs",
    "rising_verbs",
    "falling_verbs",
    "reaching_verbs",
    "keeping_verbs",
    "upkeep",
)
_MOVES = frozenset({"rising_verbs", "falling_verbs"})
_STOPS = " \t.。．;；"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`lead` goes up to "as measured by" and stands above key results in a list; `whole` is all in one line."""

    lead: str
    whole: str


def sentence_of(objective: Objective, okr_set: OkrSet) -> Sentence:
    """The sentence of one objective of a set, in the set's language and for its level."""
    code, alone = okr_set.language, okr_set.level == "individual"
    saying = language(code).saying
    names = _written_large(okr_set)
    opening = _opening(objective.title, code, saying, alone)
    if not objective.key_results:
        return Sentence(opening, opening + saying.end)
    lead = opening + (saying.measured_by_me if alone else saying.measured_by_us)
    return Sentence(lead, _whole(lead, objective.key_results, code, saying, names))


def _opening(title: str, code: LanguageCode, saying: Saying, alone: bool) -> str:
    words = " ".join(title.split()).strip(_STOPS)
    promised = _promised(words, code)
    if promised is None:
        return (saying.aim_of_me if alone else saying.aim_of_us).format(objective=words)
    return (saying.promise_of_me if alone else saying.promise_of_us).format(
        objective=promised[0].lower() + promised[1:]
    )


def _promised(title: str, code: LanguageCode) -> str | None:
    """The title as it stands behind "will"; None where it is a sentence of its own, or might be one."""
    if code == "nl":
        return title if _ends_in_an_infinitive(title) else None
    if code == "zh":
        return title if title.startswith(_base_forms(code)) else None
    lowered = title.lower()
    opener = next((verb for verb in _base_forms(code) if _opens(lowered, verb)), None)
    if opener is None:
        return None
    return _infinitives()[opener] + title[len(opener) :] if code == "sv" else title


def _opens(text: str, verb: str) -> bool:
    return text.startswith(verb) and not text[len(verb) : len(verb) + 1].isalpha()


def _ends_in_an_infinitive(title: str) -> bool:
    """Whether the title is a Dutch verb phrase: its verb at the end, or before a relative clause, and no other verb."""
    tokens = find(title, "nl").tokens
    relatives = language("nl").wording.relatives
    # "Dat" and "die" may open a sentence; behind its first words they open a clause.
    until = next((at for at, token in enumerate(tokens) if at > 1 and token.word in relatives), len(tokens))
    phrase = tokens[:until]
    if len(phrase) < 2 or phrase[-1].word not in _base_forms("nl"):
        return False
    return not any(token.word in language("nl").saying.finite for token in phrase[:-1])


@cache
def _base_forms(code: LanguageCode) -> tuple[str, ...]:
    """How a verb stands behind "will", longest first; for Swedish the imperative too, which is made an infinitive."""
    if code == "sv":
        return tuple(sorted(_infinitives(), key=len, reverse=True))
    forms = {lemma.split("|")[0] for lemma in _lemmas(code)}
    if code == "nl":
        return tuple(form for form in forms if " " not in form and form.endswith("n"))
    return tuple(sorted(forms, key=len, reverse=True))


@cache
def _infinitives() -> dict[str, str]:
    """Swedish infinitives by infinitive and imperative: "sänk" is "sänka"; the present in -r is a sentence's."""
    found: dict[str, str] = {}
    for lemma in _lemmas("sv"):
        base, *others = (form.strip() for form in lemma.split("|"))
        if base.split()[0].endswith(("a", "å", "e", "bli", "se", "ge", "le", "dö", "bo")):
            found[base] = base
            first = base.split()[0]
            imperative = [each for each in others if first.removesuffix("a") == each.split()[0] and " " not in base]
            found.update(dict.fromkeys(imperative, base))
    return found


def _lemmas(code: LanguageCode) -> Iterable[str]:
    wording = language(code).wording
    for name in _VERBS:
        yield from getattr(wording, name)
    yield from language(code).saying.verbs


# -- the key results ------------------------------------------------------------------------------


def _whole(
    lead: str, key_results: tuple[KeyResult, ...], code: LanguageCode, saying: Saying, names: frozenset[str]
) -> str:
    texts = [" ".join(each.text.split()).strip(_STOPS) for each in key_results]
    named = [_named(text, key_result, code) for text, key_result in zip(texts, key_results, strict=True)]
    if all(named):
        said = _joined([_small(name, names) for name in named if name], saying)
        return lead + ("" if code == "zh" else " ") + said + saying.end
    said = _joined([_small(text, names) for text in texts], saying)
    return lead + saying.colon + ("" if code == "zh" else " ") + said + saying.end


def _named(text: str, key_result: KeyResult, code: LanguageCode) -> str | None:
    """ "Cut waiting time from 6 to 3 days" as what is measured: "waiting time from 6 to 3 days".

    None where it is not certain that a name remains: only a move from a start to a target loses its verb.
    """
    if key_result.baseline is None or key_result.target is None or key_result.kind == "milestone":
        return None
    found = find(text, code)
    moves = [mark for mark in found.marks if mark.lists & _MOVES]
    if not moves:
        return text if code == "zh" or names_a_measure(text, code) else None
    if len(moves) > 1 and code != "zh":
        return None
    mark = moves[0]
    if code == "zh":
        return _unled(text, found.tokens)
    if code != "nl" and mark.first != 0:
        return None
    rest = f"{text[: mark.start]} {text[mark.end :]}"
    return " ".join(rest.split())


def _unled(text: str, tokens: tuple[Token, ...]) -> str | None:
    """ "将准点率从82%提高到92%" without 将: in Chinese the verb stands between the two figures and stays."""
    return text[1:] if tokens and text[0] in "将把" else text


def _joined(parts: list[str], saying: Saying) -> str:
    if len(parts) == 1:
        return parts[0]
    if len(parts) == 2 and not any(
        saying.pair.strip() in part.split() or "," in part or "，" in part for part in parts
    ):
        return saying.pair.join(parts)
    return saying.between.join(parts[:-1]) + saying.last + parts[-1]


# -- capitals -------------------------------------------------------------------------------------


def _small(text: str, names: frozenset[str]) -> str:
    """The text with a small first letter, unless its first word is a name or an acronym."""
    first, _, rest = text.partition(" ")
    if not first[1:2].islower() or any(each.isupper() or each.isdigit() or each in "'’" for each in first[1:]):
        return text
    if first in names or (rest[:1].isupper() and rest[1:2].islower()):
        return text
    return text[0].lower() + text[1:]


def _written_large(okr_set: OkrSet) -> frozenset[str]:
    """The words that the set and its quotes write large in the middle of a sentence: names."""
    found: set[str] = set()
    for objective in okr_set.objectives:
        items: tuple[Item, ...] = (objective, *objective.key_results, *objective.kpis, *objective.initiatives)
        texts = [source.quote for item in items for source in item.sources]
        texts += [objective.title, *(each.text for each in objective.key_results)]
        for text in texts:
            before = ""
            for word in text.split():
                if before and before[-1] not in ".!?:…。“”\"'" and word[:1].isupper():
                    found.add(word.strip(",.;:()“”\"'’"))
                before = word
    return frozenset(found)
