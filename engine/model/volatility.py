"""Results of the volatility core that are more than one array."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    from engine.model.options import AtmResult, StripResult

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class HarFit:
    """Heterogeneous autoregression of realized volatility (Corsi 2009).

    Attributes:
        constant, daily, weekly, monthly: Coefficients of the next day's figure.
        forecast: Next day's figure in the unit of the input, NaN with a reason.
        r_squared: Share of the variation explained within the sample.
        n: Days regressed on.
    """

    constant: float
    daily: float
    weekly: float
    monthly: float
    forecast: float
    r_squared: float
    n: int
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True, eq=False)
class Cone:
    """Quantiles of realized volatility by window.

    Attributes:
        windows: Returns per window.
        quantiles: 0 to 1, ascending.
        values: Shape (windows, quantiles), fractions per year, NaN where n is 0.
        last: Newest figure of each window, NaN where there is none.
        n: Overlapping windows behind each row.
    """

    windows: tuple[int, ...]
    quantiles: tuple[float, ...]
    values: Floats
    last: Floats
    n: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Greeks:
    """Sensitivities of a European option on a forward, per unit; see `engine.vol.black.greeks`."""

    delta: Floats
    gamma: Floats
    vega: Floats
    theta: Floats


@dataclass(frozen=True, slots=True)
class TermPoint:
    """At-the-money volatility of one expiry.

    Attributes:
        sigma: Fraction per year, NaN with the reason.
        forward: NaN if unknown.
        n: Strikes with at least one clean quote.
    """

    expiry: datetime
    years: float
    sigma: float
    forward: float
    n: int
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True)
class TermStructure:
    """At-the-money volatility by expiry, nearest first.

    Attributes:
        slope: Change of volatility per year of expiry between the two expiries around 30 and
            around 90 days (the nearest and the farthest usable where those are missing), fraction
            per year squared; NaN with a reason.
        shape: "contango" (rising), "backwardation" (falling), "flat" (within 0.1 points a month),
            "" where the slope is unknown.
    """

    points: tuple[TermPoint, ...]
    slope: float
    shape: str
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True, eq=False)
class Smile:
    """Implied volatilities of one expiry over strikes.

    Attributes:
        strikes: Ascending; every array is as long.
        call_sigma, put_sigma: Fractions per year of the mid; also of rejected quotes wherever
            their price has a volatility, NaN elsewhere.
        call_reason, put_reason: uint8 codes: OK, why the quote was rejected, or why its price has
            no volatility.
        sigma: The smile itself: clean out-of-the-money volatility per strike, NaN elsewhere.
        forward, atm: NaN with the reason.
        call_25, put_25: Volatility at |delta| 0.25, NaN where the quotes do not reach there.
        risk_reversal: call_25 - put_25; `butterfly` their mean less atm.
    """

    expiry: datetime
    years: float
    strikes: Floats
    call_sigma: Floats
    put_sigma: Floats
    call_reason: Codes
    put_reason: Codes
    sigma: Floats
    forward: float
    atm: float
    call_25: float
    put_25: float
    risk_reversal: float
    butterfly: float
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True, eq=False)
class SmileFit:
    """A smooth line through the shown quotes of a smile, never beyond them.

    Attributes:
        strikes, sigma: The line, from the first to the last shown strike.
        error: Root mean square distance to the quotes, fraction per year; NaN without a line.
        n: Quotes fitted.
    """

    strikes: Floats
    sigma: Floats
    error: float
    n: int
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True)
class ExpectedMove:
    """Move expected to an expiry, fractions of the forward; NaN with a reason.

    Attributes:
        straddle: Price of the at-the-money straddle: the expected absolute move.
        one_sigma: At-the-money volatility times the root of the time.
    """

    straddle: float
    one_sigma: float
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True)
class EventVariance:
    """What two expiries around a known date say of the jump on it.

    Attributes:
        jump: Standard deviation of the move on the date, a fraction; 0 with NO_EXTRA_VARIANCE
            where the later expiry carries none, NaN with a reason.
        sigma_ex: Volatility of all other days, fraction per year: sqrt((IV^2 T - J^2) / T).
    """

    jump: float
    sigma_ex: float
    reason: Reason = Reason.OK


@dataclass(frozen=True, slots=True, eq=False)
class ThirtyDay:
    """Every 30-day measure of a chain from one pass over its quotes.

    Attributes:
        atm, vix, dvol: As `atm_30d`, `vix_style` of the chosen expiries, and `dvol_style`.
        vix_reason: Why the expiries of `vix` are not the plain ones, OK otherwise.
        dropped: Rejected quotes by reason over all slices.
        used: Clean quotes over all slices.
    """

    atm: AtmResult
    vix: StripResult
    dvol: StripResult
    vix_reason: Reason
    dropped: tuple[tuple[Reason, int], ...]
    used: int
