"""What the user looks at."""

from __future__ import annotations

from dataclasses import dataclass

MOST_CHARTS = 12
"""Symbols whose bars within the day are asked for."""
FAST_CHARTS = 4
"""Those of them that are asked every 5 minutes, the others every 15."""


@dataclass(frozen=True, slots=True)
class Interest:
    """Canonical symbols the program wants values of.

    Attributes:
        symbols: All of them, in the order of the list.
        selected: The one whose chart is shown, "" for none.
        visible: Rows in view, asked before the others; empty if unknown.
        companies: Symbols whose capital spending and next report are asked for, in the list or
            not; of those not wanted otherwise nothing else is.
        charts: Symbols whose intraday bars are drawn; the first twelve are asked for.
        later: Those of `symbols` that only lists which are not shown hold, its last ones: asked
            for like late rows of a long list, and the shown list is no longer for them.
        priced: Symbols of which only prices and daily bars are asked for, after all others.
    """

    symbols: tuple[str, ...] = ()
    selected: str = ""
    visible: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    companies: tuple[str, ...] = ()
    priced: tuple[str, ...] = ()
    later: frozenset[str] = frozenset()

    @property
    def wanted(self) -> tuple[str, ...]:
        """Every symbol once: the list, then a selected one that is not in it."""
        extra = (self.selected,) if self.selected else ()
        return tuple(dict.fromkeys((*self.symbols, *extra)))

    @property
    def aside(self) -> tuple[str, ...]:
        """Symbols that are not wanted otherwise and only priced."""
        wanted = set(self.wanted)
        return tuple(dict.fromkeys(one for one in self.priced if one not in wanted))

    @property
    def others(self) -> tuple[str, ...]:
        """Companies that are not wanted otherwise."""
        wanted = set(self.wanted)
        return tuple(dict.fromkeys(one for one in self.companies if one not in wanted))
