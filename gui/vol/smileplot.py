"""The smile of one expiry: used quotes, rejected quotes with their reasons, and the fit."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from gui.charts import figures
from gui.charts.dots import Dots
from gui.charts.marks import Mark
from gui.charts.numbers import Numbers
from gui.charts.rug import Rug
from gui.charts.runs import Run
from gui.text import told, tr
from gui.vol.quotes import Quotes
from gui.vol.volplot import VolPlot, Words

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import SmileView, VolView
    from gui.theme import Theme

    Told = tuple[tuple[str, ...], float]

_NEAR_PX = 14.0
_APART, _FAINT_APART = 10.0, 6.0
"""Pixels between two quotes that are drawn: closer ones would become a chain."""
_FAINT = 0.5


class SmilePlot(VolPlot):
    """Volatility by strike of the expiry nearest 30 days, or of one stepped to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._chosen: datetime | None = None
        self._quotes = Quotes.none()
        self._shown: tuple[float, float] = (math.nan, math.nan)
        self._fit = self.line()
        pane, text = self.ink.pane, self.ink.text
        self._fit.setZValue(3.5)
        self._inside = Dots("disc", text, pane, 3.0, 2.9)
        self._calls = Dots("disc", text, pane, 6.0, 3.1)
        self._puts = Dots("ring", text, pane, 7.0, 3.2)
        self._inside.apart, self._calls.apart, self._puts.apart = _FAINT_APART, _APART, _APART
        self._rejected = Dots("cross", text, pane, 6.0)
        self._foot = Rug(text)
        self.plot.state.axis = Numbers()
        self.plot.tell = self._tell
        self.start()

    @property
    def expiry(self) -> datetime | None:
        """The expiry shown, None if there is none."""
        smile = self._smile(self._view)
        return smile.expiry if smile is not None else None

    def next_expiry(self) -> None:
        """Show the next later expiry."""
        self._step(1)

    def prev_expiry(self) -> None:
        """Show the next earlier expiry."""
        self._step(-1)

    def _step(self, by: int) -> None:
        view = self._view
        if view is None or not view.smiles:
            self.notice.emit(tr("No expiry to step to."))
            return
        place = self._place(view) + by
        if not 0 <= place < len(view.smiles):
            self.notice.emit(tr("Last expiry.") if by > 0 else tr("First expiry."))
            return
        self._chosen = view.smiles[place].expiry
        self.plot.drop_cursor()
        self.panel.forget_span()
        self._shown = (math.nan, math.nan)
        self.rebuild()

    def _place(self, view: VolView) -> int:
        """Place of the shown smile: the chosen expiry while there is one, else the nearest."""
        for place, smile in enumerate(view.smiles):
            if smile.expiry == self._chosen:
                return place
        return min(max(view.near, 0), len(view.smiles) - 1)

    def _smile(self, view: VolView | None) -> SmileView | None:
        return view.smiles[self._place(view)] if view is not None and view.smiles else None

    def forget(self) -> None:
        """Another symbol starts at its own nearest expiry."""
        self._chosen = None
        self._shown = (math.nan, math.nan)

    def reset(self) -> None:
        """See the used quotes again."""
        super().reset()
        self.plot.timeline.show(*self._quotes.extent())
        self.plot.refresh()

    def subject(self) -> str:
        """Title while there is nothing to find."""
        return tr("Smile of implied volatility")

    def why_empty(self, view: VolView) -> str:
        """Why there is no quote to show."""
        if self._quotes.strikes.size:
            return ""
        smile = self._smile(view)
        why = (smile.reason if smile is not None else "") or view.chain_why
        why = told(why or view.term.reason) or tr("no option chain yet")
        if smile is None:
            return tr("No smile: {why}").format(why=why)
        return tr("No smile of {day}: {why}").format(day=figures.full_day(smile.expiry), why=why)

    def fill(self, view: VolView) -> None:
        """Dots, crosses, ticks and the fit of the shown expiry."""
        smile = self._smile(view)
        unit = figures.currency(view.currency)
        self.plot.state.axis_note = tr("strike, {unit}").format(unit=unit) if unit else tr("strike")
        self._quotes = quotes = Quotes.of(smile) if smile is not None else Quotes.none()
        forward = smile.forward if smile is not None else math.nan
        calls, puts = quotes.out_of_the_money(forward)
        self._calls.set(quotes.strikes, calls)
        self._puts.set(quotes.strikes, puts)
        self._inside.set(*quotes.in_the_money(forward))
        self._rejected.set(*quotes.crosses())
        self._foot.set(quotes.at_foot())
        fit = (smile.fit_strikes, smile.fit_iv) if smile is not None else ((), ())
        self._fit.track.set(*fit)
        self.plot.state.crosshair.set_stops(quotes.strikes)
        if smile is not None and math.isfinite(smile.forward):
            said = figures.number(smile.forward, figures.price_decimals(smile.forward))
            text = f"{said} {unit}".rstrip()
            self.plot.state.marks = (Mark(smile.forward, "F", tr("Forward"), text),)
        self._set_extent()
        self._dress()

    def _set_extent(self) -> None:
        quotes = self._quotes
        if not quotes.strikes.size:
            return
        timeline = self.plot.timeline
        low, high = float(quotes.strikes[0]), float(quotes.strikes[-1])
        pad = max(high - low, abs(high) * 0.01, 1e-6) * 0.02
        step = (high - low) / max(quotes.strikes.size - 1, 1)
        timeline.set_data(low - pad, high + pad, step)
        wanted = quotes.extent()
        if wanted != self._shown:
            self._shown = wanted
            timeline.show(*wanted)

    def _dress(self) -> None:
        ink, stale = self.ink, self.chain_stale
        own = self.toned(self.own_color(), stale=stale)
        for dots in (self._calls, self._puts):
            dots.color, dots.ground = own, ink.pane
        self._inside.color = ink.quiet(own, _FAINT)
        self._rejected.color = self._foot.color = ink.stale
        self.paint(self._fit, ink.text, stale=stale)
        self.panel.curves = [self._fit]
        self.panel.shapes = [self._foot, self._inside, self._rejected, self._calls, self._puts]

    def words(self, view: VolView) -> Words:
        """Risk reversal and butterfly; how many quotes are used and why others are not."""
        smile = self._smile(view)
        if smile is None or self.plot.state.message:
            return Words((self.subject(),), (), self.chain_origin(view))
        place = tr("Expiry {n} of {m}").format(n=self._place(view) + 1, m=len(view.smiles))
        origin = self.chain_origin(view, place)
        return Words(self._title(smile), self._definition(smile), origin, self.chain_stale)

    def _title(self, smile: SmileView) -> tuple[str, ...]:
        reversal, butterfly = smile.risk_reversal, smile.butterfly
        day, full = figures.day(smile.expiry), figures.full_day(smile.expiry)
        if not math.isfinite(reversal):
            why = told(smile.reason) or tr("quotes do not reach 25 delta")
            return (
                tr("{day}: no risk reversal, {why}").format(day=full, why=why),
                tr("{day}: {why}").format(day=day, why=why),
            )
        size = figures.number(abs(reversal))
        finding = tr("puts and calls alike")
        if size != figures.number(0.0):
            side = tr("puts {size} over calls") if reversal < 0 else tr("calls {size} over puts")
            finding = side.format(size=size)
        said = {
            "finding": finding, "rr": figures.signed(reversal), "bf": figures.signed(butterfly),
            "full": full, "day": day,
        }  # fmt: skip
        return tuple(
            text.format(**said)
            for text in (
                tr("{full}: {finding} (25-delta risk reversal {rr}), butterfly {bf}"),
                tr("{day}: 25-delta risk reversal {rr}, butterfly {bf}"),
                tr("{day}: risk reversal {rr}, butterfly {bf}"),
                tr("{day}: 25Δ RR {rr}, BF {bf}"),
                tr("{day}: RR {rr}, BF {bf}"),
            )
        )

    def _definition(self, smile: SmileView) -> tuple[str, ...]:
        rejected, used = self._quotes.rejected, smile.used
        if not math.isfinite(smile.forward):
            known = tr("{n} quotes used: calls ●, puts ○; forward unknown; rejected {m} ×")
            return (known.format(n=used, m=rejected),)
        base = tr(
            "{n} quotes used: out of the money puts ○, calls ●, in the money faint, crowded thinned"
        ).format(n=used)
        middle = tr("{n} used: out of the money ○ put, ● call, in the money faint").format(n=used)
        short = tr("○ put, ● call, in the money faint")
        if not rejected:
            return (base, middle, short)
        refused = tr("rejected {m} ×").format(m=rejected)
        reasons = f": {smile.rejected}" if smile.rejected else ""
        foot, least = "", f"× {rejected}"
        if self._foot.places.size:
            foot = tr("; | at the foot: off the plot")
            least = tr("× {m} (| off the plot)").format(m=rejected)
        return (
            f"{base}; {refused}{reasons}{foot}", f"{middle}; {refused}{reasons}{foot}",
            f"{base}; {refused}{foot}", f"{middle}; {refused}{foot}", f"{short}, {least}",
            f"○ {tr('put')}, ● {tr('call')}, {least}",
        )  # fmt: skip

    def _moneyness(self, strike: float) -> float:
        smile = self._smile(self._view)
        forward = smile.forward if smile is not None else math.nan
        return (strike / forward - 1.0) * 100.0 if forward else math.nan

    def moment(self, x: float) -> str:
        """Strike and how far it lies from the forward."""
        strike = figures.number(x, 0 if float(x).is_integer() else 2)
        away = self._moneyness(x)
        if not math.isfinite(away):
            return strike
        return f"{strike}  {figures.signed(away)}{figures.THIN}%"

    def reading(self, x: float) -> tuple[Run, ...]:
        """Strike, moneyness, both quotes and the fit."""
        ink, place = self.ink, self._quotes.place(x)
        if place < 0:
            return ()
        runs = [Run(self.moment(x), ink.text, ink.body, 10.0)]
        for name, quote in zip((tr("call"), tr("put")), self._quotes.pair(place), strict=True):
            level = figures.number(quote.iv) if math.isfinite(quote.iv) else tr("no volatility")
            text = f"{name} {level}"
            if quote.rejected:
                text = f"{text} {tr('rejected')}"
            color = ink.stale if quote.rejected or not math.isfinite(quote.iv) else self.own_color()
            runs.append(Run(text, color, ink.body, 10.0))
        fit = self._fit_at(x)
        if math.isfinite(fit):
            runs.append(Run(f"{tr('fit')} {figures.number(fit)}", ink.text, ink.body, 10.0))
        return tuple(runs)

    def _fit_at(self, x: float) -> float:
        """The line at a strike; NaN outside of it and in its gaps."""
        track = self._fit.track
        if track.x.size < 2:
            return math.nan
        return float(np.interp(x, track.x, track.values, math.nan, math.nan))

    def _tell(self, x: float, value: float | None) -> Told | None:
        """Why quotes at `x` are rejected: all of them by keys, by pointer those it is on."""
        place = self._quotes.place(x)
        if place < 0:
            return None
        y_map = self.panel.y_map
        reach = _NEAR_PX / max(abs(y_map.slope), 1e-12)
        lines, level = [], y_map.span.low
        for name, quote in zip((tr("Call"), tr("Put")), self._quotes.pair(place), strict=True):
            if not quote.rejected:
                continue
            at = quote.iv if quote.drawn else y_map.span.low
            if value is None or abs(value - at) <= reach:
                lines.append(quote.sentence(name))
                level = at if quote.drawn else level
        return (tuple(lines), level) if lines else None
