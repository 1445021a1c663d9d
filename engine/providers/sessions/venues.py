"""Which exchange a symbol is listed on, by Yahoo's suffix, and that exchange's calendar."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from engine.model.instrument import Kind, instrument
from engine.model.newyork import NEW_YORK

if TYPE_CHECKING:
    from pathlib import Path

    from engine.providers.sessions.calendar import Sessions


@dataclass(frozen=True, slots=True)
class Exchange:
    """An exchange with a calendar.

    Attributes:
        code: Its market identifier code, the calendar's name.
        zone: Its wall time, which dates its sessions.
    """

    code: str
    zone: ZoneInfo


XNYS: Final = Exchange("XNYS", NEW_YORK)
EXCHANGES: Final = {
    "AS": Exchange("XAMS", ZoneInfo("Europe/Amsterdam")),
    "AX": Exchange("XASX", ZoneInfo("Australia/Sydney")),
    "BR": Exchange("XBRU", ZoneInfo("Europe/Brussels")),
    "CO": Exchange("XCSE", ZoneInfo("Europe/Copenhagen")),
    "DE": Exchange("XETR", ZoneInfo("Europe/Berlin")),
    "HE": Exchange("XHEL", ZoneInfo("Europe/Helsinki")),
    "HK": Exchange("XHKG", ZoneInfo("Asia/Hong_Kong")),
    "IR": Exchange("XDUB", ZoneInfo("Europe/Dublin")),
    "L": Exchange("XLON", ZoneInfo("Europe/London")),
    "LS": Exchange("XLIS", ZoneInfo("Europe/Lisbon")),
    "MC": Exchange("XMAD", ZoneInfo("Europe/Madrid")),
    "MI": Exchange("XMIL", ZoneInfo("Europe/Rome")),
    "OL": Exchange("XOSL", ZoneInfo("Europe/Oslo")),
    "PA": Exchange("XPAR", ZoneInfo("Europe/Paris")),
    "SS": Exchange("XSHG", ZoneInfo("Asia/Shanghai")),
    "ST": Exchange("XSTO", ZoneInfo("Europe/Stockholm")),
    "SW": Exchange("XSWX", ZoneInfo("Europe/Zurich")),
    "SZ": Exchange("XSHG", ZoneInfo("Asia/Shanghai")),
    "T": Exchange("XTKS", ZoneInfo("Asia/Tokyo")),
    "TO": Exchange("XTSE", ZoneInfo("America/Toronto")),
    "TW": Exchange("XTAI", ZoneInfo("Asia/Taipei")),
    "TWO": Exchange("XTAI", ZoneInfo("Asia/Taipei")),
    "VI": Exchange("XWBO", ZoneInfo("Europe/Vienna")),
}
"""Shenzhen keeps Shanghai's days and hours, Taipei's second board those of the first."""
_NO_EXCHANGE: Final = (Kind.CRYPTO, Kind.FX, Kind.FUTURE)


def exchange_of(symbol: str) -> Exchange | None:
    """Exchange of a canonical symbol; None for coins, currencies, futures, unknown suffixes."""
    if instrument(symbol).kind in _NO_EXCHANGE:
        return None
    _, dot, suffix = symbol.rpartition(".")
    return EXCHANGES.get(suffix) if dot else XNYS


class Venues:
    """Calendars by symbol, each made at its first question; safe to ask from any thread."""

    def __init__(self, new_york: Sessions, cache: Path | None) -> None:
        """Make it.

        Args:
            new_york: New York's calendar, which the rest of the program shares.
            cache: Private folder in which the others are kept, None for nowhere.
        """
        self._cache = cache
        self._lock = threading.Lock()
        self._calendars: dict[str, Sessions] = {XNYS.code: new_york}

    def of(self, symbol: str) -> Sessions | None:
        """Calendar of the symbol's exchange, None if it has none that we know."""
        exchange = exchange_of(symbol)
        if exchange is None:
            return None
        with self._lock:
            found = self._calendars.get(exchange.code)
            if found is None:
                from engine.providers.sessions.calendar import Sessions

                found = Sessions(self._cache, exchange)
                self._calendars[exchange.code] = found
            return found

    def zone(self, symbol: str) -> ZoneInfo | None:
        """Zone that dates the sessions of the symbol's exchange, None if it has none we know."""
        exchange = exchange_of(symbol)
        return None if exchange is None else exchange.zone
