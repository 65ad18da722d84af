"""Words that mean two things are asked about, and say one thing afterwards."""

from dataclasses import replace
from datetime import date

import pytest

from assistant import review
from assistant.editing.meanings import decided, two_days, two_shares
from assistant.period import parse_period
from assistant.reading import read_goal
from assistant.records import KeyResult, Objective, OkrSet, Waiver

TODAY = date(2026, 11, 22)

SHARES = {
    "en": ("Reduce passenger churn by 5%", "Reduce passenger churn by 5 percentage points"),
    "nl": ("De churn onder abonnees verminderen met 5%", "De churn onder abonnees verminderen met 5 procentpunt"),
    "sv": ("Minska kundbortfallet med 5 %", "Minska kundbortfallet med 5 procentenheter"),
    "vi": ("Giảm tỷ lệ rời bỏ 5%", "Giảm tỷ lệ rời bỏ 5 điểm phần trăm"),
    "zh": ("将会员流失率降低5%", "将会员流失率降低5个百分点"),
}
DAYS = {
    "en": (
        "Cut waiting from 30 to 20 minutes before Q3 2027",
        "Cut waiting from 30 to 20 minutes by 30 September 2027",
    ),
    "nl": ("400 kaarten verkopen voor Q3 2027", "400 kaarten verkopen uiterlijk 30 september 2027"),
    "sv": ("Sälj 400 säsongskort före juli 2027", "Sälj 400 säsongskort senast den 31 juli 2027"),
    "vi": ("Bán 400 thẻ trước quý 3 năm 2027", "Bán 400 thẻ chậm nhất ngày 30/9/2027"),
    "zh": ("在2027年6月前售出400张季票", "最迟2027年6月30日售出400张季票"),
}


def goals(text, code, **fields):
    reading = read_goal(text, code, today=TODAY, period=parse_period("2027"))
    read = {name: getattr(reading, name) for name in ("target", "unit", "change", "direction", "baseline", "deadline")}
    item = KeyResult("kr", text, **{**read, **fields})
    return OkrSet(
        "set", "Ferry", code, period=parse_period("2027"), objectives=(Objective("o", "Sail on", key_results=(item,)),)
    )


def kr(okr_set):
    return okr_set.objectives[0].key_results[0]


def after(okr_set, meaning, reason="Said so in the meeting."):
    changes = decided(kr(okr_set), okr_set, meaning, TODAY, reason=reason)
    return review.apply(okr_set, {}, changes, by="Hanna", at="2026-11-22T09:00:00+00:00", today=TODAY).okr_set


@pytest.mark.parametrize("code", SHARES)
def test_a_change_by_percent_of_a_rate_is_made_points(code):
    said, meant = SHARES[code]
    asked = two_shares(kr(goals(said, code)), goals(said, code), TODAY)
    assert (asked.share, asked.start, asked.by_points, asked.by_part) == (5, 10, 5, 9.5)
    settled = after(goals(said, code), "points")
    assert (kr(settled).text, kr(settled).unit) == (meant, "pp")
    assert two_shares(kr(settled), settled, TODAY) is None


def test_meaning_a_part_is_kept_as_a_decision_with_its_reason():
    settled = after(goals(SHARES["en"][0], "en"), "part")
    assert [(each.rule, each.item, each.reason) for each in settled.waivers] == [
        ("ambiguous-percent", "kr", "Said so in the meeting.")
    ]
    assert two_shares(kr(settled), settled, TODAY) is None


@pytest.mark.parametrize(
    "okr_set",
    [
        goals("Reduce churn by 5%", "en", baseline=10),
        goals("Reduce churn from 10% to 5%", "en"),
        goals("Raise freight revenue by 10%", "en"),
        replace(
            goals("Reduce churn by 5%", "en"),
            waivers=(Waiver("ambiguous-percent", None, None, "All of them.", "A", "now"),),
        ),
    ],
)
def test_what_means_one_thing_is_not_asked_about(okr_set):
    assert two_shares(kr(okr_set), okr_set, TODAY) is None


@pytest.mark.parametrize("code", DAYS)
def test_a_day_that_may_be_two_is_written_out_as_the_one_that_was_chosen(code):
    said, meant = DAYS[code]
    first, last = two_days(kr(goals(said, code)), goals(said, code), TODAY).days
    assert first < last
    settled = after(goals(said, code), last)
    assert (kr(settled).text, kr(settled).deadline) == (meant, last)
    assert two_days(kr(settled), settled, TODAY) is None


def test_a_day_that_somebody_set_otherwise_is_not_asked_about():
    okr_set = goals(DAYS["en"][0], "en", deadline="2027-12-31")
    assert two_days(kr(okr_set), okr_set, TODAY) is None
