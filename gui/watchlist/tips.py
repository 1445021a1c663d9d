"""What a cell of the watchlist says of itself: on hover, on Shift+F1 and in the details line."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.volfigures import Figure
from engine.model.instrument import COINS
from engine.model.value import Quality
from gui import format as fmt
from gui.tables.cell import explain
from gui.text import told, tr
from gui.vol.definitions import COMPLETE_FROM, definition, with_unit
from gui.vol.definitions import tip as volatility_tip
from gui.watchlist import cellmaking as make
from gui.watchlist.headings import (
    AGE,
    ALIAS,
    CAP,
    CHANGE,
    EARNINGS,
    EXT,
    EXT_CHANGE,
    FLAG,
    IV,
    LAST,
    MOVE,
    NOTE,
    PERCENTILE,
    RANK,
    REALIZED,
    RV,
    SIGMA,
    SPREAD,
    TARGET,
    TRAIL,
)  # fmt: skip
from gui.watchlist.moment import age_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.desk.views import RowView
    from engine.desk.watchlist import Entry
    from engine.model.value import Measured
    from gui.watchlist.moment import Moment

VOLATILITIES = (RV, IV, SPREAD, RANK, PERCENTILE, MOVE)


def tip(
    view: RowView, column: int, moment: Moment, entry: Entry | None = None,
    estimator: str = REALIZED,
) -> str:  # fmt: skip
    """Plain text for a cell: value, definition, as-of, n, age, source, quality, reason."""
    if column in VOLATILITIES:
        return _volatility_tip(view, column, moment, estimator)
    if column == EARNINGS:
        return _report_tip(view, moment)
    if column == AGE:
        return _age_tip(view, moment)
    named = _named(view, column)
    if named is not None:
        title, measured, write = named
        return _aged(explain(f"{view.symbol} {title}", measured, write), measured, moment)
    return _own_tip(view, column, entry)


def implied_name(view: RowView) -> str:
    """Which figure stands as the row's IV30: a coin's published DVOL, else the one at the money."""
    return "dvol" if view.symbol in COINS and view.iv30 is view.dvol else "iv30_atm"


def row_figure(view: RowView, column: int, estimator: str = REALIZED) -> Figure:
    """The volatility figure of a column; `n` is 0 where a row does not know it."""
    if column == RV:
        measured = make.realized(view, estimator)
        bars = int(estimator.rpartition("_")[2]) if measured.known else 0
        return Figure(estimator, measured, bars)
    if column == IV:
        return Figure(implied_name(view), view.iv30)
    if column == MOVE:
        return Figure("implied_move_pct", view.implied_move_pct)
    if column == SPREAD:
        measured = make.spread(view, estimator)
        pair = (
            Figure(implied_name(view), view.iv30),
            Figure(estimator, make.realized(view, estimator)),
        )
        words = " − ".join(f"{definition(one.name).short} {with_unit(one)}" for one in pair)
        return Figure("iv_minus_rv", measured, inputs=words if measured.known else "")
    rank = column == RANK
    measured = view.iv_rank if rank else view.iv_percentile
    name = "iv_rank" if rank else "iv_percentile"
    return Figure(name, measured, min(view.iv_days, COMPLETE_FROM))


def with_currency(view: RowView) -> Callable[[float], str]:
    """Writes a price of this row."""

    def write(value: float) -> str:
        return f"{fmt.price(value)} {view.currency}".rstrip()

    return write


def _named(
    view: RowView, column: int
) -> tuple[str, Measured, Callable[[float], str]] | None:  # fmt: skip
    """Title, value and format of a price or a change, None for other columns."""
    price = with_currency(view)
    return {
        LAST: (tr("last"), view.last, price),
        CHANGE: (tr("change"), view.change_pct, fmt.percent),
        SIGMA: (tr("change in sigma of the day"), view.change_sigma, _sigmas),
        CAP: (tr("change of market value"), view.market_cap_change_usd, _dollars),
        EXT: (tr("before or after the session"), view.ext_last, price),
        EXT_CHANGE: (tr("change outside the session"), view.ext_change_pct, fmt.percent),
    }.get(column)


def _sigmas(value: float) -> str:
    return f"{fmt.number(value, 2, signed=True)}{fmt.THIN}σ"


def _dollars(value: float) -> str:
    return fmt.money(value, signed=True)


def _aged(said: str, measured: Measured, moment: Moment) -> str:
    """A tip with the age of its value."""
    seconds = age_of(measured, moment)
    if math.isnan(seconds):
        return said
    return said + "\n" + tr("Age: {age}").format(age=fmt.age(seconds))


def _own_tip(view: RowView, column: int, entry: Entry | None) -> str:
    """What the user wrote, or the row as a whole."""
    if column == NOTE and entry is not None:
        return entry.field("note")
    if column == TARGET:
        return _target_tip(view, entry)
    if column == TRAIL:
        return trail_words(view)
    flag = make.flag_of(entry)
    lines = [
        view.symbol,
        "" if entry is None else entry.field("alias"),
        view.name,
        told(str(view.kind)),
        tr("Flag {number}").format(number=flag) if flag else "",
        "" if entry is None or column in (FLAG, ALIAS) else entry.field("note"),
    ]
    if view.refused:
        lines.append(tr("Refused: {why}").format(why=told(view.refused)))
    return "\n".join(line for line in lines if line)


def _target_tip(view: RowView, entry: Entry | None) -> str:
    target = make.target_of(entry)
    if math.isnan(target):
        text = "" if entry is None else entry.field("target")
        return tr("{text} is no price").format(text=text) if text else ""
    said = tr("{symbol} target: {price}")
    lines = [said.format(symbol=view.symbol, price=with_currency(view)(target))]
    if view.last.known and view.last.value:
        away = fmt.percent((target / view.last.value - 1.0) * 100.0)
        lines.append(tr("{change} from the last price").format(change=away))
    return "\n".join(lines)


def trail_words(view: RowView) -> str:
    """The sparkline in words."""
    known = [price for price in view.trail if math.isfinite(price)]
    if len(known) < 2:
        return tr("No recent prices yet")
    said = tr("{count} recent prices: from {first} to {last}, lowest {low}, highest {high}")
    prices = (known[0], known[-1], min(known), max(known))
    first, last, low, high = map(fmt.price, prices)
    return said.format(count=len(known), first=first, last=last, low=low, high=high)


def _volatility_tip(view: RowView, column: int, moment: Moment, estimator: str) -> str:
    shown = row_figure(view, column, estimator)
    said = _aged(volatility_tip(shown, view.symbol), shown.value, moment)
    if column != IV or view.symbol not in COINS:
        return said
    own = view.iv30_dvol
    lines = [said, f"{definition('iv30_dvol').title}: {with_unit(Figure('iv30_dvol', own))}"]
    if not own.known:
        lines[-1] += f" ({told(own.why)})" if own.why else ""
    elif own.quality is view.dvol.quality:
        apart = replace(view.dvol, value=view.dvol.value - own.value)
        what = definition("dvol_difference").title
        lines.append(f"{what}: {with_unit(Figure('dvol_difference', apart))}")
    return "\n".join(lines)


def _report_tip(view: RowView, moment: Moment) -> str:
    event = view.next_earnings
    if event is None:
        return tr("Next report: –\nReason: {reason}").format(reason=told(view.earnings_reason))
    sessions = {"BMO": tr("before the open"), "AMC": tr("after the close"),
                "DMH": tr("in market hours")}  # fmt: skip
    said = tr("{symbol} reports {day}, {session}").format(
        symbol=view.symbol, day=fmt.days_between(event.day, event.until),
        session=sessions.get(str(event.session), tr("session unknown")),
    )  # fmt: skip
    lines = [
        said,
        make.report_cell(view, moment).text,
        tr("Status: {status}").format(status=event.status),
        tr("Source: {source}").format(source=told(event.source)),
    ]
    return "\n".join(line for line in lines if line)


def _age_tip(view: RowView, moment: Moment) -> str:
    seconds = age_of(view.last, moment)
    if math.isnan(seconds):
        why = told(view.last.why)
        return tr("No price yet: {reason}").format(reason=why) if why else tr("No price yet")
    frozen = view.last.quality is Quality.FROZEN
    said = (
        tr("The last price is of {age} ago") if frozen else tr("The last price arrived {age} ago")
    )
    lines = [said.format(age=fmt.age(seconds))]
    if view.cadence_s > 0:
        lines.append(tr("Expected every {age}").format(age=fmt.age(view.cadence_s)))
    return "\n".join(lines)
