"""One watchlist row from what is known of its symbol."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from engine.desk import ages
from engine.desk.figures import derived, figure, thirty_day, weaker
from engine.desk.implied import MEASURES
from engine.desk.ranks import history, ranks
from engine.desk.realized import NAMES
from engine.desk.views import Mode, RowView
from engine.desk.volnumber import Origin, dated
from engine.model.instrument import COINS, Kind
from engine.model.newyork import NEW_YORK
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

if TYPE_CHECKING:
    from engine.desk.ages import Moment
    from engine.desk.sheet import Sheet
    from engine.desk.volnumber import Number
    from engine.model.earnings import EarningsEvent
    from engine.model.quote import Quote

_OF_THE_CLOSE = "30-day implied volatility of the close before"


@dataclass(frozen=True, slots=True)
class Known:
    """What was computed of a symbol before its row is put together.

    Attributes:
        realized: Figures in points by name, empty without bars.
        move: Expected move over the next report or to the nearest expiry, percent.
    """

    realized: dict[str, Number]
    move: Measured
    report: EarningsEvent | None
    report_reason: str


def waiting(
    sheet: Sheet, kind: str, moment: Moment, otherwise: Reason = Reason.NOT_ASKED
) -> Measured:
    """Why a kind of data is not there: refused, failed, offline or not asked yet."""
    word = sheet.words.get(kind)
    if word is not None:
        return missing(word.reason, word.detail)
    return missing(Reason.OFFLINE if moment.mode is Mode.OFFLINE else otherwise)


def row(sheet: Sheet, known: Known, moment: Moment) -> RowView:
    """The row as it stands at `moment`; every field is a value or has its reason."""
    in_session = moment.hours.in_session(sheet.what, sheet.quote, moment.now)
    last = last_price(sheet, moment, in_session)
    change = change_pct(sheet, last)
    ext_last, ext_change = extended(sheet, moment)
    realized = realized_figures(sheet, known, moment)
    own = {measure: implied_figure(sheet, measure, moment) for measure in MEASURES}
    dvol = dvol_figure(sheet, moment)
    rank, percentile, days = ranks(sheet, dvol if sheet.what.coin else own["iv30_atm"], moment)
    iv = thirty_day(sheet.what.symbol, dvol, own["iv30_atm"], days)
    quote = sheet.quote
    return RowView(
        symbol=sheet.what.symbol,
        name=quote.name if quote is not None else "",
        kind=sheet.what.kind,
        currency=quote.currency if quote is not None else "",
        last=last,
        change_pct=change,
        change_sigma=change_in_sigma(sheet, change, realized, moment),
        market_cap_change_usd=cap_change(sheet, last),
        ext_last=ext_last,
        ext_change_pct=ext_change,
        rv=realized,
        iv30_atm=own["iv30_atm"],
        iv30_vix=own["iv30_vix"],
        iv30_dvol=own["iv30_dvol"],
        dvol=dvol,
        iv_minus_rv=iv_minus_rv(iv, dict(realized)["yang_zhang_30"]),
        iv_rank=rank,
        iv_percentile=percentile,
        iv_days=days,
        implied_move_pct=known.move,
        next_earnings=known.report,
        earnings_reason=known.report_reason,
        cadence_s=ages.cadence(moment, sheet.what, in_session=in_session),
        trail=sheet.trail.prices(),
        refused=refusal(sheet),
    )


def refusal(sheet: Sheet) -> str:
    """Why no source has a price for this symbol, "" while one may."""
    word = sheet.words.get("quotes")
    if word is None or not word.final or sheet.quote is not None:
        return ""
    return missing(word.reason, word.detail).why


def last_price(sheet: Sheet, moment: Moment, in_session: bool) -> Measured:
    """The last price in its currency, with its age turned into a quality."""
    quote = sheet.quote
    if quote is None:
        return waiting(sheet, "quotes", moment)
    word = sheet.words.get("quotes")
    quality = ages.quote_quality(
        moment,
        sheet.what,
        quote,
        in_session=in_session,
        stored=sheet.stored,
        suspect=sheet.quote_reason is Reason.CLOCK,
        refused=word is not None and word.reason is not Reason.PROVIDER_DOWN,
    )
    if quality is Quality.MISSING:
        said = f"{quote.last:g} at {quote.as_of:%H:%M} UTC"
        return missing(Reason.WITHDRAWN, said, quote.source)
    reason = sheet.quote_reason
    detail = sheet.quote_detail or _counted(sheet.rejected["quotes"], "impossible answer")
    pace = ages.cadence(moment, sheet.what, in_session=in_session)
    late = moment.age(quote.received, quote.as_of) > 2.0 * pace
    if reason is Reason.OK and word is not None and (word.final or late):
        reason, detail = word.reason, word.detail
    return figure(quote.last, quote.as_of, quote.source, quality, quote.received, reason, detail)


def _counted(count: int, what: str) -> str:
    """Such as "2 impossible answers rejected", "" for none."""
    return f"{count} {what}{'s' if count > 1 else ''} rejected" if count else ""


def change_pct(sheet: Sheet, last: Measured) -> Measured:
    """Change against the previous close (coins: against 24 h ago), percent."""
    quote = sheet.quote
    if quote is None or not last.known:
        return missing(last.reason, last.detail, last.source)
    if not math.isfinite(quote.prev_close):
        return missing(Reason.NO_DATA, "no previous close", quote.source)
    return derived((quote.last / quote.prev_close - 1.0) * 100.0, last)


def cap_change(sheet: Sheet, last: Measured) -> Measured:
    """Market value gained or lost since the previous close, US$."""
    quote = sheet.quote
    if sheet.what.kind in (Kind.INDEX, Kind.FX, Kind.FUTURE):
        return missing(Reason.NOT_APPLICABLE)
    if quote is not None and not math.isfinite(quote.market_cap):
        return missing(Reason.NO_DATA, "no market value in the quote", quote.source)
    if quote is None or not last.known:
        return missing(last.reason, last.detail, last.source)
    if not math.isfinite(quote.prev_close):
        return missing(Reason.NO_DATA, "no previous close", quote.source)
    before = quote.market_cap * (quote.prev_close / quote.last)
    return derived(quote.market_cap - before, last)


def extended(sheet: Sheet, moment: Moment) -> tuple[Measured, Measured]:
    """Pre- or post-market price and its change, percent."""
    quote = outside(sheet)
    if quote is None:
        none = waiting(sheet, "quotes", moment)
        return none, none
    if not math.isfinite(quote.ext_last):
        traded = sheet.what.kind in (Kind.EQUITY, Kind.ETF)
        why = "no pre- or post-market price"
        none = missing(Reason.NOT_APPLICABLE if not traded else Reason.NO_DATA, why, quote.source)
        return none, none
    at = quote.as_of if quote.ext_as_of is None else quote.ext_as_of
    stored = sheet.stored and sheet.ext is None
    quality = ages.extended_quality(moment, quote, at, stored=stored)
    price = figure(quote.ext_last, at, quote.source, quality, quote.received)
    change = quote.ext_change_pct
    if not math.isfinite(change):
        change = (quote.ext_last / quote.last - 1.0) * 100.0
    return price, derived(change, price)


def outside(sheet: Sheet) -> Quote | None:
    """The quote with the newest price from outside of the session and what belongs to that."""
    quote, tick = sheet.quote, sheet.ext
    if quote is None or tick is None:
        return quote
    known = quote.ext_as_of if math.isfinite(quote.ext_last) else None
    if known is not None and known >= tick.as_of:
        return quote
    return replace(
        quote,
        ext_last=tick.price,
        ext_change_pct=math.nan,
        ext_as_of=tick.as_of,
        received=tick.received,
        source=tick.source,
        quality=tick.quality,
    )


def bars_origin(sheet: Sheet, moment: Moment) -> Origin:
    """Age and source of what follows from the finished daily bars."""
    bars = sheet.bars
    if bars is None:
        return Origin(None, "", Quality.MISSING)
    last = bars.last_complete
    quality = ages.bars_quality(moment, sheet.what, last, bars.raw.quality)
    end = None if last is None else moment.hours.days(sheet.what).closing(last)
    at = end if end is not None else bars.raw.as_of
    return Origin(at, f"computed from {bars.raw.source}", quality, bars.raw.received)


def realized_figures(
    sheet: Sheet, known: Known, moment: Moment
) -> tuple[tuple[str, Measured], ...]:
    """Every realized volatility in points, in the order shown."""
    bars = sheet.bars
    if bars is None:
        none = waiting(sheet, "daily_bars", moment)
        return tuple((name, none) for name in NAMES)
    origin = bars_origin(sheet, moment)
    lost = bars_lost(sheet)
    return tuple(
        (
            name,
            origin.measured(replace(number, detail=lost) if lost and not number.detail else number),
        )
        for name, number in known.realized.items()
    )


def bars_lost(sheet: Sheet) -> str:
    """Words for impossible bars that were taken out, "" for none."""
    return "" if sheet.bars is None else _counted(len(sheet.bars.rejected), "impossible bar")


def implied_figure(sheet: Sheet, measure: str, moment: Moment) -> Measured:
    """One own 30-day measure in points: live, or the last good one frozen with its time."""
    book = sheet.implied
    good = book.good.get(measure)
    failed = book.refused.get(measure)
    if good is None:
        return _no_implied(sheet, measure, moment)
    quality = ages.implied_quality(moment, sheet.what, good, refused=failed is not None)
    if quality is Quality.MISSING:
        said = f"{good.value:.1f} on {dated(good.as_of.date())}"
        return missing(Reason.WITHDRAWN, said, good.source)
    reason, detail = good.reason, good.detail
    if failed is not None:
        reason, detail = failed.reason, failed.detail
    return figure(good.value, good.as_of, good.source, quality, good.received, reason, detail)


def _no_implied(sheet: Sheet, measure: str, moment: Moment) -> Measured:
    failed = sheet.implied.refused.get(measure)
    if failed is not None:
        return missing(failed.reason, failed.detail)
    what = sheet.what
    if what.kind in (Kind.FX, Kind.FUTURE) or (what.kind is Kind.CRYPTO and not what.coin):
        return missing(Reason.NO_OPTIONS)
    if "chain" in sheet.words or moment.mode is Mode.OFFLINE:
        return waiting(sheet, "chain", moment)
    if what.kind is Kind.INDEX:
        return missing(Reason.NO_CHAIN)
    closed = moment.hours.ready and not moment.hours.in_session(what, sheet.quote, moment.now)
    if closed and not moment.replay:
        return missing(Reason.MARKET_CLOSED, "computed from the next session on")
    return waiting(sheet, "chain", moment)


def dvol_figure(sheet: Sheet, moment: Moment) -> Measured:
    """Published DVOL in points."""
    if sheet.what.symbol not in COINS:
        return missing(Reason.NOT_APPLICABLE, "DVOL exists for BTC and ETH only")
    point = sheet.dvol_point
    if point is None:
        if moment.replay:
            return missing(Reason.UNPUBLISHED)
        return waiting(sheet, "dvol", moment)
    quality = ages.dvol_quality(
        moment, point.received, point.as_of, point.quality, stored=sheet.dvol_stored
    )
    if quality is Quality.MISSING:
        said = f"{point.value:.1f} at {point.as_of:%H:%M} UTC"
        return missing(Reason.WITHDRAWN, said, point.source)
    lost = _counted(sheet.rejected["dvol"], "impossible answer")
    return figure(point.value, point.as_of, point.source, quality, point.received, detail=lost)


def iv_minus_rv(iv: Measured, rv: Measured) -> Measured:
    """Implied less realized volatility (Yang-Zhang, 30 bars), points."""
    return derived(iv.value - rv.value, iv, rv, source="computed")


def _close_before(sheet: Sheet, quote: Quote, moment: Moment) -> float:
    """Implied volatility recorded at the close before the move, points; NaN if none was.

    A coin's move starts 24 h before its quote, which at midnight is the very close of a day.
    """
    if not moment.hours.ready:
        return math.nan
    if sheet.what.round_the_clock:
        day = (quote.as_of.astimezone(UTC) - timedelta(days=1)).date()
    else:
        day = quote.as_of.astimezone(NEW_YORK).date()
    earlier = [close for close in history(sheet, moment.now) if close[0] < day]
    if not earlier or moment.hours.days(sheet.what).gap(earlier[-1][0], day):
        return math.nan
    return earlier[-1][1]


def change_in_sigma(
    sheet: Sheet, change: Measured, realized: tuple[tuple[str, Measured], ...], moment: Moment
) -> Measured:
    """Today's log move in daily standard deviations of the implied, else realized, volatility."""
    quote = sheet.quote
    if quote is None or not change.known:
        return missing(change.reason, change.detail, change.source)
    sigma, basis, quality = _close_before(sheet, quote, moment), _OF_THE_CLOSE, Quality.LIVE
    if not sigma > 0.0:
        rv = dict(realized)["yang_zhang_30"]
        if rv.known:
            sigma, basis, quality = rv.value, "30-day realized volatility", rv.quality
    if not sigma > 0.0:
        return missing(Reason.NO_DATA, "neither implied nor realized volatility known")
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.move import move_in_sigma

    move = math.log(quote.last / quote.prev_close)
    value = float(move_in_sigma(move, sigma / 100.0, 1.0 / sheet.what.periods))
    result = derived(value, change, source="computed", detail=f"in days of {basis}")
    if quality in (Quality.STALE, Quality.FROZEN) and result.known:
        return figure(
            result.value,
            result.as_of,
            "computed",
            weaker(result.quality, quality),
            result.received,
            result.reason,
            result.detail,
        )
    return result
