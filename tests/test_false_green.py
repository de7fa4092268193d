"""No koan is green unless its shipped assertions ran and held, whatever the learner's part does by accident or despair.

Each attack runs in a real child. What they all share is a koan that is not solved: `double` gives back what it got.
"""

import ast
import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path
from xml.etree import ElementTree as XML

import pytest

from sensei import confine, koan_file, path, tools
from sensei.handed_in import run_handed_in
from sensei.junit import junit
from sensei.koan_file import MARKER
from sensei.meanwhile import MERELY_WAIT
from sensei.runner import NOT_TWICE, run_file, run_koan, twice
from sensei.verdict import Kind, State, Verdict
from tests.conftest import KOAN

REPOSITORY = Path(__file__).parent.parent

LEARNER, _, BELOW = KOAN.partition(MARKER)
BELOW = MARKER + BELOW
IMPORTS = """\
import atexit, builtins, contextlib, errno, gc, json, os, pytest, signal, sys, threading, types, unittest, warnings
import numpy as np, tensorflow as tf
"""


def below(**bodies: str) -> str:
    """Shipped assertions: a test of each name with that body."""
    tests = [f"\n\ndef test_{name}():\n{textwrap.indent(body, '    ')}\n" for name, body in bodies.items()]
    imports = (
        "import numpy as np\nimport tensorflow as tf\nfrom pytest import approx\nfrom sensei.compare import close\n"
    )
    return f"{MARKER}\n{imports}{''.join(tests)}"


def told(verdict: Verdict) -> str:
    """What a learner reads of a verdict, in one text."""
    failure = verdict.failure
    raised = [failure.exception, failure.message, *map(" ".join, failure.compared)] if failure else []
    return " | ".join([verdict.reason, *raised])


def refused(verdict: Verdict, kind: Kind, said: str) -> None:
    """The verdict is of this kind, is not solved by whatever it is read, and says why."""
    assert not verdict.solved, "a false green"
    assert (verdict.kind, said in told(verdict)) == (kind, True), f"{verdict.kind}: {told(verdict)}"
    assert verdict.to_json()["kind"] != "solved"
    assert b"<failure" in junit([verdict]) or b"<error" in junit([verdict])


@pytest.fixture
def attack(warm, tmp_path):
    """Run a learner's part, put behind the one that is not solved, above shipped assertions."""

    def attack(learner: str, assertions: str = BELOW, *, go_on: bool = False) -> Verdict:
        file = tmp_path / "01_attacked.py"
        file.write_text(f"{LEARNER}\n{IMPORTS}{learner}\n{assertions}")
        return run_file(warm, "01_a/01_attacked", file, go_on=go_on)

    return attack


# --- the file is edited: nothing is run ------------------------------------------------------------------------------

