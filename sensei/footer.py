"""The line below everything else, which is written anew in place; where output is no terminal there is none."""

from rich.live import Live

from sensei.terminal import Part, Terminal


class Footer:
    def __init__(self, terminal: Terminal) -> None:
        self._terminal = terminal
        self._live: Live | None = None
        self._shown: tuple[object, int] = (None, 0)

    def show(self, *parts: Part) -> None:
        text, width = self._terminal.text(*parts), self._terminal.width
        if self._live:
            if (text, width) != self._shown:
                self._live.update(text, refresh=True)
        elif self._terminal.console.is_terminal:
            console = self._terminal.console
            self._live = Live(text, console=console, auto_refresh=False, transient=True, redirect_stderr=False)
            self._live.start(refresh=True)
        self._shown = text, width

    def hide(self) -> None:
        if self._live:
            self._live.stop()
            self._live = None
