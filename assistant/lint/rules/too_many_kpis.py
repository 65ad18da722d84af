"""More KPIs than anybody will look at."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    count, most = sum(1 for _ in survey.kpis), survey.limits.kpis_most
    if count > most:
        yield Hit(field="kpis", values={"count": count, "most": most})


_SIX = "\n".join(["KPI {k_punctual} [measures=1]", "KPI {k_waiting} [measures=2]"] * 3)

RULE = Rule(
    id="too-many-kpis",
    code="SET410",
    loose=None,
    set="info",
    applies_to=("set",),
    why={
        "en": "Each KPI costs somebody time every week; a few that lead to decisions are worth more than a wall of them.",
        "nl": "Elke KPI kost iemand elke week tijd; een paar die tot besluiten leiden, zijn meer waard dan een wand vol.",
        "sv": "Varje KPI tar tid för någon varje vecka; några få som leder till beslut är värda mer än en hel vägg full.",
        "vi": "Mỗi KPI tuần nào cũng tốn thời gian của ai đó; vài KPI dẫn đến quyết định còn đáng giá hơn cả một bảng đầy số liệu.",
        "zh": "每个指标每周都要占用人的时间；能促成决策的几个，胜过满墙的数字。",
    },
    message={
        "en": "The set has {count} KPIs; at most {most} will do. Which ones lead to a decision?",
        "nl": "De set heeft {count} KPI's; {most} is ruim genoeg. Welke leiden tot een besluit?",
        "sv": "Uppsättningen har {count} KPI:er; {most} räcker gott. Vilka leder till beslut?",
        "vi": "Bộ này có {count} KPI; {most} là đủ. KPI nào dẫn đến quyết định?",
        "zh": "这一套有{count}个KPI，{most}个已经足够。哪些会促成决策？",
    },
    bad=in_five(
        f"PERIOD 2027-Q1\nO {{o1}}\nKR {{punctual}}\nKR {{waiting}}\n{_SIX}\n{_SIX}",
        f"PERIOD 2027-Q1\nO {{o1}}\nKR {{punctual}}\nKR {{waiting}}\n{_SIX}\nO {{o2}}\nKR {{damage}}\nKR {{revenue}}\n{_SIX}",
    ),
    good=in_five(
        f"PERIOD 2027-Q1\nO {{o1}}\nKR {{punctual}}\nKR {{waiting}}\n{_SIX}",
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKPI {k_punctual} [measures=1]",
    ),
    survey=_survey,
)