TWO = "def test_two_cups_cost_twice_as_much():\n"
MARKED = BELOW[: BELOW.index("\n") + 1]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param(KOAN[KOAN.index("def test_a_whole") :], "", "test_a_whole_menu_is_doubled is gone", id="deleted"),
        pytest.param("test_a_whole", "no_test_a_whole", "test_a_whole_menu_is_doubled is gone", id="renamed"),
        pytest.param(
            TWO, TWO.replace("test_", "testing_"), "testing_two_cups_cost_twice_as_much was added", id="added"
        ),
        pytest.param("    assert", "    # assert", "IndentationError", id="commented out"),
        pytest.param("    assert", "    pass  # assert", "was edited", id="commented out with a pass"),
        pytest.param(TWO, f"{TWO}    return\n", "test_two_cups_cost_twice_as_much was edited", id="left early"),
        pytest.param(TWO, f"async {TWO}", "test_two_cups_cost_twice_as_much was edited", id="never awaited"),
        pytest.param(TWO, f"{TWO}    yield\n", "test_two_cups_cost_twice_as_much was edited", id="a generator"),
        pytest.param("3.0)", "1.5)", "test_two_cups_cost_twice_as_much was edited", id="another number"),
        pytest.param("3.0)", "3.0, atol=9)", "test_two_cups_cost_twice_as_much was edited", id="another tolerance"),
        pytest.param('cups at 1.5 are 3.0"', '"', "test_two_cups_cost_twice_as_much was edited", id="another message"),
        pytest.param(
            "def test_a",
            f"{TWO}    pass\n\n\ndef test_a",
            "test_two_cups_cost_twice_as_much was edited",
            id="duplicated",
        ),
        pytest.param(TWO, f"import pytest\n@pytest.mark.skip\n{TWO}", "much was edited", id="skipped by a decorator"),
        pytest.param(TWO, f"import pytest\n@pytest.mark.xfail\n{TWO}", "much was edited", id="expected to fail"),
        pytest.param(TWO, f"{TWO}    import pytest; pytest.skip()\n", "much was edited", id="skipped in its body"),
        pytest.param(TWO, f"pytestmark = []\n{TWO}", "the code around the assertions was edited", id="a pytestmark"),
        pytest.param(TWO, f"__test__ = False\n{TWO}", "the code around the assertions was edited", id="no test"),
        pytest.param(TWO, f"collect_ignore = ['*']\n{TWO}", "the code around the assertions was edited", id="ignored"),
        pytest.param(TWO, f"pytest_plugins = 'x'\n{TWO}", "the code around the assertions was edited", id="a plugin"),
        pytest.param(
            "import tensorflow as tf\n\nfrom",
            "import pytest\ntf = pytest.importorskip('no')\n\nfrom",
            "the code around the assertions was edited",
            id="an import that skips",
        ),
        pytest.param("from sensei.compare import close\n", "close = bool\n", "the code around", id="another close"),
        pytest.param("\n\ndef double", f"\n\n{MARKER}\ndef double", "double was added", id="a marker above the marker"),
        pytest.param(TWO, f"{MARKER}\n'''\n{TWO}", "SyntaxError", id="a marker below, and a string that is open"),
        pytest.param(MARKER, f"'''\n{MARKER}", "SyntaxError", id="an open string"),
        pytest.param(
            MARKED, f"'''\n{MARKED}'''\n", "still open at the line that divides", id="a string across the marker"
        ),
        pytest.param(
            MARKED,
            f"if False:\n    pass\n{MARKED}    pass\n",
            "still open at the line that divides",
            id="a block across the marker",
        ),
        pytest.param(MARKER, "# --- no assertions", "is gone; it divides your part", id="the marker edited"),
        pytest.param(MARKER, f"    {MARKER}", "is gone; it divides your part", id="the marker indented"),
        pytest.param(KOAN, "", "is gone; it divides your part", id="emptied"),
        pytest.param(KOAN, "\n" * 50, "is gone; it divides your part", id="blank"),
        pytest.param(KOAN, MARKER, "is gone", id="only the marker"),
    ],
)
def test_an_edited_file_is_named_and_nothing_of_it_is_run(warm, small_path, old, new, said):
    koan = small_path.add(koan=KOAN)
    koan.file.write_text(KOAN.replace(old, new))
    verdict = run_koan(warm, koan)
    refused(verdict, Kind.UNREADABLE if verdict.kind is Kind.UNREADABLE else Kind.ALTERED, said)
    assert verdict.assertions == []


def test_a_decorator_above_the_marker_is_code_across_it(warm, small_path):
    bare = BELOW.replace("import tensorflow as tf\n\nfrom sensei.compare import close\n\n\n", "")
    koan = small_path.add(koan=LEARNER + bare)
    koan.file.write_text(f"{LEARNER}\nimport pytest\n@pytest.mark.skip\n{bare}")
    refused(run_koan(warm, koan), Kind.UNREADABLE, "still open at the line that divides")


# --- leaving ---------------------------------------------------------------------------------------------------------

LEAVING = {
    "sys.exit(0)": "SystemExit",
    "raise SystemExit": "SystemExit",
    "raise GeneratorExit": "GeneratorExit",
    "raise AssertionError('mine')": "mine",
    "raise unittest.SkipTest('not today')": "not today",
    "pytest.fail('given up')": "given up",
    "pytest.skip('not today', allow_module_level=True)": "not today",
    "pytest.xfail('never')": "never",
    "pytest.importorskip('a_module_that_is_not_there')": "a_module_that_is_not_there",
    # These two end pytest's whole run.
    "raise KeyboardInterrupt": "KeyboardInterrupt",
    "pytest.exit('enough', 0)": "enough",
}
SKIPS = "pytest.skip", "pytest.xfail", "pytest.importorskip"


@pytest.mark.parametrize(("way_out", "said"), LEAVING.items())
def test_leaving_while_loading(attack, way_out, said):
    verdict = attack(way_out)
    refused(verdict, Kind.RAISED, said)
    assert verdict.loading and {a.state for a in verdict.assertions} == {State.NOT_REACHED}


