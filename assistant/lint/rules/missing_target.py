"""Without an end value nobody can tell whether it was reached."""

from collections.abc import Iterator

from assistant.lint.completing import edits_to, with_target
from assistant.lint.rule import Hit, Rule
from assistant.lint.statement import Statement


def _check(goal: Statement) -> Iterator[Hit]:
    if goal.has_target or goal.reading.withheld or goal.is_milestone:
        return
    said = goal.reading.target
    # The fields are the truth; where only the sentence holds the figure, the fix copies it over.
    sets = (("target", said),) if goal.record is not None and said is not None else ()
    if sets and said is not None:
        yield Hit(field="target", sets=sets, values={"value": said})
    else:
        field = "target" if goal.record is not None else None
        # "New website live from […] to […]" helps nobody: work is moved, not measured.
        edits = () if goal.task or goal.found("completion") else edits_to(goal, with_target(goal))
        yield Hit(field=field, edits=edits, fix="pattern")


RULE = Rule(
    id="missing-target",
    code="KR201",
    loose="error",
    set="error",
    applies_to=("key_result",),
    why={
        "en": "Without a measurable end value, reached and not reached look the same.",
        "nl": "Zonder streefwaarde eindigt de terugblik in een discussie: is het nu gehaald of niet?",
        "sv": "Utan målvärde kan ingen säga om nyckelresultatet är nått.",
        "vi": "Không có giá trị đích đo được thì đến cuối kỳ, việc đã đạt hay chưa sẽ là mỗi người một ý.",
        "zh": "没有目标值，到期那天谁也说不准：成了，还是没成。",
    },
    source="Doerr, Measure What Matters (2018)",
    message={
        "en": "How would you know that you have reached “{text}”? Give a measure and a value, for example “from 30 to 20 minutes”.",
        "nl": "Waaraan zie je dat ‘{text}’ gehaald is? Schrijf wat je meet en tot welke waarde, bijvoorbeeld ‘van 30 naar 20 minuten’.",
        "sv": "Hur vet du att ”{text}” är nått? Skriv vad som mäts och till vilket värde, till exempel ”från 30 till 20 minuter”.",
        "vi": "“{text}”: đến mức nào thì coi là đạt? Ghi rõ đo gì, từ bao nhiêu đến bao nhiêu, ví dụ “từ 30 xuống 20 phút”.",
        "zh": "怎样算达成“{text}”？写明衡量什么、到多少，例如“从30分钟降到20分钟”。",
    },
    fixes={
        "pattern": {
            "en": "Rewrite with blanks to fill in",
            "nl": "Vul het patroon in",
            "sv": "Fyll i mallen",
            "vi": "Điền theo mẫu câu",
            "zh": "按句式补全",
        },
        "": {
            "en": "Use {value} from the sentence",
            "nl": "Neem {value} over uit de zin",
            "sv": "Hämta {value} ur meningen",
            "vi": "Lấy {value} trong câu làm chỉ tiêu",
            "zh": "采用句中的{value}",
        },
    },
    bad={
        "en": (
            "Punctual departures in winter",
            "Shorter queues at the northern quay",
            "A low number of falls on the geriatric ward",
            "Pupils read at home every evening",
        ),
        "nl": (
            "Stipte afvaarten in de winter",
            "Kortere rijen op de noordkade",
            "Op tijd gestarte operaties in het streekziekenhuis",
            "Het verzuim in de brugklas terugdringen",
        ),
        "sv": (
            "Punktliga avgångar på vintern",
            "Kortare köer vid norra kajen",
            "Högre närvaro i årskurs 9",
            "Sänk andelen returer i nätbutiken",
        ),
        "vi": (
            "Tàu khởi hành đúng giờ vào mùa đông",
            "Hàng chờ ngắn lại ở bến phía bắc",
            "Bệnh nhân ngoại trú được khám đúng giờ hẹn",
            "Học sinh cấp hai đọc sách ở nhà mỗi tuần",
        ),
        "zh": (
            "冬季准点开船",
            "北码头排队变短",
            "缩短门诊取药时间",
            "让新员工早日独立上岗",
        ),
    },
    good={
        "en": (
            "Raise punctual departures in winter from 82% to 92%",
            "Win three new freight customers",
            "Cut falls on the geriatric ward from 14 to 6 a month",
            "Raise the share of pupils who read at home from 35% to 60%",
        ),
        "nl": (
            "Stipte afvaarten in de winter verhogen van 82% naar 92%",
            "Drie nieuwe vrachtklanten werven",
            "Aandeel op tijd gestarte operaties verhogen van 71% naar 85%",
            "Het verzuim in de brugklas terugdringen van 8% naar 5%",
        ),
        "sv": (
            "Öka andelen punktliga avgångar på vintern från 82 % till 92 %",
            "Värva tre nya fraktkunder",
            "Öka närvaron i årskurs 9 från 88 % till 94 %",
            "Sänk andelen returer i nätbutiken från 18 % till 12 %",
        ),
        "vi": (
            "Tăng tỷ lệ tàu đúng giờ mùa đông từ 82% lên 92%",
            "Ký được ba khách hàng vận tải mới",
            "Tăng tỷ lệ bệnh nhân ngoại trú được khám đúng giờ hẹn từ 64% lên 85%",
            "Tăng số sách mỗi học sinh cấp hai đọc ở nhà từ 2 lên 5 cuốn",
        ),
        "zh": (
            "将冬季准点率从82%提高到92%",
            "新增三家货运客户",
            "将门诊取药时间从25分钟缩短到12分钟",
            "将新员工独立上岗的时间从60天缩短到35天",
        ),
    },
    check=_check,
)
