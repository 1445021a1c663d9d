"""Alerts: what they wait for, how they fire, and what has fired."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class Gauge(StrEnum):
    """Figures of a symbol that an alert can look at, as they are written in its line."""

    PRICE = "price"
    CHANGE = "change"
    SIGMA = "sigma"
    CAP_CHANGE = "cap change"
    RV = "rv"
    IV30 = "iv30"
    IV30_VIX = "iv30 vix"
    IV30_DVOL = "iv30 dvol"
    DVOL = "dvol"
    IV_MINUS_RV = "iv-rv"
    IV_RANK = "iv rank"
    IV_PERCENTILE = "iv percentile"
    IMPLIED_MOVE = "implied move"


class Op(StrEnum):
    """How two sides are compared."""

    ABOVE = "above"
    BELOW = "below"
    CROSSES_ABOVE = "crosses above"
    CROSSES_BELOW = "crosses below"
    CROSSES = "crosses"


class Joint(StrEnum):
    """How two figures make one side: their spread or their ratio."""

    SPREAD = "-"
    RATIO = "/"


class Basis(StrEnum):
    """When an alert is looked at: with every value, or with the close of each session."""

    LIVE = "live"
    CLOSES = "closes"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of one symbol.

    Attributes:
        estimator: Of `Gauge.RV`: its name in `RowView.rv` ("yang_zhang_30"), else "".
    """

    symbol: str
    gauge: Gauge
    estimator: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """A figure, or the spread or ratio of two."""

    first: Figure
    joint: Joint | None = None
    second: Figure | None = None


@dataclass(frozen=True, slots=True)
class Compare:
    """A side against another one or against a number (points, percent, sigma, price, US$)."""

    left: Side
    op: Op
    right: Side | float


@dataclass(frozen=True, slots=True)
class Inverted:
    """The term structure of a symbol is inverted: the near expiry's IV above the far one's."""

    symbol: str


@dataclass(frozen=True, slots=True)
class ReportIn:
    """A report is at most `hours` away; symbol "" means any of the lists."""

    symbol: str
    hours: float


@dataclass(frozen=True, slots=True)
class DateChanged:
    """A source has changed the date of a coming report; symbol "" means any of the lists."""

    symbol: str


@dataclass(frozen=True, slots=True)
class FeedDown:
    """A source is down or broken; source "" means any."""

    source: str


Condition = Compare | Inverted | ReportIn | DateChanged | FeedDown


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert of the user.

    Attributes:
        id: Stable and unique.
        on: Whether it is watched.
        basis: Of `Compare` and `Inverted`; the others are always live.
        band: How far the left side must go back before it may fire again, in the left side's
            unit; None for the gauge's own default, which on closes is nothing.
        cooldown_s: Least seconds between two firings.
        once: It switches itself off after firing.
        expires: UTC instant after which it no longer fires.
        snoozed_until: It fires nothing before this UTC instant.
        popup, sound, desktop: How it is told.
        note: The user's words.
        created: UTC.
    """

    id: str
    condition: Condition
    on: bool = True
    basis: Basis = Basis.LIVE
    band: float | None = None
    cooldown_s: float = 0.0
    once: bool = False
    expires: datetime | None = None
    snoozed_until: datetime | None = None
    popup: bool = True
    sound: bool = True
    desktop: bool = True
    note: str = ""
    created: datetime | None = None


class AlertState(StrEnum):
    """How an alert stands."""

    ARMED = "armed"
    FIRED = "fired"
    WAITING = "waiting"
    SNOOZED = "snoozed"
    OFF = "off"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Reading:
    """A figure of the moment: its label ("NVDA iv30"), value, as-of, source, why it is missing."""

    label: str
    value: float
    as_of: datetime | None
    source: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class AlertStatus:
    """How an alert stands now.

    Attributes:
        text: Its line ("NVDA iv30 crosses above BTC dvol"), without the options.
        state: ARMED: would fire; FIRED: has fired and is not back by its band; WAITING: a value
            is stale or missing, `why` says which.
        readings: What it looks at, now.
        fired: How often since the log began; `last` the newest.
    """

    alert: Alert
    text: str
    state: AlertState
    why: str
    readings: tuple[Reading, ...]
    fired: int
    last: datetime | None


@dataclass(frozen=True, slots=True)
class Fired:
    """An entry of the log.

    Attributes:
        id: Unique.
        alert: Id of the alert; `text` its line as it was.
        at: UTC instant of the values that fired it.
        told: UTC instant at which it was noticed; later than `at` after sleep or a stop.
        symbol: For the jump to the chart, "" if none.
        readings: The values of the moment.
        late: "" or why it is told late ("while the machine slept").
        ways: How it was to be told: "pop-up", "sound", "desktop" (only while no window is in use),
            or "quiet hours"; () for not at all.
        replay: It fired in a replay.
        read: The user has seen it.
    """

    id: str
    alert: str
    text: str
    at: datetime
    told: datetime
    symbol: str
    readings: tuple[Reading, ...]
    basis: Basis
    late: str = ""
    note: str = ""
    replay: bool = False
    read: bool = False
    ways: tuple[str, ...] = ()

    def seen(self) -> Fired:
        """The same entry, read."""
        return replace(self, read=True)


@dataclass(frozen=True, slots=True)
class AlertsView:
    """All alerts in the user's order and the log, newest first; `replay` while one is shown.

    Attributes:
        opens: When New York's exchange opens next, holidays known; None while nobody knows.
    """

    alerts: tuple[AlertStatus, ...]
    log: tuple[Fired, ...]
    unread: int
    replay: bool = False
    opens: datetime | None = None


@dataclass(frozen=True, slots=True)
class FiredNow:
    """An alert has just fired: tell the user as `alert` says; `quiet` during quiet hours.

    `entry` is in the log already, whatever becomes of telling it.
    """

    entry: Fired
    alert: Alert
    quiet: bool
