"""No box lies on another, and everything drawn lies within the picture."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from web.pictures.bars import bars
from web.pictures.heatmap import ROOMY, TIGHT, Row, heatmap, strength
from web.pictures.shapes import SMALL, TEXT, Box
from web.pictures.strip import strip
from web.pictures.tree import Node, across, down
from web.pictures.wrapping import width

WORDS = st.sampled_from(
    [
        "",
        "Customers have their bicycles back sooner",
        "Opbrengst uit onderhoudscontractenadministratie verhogen",
        "Kön till kulturskolan",
        "Giảm tỷ lệ điều dưỡng nghỉ việc từ 18% xuống 12% trước ngày 30 tháng 6 năm 2027",
        "让店员重新成为懂书、爱书、能跟读者聊得起来的人",
        "👩‍👩‍👧" * 12,
        "x" * 300,
    ]
)
NOTES = st.lists(WORDS, max_size=2).map(tuple)


def nodes(below):
    """Goals with some of `below` under each."""
    return st.builds(Node, st.just("objective"), WORDS, WORDS, st.just("/drafts/x"), st.just("en"), NOTES, below)


def some(node):
    return st.lists(node, max_size=3).map(tuple)


LEAVES = nodes(st.just(()))
TREES = nodes(some(nodes(some(nodes(some(LEAVES))))))


def inside(picture):
    return Box(0, 0, picture.width, picture.height)


def written(line, size=TEXT):
    """The box of a line of words; letters reach a fifth of their size below the line they stand on."""
    return Box(line.x, line.y - size, width(line.text, size), size * 1.2)


@pytest.mark.parametrize("layout", [across, down])
@settings(max_examples=60, deadline=None)
@given(root=TREES)
def test_a_tree_has_every_goal_once_in_a_box_of_its_own(layout, root):
    picture = layout(root)
    assert len(picture.nodes) == count(root)
    assert len(picture.edges) == count(root) - 1
    for one, other in combinations(picture.nodes, 2):
        assert not one.box.meets(other.box)
    for node in picture.nodes:
        assert inside(picture).holds(node.box)
        assert node.box.holds(written(node.mark))
        assert all(node.box.holds(written(line)) for line in node.words)
        assert all(node.box.holds(written(line, SMALL)) for line in node.notes)


def count(node):
    return 1 + sum(map(count, node.below))


def test_a_narrow_tree_fits_a_phone():
    leaf = Node("kpi", "KPI1.1", "Days from drop-off to collection", "", "en")
    goals = Node("set", "2027", "Tallberg", "", "en", (), (Node("objective", "O1", "Sooner", "", "en", (), (leaf,)),))
    assert down(goals).width <= 296


@pytest.mark.parametrize("size", [ROOMY, TIGHT])
@settings(max_examples=60, deadline=None)
@given(columns=st.integers(1, 9), rows=st.lists(st.tuples(WORDS, WORDS, st.integers(0, 12)), max_size=8))
def test_a_heatmap_keeps_names_beside_cells_and_counts_within_them(size, columns, rows):
    made = [Row(name, note, (number,) * columns, (str(number),) * columns, 12) for name, note, number in rows]
    picture = heatmap([f"O{number}" for number in range(1, columns + 1)], made, size)
    cells = [cell for row in picture.rows for cell in row.cells]
    for one, other in combinations(cells, 2):
        assert not one.box.meets(other.box)
    for row in picture.rows:
        names = [*(written(line) for line in row.name), *(written(line, SMALL) for line in row.note)]
        assert all(inside(picture).holds(name) and not name.meets(cell.box) for name in names for cell in row.cells)
        assert all(one.bottom <= other.bottom for one, other in pairwise(names))
    for cell in cells:
        assert inside(picture).holds(cell.box)
        half = width(cell.count.text, TEXT) / 2
        assert cell.box.x <= cell.count.x - half and cell.count.x + half <= cell.box.right


@pytest.mark.parametrize(
    "count, whole, strong",
    [(0, 0, 0), (0, 5, 0), (1, 9, 1), (3, 9, 1), (4, 9, 2), (6, 9, 2), (7, 9, 3), (9, 9, 3), (1, 1, 3), (3, 2, 3)],
)
def test_a_cell_is_as_strong_as_its_third(count, whole, strong):
    assert strength(count, whole) == strong


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, st.integers(0, 30)), min_size=1, max_size=7), st.integers(30, 60))
def test_bars_never_reach_over_their_track_nor_names_over_counts(rows, most):
    picture = bars([(name, number, str(number)) for name, number in rows], most)
    for row, (_, number) in zip(picture.rows, rows, strict=True):
        assert inside(picture).holds(row.track)
        assert (row.filled is None) == (number == 0)
        assert row.filled is None or row.track.holds(row.filled)
        assert row.name.x + width(row.name.text, TEXT) <= row.count.x - width(row.count.text, TEXT * 1.15)


STATES = st.sampled_from(["used", "unused", "left_out"])


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5000), STATES), max_size=400))
def test_a_strip_fills_its_width_once(lengths):
    picture = strip(lengths)
    at = 0
    for part in picture.parts:
        assert part.box.x == pytest.approx(at)
        assert part.box.bottom == pytest.approx(picture.height)
        at = part.box.right
    assert at == pytest.approx(picture.width)


def test_a_short_used_paragraph_is_seen_in_a_very_long_text():
    picture = strip([(900_000, "unused"), (40, "used"), (900_000, "unused")])
    assert [part.state for part in picture.parts] == ["unused", "used", "unused"]
    assert len(strip([(50, "used"), (50, "unused")] * 5000).parts) < 500
