"""What the user looks at, and which source is asked for which kinds of data."""

from __future__ import annotations

from dataclasses import dataclass

from engine.model.instrument import COINS, Kind, instrument
from engine.providers.base import What

COIN_LANE = "deribit"
LANE = "yahoo"
MOST_CHARTS = 4

_COIN_KINDS = (What.DVOL, What.DVOL_HISTORY, What.QUOTES, What.DAILY_BARS, What.CHAIN)


@dataclass(frozen=True, slots=True)
class Interest:
    """Canonical symbols the program wants values of.

    Attributes:
        symbols: All of them, in the order of the list.
        selected: The one whose chart is shown, "" for none.
        visible: Rows in view, asked before the others; empty if unknown.
        charts: Symbols whose intraday bars are drawn; the first four are asked for.
    """

    symbols: tuple[str, ...] = ()
    selected: str = ""
    visible: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """Every symbol once: the list, then a selected one that is not in it."""
        extra = (self.selected,) if self.selected else ()
        return tuple(dict.fromkeys((*self.symbols, *extra)))


def lane_of(symbol: str) -> str:
    """Name of the source that is asked for a symbol."""
    return COIN_LANE if symbol in COINS else LANE


def kinds_of(symbol: str) -> tuple[What, ...]:
    """Kinds of data asked for a symbol; what does not apply to it is left out."""
    if symbol in COINS:
        return _COIN_KINDS
    kind = instrument(symbol).kind
    kinds = [What.QUOTES, What.DAILY_BARS]
    if has_options(symbol):
        kinds.append(What.CHAIN)
    if kind is Kind.EQUITY:
        kinds.append(What.EARNINGS)
    return tuple(kinds)


def has_options(symbol: str) -> bool:
    """Whether options may be listed on it, guessed from the spelling."""
    return symbol in COINS or instrument(symbol).kind in {Kind.EQUITY, Kind.ETF, Kind.INDEX}