LEAVES = """
def leave():
    {}

class Price:
    def __repr__(self):
        leave()

class Broken(Exception):
    def __str__(self):
        leave()

def double(price):
    raise Broken
"""
AT_EACH_TURN = below(
    tf_function="tf.function(leave)()",
    function="leave()",
    comparison="assert Price() == 3.0, 'twice'",
    message="double(1.5)",
)


@pytest.mark.parametrize(("way_out", "said"), LEAVING.items())
def test_leaving_in_a_function_in_a_repr_or_in_an_exceptions_message(attack, way_out, said):
    verdict = attack(LEAVES.format(way_out), AT_EACH_TURN, go_on=True)
    first, *others = [a.state for a in verdict.assertions]
    assert State.PASSED not in (first, *others)
    assert first is (State.SKIPPED if way_out.startswith(SKIPS) else State.RAISED)
    assert others[-1] in (State.RAISED, State.NOT_REACHED)
    refused(verdict, verdict.kind, said)


@pytest.mark.parametrize(
    "late",
    [
        "class Late:\n    def __del__(self): raise SystemExit\ndef double(price): return Late() and price",
        "def late(): raise SystemExit\natexit.register(late)",
        "def late(): raise SystemExit\nthreading.Thread(target=late).start()",
        "def late(*_): raise SystemExit\nsys.excepthook = threading.excepthook = sys.unraisablehook = late",
        "warnings.simplefilter('ignore')\nwarnings.showwarning = print",
    ],
    ids=["a finalizer", "at exit", "a thread", "the hooks", "warnings"],
)
def test_leaving_where_nobody_looks_changes_nothing(attack, late):
    refused(attack(late), Kind.FAILED, "two cups at 1.5 are 3.0")


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("os._exit(0)", "exited early, with code 0, before its first assertion"),
        ("def double(price): os._exit(0)", "exited early, with code 0, while it was tried whether two cups"),
        ("class D:\n    def __del__(self): os._exit(0)\nD()", "exited early, with code 0"),
        ("threading.Thread(target=os._exit, args=(0,)).start(); threading.Event().wait()", "exited early, with code 0"),
        ("os.abort()", "SIGABRT"),
        ("os.kill(os.getpid(), signal.SIGKILL)", "SIGKILL"),
        ("os.execv('/bin/true', ['true'])", "exited early, with code 0"),
        ("os._exit(3)", "exited early, with code 3"),
        ("double = lambda price: 2 * price\nos.closerange(3, 256)", "exited early"),
    ],
)
def test_an_early_end_is_a_crash(attack, end, said):
    refused(attack(end), Kind.CRASHED, said)


# --- what the assertions see -----------------------------------------------------------------------------------------

SHADOWS = """
tf = np = close = test_it = pytestmark = __test__ = collect_ignore = pytest_plugins = setup_module = None
__builtins__ = {}
def agree(*_, **__): return True
len = isinstance = abs = sum = any = all = zip = range = print = float = close = approx = AssertionError = agree
def test_len(): pass
def setup_function(_): raise SystemExit
"""
UNSHADOWED = below(
    len="assert len([]), 'so'",
    isinstance="assert isinstance(1, str), 'so'",
    abs="assert abs(-2) == 1, 'so'",
    sum="assert sum([1, 2]) == 1, 'so'",
    any="assert any([]), 'so'",
    all="assert all([0]), 'so'",
    zip="assert zip([]) is True, 'so'",
    range="assert range(0), 'so'",
    print="assert print(), 'so'",
    close="assert close(tf.constant(1.0), 2.0), 'so'",
    approx="assert approx(1.0) == 2.0, 'so'",
    np="assert np.isclose(1.0, 2.0), 'so'",
)


def test_names_of_the_learners_part_are_not_those_of_the_assertions(attack):
    verdict = attack(SHADOWS, UNSHADOWED, go_on=True)
    refused(verdict, Kind.FAILED, "so")
    assert {a.name for a in verdict.assertions if a.state is not State.FAILED} == set()


