"""Variance strips: the VIX recipe for any chain, and one that follows Deribit's DVOL."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engine.model.options import StripResult, StripTerm
from engine.model.reason import Reason
from engine.vol.fridays import friday_expiries
from engine.vol.strip_term import smile_term, vix_term
from engine.vol.variance import (
    DAYS_PER_YEAR,
    MINUTES_PER_YEAR,
    around,
    ascending,
    bracket,
    variance_at,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from engine.model.options import ChainSlice

_LEAST_WING = 2
"""Out-of-the-money quotes a strip needs on either side to be usable."""
_THIRTY_DAYS = 30.0 / DAYS_PER_YEAR
_FRIDAY_DAYS = (23.0, 37.0)
"""Days to expiry between which Cboe takes the S&P 500's Friday expiries, both excluded."""

_GRAVITY = (
    Reason.OK,
    Reason.PARITY_BROKEN,
    Reason.SINGLE_EXPIRY,
    Reason.EXTRAPOLATED,
    Reason.NARROW_STRIP,
)
"""Caveats of a number, the gravest last.

Another source's forward hardly moves it, another horizon may either way, strikes that end too near
the money make it low for certain.
"""


def vix_style(
    near: ChainSlice | None,
    next_: ChainSlice | None,
    *,
    now: datetime,
    target_minutes: float = 43200,
) -> StripResult:
    """Cboe's VIX recipe (white paper 2019; VIX Mathematics Methodology) on two expiries.

    Cboe's own rules alone: no other cleaning. Times are minutes from `now` to the expiry over
    525,600; the index is linear in total variance to `target_minutes`. How far
    the quotes reach is judged beside that, see `engine.vol.reach`.

    Args:
        near: Expiry at or before the target.
        next_: Expiry at or after it; the same slice or None when there is only one.
        now: Aware instant of the quotes.
        target_minutes: 43,200 = 30 days.

    Returns:
        StripResult in points. A number marked EXTRAPOLATED (the target lies outside the two) or
        SINGLE_EXPIRY is not the plain 30-day figure, one marked NARROW_STRIP reads up to 5% low;
        of several caveats the gravest stands, NARROW_STRIP before all. NaN carries the reason of
        the failed term: NARROW_STRIP where more than 10% of the variance lie beyond its strikes.
    """
    first = near if near is not None else next_
    second = next_ if next_ is not None else near
    if first is None or second is None:
        return _nothing(Reason.NO_EXPIRY)
    terms = VixTerms((first, second), now)
    return terms.index(0, 1, target_minutes)


def choose_terms(
    slices: Sequence[ChainSlice], now: datetime, *, fridays: bool = False
) -> tuple[ChainSlice | None, ChainSlice | None, Reason]:
    """The two expiries around 30 days among those with a usable strip.

    Usable: a forward, K0, two quotes by Cboe's rules on either side, and at most 10% of the
    variance beyond them.

    Args:
        slices: Any order.
        now: Aware instant of the quotes.
        fridays: Cboe's rule for the S&P 500: only expiries of a Friday with more than 23 and less
            than 37 days to go, in minutes; see `engine.vol.fridays`. False takes any expiry
            (single stocks). With fewer than two such Fridays no other expiry stands in: another
            pair reads up to half a point off, and nothing would tell it from the index.

    Returns:
        (near, next_, reason): OK; EXTRAPOLATED when none brackets 30 days; SINGLE_EXPIRY (the
        same slice twice); None, None with NO_CHAIN, NO_EXPIRY or the reason of the unusable
        expiry nearest to 30 days.
    """
    first, second, reason = VixTerms(slices, now).chosen(fridays=fridays)
    if first < 0:
        return None, None, reason
    return slices[first], slices[second], reason


def dvol_style(slices: Sequence[ChainSlice], *, target_days: float = 30) -> StripResult:
    """30-day strip over the smile, as close to Deribit's DVOL as we know how.

    The smile of the vendor's mark IVs (of own IVs of clean quotes where there are none) is cut at
    |delta| >= 0.05 and priced by Black with r = 0; the strip's variances are linear in total
    variance to `target_days`. An empirical match to the published index (bias -0.001, mean
    absolute error 0.42 points over 233 days), not Deribit's text.

    Returns:
        StripResult in points, reasons as `atm_30d` and NARROW_STRIP as in `vix_style`: there for
        what is missing of the smile the cut would leave, where strikes end or quotes are rejected.
    """
    return dvol_of(slices, smile_term, target_days)


