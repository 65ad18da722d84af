"""One key result in a set, in each language: what the tests of this folder ask to be changed."""

from datetime import date

from assistant.document import read
from assistant.editing import find
from assistant.records import KeyResult, Kpi, LanguageCode, Objective, OkrSet, Period, Source

TODAY = date(2026, 11, 21)
PERIOD = Period("2027", "2027-01-01", "2027-12-31")

ASKED: dict[LanguageCode, str] = {
    "en": "Shops wait too long for their goods. Late deliveries are to fall from 12% to 6% by 30 June 2027. "
    "In the long run we want 4%.",
    "nl": "Winkels wachten te lang op hun goederen. Late leveringen moeten dalen van 12% naar 6% vóór 30 juni 2027. "
    "Op den duur willen we 4%.",
    "sv": "Butikerna väntar för länge på sina varor. Sena leveranser ska minska från 12 % till 6 % senast 30 juni 2027. "
    "På sikt vill vi nå 4 %.",
    "vi": "Các cửa hàng phải chờ hàng quá lâu. Tỷ lệ giao trễ phải giảm từ 12% xuống 6% trước ngày 30/6/2027. "
    "Về lâu dài chúng tôi muốn đạt 4%.",
    "zh": "商店等货的时间太长。到2027年6月30日，延迟交货率要从12%降到6%。长远目标是4%。",
}
LATE: dict[LanguageCode, str] = {
    "en": "Cut late deliveries from 12% to 6% by 30 June 2027",
    "nl": "Late leveringen verlagen van 12% naar 6% uiterlijk 30 juni 2027",
    "sv": "Minska andelen sena leveranser från 12 % till 6 % senast 30 juni 2027",
    "vi": "Giảm tỷ lệ giao trễ từ 12% xuống 6% chậm nhất 30/6/2027",
    "zh": "到2027年6月30日，将延迟交货率从12%降到6%",
}


def document(code: LanguageCode):
    return read(ASKED[code], language=code)


def source(code: LanguageCode, words: str) -> Source:
    """The sentence of the text that holds these words."""
    text = document(code)
    sentence = next(each for each in text.sentences if words in each.text)
    return Source(text.id, None, sentence.id, sentence.start, sentence.end, sentence.text)


def late(code: LanguageCode, **fields) -> KeyResult:
    """The key result as drafted: every figure of it is in the sentence it cites."""
    figures = {
        "metric": "x", "direction": "decrease", "change": "level", "comparator": "exactly", "baseline": 12,
        "target": 6, "unit": "%", "deadline": "2027-06-30", "sources": (source(code, "12"),),
    }  # fmt: skip
    return KeyResult("kr", LATE[code], **{**figures, **fields})


def with_one(
    item, code: LanguageCode = "en", kpis: tuple[Kpi, ...] = (), title: str = "Shops get their goods"
) -> OkrSet:
    """A set with one objective that holds the item, and another that nobody asks about."""
    group = {"key_results": (item,)} if isinstance(item, KeyResult) else {"initiatives": (item,)}
    if isinstance(item, Kpi):
        group, kpis = {}, (item,)
    other = Objective("o-2", "Drivers want to stay", key_results=(KeyResult("kr-2", "Cut leavers from 9 to 4 a year"),))
    return OkrSet(
        id="s",
        title="Plan",
        language=code,
        period=PERIOD,
        documents=(document(code).entry,),
        objectives=(Objective("o", title, kpis=kpis, **group), other),
    )


def bystanders(okr_set: OkrSet) -> list[object]:
    """All that no suggestion for the item "kr" may touch."""
    return [okr_set.objectives[1], okr_set.themes, okr_set.documents, okr_set.title, find(okr_set, "o-2")]
