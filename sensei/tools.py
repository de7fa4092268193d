"""What the assertions rely on, and whether the learner's part has put something else in its place."""

import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from types import CodeType, FunctionType, ModuleType
from typing import Any

MODULES = (
    *("builtins", "contextlib", "functools", "gc", "math", "random", "traceback", "tracemalloc", "weakref"),
    *("numpy", "numpy.random", "numpy.testing", "pytest", "tensorflow", "unittest", "unittest.mock"),
)
"""What assertions import, and are written in."""
PARTS = "math", "nn", "linalg", "random", "debugging", "strings", "errors", "config"
"""Of TensorFlow's public interface."""
CLASSES = {
    "pytest": ("Function", "RaisesExc", "ExceptionInfo"),
    "tensorflow": ("Tensor", "Variable", "GradientTape", "TensorSpec", "TensorShape", "DType"),
    # What a tensor and a variable really are; where another version keeps them elsewhere, they are not looked at.
    "tensorflow.python.framework.ops": ("EagerTensor", "_EagerTensorBase"),
    "tensorflow.python.ops.resource_variable_ops": ("ResourceVariable", "BaseResourceVariable"),
}
PLAIN = list, tuple, int, float, bool, str
"""Types of what is meant: no conversion to a tensor but TensorFlow's own may apply to them."""

Look = Callable[[], Mapping[str, Any]]
"""Looks into a namespace, as it is now."""

_GONE = object()


class Inventory:
    """What was under each name, of several namespaces, when they were added."""

    def __init__(self) -> None:
        self._before: list[tuple[str, Look, bool, dict[str, tuple[Any, CodeType | None]]]] = []
        self._mentioned: set[str] = set()

    def add(self, where: str, look: Look, of_a_library: bool = False) -> None:
        """Take in a namespace. `where` is put before its names when they are told."""
        belongings = {name: (value, _code(value)) for name, value in look().items() if _stays(value)}
        self._before.append((where, look, of_a_library, belongings))

    def add_all(self) -> None:
        """Take in everything that the assertions rely on, and import what of it is not yet imported."""
        for name in MODULES:
            import_module(name)
        for where, look, of_a_library in _namespaces():
            self.add(where, look, of_a_library)
        for name in _ours():
            loader: Any = sys.modules[name].__loader__
            self.mention(loader.get_code(name))

    def mention(self, code: CodeType) -> None:
        """Have the names in this code looked at also in libraries, of which no other names are.

        To look at a value is to change its count of references, which costs a forked process a page of memory.
        """
        self._mentioned.update(names_in(code))

    def replaced(self) -> list[str]:
        """The names under which there is something else now, or nothing; what is new replaces nothing."""
        found = []
        for where, look, of_a_library, before in self._before:
            names, now = self._mentioned & before.keys() if of_a_library else before.keys(), look()
            found += [where + name for name in names if _is_changed(*before[name], now.get(name, _GONE))]
        return found + _tracing()


def names_in(code: CodeType) -> Iterator[str]:
    """The names of globals and of attributes in a piece of code, and in the functions and classes it defines."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from names_in(constant)


def _is_changed(value: Any, code: CodeType | None, now: Any) -> bool:
    return now is not value or bool(code and _code(now) is not code)


def _code(value: Any) -> CodeType | None:
    """What a function runs, which can be exchanged while the function stays the same."""
    return value.__code__ if type(value) is FunctionType else None


def _stays(value: Any) -> bool:
    """Whether nothing but somebody's own doing replaces this; a module that is not loaded yet gives way to another."""
    return type(value) is ModuleType or not isinstance(value, ModuleType)


def _tracing() -> list[str]:
    """A trace function can make Python leave lines out."""
    return ["sys.settrace"] if sys.gettrace() else []


def _ours() -> list[str]:
    return [name for name in sys.modules if name.startswith("sensei.")]


def _namespaces() -> Iterator[tuple[str, Look, bool]]:
    """Where, what looks there, and whether it is a library."""
    names = [*MODULES, *_ours()]
    yield "the module ", lambda: {name: sys.modules.get(name) for name in names}, False
    for name in names:
        yield f"{name}.", _into(sys.modules[name]), name in MODULES and name != "builtins"
    for part in PARTS:
        yield f"tensorflow.{part}.", _into(getattr(sys.modules["tensorflow"], part)), True
    for module, classes in CLASSES.items():
        for name in classes:
            if found := getattr(sys.modules.get(module), name, None):
                yield f"{module.split('.')[0]}.{name}.", _into(found), False
    for name in _ours():
        for found in vars(sys.modules[name]).values():
            if isinstance(found, type) and found.__module__ == name:
                yield f"{name}.{found.__name__}.", _into_methods(found), False
    if registry := sys.modules.get("tensorflow.python.framework.tensor_conversion_registry"):
        yield "the conversion to a tensor of ", lambda: _conversions(registry), False


def _into(found: Any) -> Look:
    return lambda: vars(found)


def _into_methods(found: type) -> Look:
    """Of a class that keeps state, what is no state."""
    return lambda: {name: value for name, value in vars(found).items() if hasattr(type(value), "__get__")}


def _conversions(registry: Any) -> dict[str, Any]:
    """The functions that TensorFlow tries on a value of a plain type, in order."""
    return {f"{one.__name__} ({n})": tried for one in PLAIN for n, (_, tried) in enumerate(registry.get(one), 1)}
