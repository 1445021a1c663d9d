"""How long the sources take to be well again once a fault is gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.instrument import COINS
from engine.model.status import ProviderState
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from engine.desk.views import RowView
    from engine.model.status import ProviderStatus

_UNFIT = (Quality.STALE, Quality.MISSING)
_OF_COINS = ("deribit", "deribit-stream")
_PRICED = ("yahoo", "yahoo-stream", *_OF_COINS)
_LINE_FAULTS = frozenset(
    ("hang", "drip:0.05", "reset", "cut", "silent", "drop", "drop:2", "close:1001", "close:1011")
)
"""Faults of the line itself, after which recovery counts from the healing."""


@dataclass(slots=True)
class Outage:
    """One source's fault that is over; monotonic seconds.

    Attributes:
        healed: When the fault was taken away.
        since: From when recovery counts: `healed`, after an answered fault the moment from which
            a call was allowed again.
        wall: Wall time of the healing.
        fault: The last one planted.
    """

    healed: float
    since: float
    wall: datetime
    fault: str


class Recovery:
    """Watches statuses and rows; each list holds (source and fault, seconds).

    Attributes:
        first: Until a row of the kind that the source serves shows a new price, whoever gave it.
        rows: Until no such row is stale or empty.
        well: Until the source itself gave something; streams wait for their next try first.
    """

    def __init__(self, sources: Iterable[str]) -> None:
        self._sources = tuple(sources)
        self._status: dict[str, ProviderStatus] = {}
        self._rows: dict[str, Quality] = {}
        self._planted: dict[str, str] = {}
        self._open: dict[str, Outage] = {}
        self._first_open: dict[str, Outage] = {}
        self._rows_open: dict[str, Outage] = {}
        self.first: list[tuple[str, float]] = []
        self.rows: list[tuple[str, float]] = []
        self.well: list[tuple[str, float]] = []

    def status(self, status: ProviderStatus, now: float) -> None:
        """A source's state was announced at `now`."""
        self._status[status.name] = status
        outage = self._open.get(status.name)
        heard = status.last_success
        if outage is not None and heard is not None and heard > outage.wall:
            self.well.append((f"{status.name} {outage.fault}", max(0.0, now - outage.since)))
            del self._open[status.name]

    def row(self, view: RowView, now: float) -> None:
        """A row was announced at `now`."""
        self._rows[view.symbol] = view.last.quality
        for name, outage in tuple(self._first_open.items()):
            served = (view.symbol in COINS) == (name in _OF_COINS)
            if served and view.last.quality not in _UNFIT and view.last.received > outage.healed:
                self.first.append((f"{name} {outage.fault}", max(0.0, now - outage.since)))
                del self._first_open[name]
        for name, outage in tuple(self._rows_open.items()):
            if not self._unfit(name):
                self.rows.append((f"{name} {outage.fault}", max(0.0, now - outage.since)))
                del self._rows_open[name]

    def planted(self, sources: Iterable[str], fault: str) -> None:
        """New faults on these sources: what is being measured there has no end."""
        for name in sources:
            answered = name in self._planted and self._planted[name] not in _LINE_FAULTS
            self._planted[name] = self._planted[name] if answered else fault
            for measured in (self._open, self._first_open, self._rows_open):
                measured.pop(name, None)

    def healed(self, sources: Iterable[str], now: float, wall: datetime) -> None:
        """The last fault of these sources is gone; those not well are measured from now."""
        for name in sources:
            fault = self._planted.pop(name, "")
            status = self._status.get(name)
            if status is None or status.state is ProviderState.OK:
                continue
            wait = 0.0
            if fault not in _LINE_FAULTS and status.next_try is not None:
                wait = max(0.0, (status.next_try - wall).total_seconds())
            tried = status.next_try if name.endswith("-stream") else None
            late = wait if tried is None else max(0.0, (tried - wall).total_seconds())
            self._open.setdefault(name, Outage(now, now + late, wall, fault))
            if name in _PRICED:
                self._first_open.setdefault(name, Outage(now, now + wait, wall, fault))
            if self._unfit(name):
                self._rows_open.setdefault(name, Outage(now, now + wait, wall, fault))

    @property
    def ill(self) -> tuple[str, ...]:
        """Sources that are not well."""
        return tuple(n for n in self._sources if not self._well(n))

    def why(self, name: str) -> str:
        """What a source's state says of it."""
        status = self._status.get(name)
        return "never told" if status is None else status.text

    def _well(self, name: str) -> bool:
        status = self._status.get(name)
        if status is None or status.state is ProviderState.OFF:
            return status is not None
        return status.state is ProviderState.OK and status.last_success is not None

    def _unfit(self, name: str) -> tuple[str, ...]:
        """Rows of a price source that show nothing or something stale."""
        if name not in _PRICED:
            return ()
        return tuple(
            symbol
            for symbol, quality in self._rows.items()
            if (symbol in COINS) == (name in _OF_COINS) and quality in _UNFIT
        )
