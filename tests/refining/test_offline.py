"""Changes that need no model: the same every time, and nothing said that was not there."""

from dataclasses import replace

import pytest

from assistant import review
from assistant.errors import NotFound, UsageError
from assistant.grounding import ungrounded
from assistant.languages import language
from assistant.records import LANGUAGE_CODES, Initiative, ItemState, KeyResult, Kpi, items
from assistant.refining import FOLLOWS
from assistant.refining.offline import OfflineRefiner
from tests.refining.sets import TODAY, bystanders, late, with_one


def ask(okr_set, instruction, item="kr"):
    (found,) = OfflineRefiner().refine(okr_set, item, instruction, {}, today=TODAY)
    return found


def put(code, name):
    return language(code).instructions.put[name]


def accepted(okr_set, suggestion):
    return review.apply(okr_set, {}, suggestion.edits, by="Vera", at="2026-11-21T09:00:00+00:00", today=TODAY)


SHORTER = {
    "en": (
        "Cut late deliveries (an old complaint) from 12% to 6% by better planning by 30 June 2027",
        "Cut late deliveries from 12% to 6% by 30 June 2027",
    ),
    "nl": (
        "Late leveringen verlagen van 12% naar 6% (een oude klacht) door beter te plannen",
        "Late leveringen verlagen van 12% naar 6%",
    ),
    "sv": (
        "Minska andelen sena leveranser från 12 % till 6 % (ett gammalt klagomål) genom bättre planering",
        "Minska andelen sena leveranser från 12 % till 6 %",
    ),
    "vi": (
        "Giảm tỷ lệ giao trễ từ 12% xuống 6% (điều khách than phiền) nhờ cải tiến quy trình",
        "Giảm tỷ lệ giao trễ từ 12% xuống 6%",
    ),
    "zh": ("通过优化流程，将延迟交货率从12%降到6%（老问题）", "将延迟交货率从12%降到6%"),
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_shorter_leaves_every_figure(code):
    long, short = SHORTER[code]
    before = replace(late(code, deadline=None), text=long)
    found = ask(with_one(before, code), put(code, "shorter"))
    assert found.new.text == short
    assert (found.new.baseline, found.new.target, found.new.unit) == (12, 6, "%")
    assert found.changes[0].field == "text"


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_what_cannot_be_shorter_is_not_cut(code):
    bare = replace(late(code, deadline=None), text=SHORTER[code][1])
    with pytest.raises(UsageError, match="No words can be left out"):
        ask(with_one(bare, code), put(code, "shorter"))


TWO = {
    "en": "Cut late deliveries from 12% to 6% and raise NPS from 30 to 45",
    "nl": "Late leveringen verlagen van 12% naar 6% en NPS verhogen van 30 naar 45",
    "sv": "Minska andelen sena leveranser från 12 % till 6 % och öka NPS från 30 till 45",
    "vi": "Giảm tỷ lệ giao trễ từ 12% xuống 6% và tăng NPS từ 30 lên 45",
    "zh": "将延迟交货率从12%降到6%，并将NPS从30提高到45",
}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_split_makes_two_lines_with_the_same_sources(code):
    okr_set = with_one(replace(late(code), text=TWO[code]), code)
    found = ask(okr_set, put(code, "split"))
    (second,) = found.added
    assert (found.new.target, found.new.baseline) == (6, 12)
    assert (second.target, second.baseline) == (45, 30)
    assert second.sources == found.new.sources == okr_set.objectives[0].key_results[0].sources
    # 30 and 45 stand in no sentence of the text: somebody has to confirm them.
    assert {each.field for each in second.assumptions if each.confirmed_by is None} == {"target", "baseline"}


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_one_measure_is_not_split(code):
    with pytest.raises(UsageError, match="only one measure"):
        ask(with_one(late(code), code), put(code, "split"))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_an_unknown_start_is_to_be_established(code):
    found = ask(with_one(late(code, baseline=None), code), put(code, "baseline"))
    (assumption,) = found.new.assumptions
    assert (assumption.field, assumption.confirmed_by) == ("baseline", None)
    assert "2027" in assumption.reason and found.new.baseline is None
    with pytest.raises(UsageError, match="has a baseline already"):
        ask(with_one(late(code), code), put(code, "baseline"))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_work_moves_with_its_sources(code):
    kpi = Kpi("kpi", "Blogs", key_result_ids=("kr",))
    okr_set = with_one(replace(late(code), text="12 blogs", baseline=None, target=None), code, kpis=(kpi,))
    found = ask(okr_set, put(code, "move"))
    assert isinstance(found.new, Initiative)
    assert (found.new.text, found.new.deadline) == ("12 blogs", "2027-06-30")
    assert found.new.sources == okr_set.objectives[0].key_results[0].sources
    assert "Blogs" in found.notes[0]
    done = accepted(okr_set, found).okr_set
    assert done.objectives[0].key_results == ()
    assert [each.text for each in done.objectives[0].initiatives] == ["12 blogs"]


BARE = {"en": "Reach 90%", "nl": "90% halen", "sv": "Nå 90 %", "vi": "Đạt 90%", "zh": "达到90%"}
MEASURE = {
    "en": "On-time share", "nl": "Leverbetrouwbaarheid", "sv": "Leveransprecision", "vi": "Tỷ lệ đúng hạn", "zh": "准时交货率",
}  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_the_metric_comes_from_the_line_or_its_kpi(code):
    line = replace(late(code, metric=None))
    found = ask(with_one(line, code), put(code, "metric"))
    assert found.new.text == line.text and found.new.metric
    kpi = Kpi("kpi", MEASURE[code], key_result_ids=("kr",))
    bare = KeyResult("kr", BARE[code], target=90, unit="%")
    named = ask(with_one(bare, code, kpis=(kpi,)), put(code, "metric"))
    assert named.new.metric.casefold() == MEASURE[code].casefold()
    assert MEASURE[code].casefold() in named.new.text.casefold()
    assert named.new.target == 90
    with pytest.raises(UsageError, match="names its metric already"):
        ask(with_one(late(code), code), put(code, "metric"))


@pytest.mark.parametrize("code", LANGUAGE_CODES)
def test_two_other_measures_start_without_the_old_figures(code):
    okr_set = with_one(late(code, metric=None), code)
    found = OfflineRefiner().alternatives(okr_set, "kr", {}, today=TODAY)
    assert len({each.new.metric for each in found}) == 2
    for each in found:
        assert (each.new.baseline, each.new.target, each.new.deadline) == (None, None, "2027-06-30")
        assert {one.field for one in each.new.assumptions} >= {"metric", "target"}
        assert ungrounded(each.new, {}, today=TODAY, period=okr_set.period, language=code) == []


def test_an_objective_is_put_by_what_its_key_results_measure():
    okr_set = with_one(late("en", metric="late deliveries"))
    (found,) = OfflineRefiner().alternatives(okr_set, "o", {}, today=TODAY)
    assert found.new.title == "Bring down late deliveries"


def test_a_kpi_gives_way_to_another_of_the_catalogue():
    okr_set = with_one(Kpi("kr", "Lead time", unit="day", target=4))
    found = OfflineRefiner().alternatives(okr_set, "kr", {}, today=TODAY)
    assert len(found) == 2
    for each in found:
        assert isinstance(each.new, Kpi) and each.new.catalogue_id and each.new.target is None
        assert len(accepted(okr_set, each).okr_set.objectives[0].kpis) == 1


@pytest.mark.parametrize(
    ("code", "instruction"),
    [
        ("en", "Make it more ambitious"),
        ("en", "Shorter and more ambitious"),
        ("en", "Shorter, and split it"),
        ("nl", "Maak het ambitieuzer"),
        ("sv", "Gör det mer ambitiöst"),
        ("vi", "Tham vọng hơn"),
        ("zh", "更有挑战"),
        ("en", "hello"),
    ],
)
def test_what_no_rule_can_do_is_said_with_what_can_be_done(code, instruction):
    with pytest.raises(UsageError) as refused:
        ask(with_one(late(code), code), instruction)
    assert all(put(code, each) in refused.value.next_step for each in FOLLOWS["key_result"])


def test_an_objective_is_not_offered_what_only_key_results_can_do():
    with pytest.raises(UsageError) as refused:
        ask(with_one(late("en")), "Split it in two", item="o")
    assert put("en", "split") not in refused.value.next_step
    assert put("en", "shorter") in refused.value.next_step


def test_an_item_that_is_gone():
    with pytest.raises(NotFound):
        ask(with_one(late("en")), "shorter", item="nobody")


@pytest.mark.parametrize("name", ["shorter", "split", "baseline", "move"])
def test_what_is_shown_is_what_accepting_does_and_nothing_else_changes(name):
    line = replace(late("en", baseline=None), text=TWO["en"] + " (an old complaint)")
    if name == "baseline":
        line = late("en", baseline=None)
    okr_set = with_one(line)
    before = bystanders(okr_set)
    found = ask(okr_set, put("en", name))
    done = accepted(okr_set, found)
    assert bystanders(done.okr_set) == before
    left = {item.id: item for _, item in items(done.okr_set)}
    if name != "move":
        assert replace(left["kr"], assumptions=()) == replace(found.new, assumptions=())
    if name in ("shorter", "split"):
        assert done.state["kr"] == ItemState(reviewed=True, locked=True)
    assert okr_set == with_one(line)
