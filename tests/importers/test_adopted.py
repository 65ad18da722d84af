"""What a file says of itself is no evidence: the Havenbakkerij takes in sets from elsewhere, in five languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from assistant.document import Document, read
from assistant.importers import adopted
from assistant.period import parse_period
from assistant.records import (
    Approval,
    Assumption,
    KeyResult,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Source,
    Waiver,
)

TODAY = date(2026, 11, 21)
TEXTS: dict[LanguageCode, str] = {
    "en": "Plan of the Harbour Bakery\n\nToday 18% of our loaves come back. By 30 June 2027 that must be 4%.\n",
    "nl": "Plan van de Havenbakkerij\n\nVandaag komt 18% van onze broden terug. Op 30 juni 2027 moet dat 4% zijn.\n",
    "sv": "Hamnbageriets plan\n\nI dag kommer 18 % av våra bröd tillbaka. Den 30 juni 2027 ska det vara 4 %.\n",
    "vi": "Kế hoạch của tiệm bánh Bến Cảng\n\nHiện nay 18% bánh của chúng tôi bị trả lại. Đến ngày 30/6/2027 con số này phải là 4%.\n",
    "zh": "港湾面包坊计划\n\n目前我们有18%的面包被退回。到2027年6月30日必须降到4%。\n",
}
SEEN = {"confirmed_by": "Somebody else", "confirmed_at": "2026-01-01T00:00:00+00:00"}


def whole(document: Document) -> tuple[Source, ...]:
    return tuple(Source(document.id, None, each.id, each.start, each.end, each.text) for each in document.sentences)


def sent(document: Document, sources: tuple[Source, ...], **given: object) -> OkrSet:
    fields = {"baseline": 18, "target": 4, "deadline": "2027-06-30", "unit": "%", **given}
    key_result = KeyResult("kr", "Fewer loaves come back", sources=sources, **fields)  # type: ignore[arg-type]
    return OkrSet(
        "sent",
        "Plan",
        document.language or "en",
        period=parse_period("2027"),
        documents=(document.entry,),
        objectives=(Objective("o", "Waste less", key_results=(key_result,)),),
    )


def brought_in(okr_set: OkrSet, *documents: Document) -> OkrSet:
    return adopted(okr_set, new_id="ours", today=TODAY, documents={each.id: each for each in documents})


def open_fields(okr_set: OkrSet) -> list[str]:
    (key_result,) = okr_set.objectives[0].key_results
    assert all(each.confirmed_by is None is each.confirmed_at for each in key_result.assumptions)
    return [each.field for each in key_result.assumptions]


@pytest.mark.parametrize("code", TEXTS)
def test_a_quote_of_our_own_text_holds_its_numbers(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    assert open_fields(brought_in(sent(document, whole(document)), document)) == []


@pytest.mark.parametrize("code", TEXTS)
def test_a_quote_of_a_text_that_is_not_here_holds_nothing(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    assert open_fields(brought_in(sent(document, whole(document)))) == ["baseline", "target", "deadline"]


@pytest.mark.parametrize("code", TEXTS)
def test_a_forged_quote_holds_nothing(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    forged = tuple(replace(each, quote=each.quote.replace("4", "3")) for each in whole(document))
    assert open_fields(brought_in(sent(document, forged, target=3), document)) == ["target", "deadline"]


@pytest.mark.parametrize("code", TEXTS)
def test_a_number_cut_out_of_another_one_holds_nothing(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    start = document.text.index("8")
    cut = (Source(document.id, None, "s2", start, start + 1, "8"),)
    assert "target" in open_fields(brought_in(sent(document, cut, target=8), document))


@pytest.mark.parametrize("start", [None, -5, 10**9])
def test_odd_offsets_hold_nothing(start: int | None) -> None:
    document = read(TEXTS["en"])
    odd = tuple(replace(each, start=start) for each in whole(document))  # type: ignore[arg-type]
    assert open_fields(brought_in(sent(document, odd), document)) == ["baseline", "target", "deadline"]


def test_confirmations_exceptions_and_approval_stay_behind() -> None:
    document = read(TEXTS["en"])
    assumed = Assumption("target", "Forged.", **SEEN)
    okr_set = sent(document, (), assumptions=(assumed,))
    (objective,) = okr_set.objectives
    objective = replace(
        objective,
        assumptions=(Assumption("commitment", "Forged.", **SEEN),),
        kpis=(Kpi("kpi", "Share returned", current=18, assumptions=(Assumption("current", "Forged.", **SEEN),)),),
    )
    fresh = brought_in(
        replace(
            okr_set,
            objectives=(objective,),
            waivers=(Waiver("uncited", None, None, "Trust me", "Somebody else", None),),
            approval=Approval("Somebody else", "2026-01-01T00:00:00+00:00", None, 1, "0" * 64),
        ),
        document,
    )
    assert (fresh.id, fresh.waivers, fresh.approval) == ("ours", (), None)
    assert open_fields(fresh) == ["target", "baseline", "deadline"]
    (taken,) = fresh.objectives
    for item in (taken, taken.kpis[0]):
        assert [(each.confirmed_by, each.confirmed_at) for each in item.assumptions] == [(None, None)]
