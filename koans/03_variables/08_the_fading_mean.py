"""The fading mean

A small model follows a drifting sensor with a running mean. Weight decay, which keeps what is
trained small, runs over it after every step. Since then the mean sinks towards zero.

Mend `Sensor`. `decay` stays as it is: it serves other models too, and other code trains this one.
"""

import tensorflow as tf


class Sensor(tf.Module):
    """Takes `running_mean` off its readings and multiplies them by `gain`: float32 variables of shape ().

    A tf.Module lists its variables: in `variables` all, to be saved, in `trainable_variables` those that are trained.
    """

    def __init__(self):
        super().__init__()
        self.gain = tf.Variable(2.0)
        self.running_mean = tf.Variable(0.0)  # TODO: whose business is this value?

    def __call__(self, readings):
        """Move the mean a tenth of the way; return a float32 tensor shaped like `readings`."""
        self.running_mean.assign_add(0.1 * (tf.reduce_mean(readings) - self.running_mean))
        return self.gain * (readings - self.running_mean)


def decay(model, rate):
    for variable in model.trainable_variables:
        variable.assign((1 - rate) * variable)

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_the_mean_is_saved_and_the_gain_alone_is_trained():
    model, other = Sensor(), tf.Module()
    other.weight = tf.Variable(-4.0)
    saved = model.variables
    model(tf.constant([40.0, 60.0, 80.0]))
    decay(model, rate=0.25)
    decay(other, rate=0.25)
    assert close(model.running_mean, 6.0), "a tenth of the way from 0 to 60 is 6; a mean does not decay"
    assert close(tf.stack([model.gain, other.weight]), [1.5, -3.0]), "a quarter decays, of 2 here and of -4 elsewhere"
    assert [v is model.gain for v in model.trainable_variables] == [True], "the gain alone is there to be trained"
    assert any(v is model.running_mean for v in saved), "the mean in use is not one of the variables that get saved"


def test_the_mean_moves_before_it_is_taken_off():
    model, another = Sensor(), Sensor()
    model(tf.constant([-30.0]))
    another(tf.constant([500.0]))
    with tf.GradientTape() as tape:
        corrected = model(tf.constant([[2.0, 6.0]]))
    assert close(corrected, [[8.6, 16.6]]), "this sensor's second batch moves its mean from -3 to -2.3"
    assert close(tape.gradient(corrected, model.gain), 12.6), "training moves the gain along this sum of 4.3 and 8.3"
