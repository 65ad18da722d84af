"""Quotes are cut from our own text; what no cited sentence says is marked."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.document import read
from assistant.drafters import Drafted
from assistant.grounding import cite, ground, ungrounded
from assistant.period import parse_period
from assistant.records import Assumption, KeyResult, Kpi, LanguageCode, Objective, Source

TODAY = date(2026, 11, 21)
TEXTS: dict[LanguageCode, str] = {
    "en": "Plan of the Harbour Bakery\n\nToday 8% of our loaves come back. By 30 June 2027 that must be 4%. We sold 1.2 million loaves.\n",
    "nl": "Plan van de Havenbakkerij\n\nVandaag komt 8% van onze broden terug. Op 30 juni 2027 moet dat 4% zijn. We verkochten 1,2 miljoen broden.\n",
    "sv": "Hamnbageriets plan\n\nI dag kommer 8 % av våra bröd tillbaka. Den 30 juni 2027 ska det vara 4 %. Vi sålde 1,2 miljoner bröd.\n",
    "vi": "Kế hoạch của tiệm bánh Bến Cảng\n\nHiện nay 8% bánh của chúng tôi bị trả lại. Đến ngày 30/6/2027 con số này phải là 4%. Chúng tôi đã bán 1,2 triệu ổ bánh.\n",
    "zh": "港湾面包坊计划\n\n目前我们有8%的面包被退回。到2027年6月30日必须降到4%。我们卖出了120万个面包。\n",
}


def named(*sentences: str) -> tuple[Source, ...]:
    return tuple(Source("", None, name, 0, 0, "") for name in sentences)


@pytest.mark.parametrize("code", TEXTS)
def test_quotes_are_cut_by_us(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    everything = tuple(sentence.id for sentence in document.sentences)
    drafted = Drafted((), (Objective("o", "Waste less", sources=named(*everything, "s999", everything[0])),))
    sources = cite(drafted, document).objectives[0].sources
    assert [source.sentence for source in sources] == list(everything), "unknown ids are dropped, each stands once"
    for source in sources:
        assert source.document == document.id
        assert document.text[source.start : source.end] == source.quote != ""


@pytest.mark.parametrize("code", TEXTS)
@pytest.mark.parametrize(
    ("given", "loose"),
    [
        ({"baseline": 8, "target": 4, "deadline": "2027-06-30"}, []),
        ({"baseline": 8, "target": 3}, ["target"]),
        ({"target": 1_200_000}, []),
        ({"target": 12}, ["target"]),
        ({"target": 4, "deadline": "2027-09-30"}, ["deadline"]),
        ({"target": 4, "stretch": 2}, ["stretch"]),
        ({"baseline": 7, "target": 4, "assumptions": (Assumption("baseline", "Guessed."),)}, []),
        ({}, []),
    ],
    ids=str,
)
def test_numbers_and_dates_are_looked_up_in_the_cited_sentences(
    code: LanguageCode, given: dict[str, object], loose: list[str]
) -> None:
    document = read(TEXTS[code])
    cited = tuple(Source(document.id, None, each.id, each.start, each.end, each.text) for each in document.sentences)
    item = KeyResult("kr", "Fewer loaves come back", sources=cited, **given)  # type: ignore[arg-type]
    documents = {document.id: document}
    assert ungrounded(item, documents, today=TODAY, period=parse_period("2027"), language=code) == loose


@pytest.mark.parametrize("code", TEXTS)
def test_a_number_from_elsewhere_becomes_an_open_assumption(code: LanguageCode) -> None:
    document = read(TEXTS[code])
    title = document.sentences[0]
    cited = (Source(document.id, None, title.id, title.start, title.end, title.text),)
    objective = Objective(
        "o",
        "Waste less",
        key_results=(KeyResult("kr", "x", target=4, sources=cited),),
        kpis=(Kpi("k", "y", current=8),),
    )
    (marked,) = ground((objective,), {document.id: document}, today=TODAY, period=None, language=code)
    assert [(each.field, each.confirmed_by) for each in marked.key_results[0].assumptions] == [("target", None)]
    assert [each.field for each in marked.kpis[0].assumptions] == ["current"]
    again = ground((marked,), {document.id: document}, today=TODAY, period=None, language=code)
    assert again == (marked,), "marking twice adds nothing"
