"""The fading mean

A small model follows a drifting sensor with a running mean. Weight decay, which keeps what is
trained small, runs over it after every step. Since then the mean sinks towards zero.

Mend `Sensor`. `decay` stays as it is: it serves other models too, and other code trains this one.
"""

import tensorflow as tf


class Sensor(tf.Module):
    """Takes `running_mean` off its readings, then multiplies them by `gain`, which training finds.

    Both are float32 variables of shape (). A tf.Module collects the variables it holds: all of them
    in `variables`, to be saved, and in `trainable_variables` those that training is to change.
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


def test_training_changes_the_gain_alone():
    model, other = Sensor(), tf.Module()
    model(tf.constant([40.0, 60.0, 80.0]))
    other.weights = [tf.Variable(0.5), tf.Variable([8.0, -4.0])]
    decay(model, rate=0.25)
    decay(other, rate=0.25)
    assert close(model.gain, 1.5), "the gain was 2, and a quarter of it decays"
    assert close(model.running_mean, 6.0), "a tenth of the way from 0 to 60 is 6; a mean does not decay"
    assert [v is model.gain for v in model.trainable_variables] == [True], "the gain alone is there to be trained"
    assert close(other.weights[1], [6.0, -3.0]), "decay serves other models too; a quarter of 8 and -4 decays"


def test_the_mean_is_saved_with_the_model():
    model = Sensor()
    saved = model.variables
    model(tf.constant([-30.0]))
    assert any(v is model.running_mean for v in saved), "the mean in use is not one of the variables that get saved"


def test_the_mean_moves_before_it_is_taken_off():
    model, another = Sensor(), Sensor()
    another(tf.constant([500.0]))
    assert close(model(tf.constant([2.0, 6.0])), [3.2, 11.2]), "this sensor's first batch moves its mean from 0 to 0.4"
    model.gain.assign(-3.0)
    with tf.GradientTape() as tape:
        corrected = model(tf.constant([[-29.6, -9.6]]))
    assert close(corrected, [[84.0, 24.0]]), "a second batch moves the mean on to -1.6; by now the gain is -3"
    assert close(tape.gradient(corrected, model.gain), -36.0), "training moves the gain along this sum of -28 and -8"