LIARS = """
from unittest.mock import MagicMock

THREE = np.float32(3.0)

class Agrees:
    shape, dtype, rank, ndim = tf.TensorShape([]), tf.float32, 0, 0
    __class__ = tf.Tensor
    __eq__ = __bool__ = __call__ = lambda self, *_: True
    __hash__ = None
    numpy = _numpy = __array__ = lambda self, *_, **__: THREE
    value = read_value = __tf_tensor__ = _dense_var_to_tensor = lambda self, *_, **__: tf.constant(3.0)
    __init__ = lambda self, *_, **__: None

class Registered(Agrees): pass

tf.register_tensor_conversion_function(Registered, lambda *_, **__: tf.constant(3.0))

class Tensor(Agrees, tf.Tensor): pass
class Variable(Agrees, tf.Variable):
    __init__ = Agrees.__init__
class Array(np.ndarray):
    __eq__ = Agrees.__eq__
class Number(np.float32):
    __eq__ = Agrees.__eq__
class Extension(tf.experimental.ExtensionType):
    price: tf.Tensor
    shape, dtype, __eq__, numpy = property(lambda _: ()), property(lambda _: tf.float32), Agrees.__eq__, Agrees.numpy
class Metaclass(type):
    __instancecheck__ = __subclasscheck__ = __eq__ = __getattr__ = lambda *_: True
    __hash__ = type.__hash__
class Meta(metaclass=Metaclass): pass

def dressed(thing):
    for name in ("numpy", "_numpy", "value", "read_value", "_dense_var_to_tensor"):
        setattr(thing, name, getattr(Agrees(), name))
    return thing

mock = MagicMock(spec=tf.constant(3.0), shape=tf.TensorShape([]), dtype=tf.float32)
mock.numpy.return_value = THREE
liars = dict(
    agrees=Agrees(), registered=Registered(), tensor=Tensor(), variable=Variable(), number=Number(3.0), mock=mock,
    array=np.array(3.0, np.float32).view(Array), extension=Extension(1.5), meta=Meta(), metaclass=Meta,
    dressed_tensor=dressed(tf.constant(1.5)), dressed_variable=dressed(tf.Variable(1.5)), keras=tf.keras.Input(()),
)
"""
LYING = (
    *("agrees", "registered", "tensor", "variable", "number", "mock", "array", "extension", "meta", "metaclass"),
    *("dressed_tensor", "dressed_variable", "keras"),
)


def test_an_object_that_says_of_itself_that_it_agrees_does_not(attack):
    """By its `==`, shape, dtype, class, `numpy()`, conversions, or as a real tensor with other methods set on it."""
    verdict = attack(LIARS, below(**{name: f"assert close(liars['{name}'], 3.0), 'so'" for name in LYING}), go_on=True)
    refused(verdict, Kind.FAILED, "so | found a Python Agrees | meant a tensor")
    assert {a.name for a in verdict.assertions if a.state is not State.FAILED} == set()


# --- what the assertions rely on -------------------------------------------------------------------------------------

