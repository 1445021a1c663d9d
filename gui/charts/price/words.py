"""What the price chart says in words: title, notes, foot and the crosshair's row."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.earnings import Session
from engine.model.instrument import COINS
from engine.model.reason import Reason
from engine.model.value import Quality
from gui import format as written
from gui.charts import clean, figures, held
from gui.charts.price import catalogue
from gui.charts.runs import Run
from gui.text import told, tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QColor

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink

_ALL_LOST = -100.0
_WHEN = {Session.BMO: "before the open", Session.AMC: "after the close"}


def own_color(ink: Ink, view: ChartView) -> QColor:
    """The colour of the symbol's own lines."""
    return ink.series(1 if view.symbol in COINS else 0)


def iv_color(ink: Ink, view: ChartView) -> QColor:
    """The colour of its IV."""
    return own_color(ink, view)


def iv_toned(ink: Ink, view: ChartView) -> QColor:
    """The colour of the IV read now."""
    color = iv_color(ink, view)
    return color if view.iv is None else held.toned(ink, color, view.iv.last)


def iv_held(view: ChartView, now: datetime | None) -> str:
    """What is said of an IV that no longer moves."""
    iv = view.iv
    if iv is None:
        return ""
    drawn = None
    if iv.last.as_of is None:
        times, _ = clean.series(iv.times, iv.values)
        drawn = figures.moment(float(times[-1])) if times.size else None
    return held.note(iv.last, now, drawn)


def move_color(ink: Ink, change: float) -> QColor:
    """Up, down, or quiet for no move."""
    if not math.isfinite(change) or change == 0:
        return ink.secondary
    return ink.up if change > 0 else ink.down


def last_price(view: ChartView, closes: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    """The newest price, else the last known close; NaN if unknown."""
    if view.last.known:
        return view.last.value
    known = closes[np.isfinite(closes)]
    return float(known[-1]) if known.size else math.nan


def withdrawn(view: ChartView) -> bool:
    """Whether the newest price is too old to be shown as one."""
    return view.last.reason is Reason.WITHDRAWN and not view.last.known


def change_share(view: ChartView) -> float:
    """The change the list shows too, in percent; NaN if unknown."""
    return view.change_pct.value if view.change_pct.known else math.nan


def title(ink: Ink, view: ChartView, last: float, now: datetime | None) -> tuple[Run, ...]:
    """Symbol, name, interval, price and change."""
    share, decimals = change_share(view), figures.price_decimals(last)
    runs = [Run(view.symbol, ink.text, ink.title, 8.0)]
    if view.name and view.name != view.symbol:
        runs.append(Run(view.name, ink.secondary, ink.body, 14.0))
    last = math.nan if withdrawn(view) else last
    shown = held.toned(ink, ink.text, view.last)
    runs.append(Run(figures.number(last, decimals), shown, ink.headline, 10.0))
    if math.isfinite(last) and math.isfinite(share) and share > _ALL_LOST:
        change = last - last / (1.0 + share / 100.0)
        stale = view.change_pct.quality is Quality.STALE
        color = ink.stale if stale else move_color(ink, share)
        moved = f"{ink.cue(change)}{figures.signed(change, decimals)}"
        runs.append(Run(moved, color, ink.title, 8.0))
        runs.append(Run(f"{figures.signed(share, 2)}{figures.THIN}%", color, ink.title, 8.0))
        if view.change_basis:
            basis = tr("against {basis}").format(basis=told(view.change_basis))
            runs.append(Run(basis, ink.secondary, ink.axis, 10.0))
    if held.is_held(view.last):
        why = told(view.last.why) or held.note(view.last, now, view.as_of)
        runs.append(Run(why, ink.warning, ink.body))
    return tuple(runs)


def origin(view: ChartView) -> str:
    """The foot: interval, as-of and sources."""
    bars = tr(catalogue.bars_text(view.interval))
    parts = [bars[:1].upper() + bars[1:]]
    if view.last.known and view.last.as_of is not None:
        parts.append(tr("As of {when}").format(when=figures.instant(view.last.as_of)))
    elif view.as_of is not None:
        said = tr("Bars as of {when}") if withdrawn(view) else tr("As of {when}")
        parts.append(said.format(when=figures.instant(view.as_of)))
    if view.source:
        parts.append(tr("Source: {source}").format(source=told(view.source)))
    if view.iv is not None and view.iv.source:
        parts.append(tr("IV: {source}").format(source=told(view.iv.source)))
    sources = dict.fromkeys(
        f"{one.symbol} {told(one.source)}" for one in view.compare if one.source
    )
    if sources:
        parts.append(tr("Compared: {sources}").format(sources=", ".join(sources)))
    return " · ".join(parts)


def next_report(view: ChartView) -> str:
    """When the company reports next, "" where no date is known."""
    event = view.next_report
    if event is None:
        return ""
    day = (
        written.day_about(event.day, event.until)
        if event.until is not None
        else figures.full_day(event.day)
    )
    when = tr(_WHEN[event.session]) if event.session in _WHEN else ""
    text = tr("next report {day}").format(day=day)
    return f"{text}, {when}" if when else text


def labelled(ink: Ink, name: str, value: str, space: float = 8.0) -> tuple[Run, ...]:
    """A quiet name and its figure."""
    return (Run(name, ink.secondary, ink.body, 3.0), Run(value, ink.text, ink.body, space))


def notes(
    view: ChartView,
    vol_shown: bool,
    dropped: tuple[str, ...],
    unknown: tuple[str, ...],
    scale: str,
) -> tuple[str, ...]:
    """What stands above the price while there is no crosshair."""
    said = [tr(catalogue.bars_text(view.interval))]
    if vol_shown:
        daily = catalogue.known_interval(view.interval) == "D"
        bars = tr("30 bars") if daily else tr("30 daily bars")
        said.append(tr("RV: Yang-Zhang over {bars}").format(bars=bars))
    if view.iv is not None:
        said.append(tr("IV: {label}").format(label=told(view.iv.label)))
    said += [text for text in (scale, next_report(view)) if text]
    if dropped:
        said.append(tr("no room for {panes}").format(panes=_names(dropped)))
    if unknown:
        said.append(tr("nothing known of {panes}").format(panes=_names(unknown)))
    return tuple(said)


def _names(panes: tuple[str, ...]) -> str:
    return ", ".join(tr(catalogue.PANES[name]) for name in panes)
