"""Lines of goals: what is a mark or a label, and what belongs to the goal."""

import pytest

from assistant.lint.goal_lines import GoalLine, goal_lines


def texts(text: str) -> list[str]:
    return [found.text for found in goal_lines(text)]


def kinds(text: str) -> list[tuple[str, str]]:
    return [(found.kind, found.text) for found in goal_lines(text, headings=True)]


@pytest.mark.parametrize(
    "line",
    [
        "2.5 million active users by June",
        "99.9% uptime in Q2",
        "-10 % costs",
        "–10 % kosten",
        "+15 % omzet",
        "1,5 miljoen klanten",
        "1.5亿元营收",
        "#1 in customer satisfaction",
        "12 nya butiker",
        "O2 levels in the tanks above 8 mg/l",
        "Mục tiêu 5 triệu người dùng",
        "KPI 3 gånger högre",
        "Mål 90 % nöjda kunder",
        "I 12 butiker mäter vi kundnöjdheten",
        "Doelstelling 5 miljoen euro omzet",
        "目标 3 亿元营收",
        "We will cut churn from 10% to 5%, as measured by the CRM",
        "十月底前新增40家客户",
        "Open 3 stores: two in Ghent",
    ],
)
def test_what_belongs_to_a_goal_stays(line: str) -> None:
    assert texts(line) == [line]


@pytest.mark.parametrize(
    ("line", "goal"),
    [
        ("- 10 klanten winnen", "10 klanten winnen"),
        ("* 2.5 million users", "2.5 million users"),
        ("  3. Churn to 5%", "Churn to 5%"),
        ("12) NPS to 40", "NPS to 40"),
        ("(2) NPS to 40", "NPS to 40"),
        ("•NPS to 40", "NPS to 40"),
        ("- [ ] NPS to 40", "NPS to 40"),
        ("- [x] 99.9% uptime", "99.9% uptime"),
        ("1、将流失率降到5%", "将流失率降到5%"),
        ("一、将流失率降到5%", "将流失率降到5%"),
        ("（二）将流失率降到5%", "将流失率降到5%"),
        ("②将流失率降到5%", "将流失率降到5%"),
        ("1.将流失率降到5%", "将流失率降到5%"),
        ("- **NPS** to 40", "NPS to 40"),
        ("1. KR1.1: NPS to 40", "NPS to 40"),
    ],
)
def test_a_list_mark_goes(line: str, goal: str) -> None:
    assert texts(line) == [goal]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Objective: Customers stay\nKR1: Churn to 5%", [("objective", "Customers stay"), ("key_result", "Churn to 5%")]),
        ("Objective 1 Customers stay", [("objective", "Customers stay")]),
        ("O1 Customers stay\nKR 1.1 churn to 5%", [("objective", "Customers stay"), ("key_result", "churn to 5%")]),
        ("O2. Customers stay\nO1.2 – Churn to 5%", [("objective", "Customers stay"), ("objective", "Churn to 5%")]),
        ("Doelstelling: Klanten blijven\nKernresultaten:\n- Van 10 naar 5", [("objective", "Klanten blijven"), ("key_result", "Van 10 naar 5")]),
        ("Doelstellingen:\nKlanten blijven", [("objective", "Klanten blijven")]),
        ("Mål 1: Kunderna stannar\nNyckeltal: Andel kvar", [("objective", "Kunderna stannar"), ("kpi", "Andel kvar")]),
        ("Mục tiêu 1: Khách ở lại\nKết quả then chốt 1.1: Còn 5%", [("objective", "Khách ở lại"), ("key_result", "Còn 5%")]),
        ("目标：客户留存\n关键结果1：降到5%\n目标二、增长", [("objective", "客户留存"), ("key_result", "降到5%"), ("objective", "增长")]),
        ("KPI1.1 Churn rate\nI1.1 Call them", [("kpi", "Churn rate"), ("initiative", "Call them")]),
        ("## Customers stay\nChurn to 5%", [("objective", "Customers stay"), ("key_result", "Churn to 5%")]),
        ("I will delight customers as measured by:\n- NPS to 40", [("objective", "delight customers"), ("key_result", "NPS to 40")]),
        ("We will delight customers, as measured by NPS from 20 to 40.", [("objective", "delight customers"), ("key_result", "NPS from 20 to 40")]),
        ("We gaan klanten verrassen, gemeten aan\nNPS van 20 naar 40", [("objective", "klanten verrassen"), ("key_result", "NPS van 20 naar 40")]),
        ("Vi ska glädja kunderna, vilket vi mäter genom:\nNPS från 20 till 40", [("objective", "glädja kunderna"), ("key_result", "NPS från 20 till 40")]),
        ("Chúng tôi sẽ làm khách hài lòng, đo bằng NPS từ 20 lên 40", [("objective", "làm khách hài lòng"), ("key_result", "NPS từ 20 lên 40")]),
        ("我们要让客户满意，衡量标准是：净推荐值从20升到40", [("objective", "让客户满意"), ("key_result", "净推荐值从20升到40")]),
    ],
)  # fmt: skip
def test_a_label_says_what_a_line_is(text: str, found: list[tuple[str, str]]) -> None:
    assert kinds(text) == found


def test_headings_rulers_and_fences_are_skipped() -> None:
    text = "# Goals\n\n---\n~~~\n```\nno goal\n~~~\n1. NPS to 40\n=====\n"
    assert list(goal_lines(text)) == [GoalLine("key_result", "NPS to 40", 8)]


def test_a_line_without_a_label_is_what_the_caller_says() -> None:
    found = list(goal_lines("Churn rate\nKR1: Churn to 5%\nNPS", kind="kpi"))
    assert [each.kind for each in found] == ["kpi", "key_result", "kpi"]


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Metric | Now | Target 2027 | When", "Sick leave | 6.1 % | 4.5 % | Q4"),
        ("| Indicator | Nu | Doel | Wanneer |", "| Ziekteverzuim | 6,1% | 4,5% | Q4 |"),
        ("Mått\tNuläge\tMål\tSenast", "Sjukfrånvaro\t6,1 %\t4,5 %\tQ4"),
        ("| Chỉ số | Hiện tại | Mục tiêu | Thời hạn |", "| Tỷ lệ nghỉ việc | 12% | 8% | quý 4 |"),
        ("指标|现状|目标|时间", "员工流失率|12%|8%|年底"),
    ],
)
def test_the_heads_of_a_table_are_no_goal_and_name_its_columns(head: str, row: str) -> None:
    found = list(goal_lines(f"{head}\n|---|---|---|---|\n{row}\n\nNPS to 40"))
    assert [line.text for line in found] == [row.strip(), "NPS to 40"]
    assert len(found[0].header) == 4
    assert found[1].header == ()
