"""One verdict, told in the terminal in the order of use: where, what holds, what was found and meant, what next."""

from sensei import koan_file, pictures
from sensei.koan_file import sentence
from sensei.path import Koan
from sensei.terminal import Terminal
from sensei.verdict import Failure, Kind, Picture, State, Verdict

STATES = {
    State.PASSED: ("✔", "holds", "green"),
    State.FAILED: ("✘", "does not hold", "bold red"),
    State.RAISED: ("✘", "raised", "bold red"),
    State.SKIPPED: ("✘", "was skipped", "bold red"),
    State.UNFINISHED: ("✘", "never came back", "bold red"),
    State.NOT_REACHED: ("·", "not reached", "dim"),
}

PRINTED_LINES = 20
"""Of what the koan printed, so many lines are shown."""


def tell(terminal: Terminal, koan: Koan, verdict: Verdict, *, full: bool = False) -> None:
    """Everything there is to say about one koan; with `full`, the traceback of what it raised too."""
    if verdict.solved:
        tell_solved(terminal, koan, verdict)
        return
    terminal.line((f"{koan.number}  {title(koan)}", "bold"))
    terminal.place(koan.file, _first_todo(koan))
    terminal.gap()
    for assertion in verdict.assertions:
        sign, words, style = STATES[assertion.state]
        terminal.line((f"{sign} ", style), sentence(assertion.name), (f" ({words})", style), indent=2, hang=2)
    if verdict.assertions:
        terminal.gap()
    _BY_KIND[verdict.kind](terminal, koan, verdict)
    _printed(terminal, verdict)
    if full and verdict.failure:
        terminal.gap()
        terminal.code(verdict.failure.full, indent=0)


