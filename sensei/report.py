"""One verdict, told in the terminal in the order of use: where, what holds, what was found and meant, what next."""

from sensei import koan_file, pictures
from sensei.koan_file import sentence
from sensei.path import Koan
from sensei.terminal import Terminal
from sensei.verdict import Failure, Kind, Picture, State, Verdict
from sensei.ways import Ways

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


def tell(terminal: Terminal, koan: Koan, verdict: Verdict, ways: Ways, *, full: bool = False) -> None:
    """Everything there is to say about one koan; with `full`, the traceback of what it raised too."""
    if verdict.solved:
        _tell_solved(terminal, koan, verdict, ways)
        return
    terminal.line((f"{koan.number}  {title(koan)}", "bold"))
    terminal.place(koan.file, _first_todo(koan))
    terminal.gap()
    for assertion in verdict.assertions:
        sign, words, style = STATES[assertion.state]
        terminal.line((f"{sign} ", style), sentence(assertion.name), (f" ({words})", style), indent=2, hang=2)
    if verdict.assertions:
        terminal.gap()
    to_do = _BY_KIND[verdict.kind](terminal, koan, verdict)
    terminal.gap()
    if full and verdict.failure:
        terminal.code(verdict.failure.full, indent=0)
        terminal.gap()
    if _printed(terminal, verdict):
        terminal.gap()
    terminal.line(("Next: ", "bold"), f"{to_do}, then ", (ways.again, "cyan"), ".")
    if verdict.kind in (Kind.UNREADABLE, Kind.ALTERED):
        terminal.line("Or begin again; your attempt is kept: ", (ways.reset, "cyan"))
        return
    terminal.line("Stuck? ", (ways.hint, "cyan"))
    if verdict.kind is Kind.RAISED and not full:
        terminal.line("The whole traceback: ", (ways.full, "cyan"))


def _tell_solved(terminal: Terminal, koan: Koan, verdict: Verdict, ways: Ways) -> None:
    """That it is solved, and what there was to see."""
    terminal.line(("✔ ", "green"), (f"{koan.number}  {title(koan)}", "bold"), (" (solved)", "green"))
    terminal.gap()
    draw(terminal, verdict.pictures)
    for paragraph in insight(koan):
        terminal.line(paragraph, indent=2)
    terminal.gap()
    terminal.line("The solution beside yours: ", (ways.diff, "cyan"))
    if verdict.output.strip():
        terminal.gap()
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


def _failed(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    failure = verdict.failure
    if failure is None or verdict.reason:
        terminal.line((_sentence(verdict.reason), "bold"))
        return "let every assertion run to its end"
    terminal.place(koan.file, verdict.line)
    if failure.expression:
        terminal.code(f"assert {failure.expression}")
    terminal.gap()
    _compared(terminal, failure)
    draw(terminal, failure.pictures)
    if failure.message:
        terminal.line((_sentence(failure.message), "bold"))
    return "mend the code"


def _raised(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    failure = verdict.failure
    assert failure, "only what raised is judged so"
    for frame in failure.frames:
        terminal.place(koan.file, frame.line, "" if frame.function == "<module>" else f"  in {frame.function}")
        terminal.code(frame.code)
    if verdict.reason:
        terminal.line(_sentence(verdict.reason))
    terminal.gap()
    terminal.line((f"{failure.exception}: ", "bold red"), (failure.message, "bold"))
    return "mend the code"


def _unreadable(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    terminal.line(("This file cannot be read. ", "bold red"), (_sentence(verdict.reason), "bold"))
    if verdict.line:
        terminal.place(koan.file, verdict.line)
        terminal.code(_source_line(koan, verdict.line))
    return "mend that line" if verdict.line else "mend the file"


def _altered(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    terminal.line(("The assertions are not the shipped ones: ", "bold red"), (f"{verdict.reason}.", "bold"))
    terminal.line("They say what was meant, so the koan was not run.")
    return "undo the change below the marker line"


def _timed_out(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    terminal.line(("No answer. ", "bold red"), (_sentence(verdict.reason), "bold"))
    terminal.line("Something waits or loops without an end; a koan needs well under a second.")
    return "look for what never ends"


def _crashed(terminal: Terminal, koan: Koan, verdict: Verdict) -> str:
    terminal.line(("The run broke off. ", "bold red"), (_sentence(verdict.reason), "bold"))
    terminal.line("A koan is solved when each of its assertions has run and holds.")
    return "look for what ends the program"


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


def _printed(terminal: Terminal, verdict: Verdict) -> bool:
    """What the koan printed, the beginning of it; whether it printed anything."""
    lines = verdict.output.rstrip().splitlines()
    if not lines:
        return False
    terminal.line("It printed:")
    terminal.code("\n".join(lines[:PRINTED_LINES]), indent=2)
    if len(lines) > PRINTED_LINES:
        terminal.line(f"... and {len(lines) - PRINTED_LINES} lines more", indent=2)
    return True


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
