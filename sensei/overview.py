"""The whole path, told in the terminal: where the learner stands, the list, the way on, and the end."""

from collections.abc import Iterable

from rich.table import Table
from rich.text import Text

from sensei import koan_file
from sensei.koan_file import sentence
from sensei.path import Koan, where
from sensei.progress import Progress
from sensei.report import title
from sensei.terminal import Part, Terminal, bar
from sensei.verdict import Verdict
from sensei.walk import Standing, current, standings
from sensei.ways import Ways

SIGNS = {
    Standing.SOLVED: ("✔", "green"),
    Standing.CURRENT: ("▶", "bold cyan"),
    Standing.IN_PROGRESS: ("~", "yellow"),
    Standing.UNTOUCHED: ("·", "dim"),
    Standing.ALTERED: ("!", "red"),
    Standing.UNREADABLE: ("!", "red"),
}


def welcome(terminal: Terminal, *then: Part) -> None:
    """What a koan is and what to do with it; `then` says what follows on mending it."""
    terminal.line(("Welcome to TensorFlow Koans.", "bold"))
    terminal.line("Each koan is a small file with one misconception about TensorFlow in it.")
    terminal.line("Read its assertions, mend the code above them, and ", *then)
    terminal.line("Only what stands above the marker line is yours to change.")
    terminal.line(("make list", "cyan"), " shows the path.")
    terminal.gap()


def standing(terminal: Terminal, koans: list[Koan], progress: Progress, *more: Part) -> None:
    """One line: how far the learner has come."""
    solved = sum(progress.knows_as_solved(koan) for koan in koans)
    count = terminal.text(f"  {solved} of {len(koans)} koans solved", *more)
    width = min(20, terminal.width - len(count))
    terminal.line((bar(solved, len(koans), width), "green"), count)
    if progress.trouble:
        progress.told = progress.trouble
        terminal.line((f"{where(progress.file)} {progress.trouble}.", "yellow"))
    terminal.gap()


def listing(terminal: Terminal, koans: list[Koan], progress: Progress, chapters: Iterable[str]) -> None:
    """Every chapter with a bar, and the koans of the `chapters` named with their standing."""
    stands = standings(koans, progress)
    opened = set(chapters)
    for chapter in dict.fromkeys(koan.chapter for koan in koans):
        members = [koan for koan in koans if koan.chapter == chapter]
        solved = sum(stands[koan] is Standing.SOLVED for koan in members)
        count = f"  {solved:>2} of {len(members):>2}  "
        terminal.line((bar(solved, len(members), 10), "green"), count, (words(chapter), "bold"))
        if chapter in opened:
            for koan in members:
                sign, style = SIGNS[stands[koan]]
                hints = progress.hints_given(koan)
                told = f", {hints} hint{'s' if hints > 1 else ''}" if hints else ""
                state = (f" ({stands[koan]}{told})", style)
                terminal.line((f"{sign} ", style), f"{koan.number:<5} {title(koan)}", state, indent=4, hang=8)
    terminal.gap()
    here = current(koans, progress)
    if here:
        terminal.line("You are at ", (here.number, "bold"), ".")
    else:
        terminal.line("Every koan is solved.")


def strays(terminal: Terminal, without_twin: list[Koan], same_number: list[tuple[Koan, Koan]]) -> None:
    """Files that look like koans of the path and are none, and koans that no number tells apart."""
    for koan in without_twin:
        terminal.line(f"{where(koan.file)} is not on the path: {where(koan.solution)} is missing.")
    for one, other in same_number:
        terminal.line(f"{one.name} and {other.name} both have the number {one.number}; call them by their names.")


def words(chapter: str) -> str:
    """A chapter's folder in words: `04_gradient_tape` is `4 gradient tape`."""
    return f"{int(chapter[:2])} {chapter[3:].replace('_', ' ')}"


def hint(terminal: Terminal, koan: Koan, progress: Progress, ways: Ways) -> None:
    """One hint more than the last time; after the last one, where the solution is."""
    try:
        hints = koan_file.hints(koan_file.read(koan.solution).docstring)
    except koan_file.Unreadable as unreadable:
        terminal.line(f"The hints stand in {where(koan.solution)}, and there {unreadable.reason}.")
        return
    terminal.line((f"{koan.number}  {title(koan)}", "bold"))
    terminal.gap()
    given = min(progress.give_hint(koan), len(hints) + 1)
    for number, text in enumerate(hints[:given], 1):
        terminal.line(f"{number}. {text}", indent=2, hang=3)
    terminal.gap()
    if given > len(hints):
        terminal.line("That was the last hint. The solution is one way of several:")
        terminal.line((ways.peek, "cyan"), indent=2)
    else:
        left = len(hints) - given
        terminal.line(f"{left} more: " if left else "That was the last one. ", (ways.hint, "cyan") if left else "")


def check(terminal: Terminal, verdicts: list[tuple[Koan, Verdict]]) -> int:
    """What `koans check` found: a table of what is not solved, and the count. Returns 0 when all are solved, else 1."""
    unsolved = [(koan, verdict) for koan, verdict in verdicts if not verdict.solved]
    if unsolved:
        table = Table(box=None, padding=(0, 2, 0, 0), show_edge=False)
        for heading in ("koan", "title", "verdict", "at"):
            table.add_column(heading, overflow="fold")
        for koan, verdict in unsolved:
            stone = verdict.stopped_at
            at = sentence(stone.name) if stone else verdict.reason
            table.add_row(koan.number, Text(title(koan)), str(verdict.kind), Text(at))
        terminal.console.print(table)
        terminal.gap()
    terminal.line(f"{len(verdicts) - len(unsolved)} of {len(verdicts)} koans solved.")
    return 1 if unsolved else 0


def end_of_chapter(terminal: Terminal, koans: list[Koan], solved: Koan) -> None:
    """One line, when `solved` was the last koan of its chapter."""
    members = [koan for koan in koans if koan.chapter == solved.chapter]
    if solved == members[-1]:
        terminal.line((f"That was chapter {words(solved.chapter)}, all {len(members)} koans of it.", "bold green"))
        terminal.gap()


def end_of_path(terminal: Terminal, koans: list[Koan]) -> None:
    terminal.line(("The end of the path. ", "bold green"), f"All {len(koans)} koans are solved.")
    terminal.gap()
    terminal.line(
        "You can now tell what a dtype, a shape and a trace will do before you run the code; you know which numbers "
        "look healthy and are not, and which assertion would have told. That carries over to every training loop."
    )
    terminal.gap()
    terminal.line(
        "Compare with ",
        ("solutions/", "cyan"),
        ", where there is often a second way, and take the assertions that helped you most into your own programs.",
    )
