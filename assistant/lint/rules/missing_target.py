"""Without an end value nobody can tell whether it was reached."""

from collections.abc import Iterator

from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.has_target or goal.reading.withheld or goal.is_milestone:
        return
    said = goal.reading.target
    # The fields are the truth; where only the sentence holds the figure, the fix copies it over.
    sets = (("target", said),) if goal.record is not None and said is not None else ()
    yield Hit(
        field="target" if goal.record is not None else None,
        sets=sets,
        values={"value": said} if said is not None else {},
    )


RULE = Rule(
    id="missing-target",
    code="KR201",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Without a measurable end value nobody can tell whether the key result was reached.",
        "nl": "Zonder meetbare streefwaarde kan niemand zeggen of het kernresultaat gehaald is.",
        "sv": "Utan ett mätbart slutvärde kan ingen säga om nyckelresultatet har nåtts.",
        "vi": "Không có chỉ tiêu đo được thì không ai biết kết quả then chốt đã đạt hay chưa.",
        "zh": "没有可衡量的目标值，就没有人能判断关键结果是否达成。",
    },
    message={
        "en": "“{text}” has no measurable end value. Write what is measured and to what value, for example “from 30 to 20 minutes”.",
        "nl": "‘{text}’ heeft geen meetbare eindwaarde. Schrijf wat je meet en tot welke waarde, bijvoorbeeld ‘van 30 naar 20 minuten’.",
        "sv": "”{text}” saknar ett mätbart slutvärde. Skriv vad som mäts och till vilket värde, till exempel ”från 30 till 20 minuter”.",
        "vi": "“{text}” chưa có giá trị đích đo được. Hãy ghi đo cái gì và đến mức nào, ví dụ “từ 30 xuống 20 phút”.",
        "zh": "“{text}”没有可衡量的终值。请写明衡量什么、达到多少，例如“从30分钟降到20分钟”。",
    },
    fix={
        "en": "Take {value} from the sentence",
        "nl": "Neem {value} over uit de zin",
        "sv": "Ta {value} från meningen",
        "vi": "Lấy {value} từ câu",
        "zh": "采用句中的{value}",
    },
    bad={
        "en": ("Punctual departures in winter", "Shorter queues at the northern quay"),
        "nl": ("Stipte afvaarten in de winter", "Kortere rijen op de noordkade"),
        "sv": ("Punktliga avgångar på vintern", "Kortare köer vid norra kajen"),
        "vi": ("Tàu khởi hành đúng giờ vào mùa đông", "Hàng chờ ngắn lại ở bến phía bắc"),
        "zh": ("冬季准点开船", "北码头排队变短"),
    },
    good={
        "en": ("Raise punctual departures in winter from 82% to 92%", "Win three new freight customers"),
        "nl": ("Stipte afvaarten in de winter verhogen van 82% naar 92%", "Drie nieuwe vrachtklanten werven"),
        "sv": ("Öka andelen punktliga avgångar på vintern från 82 % till 92 %", "Värva tre nya fraktkunder"),
        "vi": ("Tăng tỷ lệ tàu đúng giờ mùa đông từ 82% lên 92%", "Ký được ba khách hàng vận tải mới"),
        "zh": ("将冬季准点率从82%提高到92%", "新增三家货运客户"),
    },
    check=_check,
)
