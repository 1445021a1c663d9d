"""Thirty-day implied volatilities of a symbol from its option chains; the last good one stays."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.ages import older
from engine.desk.lines import Line
from engine.desk.volview import points
from engine.model.reason import Reason, reason_text
from engine.model.recorded import LastFigure

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from engine.desk.hours import Days
    from engine.model.options import AtmResult, ChainSlice, OptionChain, StripResult
    from engine.model.volatility import ThirtyDay
    from engine.vol.slices import Solved

MEASURES = ("iv30_atm", "iv30_vix", "iv30_dvol")
"""Own 30-day measures: at the money, VIX-style strip, DVOL-style strip."""
LOWEST, HIGHEST = 1.0, 300.0

Good = LastFigure
"""The last good figure of a measure; a recording holds it as it is."""


@dataclass(frozen=True, slots=True)
class Implied:
    """One computed figure in points; NaN with a reason, or a value perhaps with a caveat.

    Attributes:
        n: Quotes behind it.
    """

    value: float
    reason: Reason
    detail: str = ""
    n: int = 0

    @property
    def known(self) -> bool:
        """Whether there is a number."""
        return math.isfinite(self.value)


@dataclass(frozen=True, slots=True, eq=False)
class Usable:
    """A chain that gave a figure, its expiries solved, and its 30-day measures."""

    chain: OptionChain
    solved: tuple[Solved, ...]
    thirty: ThirtyDay


@dataclass(slots=True)
class Moves:
    """Moves expected to the expiries of one chain, percent, computed when they are asked for.

    Attributes:
        known: What was computed by expiry, NaN where a slice gives none.
        listed: Every expiry the source named, also those it gave no quotes of.
    """

    as_of: datetime
    received: float
    source: str
    slices: tuple[ChainSlice, ...] = ()
    known: dict[datetime, float] = field(default_factory=dict)
    listed: tuple[datetime, ...] = ()

    def unquoted(self, after: datetime) -> datetime | None:
        """The first expiry after `after` if the chain names it without its quotes."""
        first = min((one for one in self.listed if one > after), default=None)
        if first is None:
            return None
        days = {one.expiry.date() for one in self.slices} | {one.date() for one in self.known}
        return first if first.date() not in days else None

    def after(self, after: datetime) -> tuple[datetime, float] | None:
        """First expiry after `after` and the move expected to it, if there is one."""
        for slice_ in self.slices:
            if slice_.expiry > after and slice_.expiry not in self.known:
                self.known[slice_.expiry] = expected(slice_)
                if math.isfinite(self.known[slice_.expiry]):
                    break
        good = [one for one in self.known.items() if one[0] > after and math.isfinite(one[1])]
        return min(good, default=None)

    def all(self) -> tuple[tuple[datetime, float], ...]:
        """Every expiry with its move, nearest first."""
        for slice_ in self.slices:
            if slice_.expiry not in self.known:
                self.known[slice_.expiry] = expected(slice_)
        return tuple(sorted(one for one in self.known.items() if math.isfinite(one[1])))


@dataclass(slots=True)
class ImpliedBook:
    """Implied volatilities of one symbol.

    Attributes:
        good: Last good figure by measure.
        refused: Why the newest chain gave no figure, by measure; absent while it did.
        lines: History by measure.
        moves, usable: Of the newest chain from which something was computed; after a restart
            only the moves are known.
        spoilt: Whether a newer chain than that gave nothing.
    """

    days: Days
    patience_s: float = math.inf
    fridays: bool = False
    good: dict[str, Good] = field(default_factory=dict)
    refused: dict[str, Implied] = field(default_factory=dict)
    lines: dict[str, Line] = field(default_factory=dict)
    moves: Moves | None = None
    usable: Usable | None = None
    spoilt: bool = False

    def __post_init__(self) -> None:
        for measure in MEASURES:
            self.lines.setdefault(measure, Line(self.days, self.patience_s))

    def take(self, chain: OptionChain, now: datetime) -> bool:
        """Compute from `chain` and keep what is good; True if anything changed."""
        told = [good.as_of for good in self.good.values() if not good.stored]
        newest = max(told, default=None)
        chain = replace(chain, slices=tuple(one for one in chain.slices if _shaped(one)))
        if newest is not None and older(chain.as_of, newest, now):
            return False
        found, solved = computed(chain, fridays=self.fridays)
        for measure, one in found.items():
            if not one.known:
                self.refused[measure] = one
                continue
            self.refused.pop(measure, None)
            self.good[measure] = Good(
                one.value,
                chain.as_of,
                chain.received,
                chain.source,
                chain.quality,
                one.reason,
                one.detail,
                delay_s=chain.delay_s,
                n=one.n,
            )
            self.lines[measure].put(chain.as_of, one.value)
        self.spoilt = not any(one.known for one in found.values())
        if not self.spoilt:
            self.moves = Moves(
                chain.as_of, chain.received, chain.source, chain.slices, listed=chain.expiries
            )
            self.usable = solved
        return True

    def recut(self, days: Days) -> None:
        """Cut every line into other days."""
        self.days = days
        for line in self.lines.values():
            line.recut(days)


def computed(
    chain: OptionChain, *, fridays: bool = False
) -> tuple[dict[str, Implied], Usable | None]:
    """Every 30-day measure of a chain in points, and what was solved on the way.

    Args:
        chain: As received, its slices well shaped.
        fridays: Take the Friday expiries of Cboe's own index rules (index chains).
    """
    blocked = usable(chain)
    if blocked.reason is not Reason.OK:
        return dict.fromkeys(MEASURES, blocked), None
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.slices import solve
    from engine.vol.thirty import thirty_of

    solved = tuple(solve(chain.slices))
    found = thirty_of(solved, chain.as_of, fridays=fridays)
    near = around(found.atm, solved)
    strip = found.vix.reason if found.vix.reason is not Reason.OK else found.vix_reason
    measures = {
        "iv30_atm": replace(
            _checked(points(found.atm.sigma), found.atm.reason, chain),
            detail=dropped(_codes(near)),
            n=_codes(near)[Reason.OK],
        ),
        "iv30_vix": replace(_checked(found.vix.index, strip, chain), n=quotes(found.vix)),
        "iv30_dvol": replace(
            _checked(found.dvol.index, found.dvol.reason, chain),
            detail=dropped(dict(found.dropped), " in all expiries"),
            n=quotes(found.dvol),
        ),
    }
    return measures, Usable(chain, solved, found)


def quotes(strip: StripResult) -> int:
    """Quotes in a strip's terms; one that stands on both sides is counted once."""
    sides = {id(one): one for one in (strip.near, strip.next_) if one is not None}
    return sum(int(one.strikes.size) for one in sides.values())


