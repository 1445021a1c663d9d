"""The vol sheet of one symbol, exactly as screen and dump show it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.volfigures import ESTIMATORS as ESTIMATORS
from engine.desk.volfigures import EVENT as EVENT
from engine.desk.volfigures import FIGURES as FIGURES
from engine.desk.volfigures import FORECASTS as FORECASTS
from engine.desk.volfigures import INTRADAY as INTRADAY
from engine.desk.volfigures import REALIZED as REALIZED
from engine.desk.volfigures import SHAPE as SHAPE
from engine.desk.volfigures import STANDING as STANDING
from engine.desk.volfigures import THIRTY_DAY as THIRTY_DAY
from engine.desk.volfigures import WINDOWS as WINDOWS
from engine.desk.volfigures import Figure as Figure
from engine.model.reason import Reason
from engine.model.value import Measured, missing

if TYPE_CHECKING:
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    from engine.desk.views import Series
    from engine.model.earnings import StoryEvent
    from engine.model.instrument import Kind

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]

_ABSENT = missing(Reason.NO_DATA)


@dataclass(frozen=True, slots=True, eq=False)
class ConeView:
    """Where realized volatility has been, by window.

    Attributes:
        windows: Returns per window, in bars.
        quantiles: 0 to 1, ascending: least, 10, 25, 50, 75, 90%, largest.
        values: Shape (windows, quantiles), points.
        last: Today's figure by window, points.
        n: Overlapping windows behind each row.
        implied: (bars to expiry, ATM points) of today's expiries.
        implied_why: Why there are none, in few words ("HTTP 503"), "" if there are.
        reason: Why there is no cone, "" if there is.
    """

    windows: tuple[int, ...]
    quantiles: tuple[float, ...]
    values: Floats
    last: Floats
    n: tuple[int, ...]
    implied: tuple[tuple[float, float], ...]
    inputs: str
    reason: str = ""
    implied_why: str = ""


@dataclass(frozen=True, slots=True)
class ExpiryView:
    """At-the-money volatility of one expiry; `days` are calendar days."""

    expiry: datetime
    days: float
    atm: Measured
    forward: float
    quotes: int


@dataclass(frozen=True, slots=True)
class TermView:
    """Volatility by expiry; `shape` is contango, backwardation, flat or ""."""

    points: tuple[ExpiryView, ...]
    shape: str
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SmileView:
    """Quotes of one expiry as volatilities, points.

    Attributes:
        strikes: Ascending; the next four arrays are as long.
        call_iv, put_iv: Of the mid, also of rejected quotes where they have one, NaN elsewhere.
        call_reason, put_reason: uint8 `Reason` codes, OK for quotes that are used.
        fit_strikes, fit_iv: The smooth line, only between shown quotes.
        forward, atm: Currency; points.
        used, rejected: Quotes of both sides.
        used_otm, rejected_otm: Of puts below the forward and calls from it on; 0 and "" where the
            forward is unknown.
    """

    expiry: datetime
    days: float
    strikes: Floats
    call_iv: Floats
    put_iv: Floats
    call_reason: Codes
    put_reason: Codes
    fit_strikes: Floats
    fit_iv: Floats
    forward: float
    atm: float
    risk_reversal: float
    butterfly: float
    used: int
    rejected: str
    reason: str = ""
    used_otm: int = 0
    rejected_otm: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class HistoryView:
    """Recorded 30-day volatility and the realized one beside it.

    Attributes:
        lines: The symbol's own measure first (published DVOL for its coins, else ATM).
        low, high: Of the days that rank and percentile stand on, points; NaN below 20 days.
        days: Days of the last year recorded of the first line.
    """

    lines: tuple[Series, ...]
    low: float
    high: float
    days: int
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ForecastLine:
    """One model over the horizons.

    Attributes:
        figure: The model's figure in `FORECASTS`; `name` as in words ("GARCH").
        values: As long as the horizons, points: root of the mean variance from now to each
            horizon; NaN where the model says nothing.
        why: Why it says nothing, or nothing beyond the next bar; "" of a whole line.
    """

    figure: str
    name: str
    values: Floats
    why: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class ForecastView:
    """What models of the daily bars expect of the coming sixty days.

    Attributes:
        days: Horizons in calendar days, ascending: one a bar, 21 sessions being 30 days.
        lines: EWMA (level by its nature), GARCH, GJR, HAR (day by day).
        inputs: What they were fitted to, in words.
        reason: Why there is no line at all, "" if there is one.
    """

    days: Floats
    lines: tuple[ForecastLine, ...]
    inputs: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class VolView:
    """Everything known of a symbol's volatility.

    Attributes:
        figures: One for each name of `FIGURES`, in that order.
        smiles: By expiry, nearest first; `near` is the place of the one nearest 30 days, -1 if
            there is none.
        headline: The finding in words and figures.
        as_of, source, quality: Of the option chain; the prices' own stand on each figure.
        chain_why: Why there is no chain, "" if there is.
        trouble: Why the chain is stale or frozen ("HTTP 503", "market closed"), "" if it is not.
        ahead: Forecasts by model over 1 to 60 days, None if none were asked for.
    """

    symbol: str
    name: str
    kind: Kind
    currency: str
    headline: str
    figures: tuple[Figure, ...]
    cone: ConeView
    term: TermView
    smiles: tuple[SmileView, ...]
    near: int
    history: HistoryView
    events: tuple[StoryEvent, ...]
    as_of: datetime | None
    source: str
    quality: str
    chain_why: str
    trouble: str = ""
    ahead: ForecastView | None = None

    def figure(self, name: str) -> Figure:
        """The figure of that name; a missing one if the sheet has none."""
        return next((one for one in self.figures if one.name == name), Figure(name, _ABSENT))


def points(fraction: float) -> float:
    """A fraction per year as points, NaN if it is not finite."""
    return fraction * 100.0 if math.isfinite(fraction) else math.nan
