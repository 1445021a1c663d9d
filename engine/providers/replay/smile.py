"""Option quotes drawn from a volatility smile, all expiries of a chain in one go."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.options import ChainSlice
from engine.vol.black import price

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

MONTH = 43_200 / 525_600
"""Thirty days on the option clock, in years."""
_YEAR_S = 525_600 * 60.0
_REACH = 4.5
"""Half width of a strike list in standard deviations of 30 days."""
_NICE = (1.0, 2.5, 5.0, 10.0)
_FLAT_FROM = 4.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A smile: sigma(x) = atm (1 + skew x + curve x^2), x = ln(K/F) / (atm sqrt(T)).

    Attributes:
        skew, curve: Without unit; x is held at +-4.
        half_spread: Half the quoted spread as a share of the price.
        tick: Smallest price step in US$, also the least half spread.
        marks: Whether the source publishes the volatilities it marks at (Deribit).
    """

    skew: float
    curve: float
    half_spread: float
    tick: float
    marks: bool = False


EQUITY = Shape(skew=-0.05, curve=0.038, half_spread=0.01, tick=0.01)
COIN = Shape(skew=-0.01, curve=0.055, half_spread=0.015, tick=0.1, marks=True)


def strike_list(spot: float, sigma: float) -> Floats:
    """Strikes as an exchange lists them: fine near `spot`, coarser away from it, ascending.

    Args:
        spot: Reference price, > 0.
        sigma: Volatility per year that sets the width, > 0.
    """
    raw = spot * 0.006
    scale = 10.0 ** math.floor(math.log10(raw))
    step = scale * next(nice for nice in _NICE if nice * scale >= raw)
    reach = _REACH * sigma * math.sqrt(MONTH)
    low, high = spot * math.exp(-reach), spot * math.exp(reach)
    strikes: set[float] = set()
    for width, times in ((0.2, 1.0), (0.45, 2.5), (20.0, 5.0)):
        gap = step * times
        first = max(low, spot * (1.0 - width))
        last = min(high, spot * (1.0 + width))
        numbers = range(math.ceil(first / gap), math.floor(last / gap) + 1)
        strikes.update(round(number * gap, 6) for number in numbers if number > 0)
    return np.array(sorted(strikes))


def month_level_variances(level: float, years: Floats) -> Floats:
    """Total variances of expiries such that 30 days read `level`.

    Linear in time, so that the linear interpolation between any two expiries gives `level`
    exactly at 30 days; a high level falls with the term (backwardation).

    Args:
        level: Fraction per year.
        years: Times to expiry.
    """
    bend = min(max((level - 0.45) / 1.5, 0.0), 0.2)
    return np.asarray(level * level * (MONTH + (1.0 - bend) * (years - MONTH)))


def years_to(expiries: tuple[datetime, ...], at: datetime) -> Floats:
    """Times to expiry in years of 525,600 minutes."""
    return np.array([(expiry - at).total_seconds() / _YEAR_S for expiry in expiries])


def slices_of(
    expiries: tuple[datetime, ...],
    years: Floats,
    variances: Floats,
    spot: float,
    strikes: Floats,
    shape: Shape,
) -> tuple[ChainSlice, ...]:
    """Quotes of every expiry on one strike list; the rate is 0, the forward is the spot.

    Args:
        expiries: Ascending.
        years: One per expiry, > 0.
        variances: Total variance at the money, one per expiry, > 0.
        spot: > 0.
        strikes: Ascending.
        shape: Smile and spreads.
    """
    deviation = np.sqrt(variances)[:, None]
    x = np.clip(np.log(strikes / spot)[None, :] / deviation, -_FLAT_FROM, _FLAT_FROM)
    sigma = deviation / np.sqrt(years)[:, None] * (1.0 + shape.skew * x + shape.curve * x * x)
    calls = price(True, spot, strikes[None, :], years[:, None], sigma)
    mids = np.stack((calls, np.maximum(calls - (spot - strikes), 0.0)))
    half = np.maximum(shape.half_spread * np.minimum(mids[0], mids[1]), shape.tick)
    bids = np.maximum(_ticks(mids - half, shape.tick), 0.0)
    asks = _ticks(mids + half, shape.tick)
    return tuple(
        ChainSlice(
            expiry=expiry,
            years=float(years[i]),
            rate=0.0,
            strikes=strikes,
            call_bid=bids[0, i],
            call_ask=asks[0, i],
            put_bid=bids[1, i],
            put_ask=asks[1, i],
            call_iv=sigma[i] if shape.marks else None,
            put_iv=sigma[i] if shape.marks else None,
            forward=spot if shape.marks else math.nan,
        )
        for i, expiry in enumerate(expiries)
    )


def _ticks(prices: Floats, tick: float) -> Floats:
    return np.round(np.round(prices / tick) * tick, 6)