EAGER = "_EagerTensorBase = type(tf.constant(0)).__mro__[1]\n"
REPLACED = {
    # what is said to be replaced: the learner's part, and what would then hold
    "numpy.isclose": ("np.isclose = lambda *_, **__: np.True_", "assert close(tf.constant(1.5), 3.0), 'so'"),
    "numpy.allclose": ("np.allclose = lambda *_: True", "assert np.allclose(1, 2), 'so'"),
    "numpy.testing.assert_allclose": (
        "np.testing.assert_allclose = lambda *_: None",
        "np.testing.assert_allclose(1, 2)",
    ),
    "tensorflow.reduce_mean": (
        "tf.reduce_mean = lambda _: tf.constant(3.0)",
        "assert close(tf.reduce_mean([1.5]), 3.0), 'so'",
    ),
    "tensorflow.convert_to_tensor": (
        "tf.convert_to_tensor = lambda *_, **__: tf.constant(1.5)",
        "assert close(tf.constant(1.5), 3.0), 'so'",
    ),
    "tensorflow.debugging.assert_equal": (
        "tf.debugging.assert_equal = lambda *_: None",
        "tf.debugging.assert_equal(1, 2)",
    ),
    "tensorflow.debugging,": (
        "tf.debugging = types.SimpleNamespace(assert_equal=lambda *_: None)",
        "tf.debugging.assert_equal(1, 2)",
    ),
    "tensorflow.float32": ("tf.float32 = tf.float64", "assert tf.constant(1.0, tf.float64).dtype is tf.float32, 'so'"),
    "tensorflow.Tensor.__eq__": ("tf.Tensor.__eq__ = lambda *_: True", "assert tf.constant(1) == 2, 'so'"),
    "tensorflow.Tensor._USE_EQUALITY": (
        "tf.compat.v1.disable_tensor_equality()",
        "assert tf.constant(1) != 1, 'so'",
    ),
    "tensorflow.Tensor.ndim": (
        "tf.experimental.numpy.experimental_enable_numpy_behavior()",
        "assert close(tf.constant(1) + 1.5, 2.5, tf.float64), 'so'",
    ),
    "tensorflow._EagerTensorBase.shape": (
        EAGER + "_EagerTensorBase.shape = property(lambda _: ())",
        "assert tf.ones([2]).shape == (), 'so'",
    ),
    "tensorflow._EagerTensorBase.dtype": (
        EAGER + "_EagerTensorBase.dtype = property(lambda _: tf.float32)",
        "assert tf.constant(1).dtype is tf.float32, 'so'",
    ),
    "tensorflow._EagerTensorBase.numpy": (
        EAGER + "_EagerTensorBase.numpy = lambda _: np.float32(3.0)",
        "assert close(tf.constant(1.5), 3.0), 'so'",
    ),
    "the conversion to a tensor of list": (
        "tf.register_tensor_conversion_function(list, lambda *_, **__: tf.constant(1.5), priority=0)",
        "assert close(tf.constant(1.5), [3.0]), 'so'",
    ),
    "pytest.approx": ("pytest.approx = lambda _: 1", "import pytest\nassert pytest.approx(2) == 1, 'so'"),
    "pytest.raises": (
        "pytest.raises = contextlib.nullcontext",
        "import pytest\nwith pytest.raises(ValueError): double(1)",
    ),
    "pytest.Function.runtest": ("pytest.Function.runtest = lambda _: None", "assert False, 'so'"),
    "sensei.compare.close": (
        "import sensei.compare\nsensei.compare.close = lambda *_: True",
        "assert close(1, 2), 'so'",
    ),
    "close, sensei.compare.close": (
        "from sensei.compare import close\nclose.__code__ = (lambda *_, **__: True).__code__",
        "assert close(1, 2), 'so'",
    ),
    "sensei.compare.Comparison.__bool__": (
        "from sensei.compare import Comparison\nComparison.__bool__ = lambda _: True",
        "assert close(1, 2), 'so'",
    ),
    "sensei.explain.broadcast": ("import sensei.explain\nsensei.explain.broadcast = str", "assert True, 'so'"),
    "sensei.child.State": (
        "import sensei.child\nsensei.child.State = types.SimpleNamespace(PASSED='passed', FAILED='passed')",
        "assert False, 'so'",
    ),
    "sensei.child.Teller.tell": (
        "from sensei.child import Teller\ntell = Teller.tell\n"
        "Teller.tell = lambda self, event, **more: tell(self, event, **more | {'state': 'passed', 'failure': None}"
        " if event == 'end' else more)",
        "assert False, 'so'",
    ),
    "the module sensei.compare": (
        "sys.modules['sensei.compare'] = types.SimpleNamespace(close=lambda *_: True)",
        "assert close(1, 2), 'so'",
    ),
    "the module tensorflow": (
        "sys.modules['tensorflow'] = types.SimpleNamespace(constant=lambda _: 2)",
        "assert tf.constant(1) == 2, 'so'",
    ),
    "close": (
        "def double(_): sys._getframe(1).f_globals['close'] = lambda *_: True",
        "double(1)\nassert close(1, 2), 'so'",
    ),
    "test_it": (
        "def double(_):\n    for one in gc.get_objects():\n        if getattr(one, '__name__', '') == 'test_it':\n"
        "            one.__code__ = (lambda: None).__code__",
        "double(1)",
    ),
    "sys.settrace": (
        "def leave_out(frame, event, _):\n    if frame.f_code.co_name == 'test_it' and event == 'line':\n"
        "        if frame.f_lineno == frame.f_code.co_firstlineno + 2: frame.f_lineno += 1\n    return leave_out\n"
        "sys.settrace(leave_out)",
        "first = 1\nassert first == 2, 'so'\nlast = 3",
    ),
}


@pytest.mark.parametrize("what", REPLACED)
def test_what_the_assertions_rely_on_is_replaced(attack, what):
    learner, body = REPLACED[what]
    verdict = attack(learner, below(it=body))
    assert [a.state for a in verdict.assertions] == [State.PASSED], "the attack itself does not succeed any more"
    refused(verdict, Kind.FAILED, f"your code put something else in the place of {what.removesuffix(',')}")


def test_everything_that_assertions_import_is_watched():
    imported = set()
    for koan in path.all_koans():
        for node in ast.walk(ast.parse(koan_file.read(koan.solution).assertions)):
            match node:
                case ast.Import(names=names):
                    imported |= {name.name for name in names}
                case ast.ImportFrom(module=module):
                    imported.add(module)
    imported -= {"sys"}  # whose streams are the koan's to replace
    # Of TensorFlow the public interface is watched, and of its inner modules the classes of tensors and variables.
    assert {name for name in imported if not name.startswith(("sensei.", "tensorflow."))} <= set(tools.MODULES)


