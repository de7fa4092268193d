"""The harness of TensorFlow Koans: it runs a koan, tells what happened, and proves that a koan teaches.

Its rooms from the roof to the ground. Each imports only rooms that stand after it, to its right or below.

    __main__, cli, koan_name                    the command, and a koan as it is typed
    watch, desk                                 watch mode: saves and keys in, runs out
    saves, keys, footer                         what it is made of
    author, proofs                              the author's gate
    server, child, first_operation, confine     the child's side: a koan is run, beside TensorFlow
    plugin, failures, tools                     how pytest meets a koan, and what is in its place afterwards
    explain, compare, graphs, memory            what assertions use
    handed_in, checking                         many koans at once; somebody else's
    overview, report, pictures, difference      what the learner is told; `pictures` has rooms of its own
    junit, exits, endings, ways, terminal       how it is told, and how the command ends
    walk, progress, attempts                    where the learner stands, and what they tried
    runner, following                           a koan run in a child, followed to its end
    warm, fresh, children                       two ways to get a child
    meanwhile, usage, limits, environment       what a run may take and what it meets
    verdict, shipped, path, koan_file, atomic   plain data: koans, their shipped text, verdicts
"""
