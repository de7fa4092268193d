"""What TensorFlow does at the first operation of a process, done before the process is forked.

None of this runs an operation: no runtime begins with it, and no thread. It is a matter of speed alone, so what another
version of TensorFlow keeps elsewhere is left to the first operation again.
"""

from collections.abc import Mapping, MappingView, MutableMapping, Sequence
from contextlib import suppress
from itertools import product
from types import FunctionType, NoneType


def _register_operations() -> None:
    """They are registered, and listed, when one is looked up that there is not."""
    from tensorflow.python.framework import op_def_registry

    op_def_registry.get("no such operation")


def _register_kernels() -> None:
    """XLA's, which the first operation registers though it compiles nothing, are a sixth of its time."""
    from tensorflow.python.util import pywrap_xla_ops

    pywrap_xla_ops.get_cpu_kernel_names()


def _tell_kinds_apart() -> None:
    """Whether a class is of an abstract kind is asked of every subclass of that kind, once, and then remembered."""
    from tensorflow.python.framework.composite_tensor import CompositeTensor
    from tensorflow.python.framework.ops import EagerTensor, SymbolicTensor
    from tensorflow.python.framework.type_spec import TypeSpec
    from tensorflow.python.ops.resource_variable_ops import ResourceVariable
    from tensorflow.python.types.core import Tensor, TensorProtocol
    from tensorflow.python.types.trace import TraceType

    kinds = CompositeTensor, TypeSpec, TraceType, Mapping, MappingView, MutableMapping, Sequence
    classes = EagerTensor, SymbolicTensor, Tensor, TensorProtocol, ResourceVariable
    plain = int, float, bool, str, list, tuple, dict, FunctionType, NoneType
    for one, kind in product(classes + plain, kinds):
        issubclass(one, kind)


PARTS = _register_operations, _register_kernels, _tell_kinds_apart


def prepare() -> None:
    """Have it done."""
    for part in PARTS:
        with suppress(Exception):
            part()
