"""Work done is not yet an effect."""

from collections.abc import Iterator
from dataclasses import replace

from assistant.lint.initiatives import TO_INITIATIVES, labelled, moved
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.is_milestone or goal.found("outside_milestones"):
        return
    if mark := goal.task:
        yield replace(Hit.at(mark), edits=labelled(goal), operations=moved(goal))


RULE = Rule(
    id="task-not-outcome",
    code="KR204",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "Work can be done to the letter and still miss its effect; a key result measures the effect.",
        "nl": "Werk kan keurig af zijn zonder dat het iets oplevert; een kernresultaat meet wat het oplevert.",
        "sv": "Arbetet kan göras till punkt och pricka utan att något blir bättre. Ett nyckelresultat mäter det som blir bättre.",
        "vi": "Việc có thể làm xong đúng từng chữ mà không đem lại điều mong đợi; kết quả then chốt đo chính điều ấy.",
        "zh": "事情可以件件做完，效果却没来；关键结果看的是效果。",
    },
    source="Google, OKR playbook (in: Doerr, Measure What Matters, 2018)",
    message={
        "en": "“{found}” describes work. Measure what will be different once it is done, and list the work as an initiative.",
        "nl": "‘{found}’ is werk. Wat is er daarna anders? Meet dat en zet het werk bij de initiatieven.",
        "sv": "”{found}” är ett arbete. Vad ska vara annorlunda efteråt? Mät det, och lägg arbetet bland initiativen.",
        "vi": "“{found}” là việc sẽ làm. Làm xong thì điều gì sẽ khác? Hãy đo điều đó và đưa việc này sang phần sáng kiến.",
        "zh": "“{found}”之后，谁会有什么不同？衡量那个变化，把这项工作列入举措。",
    },
    fixes={"": TO_INITIATIVES},
    bad={
        "en": (
            "Publish 12 blog posts",
            "Train 15 deckhands",
            "Hold 6 parents’ evenings",
            "Install 40 sensors in the paint shop",
        ),
        "nl": (
            "12 blogs publiceren",
            "15 matrozen trainen",
            "8 verpleegkundigen bijscholen",
            "6 workshops organiseren voor docenten",
        ),
        "sv": (
            "Publicera 12 blogginlägg",
            "Utbilda 15 matroser",
            "Genomför 20 föräldramöten",
            "Installera 40 nya kassor i butikerna",
        ),
        "vi": (
            "Viết 12 bài blog",
            "Đào tạo 15 thủy thủ",
            "Tổ chức 6 buổi tập huấn cho điều dưỡng",
            "Xây dựng 3 quy trình bảo trì máy dệt",
        ),
        "zh": (
            "发布12篇博客文章",
            "培训15名水手",
            "举办6场家长会",
            "编写20份护理操作手册",
        ),
    },
    good={
        "en": (
            "Launch a night ferry that reaches 10,000 passengers",
            "Raise test coverage from 60% to 80%",
            "Raise the share of parents who attend a school evening from 45% to 70%",
            "Cut unplanned stops in the paint shop from 9 to 4 a month",
        ),
        "nl": (
            "Een nachtveer lanceren die 10.000 passagiers haalt",
            "Aandeel geteste schepen verhogen van 60% naar 80%",
            "Aandeel verpleegkundigen met een reanimatiediploma verhogen van 55% naar 90%",
            "Aandeel docenten dat digitaal toetst verhogen van 30% naar 75%",
        ),
        "sv": (
            "Lansera en nattfärja som når 10 000 passagerare",
            "Öka andelen testade fartyg från 60 % till 80 %",
            "Öka andelen föräldrar som kommer på utvecklingssamtal från 70 % till 90 %",
            "Korta kötiden i kassan från 6 till 3 minuter",
        ),
        "vi": (
            "Ra mắt chuyến phà đêm, đạt 10.000 hành khách",
            "Tăng tỷ lệ tàu được kiểm định từ 60% lên 80%",
            "Giảm số ca nhiễm khuẩn bệnh viện từ 18 xuống 10 ca",
            "Giảm thời gian dừng máy dệt từ 14 xuống 6 giờ mỗi tháng",
        ),
        "zh": (
            "推出夜间渡轮，乘客达到10,000人次",
            "将船舶检测覆盖率从60%提高到80%",
            "将家长到校沟通的比例从45%提高到70%",
            "将护理操作差错从每月14起降到5起",
        ),
    },
    check=_check,
)
