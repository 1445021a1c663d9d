"""The 30-day measures and where they stand: against each other, realized volatility, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.desk.volhistory import own_measure
from engine.desk.volnumber import dated, told

if TYPE_CHECKING:
    from engine.desk.volinputs import Given
    from engine.desk.volview import Figure
    from engine.model.value import Measured

_MEASURES = {
    "iv30_atm": "at-the-money volatility of the expiries around 30 days",
    "iv30_vix": "strip of out-of-the-money quotes by Cboe's rules",
    "iv30_dvol": "strip over the smile between 5 delta and 5 delta",
}


def thirty_days(given: Given) -> dict[str, Figure]:
    """Own measures, published DVOL, and the published less the own one, points."""
    row = given.row
    used = dict(given.quotes)
    found = {
        name: _own(name, getattr(row, name), used.get(name, 0), words)
        for name, words in _MEASURES.items()
    }
    found["dvol"] = told("dvol", row.dvol, 1, "Deribit's index as published")
    gap = derived(row.dvol.value - row.iv30_dvol.value, row.dvol, row.iv30_dvol, source="computed")
    words = "published DVOL less the own DVOL-style strip"
    found["dvol_difference"] = told("dvol_difference", gap, found["iv30_dvol"].n, words)
    return found


def _own(name: str, value: Measured, quotes: int, words: str) -> Figure:
    """An own measure with the quotes of the chain it comes from; a stored figure is one alone."""
    if not value.known:
        return told(name, value, 0, words)
    if not quotes:
        return told(name, value, 1, f"the figure as stored, its quotes not counted: {words}")
    return told(name, value, quotes, f"{quotes} quotes, {words}")


def standing(given: Given) -> dict[str, Figure]:
    """Implied less realized, rank and percentile."""
    row = given.row
    own = "published DVOL" if own_measure(row.symbol) == "dvol" else "volatility at the money"
    implied = "published DVOL" if row.iv30 is row.dvol else "volatility at the money"
    days = len(given.closes)
    since = f" from {dated(given.closes[0][0])}" if given.closes else ""
    words = f"{days} daily closes of {own}{since} and the figure now"
    return {
        "iv_minus_rv": told(
            "iv_minus_rv", row.iv_minus_rv, 2, f"30-day {implied} less Yang-Zhang over 30 bars"
        ),
        "iv_rank": told("iv_rank", row.iv_rank, days, words),
        "iv_percentile": told("iv_percentile", row.iv_percentile, days, words),
    }
