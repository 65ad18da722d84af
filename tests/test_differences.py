"""What changed between two versions of the workshop's goals."""

from dataclasses import replace

import pytest

from assistant.differences import differences
from assistant.records import Assumption, Initiative, Owner, Period
from tests.web.pages.workshop import DAYS, LATE, SERVICE, SOONER, STORE, okr_set

EARLIER = okr_set()
DIARY = Initiative(id="i-diary", text="Write both days into the diary")


def later(**fields):
    return okr_set(objectives=(replace(SOONER, **fields),))


def told(new):
    return [(each.what, each.number, each.fields) for each in differences(EARLIER, new).items]


def test_of_the_same_set_nothing_is_told():
    found = differences(EARLIER, okr_set())
    assert not found
    assert (found.details, found.items, found.reordered) == ((), (), False)


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (later(title="Bicycles are back sooner"), [("changed", "O1", ("title",))]),
        (later(key_results=(replace(SERVICE, target=2), LATE)), [("changed", "KR1.1", ("target",))]),
        (
            later(key_results=(replace(SERVICE, unit="h", owner=Owner("Anh Tran")), LATE)),
            [("changed", "KR1.1", ("unit", "owner"))],
        ),
        (later(initiatives=(STORE, DIARY)), [("added", "I1.2", ())]),
        (later(key_results=(LATE,)), [("removed", "KR1.1", ())]),
        (
            later(kpis=(), initiatives=(DIARY,)),
            [("added", "I1.1", ()), ("removed", "KPI1.1", ()), ("removed", "I1.1", ())],
        ),
        (okr_set(objectives=()), [("removed", name, ()) for name in ("O1", "KR1.1", "KR1.2", "KPI1.1", "I1.1")]),
    ],
)
def test_items_that_came_went_or_changed(new, expected):
    assert told(new) == expected


def test_what_was_confirmed_or_cited_is_no_difference():
    confirmed = replace(LATE, assumptions=(Assumption("target", "", "Vera", "2026-11-21"),), sources=SERVICE.sources)
    assert told(later(key_results=(SERVICE, confirmed))) == []


def test_another_order_is_told_once():
    found = differences(EARLIER, later(key_results=(LATE, SERVICE), kpis=(DAYS,)))
    assert found
    assert (found.items, found.reordered) == ((), True)


def test_the_set_itself_has_fields_too():
    new = okr_set(title="Tallberg Cykel 2028", period=Period("2028", "2028-01-01", "2028-12-31"))
    assert differences(EARLIER, new).details == ("title", "period")
