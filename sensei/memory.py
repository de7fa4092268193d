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
    """In what the garbage collector knows, in what that refers to, and in the variables of all that is running.

    Another thread may be about to fill a tuple, which may not be held here as well. So nothing but numbers is held
    while that thread goes on, and tuples are looked at when something refers to them.
    """
    _running()  # brings up to date what frames keep of their variables, or it would keep what is gone
    gc.collect()
    patience = sys.getswitchinterval()
    sys.setswitchinterval(60)
    try:
        known, unseen = gc.get_objects(), _running()
        tuples = {id(thing) for thing in known if type(thing) is tuple}
        unseen += [thing for thing in known if id(thing) not in tuples]
        del known
        found: dict[int, Any] = {}
        while unseen:
            kinds = {kind for kind in set(map(type, unseen)) if issubclass(kind, HOLDS_NUMBERS)}
            found.update((id(thing), thing) for thing in unseen if type(thing) in kinds)
            tuples.difference_update(map(id, unseen))
            unseen = [thing for thing in gc.get_referents(*unseen) if id(thing) in tuples or not gc.is_tracked(thing)]
    finally:
        sys.setswitchinterval(patience)
    return sum(tf.TensorShape(np.shape(thing)).num_elements() or 0 for thing in found.values())


def _running() -> list[Any]:
    """The variables of every function that is running, in whatever thread."""
    frames = [frame for top in sys._current_frames().values() for frame, _ in traceback.walk_stack(top)]
    modules = {id(frame.f_globals): frame.f_globals for frame in frames}
    return [thing for names in (*modules.values(), *(frame.f_locals for frame in frames)) for thing in names.values()]
