"""What is compiled and what is not, in every form in which a function may be written."""

import pytest

from sensei.runner import run_file


FORMS = {
    "decorated": ("@tf.function\ndef f(x): return g(x) + 1.0", []),
    "called": ("f = tf.function(lambda x: g(x) + 1.0)", []),
    "with a signature": ("@tf.function(input_signature=[tf.TensorSpec([None])])\ndef f(x): return g(x) + 1.0", []),
    "for a processor": ("@tf.function(jit_compile=True)\ndef f(x): return g(x) + 1.0", []),
    "within another": ("h = tf.function(lambda x: g(x))\n@tf.function\ndef f(x): return h(x) + 1.0", []),
    "of a module": (
        "class M(tf.Module):\n    @tf.function\n    def __call__(self, x): return g(x) + 1.0\nf = M()",
        [],
    ),
    "with a loop": ("@tf.function\ndef f(x):\n    for _ in tf.range(3): x = g(x)\n    return x", []),
    "a variable": ("v = tf.Variable(1.0)\n@tf.function\ndef f(x):\n    v.assign_add(1.0)\n    return g(x) + v", []),
    "not at all": ("def f(x): return g(x) + 1.0", ["AddV2", "Square"]),
    "not at all, with a branch": (
        "def f(x):\n    if x[0] > 1.0: x = g(x)\n    return x",
        ["Greater", "StatelessIf", "StridedSlice"],
    ),
    "in part": ("h = tf.function(lambda x: g(x))\ndef f(x): return h(x) + 1.0", ["AddV2"]),
    "by Python": ("def f(x): return tf.py_function(g, [x], tf.float32)", ["EagerPyFunc"]),
    "with Python in it": ("@tf.function\ndef f(x): return tf.numpy_function(abs, [g(x)], tf.float32)", ["PyFunc"]),
}


@pytest.mark.parametrize(("learner", "left"), FORMS.values(), ids=FORMS)
def test_what_a_compiled_caller_is_left_with(warm, write_koan, learner, left):

    body = "from sensei.graphs import not_compiled\nprint(not_compiled(f, tf.TensorSpec([2])))"
    verdict = run_file(warm, "01_a/01_b", write_koan(f"import tensorflow as tf\ng = tf.square\n{learner}", body))
    assert verdict.output == f"{left}\n"
