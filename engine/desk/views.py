"""Frozen views of the desk: exactly what the screens and the dump show."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.figures import thirty_day
from engine.desk.kinds import Mode, RaceMeasure, RacePick
from engine.desk.volview import VolView
from engine.desk.watchlist.outside import ListsView
from engine.model.alert import AlertsView, FiredNow
from engine.model.feedview import FeedsView
from engine.model.found import Found
from engine.model.happening import EventsView
from engine.model.reason import Reason
from engine.model.recorded import RecordingsView
from engine.model.statement import StatementsView
from engine.model.status import Notice, ProviderStatus
from engine.model.value import Measured, missing

if TYPE_CHECKING:
    from datetime import date, datetime

    import numpy as np
    from numpy.typing import NDArray

    from engine.desk.capex import CapexFigure, GroupSum
    from engine.model.capex import Guidance
    from engine.model.earnings import DateChange, EarningsEvent, OwnDate, PastMoves, StoryEvent
    from engine.model.instrument import Kind
    from engine.model.replay import ReplayState

    Floats = NDArray[np.float64]


__all__ = [
    "NO_CHANGE",
    "CapexBoard",
    "CapexCompany",
    "ChartView",
    "Crossing",
    "EarningsBoard",
    "EarningsRow",
    "EarningsWeek",
    "Key",
    "Mode",
    "ModeView",
    "MoversBoard",
    "MoversGroup",
    "MoversRow",
    "RaceMeasure",
    "RacePick",
    "RaceView",
    "RowView",
    "Series",
    "SpreadBand",
    "View",
]  # fmt: skip

NO_CHANGE = missing(Reason.NO_DATA)


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of the watchlist: every figure as `Measured`, volatilities in points.

    Attributes:
        rv: Realized volatility by name, in the order shown: yang_zhang_30, close_to_close_30 ...
        cadence_s: Seconds between two prices the row may expect now; warn at 2x, grey at 3x.
        iv_days: Days of recorded IV behind rank and percentile.
        next_earnings: None with `earnings_reason` saying why.
        trail: Recent prices for a sparkline, oldest first, at most 120.
        refused: Why a source refuses this symbol, "" if none does.
    """

    symbol: str
    name: str
    kind: Kind
    currency: str
    last: Measured
    change_pct: Measured
    change_sigma: Measured
    market_cap_change_usd: Measured
    ext_last: Measured
    ext_change_pct: Measured
    rv: tuple[tuple[str, Measured], ...]
    iv30_atm: Measured
    iv30_vix: Measured
    iv30_dvol: Measured
    dvol: Measured
    iv_minus_rv: Measured
    iv_rank: Measured
    iv_percentile: Measured
    iv_days: int
    implied_move_pct: Measured
    next_earnings: EarningsEvent | None
    earnings_reason: str
    cadence_s: float
    trail: tuple[float, ...] = ()
    refused: str = ""

    @property
    def iv30(self) -> Measured:
        """The row's own 30-day figure: published DVOL for its coins, else ATM."""
        return thirty_day(self.symbol, self.dvol, self.iv30_atm, self.iv_days)

    @property
    def rv30(self) -> Measured:
        """The estimator shown in the table: Yang-Zhang over 30 bars."""
        return dict(self.rv)["yang_zhang_30"]


@dataclass(frozen=True, slots=True, eq=False)
class Series:
    """A line on a chart.

    Attributes:
        label: Direct label ("NVDA ATM", "BTC DVOL, published").
        measure: As in `RacePick`; rv where a realized line only stands in.
        times: float64 epoch seconds, ascending; NaN values are gaps.
        values: Points.
        thin_from: Epoch second from which the line is only a connection between published
            points and drawn thin; NaN if nowhere.
        thin_note: What to say about the thin stretch.
        closes: (ISO date, value) of daily closes.
    """

    symbol: str
    label: str
    measure: str
    times: Floats
    values: Floats
    last: Measured
    source: str
    thin_from: float = float("nan")
    thin_note: str = ""
    closes: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Crossing:
    """Left series crossing the right one.

    Attributes:
        direction: "above" or "below", of the left series.
        basis: "closes" or "live".
        at: UTC instant to draw it at; `value` in points there.
        sessions: Sessions it has lasted, or lasted until the next one.
        until: Day of the next crossing, None while this one holds.
    """

    day: date
    direction: str
    basis: str
    at: datetime
    value: float
    sessions: int = 0
    until: date | None = None


