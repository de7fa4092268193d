"""The telling part of what TensorFlow says."""

import pytest

from sensei.failures import telling_part

EAGER = (
    "{{function_node __wrapped__AddV2_device_/job:localhost/replica:0/task:0/device:CPU:0}} cannot compute AddV2 "
    "as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:AddV2] name: "
)
IN_A_GRAPH = """in user code:

    File "/tmp/01_x.py", line 3, in total  *
        return x.numpy()

    AttributeError: 'SymbolicTensor' object has no attribute 'numpy'
"""


RUN_IN_A_GRAPH = """Graph execution error:

Detected at node Reshape defined at (most recent call last):
  File "<frozen runpy>", line 198, in _run_module_as_main

  File "/tmp/01_x.py", line 4, in total

Input to reshape is a tensor with 5 values, but the requested shape has 12
\t [[{{node Reshape}}]] [Op:__inference_g_21]"""


@pytest.mark.parametrize(
    ("message", "telling"),
    [
        (
            EAGER,
            "cannot compute AddV2 as input #1(zero-based) was expected to be a int32 tensor but is a float tensor",
        ),
        (IN_A_GRAPH, "'SymbolicTensor' object has no attribute 'numpy'"),
        (RUN_IN_A_GRAPH, "Input to reshape is a tensor with 5 values, but the requested shape has 12"),
        ("Shape must be rank 2 but is rank 1", "Shape must be rank 2 but is rank 1"),
        ("on /job:localhost/replica:0/task:0/device:CPU:0.", "on CPU:0."),
        ("", ""),
    ],
)
def test_device_strings_and_op_names_are_left_out(message, telling):
    assert telling_part(message) == telling
