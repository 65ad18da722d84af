"""The page `docs/reading.md`: what is read of a goal, shown on rows of the tests' tables, read anew at each print."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from assistant.lint.underline import underline
from assistant.reading import Reading, read_goal, reading_to_json
from assistant.records import LANGUAGE_CODES, LanguageCode, Number
from tests.reading.row import TODAY, Row, Topic
from tests.reading.tables import table
from web.i18n import ENDONYMS

_SHOWN = 4
"""Rows of each language on each topic."""

_INTRO = """\
# What is read of a goal

Printed by `make docs`; every reading below was read while this page was printed, as if today were
{today}. The goals are rows of the tests: `tests/reading/rows_<language>.py`.

A reading is what a goal says in figures and days: what is measured, where it stands, where it should get
to, by when. The checks look at it, the fields of a goal whose text you edit are filled from it, and
`okr-assistant lint --format json` writes it out. `okr-assistant lint` marks it under the goal:

```text
{goal}
{marks}
```

Nothing is guessed: what the words do not say is `null`, and what they say in two ways is returned in both.

```json
{json}
```

| field | what it holds |
|---|---|"""

_FIELDS: Mapping[str, str] = {
    "metric": "what is measured, in the goal's own words",
    "has_target": "whether a value to reach, keep or make is named",
    "withheld": "whether a placeholder stands where the figure should: `XX %`, `[N]`, `__`; then there is no target",
    "target": "that value, multiplied out: “1.2 million” is `1200000`; of a range the lower end",
    "target_high": "the upper end of a range",
    "stretch": "the value hoped for beside the one promised: “at least 8, preferably 9”",
    "unit": (
        "`%`, `pp` (percentage points), a currency by its ISO 4217 code, `ms` `s` `min` `h` `day` `week` `month` "
        "`year`, `x` (times), `score`, else the measure as the goal spells it (`kWh/t`); `null` for counts of "
        "people and things"
    ),
    "baseline": "where it stands today, in the target's unit; of a range the lower end",
    "baseline_high": "the upper end of such a range",
    "baseline_date": "the last day of the time that the baseline, or the comparison, belongs to",
    "direction": "`increase`, `decrease`, `maintain` or `reach`: by the two values, else by the verb",
    "comparator": "`exactly`, `at_least`, `at_most`, `more_than`, `less_than`, `about` or `between`",
    "change": (
        "`level`: the target is the value to get to; `delta`: the amount to change by; `factor`: how many times as "
        "much; `count`: how many to make or win, from zero"
    ),
    "has_deadline": "whether a time is named by which, or in which, the goal is to be reached",
    "deadline": "the day that means; `null` also where no calendar fixes it (“before the summer”)",
    "deadline_alternatives": "the other days that the same words may mean",
    "unit_alternatives": "`pp` where “by 5 %” of a rate may mean percentage points",
    "ambiguous": "whether there are other readings of the day or the unit",
    "spans": "where in the goal the words of each field stand: first and one past the last, in code points",
}

_AMBIGUITY = """\

## Words with two meanings

