"""How many numbers are held in memory, by whomever: in tensors, variables, arrays, lists and closures.

The assertions of a koan use this room, so it runs in the child, beside TensorFlow.
"""

import gc
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import tensorflow as tf

HOLDS_NUMBERS = tf.__internal__.EagerTensor, tf.Variable, np.ndarray, np.generic, float


@contextmanager
def counting_numbers() -> Iterator[Callable[[], int]]:
    """Hand out a function that counts the numbers which are held now and were not when this began."""
    gc.collect()
    gc.freeze()  # what was there before does not count
    try:
        yield _numbers_held
    finally:
        gc.unfreeze()


def _numbers_held() -> int:
    """In what the garbage collector knows, in what that refers to, and in the variables of all that is running."""
    running = [frame for top in sys._current_frames().values() for frame, _ in traceback.walk_stack(top)]
    unseen = [thing for frame in running for thing in (*frame.f_locals.values(), *frame.f_globals.values())]
    gc.collect()
    unseen += gc.get_objects()
    found: dict[int, Any] = {}
    while unseen:
        found.update((id(thing), thing) for thing in unseen if issubclass(type(thing), HOLDS_NUMBERS))
        unseen = [thing for thing in gc.get_referents(*unseen) if not gc.is_tracked(thing)]
    return sum(tf.TensorShape(np.shape(thing)).num_elements() or 0 for thing in found.values())
