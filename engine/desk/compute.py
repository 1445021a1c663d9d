"""Which figures follow from which inputs: each is computed again only when one of them changed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.desk.realized import realized_set
from engine.desk.volchain import ChainFigures, chain_figures
from engine.desk.volcone import cone_view
from engine.desk.volevent import Report, event_numbers
from engine.desk.volforecast import forecasts
from engine.desk.volintraday import IntradayFigures, intraday_figures
from engine.desk.volseries import closes_line, rv_series
from engine.model.instrument import Instrument

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from engine.desk.bars import CleanBars
    from engine.desk.hours import Days
    from engine.desk.implied import Usable
    from engine.desk.lines import Line
    from engine.desk.views import Series
    from engine.desk.volforecast import Forecasts
    from engine.desk.volnumber import Number
    from engine.desk.volview import ConeView
    from engine.model.quote import BarSeries

    Numbers: TypeAlias = dict[str, Number]

T = TypeVar("T")
_PLAIN = (str, int, tuple, datetime, Report, Instrument)


class Kept(Generic[T]):
    """One computed value with the inputs it follows from.

    Bars, chains and the like are the same if they are the same object, plain values if they are
    equal. Callable from any thread: at worst two of them compute the same.

    Attributes:
        count: How often it was computed.
    """

    __slots__ = ("_known", "count")

    def __init__(self) -> None:
        self._known: tuple[tuple[object, ...], T] | None = None
        self.count = 0

    def of(self, inputs: tuple[object, ...], work: Callable[[], T]) -> T:
        """The value of these inputs, computed unless they are those of the last call."""
        known = self._known
        if known is None or not _same(known[0], inputs):
            known = (inputs, work())
            self._known = known
            self.count += 1
        return known[1]


def _same(before: tuple[object, ...], after: tuple[object, ...]) -> bool:
    return len(before) == len(after) and all(
        a is b or (isinstance(a, _PLAIN) and a == b) for a, b in zip(before, after, strict=True)
    )


class Derived:
    """What follows from the inputs of one symbol, and only from them.

    | inputs | figures |
    |---|---|
    | finished daily bars | realized volatility (the row's and all), cone, forecasts, RV line |
    | option chain | term structure, smiles, shape; the 30-day measures in `implied` |
    | option chain, expiry, next report | one sigma, jump, volatility without it |
    | 5-minute bars | realized and bipower variance of the last day, jump share |
    | a recorded line | its drawing |

    Ages, qualities and sources are put on the figures anew for every sheet: that is cheap.
    """

    def __init__(self, what: Instrument) -> None:
        """Nothing computed yet; `what` may be replaced when a quote says better."""
        self.what = what
        self._bars: CleanBars | None = None
        self._row: Kept[Numbers] = Kept()
        self._realized: Kept[Numbers] = Kept()
        self._cone: Kept[ConeView] = Kept()
        self._forecasts: Kept[Forecasts] = Kept()
        self._rv: Kept[Series] = Kept()
        self._chain: Kept[ChainFigures] = Kept()
        self._event: Kept[Numbers] = Kept()
        self._intraday: Kept[IntradayFigures] = Kept()
        self._lines: dict[str, Kept[Series]] = {}
        self._closes: dict[str, Kept[Line]] = {}

    def counts(self) -> dict[str, int]:
        """How often each kind was computed so far."""
        return {
            "row": self._row.count,
            "realized": self._realized.count,
            "cone": self._cone.count,
            "forecasts": self._forecasts.count,
            "rv line": self._rv.count,
            "chain": self._chain.count,
            "event": self._event.count,
            "intraday": self._intraday.count,
            "lines": sum(line.count for line in self._lines.values()),
        }

    def finished(self, bars: CleanBars) -> CleanBars:
        """The first bars seen with these finished ones: today's running bar changes nothing."""
        known = self._bars
        if known is None or not known.same_finished(bars):
            self._bars = known = bars
        return known

    def row(self, bars: CleanBars, names: tuple[str, ...]) -> Numbers:
        """The few realized volatilities that a row shows."""
        bars = self.finished(bars)
        return self._row.of(
            (bars, self.what, names), lambda: realized_set(bars, self.what.periods, names)
        )

    def realized(self, bars: CleanBars) -> Numbers:
        """Every estimator over every window."""
        bars = self.finished(bars)
        return self._realized.of((bars, self.what), lambda: realized_set(bars, self.what.periods))

    def cone(self, bars: CleanBars) -> ConeView:
        """Where realized volatility has been, with nothing implied on it yet."""
        bars = self.finished(bars)
        return self._cone.of((bars, self.what), lambda: cone_view(bars, self.what.periods))

    def forecasts(self, bars: CleanBars) -> Forecasts:
        """What models of the returns expect: figures, and lines over the horizons."""
        bars = self.finished(bars)
        return self._forecasts.of((bars, self.what), lambda: forecasts(bars, self.what))

    def rv_line(self, bars: CleanBars, days: Days) -> Series:
        """The realized line beside the recorded ones."""
        bars = self.finished(bars)
        return self._rv.of((bars, self.what), lambda: rv_series(bars, days, self.what.periods))

    def realized_closes(self, measure: str, bars: CleanBars, days: Days) -> Line:
        """A realized volatility ("rv_parkinson_30") as a line of daily closes, points."""
        bars = self.finished(bars)
        kept = self._closes.setdefault(measure, Kept())
        return kept.of((bars, self.what, days), lambda: closes_line(bars, days, self.what, measure))

    def chain(self, usable: Usable, days: Days) -> ChainFigures:
        """Term structure and smiles."""
        return self._chain.of((usable, self.what), lambda: chain_figures(usable, self.what, days))

    def event(
        self, usable: Usable, days: Days, expiry: datetime | None, report: Report | None, why: str
    ) -> Numbers:
        """What the chain expects of the next report."""
        term = self.chain(usable, days).points
        return self._event.of(
            (usable, expiry, report, why), lambda: event_numbers(usable, term, expiry, report, why)
        )

    def intraday(self, series: BarSeries, days: Days) -> IntradayFigures:
        """Variance of the last day that is over."""
        return self._intraday.of(
            (series, self.what), lambda: intraday_figures(series, days, self.what)
        )

    def line(self, measure: str) -> Kept[Series]:
        """Where the drawing of a recorded line is kept."""
        return self._lines.setdefault(measure, Kept())
