"""A review to print or send to teams: one page on its own, every text escaped, nothing loaded from elsewhere."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import IO

from assistant.languages import language as words_of
from assistant.lint.praise import praise
from assistant.lint.preview import preview
from assistant.lint.report import LintedItem, Results
from assistant.lint.words_for import (
    CHECKED_ON,
    COUNTS,
    FILE,
    FINE,
    GOALS,
    GOOD,
    MEANING,
    NOTHING,
    SEVERITIES,
    SUGGESTION,
    TITLE,
    TOTAL,
    UNUSED,
    WHOLE_SET,
    WHY,
    counted,
)
from assistant.printed import day_text
from assistant.records import Finding, LanguageCode, Severity

NAME = "html"

_TAGS: dict[LanguageCode, str] = {"en": "en", "nl": "nl", "sv": "sv", "vi": "vi", "zh": "zh-Hans"}
_SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
# A summary is kept in memory, the goals beyond this many bytes in a temporary file.
_IN_MEMORY = 8_000_000
_NAMELESS = "–"
_STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif;
  --line: #8886; --soft: light-dark(#555, #bbb); --good: light-dark(#176032, #7fd99a);
  --error: light-dark(#a40000, #ff8a80); --warning: light-dark(#7a4b00, #ffcc66);
  --info: light-dark(#00507a, #80d0ff); }
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { margin-block-end: 0; } h2 { margin-block: 2.5rem .5rem; font-size: 1.25rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin-block: 1rem; } th, td { padding: .3rem .9rem .3rem 0; text-align: end; }
th:first-child, td:first-child { text-align: start; overflow-wrap: anywhere; }
tr { border-block-end: 1px solid var(--line); }
article { border-block-start: 1px solid var(--line); padding-block: 1rem; break-inside: avoid; }
h3 { font-size: 1.05rem; margin: 0; }
ul { padding: 0; margin-block: .5rem; list-style: none; } li { margin-block: .6rem; }
mark { background: #f5d76e; color: #000; border-radius: .15rem; }
.kind, .soft, small { color: var(--soft); } .kind { font-size: .85rem; }
.good { color: var(--good); margin-block: .4rem; } .severity { font-weight: 600; }
.error .severity { color: var(--error); } .warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
blockquote { margin: .3rem 0 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--good); }
@media print { body { max-width: none; margin: 0; font-size: 10.5pt; } h2 { break-after: avoid; } }
@page { margin: 18mm 16mm; }
"""


@dataclass
class _Row:
    """What the summary says of one file."""

    name: str
    goals: int = 0
    fine: int = 0
    error: int = 0
    warning: int = 0
    info: int = 0

    def add(self, item: LintedItem) -> None:
        self.goals += 1
        self.fine += all(finding.severity == "info" for finding in item.findings)
        for finding in item.findings:
            setattr(self, finding.severity, getattr(self, finding.severity) + 1)


def write(results: Results, language: LanguageCode) -> Iterator[str]:
    """The summary stands first and is known last: the goals wait in a temporary file, not in memory."""
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="") as body:
        rows = _write_goals(results, language, body)
        yield from _head(results, language, rows)
        body.seek(0)
        while part := body.read(65_536):
            yield part
    unused = "".join(
        f"<p>{escape(UNUSED[language].format(rule=each.rule, reason=each.reason, item=''))}</p>\n"
        for each in results.unused
    )
    yield f'{unused}<p class="soft"><small>{escape(MEANING[language])}</small></p>\n</body>\n</html>\n'


def _head(results: Results, language: LanguageCode, rows: list[_Row]) -> Iterator[str]:
    title = escape(TITLE[language])
    goals = sum(row.goals for row in rows)
    summary = COUNTS[language].format(items=goals, counts=counted(results.counts, language))
    yield (
        f'<!doctype html>\n<html lang="{_TAGS[language]}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
    )
    day = day_text(results.today.isoformat(), language)
    yield f'<p class="soft">{escape(CHECKED_ON[language].format(day=day))}</p>\n<p>{escape(summary)}</p>\n'
    if any(row.name != _NAMELESS for row in rows):
        yield _summary(rows, language)
    if results.findings:
        yield _article(escape(WHOLE_SET[language]), results.findings, None, language)


