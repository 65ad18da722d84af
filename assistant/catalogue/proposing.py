"""A KPI of the catalogue as an item of a set."""

from __future__ import annotations

from assistant.catalogue.entry import CatalogueKpi
from assistant.languages import language
from assistant.reading import Direction
from assistant.records import Assumption, KeyResult, Kpi, LanguageCode

# What organisations do each in their own way, so that a person has to say it holds here.
_USUAL = ("definition", "formula", "data_source", "frequency")


def proposed_kpi(
    new_id: str,
    entry: CatalogueKpi,
    code: LanguageCode,
    *,
    why: str,
    key_result: KeyResult | None = None,
    guards: bool = False,
) -> Kpi:
    """The entry in the words of a language, with what is only usual marked as assumption.

    It measures the key result, or `guards` what a push for it may cost: then it is to stay where it is, and that it is
    asked for at all is an assumption too.
    """
    words, sentences = entry.words[code], language(code).drafting_words.sentences
    named = [Assumption("name", sentences.reason_guardrail)] if guards else []
    direction: Direction = "maintain" if guards else entry.direction
    return Kpi(
        id=new_id,
        name=words.name[:1].upper() + words.name[1:],
        definition=words.definition,
        formula=words.formula,
        why=why,
        unit=entry.unit,
        direction=direction,
        data_source=words.data_source,
        frequency=entry.frequency,
        kinds=entry.kinds,
        domain=entry.domain,
        role="guardrail" if guards else "measure",
        state="proposed",
        catalogue_id=entry.id,
        key_result_ids=(key_result.id,) if key_result else (),
        sources=key_result.sources if key_result else (),
        assumptions=(*named, *(Assumption(field, sentences.reason_catalogue) for field in _USUAL)),
    )
