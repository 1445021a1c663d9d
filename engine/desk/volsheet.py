"""The vol sheet put together: every figure with its age, n and inputs, and the pictures."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.figures import derived
from engine.desk.volahead import no_forecast
from engine.desk.volcone import no_cone
from engine.desk.volhistory import history_view, own_measure
from engine.desk.volnumber import Number, told
from engine.desk.volstanding import standing, thirty_days
from engine.desk.volview import (
    EVENT,
    FIGURES,
    INTRADAY,
    REALIZED,
    SHAPE,
    ConeView,
    ExpiryView,
    Figure,
    ForecastView,
    TermView,
    VolView,
)
from engine.desk.volwords import headline

if TYPE_CHECKING:
    from engine.desk.views import Series
    from engine.desk.volchain import ChainFigures
    from engine.desk.volinputs import Given
    from engine.model.value import Measured

FROM_BARS = ("ewma", "garch_1d", "garch", "gjr", "har")


def vol_view(given: Given) -> VolView:
    """The sheet of these inputs. Fits models: never in the window's thread, under no lock."""
    chain = None if given.usable is None else given.derived.chain(given.usable, given.days)
    found: dict[str, Figure] = {}
    found |= _of_bars(given)
    found |= thirty_days(given)
    found |= standing(given)
    found["variance_premium"] = _premium(given, found["garch"])
    found |= _intraday(given)
    found |= _event(given)
    found |= _shape(given, chain)
    figures = tuple(found[name] for name in FIGURES)
    row = given.row
    return VolView(
        symbol=row.symbol,
        name=row.name,
        kind=row.kind,
        currency=row.currency,
        headline=headline(given, found),
        figures=figures,
        cone=_cone(given, chain),
        term=_term(given, chain),
        smiles=() if chain is None else chain.smiles,
        near=-1 if chain is None else chain.near,
        history=history_view(given.lines, _realized(given), given.closes, _own(given)),
        events=given.events,
        as_of=given.chain_from.as_of,
        source=given.chain_from.source,
        quality=str(given.chain_from.quality),
        chain_why="" if chain is not None else given.chain_why.why,
        trouble="" if chain is None else given.trouble,
        ahead=_ahead(given),
    )


def _of_bars(given: Given) -> dict[str, Figure]:
    """Realized volatility and forecasts."""
    names = REALIZED + FROM_BARS
    bars = given.bars
    if bars is None:
        return {name: Figure(name, given.bars_why) for name in names}
    numbers = given.derived.realized(bars) | given.derived.forecasts(bars).numbers
    row = dict(given.row.rv)
    found = {name: given.bars_from.figure(name, numbers[name]) for name in names}
    for name, value in row.items():
        found[name] = replace(found[name], value=value)
    return found


def _premium(given: Given, garch: Figure) -> Figure:
    """Implied less expected variance of the coming month, squared points."""
    implied = given.row.iv30
    name = "variance_premium"
    value = derived(
        implied.value**2 - garch.value.value**2, implied, garch.value, source="computed"
    )
    which = "published DVOL" if implied is given.row.dvol else "implied volatility at the money"
    return told(name, value, garch.n, f"{which} squared less GARCH squared, both of 30 days")


def _intraday(given: Given) -> dict[str, Figure]:
    series = given.intraday
    if series is None:
        return {name: Figure(name, given.intraday_why) for name in INTRADAY}
    found = given.derived.intraday(series, given.days)
    end = None if found.day is None else given.days.closing(found.day)
    origin = replace(given.intraday_from, as_of=end)
    return {name: origin.figure(name, found.numbers[name]) for name in INTRADAY}


def _event(given: Given) -> dict[str, Figure]:
    move = given.row.implied_move_pct
    words = "price of the at-the-money straddle"
    found = {EVENT[0]: told(EVENT[0], move, 1, f"{words} {move.detail}".strip())}
    if given.usable is None:
        return found | {name: Figure(name, given.chain_why) for name in EVENT[1:]}
    numbers = given.derived.event(
        given.usable, given.days, given.expiry, given.report, given.report_why
    )
    return found | {name: given.chain_from.figure(name, numbers[name]) for name in EVENT[1:]}


def _shape(given: Given, chain: ChainFigures | None) -> dict[str, Figure]:
    if chain is None:
        return {name: Figure(name, given.chain_why) for name in SHAPE}
    return {name: given.chain_from.figure(name, chain.numbers[name]) for name in SHAPE}


def _cone(given: Given, chain: ChainFigures | None) -> ConeView:
    """The cone with the expiries' volatilities at the money on it."""
    if given.bars is None:
        return replace(no_cone(given.bars_why.why), implied_why=_no_chain(given, chain))
    cone = given.derived.cone(given.bars)
    if chain is None:
        return replace(cone, implied_why=_no_chain(given, chain))
    implied = tuple(
        (bars, point.sigma * 100.0)
        for bars, point in zip(chain.bars, chain.points, strict=True)
        if math.isfinite(point.sigma)
    )
    return replace(cone, implied=implied, implied_why="" if implied else chain.why)


def _ahead(given: Given) -> ForecastView:
    """The models' lines over the horizons; fitted once with their figures."""
    if given.bars is None:
        return no_forecast(given.bars_why.why)
    return given.derived.forecasts(given.bars).ahead


def _no_chain(given: Given, chain: ChainFigures | None) -> str:
    return "" if chain is not None else given.trouble or given.chain_why.why


def _term(given: Given, chain: ChainFigures | None) -> TermView:
    if chain is None:
        return TermView((), "", given.chain_why.why)
    shown = tuple(
        ExpiryView(
            expiry=point.expiry,
            days=point.years * 365.0,
            atm=given.chain_from.measured(Number(point.sigma * 100.0, point.n, "", point.reason)),
            forward=point.forward,
            quotes=point.n,
        )
        for point in chain.points
    )
    return TermView(shown, chain.shape, chain.why)


def _realized(given: Given) -> Series | None:
    bars = given.bars
    if bars is None:
        return None
    last = given.row.rv30
    line = given.derived.rv_line(bars, given.days)
    return line if line.last == last else replace(line, last=last)


def _own(given: Given) -> Measured:
    return given.row.dvol if own_measure(given.what.symbol) == "dvol" else given.row.iv30_atm
