"""Prints what the help page says of goals, a page for each language."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.languages import language
from assistant.records import LANGUAGE_CODES, LanguageCode
from web.i18n import ENDONYMS, hush, speak
from web.i18n import translate as _
from web.pages.guide import chapters


def guide(code: LanguageCode) -> str:
    """The page in one language."""
    token = speak(code)
    try:
        return "\n".join(_lines(code)) + "\n"
    finally:
        hush(token)


def _lines(code: LanguageCode) -> Iterator[str]:
    texts = language(code).guide
    others = " · ".join(f"[{ENDONYMS[each]}]({each}.md)" for each in LANGUAGE_CODES if each != code)
    yield f"# {_('What goals are made of')}\n\n{others}\n\n{texts.lead}\n"
    yield f"## {_('Goals as a journey: three questions')}\n"
    yield from _steps(texts.questions)
    yield f"## {_('OKR and KPI side by side')}\n\n| | OKR | KPI |\n|---|---|---|"
    yield from (f"| **{aspect}** | {okr} | {kpi} |" for aspect, okr, kpi in texts.comparison)
    for chapter in chapters():
        yield f"\n## {chapter.heading}\n"
        yield "\n\n".join(f"**{each.title}.** {each.text}" for each in chapter.entries)
    yield f"\n## {_('Six steps to OKRs')}\n"
    yield from _steps(texts.okr_steps)
    yield f"## {_('Six steps to KPIs')}\n"
    yield from _steps(texts.kpi_steps)


def _steps(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield from (f"{number}. **{title}** {text}" for number, (title, text) in enumerate(pairs, start=1))
    yield ""
