"""The Harbour Bakery edits its goals: fields are the truth and the sentence follows, in five languages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from assistant import editing
from assistant.errors import NotFound, UsageError
from assistant.grounding import DATE_FIELDS, NUMBER_FIELDS
from assistant.period import parse_period
from assistant.reading import read_goal
from assistant.records import (
    Assumption,
    Initiative,
    KeyResult,
    Kpi,
    LanguageCode,
    Objective,
    OkrSet,
    Owner,
    Source,
    Theme,
)

TODAY = date(2026, 11, 21)
AT = "2026-11-21T10:00:00+00:00"
WHO = {"by": "Anna", "at": AT, "today": TODAY}

SENTENCES: dict[LanguageCode, str] = {
    "en": "Reduce returned loaves from 8% to 4% by 30 June 2027",
    "nl": "Retourbroden verlagen van 8% naar 4% uiterlijk 30 juni 2027",
    "sv": "Minska andelen returnerade bröd från 8 % till 4 % senast 30 juni 2027",
    "vi": "Giảm tỷ lệ bánh bị trả lại từ 8% xuống 4% đến ngày 30/6/2027",
    "zh": "2027年6月30日前将面包退货率从8%降至4%",
}


def key_result(text: str, language: LanguageCode, **given: Any) -> KeyResult:
    reading = read_goal(text, language, today=TODAY)
    read = {
        name: getattr(reading, name)
        for name in ("metric", "direction", "change", "comparator", "baseline", "target", "unit", "deadline")
    }
    return KeyResult("kr", text, **{**read, **given})


def bakery(language: LanguageCode = "en", **given: Any) -> OkrSet:
    cited = Source("d", None, "s1", 0, len(SENTENCES[language]), SENTENCES[language])
    return OkrSet(
        id="set",
        title="Harbour Bakery",
        language=language,
        period=parse_period("2027"),
        themes=(Theme("t1", "Waste"),),
        objectives=(
            Objective(
                "o1",
                "Waste less",
                key_results=(
                    key_result(SENTENCES[language], language, sources=(cited,), **given),
                    KeyResult("kr2", "Second"),
                ),
                kpis=(
                    Kpi(
                        "kpi",
                        "Share returned",
                        key_result_ids=("kr",),
                        frequency="weekly",
                        assumptions=(Assumption("frequency", "Proposed."),),
                    ),
                ),
                initiatives=(Initiative("i", "Bake twice a day", key_result_ids=("kr", "kr2")),),
            ),
            Objective("o2", "Bake better"),
        ),
    )


def first(okr_set: OkrSet) -> KeyResult:
    found = editing.find(okr_set, "kr")
    assert isinstance(found, KeyResult)
    return found


@pytest.mark.parametrize("code", SENTENCES)
def test_a_new_target_is_written_into_the_sentence_and_is_the_persons_own(code: LanguageCode) -> None:
    edited = first(editing.set_field(bakery(code), "kr", "target", "3", **WHO))
    assert (edited.target, edited.baseline) == (3, 8)
    assert "3" in edited.text and "4" not in edited.text
    assert read_goal(edited.text, code, today=TODAY).target == 3
    assert [(each.field, each.confirmed_by, each.confirmed_at) for each in edited.assumptions] == [
        ("target", "Anna", AT)
    ]


@pytest.mark.parametrize("code", SENTENCES)
def test_going_back_to_the_cited_number_needs_no_assumption(code: LanguageCode) -> None:
    there = editing.set_field(bakery(code), "kr", "target", "3", **WHO)
    back = first(editing.set_field(there, "kr", "target", "4", **WHO))
    assert back.assumptions == ()
    assert back.text == SENTENCES[code]


@pytest.mark.parametrize("code", SENTENCES)
def test_a_new_deadline_is_written_as_the_language_writes_dates(code: LanguageCode) -> None:
    edited = first(editing.set_field(bakery(code), "kr", "deadline", "2027-09-30", **WHO))
    assert edited.deadline == "2027-09-30"
    assert read_goal(edited.text, code, today=TODAY).deadline == "2027-09-30"


@pytest.mark.parametrize("code", SENTENCES)
def test_a_new_sentence_is_read_again(code: LanguageCode) -> None:
    text = SENTENCES[code].replace("4", "2")
    edited = first(editing.set_field(bakery(code), "kr", "text", text, **WHO))
    assert (edited.text, edited.baseline, edited.target) == (text, 8, 2)
    assert [each.field for each in edited.assumptions] == ["target"]


def test_a_sentence_that_names_no_target_leaves_the_field() -> None:
    edited = first(editing.set_field(bakery(), "kr", "text", "Fewer loaves come back", **WHO))
    assert edited.target == 4


@pytest.mark.parametrize(
    ("code", "typed", "value"),
    [
        ("en", "1,250", 1250),
        ("nl", "1.250", 1250),
        ("nl", "2,5", 2.5),
        ("sv", "1 250", 1250),
        ("sv", "1,2 mkr", 1_200_000),
        ("vi", "1,5 tỷ", 1_500_000_000),
        ("zh", "3万", 30_000),
        ("en", "−3", -3),
        ("en", "2027", 2027),
        ("en", 4.5, 4.5),
        ("en", "", None),
        ("en", "1e3", 1000),
        ("en", "12 %", 12),
        ("nl", "€ 12,50", 12.5),
        ("vi", "3 tuần", 3),
    ],
)
def test_numbers_are_read_as_the_language_writes_them(code: LanguageCode, typed: Any, value: Any) -> None:
    counted = bakery(code, unit=None)
    assert first(editing.set_field(counted, "kr", "stretch", typed, **WHO)).stretch == value


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("target", "soon"),
        ("target", "3 to 4 of 5"),
        ("target", "1e999"),
        ("target", "1e19"),
        ("target", "9" * 400),
        ("target", "12abc"),
        ("target", "1_000"),
        ("target", "--3"),
        ("target", float("inf")),
        ("target", float("nan")),
        ("target", 10**18 + 1),
        ("target", True),
        ("target", {"value": 3}),
        ("target", [3]),
        ("confidence", float("inf")),
        ("deadline", 20270630),
        ("deadline", {}),
        ("text", 5),
        ("text", {"a": 1}),
        ("text", ["a"]),
        ("text", "half \ud83d"),
        ("metric", {}),
        ("metric", []),
        ("unit", 1.5),
        ("done_when", True),
        ("kind", 1),
        ("direction", ["increase"]),
        ("owner", 5),
        ("owner", ["Anna"]),
        ("owner", {"name": {"first": "Anna"}}),
        ("owner", {"email": "no address"}),
        ("deadline", "2027-02-30"),
        ("deadline", "whenever"),
        ("direction", "sideways"),
        ("confidence", "11"),
        ("text", "  "),
        ("text", "x" * 2001),
        ("sources", "[]"),
        ("id", "other"),
    ],
)
def test_what_a_field_cannot_hold_is_refused_with_a_next_step(field: str, value: Any) -> None:
    with pytest.raises(UsageError) as refused:
        editing.set_field(bakery(), "kr", field, value, **WHO)
    assert str(refused.value).encode("utf-8") and refused.value.next_step


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("kinds", 5),
        ("kinds", {"leading": True}),
        ("kinds", ["leading", 3]),
        ("kinds", ["loud"]),
        ("key_result_ids", 5),
        ("key_result_ids", ["kr", None]),
        ("key_result_ids", "kr kr3"),
        ("key_result_ids", ["kpi"]),
        ("formula", []),
        ("frequency", 7),
    ],
)
def test_what_a_kpi_cannot_hold_is_refused_with_a_next_step(field: str, value: Any) -> None:
    with pytest.raises(UsageError) as refused:
        editing.set_field(bakery(), "kpi", field, value, **WHO)
    assert str(refused.value) and refused.value.next_step


def test_a_set_takes_no_odd_detail() -> None:
    for field, value in (("period", 2027), ("period", {"start": 1}), ("title", {}), ("level", 3), ("owner", True)):
        with pytest.raises(UsageError):
            editing.set_detail(bakery(), field, value)


OTHER_MEASURE: dict[LanguageCode, str] = {
    "en": "Raise online turnover to €50,000",
    "nl": "De online-omzet verhogen naar € 50.000",
    "sv": "Öka nätförsäljningen till 50 000 kr",
    "vi": "Tăng doanh thu trực tuyến lên 50.000 đồng",
    "zh": "将线上营业额提高到50000元",
}
SAME_MEASURE: dict[LanguageCode, str] = {
    "en": "Reduce returned loaves to 3%",
    "nl": "Retourbroden verlagen naar 3%",
    "sv": "Minska andelen returnerade bröd till 3 %",
    "vi": "Giảm tỷ lệ bánh bị trả lại xuống 3%",
    "zh": "将面包退货率降至3%",
}
SETTLED = tuple(
    Assumption(field, "Given.", "Bo", AT)
    for field in ("baseline", "baseline_high", "stretch", "target_high", "deadline")
)


@pytest.mark.parametrize("code", OTHER_MEASURE)
def test_a_sentence_that_measures_something_else_drops_the_old_values(code: LanguageCode) -> None:
    okr_set = bakery(code, baseline_high=9, stretch=2, assumptions=SETTLED)
    edited = first(editing.set_field(okr_set, "kr", "text", OTHER_MEASURE[code], **WHO))
    assert edited.target == 50_000
    assert (edited.baseline, edited.baseline_high, edited.stretch, edited.target_high) == (None,) * 4
    assert [(each.field, each.confirmed_by) for each in edited.assumptions] == [("deadline", None), ("target", "Anna")]
    assert edited.deadline == first(okr_set).deadline


@pytest.mark.parametrize("code", SAME_MEASURE)
def test_a_sentence_that_measures_the_same_keeps_them(code: LanguageCode) -> None:
    kept = tuple(each for each in SETTLED if each.field in ("baseline", "deadline"))
    edited = first(editing.set_field(bakery(code, assumptions=kept), "kr", "text", SAME_MEASURE[code], **WHO))
    assert (edited.baseline, edited.target) == (8, 3)
    assert [(each.field, each.confirmed_by) for each in edited.assumptions] == [
        ("baseline", "Bo"),
        ("deadline", "Bo"),
        ("target", "Anna"),
    ]


def test_a_sentence_with_a_number_too_large_to_keep_is_refused() -> None:
    for change in (
        lambda: editing.set_field(bakery(), "kr", "text", "Raise output to 20000000000000000000 loaves", **WHO),
        lambda: editing.add(bakery(), "key_result", "o2", "Raise output to 20000000000000000000 loaves", **WHO),
    ):
        with pytest.raises(UsageError):
            change()


def test_every_editable_field_takes_a_value() -> None:
    values = {
        "commitment": "committed",
        "horizon": "tactical",
        "kind": "milestone",
        "direction": "reach",
        "change": "count",
        "comparator": "at_least",
        "unit": "kg",
        **dict.fromkeys(("deadline", "baseline_date", "current_date"), "2027-05-01"),
        "theme_id": "t1",
        "confidence": "7",
        "frequency": "monthly",
        "kinds": "leading, quantitative",
        "domain": "customer",
        "role": "health",
        "state": "existing",
        "key_result_ids": "kr kr2",
        "owner": "anna@bakery.example",
    }
    numbers = {"baseline", "baseline_high", "target", "target_high", "stretch", "current", "weight"}
    for item_id, kind in (("o1", "objective"), ("kr", "key_result"), ("kpi", "kpi"), ("i", "initiative")):
        for field in editing.EDITABLE[kind]:
            value = "42" if field in numbers else values.get(field, "Some words")
            edited = editing.find(editing.set_field(bakery(), item_id, field, value, **WHO), item_id)
            assert getattr(edited, field) not in (None, (), ""), (kind, field)


def test_a_line_a_person_adds_is_read_and_stands_in_their_name() -> None:
    okr_set, new_id = editing.add(
        bakery(), "key_result", "o2", "Raise the  hygiene score from 81 to 95 by 1 May 2027", **WHO
    )
    added = editing.find(okr_set, new_id)
    assert isinstance(added, KeyResult)
    assert (added.text, added.baseline, added.target, added.deadline) == (
        "Raise the hygiene score from 81 to 95 by 1 May 2027",
        81,
        95,
        "2027-05-01",
    )
    assert {each.field for each in added.assumptions} == {"baseline", "target", "deadline"}
    assert {each.confirmed_by for each in added.assumptions} == {"Anna"}


def test_adding_each_kind_and_refusing_what_has_no_place() -> None:
    for kind, parent in (("objective", None), ("kpi", "o2"), ("initiative", "o2")):
        okr_set, new_id = editing.add(bakery(), kind, parent, "New line", **WHO)
        assert editing.kind_of(editing.find(okr_set, new_id)) == kind
    with pytest.raises(UsageError):
        editing.add(bakery(), "key_result", "kr", "In a key result", **WHO)
    with pytest.raises(UsageError):
        editing.add(bakery(), "slogan", "o1", "Be the best", **WHO)
    with pytest.raises(UsageError):
        editing.add(bakery(), "objective", None, " ", **WHO)


def test_removing_takes_links_and_exceptions_along() -> None:
    okr_set = editing.waive(bakery(), "missing-baseline", "New metric", item="kr", by="Anna", at=AT)
    left = editing.remove(okr_set, "kr")
    assert [each.id for each in left.objectives[0].key_results] == ["kr2"]
    assert left.objectives[0].kpis[0].key_result_ids == ()
    assert left.objectives[0].initiatives[0].key_result_ids == ("kr2",)
    assert left.waivers == ()
    for item in ("o1", "kr2", "kpi", "i"):
        okr_set = editing.waive(okr_set, "uncited", "Ours", item=item, by="Anna", at=AT)
    okr_set = editing.waive(okr_set, "uncited", "Ours", item="o2", by="Anna", at=AT)
    without = editing.remove(okr_set, "o1")
    assert [each.id for each in without.objectives] == ["o2"]
    assert [each.item for each in without.waivers] == ["o2"]
    with pytest.raises(NotFound):
        editing.remove(left, "kr")


@pytest.mark.parametrize(
    ("item", "steps", "order"),
    [("kr", 1, ["kr2", "kr"]), ("kr2", -1, ["kr2", "kr"]), ("kr", -1, ["kr", "kr2"]), ("kr", 99, ["kr2", "kr"])],
)
def test_moving_goes_as_far_as_there_is_room(item: str, steps: int, order: list[str]) -> None:
    assert [each.id for each in editing.move(bakery(), item, steps).objectives[0].key_results] == order


def test_moving_an_objective() -> None:
    assert [each.id for each in editing.move(bakery(), "o2", -1).objectives] == ["o2", "o1"]


def test_confirming_one_assumption_or_the_list_of_those_that_are_no_numbers() -> None:
    okr_set = bakery(assumptions=(Assumption("target", "Half of 8 %."), Assumption("metric", "Named by us.")))
    one = first(editing.confirm(okr_set, "kr", "target", by="Anna", at=AT))
    assert [each.confirmed_by for each in one.assumptions] == ["Anna", None]
    listed = editing.confirm_all(okr_set, by="Bo", at=AT, numbers=False)
    assert [each.confirmed_by for each in first(listed).assumptions] == [None, "Bo"]
    assert listed.objectives[0].kpis[0].assumptions[0].confirmed_by == "Bo"
    every = editing.confirm_all(okr_set, by="Bo", at=AT, numbers=True)
    assert [each.confirmed_by for each in first(every).assumptions] == ["Bo", "Bo"]
    with pytest.raises(NotFound):
        editing.confirm(okr_set, "kr", "deadline", by="Anna", at=AT)


def test_an_exception_needs_a_reason_and_can_be_taken_back() -> None:
    with pytest.raises(UsageError):
        editing.waive(bakery(), "buzzword", " ", by="Anna", at=AT)
    twice = editing.waive(
        editing.waive(bakery(), "buzzword", "House style", by="Anna", at=AT), "buzzword", "Agreed", by="Bo", at=AT
    )
    assert [(each.rule, each.reason, each.by) for each in twice.waivers] == [("buzzword", "Agreed", "Bo")]
    assert editing.unwaive(twice, "buzzword").waivers == ()


def test_an_exception_is_to_a_rule_that_exists() -> None:
    with pytest.raises(UsageError) as refused:
        editing.waive(bakery(), "missing-everything", "Because", by="Anna", at=AT)
    assert "okr-assistant rules" in refused.value.next_step
    by_code = editing.waive(bakery(), "kr202", "New metric", by="Anna", at=AT)
    assert [each.rule for each in by_code.waivers] == ["missing-baseline"]
    assert editing.unwaive(by_code, "KR202").waivers == ()


def test_dates_of_values_are_confirmed_one_by_one_like_the_values() -> None:
    figures = [name for fields in (*NUMBER_FIELDS.values(), *DATE_FIELDS.values()) for name in fields]
    assert set(figures) == editing.NUMBERS
    okr_set = bakery(assumptions=(Assumption("baseline_date", "Guessed."), Assumption("metric", "Named by us.")))
    listed = editing.confirm_all(okr_set, by="Bo", at=AT, numbers=False)
    assert [each.confirmed_by for each in first(listed).assumptions] == [None, "Bo"]


def test_filling_down_spares_what_a_person_chose() -> None:
    owned = editing.set_field(bakery(), "kr2", "owner", "Bo", **WHO)
    filled = editing.fill_down(owned, "owner", "Anna Berg")
    assert filled.objectives[0].key_results[1].owner == Owner(name="Bo")
    assert filled.objectives[0].key_results[0].owner == Owner(name="Anna Berg")
    assert filled.objectives[1].owner == Owner(name="Anna Berg")
    weekly = editing.fill_down(bakery(), "frequency", "monthly")
    assert (weekly.objectives[0].kpis[0].frequency, weekly.objectives[0].kpis[0].assumptions) == ("monthly", ())
    with pytest.raises(UsageError):
        editing.fill_down(bakery(), "target", "5")


def test_details_of_the_set() -> None:
    assert editing.set_detail(bakery(), "period", "2027-Q2").period == parse_period("2027-Q2")
    assert editing.set_detail(bakery(), "level", "team").level == "team"
    for field, value in (("period", "soon"), ("level", "planet"), ("title", ""), ("language", "nl")):
        with pytest.raises(UsageError):
            editing.set_detail(bakery(), field, value)


def test_a_clone_is_a_fresh_draft_for_the_next_period() -> None:
    fresh = editing.clone(bakery(), parse_period("2028"), "new")
    assert (fresh.id, fresh.period, fresh.approval, fresh.waivers) == ("new", parse_period("2028"), None, ())
    assert first(fresh).deadline is None


def test_what_was_confirmed_for_one_period_is_open_again_in_the_next() -> None:
    seen = editing.confirm_all(
        bakery(assumptions=(Assumption("target", "Half of 8 %."), Assumption("deadline", "The period's end."))),
        by="Anna",
        at=AT,
        numbers=True,
    )
    objective = replace(seen.objectives[0], assumptions=(Assumption("commitment", "Read so.", "Anna", AT),))
    fresh = editing.clone(replace(seen, objectives=(objective,)), parse_period("2028"), "new")
    assert first(fresh).text == first(seen).text
    assert first(fresh).assumptions == (Assumption("target", "Half of 8 %."),)
    assert fresh.objectives[0].assumptions == (Assumption("commitment", "Read so."),)
    assert fresh.objectives[0].kpis[0].assumptions == (Assumption("frequency", "Proposed."),)


def test_nothing_is_changed_in_place() -> None:
    before = bakery()
    editing.set_field(before, "kr", "target", "3", **WHO)
    assert before == bakery() and replace(before) == before
