"""One page on its own: every text escaped, nothing loaded from elsewhere."""

from __future__ import annotations

from html import escape

from assistant.lint.report import LintedItem, Report
from assistant.lint.words_for import COUNTS, NOTHING, SEVERITIES, TITLE, WHOLE_SET, WHY, counted
from assistant.records import Finding, LanguageCode

NAME = "html"

_TAGS: dict[LanguageCode, str] = {"en": "en", "nl": "nl", "sv": "sv", "vi": "vi", "zh": "zh-Hans"}
_STYLE = """
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
article { border-block-start: 1px solid #8888; padding-block: 1rem; }
h2 { font-size: 1.1rem; margin: 0; } ul { padding: 0; list-style: none; } li { margin-block: .75rem; }
mark { background: #f5d76e; color: #000; }
.severity { font-weight: 600; } .error .severity { color: light-dark(#a40000, #ff8a80); }
.warning .severity { color: light-dark(#7a4b00, #ffcc66); } .info .severity { color: light-dark(#00507a, #80d0ff); }
code, small { opacity: .85; }
"""


def render(report: Report, language: LanguageCode) -> str:
    parts = []
    if report.findings:
        parts.append(_article(escape(WHOLE_SET[language]), report.findings, language))
    parts.extend(_article(_marked(item), item.findings, language, _TAGS[item.lang]) for item in report.items)
    summary = COUNTS[language].format(items=len(report.items), counts=counted(report.counts, language))
    title = escape(TITLE[language])
    return (
        f'<!doctype html>\n<html lang="{_TAGS[language]}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f"<p>{escape(summary)}</p>\n{''.join(parts)}</body>\n</html>\n"
    )


def _article(heading: str, findings: tuple[Finding, ...], language: LanguageCode, spoken: str | None = None) -> str:
    lang = f' lang="{spoken}"' if spoken else ""
    body = "".join(_finding(finding, language) for finding in findings)
    body = f"<ul>\n{body}</ul>" if body else f"<p>{escape(NOTHING[language])}</p>"
    return f"<article>\n<h2{lang}>{heading}</h2>\n{body}\n</article>\n"


def _finding(finding: Finding, language: LanguageCode) -> str:
    severity = escape(SEVERITIES[finding.severity][language])
    return (
        f'<li class="{finding.severity}"><span class="severity">{severity}</span> '
        f"<code>{escape(finding.code)} {escape(finding.rule)}</code><br>{escape(finding.message)}<br>"
        f"<small>{escape(WHY[language])}: {escape(finding.why)}</small></li>\n"
    )


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
