"""How much of its variance a strip leaves out where its strikes end, and what that makes of it."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import replace
from typing import Final

import numpy as np

from engine.model.options import StripTerm
from engine.model.reason import Reason

_SILENT: Final = 0.02
_UNUSABLE: Final = 0.10
_CUT: Final = 1.6448536269514722
"""d1 at an absolute delta of 5%."""
_FARTHEST: Final = 100.0
_ROOT_TWO_PI: Final = math.sqrt(2.0 * math.pi)


def judged(term: StripTerm, years: float, missed: float) -> StripTerm:
    """The term as it is, marked NARROW_STRIP, or without a variance for the same reason.

    A flat smile whose strikes end z standard deviations from the forward loses on that side
    (1 + z^2) N(-z) - z n(z) of its variance: 7.5% at one, 2.3% at 1.5, 0.58% at two, 0.02% at
    three. Up to 2% of the whole, 1% of the volatility, is silent: ends at 1.81 deviations on both
    sides, or at 1.55 on one alone, and beyond. Up to 10%, 5.1% of the volatility, is a number with
    the caveat (1.18, or 0.87). Beyond that there is no number.

    Args:
        term: Its own reason gives way: a number known to be low is the graver matter.
        years: Its time.
        missed: Total variance (variance x years) beyond its ends.
    """
    if not math.isfinite(term.variance):
        return term
    counted = term.variance * years
    if missed <= _SILENT / (1.0 - _SILENT) * counted:
        return term
    if missed <= _UNUSABLE / (1.0 - _UNUSABLE) * counted:
        return replace(term, reason=Reason.NARROW_STRIP)
    none = np.empty(0, dtype=np.float64)
    return StripTerm(term.forward, math.nan, math.nan, none, none, none, none, Reason.NARROW_STRIP)


def missed_by_quotes(term: StripTerm, growth: float) -> float:
    """Total variance beyond both ends, each wing taken on at the volatility of its last quote.

    That volatility, not the strip's: where the smile is steep calls end at two zero bids a little
    over one of the strip's deviations away, which is three of their own, and nothing is lost.

    Args:
        term: With the mids discounted.
        growth: e^(rT).
    """
    if not math.isfinite(term.variance):
        return 0.0
    missed = 0.0
    for end in (0, -1):
        strike, mid = float(term.strikes[end]), float(term.mids[end]) * growth
        away = _log_moneyness(strike, term.forward)
        if not abs(away) > 0.0:
            return math.inf
        root = math.exp(0.5 * (math.log(term.forward) + math.log(strike)))
        width = _width(abs(away), mid / root)
        missed += _uncounted(term, end, _tail(away, width))
    return missed


def missed_by_smile(term: StripTerm, widths: tuple[float, float]) -> float:
    """Total variance between both ends and where |delta| is 5%, by the smile's own ends.

    Args:
        term: Of the smile cut at |delta| 0.05.
        widths: sigma sqrt(T) of the first and the last strike of the term.
    """
    if not math.isfinite(term.variance):
        return 0.0
    missed = 0.0
    for end, width in zip((0, -1), widths, strict=True):
        away = _log_moneyness(float(term.strikes[end]), term.forward)
        if not abs(away) > 0.0:
            return math.inf
        cut = math.copysign(_CUT, away) * width + 0.5 * width * width
        missed += _uncounted(term, end, _tail(away, width) - _tail(cut, width))
    return missed


def _uncounted(term: StripTerm, end: int, beyond: float) -> float:
    """Variance beyond an end less the half of its strike's share that stands for it already."""
    return max(0.0, beyond - float(term.contributions[end]))


def _log_moneyness(strike: float, forward: float) -> float:
    """ln(K/F) within +-100, NaN where there is none."""
    if not (0.0 < strike < math.inf and 0.0 < forward < math.inf):
        return math.nan
    return min(max(math.log(strike) - math.log(forward), -_FARTHEST), _FARTHEST)


def _tail(away: float, width: float) -> float:
    """2 times the integral of Q/K^2 from ln(K/F) = `away` outward, prices by Black, r = 0.

    Twice E[S/K - 1 - ln(S/K)] over the outcomes beyond K, in closed form.
    """
    side = math.copysign(1.0, away)
    d1 = -away / width + 0.5 * width
    d2 = d1 - width
    at, above = _normal(side * d2), math.exp(-away) * _normal(side * d1)
    density = math.exp(-0.5 * d2 * d2) / _ROOT_TWO_PI
    return 2.0 * (above - at + (away + 0.5 * width * width) * at - side * width * density)


def _width(away: float, value: float) -> float:
    """Deviation sigma sqrt(T) behind the price of an option, from a table.

    The normal model in log-moneyness: value = width (n(z) - z N(-z)) with z = away / width, within
    1% of Black up to a width of 0.5.

    Args:
        away: |ln(K/F)|, above 0.
        value: In units of the root of F K; nothing counts as z = 8.
    """
    if not value > 0.0:
        return away / _PLACES[0]
    place = bisect_left(_LOG_VALUES, math.log(value) - math.log(away))
    return away / _PLACES[min(place, len(_PLACES) - 1)]


def _normal(z: float) -> float:
    """Distribution function of the standard normal."""
    return 0.5 * math.erfc(-z / math.sqrt(2.0))


def _log_value(z: float) -> float:
    """Logarithm of (n(z) - z N(-z)) / z, falling in z."""
    return math.log(math.exp(-0.5 * z * z) / _ROOT_TWO_PI / z - _normal(-z))


_PLACES: Final = [8.0 * math.exp(i / 2000.0 * math.log(0.005 / 8.0)) for i in range(2001)]
"""From 8 deviations, where nothing is left, to 0.005, as good as the money."""
_LOG_VALUES: Final = [_log_value(z) for z in _PLACES]
