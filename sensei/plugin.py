"""The pytest side: a koan file is collected as two modules, the learner's part and the assertions.

Loaded by the root's `conftest.py`, so that plain `pytest` walks the path, and by the child of the runner.
"""

import ast
import builtins
import os
import sys
import traceback
import types
from collections.abc import Generator, Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from _pytest.assertion.rewrite import rewrite_asserts

from sensei import environment, koan_file, tools

for _name, _value in environment.BEFORE_TENSORFLOW.items():
    os.environ.setdefault(_name, _value)


INVENTORY = tools.Inventory()
"""What must be in its place still when the assertions have run."""

_failures: list[AssertionError] = []
"""What the assertions under way have raised; each is noted here before it is raised."""


class LearnersPartRaised(Exception):
    """The code above the marker raised while it was loaded. The cause is what it raised."""


class KoanModule(pytest.Module):
    """A koan file. Its assertions see of the learner's part only the names they ask for.

    One namespace for both would let a `len`, a `tf` or a `pytestmark` of the learner's part change what the
    assertions mean, mostly by accident.
    """

    def _getobj(self) -> types.ModuleType:
        return load(self.path)

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        """The assertions; of a koan that cannot be loaded, one item that says so when its turn comes."""
        try:
            self.obj  # noqa: B018  (that loads it)
        except (koan_file.Unreadable, LearnersPartRaised) as reason:
            return [Unloadable.from_parent(self, name="load", reason=reason)]
        return super().collect()


class Unloadable(pytest.Item):
    """Stands for the assertions of a koan that cannot be loaded, so that the walk reaches the koans before it first."""

    def __init__(self, reason: Exception, **more: Any) -> None:
        super().__init__(**more)
        self.reason = reason

    def runtest(self) -> None:
        raise self.reason

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> str:
        if isinstance(self.reason, koan_file.Unreadable):
            place = f"{self.path}:{self.reason.line}" if self.reason.line else self.path
            return f"{place}: {self.reason.reason}"
        return "".join(traceback.format_exception(self.reason.__cause__))


def load(file: Path) -> types.ModuleType:
    """Run a koan file's learner's part, then its assertions; the module returned holds the assertions.

    Raises koan_file.Unreadable, or LearnersPartRaised from whatever the learner's part raised.
    """
    koan = koan_file.read(file)
    above = ast.Module([node for node in ast.parse(koan.text).body if node.lineno < koan.marker_line], [])

    learner = types.ModuleType(f"koan_{file.stem}")
    learner.__file__ = str(file)
    sys.modules[learner.__name__] = learner  # where pickle, dataclasses and AutoGraph look a function's module up
    try:
        exec(compile(above, str(file), "exec"), learner.__dict__)
    except KeyboardInterrupt:
        raise
    except BaseException as raised:  # also SystemExit: leaving the program is no way to solve a koan
        raise LearnersPartRaised from raised

    code = moved(compiled(koan.assertions), str(file), koan.marker_line - 1)
    assertions = types.ModuleType(f"{learner.__name__}_assertions")
    assertions.__file__ = str(file)
    for name in set(tools.names_in(code)) - set(dir(builtins)):
        if name in learner.__dict__:
            setattr(assertions, name, learner.__dict__[name])
    if explain := sys.modules.get("sensei.explain"):
        explain.meet(learner.__dict__)
    assertions.__dict__[NOTED] = _noted
    exec(code, assertions.__dict__)
    INVENTORY.mention(code)
    INVENTORY.add("", lambda: vars(assertions))
    return assertions


@lru_cache(maxsize=1)
def compiled(assertions: str) -> types.CodeType:
    """A koan's assertions, from the marker on, as pytest rewrites them to tell what they compared.

    That takes a tenth of a run; a server that has done it spares its children the time.
    """
    tree = ast.parse(assertions)
    rewrite_asserts(tree, assertions.encode())
    note_failures(tree)
    return compile(tree, "", "exec", dont_inherit=True)


def moved(code: types.CodeType, file: str, lines: int) -> types.CodeType:
    """The same code, of a file, and so many lines further down."""
    constants = (moved(one, file, lines) if isinstance(one, types.CodeType) else one for one in code.co_consts)
    return code.replace(co_filename=file, co_firstlineno=code.co_firstlineno + lines, co_consts=tuple(constants))


NOTED = "@noted"
"""A name that no source can hold, as pytest's own are."""


def note_failures(rewritten: ast.Module) -> None:
    """Have what a rewritten assert raises noted before it is raised.

    An assertion may hand a function to the learner's code, or stand in a `with` of the learner's: what it raises may
    then be caught on its way.
    """
    for node in ast.walk(rewritten):
        match node:
            case ast.Raise(exc=ast.Call(func=ast.Name(id="AssertionError") as name)):
                name.id = NOTED


def _noted(*said: object, kind: type[AssertionError] = AssertionError) -> AssertionError:
    _failures.append(kind(*said))
    return _failures[-1]


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Generator[None, object, object]:
    """An assertion that has failed has failed, whoever caught what it raised."""
    _failures.clear()
    done = yield
    if _failures and pyfuncitem.getparent(KoanModule):
        raise _failures[0]
    return done


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    if not _is_koan(module_path):
        return None
    return KoanModule.from_parent(parent, path=module_path)


def _is_koan(file: Path) -> bool:
    """Whether `file` is a koan, and not a test of the harness: what matters is where it is, not what it holds."""
    return file.name[:2].isdigit()


def pytest_assertrepr_compare(op: str, left: Any, right: Any) -> list[str] | None:
    """Explain a comparison in an assertion; pytest asks only for one that does not hold."""
    if "tensorflow" not in sys.modules:  # a test of the harness, which does without
        return None
    from sensei import compare

    difference = compare.explain(op, left, right)
    return [difference.headline, f"found {difference.found}", f"meant {difference.meant}", *difference.details]
