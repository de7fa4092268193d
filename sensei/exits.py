"""How the command ends: its exit codes, and what is said where it cannot go on. No failure is told as a traceback.

Exit codes: 0 solved, or nothing left to do; 1 not yet; 2 the command could not be understood; 3 the tool itself failed;
128 and the signal's number where a signal ended it, 130 for Ctrl-C.
"""

import gc
import sys
import traceback
from pathlib import Path
from typing import NoReturn

import click

from sensei import atomic, endings
from sensei.children import CannotStart, NoRoom
from sensei.path import where

DONE, NOT_YET, NOT_UNDERSTOOD, BROKEN, STOPPED = 0, 1, 2, 3, 130


def run(command: click.Command, root: Path) -> NoReturn:
    """Run the command and end with its exit code; what is found out of a failure of our own is kept below `root`."""
    endings.in_good_order()
    try:
        code = command.main(prog_name="koans", standalone_mode=False)
        gc.freeze()  # or Python would look through all there is once more before it ends
        sys.exit(code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        click.echo("\nStopped. Nothing is lost.\nNext: make koans", err=True)
        sys.exit(STOPPED)
    except CannotStart as error:
        click.echo("TensorFlow does not start. The last it said:\n", err=True)
        click.echo("\n".join(str(error).splitlines()[-6:]), err=True)
        click.echo("\nNext: remove the folder .venv and run `make koans`, which sets it up anew.", err=True)
        sys.exit(BROKEN)
    except NoRoom as error:
        click.echo(f"A koan needs a folder for temporary files. {error}.", err=True)
        click.echo("\nNext: make room on the disk, then run the command again.", err=True)
        sys.exit(BROKEN)
    except BrokenPipeError:  # `koans list | head`
        sys.stderr.close()
        sys.exit(DONE)
    except Exception:
        sys.exit(_tell_of_a_failure_of_our_own(root / ".koans" / "failure.txt"))


def _tell_of_a_failure_of_our_own(kept: Path) -> int:
    text = traceback.format_exc()
    try:
        atomic.write(kept, text.encode())
        click.echo(f"The tool itself failed, not your code. What happened is kept in {where(kept)}.", err=True)
    except OSError:
        click.echo(f"The tool itself failed, not your code.\n{text}", err=True)
    click.echo("Next: run the command again; if it fails again, please report it with that text.", err=True)
    return BROKEN
