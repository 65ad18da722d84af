"""Three to four: which end is promised?"""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    record = goal.key_result or goal.kpi
    high = record.target_high if record is not None else goal.reading.target_high
    if high is None or goal.direction == "maintain" or goal.found("keeping_verbs"):
        return
    start, end = goal.reading.spans.get("target", (None, None))
    yield Hit(start, end)


RULE = Rule(
    id="range-target",
    code="KR212",
    loose="info",
    set="info",
    applies_to=("key_result", "kpi"),
    why={
        "en": "One end of a range is a promise and the other a hope; people will read whichever suits them.",
        "nl": "Van twee uiteinden is er één de belofte en één de hoop; iedereen leest wat het beste uitkomt.",
        "sv": "I ett intervall är den ena gränsen löftet och den andra förhoppningen; var och en läser det som passar.",
        "vi": "Trong hai đầu khoảng, một đầu là cam kết, đầu kia là mong muốn; ai cũng sẽ hiểu theo ý mình.",
        "zh": "区间两端，一端是承诺，一端是期望；每个人都会挑对自己有利的那端来读。",
    },
    message={
        "en": "Which end of “{found}” is committed? Give one target, and the better end as the stretch if you like.",
        "nl": "Welk uiteinde van ‘{found}’ beloof je? Geef één streefwaarde, en het betere eind eventueel als ambitie.",
        "sv": "Vilken ände av ”{found}” gäller? Ange ett målvärde, och den bättre änden som utmaning om du vill.",
        "vi": "Đầu nào của “{found}” là cam kết? Hãy ghi một chỉ tiêu, và đầu tốt hơn làm mức phấn đấu nếu muốn.",
        "zh": "“{found}”的哪一端是承诺？请给出一个目标值，较好的一端可作为挑战值。",
    },
    bad={
        "en": ("Get boarding time down to 3 to 4 minutes", "Win 80–90 freight contracts"),
        "nl": ("De inschepingstijd verlagen naar 3 à 4 minuten", "80–90 vrachtcontracten sluiten"),
        "sv": ("Sänk ombordstigningstiden till 3–4 minuter", "Teckna 80–90 fraktavtal"),
        "vi": ("Giảm thời gian lên tàu xuống 3–4 phút", "Ký 80–90 hợp đồng vận tải"),
        "zh": ("将登船时间缩短到3至4分钟", "签下80–90份货运合同"),
    },
    good={
        "en": ("Get boarding time down to 4 minutes", "Win 80 freight contracts"),
        "nl": ("De inschepingstijd verlagen naar 4 minuten", "80 vrachtcontracten sluiten"),
        "sv": ("Sänk ombordstigningstiden till 4 minuter", "Teckna 80 fraktavtal"),
        "vi": ("Giảm thời gian lên tàu xuống 4 phút", "Ký 80 hợp đồng vận tải"),
        "zh": ("将登船时间缩短到4分钟", "签下80份货运合同"),
    },
    check=_check,
)
