"""What of a function is compiled, seen from a compiled program that calls it.

The assertions of a koan use this room, so it runs in the child, beside TensorFlow.
"""

from collections.abc import Callable
from typing import Any

import tensorflow as tf

CALLS = {"PartitionedCall", "StatefulPartitionedCall"}
"""Operations that call another compiled function, and so a graph of its own."""

PASSES_ON = {"Placeholder", "Const", "Identity", "EnsureShape", "NoOp"}
"""Operations that hand a value on and compute nothing."""

PYTHON = "PyFunc"
"""Part of the name of each operation that calls Python whenever the graph runs."""


def not_compiled(function: Callable[..., Any], *signature: tf.TensorSpec) -> list[str]:
    """The operations that `function`, called by a compiled program, leaves to that program or to Python.

    It leaves none when it is compiled itself, all of it. When only a part of it is, the program holds the rest in its
    own graph; and a Python function in it, compiled or not, is called back by an operation somewhere below.
    """

    graph = tf.function(function).get_concrete_function(*signature).graph.as_graph_def()
    below = {node.op for called in graph.library.function for node in called.node_def}
    left = {node.op for node in graph.node} - CALLS - PASSES_ON
    return sorted(left | {operation for operation in below if PYTHON in operation})
