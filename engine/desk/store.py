"""The latest good value of each kind and symbol, and what was refused and why."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk import bars as daily
from engine.desk.ages import FUTURE_S, ahead, older
from engine.desk.compute import Derived
from engine.desk.implied import HIGHEST, LOWEST, ImpliedBook
from engine.desk.lines import Line
from engine.desk.plausible import far, weakest
from engine.desk.prices import Prices
from engine.desk.sheet import Sheet, Word
from engine.desk.trail import INTERVAL, Trail
from engine.model.instrument import CBOE_RULES, Kind, instrument
from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from engine.desk.bars import CleanBars
    from engine.desk.hours import Hours
    from engine.model.capex import CapexSeries
    from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote, Tick
    from engine.model.vendor import VendorIv

DVOL_PATIENCE_S = 900.0
IV_PATIENCE_S = 9_000.0
"""A longer silence of a live source is drawn as a gap; a story's points are as far as they are."""
DVOL_RANGE = (1.0, 1000.0)
DAY_S = 86_400.0
JUMP_DVOL = 50.0
"""A series whose values differ by more than this mixes fractions and points."""


class Store:
    """Sheets by canonical symbol. Every `take_*` tells whether something new was taken."""

    def __init__(self, hours: Hours, *, live: bool = True) -> None:
        self._live = live
        self._hours = hours
        self._sheets: dict[str, Sheet] = {}
        self._prices = Prices(hours, live=live)
        self.clock_suspect = ""

    def sheet(self, symbol: str) -> Sheet:
        """The symbol's sheet, made at its first mention."""
        sheet = self._sheets.get(symbol)
        if sheet is None:
            what = instrument(symbol)
            days = self._hours.days(what)
            own, dvol = (IV_PATIENCE_S, DVOL_PATIENCE_S) if self._live else (math.inf, math.inf)
            book = ImpliedBook(days, own, fridays=what.symbol in CBOE_RULES)
            line = Line(self._hours.utc, dvol)
            sheet = Sheet(what, book, line, Trail(days), Derived(what))
            self._sheets[symbol] = sheet
        return sheet

    def knows(self, symbol: str) -> bool:
        """Whether the symbol was ever mentioned."""
        return symbol in self._sheets

    def symbols(self) -> tuple[str, ...]:
        """Every symbol that was ever mentioned."""
        return tuple(self._sheets)

    def take_quote(self, new: Quote, now: datetime, *, stored: bool = False) -> bool:
        """Keep `new` unless it is empty, impossible, older, or a 100-fold jump."""
        return self._of_prices(
            new.symbol, new.kind, lambda s: self._prices.quote(s, new, now, stored=stored)
        )

    def take_tick(self, new: Tick, now: datetime) -> bool:
        """Lay a stream's tick over the quote, by the rules of quotes."""
        return self._of_prices(new.symbol, Kind.UNKNOWN, lambda s: self._prices.tick(s, new, now))

    def _of_prices(self, symbol: str, kind: Kind, take: Callable[[Sheet], bool]) -> bool:
        sheet = self.sheet(symbol)
        taken = take(sheet)
        if self._prices.suspect:
            self.clock_suspect, self._prices.suspect = self._prices.suspect, ""
        if taken and kind is not Kind.UNKNOWN and kind is not sheet.what.kind:
            self._told(sheet, kind)
        return taken

    def of_kind(self, symbol: str, kind: Kind) -> Sheet:
        """The symbol's sheet, cut as befits what it is known to be."""
        sheet = self.sheet(symbol)
        if kind is not sheet.what.kind:
            self._told(sheet, kind)
        return sheet

    def recut(self) -> None:
        """Cut all that is known into the days of calendars that have come or ended."""
        for sheet in self._sheets.values():
            self._told(sheet, sheet.what.kind)

    def _told(self, sheet: Sheet, kind: Kind) -> None:
        """Take a kind that was guessed wrongly, and cut all that is known into its days."""
        sheet.what = sheet.derived.what = sheet.what.of_kind(kind)
        days = self._hours.days(sheet.what)
        if days is sheet.implied.days:
            return
        sheet.implied.recut(days)
        sheet.trail.recut(days)
        if sheet.level is not None:
            sheet.level.recut(days)
        if sheet.intraday is not None and sheet.quote is not None:
            sheet.trail.fill(sheet.intraday, sheet.quote.last)
        if sheet.bars is not None:
            sheet.bars = self._cleaned(sheet, sheet.bars.raw)

    def _cleaned(self, sheet: Sheet, raw: BarSeries) -> CleanBars:
        days = self._hours.days(sheet.what)
        return daily.cleaned(raw, days, has_splits=not sheet.what.round_the_clock)

    def take_bars(self, series: BarSeries, now: datetime) -> bool:
        """Lay daily bars over the known ones; malformed or empty answers change nothing."""
        sheet = self.sheet(series.symbol)
        if series.interval != "1d":
            return False
        if not daily.well_formed(series):
            sheet.words.setdefault("daily_bars", Word(Reason.NO_DATA, "empty reply", final=False))
            return False
        old = sheet.bars
        if old is not None and older(series.as_of, old.raw.as_of, now):
            return False
        if ahead(series.as_of, now):
            what = f"{series.source} stamps bars of {series.symbol}"
            self.clock_suspect = f"{what} {series.as_of:%H:%M:%S} UTC"
        clean = self._cleaned(sheet, daily.merged(None if old is None else old.raw, series))
        if not len(clean):
            sheet.rejected["daily_bars"] += 1
            sheet.words.setdefault("daily_bars", Word(Reason.NO_DATA, "no usable bar", final=False))
            return False
        sheet.bars = clean
        sheet.words.pop("daily_bars", None)
        return True

    def take_intraday(self, series: BarSeries, now: datetime) -> bool:
        """Keep 5-minute bars and fill the sparkline from them."""
        if series.interval != INTERVAL or not daily.well_formed(series):
            return False
        sheet = self.sheet(series.symbol)
        if sheet.intraday is None or not older(series.as_of, sheet.intraday.as_of, now):
            sheet.intraday = series
            sheet.words.pop("intraday_bars", None)
        return sheet.trail.fill(series, math.nan if sheet.quote is None else sheet.quote.last)

    def take_dvol(self, point: DvolPoint, now: datetime, *, stored: bool = False) -> bool:
        """Keep a DVOL level in points unless it is impossible, older or from the future."""
        sheet = self.sheet(point.coin)
        low, high = DVOL_RANGE
        if not low <= point.value <= high:
            sheet.rejected["dvol"] += 1
            return False
        old = sheet.dvol_point
        if old is not None and (older(point.as_of, old.as_of, now) or far(point.value, old.value)):
            return False
        if ahead(point.as_of, now):
            self.clock_suspect = f"{point.source} stamps DVOL {point.as_of:%H:%M:%S} UTC"
            point = replace(point, quality=weakest(point.quality))
        sheet.dvol_point = point
        sheet.dvol_stored = stored
        if not stored and point.quality is not Quality.STALE:
            sheet.dvol.put(point.as_of, point.value)
        sheet.words.pop("dvol", None)
        return True

    def take_dvol_series(self, series: DvolSeries, now: datetime) -> bool:
        """Take the closes of finished daily DVOL bars; a series of mixed units is refused.

        A day that has not ended by our clock is not finished, whatever the series says.
        """
        sheet = self.sheet(series.coin)
        size = series.stamps.size
        shaped = series.stamps.ndim == 1 and series.close.shape == series.stamps.shape
        if series.interval.upper() != "1D" or not size or not shaped:
            return False
        low, high = DVOL_RANGE
        good = [
            (int(stamp), float(value))
            for stamp, value in zip(
                series.stamps[: series.complete], series.close[: series.complete], strict=True
            )
            if low <= value <= high and 0 < stamp <= now.timestamp() - DAY_S + FUTURE_S
        ]
        if not good or max(v for _, v in good) > JUMP_DVOL * min(v for _, v in good):
            sheet.rejected["dvol"] += 1
            return False
        before = sheet.dvol.version
        for stamp, value in good:
            sheet.dvol.put_close(daily.day_of(stamp), value)
        sheet.words.pop("dvol_history", None)
        return sheet.dvol.version != before

    def take_vendor(self, figure: VendorIv, now: datetime) -> bool:
        """Keep a vendor's figure in points unless it is impossible, older or from the future."""
        sheet = self.sheet(figure.symbol)
        if not LOWEST <= figure.value <= HIGHEST:
            sheet.rejected["vendor"] += 1
            return False
        if ahead(figure.as_of, now):
            self.clock_suspect = f"{figure.source} stamps {figure.as_of:%H:%M:%S} UTC"
            return False
        if sheet.vendor is not None and figure.as_of < sheet.vendor.as_of:
            return False
        sheet.vendor = figure
        return True

    def take_capex(self, series: CapexSeries, now: datetime) -> bool:
        """Keep a source's quarters of a company unless they are empty or older."""
        sheet = self.sheet(series.symbol)
        old = sheet.capex.get(series.source)
        if not series.rows or ahead(series.as_of, now):
            return False
        if old is not None and series.as_of < old.as_of:
            return False
        sheet.capex[series.source] = series
        sheet.words.pop("fundamentals", None)
        return True
