"""What a figure counts and what an objective is called: nouns of the text, never half a sentence."""

from __future__ import annotations

import pytest

from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.metric_names import is_name, names_in_full, noun_phrase
from assistant.records import LanguageCode
from tests.drafters.offline.conftest import Draft

PHRASES: list[tuple[LanguageCode, str, str]] = [
    ("en", "waste at most", "waste"),
    ("en", "now the waiting list", "the waiting list"),
    ("en", "we agreed that scrap", "scrap"),
    ("nl", "verzuim max", "verzuim"),
    ("nl", "Doel hersteltijd", "hersteltijd"),
    ("nl", "met hen heb ik afgesproken dat de uitval na aanplant", "de uitval na aanplant"),
    ("nl", "monsters die over moeten", "monsters die over moeten"),
    ("sv", "svinnet till högst", "svinnet"),
    ("sv", "kunder som hämtar svar", "kunder som hämtar svar"),
    ("vi", "tỷ lệ bồi thường về", "tỷ lệ bồi thường"),
    ("zh", "抽检合格率到", "抽检合格率"),
    ("zh", "报废降到", "报废"),
]

NO_NAMES: list[tuple[LanguageCode, str]] = [
    ("en", "years old"),
    ("en", "wages go"),
    ("en", "she says waste"),
    ("en", "peak"),
    ("en", "months"),
    ("nl", "neemt"),
    ("nl", "OR vraagt personeelsaantal"),
    ("nl", "potgrond bestaat"),
    ("nl", "jaar oud"),
    ("sv", "stycken"),
    ("sv", "enheter"),
    ("sv", "dygnet runt"),
    ("sv", "Omsättningen väntas"),
    ("sv", "vårt"),
    ("vi", "nhìn thấy"),
    ("vi", "rồi"),
    ("vi", "cây"),
    ("zh", "数得"),
    ("zh", "账上"),
    ("zh", "没问题"),
    ("zh", "少儿配镜里"),
]


@pytest.mark.parametrize(("code", "text", "name"), PHRASES)
def test_a_name_is_a_noun_phrase_without_what_leads_to_its_figure(code: LanguageCode, text: str, name: str) -> None:
    assert noun_phrase(text, ear(code)) == name


@pytest.mark.parametrize(("code", "text"), NO_NAMES)
def test_half_a_sentence_a_unit_and_an_adverb_are_no_names(code: LanguageCode, text: str) -> None:
    name = noun_phrase(text, ear(code))
    assert not name or not is_name(name, ear(code))


@pytest.mark.parametrize(
    ("code", "name", "text", "full"),
    [
        ("en", "change failure rate", "A repair of the cable takes 14 hours.", False),
        ("en", "waiting time", "We want the waiting list under 800.", False),
        ("nl", "studie-uitval", "Van de leerlingen viel 12 procent uit.", False),
        ("vi", "tai nạn lao động", "Từ lúc khách báo tai nạn đến lúc tiền về", False),
        ("zh", "库存周转天数", "应收账款周转天数降到95天", False),
        ("en", "customer satisfaction", "Our customers give us 71 for satisfaction.", True),
        ("sv", "sjukfrånvaro", "Sjukfrånvaron ska ner till 4 procent.", True),
        ("zh", "返工率", "返工率压到3.5%以内", True),
    ],
)
def test_the_catalogue_lends_a_name_only_where_it_is_said_in_full(
    code: LanguageCode, name: str, text: str, full: bool
) -> None:
    assert names_in_full(name, text, ear(code)) is full


MEASURED: list[tuple[LanguageCode, str, str]] = [
    # behind the figure stands what is counted: a share of them, or their number
    ("en", "1. Members\nToday 9% leavers. No more than 6% leavers by 30 June 2027.\n", "the share of leavers"),
    ("nl", "1. Klanten houden\nHooguit 6% opzeggers vóór 1 juli 2027.\n", "het aandeel opzeggers"),
    # a bracket says what is measured
    (
        "nl",
        "1. Bereikbaar zijn\nUiterlijk 1 april 2027 neemt binnen 45 seconden iemand op (gemiddelde wachttijd).\n",
        "gemiddelde wachttijd",
    ),
    # the sentence of the start names it where that of the target only points back
    (
        "sv",
        "1. Snabbare ut\nFrån larm till att bilen rullar tar det i snitt 104 sekunder. Till juni 2027 ska vi vara nere "
        "på 90 sekunder.\n",
        "tiden från larm till att bilen rullar",
    ),
    (
        "vi",
        "1. Cây xanh an toàn\nĐến nay mới có 9.800 cây được khám theo cách này. Trước ngày 1/8/2027, con số đó phải là "
        "30.000 cây.\n",
        "số cây được khám theo cách này",
    ),
    ("zh", "一、出苗齐\n抽检合格率现在是93.1%，2027年8月20日前要到97%。\n", "抽检合格率"),
]


@pytest.mark.parametrize(("code", "text", "name"), MEASURED)
def test_the_metric_is_named_as_the_text_names_it(draft: Draft, code: LanguageCode, text: str, name: str) -> None:
    drafted = draft(text, code)
    assert name in [each.metric for one in drafted.objectives for each in one.key_results]


TITLES: list[tuple[LanguageCode, str, str]] = [
    # the author's own heading, however short, where it wishes something
    ("nl", "1. Klanten houden\nHet verloop daalt van 9% naar 6% vóór 1 juli 2027.\n", "Klanten houden"),
    ("sv", "1. Svar i tid\nSvarstiden ska ner från 15 dagar till 8 dagar senast den 30 juni 2027.\n", "Svar i tid"),
    (
        "vi",
        "1. Thợ về nhà an toàn\nTai nạn lao động giảm từ 11 vụ xuống 4 vụ trước 31/12/2027.\n",
        "Thợ về nhà an toàn",
    ),
    ("zh", "（一）车要准\n准时到场率从78.6%提高到90%，2027年9月底前做到。\n", "车要准"),
    # a bare noun gets the direction of its figure
    ("en", "1. Complaints\nComplaints fall from 46 to 20 by 30 June 2027.\n", "Bring down complaints"),
    ("nl", "1. Ziekteverzuim\nHet ziekteverzuim gaat van 8,4% naar 6,5%, uiterlijk 30 juni 2027.\n", "ziekteverzuim"),
    # a heading that looks back is none
    (
        "en",
        "1. Where we come from\nThe share of late trains falls from 12% to 5% by 30 June 2027.\n",
        "the share of late trains",
    ),
]


@pytest.mark.parametrize(("code", "text", "title"), TITLES)
def test_an_objective_is_called_what_its_author_calls_it(
    draft: Draft, code: LanguageCode, text: str, title: str
) -> None:
    titles = [one.title for one in draft(text, code).objectives]
    assert titles
    assert title.casefold() in titles[0].casefold()
