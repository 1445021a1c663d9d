"""What the models expect over each horizon of the coming sixty days."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.volview import ForecastLine, ForecastView
from engine.model.reason import Reason, reason_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from engine.desk.volnumber import Number
    from engine.model.garch import GarchFit
    from engine.model.instrument import Instrument
    from engine.model.volatility import HarFit

    Floats = NDArray[np.float64]

DAYS = 60
"""Calendar days of the longest horizon."""
MONTH_DAYS = 30
MODELS = (("ewma", "EWMA"), ("garch", "GARCH"), ("gjr", "GJR"), ("har", "HAR"))
"""Figure and name of each model."""
_WEEK, _MONTH = 5, 22


def steps_ahead(what: Instrument) -> int:
    """Bars in 30 calendar days: 30 days of a coin, 21 sessions of anything else."""
    return 30 if what.round_the_clock else 21


def horizons(what: Instrument) -> Floats:
    """Calendar days that 1, 2, ... bars ahead hold, to sixty days."""
    month = steps_ahead(what)
    bars = np.arange(1, month * DAYS // MONTH_DAYS + 1, dtype=np.float64)
    return np.multiply(bars, MONTH_DAYS / month, dtype=np.float64)


def level(value: float, count: int) -> Floats:
    """The same over every horizon, as exponential weights forecast it."""
    return np.full(count, value, dtype=np.float64)


def garch_line(fit: GarchFit, count: int, periods: float) -> Floats:
    """Root of the mean variance of the next 1 to `count` bars, points; NaN without a fit.

    Of a fit that is not stationary the next bar alone.
    """
    found = np.full(count, np.nan)
    unsteady = fit.reason is Reason.NOT_STATIONARY
    if fit.reason is not Reason.OK and not unsteady:
        return found
    last = 1 if unsteady else count
    means = np.array([fit.mean_variance(step) for step in range(1, last + 1)])
    found[:last] = np.sqrt(np.where(means >= 0.0, means, np.nan) * periods) * 100.0
    return np.where(np.isfinite(found), found, np.nan)


def har_line(fit: HarFit, daily: Floats, count: int) -> Floats:
    """Root of the mean square of the days that the regression expects one after the other, points.

    Each expected day is taken as seen for the next one (Corsi 2009); from the first day on that is
    not above zero there is nothing.

    Args:
        fit: Of `daily`.
        daily: Volatility by day, fractions per year, oldest first, at least 22 known ones.
        count: Days ahead.
    """
    days = daily[np.isfinite(daily) & (daily >= 0.0)][-_MONTH:].tolist()
    found = np.full(count, np.nan)
    if len(days) < _MONTH or not fit.forecast > 0.0:
        return found
    for step in range(count):
        week, month = math.fsum(days[-_WEEK:]) / _WEEK, math.fsum(days[-_MONTH:]) / _MONTH
        day = fit.constant + fit.daily * days[-1] + fit.weekly * week + fit.monthly * month
        if not 0.0 < day < math.inf:
            break
        days.append(day)
        ahead = np.array(days[_MONTH:])
        found[step] = math.sqrt(float(np.mean(ahead * ahead))) * 100.0
    return found


def forecast_view(
    numbers: Mapping[str, Number], lines: Mapping[str, Floats], what: Instrument, inputs: str
) -> ForecastView:
    """The lines of all models; of a missing one why there is none, in the words of its figure."""
    days = horizons(what)
    blank = np.full(days.size, np.nan)
    made = []
    for figure, name in MODELS:
        line, number = lines.get(figure, blank), numbers[figure]
        whole = bool(np.isfinite(line).all())
        why = "" if whole else reason_text(number.reason, number.detail)
        made.append(ForecastLine(figure, name, line, why))
    known = any(np.isfinite(one.values).any() for one in made)
    return ForecastView(days, tuple(made), inputs, "" if known else made[0].why)


def no_forecast(why: str) -> ForecastView:
    """No bars, hence no forecast."""
    none = np.empty(0)
    lines = tuple(ForecastLine(figure, name, none, why) for figure, name in MODELS)
    return ForecastView(none, lines, "", why)
