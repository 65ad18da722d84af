"""Tables longer than one objective: shared out by whose rows they are; rows with lost cells; which column is ahead."""

from __future__ import annotations

import pytest

from tests.drafters.offline.conftest import Draft

OWNED = """Measures for 2027

Owner\tMeasure\tWhen\tFrom\tTo
Sturrock\tScrap rate\t30 June\t7.2%\t4.5%
Sturrock\tPower per tonne\tQ4\t1,390 kWh\t1,150 kWh
Lindqvist\tDeliveries on the promised day\tSeptember\t81%\t95%
Lindqvist\tLead time\t1 April\t9 weeks\t4 weeks
Farrell\tNear misses reported\t31 December\t64\t128
Farrell\tDust samples over the limit\tQ3\t5\t0
"""

RAGGED = """Measures for 2027

Measure\tTarget\tBy\tNow
Complaints per month\t8\tend of June\t19
Right first time\t96%\t30 September
Waiting time\t3 days\t31 December
"""


def changes(draft: Draft, text: str) -> list[list[tuple[float | None, float | None]]]:
    return [[(one.baseline, one.target) for one in each.key_results] for each in draft(text, "en").objectives]


def test_rows_of_one_owner_make_an_objective(draft: Draft) -> None:
    assert changes(draft, OWNED) == [
        [(7.2, 4.5), (1390, 1150)],
        [(81, 95), (9, 4)],
        [(64, 128), (5, 0)],
    ]


def test_rows_that_lost_their_last_cells_stay_rows(draft: Draft) -> None:
    assert changes(draft, RAGGED) == [[(19, 8), (None, 96), (None, 3)]]


@pytest.mark.parametrize("columns", ["Measure\tTarget\tNow", "Measure\tNow\tTarget"])
def test_the_order_of_the_columns_does_not_matter(columns: str, draft: Draft) -> None:
    cells = {"Target": ("95%", "4 days"), "Now": ("88%", "9 days"), "Measure": ("Right first time", "Lead time")}
    rows = ["\t".join(cells[name][row] for name in columns.split("\t")) for row in (0, 1)]
    assert changes(draft, "\n".join([columns, *rows])) == [[(88, 95), (9, 4)]]


ACTIONS = """Shorter queues
Calls wait 190 seconds today. By 30 June 2027 they wait at most 45 seconds.

What we do

No. | Action | Lead | When | Cost
1 | New rota for the phone desk | Ines | March | € 12,000
2 | Call-back button on the site | Tom | 1 May | € 8,500
3 | Two more headsets | Ines | April | € 400
"""


def test_a_table_of_actions_holds_initiatives_and_no_targets(draft: Draft) -> None:
    assert changes(draft, ACTIONS) == [[(190, 45), (None, None)]]
    (objective,) = draft(ACTIONS, "en").objectives
    assert [one.text for one in objective.initiatives] == [
        "New rota for the phone desk (Ines, March)",
        "Call-back button on the site (Tom, 1 May)",
        "Two more headsets (Ines, April)",
    ]