def around(atm: AtmResult, solved: Sequence[Solved]) -> tuple[Solved, ...]:
    """The expiries between which a figure at the money lies: two, one, or none without it."""
    years = {atm.near[0], atm.next_[0]}
    first = {one.chain.years: one for one in reversed(solved)}
    return tuple(first[one] for one in sorted(years & first.keys()))


def _codes(solved: Sequence[Solved]) -> Counter[Reason]:
    """Quotes of both sides by what was found of them."""
    columns = (c for one in solved for c in (one.quotes.call_reason, one.quotes.put_reason))
    return Counter(Reason(code) for column in columns for code in column.tolist())


def dropped(counts: Mapping[Reason, int], where: str = "") -> str:
    """Rejected quotes by reason, the most frequent first; "" for none."""
    bad = sorted((one for one in counts.items() if one[0]), key=lambda one: (-one[1], one[0]))
    words = ", ".join(f"{n} {reason_text(why)}" for why, n in bad)
    return f"quotes dropped{where}: {words}" if words else ""


def expected(slice_: ChainSlice) -> float:
    """Expected move to a slice's expiry, percent; NaN if the slice gives none."""
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.event import expected_move

    return expected_move(slice_).straddle * 100.0


def usable(chain: OptionChain) -> Implied:
    """Reason OK if a chain has bids at all, else why nothing can be computed from it."""
    if not chain.slices:
        none_listed = not chain.expiries
        return Implied(math.nan, Reason.NO_OPTIONS if none_listed else Reason.NO_CHAIN)
    if not any(_has_bid(slice_) for slice_ in chain.slices):
        return Implied(math.nan, Reason.ALL_BIDS_ZERO)
    return Implied(math.nan, Reason.OK)


def _shaped(slice_: ChainSlice) -> bool:
    """Whether all columns of a slice are as long as its strikes."""
    strikes = slice_.strikes
    columns = (slice_.call_bid, slice_.call_ask, slice_.put_bid, slice_.put_ask)
    marks = tuple(one for one in (slice_.call_iv, slice_.put_iv) if one is not None)
    return strikes.ndim == 1 and all(one.shape == strikes.shape for one in columns + marks)


def _has_bid(slice_: ChainSlice) -> bool:
    return bool(np.any(slice_.call_bid > 0.0) or np.any(slice_.put_bid > 0.0))


def _checked(points: float, reason: Reason, chain: OptionChain) -> Implied:
    """A figure inside the bounds of a thinkable volatility, with the caveat on the rate."""
    if not math.isfinite(points):
        return Implied(math.nan, reason if reason is not Reason.OK else Reason.NOT_A_NUMBER)
    if not LOWEST <= points <= HIGHEST:
        return Implied(math.nan, Reason.IV_OUT_OF_RANGE)
    if reason is Reason.OK and chain.rate_reason is not Reason.OK:
        reason = chain.rate_reason
    return Implied(points, reason)
