"""The work a text announces is listed in its own words; what only sounds like work stays out."""

from __future__ import annotations

import pytest

from assistant import document
from assistant.drafters import Brief
from assistant.drafters.offline.ear import ear
from assistant.drafters.offline.evidence import hear
from assistant.drafters.offline.initiatives import most_concrete, work_of
from assistant.drafters.offline.roles import settle_roles
from assistant.period import parse_period
from assistant.records import LanguageCode
from tests.drafters.offline.conftest import TODAY, Draft

Line = tuple[LanguageCode, str]


PLACES: dict[LanguageCode, str] = {
    "en": "The bakery stands by the old harbour, across from the church.",
    "nl": "De bakkerij ligt aan de oude haven, tegenover de kerk.",
    "sv": "Bageriet ligger vid den gamla hamnen, mitt emot kyrkan.",
    "vi": "Lò bánh nằm bên bến cảng cũ, đối diện nhà thờ.",
    "zh": "面包房在老码头边上，正对着教堂，门口是一条小街。",
}
"""A text of one line is too short to be read; these say nothing of work."""


def work(language: LanguageCode, text: str, *, listed: bool = False) -> list[str]:
    source = document.read(f"{PLACES[language]}\n\n{text}", language=language)
    said = hear(source, Brief(parse_period("2027"), language, TODAY), language)
    settle_roles(source, said, TODAY)
    return [found for found, _ in work_of(said, ear(language), listed=listed)]


POINTS: list[Line] = [
    ("en", "Fault map on the site, for all to see"),
    ("en", "New template letters with the customer panel"),
    ("en", "Replace the hoses on the old machines (Gordon, March)"),
    ("nl", "Storingskaart op de site, zelf te raadplegen"),
    ("nl", "Accountmanagers krijgen een vaste wijk en een eigen nummer"),
    ("nl", "Nieuwe brieven met het klantenpanel"),
    ("sv", "Mallarna skrivs om tillsammans med kundpanelen"),
    ("sv", "Daglig tavla med alla prover som riskerar att bli sena"),
    ("sv", "Upphandla lyfthjälpmedel till provmottagningen (Berit, januari)"),
    ("vi", "Viết lại toàn bộ mẫu thư cho người bình thường đọc hiểu"),
    ("vi", "Thay hai xe tải cũ"),
    ("vi", "Mở lớp tối tại Hóc Môn, thợ cả dạy"),
    ("zh", "育种数据归到一个库"),
    ("zh", "每季末清一次库龄"),
    ("zh", "调度系统换新的，旧表格同一天停用"),
]


@pytest.mark.parametrize(("language", "text"), POINTS)
def test_a_point_of_a_list_is_work_without_saying_so(language: LanguageCode, text: str) -> None:
    assert work(language, f"- {text}") == [text]


