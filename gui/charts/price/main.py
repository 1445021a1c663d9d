"""The price's own panel: candles, line or area, and what lies over them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from gui.charts import figures
from gui.charts.candles import Candles
from gui.charts.curve import Curve, Fill, Stroke
from gui.charts.ink import mixed
from gui.charts.panel import EndLabel, Panel
from gui.charts.price import words
from gui.charts.price.caption import Caption
from gui.charts.price.lines import Overlay
from gui.charts.runs import Run
from gui.charts.track import Track
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from engine.desk.views import ChartView
    from gui.charts.ink import Ink
    from gui.charts.price.bars import PriceBars
    from gui.charts.price.compare import Compared
    from gui.charts.valuescale import Kind

_AREA = 0.08


class MainPane:
    """Layers and axis of the price.

    Attributes:
        panel: What the plot shows of it.
        log, percent: The chosen scale; at most one of them.
        overlays: The chosen lines over the price.
    """

    def __init__(self, ink: Ink) -> None:
        self.panel = Panel("", 1.0)
        self.log = self.percent = False
        self.overlays: list[Overlay] = []
        self._ink = ink
        self._close = Track(in_time=False)
        self._candles = Candles(ink.up, ink.down)
        self._curve = Curve(self._close, Stroke(ink.text, ink.text))
        self._area = Fill(self._close, ink.pane, ink.pane, None)
        self._caption = Caption(ink.veil)

    def take(self, bars: PriceBars, view: ChartView, overlays: tuple[str, ...]) -> None:
        """Show these bars with these lines over them."""
        self._candles.set(*bars.spread_out())
        self._close.set_clean(*bars.line(bars.close))
        kept = {overlay.name: overlay for overlay in self.overlays}
        self.overlays = [kept.get(name) or Overlay(name, self._ink) for name in overlays]
        for overlay in self.overlays:
            overlay.take(bars, view)

    def dress(self, ink: Ink, view: ChartView, style: str, compared: Compared) -> None:
        """Layers in the present style and colours."""
        self._ink = ink
        panel, color = self.panel, words.own_color(ink, view)
        self._candles.up, self._candles.down = ink.up, ink.down
        self._curve.stroke = Stroke(color, ink.quiet(color))
        self._area.above = self._area.below = mixed(ink.pane, color, _AREA)
        self._caption.veil = ink.veil
        for overlay in self.overlays:
            overlay.dress(ink)
        own = [] if style == "candles" else [self._curve]
        over = [curve for overlay in self.overlays for curve in overlay.curves]
        panel.candles = self._candles if style == "candles" else None
        panel.fills = [self._area] if style == "area" else []
        panel.curves = [*over, *compared.curves, *own]
        bands = [overlay.band for overlay in self.overlays if overlay.band is not None]
        panel.shapes = [*bands, self._caption]
        panel.labels = self._labels(view, color, compared)
        shares = bool(compared.curves) or self.percent
        panel.unit = "" if shares else figures.currency(view.currency)
        decimals = figures.price_decimals(words.last_price(view, self._close.values))
        panel.least_decimals = 2 if shares else decimals

    def _labels(self, view: ChartView, color: QColor, compared: Compared) -> tuple[EndLabel, ...]:
        over = tuple(label for overlay in self.overlays for label in overlay.labels())
        own = (EndLabel(self._curve, view.symbol, color),) if compared.curves else ()
        return (*own, *compared.labels(), *over)

    def set_scale(self, *, log: bool, percent: bool) -> None:
        """Straight, log or percent."""
        self.log, self.percent = log, percent
        kind: Kind = "percent" if percent else "log" if log else "linear"
        self.panel.scale = replace(self.panel.scale, kind=kind)

    def invert(self) -> None:
        """Upside down, or upright again."""
        self.panel.scale = replace(self.panel.scale, inverted=not self.panel.scale.inverted)

    def scale_text(self, compared: Compared) -> str:
        """What is said of an axis that is not straight and upright."""
        said = []
        if compared.curves or self.percent:
            said.append(tr("% since the left edge"))
        elif self.log:
            said.append(tr("log scale"))
        if self.panel.scale.inverted:
            said.append(tr("upside down"))
        return ", ".join(said)

    def tag_text(self, last: float) -> str:
        """The newest price as its tag says it."""
        scale = self.panel.scale
        if scale.kind == "percent" and math.isfinite(scale.base):
            return scale.text(last, 2)
        return figures.number(last, figures.price_decimals(last))

    def read(self, place: int, compared: Compared) -> None:
        """Put every line's value at a bar into the panel's corner."""
        ink, runs = self._ink, []
        for overlay in self.overlays:
            for name, value, color in overlay.read(place):
                text = figures.number(value, figures.price_decimals(value))
                runs.append(Run(f"{name} {text}", color, ink.axis, 10.0))
        for name, share, color in compared.read(place):
            text = f"{figures.signed(share, 2)}{figures.THIN}%"
            runs.append(Run(f"{name} {text}", color, ink.axis, 10.0))
        self._caption.runs = tuple(runs)

    @property
    def words(self) -> tuple[Run, ...]:
        """What stands in the corner."""
        return self._caption.runs

    def hush(self) -> None:
        """The crosshair has gone: the corner is empty."""
        self._caption.runs = ()
