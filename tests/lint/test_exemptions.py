"""The last column of the rule table: where a rule keeps quiet. As important as where it speaks."""

from datetime import date

import pytest

from assistant.lint import Goal, Options, lint_goals
from assistant.period import parse_period
from assistant.records import Kind, LanguageCode
from assistant.settings import Glossary
from tests.lint.sketching import TODAY


def _rules(language: LanguageCode, text: str, kind: Kind = "key_result", **options: object) -> set[str]:
    report = lint_goals([Goal("1", kind, language, text)], Options(today=TODAY, **options))  # type: ignore[arg-type]
    return {finding.rule for finding in report.all_findings}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Reduce churn from 10% to 5% by 30 June 2027"),
        ("nl", "Churn verlagen van 10% naar 5% uiterlijk 30 juni 2027"),
        ("sv", "Minska kundbortfallet från 10 % till 5 % senast den 30 juni 2027"),
        ("vi", "Giảm tỷ lệ rời bỏ từ 10% xuống 5% chậm nhất ngày 30/6/2027"),
        ("zh", "在2027年第二季度将流失率从10%降至5%"),
    ],
)
def test_a_complete_key_result_gets_no_remark(language: LanguageCode, text: str) -> None:
    assert _rules(language, text) == set()


@pytest.mark.parametrize(
    ("rule", "language", "text"),
    [
        ("vague-quantity", "en", "Win more than 40 school groups"),
        ("vague-quantity", "en", "No more than 3 complaints a month"),
        ("vague-quantity", "en", "Reduce churn significantly, from 10% to 5%"),
        ("vague-quantity", "nl", "20% meer boekingen van scholen"),
        ("vague-quantity", "sv", "Fler än 40 skolgrupper bokar"),
        ("vague-quantity", "vi", "Ký với ít nhất 40 trường học"),
        ("vague-quantity", "zh", "签约不少于40所学校"),
        ("vague-verb", "en", "Improve the meal rating from 6.1 to 7.5"),
        (
            "vague-verb",
            "en",
            "Cut fuel use from 90 to 80 litres by improving hull maintenance and strengthening training",
        ),
        (
            "vague-verb",
            "nl",
            "De wachttijd verlagen van 30 naar 20 minuten door de kade te verbeteren en de planning te versterken",
        ),
        (
            "vague-verb",
            "sv",
            "Minska väntetiden från 30 till 20 minuter genom att förbättra kajen och stärka planeringen",
        ),
        ("vague-verb", "vi", "Giảm thời gian chờ từ 30 xuống 20 phút bằng cách cải thiện bến và tăng cường nhân lực"),
        ("vague-verb", "zh", "将净促进者得分从55分提高到66分"),
        ("vague-quality", "zh", "将乘客满意度从80%提高到90%"),
        ("vague-quality", "sv", "Andelen godkända besiktningar ska öka från 80 % till 95 %"),
        ("vague-quality", "nl", "Bestellingen binnen 24 uur geleverd van 80% naar 95%"),
        ("vague-quality", "vi", "Tăng tỷ lệ học viên tốt nghiệp từ 80% lên 90%"),
        (
            "vague-deadline",
            "en",
            "Cut waiting time from 30 to 20 minutes as soon as possible, by 30 June 2027 at the latest",
        ),
        ("missing-target", "sv", "Lansera tre nya produkter"),
        ("missing-target", "nl", "Vijf nieuwe partners contracteren"),
        ("missing-target", "vi", "Mở năm chi nhánh mới"),
        ("missing-target", "zh", "新增五家合作伙伴"),
        ("missing-target", "en", "Cut waiting time from 30 to X minutes"),
        ("missing-baseline", "en", "Recruit 100 new volunteers"),
        ("missing-baseline", "en", "Answer at least 90% of letters within 24 hours"),
        ("missing-baseline", "en", "Keep punctuality above 95%"),
        ("missing-baseline", "nl", "De klanttevredenheid verhogen naar 90%, nulmeting volgt"),
        ("missing-baseline", "sv", "Höj nöjdheten till 90 %, startvärde okänt"),
        ("missing-baseline", "vi", "Nâng mức hài lòng lên 90%, chưa có số liệu gốc"),
        ("missing-baseline", "zh", "将满意度提高到90%，基线待定"),
        ("task-not-outcome", "en", "Raise test coverage from 60% to 80%"),
        ("task-not-outcome", "en", "Become ISO 14001 certified after testing 3 ships"),
        ("task-not-outcome", "zh", "将培训完成率从60%提高到90%"),
        ("impossible-value", "en", "Grow revenue by 150%"),
        ("impossible-value", "en", "Raise net revenue retention from 98% to 112%"),
        ("no-change", "en", "Keep punctuality at 95%, as it is at 95% today"),
        ("absolute-target", "en", "Zero accidents on deck, down from 4"),
        ("absolute-target", "zh", "安全事故从4起降到0起"),
        ("vanity-metric", "en", "Turn 4% of visitors into returning customers"),
        ("ambiguous-percent", "en", "Reduce churn from 10% by half"),
        ("number-word", "en", "Double winter bookings"),
        ("two-measures", "en", "Cut delays between Harlingen and Vlieland from 12 to 6 a month"),
    ],
)
def test_the_rule_keeps_quiet(rule: str, language: LanguageCode, text: str) -> None:
    assert rule not in _rules(language, text)


