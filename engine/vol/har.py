"""Heterogeneous autoregression: tomorrow's volatility from the day's, week's and month's."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason
from engine.model.volatility import HarFit
from engine.vol.windows import rolling_sums

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

WEEK = 5
MONTH = 22
LEAST_DAYS = MONTH + 60
"""Known days below which four coefficients are not fitted: 60 days regressed on."""


def har(rv: ArrayLike) -> HarFit:
    """Least squares of a day on the day before and the means of 5 and 22 days up to then.

    Corsi, Journal of Financial Econometrics 7 (2009).

    Args:
        rv: Daily realized volatility or variance, in any unit, one-dimensional, oldest first.
            Unknown days (NaN, infinite, negative) are taken out, the others close ranks.

    Returns:
        Coefficients, n = known days - 22, and the forecast of the next day in the unit of `rv`.
        Without figures: TOO_FEW_BARS below 82 known days; NOT_A_NUMBER where the days do not
        tell the coefficients apart (equal days). With coefficients, but no forecast:
        NOT_A_NUMBER where the last day is unknown or the regression says less than 0.

    Raises:
        ValueError: Not one-dimensional.
    """
    values = np.asarray(rv, dtype=np.float64)
    if values.ndim != 1:
        raise ValueError("daily figures must be one-dimensional")
    usable = np.isfinite(values) & (values >= 0.0)
    days = values[usable]
    count = max(int(days.size) - MONTH, 0)
    if days.size < LEAST_DAYS:
        return _without(count, Reason.TOO_FEW_BARS)
    scale = float(days.max())
    if scale <= 0.0:
        return _without(count, Reason.NOT_A_NUMBER)
    days = days / scale
    causes = np.column_stack(
        (
            np.ones(count + 1),
            days[MONTH - 1 :],
            rolling_sums(days, WEEK)[MONTH - WEEK :] / WEEK,
            rolling_sums(days, MONTH) / MONTH,
        )
    )
    return _fit(causes, days[MONTH:], scale, known_last=bool(usable[-1]))


def _fit(causes: Floats, effects: Floats, scale: float, *, known_last: bool) -> HarFit:
    """The fit of all rows of `causes` but the last, which gives the forecast."""
    count = int(effects.size)
    weights, _, rank, _ = np.linalg.lstsq(causes[:-1], effects, rcond=1e-10)
    if rank < causes.shape[1]:
        return _without(count, Reason.NOT_A_NUMBER)
    errors = effects - causes[:-1] @ weights
    about = effects - effects.mean()
    spread = float(about @ about)
    forecast = float(causes[-1] @ weights) * scale
    known = known_last and math.isfinite(forecast) and forecast >= 0.0
    return HarFit(
        float(weights[0]) * scale,
        float(weights[1]),
        float(weights[2]),
        float(weights[3]),
        forecast if known else math.nan,
        1.0 - float(errors @ errors) / spread if spread > 0.0 else math.nan,
        count,
        Reason.OK if known else Reason.NOT_A_NUMBER,
    )


def _without(count: int, reason: Reason) -> HarFit:
    nan = math.nan
    return HarFit(nan, nan, nan, nan, nan, nan, count, reason)