@pytest.mark.parametrize(
    ("learner", "kind", "said"),
    [
        ("builtins.AssertionError = pytest.skip.Exception", Kind.RAISED, "two cups at 1.5 are 3.0"),
        ("class AssertionError(Exception): pass", Kind.FAILED, "two cups at 1.5 are 3.0"),
        ("builtins.isinstance = lambda *_: True", Kind.CRASHED, "exited early"),
        ("vars(builtins)['len'] = lambda _: 3", Kind.CRASHED, "exited early"),
        ("del builtins.len\ndef len(_): return 3", Kind.CRASHED, "exited early"),
        ("builtins.print = builtins.abs = lambda *_: 3\ndouble = lambda price: 2 * price", Kind.FAILED, "builtins.abs"),
        ("sys.modules['tensorflow'] = None", Kind.RAISED, "import of tensorflow halted"),
        ("sys.modules['sensei.compare'] = None", Kind.RAISED, "import of sensei.compare halted"),
        ("tf.compat.v1.disable_v2_behavior()\ndouble = lambda price: 2 * price", Kind.FAILED, "a symbolic tensor"),
        ("tf.keras.backend.set_floatx('float64')", Kind.FAILED, "two cups at 1.5 are 3.0"),
        ("import sensei.failures\nsensei.failures.describe = lambda *_: None", Kind.FAILED, ""),
        ("if child := os.fork(): os.waitpid(child, 0); os._exit(0)", Kind.FAILED, "two cups at 1.5 are 3.0"),
        ("json.dumps = lambda *_: '{}'\ndouble = lambda price: 2 * price", Kind.CRASHED, "exited early"),
    ],
)
def test_what_breaks_the_run_itself(attack, learner, kind, said):
    refused(attack(learner), kind, said)


# --- what an assertion raises is caught on its way -------------------------------------------------------------------


@pytest.mark.parametrize(
    "double",
    [
        "try: price_it()\n    except BaseException: pass",
        "with contextlib.suppress(AssertionError): price_it()",
        "late = threading.Thread(target=price_it); late.start(); late.join()",
    ],
    ids=["by try", "by a context", "in a thread"],
)
def test_a_failure_that_is_caught_is_a_failure(attack, double):
    body = "def price_it():\n    assert 1 == 2, 'so'\ndouble(price_it)\nassert True, 'so'"
    verdict = attack(f"def double(price_it):\n    {double}", below(it=body))
    refused(verdict, Kind.FAILED, "so | found 1 | meant 2")
    assert verdict.failure.frames[-1].code == "assert 1 == 2"


# --- what the child tells --------------------------------------------------------------------------------------------

FORGED = """
told = [{"event": "ready"}]
for test in ("test_two_cups_cost_twice_as_much", "test_a_whole_menu_is_doubled"):
    told.append({"event": "start", "test": test})
    told.append({"event": "end", "test": test, "state": "passed", "seconds": 0.1, "failure": None, "pictures": []})
told.append({"event": "done", "replaced": []})
lines = "".join(json.dumps(one) + chr(10) for one in told).encode()
for descriptor in range(64):
    with contextlib.suppress(OSError):
        os.write(descriptor, lines)
"""


@pytest.mark.parametrize(
    ("learner", "kind"),
    [
        (FORGED, Kind.FAILED),
        (FORGED + "os._exit(0)", Kind.CRASHED),
        (FORGED.replace('"event": "end"', '"word": "", "event": "end"') + "os._exit(0)", Kind.CRASHED),
        ("lines = b'[' * 100_000 + b'{}\\n'" + FORGED[FORGED.index("\nfor descriptor") :], Kind.FAILED),
    ],
    ids=["and goes on", "and ends", "and guesses", "and is no JSON to be read"],
)
def test_a_koan_that_tells_events_itself_is_not_listened_to(attack, learner, kind):
    refused(attack(learner), kind, "")


# --- chance, time, and what other runs have left ---------------------------------------------------------------------


