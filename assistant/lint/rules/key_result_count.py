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
        "en": "One measure is easily gamed and tells half the story; in a long list nobody sees what matters.",
        "nl": "Eén maatstaf is makkelijk op te poetsen en vertelt maar de helft; bij een lange lijst weet niemand wat telt.",
        "sv": "Ett ensamt mått är lätt att trixa med och visar bara halva bilden. Med en lång lista vet ingen vad som räknas.",
        "vi": "Một thước đo thì số liệu dễ bị làm đẹp và chỉ kể được nửa câu chuyện; danh sách dài thì không ai biết điều gì quan trọng.",
        "zh": "只有一个，容易变成数字游戏，也只讲了一半；太多，又没人知道哪个要紧。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "“{text}” has {count} key results; {least} to {most} work best. Which would you drop or add?",
        "nl": "‘{text}’ heeft {count} kernresultaten; {least} tot {most} werkt het best. Welke laten echt zien dat je er bent?",
        "sv": "”{text}” har {count} nyckelresultat; {least} till {most} fungerar bäst. Vilka visar tydligast att målet är nått?",
        "vi": "Với “{text}”, từ {least} đến {most} kết quả then chốt là vừa; hiện có {count}. Những kết quả nào nói lên nhiều nhất?",
        "zh": "“{text}”有{count}个关键结果，{least}到{most}个最好把握。哪些最能说明它达成了？",
    },
    messages={
        "one": {
            "en": "“{text}” hangs on one key result; {least} to {most} work best. What else would show success?",
            "nl": "‘{text}’ heeft maar één kernresultaat; {least} tot {most} werkt het best. Waaraan merk je het nog meer?",
            "sv": "”{text}” vilar på ett enda nyckelresultat; {least} till {most} fungerar bäst. Vad mer skulle visa att målet är nått?",
            "vi": "“{text}” mới có một kết quả then chốt; nên có từ {least} đến {most}. Còn dấu hiệu nào khác cho thấy đã đạt?",
            "zh": "“{text}”只有一个关键结果，{least}到{most}个更稳妥。还有什么能说明它达成了？",
        },
        "none": {
            "en": "“{text}” has no key result yet. Add what would show you that you got there.",
            "nl": "Waaraan merk je dat ‘{text}’ gehaald is? Voeg daar kernresultaten voor toe.",
            "sv": "Hur märks det att ”{text}” är nått? Lägg till ett nyckelresultat som visar det.",
            "vi": "Nhìn vào đâu để biết “{text}” đã đạt? Hãy thêm kết quả then chốt đầu tiên.",
            "zh": "“{text}”还没有关键结果。看到什么变化，你就知道它达成了？写下来。",
        },
    },
    bad=in_five("PERIOD 2027-Q1\nO {o1}", "PERIOD 2027-Q1\nO {o1}\nKR {punctual}"),
    good=in_five(
        "PERIOD 2027-Q1\nO {o1}\nKR {punctual}\nKR {waiting}",
        "PERIOD 2027-Q1\nO {o2}\nKR {revenue}\nKR {damage}\nKR {waiting}",
    ),
    survey=_survey,
)
