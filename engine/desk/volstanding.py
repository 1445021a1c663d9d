"""The 30-day measures and where they stand: against each other, realized volatility, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.desk.volhistory import own_measure
from engine.desk.volnumber import dated, told

if TYPE_CHECKING:
    from engine.desk.volinputs import Given
    from engine.desk.volview import Figure

_MEASURES = {
    "iv30_atm": "at-the-money volatility of the expiries around 30 days",
    "iv30_vix": "strip of out-of-the-money quotes by Cboe's rules",
    "iv30_dvol": "strip over the smile between 5 delta and 5 delta",
}


def thirty_days(given: Given) -> dict[str, Figure]:
    """Own measures, published DVOL, and the published less the own one, points."""
    row = given.row
    used = _quotes(given)
    found = {
        name: told(name, getattr(row, name), used[name], f"{used[name]} quotes, {words}")
        for name, words in _MEASURES.items()
    }
    found["dvol"] = told("dvol", row.dvol, 1, "Deribit's index as published")
    gap = derived(row.dvol.value - row.iv30_dvol.value, row.dvol, row.iv30_dvol, source="computed")
    words = "published DVOL less the own DVOL-style strip"
    found["dvol_difference"] = told("dvol_difference", gap, used["iv30_dvol"], words)
    return found


def _quotes(given: Given) -> dict[str, int]:
    """Quotes behind each own measure; 1, the figure itself, where its chain is not kept."""
    if given.usable is None:
        return dict.fromkeys(_MEASURES, 1)
    thirty = given.usable.thirty
    terms = {"iv30_vix": thirty.vix, "iv30_dvol": thirty.dvol}
    found = {"iv30_atm": thirty.used}
    for name, strip in terms.items():
        sides = {id(one): one for one in (strip.near, strip.next_) if one is not None}
        found[name] = sum(int(one.strikes.size) for one in sides.values())
    return found


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
