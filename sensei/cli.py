"""The `koans` command: parsing only. What its exit codes mean stands in `sensei.exits`.

What tells something is imported by the command that tells it: where koans are run, the import of TensorFlow has begun
by then, in a process of its own.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from sensei import atomic, environment, exits, path, shipped
from sensei.children import Runner
from sensei.exits import DONE, NOT_YET
from sensei.koan_name import KoanName
from sensei.path import Koan, where
from sensei.progress import Progress
from sensei.runner import best_runner, run_koan
from sensei.verdict import Verdict
from sensei.walk import current, walk
from sensei.ways import Ways

if TYPE_CHECKING:
    from sensei.terminal import Terminal

JSON_FORM = 1
"""Of what `--json` prints; it changes when a program that reads it would have to."""

ROOT = path.ROOT

KOAN = KoanName(lambda: path.all_koans(ROOT))
json_option = click.option("--json", "as_json", is_flag=True, help="Print verdicts as JSON, for programs.")
full_option = click.option("--full", is_flag=True, help="Show the whole traceback of what was raised.")


class Commands(click.Group):
    """The commands; who types a koan's name in place of one is told of `koans run`."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            with suppress(path.NoSuchKoan):
                path.find(args[0], path.all_koans(ROOT))
                raise click.UsageError(f"{error.message} To run that koan: koans run {args[0]}", ctx) from None
            raise


