"""A name alone."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    kpi, reading = goal.kpi, goal.reading
    if kpi is not None:
        said = (
            kpi.definition,
            kpi.formula,
            kpi.why,
            kpi.target,
            kpi.current,
            kpi.data_source,
            kpi.frequency,
            kpi.key_result_ids,
        )
        bare = not any(part not in (None, (), "") for part in said)
    else:
        bare = not (reading.has_target or reading.has_deadline or reading.withheld or reading.direction)
        bare = bare and not goal.found("frequencies", "data_sources", "rising_verbs", "falling_verbs")
    if bare:
        yield Hit()


RULE = Rule(
    id="bare-metric",
    code="KPI302",
    loose="info",
    set="info",
    applies_to=("kpi",),
    why={
        "en": "With only a name to go by, two people will count in two ways and report two figures.",
        "nl": "Een naam alleen laat open wat je telt en wat goed is; twee mensen komen dan met twee cijfers.",
        "sv": "Ett namn säger varken vad som räknas eller vad som är bra. Två personer rapporterar då två olika siffror.",
        "vi": "Chỉ có cái tên thì chưa biết đếm gì, bao nhiêu là tốt; hỏi hai người sẽ ra hai con số.",
        "zh": "光有名称，没说数什么、多少算好；两个人去统计，会报出两个数。",
    },
    source="Parmenter, Key Performance Indicators (2015)",
    message={
        "en": "So far “{text}” is a name. How is it counted, what value do you want, and how often will you look?",
        "nl": "‘{text}’ is nog alleen een naam. Zet erbij hoe je het telt, welke waarde je wilt en hoe vaak je kijkt.",
        "sv": "”{text}” är än så länge bara ett namn. Hur räknas det, vilket värde vill du se och hur ofta följer du det?",
        "vi": "“{text}” mới là tên gọi. Tính thế nào, bao nhiêu là tốt và bao lâu xem một lần?",
        "zh": "“{text}”目前只有名称。怎么统计、要到多少、多久看一次？补上这三点。",
    },
    bad={
        "en": (
            "Seat occupancy",
            "Average boarding time",
            "Length of hospital stay",
            "Scrap rate",
        ),
        "nl": (
            "Stoelbezetting",
            "Gemiddelde inschepingstijd",
            "Ziekteverzuim in de thuiszorg",
            "Retourpercentage van de webshop",
        ),
        "sv": (
            "Beläggning per avgång",
            "Genomsnittlig ombordstigningstid",
            "Andel inställda operationer",
            "Genomsnittlig ledtid i verkstaden",
        ),
        "vi": (
            "Tỷ lệ lấp đầy ghế",
            "Thời gian lên tàu trung bình",
            "Tỷ lệ sản phẩm lỗi",
            "Giá trị đơn hàng trung bình",
        ),
        "zh": (
            "上座率",
            "平均登船时长",
            "设备故障率",
            "图书馆借阅量",
        ),
    },
    good={
        "en": (
            "Seat occupancy above 80% in Q2 2027",
            "Average boarding time, weekly from the gate system",
            "Length of hospital stay below 4 days in Q3 2027, monthly from the ward records",
            "Scrap rate below 3%, weekly from the inspection system",
        ),
        "nl": (
            "Stoelbezetting boven 80% in Q2 2027",
            "Gemiddelde inschepingstijd, wekelijks gemeten met sensoren",
            "Ziekteverzuim in de thuiszorg onder 5% in Q3 2027, maandelijks, bron: roostersysteem",
            "Retourpercentage van de webshop onder 8% uiterlijk 30 juni 2027, wekelijks, bron: magazijnsysteem",
        ),
        "sv": (
            "Beläggning över 80 % under Q2 2027",
            "Genomsnittlig ombordstigningstid, veckovis enligt loggen",
            "Andel inställda operationer under 4 % under Q2 2027, veckovis enligt operationsregistret",
            "Genomsnittlig ledtid i verkstaden under 8 dagar under 2027, mäts veckovis i ordersystemet",
        ),
        "vi": (
            "Tỷ lệ lấp đầy ghế trên 80% trong quý 2 năm 2027",
            "Thời gian lên tàu trung bình, đo hằng tuần bằng cảm biến",
            "Tỷ lệ sản phẩm lỗi dưới 2% trong quý 3 năm 2027",
            "Giá trị đơn hàng trung bình, đo hằng tuần bằng phần mềm bán hàng",
        ),
        "zh": (
            "2027年第二季度上座率高于80%",
            "平均登船时长，每周由闸机系统统计",
            "2027年第四季度设备故障率低于2%",
            "图书馆借阅量，每月由借阅系统统计",
        ),
    },
    check=_check,
)
