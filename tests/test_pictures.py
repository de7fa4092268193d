"""The pictures: each as it is read, and what holds of them whatever they are given."""

import ast
import math
import sys
import textwrap
from collections.abc import Callable
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sensei import pictures
from sensei.pictures import broadcast, loss_curve, side_by_side, tape, traces
from sensei.pictures.gradient_tape import REACHED, WHY_NOT
from sensei.pictures.numerals import agree, numeral, table_form
from sensei.pictures.words import clean, columns, wrap

some = settings(max_examples=60, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
few = settings(some, max_examples=30)

inf, nan = math.inf, math.nan


def check(lines: list[str], meant: str) -> None:
    assert "\n".join(lines) == textwrap.dedent(meant).strip("\n")


# --- broadcast, as it is read ----------------------------------------------------------------


def test_a_silent_broadcast() -> None:
    check(
        broadcast([("targets", (32,)), ("predictions", (32, 1))], meant=(32,)),
        """
        axis                       -2      -1
        targets (32,)        new → 32      32
        predictions (32, 1)        32  1 → 32
        result (32, 32)            32      32
        meant (32,)                        32

        targets has no axis -2: it gets a new one and is stretched to fit.
        predictions has size 1 at axis -1: it is stretched to fit.
        The result (32, 32) holds 1,024 numbers. Meant was (32,), with 32 numbers.
        """,
    )


def test_a_silent_broadcast_in_a_narrow_terminal_without_unicode() -> None:
    check(
        broadcast([("targets", (32,)), ("predictions", (32, 1))], meant=(32,), width=40, ascii=True),
        """
        axis                        -2       -1
        targets (32,)        new -> 32       32
        predictions (32, 1)         32  1 -> 32
        result (32, 32)             32       32
        meant (32,)                          32

        targets has no axis -2: it gets a new
        one and is stretched to fit.
        predictions has size 1 at axis -1: it is
        stretched to fit.
        The result (32, 32) holds 1,024 numbers.
        Meant was (32,), with 32 numbers.
        """,
    )


def test_shapes_that_do_not_broadcast() -> None:
    check(
        broadcast([("images", (32, 28)), ("labels", (32,))], meant=(32, 28)),
        """
        axis                   -2     -1
        images (32, 28)        32     28
        labels (32,)     new → 32     32
        result                 32  clash
        meant (32, 28)         32     28

        The shapes do not broadcast.
        They clash at axis -1, the last: images has 28 and labels has 32. Sizes there
        must be equal, or 1.
        Meant was (32, 28), with 896 numbers.
        """,
    )


def test_shapes_that_clash_on_two_axes() -> None:
    check(
        broadcast([("a", (2, 1, 3)), ("b", (4, 5, 6))]),
        """
        axis            -3     -2     -1
        a (2, 1, 3)      2  1 → 5      3
        b (4, 5, 6)      4      5      6
        result       clash      5  clash

        The shapes do not broadcast.
        They clash at axis -1, the last: a has 3 and b has 6. Sizes there must be equal,
        or 1.
        They clash at axis -3, the third from the right: a has 2 and b has 4. Sizes
        there must be equal, or 1.
        """,
    )


def test_a_size_that_is_not_known() -> None:
    check(
        broadcast([("activations", (None, 28, 64)), ("bias", (64,))], meant=(None, 28, 64)),
        """
        axis                          -3        -2  -1
        activations (?, 28, 64)        ?        28  64
        bias (64,)               new → ?  new → 28  64
        result (?, 28, 64)             ?        28  64
        meant (?, 28, 64)              ?        28  64

        bias has no axes -3 and -2: it gets new ones and is stretched to fit.
        The result (?, 28, 64) holds 1,792 times ? numbers, in the shape that was meant.
        ? is a size that is known only when the program runs; it has to fit then.
        """,
    )


def test_a_broadcast_too_wide_for_a_grid_is_a_list_of_axes() -> None:
    check(
        broadcast([("activations", (8, 28, 28, 64)), ("bias", (64,))], width=40),
        """
        activations (8, 28, 28, 64)
        bias (64,)
        result (8, 28, 28, 64)
        axis -4: activations 8, bias new → 8,
          result 8
        axis -3: activations 28, bias new → 28,
          result 28
        axis -2: activations 28, bias new → 28,
          result 28
        axis -1: activations 64, bias 64,
          result 64

        bias has no axes -4, -3 and -2: it gets
        new ones and is stretched to fit.
        The result (8, 28, 28, 64) holds
        401,408 numbers.
        """,
    )


def test_an_empty_axis() -> None:
    check(
        broadcast([("batch", (0,)), ("offsets", (3, 1))]),
        """
        axis                 -2     -1
        batch (0,)      new → 3      0
        offsets (3, 1)        3  1 → 0
        result (3, 0)         3      0

        batch has no axis -2: it gets a new one and is stretched to fit.
        offsets has size 1 at axis -1: it is stretched to fit.
        The result (3, 0) holds 0 numbers.
        """,
    )


def test_scalars() -> None:
    check(
        broadcast([("a", ()), ("b", ())], meant=()),
        """
        a ()
        b ()
        result ()
        meant ()

        The result () holds 1 number, in the shape that was meant.
        """,
    )


# --- traces, as they are read ----------------------------------------------------------------


def test_a_python_number_makes_a_trace_each_time() -> None:
    check(
        traces([[("x", "float32 (2,)"), ("step", f"Python int {step}")] for step in range(20)]),
        """
        trace   x              step            made by
        1       float32 (2,)   Python int 0    the first call
        2       float32 (2,) * Python int 1    step
        3       float32 (2,) * Python int 2    step
        … 14 traces are not shown here
        18      float32 (2,) * Python int 17   step
        19      float32 (2,) * Python int 18   step
        20      float32 (2,) * Python int 19   step

        * marks what differs from the trace before.
        20 traces: 1 for the first call, 19 because step differs.
        """,
    )


def test_traces_in_a_narrow_terminal_without_unicode() -> None:
    check(
        traces(
            [
                [("images", "float32 (32, 28)"), ("training", "Python bool True")],
                [("images", "float32 (32, 28)"), ("training", "Python bool False")],
                [("images", "float32 (17, 28)"), ("training", "Python bool True")],
            ],
            width=40,
            ascii=True,
        ),
        """
        trace 1, made by the first call
            images: float32 (32, 28)
            training: Python bool True
        trace 2, made by training
          * training: Python bool False
            the rest as before
        trace 3, made by images and training
          * images: float32 (17, 28)
          * training: Python bool True

        * marks what differs from the trace
        before.
        3 traces: 1 for the first call, 1
        because training differs and 1 because
        images and training differ.
        """,
    )


def test_an_argument_that_is_not_always_given_and_a_trace_that_nothing_explains() -> None:
    check(
        traces(
            [
                [("x", "float32 ()")],
                [("x", "float32 ()"), ("mask", "bool (3,)")],
                [("x", "int32 ()")],
                [("x", "int32 ()")],
            ]
        ),
        """
        trace   x            mask        made by
        1       float32 ()   not given   the first call
        2       float32 () * bool (3,)   mask
        3     * int32 ()   * not given   x and mask
        4       int32 ()     not given   no argument

        * marks what differs from the trace before.
        4 traces: 1 for the first call, 1 because mask differs, 1 because x and mask
        differ and 1 although no argument differs.
        """,
    )


def test_one_trace_and_none() -> None:
    check(
        traces([[("x", "float32 (None, 2)")]]),
        """
        trace   x                   made by
        1       float32 (None, 2)   the first call

        1 trace, made by the first call.
        """,
    )
    check(traces([]), "0 traces: the function has not been traced.")


# --- tape, as it is read ---------------------------------------------------------------------

EVERY_STATUS = [
    ("weights", "reached"),
    ("bias", "constant never watched"),
    ("steps", "integer dtype"),
    ("scale", "went through NumPy"),
    ("rate", "outside the with block"),
    ("offset", "not connected"),
    ("table", "not trainable"),
]


def test_a_tape() -> None:
    check(
        tape(EVERY_STATUS),
        """
        → weights  reached
        - bias     not reached: a constant, which a tape does not watch unasked
        - steps    not reached: an integer dtype; only floating-point and complex
                   numbers have gradients
        - scale    not reached: its value went through NumPy, and a tape records
                   TensorFlow only
        - rate     not reached: it was used outside the `with` block, where nothing is
                   recorded
        - offset   not reached: no recorded operation leads to the target
        - table    not reached: a variable that is not trainable, which a tape does not
                   watch unasked

        1 of 7 sources is reached; the other 6 have the gradient None.
        """,
    )


def test_a_tape_in_a_narrow_terminal_without_unicode() -> None:
    check(
        tape(EVERY_STATUS[:3], width=40, ascii=True),
        """
        -> weights  reached
        -  bias     not reached:
            a constant, which a tape does not
            watch unasked
        -  steps    not reached:
            an integer dtype; only
            floating-point and complex numbers
            have gradients

        1 of 3 sources is reached; the other 2
        have the gradient None.
        """,
    )


def test_tapes_of_one_source_and_of_none_that_is_reached() -> None:
    assert tape([("w", "reached")])[-1] == "The source is reached."
    assert tape([("w", "not connected")])[-1] == "The source is not reached: its gradient is None."
    assert tape([("w", "reached"), ("b", "reached")])[-1] == "Both sources are reached."
    assert tape([("w", "reached")] * 3)[-1] == "All 3 sources are reached."
    assert tape([("w", "not connected")] * 2)[-1] == "Neither source is reached: both gradients are None."
    assert tape([("w", "not connected")] * 3)[-1] == "None of the 3 sources is reached: every gradient is None."
    assert tape([]) == ["The tape was asked for no gradient: there are no sources."]
    with pytest.raises(KeyError):
        tape([("w", "not a status")])


# --- loss curve, as it is read ---------------------------------------------------------------


def test_a_loss_that_falls() -> None:
    falling = [4 * 0.8**step for step in range(30)]
    check(
        loss_curve(falling),
        """
        loss █▇▆▅▄▃▃▂▂▂▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁▁
        First 4, last 0.00619, lowest 0.00619 at step 30 of 30.
        """,
    )
    check(
        loss_curve(falling, width=40, ascii=True),
        """
        loss 976543221110000000000000000000
        First 4, last 0.00619, lowest 0.00619 at
        step 30 of 30.
        Each digit is a step: 0 is the lowest
        level, 9 the highest.
        """,
    )


def test_a_loss_that_diverges() -> None:
    check(
        loss_curve([1.0, 3.0, 2.0, 9.0, 7.5, inf, nan, nan]),
        """
        loss ▁▃▂█▇xxx
        First 1, last NaN, lowest 1 at step 1 of 8.
        x marks a loss that is not a finite number: infinity at step 6, NaN from step 7
        to the end.
        """,
    )


def test_a_long_loss() -> None:
    check(
        loss_curve([100.0 - abs(step - 60) for step in range(100)], width=40),
        """
        loss ▁▁▂▂▂▃▃▄▄▄▅▅▆▆▆▇▇██████▇▇▇▆▆▅▅▅▄▄▃
        First 40, last 61, lowest 40 at
        step 1 of 100.
        Each block is the highest of up to 3
        steps.
        """,
    )


def test_losses_with_little_to_draw() -> None:
    check(loss_curve([]), "There are no losses to draw.")
    check(loss_curve([0.25]), "There is one loss: 0.25.")
    check(loss_curve([nan]), "There is one loss: NaN.")
    check(loss_curve([2.5] * 12), "loss ▁▁▁▁▁▁▁▁▁▁▁▁\nThe loss is 2.5 at each of 12 steps.")
    check(
        loss_curve([nan, -inf]),
        """
        loss xx
        No loss is a finite number.
        x marks a loss that is not a finite number: NaN at step 1, minus infinity at
        step 2.
        """,
    )


def test_two_losses_that_differ_a_little_are_told_apart() -> None:
    assert loss_curve([0.5, 0.5000001])[1] == "First 0.5, last 0.5000001, lowest 0.5 at step 1 of 2."


# --- side by side, as it is read -------------------------------------------------------------


def test_two_matrices() -> None:
    check(
        side_by_side([[1.0, 2.0, 3.0], [4.0, 5.5, 6.0]], [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        """
        found (2, 3)       meant (2, 3)
          1.0  2.0  3.0      1.0  2.0  3.0
          4.0 *5.5  6.0      4.0 *5.0  6.0

        * marks what differs: 1 of 6 entries, at [1, 1]: found 5.5, meant 5.0.
        """,
    )


def test_two_long_vectors_in_a_narrow_terminal_without_unicode() -> None:
    meant = [step / 10 for step in range(20)]
    found = [*meant[:13], -1.0, *meant[14:]]
    check(
        side_by_side(found, meant, width=40, ascii=True),
        """
        found (20,)
         ...   1.1   1.2 *-1.0   1.4   1.5 ...
        meant (20,)
         ...   1.1   1.2  *1.3   1.4   1.5 ...

        Shown are entries 11 to 15 of 20,
        counted from 0.
        * marks what differs: 1 of 20 entries,
        at [13]: found -1.0, meant 1.3.
        """,
    )


def test_a_large_matrix_is_shown_around_the_first_difference() -> None:
    meant = [[row * column for column in range(30)] for row in range(12)]
    found = [
        [-value if row > 9 and column > 19 else value for column, value in enumerate(line)]
        for row, line in enumerate(meant)
    ]
    check(
        side_by_side(found, meant),
        """
        found (12, 30)
         …
         …    64    68    72    76    80    84    88    92 …
         …    80    85    90    95   100   105   110   115 …
         …    96   102   108   114   120   126   132   138 …
         …   112   119   126   133   140   147   154   161 …
         …   128   136   144   152   160   168   176   184 …
         …   144   153   162   171   180   189   198   207 …
         …   160   170   180   190 *-200 *-210 *-220 *-230 …
         …   176   187   198   209 *-220 *-231 *-242 *-253 …
        meant (12, 30)
         …
         …    64    68    72    76    80    84    88    92 …
         …    80    85    90    95   100   105   110   115 …
         …    96   102   108   114   120   126   132   138 …
         …   112   119   126   133   140   147   154   161 …
         …   128   136   144   152   160   168   176   184 …
         …   144   153   162   171   180   189   198   207 …
         …   160   170   180   190  *200  *210  *220  *230 …
         …   176   187   198   209  *220  *231  *242  *253 …

        Shown are rows 4 to 11 of 12 and columns 16 to 23 of 30, counted from 0.
        * marks what differs: 20 of 360 entries, the first at [10, 20]: found -200,
        meant 200.
        """,
    )


def test_of_a_higher_rank_the_first_matrix_that_differs() -> None:
    check(
        side_by_side([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], [[[1, 2], [3, 4]], [[5, 6], [8, 7]]]),
        """
        found (2, 2, 2), matrix [1]    meant (2, 2, 2), matrix [1]
          5  6                           5  6
         *7 *8                          *8 *7

        Shown is the first matrix that differs.
        * marks what differs: 2 of 8 entries, the first at [1, 1, 0]: found 7, meant 8.
        """,
    )


def test_nothing_is_broadcast() -> None:
    check(
        side_by_side([1.0, 2.0, 3.0], [[1.0], [2.0], [3.0]]),
        """
        found (3,)         meant (3, 1)
          1.0  2.0  3.0      1.0
                             2.0
                             3.0

        The ranks differ. Nothing is broadcast, so no entries are compared.
        """,
    )
    check(
        side_by_side([1, 2, 3], [1, 2, 3, 4]),
        """
        found (3,)    meant (4,)
          1  2  3       1  2  3 *4

        The shapes differ. Nothing is broadcast: an entry that only one of them has
        differs too.
        * marks what differs: 1 of 4 entries, at [3]: found nothing, meant 4.
        """,
    )


def test_one_number_each_and_no_number() -> None:
    check(
        side_by_side(3.0, 2.4),
        """
        found ()    meant ()
         *3.0        *2.4

        * marks that they differ.
        """,
    )
    check(
        side_by_side([], []),
        """
        found (0,)      meant (0,)
          no entries      no entries

        There are no entries to compare.
        """,
    )


def test_none_booleans_and_nan() -> None:
    check(
        side_by_side([None, True, False, nan], [1.0, True, True, nan]),
        """
        found (4,)                      meant (4,)
          *None   True *False   *NaN       *1.0   True  *True   *NaN

        * marks what differs: 3 of 4 entries, the first at [0]: found None, meant 1.0.
        NaN agrees with nothing, not even with NaN.
        """,
    )


def test_rows_of_unequal_length() -> None:
    check(
        side_by_side([[1], [2, 3]], [[1, 2], [3]]),
        """
        found (2, ?)    meant (2, ?)
          1               1 *2
         *2 *3           *3

        * marks what differs: 3 of 4 entries, the first at [0, 1]: found nothing,
        meant 2.
        """,
    )


def test_the_noise_of_float32_is_not_marked() -> None:
    check(
        side_by_side([2.4000000953674316, 0.30000001192092896], [2.4, 0.3]),
        """
        found (2,)    meant (2,)
          2.4  0.3      2.4  0.3

        No entry differs by more than the tolerance.
        """,
    )


def test_as_many_digits_as_show_what_differs() -> None:
    shown = side_by_side([0.25, 1234.5678], [0.25, 1234.5])
    assert shown[1] == "     0.25 *1234.57         0.25 *1234.50"
    assert side_by_side([1.00000001], [1.0], rtol=0, atol=0)[1] == " *1.00000001              *1"
    assert side_by_side([1e-9, 2.0], [0.0, 2.0])[1] == "  1e-09      2          0      2"


# --- what holds of every picture -------------------------------------------------------------

sizes = st.one_of(st.none(), st.integers(0, 4), st.sampled_from([28, 224, 1_000_000]))
shapes = st.lists(sizes, max_size=5).map(tuple)
names = st.one_of(
    st.sampled_from(["x", "labels", "the_moving_average_of_the_gradient", "損失関数の値を保つ変数", "red\x1b[31m"]),
    st.text(max_size=8),
)
widths = st.integers(40, 100)
numbers = st.one_of(st.floats(), st.floats(-10, 10), st.integers(-(2**63), 2**63 - 1), st.booleans(), st.none())


def fits(draw: Callable[..., list[str]], width: int, *given: Any) -> list[str]:
    """Draw with Unicode and without; each line fits, is printable, and has nothing after its last sign."""
    plain = draw(*given, width=width, ascii=True)
    assert all(line.isascii() for line in plain)
    lines = draw(*given, width=width)
    for line in [*plain, *lines]:
        assert columns(line) <= width, line
        assert line.isprintable()
        assert line == line.rstrip()
    assert lines[0]
    assert lines[-1]
    return lines


@some
@given(st.lists(st.tuples(names, shapes), max_size=4), st.none() | shapes, widths)
def test_every_broadcast_fits(operands: list[tuple[str, Any]], meant: Any, width: int) -> None:
    fits(lambda **how: broadcast(operands, meant, **how), width)


@some
@given(st.lists(st.lists(st.integers(0, 4), max_size=5).map(tuple), min_size=1, max_size=3))
@example([(3, 1), (0,)])
@example([(2,), (3,)])
def test_a_broadcast_is_what_numpy_makes_of_it(operands: list[tuple[int, ...]]) -> None:
    said = " ".join(broadcast([(f"operand{number}", shape) for number, shape in enumerate(operands)], width=200))
    try:
        result = np.broadcast_shapes(*operands)
    except ValueError:
        clashes = [
            axis for axis in range(-5, 0) if len({shape[axis] for shape in operands if len(shape) >= -axis} - {1}) > 1
        ]
        assert "The shapes do not broadcast." in said
        assert [axis for axis in range(-5, 0) if f"clash at axis {axis}," in said] == clashes
    else:
        number = math.prod(result)
        assert f"The result {result} holds {number:,} number{'s' * (number != 1)}." in said
        assert "clash" not in said


@some
@given(st.lists(st.lists(st.sampled_from([None, 1, 2, 3]), max_size=3).map(tuple), min_size=1, max_size=3))
def test_an_unknown_size_clashes_only_if_every_size_would(operands: list[tuple[Any, ...]]) -> None:
    said = " ".join(broadcast([("x", shape) for shape in operands], width=200))
    unknown = sum(shape.count(None) for shape in operands)
    if unknown > 5:
        return

    def with_sizes(fill: tuple[int, ...]) -> list[tuple[int, ...]]:
        left = iter(fill)
        return [tuple(next(left) if size is None else size for size in shape) for shape in operands]

    def broadcasts(known: list[tuple[int, ...]]) -> bool:
        try:
            np.broadcast_shapes(*known)
        except ValueError:
            return False
        return True

    possible = any(broadcasts(with_sizes(fill)) for fill in product((1, 2, 3), repeat=unknown))
    assert ("do not broadcast" in said) != possible


descriptions = st.sampled_from(["float32 (32, 28, 28, 1)", "Python int 3", "a list of " + "損失" * 40, "", "None"])
signatures = st.lists(st.dictionaries(names, descriptions, max_size=4).map(lambda one: list(one.items())), max_size=12)


@some
@given(signatures, widths)
def test_every_list_of_traces_fits(given_signatures: list[list[tuple[str, str]]], width: int) -> None:
    lines = fits(lambda **how: traces(given_signatures, **how), width)
    assert f"{len(given_signatures)} trace" in " ".join(lines)


@some
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=1, max_size=8))
def test_each_trace_says_which_argument_made_it(values: list[tuple[int, int]]) -> None:
    long = "a description so long that no table fits: "
    lines = traces([[("a", f"{long}{a}"), ("b", f"{long}{b}")] for a, b in values])
    meant = ["the first call"]
    marks = 0
    for before, after in pairwise(values):
        changed = [name for name, one, other in zip("ab", before, after, strict=True) if one != other]
        meant.append(" and ".join(changed) or "no argument")
        marks += len(changed)
    assert [line.partition(", made by ")[2] for line in lines if line.startswith("trace ")] == meant
    assert sum(line.startswith("  * ") for line in lines) == marks


@some
@given(st.lists(st.tuples(names, st.sampled_from([REACHED, *WHY_NOT])), max_size=6), widths)
def test_every_tape_fits(sources: list[tuple[str, str]], width: int) -> None:
    lines = fits(lambda **how: tape(sources, **how), width)
    reached = sum(status == REACHED for _, status in sources)
    assert sum(line.startswith("→") for line in lines) == reached
    assert sum(line.startswith("- ") for line in lines) == len(sources) - reached


@some
@given(st.lists(st.floats(), max_size=250), widths)
@example([1.7e308, -1.7e308, 5e-324, 0.0], 40)
def test_every_loss_curve_fits(losses: list[float], width: int) -> None:
    said = " ".join(fits(lambda **how: loss_curve(losses, **how), width))
    finite = [loss for loss in losses if math.isfinite(loss)]
    if len(finite) > 1 and len(set(losses)) > 1:
        assert f"at step {losses.index(min(finite)) + 1} of {len(losses)}." in said
    assert (" x marks" in said) == (len(losses) > 1 and len(finite) < len(losses))


def nested(shape: tuple[int, ...]) -> st.SearchStrategy[Any]:
    if not shape:
        return numbers
    return st.lists(nested(shape[1:]), min_size=shape[0], max_size=shape[0])


small = st.lists(st.integers(0, 3), max_size=5).map(tuple)


@few
@given(st.data(), small, small, widths)
def test_arrays_of_any_two_shapes_fit(data: Any, one: tuple[int, ...], other: tuple[int, ...], width: int) -> None:
    found, meant = data.draw(nested(one)), data.draw(nested(other))
    lines = fits(lambda **how: side_by_side(found, meant, **how), width)
    assert ("no entries are compared" in " ".join(lines)) == (depth(found) != depth(meant))


def depth(data: Any) -> int:
    return 1 + max(map(depth, data), default=0) if isinstance(data, list) else 0


@some
@given(st.integers(1, 30), st.integers(1, 30), st.data(), widths)
def test_the_first_difference_is_always_seen(rows: int, cols: int, data: Any, width: int) -> None:
    places = st.tuples(st.integers(0, rows - 1), st.integers(0, cols - 1))
    changed = data.draw(st.sets(places, min_size=1, max_size=5))
    meant = [[row * 100 + col for col in range(cols)] for row in range(rows)]
    found = [
        [-1 - number if (r, c) in changed else number for c, number in enumerate(row)] for r, row in enumerate(meant)
    ]
    lines = fits(lambda **how: side_by_side(found, meant, **how), width)
    row, col = min(changed)
    table = "\n".join(lines[: lines.index("")])
    assert f"*{found[row][col]}" in table
    assert f"*{meant[row][col]}" in table
    said = " ".join(lines[lines.index("") :])
    assert f" {len(changed)} of {rows * cols} entr" in said
    assert f"at [{row}, {col}]: found {found[row][col]}, meant {meant[row][col]}." in said
    assert all(len(line.replace("…", "").split()) <= 16 for line in table.splitlines()[1:])


@some
@given(st.lists(st.tuples(numbers, numbers), min_size=1, max_size=4), st.sampled_from([(0.0, 0.0), (1e-5, 1e-6)]))
@example([(0.1 + 0.2, 0.3)], (0.0, 0.0))
@example([(1, 1.0001), (True, 1)], (0.0, 0.0))
def test_marked_exactly_where_they_differ_and_never_alike(
    pairs: list[tuple[Any, Any]], tolerance: tuple[float, float]
) -> None:
    rtol, atol = tolerance
    found, meant = [[one] for one, _ in pairs], [[other] for _, other in pairs]
    lines = side_by_side(found, meant, rtol=rtol, atol=atol, width=200)
    for line, (one, other) in zip(lines[1:], pairs, strict=False):
        left, right = line.split()
        differ = not agree(one, other, rtol, atol)
        assert left.startswith("*") == right.startswith("*") == differ
        both_are_nan = left.endswith("NaN") and right.endswith("NaN")
        assert not differ or left != right or both_are_nan


@some
@given(st.lists(st.floats(allow_nan=False), max_size=8))
def test_without_a_tolerance_two_texts_are_alike_only_if_the_numbers_are(floats: list[float]) -> None:
    form = table_form(floats)
    for one, other in product(floats, floats):
        assert one == other or numeral(one, form) != numeral(other, form)


@some
@given(st.floats(), st.floats(), st.sampled_from([0.0, 1e-5, 0.5]), st.sampled_from([0.0, 1e-6, 1.0]))
def test_to_agree_is_what_numpy_means_by_close(found: float, meant: float, rtol: float, atol: float) -> None:
    with np.errstate(all="ignore"):
        assert agree(found, meant, rtol, atol) == bool(np.isclose(found, meant, rtol=rtol, atol=atol))


# --- the parts -------------------------------------------------------------------------------


@some
@given(st.text(max_size=200), widths)
def test_wrapping_keeps_every_word(text: str, width: int) -> None:
    lines = wrap(clean(text, ascii=False), width, "* ", "  ")
    assert all(columns(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "*" + "".join(clean(text, ascii=False).split())


def test_what_a_name_holds_cannot_colour_the_terminal() -> None:
    assert clean("red\x1b[31m\n name", ascii=False) == "red\\x1b[31m name"
    assert clean("損失", ascii=True) == "\\u640d\\u5931"
    assert columns("損失") == 4
    assert columns("e\u0301") == 1


def test_the_pictures_import_nothing_but_the_standard_library() -> None:
    for file in Path(pictures.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for module in modules:
                assert module.startswith("sensei.pictures.") or module.split(".")[0] in sys.stdlib_module_names, file
