"""Your code beside the solution: rows that belong together, wide and narrow."""

import io

from hypothesis import given
from hypothesis import strategies as st

from sensei import difference
from sensei.terminal import Terminal
from tests.conftest import KOAN

LINES = st.lists(st.sampled_from(["a = 1", "b = 2", "", "return a"]), max_size=8)


def shown(koan, width: int) -> str:
    written = io.StringIO()
    difference.tell(Terminal(written, width), koan)
    return written.getvalue()


def test_one_under_the_other_where_it_is_narrow(small_path):
    lines = shown(small_path.add(), 60).splitlines()
    mine = lines.index("-     return price  # TODO: what is due?")
    assert lines[mine + 1] == "+     return 2 * price"


def test_side_by_side_where_it_is_wide(small_path):
    (row,) = [line for line in shown(small_path.add(), 140).splitlines() if "TODO" in line]
    assert row.index("return price") < row.index("return 2 * price")


def test_the_same_is_said_to_be_the_same(small_path):
    koan = small_path.add()
    koan.file.write_text(koan.solution.read_text())
    assert shown(koan, 80) == "Your code and the solution are the same.\n"


def test_the_docstring_is_left_out(small_path):
    assert "receipt" not in shown(small_path.add(), 80) and "receipt" in KOAN


@given(LINES, LINES)
def test_the_rows_hold_both_texts_in_order(yours, ours):
    rows = list(difference.rows(yours, ours))
    assert [mine for mine, _ in rows if mine is not None] == yours
    assert [theirs for _, theirs in rows if theirs is not None] == ours
