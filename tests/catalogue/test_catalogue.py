"""The KPI catalogue: whole in five languages, and found by the words a text uses."""

from __future__ import annotations

import pytest

from assistant.catalogue import entries, kpi_by_id, match, search
from assistant.records import LANGUAGE_CODES, LanguageCode

NAMED: list[tuple[LanguageCode, str, str]] = [
    ("en", "12% of our service customers leave within a year", "customer-churn"),
    ("nl", "het percentage klanten dat vertrekt", "customer-churn"),
    ("sv", "Kundbortfallet under kvartalet", "customer-churn"),
    ("vi", "tỷ lệ khách hàng rời bỏ trong quý", "customer-churn"),
    ("zh", "季度客户流失率", "customer-churn"),
    ("en", "delivery precision", "on-time-delivery"),
    ("nl", "de leverbetrouwbaarheid in het noorden", "on-time-delivery"),
    ("sv", "leveransprecisionen", "on-time-delivery"),
    ("vi", "tỷ lệ giao đúng hẹn", "on-time-delivery"),
    ("zh", "准时交付率", "on-time-delivery"),
    ("en", "Net Promoter Score of the shops", "net-promoter-score"),
    ("nl", "onze NPS-score", "net-promoter-score"),
    ("sv", "NPS", "net-promoter-score"),
    ("vi", "chỉ số NPS", "net-promoter-score"),
    ("zh", "净推荐值", "net-promoter-score"),
    ("en", "sickness absence in the wards", "sick-leave"),
    ("nl", "het verzuim", "sick-leave"),
    ("sv", "sjukfrånvaron", "sick-leave"),
    ("vi", "tỷ lệ nghỉ ốm", "sick-leave"),
    ("zh", "病假率", "sick-leave"),
    ("zh", "NPS从30到45", "net-promoter-score"),
    ("zh", "年卡续费率提到七成五（现在刚过六成）", "customer-retention"),
    ("en", "NPS falls to 20", "net-promoter-score"),
    ("nl", "Slagingspercentage op de havo", "exam-pass-rate"),
    ("sv", "Fyllnadsgrad i lastbilarna", "load-factor"),
    ("vi", "Tỷ lệ tái chế rác của phường", "recycling-rate"),
]

# A word of a synonym stands here, but the sentence is about something else.
UNNAMED: list[tuple[LanguageCode, str]] = [
    ("en", "Nitrogen applied to winter wheat falls from 24 kg to 19 kg"),
    ("en", "Complete 240 energy retrofits in our pre-1945 terraced stock"),
    ("en", "At least 500 new routes for the night train"),
    ("nl", "zoekgeraakte koffers per 1.000 passagiers"),
    ("nl", "De kantine gaat om half acht open"),
    ("sv", "Operatörerna stoppar linan själva när något går snett"),
    ("vi", "Đẩy mạnh cải cách hành chính trên địa bàn phường"),
    ("zh", "到2027年末，全区森林覆盖率达到42％左右"),
]


@pytest.mark.parametrize(("language", "text", "wanted"), NAMED)
def test_a_metric_finds_its_entry(language: LanguageCode, text: str, wanted: str) -> None:
    found = match(text, language)
    assert found is not None
    assert found.id == wanted


@pytest.mark.parametrize(("language", "text"), UNNAMED)
def test_no_kpi_is_better_than_a_wrong_one(language: LanguageCode, text: str) -> None:
    assert match(text, language) is None


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_every_name_and_synonym_finds_an_entry(language: LanguageCode) -> None:
    for kpi in entries():
        words = kpi.words[language]
        for phrase in (words.name, *words.synonyms):
            assert match(phrase.replace("…", ""), language) is not None, phrase


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_a_name_is_not_found_inside_another_word(language: LanguageCode) -> None:
    """ "kö" is not in "köksbord", "NPS" not in "inpson"."""
    inside = {"en": "tarsalesque", "nl": "inpsons", "sv": "köksbord", "vi": "lỗingày", "zh": "风景"}
    assert match(inside[language], language) is None


@pytest.mark.parametrize("kpi", entries(), ids=lambda kpi: kpi.id)
def test_an_entry_is_whole_in_every_language(kpi) -> None:  # type: ignore[no-untyped-def]
    assert set(kpi.words) == set(LANGUAGE_CODES)
    assert kpi_by_id(kpi.guardrail).id != kpi.id
    for words in kpi.words.values():
        assert all((words.name, words.definition, words.formula, words.data_source))
        assert len(set(words.synonyms)) == len(words.synonyms)
        assert words.name not in words.synonyms


def test_ids_and_names_are_unique() -> None:
    assert len({kpi.id for kpi in entries()}) == len(entries()) >= 40
    for language in LANGUAGE_CODES:
        names = [kpi.words[language].name for kpi in entries()]
        assert len(set(names)) == len(names)


def test_all_four_domains_are_there() -> None:
    assert {kpi.domain for kpi in entries()} == {"financial", "operational", "customer", "people"}


@pytest.mark.parametrize("language", LANGUAGE_CODES)
def test_search_puts_the_named_entry_first(language: LanguageCode) -> None:
    wanted = kpi_by_id("customer-churn")
    assert search(wanted.words[language].name, language)[0] == wanted
    assert search("", language) == entries()
    assert search("qqqq", language) == ()