TOLD: list[Line] = [
    ("en", "We will open early on Saturdays from March."),
    ("en", "The ramp at the depot gets a powered tug before Easter."),
    ("en", "Ruth to get the raw data from the supplier by 4 December."),
    ("nl", "We herschrijven de rapporten zodat het advies bovenaan staat."),
    ("nl", "Fenna plant met elke locatiemanager een maandelijks gesprek, vanaf januari."),
    ("nl", "Pedagogisch coaches gaan meelopen tijdens het ophaaluur."),
    ("sv", "Hassan inför en daglig avstämning med entreprenörerna från januari."),
    ("sv", "Vi bygger om verkstaden i vår."),
    ("sv", "Låsen byts i samtliga källare under februari."),
    ("vi", "Chúng ta sẽ khám lại từng cây, bắt đầu từ các tuyến có trường học."),
    ("vi", "Chúng ta cũng sẽ thay thế phần mềm quản lý tủ điều khiển vốn đã ngừng được hỗ trợ."),
    ("vi", "Phòng vật tư sẽ phát giày chống trượt cho mọi tổ."),
    ("zh", "一季度给城东库的装卸口加装门封。"),
    ("zh", "从一月份起，每个车队设专人盯屏。"),
    ("zh", "我们将为每个门店培训两名带教师傅。"),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_what_somebody_is_going_to_do_is_work(language: LanguageCode, text: str) -> None:
    assert work(language, text) == [text.rstrip(".。")]


NO_WORK: list[tuple[LanguageCode, str, str]] = [
    ("en", "refusal", "We will not build a web shop."),
    ("en", "refusal", "We shall not open a fourth depot next year."),
    ("en", "question", "Shall we open on Saturdays from March?"),
    ("en", "procedure", "The next meeting is on 4 May."),
    ("en", "past", "We trained all our nurses last year."),
    ("en", "pronoun", "That will be rolled out everywhere."),
    ("en", "lead-in", "We will do three things:"),
    ("en", "quotation", '"I will open a complaint if this goes on."'),
    ("en", "undecided", "It is not decided whether we will open on Sundays."),
    ("nl", "refusal", "Een webwinkel beginnen we ook niet."),
    ("nl", "refusal", "Een nieuw kantoor openen we niet."),
    ("nl", "procedure", "Volgende vergadering donderdag 17 december."),
    ("nl", "pronoun", "Dat voeren we overal in."),
    ("nl", "past", "Vorig jaar openden we twee winkels."),
    ("nl", "question", "Gaan we in maart ook op zaterdag open?"),
    ("sv", "refusal", "Vi ska inte bygga någon e-handel."),
    ("sv", "procedure", "Nästa möte 10 december, samma tid."),
    ("sv", "past", "Förra året byggde vi om verkstaden."),
    ("sv", "pronoun", "Det ska vi införa överallt."),
    ("sv", "question", "Ska vi öppna på lördagar i vår?"),
    ("vi", "refusal", "Không trồng hoa giấy ở dải phân cách."),
    ("vi", "refusal", "Chúng ta cũng sẽ không bán kính qua mạng."),
    ("vi", "belief", "Và nếu làm được ngần ấy, tôi tin khách sẽ tự quay lại."),
    ("vi", "procedure", "Họp sau: thứ Tư 16/12."),
    ("vi", "past", "Năm ngoái chúng tôi đã mở ba lớp."),
    ("zh", "refusal", "不做农药和肥料，经销商再劝也不做。"),
    ("zh", "undecided", "换多少台，意见没有统一，春节后再议。"),
    ("zh", "procedure", "下次会议：12月1日。"),
    ("zh", "question", "明年要不要新建一座仓库？"),
    ("zh", "past", "去年我们改造了三座站。"),
]


@pytest.mark.parametrize(("language", "kind", "text"), NO_WORK)
def test_what_only_sounds_like_work_is_none(language: LanguageCode, kind: str, text: str) -> None:
    assert work(language, text) == [], kind


NO_POINTS: list[Line] = [
    ("en", "84 employees, $18.7M budget"),
    ("en", "Cargo apron: not in this plan"),
    ("nl", "88 collega's, abonnement € 42,50 per maand"),
    ("nl", "Een webwinkel: doen we niet"),
    ("sv", "118 medarbetare, varav 41 på skador"),
    ("sv", "”Det tog en evighet innan någon ringde”"),
    ("vi", "Không ép gara giảm đơn giá"),
    ("vi", "61.300 hồ sơ, 148 giám định viên"),
    ("zh", "310名同事，育种站6个"),
    ("zh", "“问技术员，三天才回。”"),
]


@pytest.mark.parametrize(("language", "text"), NO_POINTS)
def test_sizes_quotations_and_refusals_in_a_list_are_no_work(language: LanguageCode, text: str) -> None:
    assert work(language, f"- {text}") == []


def test_the_name_after_a_point_stays_with_it() -> None:
    assert work("vi", "- Lợp lại mái dãy nhà đội 4, xong trước mùa mưa. Anh Lực.") == [
        "Lợp lại mái dãy nhà đội 4, xong trước mùa mưa (Anh Lực)"
    ]


ROWS: list[tuple[LanguageCode, str, str]] = [
    ("en", "Fenna | call script for managers | January\nRuth | raw data from the supplier | March", "Call script"),
    (
        "nl",
        "Fenna | belinstructie voor managers | januari\nCorné | nabellen van de vergunning | maart",
        "Belinstructie",
    ),
    ("sv", "Berit | rutin för samtal med chefer | januari\nHamid | metod för slam | mars", "Rutin"),
    ("vi", "Hòa | hỏi giá cân điện tử | tháng 1\nTuyển | soạn hướng dẫn an toàn | tháng 3", "Hỏi giá"),
    ("zh", "邝工 | 消防改造验收材料 | 一月\n桂姐 | 班组长培训安排 | 三月", "消防改造"),
]


@pytest.mark.parametrize(("language", "rows", "first"), ROWS)
def test_a_row_of_an_action_list_keeps_who_and_when(language: LanguageCode, rows: str, first: str) -> None:
    found = work(language, rows, listed=True)
    assert len(found) == 2
    assert found[0].startswith(first)
    cells = rows.split("\n")[0].split(" | ")
    assert cells[0] in found[0]
    assert cells[2] in found[0]


def test_a_priority_keeps_the_five_most_concrete_in_the_order_of_the_text() -> None:
    lines = [
        "A quiet room for all",
        "Replace the hoses by March",
        "A better welcome",
        "Train the night shift in May (Moira)",
        "A second look at the yard",
        "Publish the rota in April",
        "Warm coats for all",
    ]
    text = "\n".join(f"- {line}" for line in lines)
    source = document.read(text, language="en")
    said = hear(source, Brief(parse_period("2027"), "en", TODAY), "en")
    kept = [found for found, _ in most_concrete(list(work_of(said, ear("en"))), ear("en"))]
    assert len(kept) == 5
    assert {"Replace the hoses by March", "Train the night shift in May (Moira)", "Publish the rota in April"} <= {
        *kept
    }
    assert kept == sorted(kept, key=lines.index)


PLANS: list[tuple[LanguageCode, str, str]] = [
    (
        "en",
        "1. Answer sooner\nCallers wait 9 minutes. By 30 June 2027 that has to be 3 minutes.\n- A second desk on Mondays\n"
        "\n2. Waste less\nToday 14% of the bread is thrown away. By the end of June 2027 that has to be 8%.\n",
        "A second desk on Mondays",
    ),
    (
        "nl",
        "1. Sneller antwoord\nBellers wachten nu 9 minuten. Op 30 juni 2027 moet dat 3 minuten zijn.\n- Een tweede balie op maandag\n"
        "\n2. Minder verspilling\nNu gaat 14% van het brood weg. Eind juni 2027 moet dat 8% zijn.\n",
        "Een tweede balie op maandag",
    ),
    (
        "sv",
        "1. Snabbare svar\nDe som ringer väntar i dag 9 minuter. Den 30 juni 2027 ska det vara 3 minuter.\n- En andra lucka på måndagar\n"
        "\n2. Mindre svinn\nI dag slängs 14 % av brödet. I slutet av juni 2027 ska det vara 8 %.\n",
        "En andra lucka på måndagar",
    ),
    (
        "vi",
        "1. Trả lời nhanh hơn\nHiện khách chờ 9 phút. Đến 30/6/2027 phải còn 3 phút.\n- Thêm một quầy vào thứ Hai\n"
        "\n2. Bớt lãng phí\nHiện 14% bánh bị bỏ. Đến cuối tháng 6/2027 phải còn 8%.\n",
        "Thêm một quầy vào thứ Hai",
    ),
    (
        "zh",
        "一、接听更快\n目前来电平均等待9分钟，2027年6月30日前要降到3分钟。\n- 周一增开第二个窗口\n"
        "\n二、减少浪费\n目前14%的面包被扔掉，2027年6月底要降到8%。\n",
        "周一增开第二个窗口",
    ),
]


@pytest.mark.parametrize(("language", "text", "wanted"), PLANS)
def test_a_point_stands_under_its_priority(language: LanguageCode, text: str, wanted: str, draft: Draft) -> None:
    first, second = draft(text, language).objectives
    assert [one.text for one in first.initiatives] == [wanted]
    assert second.initiatives == ()
