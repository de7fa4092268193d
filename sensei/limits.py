"""What one run of a koan may take: time, memory, processes, files, output."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    seconds: float = 10.0
    """From the moment everything is imported to the end of the last assertion."""
    memory: int = 4 << 30
    """Bytes beyond what TensorFlow holds when it is imported; of all its processes together."""
    processes: int = 64
    """Alive at the same time, the koan's own included."""
    files: int = 4 << 30
    """Bytes in the folder where it may write."""
    output: int = 64 << 10
    """Bytes of what a koan prints that are kept; the rest is counted."""

    def exceeded_by(self, processes: int, memory: int, files: int) -> str:
        """What was too much, in words for the learner; empty when nothing was."""
        if processes > self.processes:
            return f"it had more than {self.processes} processes at once"
        if memory > self.memory:
            return "it asked for more memory than a koan may have"
        if files > self.files:
            return f"it wrote more than {self.files >> 20:,} MiB into files"
        return ""


LIMITS = Limits()