@pytest.mark.parametrize(
    ("rule", "language", "text"),
    [
        ("vague-hedge", "en", "Sell about 400 season tickets"),
        ("vague-hedge", "zh", "售出400张左右季票"),
        ("vague-verb", "en", "Cut fuel use from 90 to 80 litres and improve our service"),
        ("vague-verb", "sv", "Minska väntetiden från 30 till 20 minuter och stärk vårt varumärke"),
        ("vague-verb", "nl", "De wachttijd verlagen van 30 naar 20 minuten en de dienstverlening verbeteren"),
        ("vague-verb", "vi", "Giảm thời gian chờ từ 30 xuống 20 phút và nâng cao uy tín"),
        ("vague-verb", "zh", "将等待时间从30分钟缩短到20分钟，并优化服务"),
        ("vague-quantity", "en", "Recruit 20 nurses and many volunteers"),
        ("task-not-outcome", "sv", "Ta fram tolv utbildningar"),
        ("task-not-outcome", "zh", "在6月前为学员举办三场讲座"),
    ],
)
def test_the_rule_speaks_even_beside_a_number(rule: str, language: LanguageCode, text: str) -> None:
    assert rule in _rules(language, text)


def test_a_period_is_a_deadline() -> None:
    text = "Cut waiting time from 30 to 20 minutes"
    assert "missing-deadline" in _rules("en", text)
    assert "missing-deadline" not in _rules("en", text, period=parse_period("2027-Q1"))


def test_a_date_after_the_period_is_a_warning_and_one_that_is_over_an_error() -> None:
    def severity(text: str) -> list[str]:
        options = Options(today=date(2026, 11, 21), period=parse_period("2027-Q1"))
        report = lint_goals([Goal("1", "key_result", "en", text)], options)
        return [finding.severity for finding in report.all_findings if finding.rule == "deadline-outside-period"]

    assert severity("Cut waiting time from 30 to 20 minutes by 30 June 2027") == ["warning"]
    assert severity("Cut waiting time from 30 to 20 minutes by 30 June 2026") == ["error"]
    assert severity("Cut waiting time from 30 to 20 minutes by 28 February 2027") == []


def test_the_glossary_accepts_a_word() -> None:
    assert "buzzword" in _rules("en", "A holistic timetable", "objective")
    assert "buzzword" not in _rules("en", "A holistic timetable", "objective", glossary=Glossary(accept=("Holistic",)))


def test_an_objective_may_be_qualitative() -> None:
    """Only key results and KPIs are asked for a measure; an objective is asked for a picture."""
    assert _rules("en", "Travellers with a wheelchair board without help", "objective") == set()
    assert _rules("sv", "Patienterna vet redan i mottagningen vem de ska träffa", "objective") == set()


def test_a_word_to_avoid_is_found_and_an_empty_one_is_no_word() -> None:
    glossary = Glossary(reject=(("end-user", "customer"), ("", "nothing"), (" ", "")))
    found = lint_goals(
        [Goal("1", "objective", "en", "End-users find the quay")], Options(today=TODAY, glossary=glossary)
    ).items[0]
    assert "buzzword" not in {finding.rule for finding in found.findings}
    assert "buzzword" in _rules("en", "Every end-user finds the quay", "objective", glossary=glossary)
