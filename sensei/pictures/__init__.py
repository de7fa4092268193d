"""Text pictures for a terminal: what broadcasts, what was traced, what a tape reaches, how a loss goes, what differs.

Each picture is a pure function of plain data that returns lines of text: no colour, no line longer than `width` columns
(from 40 up), and with `ascii=True` no character beyond ASCII. Every sign is also said in words, for whoever listens.
"""

from sensei.pictures.arrays import side_by_side
from sensei.pictures.broadcasting import broadcast
from sensei.pictures.curve import loss_curve
from sensei.pictures.gradient_tape import tape
from sensei.pictures.tracing import traces

__all__ = ["broadcast", "loss_curve", "side_by_side", "tape", "traces"]
