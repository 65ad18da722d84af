"""A KPI of the catalogue as an item of a set."""

from __future__ import annotations

from assistant.catalogue import CatalogueKpi, kpi_by_id
from assistant.errors import NotFound
from assistant.languages import language
from assistant.records import Assumption, KeyResult, Kpi, LanguageCode, Objective

# What organisations do each in their own way, so that a person has to say it holds here.
_PROPOSED = ("definition", "formula", "data_source", "frequency")


def entry_called(catalogue_id: str) -> CatalogueKpi:
    """The entry with this id. Raises NotFound."""
    try:
        return kpi_by_id(catalogue_id)
    except KeyError:
        raise NotFound(
            "There is no KPI “%(kpi)s” in the catalogue.",
            "Look it up by a word people use for it.",
            values={"kpi": catalogue_id[:60]},
        ) from None


def known_kpi(
    new_id: str, entry: CatalogueKpi, objective: Objective, key_result: KeyResult | None, code: LanguageCode
) -> Kpi:
    """The entry in the words of the set's language; what it proposes stands as the offline drafter would have it."""
    words, sentences = entry.words[code], language(code).drafting_words.sentences
    return Kpi(
        id=new_id,
        name=words.name[:1].upper() + words.name[1:],
        definition=words.definition,
        formula=words.formula,
        why=sentences.kpi_why.format(title=objective.title),
        unit=entry.unit,
        direction=entry.direction,
        data_source=words.data_source,
        frequency=entry.frequency,
        kinds=entry.kinds,
        domain=entry.domain,
        role="measure",
        state="proposed",
        catalogue_id=entry.id,
        key_result_ids=(key_result.id,) if key_result else (),
        sources=key_result.sources if key_result else (),
        assumptions=tuple(Assumption(field, sentences.reason_catalogue) for field in _PROPOSED),
    )
