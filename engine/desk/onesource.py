"""Figures that go into one sum or change: of one source where the sources disagree."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

DISPUTE_PCT = 1.0
"""Figures of two sources that differ by more, in percent of the one shown, are disputed."""


@dataclass(frozen=True, slots=True)
class Told:
    """One figure as shown and as each source tells it, in one unit.

    Attributes:
        shown: NaN where nobody tells it.
        by_source: Best source first; those that do not tell it are left out.
    """

    shown: float = math.nan
    by_source: Mapping[str, float] = field(default_factory=dict)

    @property
    def disputed(self) -> bool:
        """Whether any source tells another figure than the one shown."""
        return any(differ(value, self.shown) for value in self.by_source.values())


def differ(value: float, shown: float) -> bool:
    """Whether a figure is more than `DISPUTE_PCT` off the one shown; NaN never is."""
    return abs(value - shown) * 100.0 > DISPUTE_PCT * abs(shown)


def together(figures: Sequence[Told]) -> tuple[float, ...] | None:
    """The figures as they may be put together, None where no source has them all.

    As shown where nobody disagrees on any of them; else all of them of one source, which must not
    disagree with the first figure as it is shown.

    Args:
        figures: All known, the one whose row shows the result first.
    """
    if not any(one.disputed for one in figures):
        return tuple(one.shown for one in figures)
    for source, value in figures[0].by_source.items():
        if not differ(value, figures[0].shown) and all(source in one.by_source for one in figures):
            return tuple(one.by_source[source] for one in figures)
    return None