@dataclass(frozen=True, slots=True)
class SpreadBand:
    """Where a spread or a ratio usually is, from its daily closes.

    Attributes:
        low, middle, high: 10th, 50th and 90th percentile.
        percentile: Share of the closes below the present one, percent; NaN where it is unknown.
        closes: Number of daily closes behind it; `since` the first of them.
    """

    low: float
    middle: float
    high: float
    percentile: float
    closes: int
    since: date


@dataclass(frozen=True, slots=True, eq=False)
class RaceView:
    """Equity volatility against crypto volatility.

    Attributes:
        headline: The finding in words and figures; "" where none may be formed.
        definition: Measures of both lines and, for `published`, that the recipes differ.
        notes: Further sentences ("IV recorded since ..., n days").
        extra: Dashed lines such as the equity's realized volatility on a cold start.
        spread_times, spread_values: Left minus right in points, where both are live or closed.
        ratio_values: Left over right at `spread_times`.
        more: Third and further chosen lines.
        picks: What is compared, left and right first.
        spread_band, ratio_band: None with fewer than 20 closes.
        hysteresis: Points by which a live spread must pass zero before it counts as a crossing.
    """

    left: Series | None
    right: Series | None
    measure: RaceMeasure
    spread: Measured
    ratio: Measured
    spread_times: Floats
    spread_values: Floats
    crossings: tuple[Crossing, ...]
    events: tuple[StoryEvent, ...]
    extra: tuple[Series, ...]
    headline: str
    definition: str
    notes: tuple[str, ...]
    left_symbol: str = "NVDA"
    right_symbol: str = "BTC"
    ratio_values: Floats | None = None
    more: tuple[Series, ...] = ()
    picks: tuple[RacePick, ...] = ()
    spread_band: SpreadBand | None = None
    ratio_band: SpreadBand | None = None
    hysteresis: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class ChartView:
    """Bars of one symbol with its realized and implied volatility.

    Attributes:
        times, open, high, low, close: float64; times are epoch seconds of the bar's day.
        rv: Yang-Zhang 30 in points on the same times, NaN until the window is full.
        iv: The symbol's own 30-day IV history.
        reason: Why there are no bars, "" if there are.
        change_pct: The row's change in percent, equal to the one in the list.
        change_basis: What it is against, in words ("previous close", "24 h ago").
        volume: Shares or coins a bar, NaN where unknown; None before any bar is known.
        z_move: Each bar's move in sigma of the day before, NaN until that is known.
        states: uint8 a bar: 0 regular session, 1 before it, 2 after it; None for daily bars.
        intervals: What `interval` may be for this symbol: "1" "5" "15" "30" "60" "D" "W" "M".
        compare: Closes of other symbols chosen for comparison.
        next_report: The coming report, None if no date is known.
    """

    symbol: str
    name: str
    currency: str
    interval: str
    times: Floats
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    rv: Floats
    iv: Series | None
    last: Measured
    events: tuple[StoryEvent, ...]
    source: str
    as_of: datetime | None
    reason: str = ""
    change_pct: Measured = NO_CHANGE
    change_basis: str = ""
    volume: Floats | None = None
    z_move: Floats | None = None
    states: NDArray[np.uint8] | None = None
    intervals: tuple[str, ...] = ("D", "W", "M")
    compare: tuple[Series, ...] = ()
    next_report: EarningsEvent | None = None


@dataclass(frozen=True, slots=True)
class MoversRow:
    """One symbol's day: move in percent, in sigma of the day, in market value.

    Attributes:
        cap_usd: Market value now; the size of its tile.
    """

    symbol: str
    name: str
    last: Measured
    move_pct: Measured
    move_sigma: Measured
    cap_change_usd: Measured
    cap_usd: Measured


@dataclass(frozen=True, slots=True)
class MoversGroup:
    """A named group with the sum of its changes in market value.

    Attributes:
        id: Stable: chips, big_tech, crypto, watchlist, or section: and a section's name.
        cap_change_usd: Sum over the `counted` rows whose change is known.
    """

    id: str
    name: str
    rows: tuple[MoversRow, ...]
    cap_change_usd: Measured
    counted: int


