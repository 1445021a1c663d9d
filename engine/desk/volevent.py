"""What options say of the next report: the move to an expiry, the jump, volatility without it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.desk.volnumber import Number, dated, lacking
from engine.desk.volview import points
from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.implied import Usable
    from engine.model.options import ChainSlice
    from engine.model.volatility import EventVariance, TermPoint

MINUTES_PER_YEAR = 525_600.0
NONE_AFTER = "no expiry after the report"
LEAST_YEARS = 1.0 / 365.0
"""An expiry nearer than a day says more of the hour than of the days before a report."""


@dataclass(frozen=True, slots=True)
class Report:
    """A coming report as far as options care: when it is due, and in words."""

    at: datetime
    text: str


def event_numbers(
    usable: Usable,
    term: tuple[TermPoint, ...],
    expiry: datetime | None,
    report: Report | None,
    why: str,
) -> dict[str, Number]:
    """One sigma to an expiry, the jump of a report, the 30-day volatility without it.

    Args:
        usable: The chain and its 30-day measures.
        term: Of the same chain.
        expiry: The one to which the row's expected move runs, None without such a move.
        report: The next one, None if none is named.
        why: Words for a missing report.
    """
    sigma = one_sigma(usable.chain.slices, expiry)
    if report is None:
        none = lacking(Reason.OK, why)
        return {"one_sigma_move_pct": sigma, "event_jump_pct": none, "iv30_ex_earnings": none}
    years = (report.at - usable.chain.as_of).total_seconds() / 60.0 / MINUTES_PER_YEAR
    if years <= 0.0:
        none = lacking(Reason.OK, f"{report.text} is out")
        return {"one_sigma_move_pct": sigma, "event_jump_pct": none, "iv30_ex_earnings": none}
    found, inputs, n = jump_of(term, report)
    if found.reason is Reason.NO_EXPIRY:
        none = lacking(Reason.OK, NONE_AFTER)
        return {"one_sigma_move_pct": sigma, "event_jump_pct": none, "iv30_ex_earnings": none}
    jump = Number(points(found.jump), n, inputs, found.reason)
    return {
        "one_sigma_move_pct": sigma,
        "event_jump_pct": jump,
        "iv30_ex_earnings": without(usable, found, years, report),
    }


def one_sigma(slices: tuple[ChainSlice, ...], expiry: datetime | None) -> Number:
    """At-the-money volatility times the root of the time to `expiry`, percent."""
    slice_ = next((one for one in slices if one.expiry == expiry), None)
    if slice_ is None:
        return lacking(Reason.OK, "no usable expiry ahead")
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.event import expected_move

    found = expected_move(slice_)
    inputs = f"at-the-money volatility of the expiry of {dated(slice_.expiry.date())}"
    detail = "" if found.reason is not Reason.OK else f"to {dated(slice_.expiry.date())}"
    return Number(points(found.one_sigma), 1, inputs, found.reason, detail)


def jump_of(term: tuple[TermPoint, ...], report: Report) -> tuple[EventVariance, str, int]:
    """Jump from the two expiries around a report, or from the two after it; with its inputs.

    NO_EXPIRY says that none comes after the report.
    """
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.model.volatility import EventVariance
    from engine.vol.event import event_variance, event_variance_after

    usable = [p for p in term if math.isfinite(p.sigma) and p.years >= LEAST_YEARS]
    before = [p for p in usable if p.expiry <= report.at]
    after = [p for p in usable if p.expiry > report.at]
    if not after or len(before) + len(after) < 2:
        reason = Reason.NO_EXPIRY if not after else Reason.SINGLE_EXPIRY
        return EventVariance(math.nan, math.nan, reason), report.text, 0
    if before:
        pair, where = (before[-1], after[0]), "around"
        found = event_variance(*((p.years, p.sigma) for p in pair))
    else:
        pair, where = (after[0], after[1]), "after"
        found = event_variance_after(*((p.years, p.sigma) for p in pair))
    days = " and ".join(dated(p.expiry.date()) for p in pair)
    less = "later" if before else "nearer"
    none = f", no extra variance in the {less} expiry" if found.jump == 0.0 else ""
    return found, f"expiries of {days}, {where} {report.text}{none}", 2


def without(usable: Usable, jump: EventVariance, years: float, report: Report) -> Number:
    """The 30-day figure at the money without the jump's variance, points."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.event import ex_earnings_iv30

    sigma, reason = ex_earnings_iv30(usable.thirty.atm, jump, event_years=years)
    return Number(points(sigma), 2, f"30-day volatility less the jump of {report.text}", reason)
