"""Prints the page of the KPI catalogue from its entries."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.catalogue import AREAS, CatalogueKpi, entries
from assistant.records import LANGUAGE_CODES
from web.i18n import ENDONYMS

_INTRO = """# KPI catalogue

Printed from the entries by `make docs`. {count} KPIs that organisations measure, each in five languages with the
question it answers, definition, formula, unit, usual frequency and source, the good direction, and a guardrail: the KPI
that shows what pushing it may cost.

## Looking one up

On the page **KPI catalogue**, from the command line, or over the [API](api.md), in words people use:

```sh
okr-assistant catalogue customers who leave
okr-assistant catalogue --language sv folk som säger upp sig
okr-assistant catalogue --area health --format json
```

An abbreviation, an English loan word, half a sentence, a slip of the keyboard, Vietnamese without its accents will do.
The order is explained in `assistant/catalogue/searching.py`: words asked for that stand in an entry, rare ones worth
more; the likeness to its nearest phrase; a phrase of it word for word.

In the review of a draft, **Find a KPI** at a key result or **Choose from the KPI catalogue** below an objective adds an
entry. What it proposes (definition, formula, source, frequency) waits for a person to confirm it, as in a draft.

The offline drafter names a KPI of the catalogue where a text does, and then only: it asks for a name or synonym word
for word, because no KPI is better than a wrong one. Prompts for models do not show the catalogue.

## Adding one

One file, `assistant/catalogue/kpis/<area>/<id>.json`, by [its schema](../schemas/kpi.v1.schema.json); nothing else
changes. The folder is the area, the file's name the id, which stored sets may come to name: it never changes after a
release. What it needs:

- all five languages; a name as it stands in the middle of a sentence;
- synonyms as people say them, abbreviations and loan words too; `…` stands for a few words in between; no phrase may
  belong to two KPIs of a language;
- a guardrail that is another KPI; `push` (growth, speed, cost) where pressing this one wants that counterweight;
- `unit` null where organisations count it in units of their own.

`pytest tests/contract/test_kpi_files.py tests/catalogue` says what is still missing, by file. Then `make docs`.
"""


def catalogue() -> str:
    """Every entry by area, with its name in each language."""
    return "\n".join([_INTRO.format(count=len(entries())), *_areas()])


def _areas() -> Iterator[str]:
    for area, names in AREAS.items():
        here = [kpi for kpi in entries() if kpi.area == area]
        yield f"## {names['en']} (`{area}`)\n"
        yield f"| id | {' | '.join(ENDONYMS[code] for code in LANGUAGE_CODES)} |"
        yield "|---" * (1 + len(LANGUAGE_CODES)) + "|"
        yield from map(_row, here)
        yield ""


def _row(kpi: CatalogueKpi) -> str:
    names = (kpi.words[code].name.replace("|", "\\|") for code in LANGUAGE_CODES)
    return f"| `{kpi.id}` | {' | '.join(names)} |"
