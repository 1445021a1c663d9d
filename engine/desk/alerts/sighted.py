"""What an alert saw: its figures, its steps in order, and which of them fire."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.alerts.machine import Memory
    from engine.model.alert import Reading


@dataclass(frozen=True, slots=True)
class Hit:
    """It fires.

    Attributes:
        at: Instant of the values.
        end: Of a close: when it was known at the earliest; None for a live value.
        symbol: For the chart.
    """

    at: datetime
    readings: tuple[Reading, ...]
    symbol: str
    end: datetime | None = None


@dataclass(frozen=True, slots=True)
class Beside:
    """Another source tells what has fired already: the reading there and what it becomes."""

    label: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Turn:
    """One step of an alert: what it remembers afterwards and whether that step fires."""

    memory: Memory
    hit: Hit | None = None
    beside: Beside | None = None


@dataclass(frozen=True, slots=True)
class Sight:
    """What an alert saw: values of the moment, its steps in order, and what it waits for."""

    readings: tuple[Reading, ...]
    turns: tuple[Turn, ...]
    why: str = ""
