"""Done or not done: nothing to see until the last day."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.lint.initiatives import TO_INITIATIVES, labelled, moved
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
        yield replace(Hit.at(marks[0]), edits=labelled(goal), operations=moved(goal))


RULE = Rule(
    id="binary-key-result",
    code="KR213",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "A yes-or-no result stands at zero until the last day, and says nothing about its effect.",
        "nl": "Een ja-of-nee-resultaat laat tot de laatste dag geen voortgang zien en zegt niets over het effect.",
        "sv": "Ett ja-eller-nej-resultat står på noll ända till sista dagen, och säger inget om vad det gav.",
        "vi": "Kết quả kiểu “có hay không” đứng yên cho đến ngày cuối và không nói gì về tác dụng.",
        "zh": "只分“成”与“没成”，中途看不到进展，也看不到它带来了什么。",
    },
    source="Perdoo, Help centre: key results that run from 0 to 100 %",
    message={
        "en": "“{found}” can only be done or not done. Measure what it brings, or make it a milestone and say when it counts as done.",
        "nl": "‘{found}’ is af of niet af. Meet wat het oplevert, of maak er een mijlpaal van en zeg wanneer die gehaald is.",
        "sv": "”{found}” är klart eller inte klart. Vad blir annorlunda då? Mät det, eller skriv en milstolpe som säger när den är nådd.",
        "vi": "“{found}” chỉ có xong hoặc chưa xong. Hãy đo tác dụng của nó, hoặc ghi thành cột mốc kèm tiêu chí hoàn thành.",
        "zh": "“{found}”只分做成和没做成。做成后什么会变？衡量它，或写成带完成标准的里程碑。",
    },
    fixes={"": TO_INITIATIVES},
    bad={
        "en": (
            "Timetable app 100% complete",
            "Version 2.0 of the timetable",
            "Finish 100% of the move to the new warehouse",
            "Electronic patient record 100% implemented",
        ),
        "nl": (
            "Dienstregelingsapp 100% gereed",
            "Versie 2.0 van de dienstregeling",
            "Patiëntenportaal 100% klaar",
            "Versie 3.0 van de bestelapp",
        ),
        "sv": (
            "Tidtabellsappen 100 % färdig",
            "Version 2.0 av tidtabellen",
            "Journalsystemet 100 % klart",
            "Version 3.0 av webbutiken",
        ),
        "vi": (
            "Ứng dụng lịch tàu hoàn thành 100%",
            "Phiên bản 2.0 của lịch tàu",
            "Hệ thống bệnh án điện tử hoàn thành 100%",
            "Phiên bản 3.0 của phần mềm kế toán",
        ),
        "zh": (
            "时刻表手机应用100%完成",
            "时刻表2.0版本",
            "新病历系统100%上线",
            "仓库搬迁完成",
        ),
    },
    good={
        "en": (
            "Raise tickets bought in the app from 30% to 60%",
            "Raise completed inspections from 70% to 95%",
            "Raise orders packed the same day in the new warehouse from 62% to 85%",
            "Raise the share of records complete on the day of discharge from 55% to 90%",
        ),
        "nl": (
            "Aandeel kaartjes gekocht in de app verhogen van 30% naar 60%",
            "Aandeel afgeronde inspecties verhogen van 70% naar 95%",
            "Aandeel patiënten dat online een afspraak maakt verhogen van 15% naar 40%",
            "Aandeel bestellingen via de app verhogen van 22% naar 45%",
        ),
        "sv": (
            "Öka andelen biljetter köpta i appen från 30 % till 60 %",
            "Öka andelen genomförda besiktningar från 70 % till 95 %",
            "Öka andelen recept som förnyas på nätet från 35 % till 65 %",
            "Öka andelen köp som fullföljs i webbutiken från 48 % till 60 %",
        ),
        "vi": (
            "Tăng tỷ lệ vé mua qua ứng dụng từ 30% lên 60%",
            "Tăng tỷ lệ đợt kiểm tra hoàn thành từ 70% lên 95%",
            "Tăng tỷ lệ hồ sơ bệnh án nhập trực tuyến từ 20% lên 75%",
            "Giảm thời gian khóa sổ cuối tháng từ 6 xuống 3 ngày",
        ),
        "zh": (
            "将手机应用购票占比从30%提高到60%",
            "将检查完成率从70%提高到95%",
            "将电子病历使用率从35%提高到80%",
            "将仓库拣货差错从每周30单降到8单",
        ),
    },
    check=_check,
)
