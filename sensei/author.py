"""The author's commands: proving that koans teach, and pinning them as shipped."""

from sensei import koan_file, proofs, shipped
from sensei.children import Runner
from sensei.path import Koan, where
from sensei.terminal import Terminal


def prove(terminal: Terminal, runner: Runner, koans: list[Koan], problems: list[str]) -> bool:
    """Prove one koan after the other, then name what cannot be shown, and the `problems` found before. Whether all can.

    Raises CannotStart.
    """
    for koan in koans:
        shown = proofs.proofs(koan)
        failed = [(proof, problem) for proof in shown if (problem := proof.problem(runner))]
        sign = ("✘ ", "red") if failed else ("✔ ", "green")
        terminal.line(sign, f"{koan.name}  {len(shown) - len(failed)} of {len(shown)} proven")
        problems = problems + [f"{where(proof.file)}: {proof.about}: {problem}" for proof, problem in failed]
    for problem in problems:
        terminal.line((problem, "bold"))
    return not problems


def pin(terminal: Terminal, members: list[Koan], koans: list[Koan], *, only_check: bool) -> bool:
    """Pin `koans`, and unpin what is not among the path's `members`; or only say which are not as they are pinned.

    Whether there was nothing to be done. Raises koan_file.Unreadable.
    """
    root = members[0].root
    pinned, known = dict(shipped.pins(root)), {koan.name for koan in members}
    now = {koan.name: shipped.pin_of(koan_file.read_text(koan.file)) for koan in koans}
    changed = [name for name, value in now.items() if pinned.get(name) != value]
    gone = [name for name in pinned if name not in known]
    for name in changed:
        terminal.line(f"{name} is {'not as it is pinned' if only_check else 'pinned'}")
    for name in gone:
        terminal.line(f"{name} is pinned and {'not on the path' if only_check else 'no longer on the path: unpinned'}")
    if (changed or gone) and not only_check:
        shipped.write_pins(root, {name: value for name, value in (pinned | now).items() if name in known})
    return not (changed or gone)