@dataclass(frozen=True, slots=True)
class MoversBoard:
    """The day's moves by group; the first group is shown first."""

    groups: tuple[MoversGroup, ...]


@dataclass(frozen=True, slots=True)
class EarningsRow:
    """One line of the calendar: the event and the figures around it (percent).

    Attributes:
        sources: Who names this day.
        disputed: What other sources say of the same report where it differs or where they name
            one day of a window, "" if nothing ("Nasdaq: 25 Nov, after close").
        stale: Nobody has told a coming date for a day and a half.
        one_sigma_pct: The same move as one standard deviation to that expiry.
        iv_before, iv_after: 30-day IV at the last close before the report and the first after it,
            points; `crush` is after less before.
        iv30_ex: 30-day IV without the report's jump, points.
        at_risk_usd: Market value times the implied move.
        past: Moves after past reports, None where none is known.
        changes: Every change of the date that was seen, oldest first.
        own: The user's own date of this report, None without.
        fiscal: The company's name of the reported quarter ("FY24 Q4"), "" unknown.
        due: UTC instant for the countdown, None while the session is unknown.
        surprise_pct: Actual against expected EPS in percent of the estimate's size, NaN unknown.
    """

    event: EarningsEvent
    implied_move_pct: Measured
    sources: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...] = ()
    disputed: str = ""
    stale: bool = False
    one_sigma_pct: Measured = NO_CHANGE
    iv_before: Measured = NO_CHANGE
    iv_after: Measured = NO_CHANGE
    crush: Measured = NO_CHANGE
    iv30_ex: Measured = NO_CHANGE
    at_risk_usd: Measured = NO_CHANGE
    past: PastMoves | None = None
    changes: tuple[DateChange, ...] = ()
    own: OwnDate | None = None
    fiscal: str = ""
    due: datetime | None = None
    surprise_pct: float = math.nan


@dataclass(frozen=True, slots=True)
class EarningsWeek:
    """What the reports of a week put at risk.

    Attributes:
        monday: Its first day.
        reports: Reports in it.
        at_risk_usd: Sum of market value times implied move of the `counted` ones; missing with
            the reason where none counts.
    """

    monday: date
    reports: int
    at_risk_usd: Measured
    counted: int


@dataclass(frozen=True, slots=True)
class EarningsBoard:
    """The calendar: rows by date; symbols without a date with the reason why; weeks in order."""

    rows: tuple[EarningsRow, ...]
    without: tuple[tuple[str, str], ...]
    weeks: tuple[EarningsWeek, ...] = ()


@dataclass(frozen=True, slots=True)
class CapexCompany:
    """One company of the board.

    Attributes:
        quarters: Oldest first; empty with `reason`.
        guidance: What it said it would spend, in the order in which it was said.
        next_report: None with `report_reason`.
        iv_closes: (ISO date, points) of its own 30-day IV.
    """

    symbol: str
    name: str
    quarters: tuple[CapexFigure, ...]
    guidance: tuple[Guidance, ...]
    next_report: EarningsEvent | None
    report_reason: str
    iv_closes: tuple[tuple[str, float], ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CapexBoard:
    """The companies in the chosen order and their sums by calendar quarter, in US$."""

    companies: tuple[CapexCompany, ...]
    sums: tuple[GroupSum, ...]


@dataclass(frozen=True, slots=True)
class ModeView:
    """What the whole window shows: live, a replay, or stored data, and what to say of it."""

    mode: Mode
    text: str
    replay: ReplayState | None


View = (
    RowView
    | RaceView
    | ChartView
    | VolView
    | EarningsBoard
    | MoversBoard
    | ProviderStatus
    | FeedsView
    | RecordingsView
    | Notice
    | ModeView
    | Found
    | ListsView
    | CapexBoard
    | AlertsView
    | FiredNow
    | EventsView
    | StatementsView
)
Key = tuple[str, str]
"""("row", symbol), ("race", ""), ("chart", id of the chart), ("vol", symbol),
("earnings", ""), ("movers", ""), ("provider", name), ("feeds", ""), ("recordings", ""),
("notice", key), ("mode", ""), ("search", ""), ("lists", ""), ("capex", ""), ("alerts", ""),
("fired", id of the log's entry), ("events", ""), ("statements", ""). A row that leaves the list
is not announced: the window owns the list and ignores rows it does not show."""
