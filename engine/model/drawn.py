"""What a user has drawn on a chart, as the window and the profile's file exchange it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

DrawnKind = Literal["trend", "horizontal", "vertical", "span"]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One thing drawn; a line without length repeats its point.

    Attributes:
        screen: Which chart it stands on ("chart", "race", "smile", ...).
        symbol: Canonical symbol; on a chart of several all of them, parted by blanks.
        points: Both ends as (position, value): epoch seconds, or on an axis that is not time the
            axis' own position; the value is in the unit of the panel.
        panel: Number of the panel from the top.
    """

    screen: str
    symbol: str
    kind: DrawnKind
    points: tuple[tuple[float, float], tuple[float, float]]
    panel: int = 0
