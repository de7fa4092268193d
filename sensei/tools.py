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
Belonging = tuple[str, Any, CodeType | None]

_GONE = object()


class Inventory:
    """What was under each name, of several namespaces, when they were added."""

    def __init__(self) -> None:
        self._before: list[tuple[str, Look, list[Belonging]]] = []

    def add(self, where: str, look: Look) -> None:
        """Take in a namespace. `where` is put before its names when they are told."""
        belongings = [(name, value, _code(value)) for name, value in look().items() if _stays(value)]
        self._before.append((where, look, belongings))

    def add_all(self) -> None:
        """Take in everything that the assertions rely on, and import what of it is not yet imported."""
        for name in MODULES:
            import_module(name)
        for where, look in _namespaces():
            self.add(where, look)

    def replaced(self) -> list[str]:
        """The names under which there is something else now, or nothing; what is new replaces nothing."""
        return [where + name for where, look, before in self._before for name in _changed(before, look())] + _tracing()


def _changed(before: list[Belonging], now: Mapping[str, Any]) -> list[str]:
    return [
        name for name, value, code in before if now.get(name, _GONE) is not value or (code and _code(value) is not code)
    ]


def _code(value: Any) -> CodeType | None:
    """What a function runs, which can be exchanged while the function stays the same."""
    return value.__code__ if type(value) is FunctionType else None


def _stays(value: Any) -> bool:
    """Whether nothing but somebody's own doing replaces this; a module that is not loaded yet gives way to another."""
    return type(value) is ModuleType or not isinstance(value, ModuleType)


def _tracing() -> list[str]:
    """A trace function can make Python leave lines out."""
    return ["sys.settrace"] if sys.gettrace() else []


def _namespaces() -> Iterator[tuple[str, Look]]:
    ours = [name for name in sys.modules if name.startswith("sensei.")]
    names = [*MODULES, *ours]
    yield "the module ", lambda: {name: sys.modules.get(name) for name in names}
    for name in names:
        yield f"{name}.", _into(sys.modules[name])
    for part in PARTS:
        yield f"tensorflow.{part}.", _into(getattr(sys.modules["tensorflow"], part))
    for module, classes in CLASSES.items():
        for name in classes:
            if found := getattr(sys.modules.get(module), name, None):
                yield f"{module.split('.')[0]}.{name}.", _into(found)
    for name in ours:
        for found in vars(sys.modules[name]).values():
            if isinstance(found, type) and found.__module__ == name:
                yield f"{name}.{found.__name__}.", _into_methods(found)
    if registry := sys.modules.get("tensorflow.python.framework.tensor_conversion_registry"):
        yield "the conversion to a tensor of ", lambda: _conversions(registry)


def _into(found: Any) -> Look:
    return lambda: vars(found)


def _into_methods(found: type) -> Look:
    """Of a class that keeps state, what is no state."""
    return lambda: {name: value for name, value in vars(found).items() if hasattr(type(value), "__get__")}


def _conversions(registry: Any) -> dict[str, Any]:
    """The functions that TensorFlow tries on a value of a plain type, in order."""
    return {f"{one.__name__} ({n})": tried for one in PLAIN for n, (_, tried) in enumerate(registry.get(one), 1)}
