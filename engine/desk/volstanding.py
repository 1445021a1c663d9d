"""The 30-day measures and where they stand: against each other, realized volatility, history."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.desk.ranks import compared
from engine.desk.volhistory import own_measure
from engine.desk.volnumber import dated, told

if TYPE_CHECKING:
    from engine.desk.volhistory import Closes
    from engine.desk.volinputs import Given
    from engine.desk.volview import Figure
    from engine.model.value import Measured

DVOL, ATM = "published DVOL", "volatility at the money"
STORED = "as stored, quotes not counted"
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
    found["iv30_vendor"] = _vendor(given)
    found["dvol"] = told("dvol", row.dvol, 1, "Deribit's index as published")
    gap = derived(row.dvol.value - row.iv30_dvol.value, row.dvol, row.iv30_dvol, source="computed")
    words = "published DVOL less the own DVOL-style strip"
    quotes = found["iv30_dvol"].n
    words = words if quotes else f"{words}, that {STORED}"
    found["dvol_difference"] = told("dvol_difference", gap, quotes, words)
    return found


def _vendor(given: Given) -> Figure:
    """The vendor's own figure with how far it lies from ours at the money."""
    theirs, ours = given.vendor, given.row.iv30_atm
    words = "30-day volatility as its source computes it, recipe unpublished"
    if not (theirs.known and ours.known):
        return told("iv30_vendor", theirs, 1, words)
    gap = f"{theirs.value - ours.value:+.1f} points against ours at the money ({ours.source})"
    return told("iv30_vendor", replace(theirs, detail=gap), 1, words)


def _own(name: str, value: Measured, quotes: int, words: str) -> Figure:
    """An own measure with the quotes of the chain it comes from; of a stored one none is known."""
    if not quotes:
        return told(name, value, 0, f"{STORED}: {words}")
    return told(name, value, quotes, f"{quotes} quote{'' if quotes == 1 else 's'}, {words}")


def standing(given: Given) -> dict[str, Figure]:
    """Implied less realized, rank and percentile."""
    row = given.row
    implied = DVOL if row.iv30 is row.dvol else ATM
    days = len(given.closes)
    coin = own_measure(row.symbol) == "dvol"
    own, now = (DVOL, row.dvol) if coin else (ATM, row.iv30_atm)
    words = _ranked(given.closes, own, now)
    return {
        "iv_minus_rv": told(
            "iv_minus_rv", row.iv_minus_rv, 2, f"30-day {implied} less Yang-Zhang over 30 bars"
        ),
        "iv_rank": told("iv_rank", row.iv_rank, days, words),
        "iv_percentile": told("iv_percentile", row.iv_percentile, days, words),
    }


def _ranked(closes: Closes, own: str, now: Measured) -> str:
    """What rank and percentile look back at, the figure now being one of its days."""
    if not closes or not now.known:
        return ""
    days, alone = compared(closes, now)
    count = f"{len(days)} daily close{'' if len(days) == 1 else 's'} of {own}"
    last = "and the figure now" if alone else "to the figure now"
    return f"{count} from {dated(days[0][0])} {last}"
