"""What a fix makes of a goal: safe ones mend it in one step, the others show what they would do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.lint import Goal, LintedItem, Options, lint_goals, lint_set
from assistant.lint.fixing import fixed, safe_edits
from assistant.lint.preview import edited, preview
from assistant.period import parse_period
from assistant.records import LANGUAGE_CODES, Kind, LanguageCode
from tests.lint.sketching import TODAY, drawn

COUNTED = {
    "en": ("Win {} new {}", "Recruit {} {} by 30 June 2027", "Sign {} {}, up from 1 last year"),
    "nl": ("{} nieuwe {} werven", "Werf {} {} uiterlijk 30 juni 2027", "{} {} contracteren in Q2 2027"),
    "sv": ("Värva {} nya {}", "Teckna avtal med {} {} senast den 30 juni 2027", "Vinn {} {} under Q2 2027"),
    "vi": ("Ký được {} {} mới", "Tuyển {} {} trước ngày 30/6/2027", "Có thêm {} {} trong quý 2 năm 2027"),
    "zh": ("新增{}家{}", "2027年6月30日前签下{}家{}", "2027年第二季度新增{}家{}"),
}
WORDS = {
    "en": ("two", "three", "seven", "twelve", "twenty-five"),
    "nl": ("twee", "drie", "zeven", "twaalf", "vijfentwintig"),
    "sv": ("två", "tre", "sju", "tolv", "tjugofem"),
    "vi": ("hai", "ba", "bảy", "mười hai", "hai mươi lăm"),
    "zh": ("两", "三", "七", "十二", "二十五"),
}
THINGS = {
    "en": ("customers", "volunteers", "island shops"),
    "nl": ("klanten", "vrijwilligers", "winkels"),
    "sv": ("kunder", "volontärer", "butiker"),
    "vi": ("khách hàng", "tình nguyện viên", "cửa hàng"),
    "zh": ("客户", "供应商", "门店"),
}


def _item(text: str, code: LanguageCode, kind: Kind = "key_result", **options: object) -> LintedItem:
    return lint_goals([Goal("1", kind, code, text)], Options(today=TODAY, **options)).items[0]  # type: ignore[arg-type]


def _rules(item: LintedItem) -> list[str]:
    return [finding.rule for finding in item.findings]


@st.composite
def goals(draw: st.DrawFn) -> tuple[LanguageCode, str]:
    code = draw(st.sampled_from(LANGUAGE_CODES))
    pattern = draw(st.sampled_from(COUNTED[code]))
    return code, pattern.format(draw(st.sampled_from(WORDS[code])), draw(st.sampled_from(THINGS[code])))


@settings(max_examples=120, deadline=None)
@given(goals())
def test_after_a_safe_fix_its_finding_is_gone_and_no_new_one_has_come(goal: tuple[LanguageCode, str]) -> None:
    code, text = goal
    before = _item(text, code)
    edits = safe_edits(before)
    if not edits:
        assert "number-word" not in _rules(before)
        return
    after = _item(edited(before.text, edits), code)
    mended = {finding.rule for finding in before.findings if finding.fix and finding.fix.safe}
    assert mended.isdisjoint(_rules(after))
    assert set(_rules(after)) <= set(_rules(before))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_number_words_are_found_at_all(code: LanguageCode) -> None:
    """The property above would hold of a program that finds nothing."""
    found = [_rules(_item(COUNTED[code][0].format(word, THINGS[code][0]), code)) for word in WORDS[code]]
    assert sum("number-word" in rules for rules in found) >= 4


def _rewrites(text: str, code: LanguageCode, kind: Kind = "key_result") -> Iterator[tuple[str, tuple[str, ...]]]:
    for finding in _item(text, code, kind).findings:
        if finding.fix:
            yield finding.rule, preview(finding.fix, text)


@pytest.mark.parametrize(
    ("code", "text", "rule", "becomes"),
    [
        ("en", "Improve meals", "missing-target", ("Improve meals from […] to […] by […]",)),
        (
            "nl",
            "De maaltijden verbeteren",
            "missing-target",
            ("De maaltijden van […] naar […] verbeteren, uiterlijk […]",),
        ),
        ("nl", "Verbeter de maaltijden", "missing-target", ("Verbeter de maaltijden van […] naar […], uiterlijk […]",)),
        ("sv", "Förbättra måltiderna", "missing-target", ("Förbättra måltiderna från […] till […] senast […]",)),
        ("vi", "Giảm khiếu nại", "missing-target", ("Giảm khiếu nại từ […] xuống […], chậm nhất […]",)),
        ("zh", "提升客户满意度", "missing-target", ("[…]前将客户满意度从[…]提升到[…]",)),
        ("zh", "降低投诉率", "missing-target", ("[…]前将投诉率从[…]降低到[…]",)),
        ("en", "Meals liked by 30 June 2027", "missing-target", ("Meals liked from […] to […] by 30 June 2027",)),
        ("sv", "Höj nöjdheten till 90 %", "missing-baseline", ("Höj nöjdheten till 90 % (i dag […])",)),
        ("zh", "将满意度提高到90%", "missing-baseline", ("将满意度提高到90%（目前[…]）",)),
        ("en", "Sell 400 cards", "missing-deadline", ("Sell 400 cards by […]",)),
        ("zh", "售出400张季票", "missing-deadline", ("[…]前售出400张季票",)),
        ("en", "Sell about 400 cards", "vague-hedge", ("Sell 400 cards",)),
        ("sv", "Försök att sälja 400 kort", "vague-hedge", ("Sälja 400 kort",)),
        ("en", "Reach 90% as soon as possible", "vague-deadline", ("Reach 90% by […]",)),
        ("en", "Publish 12 articles", "task-not-outcome", ("Initiative: Publish 12 articles",)),
        ("zh", "发布12篇文章", "task-not-outcome", ("举措：发布12篇文章",)),
        ("en", "Raise NPS to 60 and cut churn to 5%", "two-measures", ("Raise NPS to 60", "Cut churn to 5%")),
        ("nl", "De wachttijd verlagen naar 3 à 4 minuten", "range-target", ("De wachttijd verlagen naar 4 minuten",)),
        ("en", "Win 80–90 contracts", "range-target", ("Win 80 contracts",)),
        ("en", "Cut waiting from 20 to 30 minutes", "direction-conflict", ("Cut waiting from 30 to 20 minutes",)),
    ],
)
def test_a_proposal_shows_what_it_would_make(
    code: LanguageCode, text: str, rule: str, becomes: tuple[str, ...]
) -> None:
    assert dict(_rewrites(text, code))[rule] == becomes


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_a_filled_in_pattern_reads_back(code: LanguageCode) -> None:
    """The pattern is one that the reader of goals understands: from, to and by arrive in their fields."""
    text = {"en": "Improve meal ratings", "nl": "Het maaltijdcijfer verhogen", "sv": "Höj måltidsbetyget"}
    text |= {"vi": "Nâng điểm bữa ăn", "zh": "提高餐食评分"}
    (pattern,) = dict(_rewrites(text[code], code))["missing-target"]
    days = {
        "en": "30 June 2027",
        "nl": "30 juni 2027",
        "sv": "den 30 juni 2027",
        "vi": "30/6/2027",
        "zh": "2027年6月底",
    }
    values = [days[code], "6", "8"] if code == "zh" else ["6", "8", days[code]]
    for value in values:
        pattern = pattern.replace("[…]", value, 1)
    reading = _item(pattern, code).reading
    assert (reading.baseline, reading.target, reading.deadline) == (6, 8, "2027-06-30"), pattern


def test_a_task_in_a_set_moves_to_the_initiatives() -> None:
    okr_set, documents = drawn("PERIOD 2027-Q1\nO Islanders reach work on time\nKR Publish 12 timetables", "en")
    (finding,) = [f for f in lint_set(okr_set, Options(today=TODAY), documents).all_findings if f.code == "KR204"]
    assert finding.fix and finding.fix.operations
    added, removed = finding.fix.operations
    assert (added["path"], added["value"]["text"]) == ("/objectives/0/initiatives/-", "Publish 12 timetables")
    assert removed == {"op": "remove", "path": "/objectives/0/key_results/0"}


def test_an_unknown_start_is_marked_with_the_day_it_will_be_known() -> None:
    okr_set, documents = drawn("PERIOD 2027-Q1\nO Islanders reach work on time\nKR Raise satisfaction to 90%", "en")
    (finding,) = [f for f in lint_set(okr_set, Options(today=TODAY), documents).all_findings if f.code == "KR202"]
    assert finding.fix and finding.fix.operations
    (operation,) = finding.fix.operations
    assert operation["path"] == "/objectives/0/key_results/0/assumptions/-"
    assert operation["value"]["reason"] == "The start value is unknown; establish it by 31 January 2027."


@pytest.mark.parametrize(
    ("path", "before", "after"),
    [
        (
            "goals.txt",
            "# Goals\r\n- Win three customers\r\n- Win 4 shops\r\n",
            "# Goals\r\n- Win 3 customers\r\n- Win 4 shops\r\n",
        ),
        (
            "goals.jsonl",
            '{"id":"a","text":"Win three customers","x":1}\n',
            '{"id": "a", "text": "Win 3 customers", "x": 1}\n',
        ),
    ],
)
def test_a_file_is_changed_only_where_a_safe_fix_is(path: str, before: str, after: str) -> None:
    text, changed = fixed(path, before.encode(), "key_result", "en", Options(today=TODAY))
    assert (text, changed) == (after, 1)


def test_the_period_end_is_offered_for_a_date_outside_it() -> None:
    text = "Cut waiting from 30 to 20 minutes by 30 June 2028"
    item = _item(text, "en", period=parse_period("2027"))
    (finding,) = [finding for finding in item.findings if finding.code == "KR214"]
    assert finding.fix
    assert preview(finding.fix, text) == ("Cut waiting from 30 to 20 minutes by 31 December 2027",)
