"""The silent scale

A scale weighs crate after crate and should announce each of them. It announces the first one, in a
strange way, and then falls silent; the weights it returns are right all the same.

Mend the marked line so that every call writes one line with `weight` and the number. All of
`weigh` stays compiled, also when another compiled program calls it: Python runs only while tracing.

Insight:
    Python runs while the function is traced, and so do its side effects: `print` shows the symbolic tensor of that
    moment and leaves nothing in the graph. `tf.print` is an operation; it becomes part of the graph and runs on every
    call. Both are useful: a `print` inside a compiled function tells you when it is traced.
    https://www.tensorflow.org/api_docs/python/tf/print

Hints:
    - What did the one line show: a number, or something that stands for one?
    - Python's side effects happen while tracing. On every call only what is in the graph happens.
    - `tf.print` prints when the graph runs.
"""

import tensorflow as tf


@tf.function
def weigh(raw, to_kg):
    """Return `to_kg(raw)`, float32 of rank 0 like `raw`, and announce it on standard output or standard error."""
    kg = to_kg(raw)
    tf.print("weight:", kg)
    return kg

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.graphs import not_compiled


def test_every_call_writes_one_line_with_the_number(capfd):
    crates = (-7.5, tf.negative, 7.5), (7.5, tf.negative, -7.5), (7.5, tf.negative, -7.5), (2.5, tf.square, 6.25)
    for caller, scale in (("Python", weigh), ("a compiled program", tf.function(lambda *crate: weigh(*crate)))):
        for raw, to_kg, kg in crates:
            assert close(scale(tf.constant(raw), to_kg), kg), "not the weight that this reading stands for"
            lines = [line for line in "".join(capfd.readouterr()).split("\n")[:-1] if "weight" in line]
            assert len(lines) == 1, f"{caller} weighed {kg}, and {len(lines)} lines told of a weight"
            assert str(kg) in lines[0], f"{caller} weighed {kg}, and the line says {lines[0]!r}"


def test_python_converts_only_while_tracing():
    runs = []

    def to_kg(raw):
        runs.append(crate)
        return raw / 1000.0

    for crate in range(1, 4):
        weigh(tf.constant(crate * 2.0), to_kg)
    assert set(runs) <= {1, 2}, f"Python ran `to_kg` for the crates {runs}; from the third on the graph is finished"


def test_a_compiled_program_finds_all_of_it_compiled():
    left = not_compiled(lambda raw: weigh(raw, tf.square), tf.TensorSpec([]))
    assert left == [], "called by a compiled program, it leaves these operations to that program or to Python"