def tell_solved(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    """That it is solved, and what there was to see."""
    terminal.line(("✔ ", "green"), (f"{koan.number}  {title(koan)}", "bold"), (" (solved)", "green"))
    terminal.gap()
    draw(terminal, verdict.pictures)
    for paragraph in insight(koan):
        terminal.line(paragraph, indent=2)
    terminal.gap()
    terminal.line("The solution beside yours: ", (f"make diff KOAN={koan.number}", "cyan"))
    _printed(terminal, verdict)


def draw(terminal: Terminal, drawn: list[Picture]) -> None:
    """Pictures, each with an empty line behind it."""
    for picture in drawn:
        paint = getattr(pictures, picture.kind)
        for line in paint(**picture.data, width=max(40, terminal.width - 2), ascii=terminal.ascii):
            terminal.plain(line, indent=2 if terminal.width >= 42 else 0)
        terminal.gap()


def insight(koan: Koan) -> list[str]:
    """What there was to see, and the page that says more; empty when there is no solution to read it from."""
    try:
        lines = koan_file.section(koan_file.read(koan.solution).docstring, "Insight").splitlines()
    except koan_file.Unreadable:
        return []
    words = " ".join(line for line in lines if not line.startswith("https://"))
    return [part for part in (words, *(line for line in lines if line.startswith("https://"))) if part]


def title(koan: Koan) -> str:
    """The koan's title: from its file, or from its twin when that cannot be read, or from its name."""
    for file in (koan.file, koan.solution):
        try:
            found = koan_file.read(file).title
        except koan_file.Unreadable:
            continue
        if found:
            return found
    return koan.words


def _failed(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    failure = verdict.failure
    if failure is None or verdict.reason:
        terminal.line((_sentence(verdict.reason), "bold"))
        terminal.gap()
        _next(terminal, "let every assertion run to its end")
        return
    terminal.place(koan.file, verdict.line)
    if failure.expression:
        terminal.code(f"assert {failure.expression}")
    terminal.gap()
    _compared(terminal, failure)
    draw(terminal, failure.pictures)
    if failure.message:
        terminal.line((_sentence(failure.message), "bold"))
        terminal.gap()
    _next(terminal, "mend the code")


def _raised(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    failure = verdict.failure
    if failure is None:
        return
    for frame in failure.frames:
        terminal.place(koan.file, frame.line, "" if frame.function == "<module>" else f"  in {frame.function}")
        terminal.code(frame.code)
    if verdict.reason:
        terminal.line(_sentence(verdict.reason))
    terminal.gap()
    terminal.line((f"{failure.exception}: ", "bold red"), (failure.message, "bold"))
    terminal.gap()
    _next(terminal, "mend the code")
    terminal.line("The whole traceback: ", ("make koans FULL=1", "cyan"))


def _unreadable(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    terminal.line(("This file cannot be read. ", "bold red"), (_sentence(verdict.reason), "bold"))
    if verdict.line:
        terminal.place(koan.file, verdict.line)
        terminal.code(_source_line(koan, verdict.line))
    terminal.gap()
    _next(terminal, "mend that line" if verdict.line else "mend the file")
    _or_begin_again(terminal, koan)


def _altered(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    terminal.line(("The assertions are not the shipped ones: ", "bold red"), (f"{verdict.reason}.", "bold"))
    terminal.line("They say what was meant, so the koan was not run.")
    terminal.gap()
    _next(terminal, "undo the change below the marker line")
    _or_begin_again(terminal, koan)


def _timed_out(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    terminal.line(("No answer. ", "bold red"), (_sentence(verdict.reason), "bold"))
    terminal.line("Something waits or loops without an end; a koan needs well under a second.")
    terminal.gap()
    _next(terminal, "look for what never ends")


def _crashed(terminal: Terminal, koan: Koan, verdict: Verdict) -> None:
    terminal.line(("The run broke off. ", "bold red"), (_sentence(verdict.reason), "bold"))
    terminal.line("A koan is solved when each of its assertions has run and holds.")
    terminal.gap()
    _next(terminal, "look for what ends the program")


_BY_KIND = {
    Kind.FAILED: _failed,
    Kind.RAISED: _raised,
    Kind.UNREADABLE: _unreadable,
    Kind.ALTERED: _altered,
    Kind.TIMED_OUT: _timed_out,
    Kind.CRASHED: _crashed,
}


def _compared(terminal: Terminal, failure: Failure) -> None:
    for label, text in failure.compared:
        first, *others = text.splitlines() or [""]
        terminal.line((f"{label:<6} ", "dim"), first, indent=2, hang=7)
        for other in others:
            terminal.code(other, indent=9)
    if failure.compared:
        terminal.gap()


def _next(terminal: Terminal, what: str) -> None:
    terminal.line(("Next: ", "bold"), f"{what}, then ", ("make koans", "cyan"), ".")
    terminal.line("Stuck? ", ("make hint", "cyan"))


def _or_begin_again(terminal: Terminal, koan: Koan) -> None:
    terminal.line("Or begin again; your attempt is kept: ", (f"make reset KOAN={koan.number}", "cyan"))


def _printed(terminal: Terminal, verdict: Verdict) -> None:
    lines = verdict.output.rstrip().splitlines()
    if not lines:
        return
    terminal.gap()
    terminal.line("It printed:")
    terminal.code("\n".join(lines[:PRINTED_LINES]), indent=2)
    if len(lines) > PRINTED_LINES:
        terminal.line(f"... and {len(lines) - PRINTED_LINES} lines more", indent=2)


def _first_todo(koan: Koan) -> int | None:
    """The line of the first TODO; None once the learner has removed it."""
    try:
        lines = koan_file.read_text(koan.file).splitlines()
    except koan_file.Unreadable:
        return None
    return next((number for number, line in enumerate(lines, 1) if "TODO" in line), None)


def _source_line(koan: Koan, number: int) -> str:
    try:
        return koan_file.read_text(koan.file).splitlines()[number - 1].strip()
    except (koan_file.Unreadable, IndexError):
        return ""


def _sentence(text: str) -> str:
    """With a capital letter and a full stop, unless it begins with code or ends by itself."""
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?", ":")) else ".")
