"""None, or too many to keep in mind."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    count, most = len(survey.okr_set.objectives), survey.limits.objectives_most
    if count == 0:
        yield Hit(field="objectives", pointer="/objectives", message="none")
    elif count > most:
        yield Hit(field="objectives", pointer="/objectives", values={"count": count, "most": most})


RULE = Rule(
    id="objective-count",
    code="SET401",
    loose=None,
    set="warning",
    applies_to=("set",),
    why={
        "en": "What people cannot name from memory does not guide their choices.",
        "nl": "Wat mensen niet uit hun hoofd kunnen noemen, stuurt hun keuzes niet.",
        "sv": "Det man inte kan nämna ur minnet styr inga val.",
        "vi": "Điều không nhớ nổi thì không dẫn dắt được lựa chọn.",
        "zh": "记不住的目标，指导不了取舍。",
    },
    message={
        "en": "The set has {count} objectives. Keep at most {most}: which ones can wait?",
        "nl": "De set heeft {count} doelstellingen. Houd er hoogstens {most}: welke kunnen wachten?",
        "sv": "Uppsättningen har {count} mål. Behåll högst {most}: vilka kan vänta?",
        "vi": "Bộ này có {count} mục tiêu. Hãy giữ tối đa {most}: mục tiêu nào có thể để sau?",
        "zh": "这一套有{count}个目标。请最多保留{most}个：哪些可以等一等？",
    },
    messages={
        "none": {
            "en": "The set has no objective. Add the first.",
            "nl": "De set heeft geen doelstelling. Voeg de eerste toe.",
            "sv": "Uppsättningen har inget mål. Lägg till det första.",
            "vi": "Bộ này chưa có mục tiêu. Hãy thêm mục tiêu đầu tiên.",
            "zh": "这一套还没有目标。请添加第一个。",
        }
    },
    bad=in_five("PERIOD 2027-Q1", "PERIOD 2027-Q1\nO {o1}\nO {o2}\nO {o3}\nO {o4}\nO {o5}\nO {o6}"),
    good=in_five("PERIOD 2027-Q1\nO {o1}\nO {o2}", "PERIOD 2027-Q1\nO {o1}\nO {o2}\nO {o3}"),
    survey=_survey,
)
