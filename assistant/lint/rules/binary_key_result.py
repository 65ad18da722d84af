"""Done or not done: nothing to see until the last day."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.reading.withheld or (goal.key_result is not None and goal.key_result.kind == "milestone"):
        return
    if goal.has_target:
        whole = (
            goal.target == 100 and goal.unit == "%" and goal.change in ("level", None) and goal.baseline in (None, 0)
        )
        marks = goal.found("completion") if whole else ()
    else:
        marks = goal.found("completion", "outside_milestones")
    if marks:
        yield Hit.at(marks[0])


RULE = Rule(
    id="binary-key-result",
    code="KR213",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "A yes-or-no result shows no progress until the last day, and says nothing about its effect.",
        "nl": "Een ja-of-nee-resultaat laat tot de laatste dag geen voortgang zien en zegt niets over het effect.",
        "sv": "Ett ja-eller-nej-resultat visar inga framsteg förrän sista dagen och säger inget om effekten.",
        "vi": "Kết quả kiểu “có hay không” không cho thấy tiến độ nào cho đến ngày cuối và không nói gì về tác dụng.",
        "zh": "非此即彼的结果到最后一天都看不出进展，也说明不了效果。",
    },
    message={
        "en": "“{found}” is done or not done. Measure the effect, or make it a milestone that says when it is done.",
        "nl": "‘{found}’ is af of niet af. Meet het effect, of maak er een mijlpaal van die zegt wanneer hij gehaald is.",
        "sv": "”{found}” är klart eller inte klart. Mät effekten, eller gör det till en milstolpe som säger när den är nådd.",
        "vi": "“{found}” chỉ có xong hoặc chưa xong. Hãy đo tác dụng, hoặc chuyển thành cột mốc có tiêu chí hoàn thành.",
        "zh": "“{found}”只有完成与未完成之分。请衡量效果，或改为写明完成标准的里程碑。",
    },
    bad={
        "en": ("Timetable app 100% complete", "Version 2.0 of the timetable"),
        "nl": ("Dienstregelingsapp 100% gereed", "Versie 2.0 van de dienstregeling"),
        "sv": ("Tidtabellsappen 100 % färdig", "Version 2.0 av tidtabellen"),
        "vi": ("Ứng dụng lịch tàu hoàn thành 100%", "Phiên bản 2.0 của lịch tàu"),
        "zh": ("时刻表手机应用100%完成", "时刻表2.0版本"),
    },
    good={
        "en": ("Raise tickets bought in the app from 30% to 60%", "Raise completed inspections from 70% to 95%"),
        "nl": (
            "Aandeel kaartjes gekocht in de app verhogen van 30% naar 60%",
            "Aandeel afgeronde inspecties verhogen van 70% naar 95%",
        ),
        "sv": (
            "Öka andelen biljetter köpta i appen från 30 % till 60 %",
            "Öka andelen genomförda besiktningar från 70 % till 95 %",
        ),
        "vi": ("Tăng tỷ lệ vé mua qua ứng dụng từ 30% lên 60%", "Tăng tỷ lệ đợt kiểm tra hoàn thành từ 70% lên 95%"),
        "zh": ("将手机应用购票占比从30%提高到60%", "将检查完成率从70%提高到95%"),
    },
    check=_check,
)
