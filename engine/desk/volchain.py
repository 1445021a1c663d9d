"""Term structure, smiles and shape figures of one option chain."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.volnumber import Number, dated, lacking
from engine.desk.volview import SmileView, points
from engine.model.reason import Reason, reason_text

if TYPE_CHECKING:
    from engine.desk.hours import Days
    from engine.desk.implied import Usable
    from engine.desk.volview import Codes
    from engine.model.instrument import Instrument
    from engine.model.options import OptionChain
    from engine.model.volatility import TermPoint
    from engine.vol.slices import Solved

DAYS_PER_YEAR = 365.0
SESSIONS_PER_DAY = 252.0 / DAYS_PER_YEAR
TARGET_DAYS = 30.0
FARTHEST_DAYS = 500.0
"""Beyond this the calendar is not asked for sessions."""


@dataclass(frozen=True, slots=True, eq=False)
class ChainFigures:
    """What one chain says by itself.

    Attributes:
        points, bars: At-the-money volatility by expiry and the bars to each expiry.
        shape, why: Of the term structure; why there is none, "" if there is.
        smiles: By expiry, nearest first; `near` the place of the one nearest 30 days, -1 without.
        numbers: Of `volview.SHAPE`.
    """

    points: tuple[TermPoint, ...]
    bars: tuple[float, ...]
    shape: str
    why: str
    smiles: tuple[SmileView, ...]
    near: int
    numbers: dict[str, Number]


def chain_figures(usable: Usable, what: Instrument, days: Days) -> ChainFigures:
    """Everything but the 30-day measures, which the desk takes from each chain as it comes."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.structure import structure_of

    chain, solved = usable.chain, usable.solved
    term = structure_of(solved)
    known = sum(math.isfinite(point.sigma) for point in term.points)
    inputs = f"at-the-money volatility of {known} expir{'y' if known == 1 else 'ies'}"
    slope = Number(points(term.slope) / 12.0, known, inputs, term.reason)
    alive = (one for one in solved if one.chain.years > 0.0)
    smiles = tuple(sorted((smile_view(one) for one in alive), key=lambda one: one.expiry))
    near = nearest(smiles)
    return ChainFigures(
        points=term.points,
        bars=tuple(bars_to(point, chain, what, days) for point in term.points),
        shape=term.shape,
        why="" if known else reason_text(term.reason),
        smiles=smiles,
        near=near,
        numbers={"term_slope": slope, **_wings(smiles, near)},
    )


def bars_to(point: TermPoint, chain: OptionChain, what: Instrument, days: Days) -> float:
    """Bars from a chain to an expiry: days of a coin, sessions of anything else."""
    ahead = point.years * DAYS_PER_YEAR
    if what.round_the_clock:
        return ahead
    first, last = days.day_of(chain.as_of), days.day_of(point.expiry)
    if first is None or last is None or first >= last or ahead > FARTHEST_DAYS:
        return ahead * SESSIONS_PER_DAY
    return float(len(days.gap(first, last)) + 1)


def nearest(smiles: tuple[SmileView, ...]) -> int:
    """Place of the smile nearest 30 days, of those with a volatility at the money if any has."""
    if not smiles:
        return -1
    return min(
        range(len(smiles)),
        key=lambda at: (math.isnan(smiles[at].atm), abs(smiles[at].days - TARGET_DAYS)),
    )


def smile_view(one: Solved) -> SmileView:
    """Every quote of an expiry as a volatility, with the line through those that are used."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.smile import fit_smile, smile_of

    found = smile_of(one)
    line = fit_smile(found)
    both = np.concatenate((found.call_reason, found.put_reason))
    outer = np.where(found.strikes >= found.forward, found.call_reason, found.put_reason)
    if not math.isfinite(found.forward):
        outer = outer[:0]
    return SmileView(
        expiry=found.expiry,
        days=found.years * DAYS_PER_YEAR,
        strikes=found.strikes,
        call_iv=found.call_sigma * 100.0,
        put_iv=found.put_sigma * 100.0,
        call_reason=found.call_reason,
        put_reason=found.put_reason,
        fit_strikes=line.strikes,
        fit_iv=line.sigma * 100.0,
        forward=found.forward,
        atm=points(found.atm),
        risk_reversal=points(found.risk_reversal),
        butterfly=points(found.butterfly),
        used=_used(both),
        rejected=_rejected(both),
        reason=reason_text(found.reason),
        used_otm=_used(outer),
        rejected_otm=_rejected(outer),
    )


def _used(codes: Codes) -> int:
    return int(np.sum(codes == int(Reason.OK)))


def _rejected(codes: Codes) -> str:
    """Such as "12 no bid, 3 bid above ask", "" if every quote is used."""
    counts = Counter(codes.tolist())
    counts.pop(int(Reason.OK), None)
    return ", ".join(f"{n} {reason_text(Reason(code))}" for code, n in counts.most_common())


def _wings(smiles: tuple[SmileView, ...], near: int) -> dict[str, Number]:
    """25-delta risk reversal and butterfly of the expiry nearest 30 days."""
    if near < 0:
        none = lacking(Reason.NO_EXPIRY)
        return {"risk_reversal_25": none, "butterfly_25": none}
    one = smiles[near]
    inputs = f"{one.used} quotes of the expiry of {dated(one.expiry.date())}"
    found = {}
    for name, value in (
        ("risk_reversal_25", one.risk_reversal), ("butterfly_25", one.butterfly),
    ):  # fmt: skip
        if math.isfinite(value):
            found[name] = Number(value, one.used, inputs)
        else:
            why = one.reason or "the quotes do not reach 25 delta"
            found[name] = lacking(Reason.ONE_SIDED if not one.reason else Reason.OK, why, inputs)
    return found
