"""The Race's finding in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from engine.desk.pairs import streak

if TYPE_CHECKING:
    from engine.desk.pairs import ClosePair
    from engine.desk.views import Crossing

_ORDINALS = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
)


def in_a_row(earlier: tuple[ClosePair, ...], spread: float) -> int:
    """How many sessions in a row had this sign; 0 if no earlier one is known to count from."""
    if not earlier:
        return 0
    same = np.sign(earlier[-1].spread) == np.sign(spread)
    return 1 + (streak(earlier) if same else 0)


def finding(left: str, right: str, a: float, b: float, sessions: int, when: str) -> str:
    """Such as "NVDA 67.4 over BTC 51.2: +16.2, third session above", figures in points.

    The gap is the true one rounded, so that it equals the spread shown; with 0 `sessions` nothing
    is said of their number.
    """
    size = f"{abs(a - b):.1f}"
    if size == "0.0":
        return f"{left} {a:.1f} level with {right} {b:.1f}{when}"
    over = a > b
    sign = "+" if over else "\u2212"
    said = f"{left} {a:.1f} {'over' if over else 'under'} {right} {b:.1f}{when}: {sign}{size}"
    if sessions < 1:
        return said
    count = _ORDINALS[sessions - 1] if sessions <= len(_ORDINALS) else _ordinal(sessions)
    return f"{said}, {count} session {'above' if over else 'below'}"


def counted(found: tuple[Crossing, ...], spread: float, since: str) -> str:
    """Such as ", 4th crossing since recording began", to go behind the finding.

    "" where none is known, and where the spread is level or has come back within the band that
    a live crossing must pass: the last crossing is not that of the side told.
    """
    if not found or f"{abs(spread):.1f}" == "0.0":
        return ""
    if (found[-1].direction == "above") != (spread > 0.0):
        return ""
    return f", {_ordinal(len(found))} crossing since {since}"


def _ordinal(n: int) -> str:
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th') }"
