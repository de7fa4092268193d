"""Three tasks, four averages

An exam: one row of points for each student, one column for each task. The report is to say how
well each task went. It lists as many averages as there are students. In a course with as many
students as tasks, nobody noticed.

Mend `average_of_each_task` so that there is one average for each task.

Insight:
    `axis=k` names the axis that disappears; what is left is every other axis, in order. From
    (students, tasks) `axis=0` leaves (tasks,). It does not mean "for each k": to have one number
    for each task, sum the students away. Name the axes in a comment and strike out those you
    reduce: what remains is the shape to expect. Without an axis, everything disappears.
    https://www.tensorflow.org/api_docs/python/tf/math/reduce_mean

Hints:
    - Four students, three tasks: the shape is (4, 3). Which of the two numbers is left in the
      answer, and which should be?
    - `axis=k` is the axis that disappears, not the one that stays.
    - `tf.reduce_mean(points, axis=0)` takes the mean over the students.
"""

import tensorflow as tf


def average_of_each_task(points):
    """Average the points of each task over all students.

    points: float32, shape (students, tasks). Returns a float32 tensor of shape (tasks,).
    """
    return tf.reduce_mean(points, axis=0)  # the students disappear, the tasks stay

# --- the assertions: read them, leave them ---------------------------------------------------
import tensorflow as tf
from sensei.compare import close


def test_every_task_has_one_average():
    points = tf.constant([[4.0, 0.0, 10.0], [2.0, 1.0, 9.0], [3.0, 0.0, 8.0], [3.0, 3.0, 6.3]])
    assert close(average_of_each_task(points), [3.0, 1.0, 8.325]), (
        "four students did three tasks: three averages, each over four students"
    )
    points = tf.constant([[1.0, 2.0, 0.0, 4.0], [3.0, 2.0, 9.0, -5.0]])
    assert close(average_of_each_task(points), [2.0, 2.0, 4.5, -0.5]), "four averages, each over two students"


def test_as_many_students_as_tasks_make_no_difference():
    points = tf.constant([[5.0, 1.0], [7.0, 0.0]])
    assert close(average_of_each_task(points), [6.0, 0.5]), (
        "on a square table either axis leaves the same shape; an average belongs to one task, not to one student"
    )


def test_the_averages_over_one_student_are_a_vector():
    for points in ([[4.0, 0.0, 2.5]], [[7.5]]):
        assert close(average_of_each_task(tf.constant(points)), points[0]), "one average a task: one student's points"