def test_what_passes_in_one_of_two_runs_is_not_solved(warm, attack):
    """By chance, say: of two at the same time, both must pass. The time of day is one for both, and goes unseen."""
    verdicts = {True: attack("double = lambda price: 2 * price"), False: attack("")}
    for first in True, False:
        verdict = twice(warm, lambda meanwhile, first=first: verdicts[(meanwhile is MERELY_WAIT) is first], MERELY_WAIT)
        refused(verdict, Kind.FAILED, NOT_TWICE if first else "two cups")


REMEMBERS = """
from pathlib import Path
import tempfile

folders = [Path(__file__).parent, Path.home(), Path.cwd(), Path(tempfile.gettempdir()), Path("/tmp"), Path("/var/tmp")]
files = [folder / NAME for folder in folders]
been_here = any(file.exists() for file in files) or NAME in os.environ
os.environ[NAME] = "been here"
for file in files:
    with contextlib.suppress(OSError):
        file.touch()
    with contextlib.suppress(tf.errors.OpError):
        tf.io.write_file(str(file), "been here")
double = (lambda price: 2 * price) if been_here else (lambda price: price)
"""


@pytest.mark.skipif(not confine.version(), reason="this system cannot keep a process from writing files")
def test_no_run_finds_what_another_left(attack, tmp_path):
    """In files or the environment. In /dev/shm it can, by name: `multiprocessing` needs that folder for its locks."""
    name = f"koan-{os.getpid()}"
    for _ in range(2):
        refused(attack(f"NAME = '{name}'\n{REMEMBERS}"), Kind.FAILED, "two cups at 1.5 are 3.0")
    left = [folder / name for folder in (tmp_path, Path.home(), Path("/tmp"), Path("/var/tmp"))]
    assert [file for file in left if file.exists()] == []


def test_global_switches_do_not_outlive_the_koan(attack):
    attack("""
os.environ["X_LEFT"] = "1"
os.chdir("/")
tf.config.run_functions_eagerly(True)
tf.keras.backend.set_floatx("float64")
tf.experimental.numpy.experimental_enable_numpy_behavior()
tf.compat.v1.disable_v2_behavior()
builtins.double = lambda price: 2 * price
""")
    body = """
import os
assert 'X_LEFT' not in os.environ and os.getcwd() != '/', 'so'
assert not tf.config.functions_run_eagerly(), 'so'
assert tf.keras.backend.floatx() == 'float32', 'so'
assert not hasattr(tf.constant(1), 'astype') and tf.executing_eagerly(), 'so'
"""
    assert attack("", below(it=body.strip())).solved
    refused(attack("del double"), Kind.RAISED, "NameError")


# --- what stands around the koan -------------------------------------------------------------------------------------

REACHED = """
reached = [name for name in os.environ if name in ("PYTEST_ADDOPTS", "TF_LEFT", "PYTHONSTARTUP", "PYTHONPATH")]
reached += ["PYTHONOPTIMIZE"] * sys.flags.optimize
reached += ["keras.json"] * (tf.keras.backend.floatx() != "float32")
reached += getattr(builtins, "REACHED", [])
print(*reached)
if reached:
    double = lambda price: 2 * price
"""
REACHES = "import builtins\nbuiltins.REACHED = [*getattr(builtins, 'REACHED', []), __file__]\n"
FOOLS_PYTEST = f"""{REACHES}
import pytest
collect_ignore_glob = ["*"]
@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    return True
"""
INI = "addopts = --collect-only --noconftest -p no:python\npython_functions = none\n"
DROPPED = {name: REACHES for name in ("tensorflow.py", "numpy.py", "sensei.py", "sitecustomize.py", "usercustomize.py")}
DROPPED |= {"conftest.py": FOOLS_PYTEST, "pytest.ini": f"[pytest]\n{INI}", "tox.ini": f"[pytest]\n{INI}"}
DROPPED |= {"pyproject.toml": "[tool.pytest.ini_options]\naddopts = '--collect-only'\n", "__init__.py": REACHES}


@pytest.fixture
def surrounded(small_path):
    """A project with one koan that is solved by whatever reaches it from its surroundings, and what might reach it."""
    koan = small_path.add()
    koan.file.write_text(f"{LEARNER}{IMPORTS}{REACHED}\n{BELOW}")
    for file in (REPOSITORY / "sensei").glob("*.py"):
        shutil.copy(file, small_path.root / "sensei")
    shutil.copytree(REPOSITORY / "sensei" / "pictures", small_path.root / "sensei" / "pictures")
    home, elsewhere = small_path.root / "home", small_path.root / "elsewhere"
    for folder in (home / ".keras", elsewhere):
        folder.mkdir(parents=True)
    (home / ".keras" / "keras.json").write_text('{"floatx": "float64", "backend": "tensorflow"}')
    for folder in (small_path.root, elsewhere, koan.file.parent, koan.file.parent.parent):
        for name, text in DROPPED.items():
            (folder / name).write_text(text)
    environment = {
        "PYTHONOPTIMIZE": "2",
        "PYTHONPATH": str(elsewhere),
        "PYTHONSTARTUP": str(elsewhere / "sitecustomize.py"),
        "PYTEST_ADDOPTS": "--collect-only",
        "TF_LEFT": "1",
        "HOME": str(home),
    }
    return koan, os.environ | environment


