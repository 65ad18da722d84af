"""Three to four: which end is promised?"""

from collections.abc import Iterator

from assistant.lint.completing import committed_end
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    record = goal.key_result or goal.kpi
    high = record.target_high if record is not None else goal.reading.target_high
    if high is None or goal.direction == "maintain" or goal.found("keeping_verbs"):
        return
    start, end = goal.reading.spans.get("target", (None, None))
    yield Hit(start, end, edits=committed_end(goal))


RULE = Rule(
    id="range-target",
    code="KR212",
    loose="info",
    set="info",
    applies_to=("key_result", "kpi"),
    why={
        "en": "One end of a range is a promise and the other a hope; people will read whichever suits them.",
        "nl": "In een marge zitten een belofte en een hoop; ieder leest wat hem het best uitkomt.",
        "sv": "I ett intervall är ena änden ett löfte och den andra en förhoppning. Var och en läser den som passar.",
        "vi": "Một đầu của khoảng là lời hứa, đầu kia là hy vọng; ai cũng sẽ đọc đầu hợp ý mình.",
        "zh": "区间一头是承诺，一头是期望；看的人总会挑合自己心意的那头。",
    },
    source="Wiegers and Beatty, Software Requirements (2013)",
    message={
        "en": "Which end of “{found}” do you promise? Make that the target; the better end can be the stretch.",
        "nl": "Welk getal uit ‘{found}’ beloof je? Maak dat de streefwaarde; het betere mag er als ambitie bij.",
        "sv": "Vilken ände av ”{found}” lovar du? Gör den till målvärde; den bättre änden kan stå som utmaning.",
        "vi": "Trong khoảng “{found}”, bạn cam kết mức nào? Lấy mức đó làm chỉ tiêu; đầu tốt hơn có thể làm mức phấn đấu.",
        "zh": "“{found}”里，你承诺的是哪一端？留它作目标值，更好的一端可以作挑战值。",
    },
    fixes={
        "": {
            "en": "Take the easier end as the target",
            "nl": "Kies het haalbaarste getal",
            "sv": "Välj den ände som är lättare att nå",
            "vi": "Cam kết mức dễ đạt hơn",
            "zh": "采用较易达到的一端",
        },
    },
    bad={
        "en": (
            "Get boarding time down to 3 to 4 minutes",
            "Win 80–90 freight contracts",
            "Cut the build time from 25 to 10–12 minutes",
            "Raise bread sales from 300 to between 350 and 400 loaves a day",
        ),
        "nl": (
            "De inschepingstijd verlagen naar 3 à 4 minuten",
            "80–90 vrachtcontracten sluiten",
            "Tussen de 30 en 40 reparateurs werven voor de fietswerkplaats",
            "Aandeel online afspraken bij de huisarts verhogen van 20% naar 35-40%",
        ),
        "sv": (
            "Sänk ombordstigningstiden till 3–4 minuter",
            "Teckna 80–90 fraktavtal",
            "Korta svarstiden i supporten från 9 till 4–5 timmar",
            "Minska andelen försenade leveranser från 12 % till 5–7 %",
        ),
        "vi": (
            "Giảm thời gian lên tàu xuống 3–4 phút",
            "Ký 80–90 hợp đồng vận tải",
            "Tăng số học viên mới từ 120 lên 150–180",
            "Giảm tỷ lệ hàng trả lại từ 9% xuống 5–6%",
        ),
        "zh": (
            "将登船时间缩短到3至4分钟",
            "签下80–90份货运合同",
            "将换模时间从50分钟缩短到25至30分钟",
            "招收120–150名夜校学员",
        ),
    },
    good={
        "en": (
            "Get boarding time down to 4 minutes",
            "Win 80 freight contracts",
            "Cut the build time from 25 to 12 minutes",
            "Raise bread sales from 300 to 350 loaves a day",
        ),
        "nl": (
            "De inschepingstijd verlagen naar 4 minuten",
            "80 vrachtcontracten sluiten",
            "30 reparateurs werven voor de fietswerkplaats",
            "Aandeel online afspraken bij de huisarts verhogen van 20% naar 35%",
        ),
        "sv": (
            "Sänk ombordstigningstiden till 4 minuter",
            "Teckna 80 fraktavtal",
            "Korta svarstiden i supporten från 9 till 5 timmar",
            "Minska andelen försenade leveranser från 12 % till 7 %",
        ),
        "vi": (
            "Giảm thời gian lên tàu xuống 4 phút",
            "Ký 80 hợp đồng vận tải",
            "Tăng số học viên mới từ 120 lên 150",
            "Giảm tỷ lệ hàng trả lại từ 9% xuống 6%",
        ),
        "zh": (
            "将登船时间缩短到4分钟",
            "签下80份货运合同",
            "将换模时间从50分钟缩短到30分钟",
            "招收120名夜校学员",
        ),
    },
    check=_check,
)
