"""Shows the classifier a batch of one image, which is not what it was made for.

Caught by: test_every_pixel_has_its_influence
"""

import tensorflow as tf


def influence(score, image):
    batch = image[tf.newaxis]
    with tf.GradientTape() as tape:
        tape.watch(batch)
        points = score(batch)
    return tape.gradient(points, batch)[0]
