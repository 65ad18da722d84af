"""Work done is not yet an effect."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.is_milestone or goal.found("outside_milestones"):
        return
    if mark := goal.task:
        yield Hit.at(mark)


RULE = Rule(
    id="task-not-outcome",
    code="KR204",
    loose="warning",
    set="warning",
    applies_to=("key_result",),
    why={
        "en": "Work can be done to the letter without the effect it was meant for; a key result measures the effect.",
        "nl": "Werk kan keurig gedaan zijn zonder dat het effect er komt; een kernresultaat meet het effect.",
        "sv": "Arbete kan utföras till punkt och pricka utan att effekten kommer; ett nyckelresultat mäter effekten.",
        "vi": "Công việc có thể làm xong mà không mang lại tác dụng mong đợi; kết quả then chốt đo tác dụng đó.",
        "zh": "工作做完不等于产生了效果；关键结果衡量的是效果。",
    },
    message={
        "en": "“{found}” describes work. Ask what should be different afterwards, measure that, and list the work as an initiative.",
        "nl": "‘{found}’ beschrijft werk. Vraag wat er daarna anders is, meet dat en zet het werk bij de initiatieven.",
        "sv": "”{found}” beskriver ett arbete. Fråga vad som ska vara annorlunda efteråt, mät det och lägg arbetet bland initiativen.",
        "vi": "“{found}” mô tả công việc. Hãy hỏi sau đó điều gì sẽ khác, đo điều đó và chuyển việc sang phần sáng kiến.",
        "zh": "“{found}”描述的是工作。请想清楚做完后会有什么不同，衡量那个变化，把工作列入举措。",
    },
    bad={
        "en": ("Publish 12 blog posts", "Train 15 deckhands"),
        "nl": ("12 blogs publiceren", "15 matrozen trainen"),
        "sv": ("Publicera 12 blogginlägg", "Utbilda 15 matroser"),
        "vi": ("Viết 12 bài blog", "Đào tạo 15 thủy thủ"),
        "zh": ("发布12篇博客文章", "培训15名水手"),
    },
    good={
        "en": ("Launch a night ferry that reaches 10,000 passengers", "Raise test coverage from 60% to 80%"),
        "nl": (
            "Een nachtveer lanceren die 10.000 passagiers haalt",
            "Aandeel geteste schepen verhogen van 60% naar 80%",
        ),
        "sv": ("Lansera en nattfärja som når 10 000 passagerare", "Öka andelen testade fartyg från 60 % till 80 %"),
        "vi": ("Ra mắt chuyến phà đêm, đạt 10.000 hành khách", "Tăng tỷ lệ tàu được kiểm định từ 60% lên 80%"),
        "zh": ("推出夜间渡轮，乘客达到10,000人次", "将船舶检测覆盖率从60%提高到80%"),
    },
    check=_check,
)
