"""Which language a text is in, what is turned away, and what is said of mixed texts."""

import pytest

from assistant.document import MIXED_LANGUAGES, TRADITIONAL, UNKNOWN_LANGUAGE, detect, detect_line, read
from assistant.errors import TextRefused
from assistant.text.neighbours import NEIGHBOURS
from assistant.text.refusal import LOOKS_LIKE
from assistant.text.scripts import SIMPLIFIED
from assistant.text.scripts import TRADITIONAL as TRADITIONAL_SIGNS

GOALS = {
    "en": [
        "Raise the share of repeat orders from 31 % to 45 % by June 2027",
        "No patient waits longer than three weeks",
        "Halve the number of complaints",
        "Launch the new booking app before the summer",
    ],
    "nl": [
        "Aandeel herhaalbestellingen van 31 % naar 45 % in juni 2027",
        "Geen patiënt wacht langer dan drie weken",
        "Het aantal klachten halveren",
        "Omzet per medewerker verhogen tot € 120.000",
    ],
    "sv": [
        "Öka andelen återkommande beställningar från 31 % till 45 % i juni 2027",
        "Ingen patient väntar längre än tre veckor",
        "Halvera antalet klagomål",
        "Minska svarstiden till 4 timmar",
    ],
    "vi": [
        "Nâng tỷ lệ đơn hàng quay lại từ 31 % lên 45 % vào tháng 6 năm 2027",
        "Không bệnh nhân nào chờ quá ba tuần",
        "Giảm một nửa số khiếu nại",
        "Doanh thu đạt 1,5 tỷ đồng",
    ],
    "zh": ["到2027年6月把复购率从31%提高到45%", "没有患者等待超过三周", "投诉数量减半", "NPS达到60"],
}


@pytest.mark.parametrize(("code", "line"), [(code, line) for code, lines in GOALS.items() for line in lines])
def test_a_goal_line_is_recognised(code, line):
    assert detect_line(line) == code


def test_a_line_that_says_nothing_takes_the_default():
    assert detect_line("NPS 60", "sv") == "sv"
    assert detect_line("", "zh") == "zh"
    assert detect_line("→ 47 %") == "en"
    assert detect_line("Omzet 40 % hoger dan in 2026", "en") == "nl"


@pytest.mark.parametrize(
    ("looks_like", "text"),
    [
        ("da", "Vi vil øge omsætningen med 20 % inden udgangen af 2027 og svare alle kunder inden for to timer."),
        ("no", "Vi skal øke omsetningen med 20 % innen utgangen av året og svare alle kundene våre innen to timer."),
        (
            "de",
            "Wir wollen den Umsatz bis Ende 2027 um 20 % steigern und jede Anfrage der Kunden in zwei Stunden beantworten.",
        ),
        (
            "fr",
            "Nous voulons augmenter le chiffre d'affaires de 20 % avant la fin de l'année et répondre à nos clients en deux heures.",
        ),
        (
            "es",
            "Queremos aumentar los ingresos un 20 % antes de fin de año y responder a todos los clientes en dos horas.",
        ),
        ("pt", "Queremos aumentar a receita em 20 % até o fim do ano e responder a todos os clientes em duas horas."),
        (
            "it",
            "Vogliamo aumentare il fatturato del 20 % entro la fine dell'anno e rispondere a tutti i clienti in due ore.",
        ),
        (
            "af",
            "Ons wil die omset teen die einde van die jaar met 20 % verhoog en nie een kliënt langer as twee uur laat wag nie.",
        ),
        (
            "fi",
            "Haluamme kasvattaa liikevaihtoa 20 prosenttia vuoden loppuun mennessä ja vastata asiakkaille kahdessa tunnissa.",
        ),
        ("ja", "2027年末までに売上を20%増やし、すべてのお客様に2時間以内に回答します。"),
        ("ko", "2027년 말까지 매출을 20% 늘리고 모든 고객에게 두 시간 안에 답변합니다."),
        ("zh-Hant", "我們要在2027年底前將營業額提高20%，並在兩小時內回覆每一位顧客的問題。"),
    ],
)
def test_another_language_is_named_not_misread(looks_like, text):
    assert detect(text).looks_like == looks_like
    with pytest.raises(TextRefused) as refusal:
        read(text)
    assert refusal.value.message == LOOKS_LIKE[looks_like]
    assert refusal.value.hint
    # A person who says what it is in has the last word.
    assert read(text, language="sv").language == "sv"


def test_every_neighbour_has_its_own_message():
    assert set(NEIGHBOURS) <= set(LOOKS_LIKE)


def test_a_long_text_in_an_unknown_language_is_refused_and_a_short_one_is_not():
    with pytest.raises(TextRefused, match="not recognised"):
        read("Мы хотим увеличить выручку на двадцать процентов к концу года и отвечать каждому клиенту быстро.")
    short = read("Zürich Genève NPS ARR churn 60")
    assert short.language is None and short.notices == (UNKNOWN_LANGUAGE,)


def test_traditional_chinese_given_as_chinese_is_said_plainly():
    document = read("我們要在2027年底前將營業額提高20%，並在兩小時內回覆每一位顧客的問題。", language="zh")
    assert document.language == "zh" and TRADITIONAL in document.notices


def test_the_pairs_of_characters_match():
    pairs = list(zip(SIMPLIFIED, TRADITIONAL_SIGNS, strict=True))
    assert len(pairs) > 100
    assert [pair for pair in pairs if pair[0] == pair[1] and pair[0] not in "顾戶"] == []


SHOP = {
    "nl": "De winkel in Zutphen verkoopt te weinig fietsen. In 2027 willen we er 400 verkopen. Dat lukt met betere service.",
    "en": "The workshop in Bristol turns away too many riders. In 2027 we will repair every bike within two days.",
    "sv": "Butiken i Malmö säljer för få cyklar. Under 2027 ska vi sälja 400 cyklar till nya kunder.",
    "vi": "Cửa hàng ở Đà Nẵng bán được quá ít xe đạp. Trong năm 2027, chúng tôi muốn bán 400 chiếc cho khách hàng mới.",
    "zh": "深圳的门店卖出的自行车太少。2027年我们要向新客户卖出400辆自行车。",
}


@pytest.mark.parametrize("code", SHOP)
def test_a_text_in_one_language_has_no_foreign_sentences(code):
    document = read(SHOP[code])
    assert document.language == code
    assert {sentence.language for sentence in document.sentences} == {None}
    assert document.notices == ()


@pytest.mark.parametrize("code", [code for code in SHOP if code != "en"])
def test_a_paragraph_in_another_language_is_noticed(code):
    document = read(f"{SHOP[code]}\n\n{SHOP['en']}\n\n{SHOP[code]}", language=code)
    foreign = [sentence for sentence in document.sentences if sentence.language]
    assert {sentence.language for sentence in foreign} == {"en"}
    assert all(sentence.text in SHOP["en"] for sentence in foreign)
    assert MIXED_LANGUAGES in document.notices
