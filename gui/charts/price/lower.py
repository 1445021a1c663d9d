"""The panes below the price: volume, RV and IV, their difference, moves in sigma."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.model.instrument import COINS
from gui.charts import figures
from gui.charts.curve import Curve, Fill, Stroke
from gui.charts.panel import EndLabel, Panel
from gui.charts.price import words
from gui.charts.price.caption import Caption
from gui.charts.price.catalogue import PANES
from gui.charts.price.columns import Columns
from gui.charts.price.guides import Guides
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.text import tr

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink
    from gui.charts.price.bars import PriceBars

    Floats = NDArray[np.float64]

_SIGMAS = (-2.0, -1.0, 1.0, 2.0)
_HUNDRED, _TEN = 99.95, 9.995
_SOFT = 0.42
"""How far a bar steps back toward the pane, so that the lines stay in front."""


def amount(value: float, decimals: int = 0) -> str:
    """Shares or coins in words of size: "473m", "1.25bn"; small ones with their decimals."""
    if words := figures.scaled(abs(value)):
        return f"{figures.MINUS}{words}" if value < 0 else words
    return figures.number(value, decimals) if decimals else _three(value)


def _three(value: float) -> str:
    """Three figures without trailing zeros."""
    if not math.isfinite(value) or abs(value) >= _HUNDRED:
        return figures.number(value, 0)
    text = figures.number(value, 1 if abs(value) >= _TEN else 2)
    return text.rstrip("0").rstrip(".") if "." in text else text


class LowerPane:
    """One pane below the price.

    Attributes:
        share: Of the height, where there is plenty.
        panel: What the plot shows of it.
    """

    name = ""
    share = 0.2

    def __init__(self, ink: Ink) -> None:
        self.panel = Panel("", self.share)
        self.caption = Caption(ink.veil)

    def take(self, bars: PriceBars) -> bool:
        """Show these bars; False where they have nothing for this pane."""
        raise NotImplementedError

    def dress(self, ink: Ink, view: ChartView, now: datetime | None) -> None:
        """Colours and words of the present view."""
        self.caption.veil = ink.veil
        self.caption.runs = (Run(tr(PANES[self.name]), ink.secondary, ink.axis),)


class VolumePane(LowerPane):
    """Shares or coins a bar, coloured by the bar's own direction."""

    name, share = "volume", 0.15

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._columns = Columns(ink.up, ink.down)
        self.panel.floor = 0.0
        self.panel.write = amount
        self.panel.shapes = [self._columns, self.caption]

    def take(self, bars: PriceBars) -> bool:
        """Volumes above zero; False without any."""
        sound = np.where(bars.volume > 0.0, bars.volume, np.nan)
        self._columns.set(bars.places, sound, bars.close >= bars.prices[0])
        return bool(np.isfinite(sound).any())

    def dress(self, ink: Ink, view: ChartView, now: datetime | None) -> None:
        """Up and down stepped back, coins or shares as the unit."""
        super().dress(ink, view, now)
        self._columns.up, self._columns.down = ink.quiet(ink.up, _SOFT), ink.quiet(ink.down, _SOFT)
        self.panel.unit = view.symbol if view.symbol in COINS else tr("shares")


class VolPane(LowerPane):
    """Realized and implied volatility."""

    name, share = "vol", 0.28

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._rv, self._iv = Track(in_time=False), Track(in_time=False)
        plain = Stroke(ink.text, ink.text)
        self._rv_curve, self._iv_curve = Curve(self._rv, plain), Curve(self._iv, plain)
        self.panel.floor = 0.0
        self.panel.least_decimals = 1
        self.panel.curves = [self._rv_curve, self._iv_curve]

    def take(self, bars: PriceBars) -> bool:
        """Both lines; False where neither has a point."""
        self._rv.set_clean(*bars.line(bars.rv))
        self._iv.set_clean(*bars.line(bars.iv))
        return bool(np.isfinite(bars.rv).any() or np.isfinite(bars.iv).any())

    def set_thin(self, x: float) -> None:
        """From here the IV line only joins published points; NaN nowhere."""
        self._iv_curve.thin_from = x

    def dress(self, ink: Ink, view: ChartView, now: datetime | None) -> None:
        """Colours of the two series; labels at their ends, greyed where held."""
        super().dress(ink, view, now)
        self.panel.unit = tr("points")
        rv, iv = ink.series(2), words.iv_color(ink, view)
        self._rv_curve.stroke = Stroke(rv, ink.quiet(rv))
        self._iv_curve.stroke = Stroke(iv, ink.quiet(iv), width=2.0)
        held = words.iv_held(view, now)
        self.panel.labels = (
            EndLabel(self._rv_curve, tr("RV"), rv),
            EndLabel(self._iv_curve, tr("IV"), words.iv_toned(ink, view), held),
        )


class GapPane(LowerPane):
    """Implied less realized volatility, filled from zero."""

    name, share = "iv_rv", 0.2

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._gap = Track(in_time=False)
        self._curve = Curve(self._gap, Stroke(ink.text, ink.text))
        self._fill = Fill(self._gap, ink.pane, ink.pane, 0.0)
        self.panel.zero = self.panel.signed = True
        self.panel.least_decimals = 1
        self.panel.curves, self.panel.fills = [self._curve], [self._fill]
        self.panel.shapes = [self.caption]

    def take(self, bars: PriceBars) -> bool:
        """Where both are known; False where they never are."""
        gap = bars.iv - bars.rv
        self._gap.set_clean(*bars.line(gap))
        return bool(np.isfinite(gap).any())

    def dress(self, ink: Ink, view: ChartView, now: datetime | None) -> None:
        """Above zero the IV's colour, below the RV's."""
        super().dress(ink, view, now)
        self.panel.unit = tr("points")
        iv, rv = words.iv_color(ink, view), ink.series(2)
        self._curve.stroke = Stroke(ink.text, ink.quiet(ink.text))
        self._fill.above, self._fill.below = ink.quiet(iv, 0.7), ink.quiet(rv, 0.7)
        held = words.iv_held(view, now)
        color = ink.stale if held else ink.text
        self.panel.labels = (EndLabel(self._curve, "", color),)


class MovePane(LowerPane):
    """Each bar's move in sigma of the day before it, against one and two."""

    name, share = "z_move", 0.2

    def __init__(self, ink: Ink) -> None:
        super().__init__(ink)
        self._columns = Columns(ink.up, ink.down)
        self._guides = Guides(_SIGMAS, ink.faint)
        self.panel.zero = self.panel.signed = True
        self.panel.least_decimals = 1
        self.panel.shapes = [self._guides, self._columns, self.caption]

    def take(self, bars: PriceBars) -> bool:
        """All known moves; False without any."""
        self._columns.set(bars.places, bars.z_move, bars.z_move >= 0.0)
        return bool(np.isfinite(bars.z_move).any())

    def dress(self, ink: Ink, view: ChartView, now: datetime | None) -> None:
        """The move's own direction."""
        super().dress(ink, view, now)
        self.panel.unit = "σ"
        self._columns.up, self._columns.down = ink.up, ink.down
        self._guides.color = ink.faint


def made(ink: Ink) -> tuple[LowerPane, ...]:
    """All panes in their order from top to bottom."""
    return VolumePane(ink), VolPane(ink), GapPane(ink), MovePane(ink)


def last_known(values: Floats) -> int:
    """Place of the last known value, -1 without one."""
    known = np.flatnonzero(np.isfinite(values))
    return int(known[-1]) if known.size else -1