Dutch “voor Q3” is before or in time for the third quarter, Swedish “till 2028” is by 2028 or up to it,
3/4/2027 is a day in April or in March. `deadline` is the day that a reader takes first;
`deadline_alternatives` are the others, `ambiguous` says that there are some, and the check
[ambiguous-date](rules/en.md#kr222-ambiguous-date) asks for the day. “Reduce churn by 5 %” is read as a
change of 5 %, with `pp` in `unit_alternatives`; the check
[ambiguous-percent](rules/en.md#kr206-ambiguous-percent) asks whether points were meant.

## How times count

Weeks are ISO weeks and end on Sunday. Quarters and years are those of the calendar, or of your fiscal
year where the period of the goal has one."""

_TIMES: Mapping[str, Mapping[LanguageCode, str]] = {
    "By or in a period: its last day": {
        "en": "by Q2 2027", "nl": "in het tweede kwartaal van 2027", "sv": "under Q2 2027",
        "vi": "trong quý 2 năm 2027", "zh": "2027年第二季度",
    },
    "Before a day or a period: the day before it, or with it": {
        "en": "before June 2027", "nl": "vóór juni 2027", "sv": "före juni 2027",
        "vi": "trước tháng 6 năm 2027", "zh": "2027年6月前",
    },
    "By a bare year: its end, or that of the year before": {
        "en": "by 2028", "nl": "tegen 2028", "sv": "till 2028", "vi": "đến năm 2028", "zh": "到2028年",
    },
    "The middle of a year": {
        "en": "by mid-2027", "nl": "medio 2027", "sv": "i mitten av 2027", "vi": "giữa năm 2027", "zh": "2027年年中",
    },
    "From a day on: that day": {
        "en": "from 1 April 2027", "nl": "per 1 april 2027", "sv": "från och med 1 april 2027",
        "vi": "từ ngày 1 tháng 4 năm 2027", "zh": "自2027年4月1日起",
    },
    "Without a year: the next one that ends today or later": {
        "en": "in May", "nl": "in mei", "sv": "i maj", "vi": "vào tháng 5", "zh": "5月底前",
    },
    "Relative: from the start of the goal's period, else from today": {
        "en": "within six months", "nl": "binnen zes maanden", "sv": "inom sex månader",
        "vi": "trong vòng sáu tháng", "zh": "六个月内",
    },
    "A holiday": {
        "en": "before Christmas", "nl": "vóór kerst", "sv": "före jul", "vi": "trước Tết", "zh": "春节前",
    },
    "A time that no calendar fixes": {
        "en": "before the summer", "nl": "voor de zomer", "sv": "före sommaren", "vi": "trước mùa hè", "zh": "暑假前",
    },
}  # fmt: skip

_EXAMPLES = """\

## Examples

The words of the <b>target</b> are bold, those of the <i>baseline</i> italic, those of the
<ins>deadline</ins> underlined. An empty cell is a field that the goal does not name."""

_TOPICS: Mapping[Topic, str] = {
    "from one value to another": (
        "Either value may come first; the one of today may be told by “now”, in brackets or in a sentence of its own. "
        "Both stand in one unit: “from 3 weeks to 10 days” goes from 21 days to 10."
    ),
    "by an amount": (
        "The target is the amount, never a level: “increase by 20 %” does not end at 20 %. Percentage points are not "
        "percents."
    ),
    "factors": "Twice as much is 2 `x`, half 0.5 `x`.",
    "counts": "What is made, won or opened in the period counts from zero. None at all is a count of 0.",
    "levels and comparators": (
        "A value to get to or to keep, with the words that say how it is meant. A share may be written in words. A "
        "length that only says what is counted (“shipped within 24 hours”) is not the target."
    ),
    "deadlines": "They may stand anywhere in the goal. A goal that belongs to a period has it here in brackets.",
    "numbers that are no targets": (
        "Norms, versions, list numbers, telephone numbers, years of studies and of comparison. Where a placeholder "
        "stands for the figure, it is withheld."
    ),
    "tables and values told apart": (
        "A row of a table pasted as a line is one goal: what is measured, where it stands, where it is to be, by when; "
        "in a Markdown file the heads of the columns say which is which. The present value may stand in another clause "
        "or sentence."
    ),
    "careless typing": (
        "Missing spaces, capitals and signs, pictures, and full-width digits. Vietnamese typed without a single accent "
        "is read too."
    ),
    "sentences of a strategy text": (
        "A text that ends with a full stop tells before it wants: “is 91 percent” is today's value, “must be” the "
        "target, last year's result neither."
    ),
}

_UNREAD = """\
## What is not read, on purpose

- Numbers that belong to a name or count nothing: ISO 22301, version 4.2, KR 2, p95, 24/7, a telephone number.
- What a figure is taken per or out of (“per 10,000 rides”, “of our 1,200 employees”), and what only says which
  cases count (“within 24 hours” beside “95 % of orders”).
- What was: last year's results, and what the company is (“we have 1,200 employees”).
- Amounts without a number: “several”, “many”, “all”.
- Frequencies and lengths as deadlines: “per month”, “stay longer than two years”.
- Years that a goal compares with, or that belong to a name: “against 2024”, “the 2025 study”.
- A second goal in the same line: one is read, and the check [two-measures](rules/en.md#kr215-two-measures) asks to part
  them.
- Anything that would have to be worked out: half of 10 % is not written down as 5 %, and a goal without a time has no
  deadline although its period has an end.
- Words beyond the first 2,000 characters.

## A misreading

Please report it in the issue tracker of this project: the goal as it was written (change the names, keep the
figures and words), its language, the day, and what you read in it yourself. What was read is in
`okr-assistant lint --format json`. Better still, send the row that fails in `tests/reading/rows_<language>.py`,
with its neighbours in the other languages.
"""

_TAGS: Mapping[str, str] = {"target": "b", "stretch": "b", "baseline": "i", "deadline": "ins"}
_MARKDOWN = {ord(char): f"&#{ord(char)};" for char in "\\`*_[]|~$"}


def reading() -> str:
    """What is read of a goal, in five languages."""
    return "\n".join([*_introduction(), _AMBIGUITY, *_times(), _EXAMPLES, *_topics(), _UNREAD])


def _introduction() -> Iterator[str]:
    row = table("en")["from one value to another"][0]
    read = _read(row, "en")
    data = reading_to_json(read)
    yield _INTRO.format(today=TODAY, goal=row.text, marks=underline(row.text, read.spans), json=_json(data))
    for name in data:
        yield f"| `{name}` | {_FIELDS[name]} |"


def _json(data: Mapping[str, object]) -> str:
    """One field a line, so that spans do not fill the page."""
    lines = (f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in data.items())
    return "{\n" + ",\n".join(lines) + "\n}"


def _times() -> Iterator[str]:
    yield f"\n| | {' | '.join(ENDONYMS[code] for code in LANGUAGE_CODES)} |"
    yield "|---" * (len(LANGUAGE_CODES) + 1) + "|"
    for what, wordings in _TIMES.items():
        cells = (f"{wordings[code]}<br>{_deadline(_read(Row(wordings[code]), code))}" for code in LANGUAGE_CODES)
        yield f"| {what} | {' | '.join(cells)} |"


def _topics() -> Iterator[str]:
    for topic, introduction in _TOPICS.items():
        yield f"\n### {topic[0].upper()}{topic[1:]}\n\n{introduction}\n"
        yield "| | goal | target | unit | change | comparator | baseline | deadline |\n" + "|---" * 8 + "|"
        for code in LANGUAGE_CODES:
            for row in _spread(table(code)[topic]):
                yield f"| {code} | {' | '.join(_cells(row, code))} |"
    yield ""


def _spread(rows: Sequence[Row]) -> Iterator[Row]:
    """Some rows from the first to the last of a topic: neighbours in a table are alike."""
    count = min(_SHOWN, len(rows))
    return (rows[number * (len(rows) - 1) // (count - 1)] for number in range(count))


def _read(row: Row, code: LanguageCode) -> Reading:
    return read_goal(row.text, code, today=TODAY, period=row.period)


def _cells(row: Row, code: LanguageCode) -> tuple[str, ...]:
    read = _read(row, code)
    goal = _marked(row.text, read) + (f" ({row.period.label})" if row.period else "")
    return (
        goal,
        _target(read),
        escape(read.unit or ""),
        read.change or "",
        (read.comparator or "").replace("_", " "),
        _range(read.baseline, read.baseline_high),
        _deadline(read),
    )


def _target(read: Reading) -> str:
    if read.withheld:
        return "withheld"
    target = _range(read.target, read.target_high)
    return target if read.stretch is None else f"{target}, stretch {read.stretch}"


def _range(low: Number | None, high: Number | None) -> str:
    if low is None:
        return ""
    return str(low) if high is None else f"{low} to {high}"


def _deadline(read: Reading) -> str:
    if not read.has_deadline:
        return ""
    return " or ".join([read.deadline, *read.deadline_alternatives]) if read.deadline else "no fixed day"


def _marked(text: str, read: Reading) -> str:
    """The goal with its spans in tags: Markdown's own marks fail between Chinese characters and a %."""
    pieces, at = [], 0
    for (start, end), tag in sorted((read.spans[name], tag) for name, tag in _TAGS.items() if name in read.spans):
        pieces += [_plain(text[at:start]), f"<{tag}>{_plain(text[start:end])}</{tag}>"]
        at = end
    return "".join([*pieces, _plain(text[at:])])


def _plain(text: str) -> str:
    """The text as it stands, whatever HTML and Markdown would make of it."""
    return escape(text, quote=False).translate(_MARKDOWN)
