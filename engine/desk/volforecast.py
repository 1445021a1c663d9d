"""What models of the daily returns expect of the coming days and of the coming month."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.realized import spoken
from engine.desk.volahead import (
    forecast_view,
    garch_line,
    har_line,
    horizons,
    level,
    steps_ahead,
)
from engine.desk.volcone import unbroken
from engine.desk.volnumber import Number, lacking
from engine.model.reason import Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.bars import CleanBars
    from engine.desk.volview import ForecastView
    from engine.model.garch import GarchFit
    from engine.model.instrument import Instrument

    Floats = NDArray[np.float64]

DECAY = 0.94
LEAST_EWMA = 20
"""Returns below which the weights have not forgotten the seed."""
SURE_GARCH = 250
"""Returns below which the parameters of a fit are rough."""
MOST = 1_000
"""Returns looked back at: about four years of sessions."""


@dataclass(frozen=True, slots=True, eq=False)
class Forecasts:
    """What all models say.

    Attributes:
        numbers: EWMA, GARCH, GJR and HAR by figure, points.
        ahead: Their lines over the horizons.
    """

    numbers: dict[str, Number]
    ahead: ForecastView


def forecast_numbers(bars: CleanBars, what: Instrument) -> dict[str, Number]:
    """EWMA, GARCH, GJR and HAR, points."""
    return forecasts(bars, what).numbers


def forecasts(bars: CleanBars, what: Instrument) -> Forecasts:
    """Every model fitted once: its figures and its line."""
    part = unbroken(bars)
    part = slice(max(part.start, part.stop - MOST - 1), part.stop)
    returns = np.diff(np.log(bars.close[part]))
    count = horizons(what).size
    lines: dict[str, Floats] = {}
    found = {"ewma": _ewma(returns, bars, what.periods)}
    lines["ewma"] = level(found["ewma"].value, count)
    found |= _garch(returns, bars, what, lines)
    found["har"] = _har(bars, part, what, lines)
    inputs = f"returns and ranges of {spoken(returns.size + 1, bars)}"
    return Forecasts(found, forecast_view(found, lines, what, inputs))


def _ewma(returns: Floats, bars: CleanBars, periods: float) -> Number:
    inputs = f"returns of {spoken(returns.size + 1, bars)}, decay {DECAY:g}"
    if returns.size < LEAST_EWMA:
        return _short(returns.size, LEAST_EWMA, inputs)
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.ewma import ewma

    line = ewma(returns, DECAY, periods)
    return Number(float(line[-1]) * 100.0, int(returns.size), inputs)


def _garch(
    returns: Floats, bars: CleanBars, what: Instrument, lines: dict[str, Floats]
) -> dict[str, Number]:
    """Both fits: next bar and mean of the coming month; into `lines` that of each horizon."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.garch import LEAST_RETURNS, fit_garch

    steps = steps_ahead(what)
    inputs = f"returns of {spoken(returns.size + 1, bars)}"
    if returns.size < LEAST_RETURNS:
        short = _short(returns.size, LEAST_RETURNS, inputs)
        return {"garch_1d": short, "garch": short, "gjr": short}
    plain = fit_garch(returns)
    skewed = fit_garch(returns, asymmetric=True)
    count = horizons(what).size
    lines["garch"] = garch_line(plain, count, what.periods)
    lines["gjr"] = garch_line(skewed, count, what.periods)
    month = f"{inputs}, mean of the next {steps} {'days' if steps == 30 else 'sessions'}"
    size = int(returns.size)
    return {
        "garch_1d": _expected(plain, 1, size, what.periods, f"{inputs}, GARCH(1,1)"),
        "garch": _expected(plain, steps, size, what.periods, f"{month}, GARCH(1,1)"),
        "gjr": _expected(skewed, steps, size, what.periods, f"{month}, GJR-GARCH(1,1)"),
    }


def _expected(fit: GarchFit, steps: int, size: int, periods: float, inputs: str) -> Number:
    """Root of the mean variance of the next `steps` bars."""
    unsteady = fit.reason is Reason.NOT_STATIONARY
    if fit.reason is not Reason.OK and not (unsteady and steps == 1):
        return lacking(fit.reason, "", inputs)
    mean = fit.mean_variance(steps)
    if not (math.isfinite(mean) and mean >= 0.0):
        return lacking(Reason.NOT_A_NUMBER, "the fit has no finite forecast", inputs)
    rough = size < SURE_GARCH
    caveat = (Reason.TOO_FEW_BARS, f"{size} of {SURE_GARCH} returns, a rough fit")
    reason, detail = caveat if rough and not unsteady else (fit.reason, "")
    return Number(math.sqrt(mean * periods) * 100.0, size, inputs, reason, detail)


def _har(bars: CleanBars, part: slice, what: Instrument, lines: dict[str, Floats]) -> Number:
    """HAR on each bar's own volatility: its range and the move from the close before."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.har import LEAST_DAYS, har
    from engine.vol.realized import garman_klass_yang_zhang

    daily = garman_klass_yang_zhang(
        bars.open[part], bars.high[part], bars.low[part], bars.close[part], 1, what.periods
    )[1:]
    inputs = f"ranges and overnight moves of {spoken(daily.size + 1, bars)}"
    if daily.size < LEAST_DAYS:
        detail = f"{daily.size} of {LEAST_DAYS} days"
        return lacking(Reason.TOO_FEW_BARS, detail, inputs)
    fit = har(daily)
    lines["har"] = har_line(fit, daily, horizons(what).size)
    if not fit.forecast > 0.0:
        why = "" if fit.reason is not Reason.OK else "the regression expects nothing above zero"
        return lacking(fit.reason, why, inputs)
    return Number(fit.forecast * 100.0, fit.n, inputs, fit.reason)


def _short(have: int, need: int, inputs: str) -> Number:
    return lacking(Reason.TOO_FEW_BARS, f"{have} of {need} returns", inputs)
