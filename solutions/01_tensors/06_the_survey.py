"""The survey

People answer each question with a whole number, from -2 for "never" to 2 for "always". The report
shows one mean for each question. It never fails, and according to it the whole town is indifferent:
nearly every mean is 0.

Mend `mean_answers` so that each question gets its true mean.

Insight:
    A reduction stays in the dtype of what it reduces. The mean of an int32 tensor is an int32, and the fraction of
    the division is thrown away, towards zero: 2/3 becomes 0, and so does -2/3. Casting the result gives 0.0, a
    float that never had a fraction. Convert before the step that would lose something, not after it. NumPy's mean
    turns ints into floats by itself; TensorFlow's does not.
    https://www.tensorflow.org/api_docs/python/tf/math/reduce_mean

Hints:
    - What dtype are the answers, and what dtype is their mean?
    - The mean is computed in the dtype of its input. At which point is the fraction lost?
    - `tf.cast` the answers, then `tf.reduce_mean`.
"""

import tensorflow as tf


def mean_answers(answers):
    """Take the mean answer to each question.

    Takes an int32 tensor of shape (questions, people). Returns a float32 tensor of shape (questions,).
    """
    return tf.reduce_mean(tf.cast(answers, tf.float32), axis=1)

# --- the assertions: read them, leave them ---------------------------------------------------
import numpy as np
import tensorflow as tf
from sensei.compare import close


def test_each_question_has_its_mean():
    answers = tf.constant([[1, 0, 1], [-2, 1, 0]])
    assert close(mean_answers(answers), [2 / 3, -1 / 3]), "2/3 and -1/3 are meant, in float32, and not whole numbers"
    answers = tf.constant([[1, 0], [0, -1], [2, 2], [2, -1], [-2, -1]])
    assert close(mean_answers(answers), [0.5, -0.5, 2.0, 0.5, -1.5]), "two people answered five questions: five means"


def test_a_single_question_to_many_people_has_its_mean():
    for lowest, people in [(-2, 41), (1, 501)]:
        answers = np.random.default_rng(6).integers(lowest, 3, size=(1, people))
        mean = mean_answers(tf.constant(answers, tf.int32))
        assert close(mean, [answers.sum() / people], tf.float32), f"{people} people were asked; each counts the same"
