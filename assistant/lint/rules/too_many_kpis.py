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
        "en": "Each KPI costs somebody time every week; a few that lead to decisions beat a wall of them.",
        "nl": "Elke KPI kost iemand elke week tijd; een paar waar je naar handelt, zijn meer waard dan een muur vol.",
        "sv": "Varje KPI tar någons tid varje vecka. Några få som leder till beslut är värda mer än en hel vägg.",
        "vi": "KPI nào cũng tốn thời gian của ai đó mỗi tuần; vài con số giúp ra quyết định đáng giá hơn cả một bức tường số liệu.",
        "zh": "每个指标每周都要有人花时间；几个用来做决定的，胜过一整面墙的数字。",
    },
    source="Parmenter, Key Performance Indicators (2015): the 10/80/10 rule",
    message={
        "en": "{count} KPIs are a lot to keep up; at most {most} will do. Which ones lead to a decision?",
        "nl": "{count} KPI's is veel; {most} is ruim genoeg. Welke leiden tot een besluit? Houd die.",
        "sv": "Du har {count} KPI:er; {most} räcker gott. Vilka leder till beslut? Behåll dem.",
        "vi": "Hiện có {count} KPI, trong khi tối đa {most} là đủ. KPI nào giúp bạn ra quyết định? Hãy giữ những KPI đó.",
        "zh": "这套有{count}个指标，{most}个就够。哪几个一变动，你会马上采取行动？留下它们。",
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
