"""A move in standard deviations, for what is measured on a chart."""

from __future__ import annotations


def in_sigma(change: float, sigma: float, years: float) -> float:
    """A change over `years` in standard deviations at a yearly volatility.

    Args:
        change: Fraction (-0.07 = 7% down).
        sigma: Fraction per year.
        years: Time the change took.

    Returns:
        Standard deviations; NaN where an argument is unknown or sigma or years is not positive.
    """
    # The volatility core is loaded by the first who measures, after the first paint.
    from engine.vol.move import move_in_sigma

    return float(move_in_sigma(change, sigma, years))
