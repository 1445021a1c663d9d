"""The latest good value of each kind and symbol, and what was refused and why."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from engine.desk import bars as daily
from engine.desk.ages import FUTURE_S, ahead, older
from engine.desk.compute import Derived
from engine.desk.implied import ImpliedBook
from engine.desk.lines import Line
from engine.desk.trail import INTERVAL, Trail
from engine.model.instrument import CBOE_RULES, Instrument, Kind, instrument
from engine.model.reason import Reason
from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.bars import CleanBars
    from engine.desk.hours import Hours
    from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote

DVOL_PATIENCE_S = 900.0
IV_PATIENCE_S = 9_000.0
"""A longer silence of a live source is drawn as a gap; a story's points are as far as they are."""
DVOL_RANGE = (1.0, 1000.0)
DAY_S = 86_400.0
JUMP_DVOL = 50.0
"""A series whose values differ by more than this mixes fractions and points."""


@dataclass(frozen=True, slots=True)
class Word:
    """Why a kind of data is not there: a source's refusal or a failed call."""

    reason: Reason
    detail: str
    final: bool


@dataclass(slots=True)
class Sheet:
    """What is known of one symbol.

    Attributes:
        words: Latest refusal or failure by kind of data ("quotes", "chain" ...).
        quote_reason, quote_detail: Why the quote is doubted, or what was held back.
        stored: Whether the quote comes from the database and no source has spoken yet.
        intraday: The newest 5-minute bars.
        derived: What was computed from all of it.
        rejected: Impossible answers so far, by kind of data.
    """

    what: Instrument
    implied: ImpliedBook
    dvol: Line
    trail: Trail
    derived: Derived
    quote: Quote | None = None
    quote_reason: Reason = Reason.OK
    quote_detail: str = ""
    bars: CleanBars | None = None
    dvol_point: DvolPoint | None = None
    dvol_stored: bool = False
    intraday: BarSeries | None = None
    words: dict[str, Word] = field(default_factory=dict)
    stored: bool = False
    rejected: Counter[str] = field(default_factory=Counter)


class Store:
    """Sheets by canonical symbol. Every `take_*` tells whether something new was taken."""

    def __init__(self, hours: Hours, *, live: bool = True) -> None:
        self._live = live
        self._hours = hours
        self._sheets: dict[str, Sheet] = {}
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

    def symbols(self) -> tuple[str, ...]:
        """Every symbol that was ever mentioned."""
        return tuple(self._sheets)

    def take_quote(self, new: Quote, now: datetime, *, stored: bool = False) -> bool:
        """Keep `new` unless it is empty, impossible, older, or a 100-fold jump."""
        sheet = self.sheet(new.symbol)
        if not _price(new.last):
            sheet.rejected["quotes"] += 1
            sheet.words.setdefault("quotes", Word(Reason.NO_DATA, "empty quote", final=False))
            return False
        old = sheet.quote
        suspect = sheet.quote_reason is Reason.CLOCK
        if old is not None and older(new.as_of, old.as_of, now) and not suspect:
            return False
        if self._jumped(sheet, new):
            sheet.rejected["quotes"] += 1
            sheet.quote_detail = f"held back a price of {new.last:g}"
            if sheet.quote is None:
                sheet.words["quotes"] = Word(Reason.BAD_PRICE, sheet.quote_detail, final=False)
            else:
                sheet.quote_reason = Reason.BAD_PRICE
            return sheet.quote is not None
        sheet.quote_reason, sheet.quote_detail = Reason.OK, ""
        if ahead(new.as_of, now):
            sheet.quote_reason = Reason.CLOCK
            self.clock_suspect = f"{new.source} stamps {new.symbol} {new.as_of:%H:%M:%S} UTC"
            new = replace(new, quality=weakest(new.quality))
        sheet.quote = _filled(_sane(new), old)
        if new.kind is not Kind.UNKNOWN and new.kind is not sheet.what.kind:
            self._told(sheet, new.kind)
        sheet.stored = stored
        sheet.words.pop("quotes", None)
        if not stored and (old is None or old.last != new.last or old.as_of != new.as_of):
            sheet.trail.put(new.as_of, new.last)
        return True

    def _told(self, sheet: Sheet, kind: Kind) -> None:
        """Take a kind that was guessed wrongly, and cut all that is known into its days."""
        sheet.what = sheet.derived.what = sheet.what.of_kind(kind)
        days = self._hours.days(sheet.what)
        if days is sheet.implied.days:
            return
        sheet.implied.recut(days)
        sheet.trail.recut(days)
        if sheet.intraday is not None and sheet.quote is not None:
            sheet.trail.fill(sheet.intraday, sheet.quote.last)
        if sheet.bars is not None:
            sheet.bars = self._cleaned(sheet, sheet.bars.raw)

    def _cleaned(self, sheet: Sheet, raw: BarSeries) -> CleanBars:
        days = self._hours.days(sheet.what)
        return daily.cleaned(raw, days, has_splits=not sheet.what.round_the_clock)

    def _jumped(self, sheet: Sheet, new: Quote) -> bool:
        """Whether `new` is a lost decimal point: far from the last price and from the bars."""
        bars = sheet.bars
        close = float(bars.close[-1]) if bars is not None and len(bars) else math.nan
        if sheet.quote is not None:
            same_unit = sheet.quote.currency == new.currency or not new.currency
            return same_unit and _far(new.last, sheet.quote.last) and not _near(new.last, close)
        reference = close if math.isfinite(close) else new.prev_close
        return _far(new.last, reference)

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
        if old is not None and (older(point.as_of, old.as_of, now) or _far(point.value, old.value)):
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


def weakest(quality: Quality) -> Quality:
    """Never live any more; a replayed value stays one."""
    return quality if quality is Quality.REPLAYED else Quality.STALE


def _price(value: float) -> bool:
    return math.isfinite(value) and 0.0 < value < 1e12


def _far(value: float, reference: float) -> bool:
    if not _price(reference):
        return False
    return not 1.0 / daily.JUMP < value / reference < daily.JUMP


def _near(value: float, reference: float) -> bool:
    return _price(reference) and 0.2 < value / reference < 5.0


def _sane(quote: Quote) -> Quote:
    """`quote` with NaN in place of impossible side figures."""
    change = quote.ext_change_pct
    return replace(
        quote,
        prev_close=_positive(quote.prev_close),
        market_cap=_positive(quote.market_cap),
        shares=_positive(quote.shares),
        ext_last=_positive(quote.ext_last),
        ext_change_pct=change if math.isfinite(change) and abs(change) < 1e6 else math.nan,
        delay_s=quote.delay_s if 0.0 <= quote.delay_s < 86_400.0 else 0.0,
    )


def _positive(value: float) -> float:
    return value if math.isfinite(value) and 0.0 < value < 1e17 else math.nan


def _filled(new: Quote, old: Quote | None) -> Quote:
    """`new` with what only `old` knew; the previous close only within one day."""
    if old is None:
        return new
    same_day = old.as_of.date() == new.as_of.date()
    return replace(
        new,
        currency=new.currency or old.currency,
        name=new.name or old.name,
        prev_close=old.prev_close if same_day and math.isnan(new.prev_close) else new.prev_close,
        market_cap=old.market_cap if math.isnan(new.market_cap) else new.market_cap,
        shares=old.shares if math.isnan(new.shares) else new.shares,
    )