def dvol_of(
    slices: Sequence[ChainSlice],
    term: Callable[[ChainSlice], StripTerm],
    target_days: float = 30,
) -> StripResult:
    """`dvol_style` with each slice's term from `term`, asked of as few slices as possible."""
    target = target_days / DAYS_PER_YEAR
    order = ascending([s.years for s in slices])
    if not order:
        return _nothing(Reason.EXPIRED if slices else Reason.NO_CHAIN)
    terms: dict[int, StripTerm] = {}

    def has_variance(i: int) -> bool:
        if i not in terms:
            terms[i] = term(slices[i])
        return math.isfinite(terms[i].variance)

    usable = around(order, [s.years for s in slices], target, has_variance)
    if not usable:
        nearest = min(order, key=lambda i: abs(slices[i].years - target))
        return _nothing(terms[nearest].reason)
    first, second, reason = bracket([slices[i].years for i in usable], target)
    if first < 0:
        return _nothing(reason)
    pair = usable[first], usable[second]
    return _index((terms[pair[0]], terms[pair[1]]), [slices[i].years for i in pair], target)


class VixTerms:
    """The terms of a chain by Cboe's rules, each computed once and only when asked for."""

    def __init__(self, slices: Sequence[ChainSlice], now: datetime) -> None:
        """Nothing is computed yet.

        Args:
            slices: Any order.
            now: Aware instant of the quotes.
        """
        self._slices = slices
        minutes = [(s.expiry - now).total_seconds() / 60.0 for s in slices]
        self._years = [one / MINUTES_PER_YEAR for one in minutes]
        self._terms: dict[int, StripTerm] = {}

    def term(self, i: int) -> StripTerm:
        """The term of slice `i`."""
        found = self._terms.get(i)
        if found is None:
            found = self._terms[i] = vix_term(self._slices[i], self._years[i])
        return found

    def index(self, first: int, second: int, target_minutes: float = 43200) -> StripResult:
        """`vix_style` of two slices."""
        if self._slices[first].expiry > self._slices[second].expiry:
            first, second = second, first
        years = [self._years[first], self._years[second]]
        terms = (self.term(first), self.term(second))
        return _index(terms, years, target_minutes / MINUTES_PER_YEAR)

    def chosen(self, *, fridays: bool = False) -> tuple[int, int, Reason]:
        """Positions and reason of `choose_terms`, -1 for none."""
        years = self._years
        order = ascending(years)
        if not order:
            return -1, -1, Reason.EXPIRED if self._slices else Reason.NO_CHAIN
        if fridays:
            order = self._fridays(order)
            if not order:
                return -1, -1, Reason.NO_EXPIRY
        usable = around(order, years, _THIRTY_DAYS, lambda i: self._unusable(i) is Reason.OK)
        if not usable:
            nearest = min(order, key=lambda i: abs(years[i] - _THIRTY_DAYS))
            return -1, -1, self._unusable(nearest)
        first, second, reason = bracket([years[i] for i in usable], _THIRTY_DAYS)
        if first < 0:
            return -1, -1, reason
        return usable[first], usable[second], reason

    def _fridays(self, order: list[int]) -> list[int]:
        """Those of `order` that Cboe's rule for the S&P 500 allows."""
        low, high = (days / DAYS_PER_YEAR for days in _FRIDAY_DAYS)
        inside = [i for i in order if low < self._years[i] < high]
        kept = friday_expiries([self._slices[i].expiry for i in inside])
        return [inside[i] for i in kept]

    def _unusable(self, i: int) -> Reason:
        """OK, or why the strip of slice `i` is not usable."""
        term = self.term(i)
        if not math.isfinite(term.variance):
            return term.reason
        puts = int((term.strikes < term.k0).sum())
        calls = term.strikes.size - 1 - puts
        return Reason.OK if min(puts, calls) >= _LEAST_WING else Reason.ONE_SIDED


def _index(terms: tuple[StripTerm, StripTerm], years: list[float], target: float) -> StripResult:
    """The two terms at the target, with what has to be said of the number."""
    near, next_ = terms
    contributions = (near.contributions, next_.contributions)
    failed = next((t.reason for t in terms if not math.isfinite(t.variance)), Reason.OK)
    if failed is not Reason.OK:
        return StripResult(math.nan, failed, near, next_, contributions)
    outside = Reason.OK
    if years[0] == years[1]:
        variance = near.variance
        if not math.isclose(years[0], target, rel_tol=1e-9):
            outside = Reason.SINGLE_EXPIRY
    else:
        variance = variance_at(years[0], near.variance, years[1], next_.variance, target)
        if not years[0] <= target * (1.0 + 1e-12) or not target <= years[1] * (1.0 + 1e-12):
            outside = Reason.EXTRAPOLATED
    reason = max(near.reason, next_.reason, outside, key=_GRAVITY.index)
    if not (variance >= 0.0 and math.isfinite(variance)):
        return StripResult(math.nan, Reason.NO_EXPIRY, near, next_, contributions)
    return StripResult(100.0 * math.sqrt(variance), reason, near, next_, contributions)


def _nothing(reason: Reason) -> StripResult:
    """A result without a number or terms."""
    return StripResult(math.nan, reason, None, None, None)
