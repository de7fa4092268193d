"""The first look

Each step writes down its loss. The list is quite level: the first loss, again and again. The weight
meanwhile marches past its goal at a constant pace and does not turn round.

Mend `train` so that every step sees the weight as it is now. A long run holds no more in memory than
a short one, apart from the losses: nothing that the model computed in earlier steps is kept.
"""

import tensorflow as tf


def train(model, w, x, y, steps, learning_rate):
    """Gradient descent on the mean squared error of model(x, w), which is differentiable; moves the variable w.

    Takes float32 tensors x and y of shape (N,). Returns the loss before each step, shape (steps,).
    """
    losses = []
    with tf.GradientTape(persistent=True) as tape:  # TODO: how often does the tape listen?
        loss = tf.reduce_mean(tf.square(model(x, w) - y))
    for _ in range(steps):
        w.assign_sub(learning_rate * tape.gradient(loss, w))
        losses.append(loss)
    return tf.stack(losses)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close
from sensei.memory import counting_numbers


def test_each_loss_is_a_new_one():
    w, x, y = tf.Variable(0.0), tf.constant([1.0, -1.0, 1.0]), tf.constant([4.0, -4.0, 4.0])
    for steps, meant in (4, [16.0, 4.0, 1.0, 0.25]), (1, [0.0625]):
        losses = train(lambda x, w: w * x, w, x, y, steps, learning_rate=0.25)
        assert close(losses, meant), "the distance to 4 halves with each step; these losses see another w"


def test_the_callers_weight_arrives():
    w, x = tf.Variable([0.3, -0.4]), tf.constant([1.0, -1.0, 0.5, -0.5])
    train(lambda x, w: tf.reduce_sum(w * w) * x, w, x, x, steps=8, learning_rate=0.2)
    assert close(w, [0.6, -0.8], atol=1e-3), "the caller's weight has not come to rest where the model fits the data"


def test_no_step_is_held_on_to():
    x, held = tf.ones(1000), []

    @tf.autograph.experimental.do_not_convert
    def model(x, w):
        held.append(0 if tf.inside_function() else count())
        return w * x

    with counting_numbers() as count:
        train(model, tf.Variable(x), x, 3.0 * x, steps=12, learning_rate=0.1)
    more = (max(held[4:], default=0) - max(held[:4], default=0)) / 1000
    assert more < 3, f"eight steps later, what is in memory has grown by the size of {more:.0f} predictions"
