"""Prices of one symbol: whole quotes as sources send them, and the ticks of streams over them."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.desk.ages import PRICE_GONE_S, ahead, older
from engine.desk.hours import is_american
from engine.desk.plausible import far, filled, is_price, near, sane, weakest
from engine.desk.sheet import Word
from engine.model.instrument import Kind
from engine.model.quote import MarketState, Quote
from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import date, datetime

    from engine.desk.hours import Hours, SessionTimes
    from engine.desk.sheet import Sheet
    from engine.model.quote import Tick

SAME_SECOND_S = 1.0
"""Quotes are stamped in whole seconds, ticks in thousandths: within one they are of one trade."""
BASIS_S = 3_600.0
"""A coin's price of 24 hours ago stands up to this much later than the quote that told it."""
BREAK_S = 600.0
"""Where no calendar tells the days, prices this near to each other have no break between them."""
CLOSING_PRINT_S = 600.0
"""Closing auctions are printed within this time after the close."""
CLOSE_STAMP_S = 60.0
"""A quote stamped at most this much before a close holds the closing price."""


class Prices:
    """Takes quotes and ticks into a sheet; True where something new was taken.

    Attributes:
        suspect: Who stamped a price in the future, "" if nobody has since it was cleared.
    """

    def __init__(self, hours: Hours, *, live: bool) -> None:
        self._hours = hours
        self._live = live
        self.suspect = ""

    def quote(self, sheet: Sheet, new: Quote, now: datetime, *, stored: bool) -> bool:
        """Keep `new` unless it is empty, impossible, older, or a 100-fold jump.

        A jump is a price far from the one known before or from its own previous close. One that is
        older than a tick of a stream still tells the previous close, name and value.
        """
        if not is_price(new.last):
            sheet.rejected["quotes"] += 1
            sheet.words.setdefault("quotes", Word(Reason.NO_DATA, "empty quote", final=False))
            return False
        denied = self._denied(sheet, new)
        shown = sheet.quote
        if sheet.told is None and shown is not None and far(new.last, shown.last) and not denied:
            sheet.quote = sheet.tick = None
        old = sheet.quote
        suspect = sheet.quote_reason is Reason.CLOCK
        if old is not None and older(new.as_of, old.as_of, now) and not suspect:
            if (old.as_of - new.as_of).total_seconds() >= SAME_SECOND_S:
                return sheet.tick is not None and self._completed(sheet, new)
            new = replace(new, as_of=old.as_of)
        if denied:
            return _taken_back(sheet, new)
        if self._jumped(sheet, new):
            return _held_back(sheet, new.last)
        kept = self._stamped(sheet, sane(new), now)
        sheet.told = sheet.quote = self._whole(sheet, kept, old)
        sheet.tick = None
        self._overtake(sheet, sheet.quote)
        sheet.stored = stored
        sheet.words.pop("quotes", None)
        if not stored and (old is None or old.last != kept.last or old.as_of != kept.as_of):
            self._trace(sheet, old, kept)
        return True

    def tick(self, sheet: Sheet, new: Tick, now: datetime) -> bool:
        """Lay `new` over the quote, or keep it as the price outside of the session.

        Before any quote came a tick of the session shows alone, with its previous close from the
        bars if they have it; one from outside of the session waits for the quote.
        """
        if not is_price(new.price):
            sheet.rejected["quotes"] += 1
            return False
        if not self._regular(sheet, new):
            return self._extended(sheet, new, now)
        old = sheet.quote
        suspect = sheet.quote_reason is Reason.CLOCK
        if old is not None and new.as_of <= old.as_of and not ahead(old.as_of, now) and not suspect:
            return False
        laid = self._laid(sheet, new)
        if self._denied(sheet, laid):
            return _taken_back(sheet, laid)
        if self._jumped(sheet, laid):
            return _held_back(sheet, new.price)
        sheet.quote = self._stamped(sheet, laid, now)
        sheet.tick = new
        self._overtake(sheet, laid)
        sheet.stored = False
        sheet.words.pop("quotes", None)
        self._trace(sheet, old, sheet.quote)
        return True

    def _extended(self, sheet: Sheet, new: Tick, now: datetime) -> bool:
        """Keep a price from outside of the session, which is never a last or a close."""
        known, quote = sheet.ext, sheet.quote
        if known is not None and new.as_of <= known.as_of and not ahead(known.as_of, now):
            return False
        if quote is not None and new.as_of <= quote.as_of:
            return False
        if far(new.price, _reference(sheet)):
            sheet.rejected["quotes"] += 1
            return False
        if ahead(new.as_of, now):
            self.suspect = f"{new.source} stamps {new.symbol} {new.as_of:%H:%M:%S} UTC"
        sheet.ext = new
        return True

    def _completed(self, sheet: Sheet, new: Quote) -> bool:
        """Lay the present tick over a whole quote that is older than it."""
        tick, told = sheet.tick, sheet.told
        if tick is None or (told is not None and new.as_of < told.as_of):
            return False
        if far(new.last, tick.price):
            sheet.rejected["quotes"] += 1
            return False
        if self._denied(sheet, new):
            return _taken_back(sheet, new)
        sheet.told = self._whole(sheet, sane(new), told)
        before, sheet.quote = sheet.quote, self._laid(sheet, tick)
        return sheet.quote != before

    def _whole(self, sheet: Sheet, new: Quote, old: Quote | None) -> Quote:
        """`new` with what only `old` knew; its previous close keeps the stamp it was told with."""
        if math.isfinite(new.prev_close):
            sheet.basis = new.as_of
        elif old is not None and self._shares_close(sheet, old, new.as_of):
            new = replace(new, prev_close=old.prev_close)
        return filled(new, old)

    def _laid(self, sheet: Sheet, tick: Tick) -> Quote:
        """The quote that a tick makes of the last whole one."""
        told = sheet.told
        close = self._close_before(sheet, tick.as_of)
        made = Quote(
            tick.symbol, tick.price, close, tick.as_of, tick.received, tick.source,
            tick.quality, volume=tick.volume, market_state=MarketState.REGULAR,
        )  # fmt: skip
        if told is None:
            return made
        today = self._one_day(sheet, told, tick.as_of, told.as_of)
        shown = sheet.quote or told
        return replace(
            made,
            open=told.open if today else math.nan,
            high=max(told.high, shown.high, tick.price) if today else math.nan,
            low=min(told.low, shown.low, tick.price) if today else math.nan,
            market_cap=told.market_cap * (tick.price / told.last),
            shares=told.shares,
            currency=told.currency,
            name=told.name,
            kind=told.kind,
            delay_s=told.delay_s if tick.source.startswith(told.source) else 0.0,
        )

    def _close_before(self, sheet: Sheet, at: datetime) -> float:
        """The close before the day of `at`; NaN where neither quote nor bars have it."""
        told, bars = sheet.told, sheet.bars
        if told is not None and self._shares_close(sheet, told, at):
            return told.prev_close
        before = self._session_before(sheet, at)
        if before is None:
            return math.nan
        if bars is not None and bars.last_complete == before.day:
            return float(bars.close[bars.complete - 1])
        closed = before.close - timedelta(seconds=CLOSE_STAMP_S)
        return told.last if told is not None and told.as_of >= closed else math.nan

    def _session_before(self, sheet: Sheet, at: datetime) -> SessionTimes | None:
        """The session before the one of `at`; None outside of every session we know."""
        calendar, day = self._hours.calendar_of(sheet.what), self._day(sheet, at)
        session = None if calendar is None or day is None else calendar.day(day)
        return None if calendar is None or session is None else calendar.previous(session.open)

    def _shares_close(self, sheet: Sheet, told: Quote, at: datetime) -> bool:
        """Whether a quote's previous close is also that of a price stamped `at`."""
        basis = sheet.basis or told.as_of
        if sheet.what.round_the_clock:
            return _apart(basis, at) <= BASIS_S
        return self._one_day(sheet, told, at, basis)

    def _one_day(self, sheet: Sheet, told: Quote, at: datetime, since: datetime) -> bool:
        """Whether a quote and a price stamped `at` are of one trading day.

        Outside of the sessions we know, as of futures and currencies, they are if `at` is so near
        to `since` that no break fits in between.
        """
        mine, its = self._day(sheet, told.as_of), self._day(sheet, at)
        if mine is not None and its is not None:
            return mine == its
        return _apart(since, at) <= BREAK_S + told.delay_s

    def _day(self, sheet: Sheet, at: datetime) -> date | None:
        """The exchange's trading day (UTC of coins), None where no calendar of ours tells it."""
        if sheet.what.round_the_clock:
            return at.date()
        if self._hours.calendar_of(sheet.what) is None:
            return None
        days = self._hours.days(sheet.what)
        return days.day_of(at) or days.day_of(at - timedelta(seconds=CLOSING_PRINT_S))

    def _in_new_york(self, sheet: Sheet) -> bool:
        return self._hours.ready and is_american(sheet.what)

    def _regular(self, sheet: Sheet, tick: Tick) -> bool:
        """Whether a tick belongs to the session; a share's must also be stamped in one."""
        if sheet.what.round_the_clock:
            return True
        if tick.state is not MarketState.REGULAR:
            return False
        share = sheet.what.kind in (Kind.EQUITY, Kind.ETF) and self._in_new_york(sheet)
        return not share or self._day(sheet, tick.as_of) is not None

    def _stamped(self, sheet: Sheet, new: Quote, now: datetime) -> Quote:
        """`new`, no longer live and told of if its stamp lies in the future."""
        sheet.quote_reason, sheet.quote_detail = Reason.OK, ""
        if not ahead(new.as_of, now):
            return new
        sheet.quote_reason = Reason.CLOCK
        self.suspect = f"{new.source} stamps {new.symbol} {new.as_of:%H:%M:%S} UTC"
        return replace(new, quality=weakest(new.quality))

    def _trace(self, sheet: Sheet, old: Quote | None, new: Quote) -> None:
        """Add a price to the sparkline, after a break where nothing was heard for long (P22)."""
        silent = self._live and old is not None and new.received - old.received > PRICE_GONE_S
        sheet.trail.put(new.as_of, new.last, broken=silent)

    def _overtake(self, sheet: Sheet, quote: Quote) -> None:
        """Forget a price from outside of the session once the session has a newer one."""
        if sheet.ext is not None and sheet.ext.as_of <= quote.as_of:
            sheet.ext = None

    def _denied(self, sheet: Sheet, new: Quote) -> bool:
        """Whether a price is far from its own previous close, whoever says it; a split moves both.

        That is the quote's; where it tells none, the one that is known of its day.
        """
        told = is_price(new.prev_close)
        return far(new.last, new.prev_close if told else self._close_before(sheet, new.as_of))

    def _jumped(self, sheet: Sheet, new: Quote) -> bool:
        """Whether `new` is a lost decimal point: far from the last price and from the bars."""
        close = _close(sheet)
        if sheet.quote is not None:
            same_unit = sheet.quote.currency == new.currency or not new.currency
            return same_unit and far(new.last, sheet.quote.last) and not near(new.last, close)
        return far(new.last, close if math.isfinite(close) else new.prev_close)


def _taken_back(sheet: Sheet, new: Quote) -> bool:
    """Hold back a price that its previous close denies; one like it that is shown without goes."""
    shown = sheet.quote
    alone = shown is not None and math.isnan(shown.prev_close) and not far(new.last, shown.last)
    if alone:
        sheet.quote = sheet.tick = None
    return _held_back(sheet, new.last) or alone


def _held_back(sheet: Sheet, price: float) -> bool:
    """Keep the price before an impossible one, with the reason; whether there is one."""
    sheet.rejected["quotes"] += 1
    sheet.quote_detail = f"held back a price of {price:g}"
    if sheet.quote is None:
        sheet.words["quotes"] = Word(Reason.BAD_PRICE, sheet.quote_detail, final=False)
        return False
    sheet.quote_reason = Reason.BAD_PRICE
    return True


def _apart(one: datetime, other: datetime) -> float:
    """Seconds between two stamps."""
    return abs((other - one).total_seconds())


def _close(sheet: Sheet) -> float:
    bars = sheet.bars
    return float(bars.close[-1]) if bars is not None and len(bars) else math.nan


def _reference(sheet: Sheet) -> float:
    return _close(sheet) if sheet.quote is None else sheet.quote.last
