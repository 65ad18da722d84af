"""Too few key results to show the objective, or too many to steer by."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.sketches import in_five
from assistant.lint.survey import Survey


def _survey(survey: Survey) -> Iterator[Hit]:
    least, most = survey.limits.key_results_least, survey.limits.key_results_most
    for objective in survey.okr_set.objectives:
        count = len(objective.key_results)
        values = {"count": count, "least": least, "most": most}
        if count == 0:
            yield Hit(item=objective.id, field="key_results", values=values, message="none", severity="error")
        elif not least <= count <= most:
            yield Hit(item=objective.id, field="key_results", values=values, message="one" if count == 1 else "")


RULE = Rule(
    id="key-result-count",
    code="SET402",
    loose=None,
    set="warning",
    applies_to=("objective",),
    why={
        "en": "One measure is easily gamed and tells only half the story; with a long list nobody knows what matters.",
        "nl": "Eén maatstaf is makkelijk te sturen en zegt maar de helft; bij een lange lijst weet niemand wat telt.",
        "sv": "Ett enda mått är lätt att manipulera och säger bara hälften; med en lång lista vet ingen vad som räknas.",
        "vi": "Chỉ một thước đo thì số liệu dễ bị làm đẹp và chỉ nói lên một nửa sự việc; danh sách dài thì không ai biết điều gì quan trọng.",
        "zh": "只有一个关键结果，容易被刷数据，也只能说明一半；清单太长，没有人知道什么重要。",
    },
    message={
        "en": "“{text}” has {count} key results. {least} to {most} work best.",
        "nl": "‘{text}’ heeft {count} kernresultaten. {least} tot {most} werkt het best.",
        "sv": "”{text}” har {count} nyckelresultat. {least} till {most} fungerar bäst.",
        "vi": "“{text}” có {count} kết quả then chốt. Nên có từ {least} đến {most}.",
        "zh": "“{text}”有{count}个关键结果。{least}到{most}个最合适。",
    },
    messages={
        "one": {
            "en": "“{text}” has only one key result. {least} to {most} work best.",
            "nl": "‘{text}’ heeft maar één kernresultaat. {least} tot {most} werkt het best.",
            "sv": "”{text}” har bara ett nyckelresultat. {least} till {most} fungerar bäst.",
            "vi": "“{text}” chỉ có một kết quả then chốt. Nên có từ {least} đến {most}.",
            "zh": "“{text}”只有一个关键结果。{least}到{most}个最合适。",
        },
        "none": {
            "en": "“{text}” has no key result. Add what would show that it is reached.",
            "nl": "‘{text}’ heeft geen kernresultaat. Voeg toe waaraan je merkt dat het gehaald is.",
            "sv": "”{text}” har inget nyckelresultat. Lägg till det som visar att målet är nått.",
            "vi": "“{text}” chưa có kết quả then chốt. Hãy thêm điều cho thấy mục tiêu đã đạt.",
            "zh": "“{text}”没有关键结果。请补充能说明目标达成的结果。",
        },
    },
    bad=in_five("PERIOD 2027-Q1\nO {o1}", "PERIOD 2027-Q1\nO {o1}\nKR {punctual}"),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}",
        "PERIOD 2027-Q1\nO {o2}\nKR {revenue}\nKR {damage}\nKR {waiting}",
    ),
    survey=_survey,
)
