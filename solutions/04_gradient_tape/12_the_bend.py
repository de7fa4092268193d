"""The bend

How far may a step go? Where the loss is nearly straight, far; where it bends, not. The bend is the
second derivative, so there are two tapes. The slope is right, and the bend is None.

Mend `slope_and_bend` so that it finds both.

Insight:
    To take a gradient is a computation like any other: the backward pass is made of operations. A tape that is running
    records them, and so a gradient can be differentiated again. The outer tape must still be listening when the inner
    one is asked; indentation decides. Three tapes give third derivatives. Gradient penalties and Newton's method do
    it this way, and a loss that contains a gradient needs the same care.
    https://www.tensorflow.org/guide/advanced_autodiff

Hints:
    - Which computation leads from `x` to `slope`? Which tape is running while it takes place?
    - Asking a tape runs operations, and another tape records them only inside its own block.
    - Indent `inner.gradient(...)` so that it stands inside the outer block and after the inner one.
"""

import tensorflow as tf


def slope_and_bend(curve, x):
    """The first and the second derivative of `curve` at `x`, a float variable of rank 0.

    `curve(x)` returns a tensor of rank 0 with the dtype of `x`, and is straight nowhere.
    Returns two tensors of rank 0 with the dtype of `x`.
    """
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = curve(x)
        slope = inner.gradient(y, x)
    bend = outer.gradient(slope, x)
    return slope, bend

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_bend_is_the_slope_of_the_slope():
    three = tf.constant(3.0)
    for x in (2.0, -0.5, 0.0):
        variable = tf.Variable(x)
        slope, bend = slope_and_bend(lambda x: x**4 - three * x**2, variable)
        assert close(slope, 4.0 * x**3 - 6.0 * x), f"at {x} the curve rises by 4 * {x}³ - 6 * {x} for each unit of x"
        assert close(bend, 12.0 * x**2 - 6.0), f"at {x} the slope itself rises by 12 * {x}² - 6 for each unit of x"
        assert close(variable, x), f"slope and bend were asked for at {x}, and the variable has moved"


def test_a_curve_in_double_precision_bends_too():
    x = tf.Variable(0.7, dtype=tf.float64)
    slope, bend = slope_and_bend(tf.exp, x)
    assert close(slope, tf.exp(x), rtol=1e-12, atol=0.0), "exp is its own derivative, to all digits of float64"
    assert close(bend, tf.exp(x), rtol=1e-12, atol=0.0), "exp is its own second derivative, to all digits of float64"