@click.group(cls=Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tensorflow-koans", message="TensorFlow Koans %(version)s")
@json_option
@full_option
@click.pass_context
def koans(context: click.Context, as_json: bool, full: bool) -> int:
    """Walk on to the first koan that is not solved, and say why it is not."""
    members, progress = path.all_koans(ROOT), progress_so_far()
    if not members:
        raise click.ClickException(f"There is no koan in {where(ROOT / 'koans')}.")
    shipped.put_by(members)
    if context.invoked_subcommand:
        return DONE
    if as_json:
        with running() as runner:
            verdicts = [verdict for _, verdict in walk(runner, members, progress)]
        return print_json(verdicts)
    with running() if current(members, progress) else nullcontext() as runner:
        from sensei import overview, report

        terminal = a_terminal()
        if progress.is_new:
            overview.welcome(terminal, "run ", ("make koans", "cyan"), " again.")
        overview.standing(terminal, members, progress)
        if runner:
            with terminal.console.status("Running your code"):
                for koan, verdict in walk(runner, members, progress):
                    report.tell(terminal, koan, verdict, Ways.of_the_path(koan), full=full)
                    terminal.gap()
                    if not verdict.solved:
                        return NOT_YET
                    overview.end_of_chapter(terminal, members, koan)
        overview.end_of_path(terminal, members)
    return DONE


@koans.command()
@click.argument("koan", type=KOAN)
@json_option
@full_option
def run(koan: Koan, as_json: bool, full: bool) -> int:
    """Run one koan."""
    with running() as runner:
        from sensei import report

        verdict = run_koan(runner, koan)
    progress_so_far().record(koan, verdict)
    if as_json:
        return print_json([verdict])
    report.tell(a_terminal(), koan, verdict, Ways.of_one_koan(koan), full=full)
    return DONE if verdict.solved else NOT_YET


@koans.command("watch")
@click.argument("koan", type=KOAN, required=False)
@click.option("--poll", is_flag=True, help="Look for saves yourself, where the file system does not tell of them.")
def watch_(koan: Koan | None, poll: bool) -> int:
    """Run a koan at every save, and answer to keys."""
    members, progress = path.all_koans(ROOT), progress_so_far()
    with running() as runner:
        from sensei import desk, overview, watch

        terminal = a_terminal()
        if progress.is_new:
            overview.welcome(terminal, "save: the answer comes by itself.")
        start = koan or current(members, progress) or members[-1]
        terminal.line("Watching ", (where(start.file.parent.parent), "cyan"), f", from {start.number} on.")
        terminal.gap()
        watch.watch(desk.Desk(terminal, members, start, progress), runner, poll=poll)
    overview.standing(terminal, members, progress)
    terminal.line("To go on from here: ", ("make watch", "cyan"))
    return DONE


@koans.command("list")
@click.argument("chapter", required=False)
@click.option("--all", "every", is_flag=True, help="Name the koans of every chapter.")
def list_(chapter: str | None, every: bool) -> int:
    """Show the whole path, and the koans of the chapter you are in."""
    from sensei import overview

    members, progress = path.all_koans(ROOT), progress_so_far()
    chapters = list(dict.fromkeys(koan.chapter for koan in members))
    here = current(members, progress)
    opened = chapters if every else [here.chapter] if here else []
    if chapter:
        opened = path.find_chapters(chapter, chapters)
        if not opened:
            raise click.BadParameter(f"'{chapter}' names no chapter. The chapters: {', '.join(chapters)}")
    overview.listing(a_terminal(), members, progress, opened)
    overview.strays(a_terminal(), path.strays(ROOT), path.same_numbers(ROOT))
    return DONE


@koans.command()
@click.argument("koan", type=KOAN, required=False)
def hint(koan: Koan | None) -> int:
    """Give the next hint, one more each time."""
    from sensei import overview

    members, progress, terminal = path.all_koans(ROOT), progress_so_far(), a_terminal()
    ways = Ways.of_one_koan if koan else Ways.of_the_path
    koan = koan or current(members, progress)
    if koan is None:
        overview.end_of_path(terminal, members)
    elif progress.knows_as_solved(koan):
        terminal.line(f"{koan.number} is solved; it needs no hint.")
    else:
        overview.hint(terminal, koan, progress, ways(koan))
    return DONE


@koans.command()
@click.argument("koan", type=KOAN, required=False)
@click.option("--peek", is_flag=True, help="Show the solution of a koan that is not solved.")
def diff(koan: Koan | None, peek: bool) -> int:
    """Show your code against the solution."""
    from sensei import difference, koan_file

    members, progress, terminal = path.all_koans(ROOT), progress_so_far(), a_terminal()
    koan = koan or current(members, progress) or members[-1]
    if not (peek or progress.knows_as_solved(koan)):
        terminal.line(f"{koan.number} is not solved yet. To see its solution all the same: ")
        terminal.line((f"make diff KOAN={koan.number} PEEK=1", "cyan"), indent=2)
        return NOT_YET
    try:
        difference.tell(terminal, koan)
    except koan_file.Unreadable as unreadable:
        raise click.ClickException(f"{koan.name} cannot be compared with its solution: {unreadable.reason}.") from None
    return DONE


@koans.command()
@click.argument("koan", type=KOAN)
def reset(koan: Koan) -> int:
    """Put a koan back as it was shipped; your attempt is kept."""
    from sensei import attempts

    try:
        kept = attempts.reset(koan)
    except attempts.CannotReset as cannot:
        raise click.ClickException(f"{where(koan.file)} was left as it is: {cannot}.") from None
    progress_so_far().forget(koan)
    terminal = a_terminal()
    terminal.line(f"{koan.number} is as it was shipped.")
    if kept:
        terminal.line("Your attempt is kept:")
        terminal.place(kept)
    return DONE


@koans.command()
@json_option
@click.option("--junit", type=click.Path(dir_okay=False), metavar="FILE", help="Write JUnit XML as pytest would.")
@click.option(
    "--koans",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    metavar="DIR",
    help="Check somebody else's koans: their code, under the assertions here.",
)
def check(as_json: bool, junit: str | None, folder: Path | None) -> int:
    """Run every koan afresh; nothing is remembered from earlier runs."""
    members = path.all_koans(ROOT)
    with running() as runner:
        from sensei import checking, handed_in, overview
        from sensei import junit as junit_xml

        terminal = a_terminal()
        run = handed_in.runs(runner, folder) if folder else checking.afresh(runner)
        if as_json:
            found = sorted(checking.check(run, members), key=lambda one: one[0])
        else:
            found = checking.check_with_a_bar(terminal, run, members)
    verdicts = [verdict for _, verdict in found]
    if not folder:
        progress = progress_so_far()
        for koan, verdict in found:
            progress.record(koan, verdict)
    if junit:
        atomic.write(Path(junit), junit_xml.junit(verdicts))
    return print_json(verdicts) if as_json else overview.check(terminal, found)


@koans.command()
@click.argument("names", metavar="[KOAN]...", type=KOAN, nargs=-1)
def prove(names: tuple[Koan, ...]) -> int:
    """The author's gate: show that koans fail, solutions pass, right fixes are accepted, and wrong ones rejected."""
    from sensei import author, proofs

    problems = [] if names else proofs.problems_of_the_tree(ROOT)
    with running() as runner:
        proven = author.prove(a_terminal(), runner, list(names) or path.all_koans(ROOT), problems)
    return DONE if proven else NOT_YET


@koans.command()
@click.argument("names", metavar="[KOAN]...", type=KOAN, nargs=-1)
@click.option("--check", "only_check", is_flag=True, help="Change nothing; exit 1 if a koan is not as it is pinned.")
def pin(names: tuple[Koan, ...], only_check: bool) -> int:
    """The author's: take koans as they stand now for their shipped text."""
    from sensei import author, koan_file

    members = path.all_koans(ROOT)
    try:
        as_pinned = author.pin(a_terminal(), members, list(names) or members, only_check=only_check)
    except koan_file.Unreadable as unreadable:
        raise click.ClickException(unreadable.reason) from None
    return NOT_YET if only_check and not as_pinned else DONE


def a_terminal() -> "Terminal":
    from sensei.terminal import Terminal

    return Terminal()


def progress_so_far() -> Progress:
    """The learner's progress. When the command ends, it says what it has not yet said of trouble with the file."""
    progress = Progress(ROOT)

    def tell() -> None:
        if progress.trouble != progress.told:
            click.echo(f"{where(progress.file)} {progress.trouble}.", err=True)

    click.get_current_context().call_on_close(tell)
    return progress


@contextmanager
def running() -> Iterator[Runner]:
    """A runner, which starts to import TensorFlow at once, and is closed whatever happens."""
    runner = best_runner()
    try:
        yield runner
    finally:
        runner.close()


def print_json(verdicts: list[Verdict]) -> int:
    """Verdicts and versions on standard output; the exit code they mean."""
    data = {"form": JSON_FORM, "versions": environment.versions(), "koans": [verdict.to_json() for verdict in verdicts]}
    print(json.dumps(data, indent=2))
    return DONE if all(verdict.solved for verdict in verdicts) else NOT_YET


def main() -> NoReturn:
    """Run the command and end with its exit code."""
    exits.run(koans, ROOT)
