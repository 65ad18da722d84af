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
        "nl": "Wat je niet uit je hoofd kunt noemen, stuurt je keuzes niet.",
        "sv": "Mål som ingen kan räkna upp ur minnet styr inga val.",
        "vi": "Điều gì phải mở tài liệu mới nhớ thì không dẫn dắt được lựa chọn hằng ngày.",
        "zh": "背不出来的目标，做决定时也想不起来。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "{count} objectives are a lot to keep in mind. Keep at most {most}: which ones can wait?",
        "nl": "Met {count} doelstellingen raakt het overzicht zoek. Houd er hoogstens {most}: welke kunnen wachten?",
        "sv": "Du har {count} mål. Behåll högst {most}: vilka kan vänta?",
        "vi": "Bộ này có {count} mục tiêu; tối đa {most} thì mới dễ nhớ. Mục tiêu nào có thể để sau?",
        "zh": "这套有{count}个目标，最多留{most}个为好。哪些可以等下个周期？",
    },
    messages={
        "none": {
            "en": "There is no objective yet. What should be different when the period ends?",
            "nl": "Er staat nog geen doelstelling in de set. Wat moet er anders worden? Voeg de eerste toe.",
            "sv": "Här finns inget mål ännu. Skriv det första.",
            "vi": "Chưa có mục tiêu nào. Điều đầu tiên bạn muốn thay đổi là gì? Hãy viết ra.",
            "zh": "这里还没有目标。先写下最想改变的一件事。",
        }
    },
    bad=in_five("PERIOD 2027-Q1", "PERIOD 2027-Q1\nO {o1}\nO {o2}\nO {o3}\nO {o4}\nO {o5}\nO {o6}"),
    good=in_five("PERIOD 2027-Q1\nO {o1}\nO {o2}", "PERIOD 2027-Q1\nO {o1}\nO {o2}\nO {o3}"),
    survey=_survey,
)
