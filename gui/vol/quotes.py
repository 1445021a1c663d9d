"""The quotes of a smile sorted by what is drawn: used, rejected with a place, rejected without."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.model.reason import Reason, reason_text
from gui.charts import clean, figures
from gui.text import told, tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.desk.volview import SmileView

    Floats = NDArray[np.float64]
    Codes = NDArray[np.uint8]
    Flags = NDArray[np.bool_]

_STRAY = 0.6
_LEAST_STRAY = 8.0
_AROUND = 0.12
_LEAST_STRIKE = 1e-6


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote; `drawn` says that a rejected one has its cross in the picture."""

    iv: float
    reason: int
    drawn: bool

    @property
    def rejected(self) -> bool:
        """Whether cleaning or inversion refused it."""
        return self.reason != Reason.OK

    def sentence(self, name: str) -> str:
        """Why it was rejected."""
        try:
            why = told(reason_text(Reason(self.reason)))
        except ValueError:
            why = tr("reason {code}").format(code=self.reason)
        if math.isfinite(self.iv):
            return f"{name} {figures.number(self.iv)}: {why}"
        return f"{name}: {why}"


@dataclass(frozen=True, slots=True, eq=False)
class Quotes:
    """Strikes ascending with the volatility (points) and reason code of both sides.

    Attributes:
        low, high: Volatilities between which a rejected quote is drawn where it is.
    """

    strikes: Floats
    ivs: tuple[Floats, Floats]
    reasons: tuple[Codes, Codes]
    low: float
    high: float

    @staticmethod
    def none() -> Quotes:
        """No quotes."""
        empty: Floats = np.empty(0)
        codes: Codes = np.empty(0, dtype=np.uint8)
        return Quotes(empty, (empty, empty), (codes, codes), math.nan, math.nan)

    @staticmethod
    def of(smile: SmileView) -> Quotes:
        """The quotes of a smile; impossible strikes are dropped."""
        columns = (smile.call_iv, smile.put_iv, smile.call_reason, smile.put_reason)
        floats = [clean.tame(clean.floats(c)) for c in columns]
        strikes = clean.floats(smile.strikes)
        with np.errstate(invalid="ignore"):
            possible = (strikes >= _LEAST_STRIKE) & (strikes <= clean.LARGEST)
        strikes, calls, puts, *reasons = clean.in_order(
            np.where(possible, strikes, np.nan), *floats
        )
        codes = tuple(np.nan_to_num(r).astype(np.uint8) for r in reasons)
        used = [iv[(code == Reason.OK)] for iv, code in zip((calls, puts), codes, strict=True)]
        known = np.concatenate(used)
        known = known[np.isfinite(known)]
        low, high = -math.inf, math.inf
        if known.size:
            least, most = float(known.min()), float(known.max())
            stray = max((most - least) * _STRAY, _LEAST_STRAY)
            low, high = least - stray, most + stray
        return Quotes(strikes, (calls, puts), (codes[0], codes[1]), low, high)

    def _used(self, side: int) -> Floats:
        return np.where(self.reasons[side] == Reason.OK, self.ivs[side], np.nan)

    def out_of_the_money(self, forward: float) -> tuple[Floats, Floats]:
        """Volatility of the used calls from the forward up and of the used puts below it.

        NaN elsewhere; all used quotes where the forward is unknown.
        """
        calls, puts = self._used(0), self._used(1)
        if not math.isfinite(forward):
            return calls, puts
        right = self.strikes >= forward
        return np.where(right, calls, np.nan), np.where(right, np.nan, puts)

    def in_the_money(self, forward: float) -> tuple[Floats, Floats]:
        """Strike and volatility of the other used quotes."""
        if not math.isfinite(forward):
            return np.empty(0), np.empty(0)
        inside = np.where(self.strikes >= forward, self._used(1), self._used(0))
        known = np.isfinite(inside)
        return self.strikes[known], inside[known]

    @property
    def rejected(self) -> int:
        """How many quotes carry a reason."""
        return sum(int(np.count_nonzero(codes)) for codes in self.reasons)

    def _drawn(self, side: int) -> Flags:
        """Which rejected quotes of a side have a place in the picture."""
        iv = self.ivs[side]
        with np.errstate(invalid="ignore"):
            inside: Flags = (iv >= self.low) & (iv <= self.high)
        drawn: Flags = inside & (self.reasons[side] != Reason.OK)
        return drawn

    def crosses(self) -> tuple[Floats, Floats]:
        """Strike and volatility of the rejected quotes that are drawn."""
        drawn = [self._drawn(side) for side in (0, 1)]
        strikes = np.concatenate([self.strikes[d] for d in drawn])
        values = np.concatenate([iv[d] for iv, d in zip(self.ivs, drawn, strict=True)])
        return strikes, values

    def at_foot(self) -> Floats:
        """Strikes with a rejected quote that has no place in the picture."""
        without = [
            (codes != Reason.OK) & ~self._drawn(side) for side, codes in enumerate(self.reasons)
        ]
        found: Floats = self.strikes[without[0] | without[1]]
        return found

    def extent(self) -> tuple[float, float]:
        """From the first to the last used strike with some room; all strikes if none is used."""
        used = np.isfinite(self._used(0)) | np.isfinite(self._used(1))
        strikes = self.strikes[used] if used.any() else self.strikes
        if not strikes.size:
            return math.nan, math.nan
        low, high = float(strikes[0]), float(strikes[-1])
        room = max((high - low) * _AROUND, abs(high) * 0.01)
        return low - room, high + room

    def place(self, strike: float) -> int:
        """Index of a strike, -1 if it is none."""
        if not self.strikes.size or not math.isfinite(strike):
            return -1
        place = int(np.argmin(np.abs(self.strikes - strike)))
        return place if abs(self.strikes[place] - strike) <= 1e-9 * abs(strike) else -1

    def pair(self, place: int) -> tuple[Quote, Quote]:
        """Call and put of a strike."""
        call, put = (
            Quote(float(iv[place]), int(codes[place]), bool(self._drawn(side)[place]))
            for side, (iv, codes) in enumerate(zip(self.ivs, self.reasons, strict=True))
        )
        return call, put
