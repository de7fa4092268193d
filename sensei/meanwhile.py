"""What whoever waits for a run does meanwhile, and how they call it off."""

from typing import Any

SECONDS_BETWEEN_LOOKS = 0.2
"""So often is whoever waits asked whether the run is still wanted."""


class CalledOff(Exception):
    """Whoever waited for a run does not want it any more. Nothing of it is left."""


class Meanwhile:
    """What is done while a run is waited for; here, nothing."""

    def descriptors(self) -> list[int]:
        """Descriptors that are waited for as well: when one is readable, `called_off` is asked."""
        return []

    def tell(self, event: dict[str, Any]) -> None:
        """Take in an event of the child, as it comes."""

    def called_off(self) -> bool:
        """Whether the run is not wanted any more. It is asked a few times a second."""
        return False


MERELY_WAIT = Meanwhile()


class UntilStopped(Meanwhile):
    """For runs in other threads: they are called off once somebody says so."""

    def __init__(self) -> None:
        self.stopped = False

    def called_off(self) -> bool:
        return self.stopped