def _summary(rows: list[_Row], language: LanguageCode) -> str:
    heads = (FILE[language], GOALS[language], FINE[language], *(SEVERITIES[each][language] for each in _SEVERITIES))
    total = _Row(TOTAL[language])
    for row in rows:
        for name in ("goals", "fine", *_SEVERITIES):
            setattr(total, name, getattr(total, name) + getattr(row, name))
    lines = rows + ([total] if len(rows) > 1 else [])
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(
        f"<tr><td>{escape(row.name)}</td><td>{row.goals}</td><td>{row.fine}</td>"
        f"<td>{row.error}</td><td>{row.warning}</td><td>{row.info}</td></tr>\n"
        for row in lines
    )
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n"


def _write_goals(results: Results, language: LanguageCode, body: IO[str]) -> list[_Row]:
    """Every goal under the name of its file; returns what the summary says of each file."""
    rows: list[_Row] = []
    for item in results.items:
        name = item.file or _NAMELESS
        if not rows or rows[-1].name != name:
            rows.append(_Row(name))
            if item.file is not None:
                body.write(f"<h2>{escape(name)}</h2>\n")
        rows[-1].add(item)
        body.write(_article(_marked(item), item.findings, item, language))
    return rows


def _article(heading: str, findings: tuple[Finding, ...], item: LintedItem | None, language: LanguageCode) -> str:
    lang = f' lang="{_TAGS[item.lang]}"' if item else ""
    kind = getattr(words_of(language).terms, item.kind) if item else ""
    line = f" · {item.line}" if item and item.line is not None else ""
    above = f'<span class="kind">{escape(kind[:1].upper() + kind[1:])}{line}</span>\n' if item else ""
    good = praise(item, language) if item else ()
    joint, colon = ("；", "：") if language == "zh" else ("; ", ": ")
    praised = f'<p class="good">{escape(GOOD[language])}{colon}{escape(joint.join(good))}</p>\n' if good else ""
    listed = "".join(_finding(finding, item, language) for finding in findings)
    listed = f"<ul>\n{listed}</ul>" if listed else f"<p>{escape(NOTHING[language])}</p>"
    return f"<article>\n{above}<h3{lang}>{heading}</h3>\n{praised}{listed}\n</article>\n"


def _finding(finding: Finding, item: LintedItem | None, language: LanguageCode) -> str:
    severity = escape(SEVERITIES[finding.severity][language])
    colon = "：" if language == "zh" else ": "
    return (
        f'<li class="{finding.severity}"><span class="severity">{severity}</span> {escape(finding.message)}<br>'
        f"<small>{escape(WHY[language])}{colon}{escape(finding.why)} <code>{escape(finding.code)}</code></small>"
        f"{_rewrite(finding, item, language)}</li>\n"
    )


def _rewrite(finding: Finding, item: LintedItem | None, language: LanguageCode) -> str:
    """What to do about it, and the words that would come of it."""
    if finding.fix is None or item is None:
        return ""
    colon = "：" if language == "zh" else ": "
    label = f"<small>{escape(SUGGESTION[language])}{colon}{escape(finding.fix.label)}</small>"
    words = "<br>".join(map(escape, preview(finding.fix, item.text)))
    proposed = f'<br><span lang="{_TAGS[item.lang]}">{words}</span>' if words else ""
    return f"<blockquote>{label}{proposed}</blockquote>"


def _marked(item: LintedItem) -> str:
    """The goal with the flagged words marked; overlapping spans are marked once."""
    pieces, at = [], 0
    spans = sorted((f.start, f.end) for f in item.findings if f.start is not None and f.end is not None)
    for start, end in spans:
        if start < at:
            continue
        pieces.append(escape(item.text[at:start]))
        pieces.append(f"<mark>{escape(item.text[start:end])}</mark>")
        at = end
    pieces.append(escape(item.text[at:]))
    return "".join(pieces)