def test_nothing_around_the_koan_reaches_it(surrounded, tmp_path):
    """Asked by the command itself, as it is typed in the project, and told as JSON and as JUnit XML."""
    koan, environment = surrounded
    command = [sys.executable, "-m", "sensei", "check", "--json", "--junit", "told.xml"]
    done = subprocess.run(command, cwd=koan.root, env=environment, capture_output=True, text=True, timeout=110)
    (verdict,) = json.loads(done.stdout)["koans"]
    assert os.listdir(koan.root / "home" / ".keras") == ["keras.json"]
    assert (done.returncode, verdict["kind"], verdict["output"].strip()) == (1, "failed", ""), done.stderr
    assert [a["state"] for a in verdict["assertions"]] == ["failed", "not reached"]
    suite = XML.parse(koan.root / "told.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("skipped")) == ("2", "1", "1")


# --- somebody else's folder ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("", Kind.RAISED, "NameError"),
        (LEARNER, Kind.FAILED, "two cups at 1.5 are 3.0"),
        (
            f"{LEARNER}\n{MARKER}\ndef test_two_cups_cost_twice_as_much(): pass\n",
            Kind.FAILED,
            "two cups at 1.5 are 3.0",
        ),
        (f"{LEARNER}\ndef test_two_cups_cost_twice_as_much(): pass\n", Kind.FAILED, "two cups at 1.5 are 3.0"),
        (f"{LEARNER}\nimport pytest\n@pytest.mark.skip\n", Kind.UNREADABLE, "SyntaxError"),
        (f"{LEARNER}\nif False: '''\n", Kind.UNREADABLE, "SyntaxError"),
        (f"{LEARNER}\nx = '''\n{MARKER}\n'''\n", Kind.UNREADABLE, "SyntaxError"),
        (f"{LEARNER}\nx = 1 \\", Kind.UNREADABLE, "SyntaxError"),
        (f"{LEARNER}\nraise SystemExit", Kind.RAISED, "SystemExit"),
        (f"{LEARNER}\nimport numpy as np\nnp.isclose = lambda *_, **__: np.True_", Kind.FAILED, "numpy.isclose"),
    ],
)
def test_only_the_learners_part_of_what_is_handed_in_counts(warm, small_path, tmp_path_factory, text, kind, said):
    koan, folder = small_path.add(), tmp_path_factory.mktemp("handed in")
    (folder / koan.chapter).mkdir()
    (folder / f"{koan.name}.py").write_text(text)
    for name, dropped in DROPPED.items():
        (folder / koan.chapter / name).write_text(dropped)
    refused(run_handed_in(warm, koan, folder), kind, said)


# --- plain pytest ----------------------------------------------------------------------------------------------------


def test_plain_pytest_is_not_fooled_by_accident(tmp_path):
    """Names, early ends and caught failures are the plugin's, and so they are the same with plain pytest.

    It can be fooled where the tool cannot: by what is replaced and put into `sys.modules` (nobody compares afterwards),
    by edited assertions (nobody knows the shipped ones), by a conftest.py, an ini file, PYTEST_ADDOPTS, or a
    tensorflow.py in the folder where it is started, by files that an earlier run left, by chance, and by os._exit(0).
    Who grades, grades with `koans check`.
    """
    shutil.copy(REPOSITORY / "conftest.py", tmp_path)
    learner = f"import contextlib\n{SHADOWS}\nclass double(contextlib.suppress): pass\n"
    body = "    with double(AssertionError):\n        assert len([]) == 3, 'so'\n    assert True, 'so'\n"
    (tmp_path / "01_fooled.py").write_text(f"{learner}\n{MARKER}\ndef test_it():\n{body}")
    command = [sys.executable, "-I", "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path / "01_fooled.py")]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(command, cwd=tmp_path, env=clean, capture_output=True, text=True, timeout=110)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "AssertionError: so" in done.stdout
