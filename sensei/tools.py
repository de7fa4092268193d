"""What the assertions rely on, and whether the learner's part has put something else in its place."""

import sys
from collections.abc import Iterator
from typing import Any

MODULES = "builtins", "math", "numpy", "numpy.testing", "pytest", "sensei.compare", "sensei.explain", "tensorflow"
PARTS = "math", "nn", "linalg", "random", "debugging", "strings", "errors", "config"
"""Of TensorFlow's public interface."""
CLASSES = {
    "tensorflow": ("Tensor", "Variable", "GradientTape", "TensorSpec", "TensorShape", "DType"),
    # What a tensor and a variable really are; where another version keeps them elsewhere, they are not looked at.
    "tensorflow.python.framework.ops": ("EagerTensor", "_EagerTensorBase"),
    "tensorflow.python.ops.resource_variable_ops": ("ResourceVariable", "BaseResourceVariable"),
}

Belongings = list[tuple[str, Any, dict[str, Any]]]


def belongings() -> Belongings:
    """Every function and class of those modules, and every method of those classes, as they are now."""
    return [(name, now, {key: value for key, value in now.items() if callable(value)}) for name, now in _namespaces()]


def replaced(before: Belongings) -> list[str]:
    """The names under which there is something else than `before`, or nothing; what is new replaces nothing."""
    return [f"{name}.{key}" for name, now, then in before for key in then if now.get(key) is not then[key]]


def _namespaces() -> Iterator[tuple[str, Any]]:
    for name in MODULES:
        if name in sys.modules:
            yield name, vars(sys.modules[name])
    for part in PARTS if "tensorflow" in sys.modules else ():
        yield f"tensorflow.{part}", vars(getattr(sys.modules["tensorflow"], part))
    for module, names in CLASSES.items():
        for name in names:
            if found := getattr(sys.modules.get(module), name, None):
                yield f"tensorflow.{name}", vars(found)
