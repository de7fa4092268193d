"""Numbers are counted wherever they are held."""

import pytest

from sensei.runner import run_file

HOLDERS = {
    "a tensor": "tf.ones([1000]) + 1.0",
    "a variable": "tf.Variable(tf.ones([1000]))",
    "an array": "np.ones(1000)",
    "a list": "[float(n) for n in range(1000)]",
    "a closure": "(lambda array: lambda: array)(np.ones(1000))",
    "tuples in a dict": "{'a': ((np.ones(500),), (tf.ones([500]),))}",
    "an object": "type('Holder', (), {'array': np.ones(1000)})()",
}


@pytest.mark.parametrize("holder", HOLDERS.values(), ids=HOLDERS)
def test_what_is_held_is_counted_and_what_was_there_before_is_not(warm, write_koan, holder):
    learner = f"import numpy as np, tensorflow as tf\nbefore = np.ones(7777)\ndef hold(): return {holder}"
    body = """
        from sensei.memory import counting_numbers
        with counting_numbers() as count:
            none = count()
            held = hold()
            some = count()
            del held
            again = count()
        print(900 < some - none < 1100, abs(again - none) < 100)
    """
    verdict = run_file(warm, "01_a/01_b", write_koan(learner, body))
    assert verdict.output == "True True\n", verdict
