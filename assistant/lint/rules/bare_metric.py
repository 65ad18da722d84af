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
        "en": "A name alone leaves open what is counted and what would be good; two people will report two figures.",
        "nl": "Een naam alleen laat open wat je telt en wat goed is; twee mensen rapporteren dan twee cijfers.",
        "sv": "Bara ett namn säger inte vad som räknas eller vad som är bra; två personer rapporterar två olika siffror.",
        "vi": "Chỉ có tên thì chưa rõ đếm cái gì và thế nào là tốt; hai người sẽ báo cáo hai con số.",
        "zh": "只有名称，看不出统计什么、多少算好；两个人会报出两个数字。",
    },
    message={
        "en": "“{text}” is a name only. Say how it is counted, what value is wanted, and how often it is looked at.",
        "nl": "‘{text}’ is alleen een naam. Zeg hoe je het telt, welke waarde je wilt en hoe vaak je kijkt.",
        "sv": "”{text}” är bara ett namn. Säg hur det räknas, vilket värde som önskas och hur ofta det följs.",
        "vi": "“{text}” mới chỉ là tên. Hãy nói cách tính, giá trị mong muốn và bao lâu xem một lần.",
        "zh": "“{text}”只是一个名称。请说明怎样统计、希望达到多少、多久看一次。",
    },
    bad={
        "en": ("Seat occupancy", "Average boarding time"),
        "nl": ("Stoelbezetting", "Gemiddelde inschepingstijd"),
        "sv": ("Beläggning per avgång", "Genomsnittlig ombordstigningstid"),
        "vi": ("Tỷ lệ lấp đầy ghế", "Thời gian lên tàu trung bình"),
        "zh": ("上座率", "平均登船时长"),
    },
    good={
        "en": ("Seat occupancy above 80% in Q2 2027", "Average boarding time, weekly from the gate system"),
        "nl": ("Stoelbezetting boven 80% in Q2 2027", "Gemiddelde inschepingstijd, wekelijks gemeten met sensoren"),
        "sv": ("Beläggning över 80 % under Q2 2027", "Genomsnittlig ombordstigningstid, veckovis enligt loggen"),
        "vi": (
            "Tỷ lệ lấp đầy ghế trên 80% trong quý 2 năm 2027",
            "Thời gian lên tàu trung bình, đo hằng tuần bằng cảm biến",
        ),
        "zh": ("2027年第二季度上座率高于80%", "平均登船时长，每周由闸机系统统计"),
    },
    check=_check,
)
