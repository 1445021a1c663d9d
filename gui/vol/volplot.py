"""What the plots of the vol sheet have in common: words that fit, states, one panel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFontMetricsF

from engine.model.instrument import Kind
from engine.model.value import Quality
from gui.charts import figures
from gui.charts.base import PlotPane
from gui.charts.curve import Curve, Stroke
from gui.charts.numbers import Numbers
from gui.charts.panel import Panel
from gui.charts.runs import Run, shrunk, width_of
from gui.charts.track import Track
from gui.spoken import lines
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QFont, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from engine.desk.volview import VolView
    from gui.theme import Theme

_MARGINS = 18
_AXIS_ROOM = 56
_WHOLE = 0.05
_HELD = ("stale", "frozen")
Awaited = Literal["", "symbol", "figures"]
_LEAST_POINTS = 2.0
"""Less than this from foot to top would make noise look like movement."""


@dataclass(frozen=True, slots=True)
class Words:
    """What stands around a plot, each as wordings from the longest to the shortest.

    Attributes:
        stale: What the title speaks of is stale.
    """

    title: tuple[str, ...]
    definition: tuple[str, ...]
    origin: tuple[str, ...]
    stale: bool = False


class VolPlot(PlotPane):
    """One plot of the sheet; the longest wording of each line that fits is shown.

    Attributes:
        helps: Whether this plot names the way out of a wait: one of them is enough.
        awaited: What it says without a view: nothing is shown, nothing waited for, or both.
    """

    helps = False
    awaited: Awaited = "figures"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: VolView | None = None
        self._words = Words((), (), ())
        self.panel = Panel(tr("points"), 1.0, floor=0.0)
        self.panel.least_decimals = 1
        self.panel.least_span = _LEAST_POINTS
        self.plot.state.keep_names = True
        self.headline.single = self.foot.single = True
        self.definition.hide()
        self.plot.timeline.set_default(None)
        self.plot.read = self._read
        self.plot.moment = self.moment

    def drawing_key(self) -> str:
        """Drawings belong to the symbol."""
        return self._view.symbol if self._view is not None else ""

    @property
    def export_symbol(self) -> str:
        """The symbol in a file's name."""
        return self._view.symbol if self._view is not None else ""

    def set_view(self, view: VolView | None) -> None:
        """Show this sheet's part; crosshair and view stay with the symbol."""
        before = self._view
        if view is None or before is None or view.symbol != before.symbol:
            self.plot.drop_cursor()
            self.plot.timeline.reset()
            self.panel.forget_span()
            self.forget()
        self._view = view
        self.rebuild()

    def rebuild(self) -> None:
        """Fill panel and words from the view, with the present ink."""
        view, state = self._view, self.plot.state
        state.marks, state.anchors = (), ()
        self.panel.labels, self.panel.extra = (), ()
        if view is None:
            state.message = self._absence()
            self._words = Words((self.subject(),), (), ())
        else:
            self.fill(view)
            why = self.why_empty(view)
            state.message = (f"{why}.",) if why else ()
            self._words = self.words(view)
        self.panel.marked = bool(state.marks)
        self.plot.set_panels([self.panel] if view is not None else [])
        self._fit_words()

    def await_(self, what: Awaited) -> None:
        """Say without a view that a symbol or its figures are awaited; "" says nothing yet."""
        self.awaited = what
        self.rebuild()

    def _absence(self) -> tuple[str, ...]:
        """What stands in the plot without a view."""
        if self.awaited == "symbol":
            return (tr("No symbol chosen."),)
        if not self.awaited:
            return ()
        way = self.ways.short() if self.helps else ""
        return (tr("Waiting for the first figures."), *((way,) if way else ()))

    # What each plot says for itself.

    def subject(self) -> str:
        """What the plot is about, its title while there is nothing to find."""
        raise NotImplementedError

    def fill(self, view: VolView) -> None:
        """Bring the view's samples to the panel's layers."""
        raise NotImplementedError

    def why_empty(self, view: VolView) -> str:
        """Why there is nothing to draw, "" if there is something."""
        raise NotImplementedError

    def words(self, view: VolView) -> Words:
        """Title, definition and origin of what is drawn."""
        raise NotImplementedError

    def reading(self, x: float) -> tuple[Run, ...]:
        """The crosshair's line."""
        raise NotImplementedError

    def moment(self, x: float) -> str:
        """What the crosshair's tag on the x axis says."""
        raise NotImplementedError

    def forget(self) -> None:
        """Another symbol comes: drop what was chosen of the last one."""

    def _read(self, x: float) -> tuple[Run, ...]:
        """The crosshair's line, without the last figures where there is no room for them."""
        runs, room = self.reading(x), self.plot.state.strip.width()
        while len(runs) > 1 and width_of(shrunk(runs, room)) > room:
            runs = runs[:-1]
        return runs

    def spoken_name(self) -> str:
        """The plot's subject and the symbol."""
        symbol = self.export_symbol
        if not symbol:
            return self.subject()
        return tr("{plot}: {symbol}").format(plot=self.subject(), symbol=symbol)

    def spoken_words(self) -> str:
        """Finding, definition and origin unshortened, or why nothing is drawn."""
        words = self._words
        told = (each[0] for each in (words.title, words.definition, words.origin) if each)
        return lines(*told, *self.plot.state.message)

    # Words.

    def _fit_words(self) -> None:
        ink, words = self.ink, self._words
        room = float(self.width() - _MARGINS)
        title = fitting(words.title, ink.title, room)
        definition = fitting(words.definition, ink.axis, room - _AXIS_ROOM)
        full = [w[0] for w in (words.title, words.definition) if w]
        shortened = [title, definition] != full and title != ""
        self.headline.set_runs(
            (Run(title, self.toned(ink.text, stale=words.stale), ink.title),),
            "\n".join(full) if shortened else "",
        )
        self.setAccessibleName(words.title[0] if words.title else "")
        self.setAccessibleDescription(words.definition[0] if words.definition else "")
        self.plot.state.notes = self.small_line(definition)
        origin = fitting(words.origin, ink.axis, room)
        whole = words.origin[0] if words.origin else ""
        self.foot.set_runs(self.small_line(origin), whole if origin != whole else "")
        self.plot.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the wordings anew where the width is another."""
        super().resizeEvent(event)
        if self._ready and event.oldSize().width() != event.size().width():
            self._fit_words()

    def chain_origin(self, view: VolView, *first: str) -> tuple[str, ...]:
        """As-of, source and state of the option chain, after `first`."""
        parts = [text for text in first if text]
        short, own = list(parts), len(parts)
        if view.as_of is not None:
            parts.append(tr("As of {when}").format(when=figures.instant(view.as_of)))
            short.append(figures.instant(view.as_of))
        if view.source:
            parts.append(tr("Source: {source}").format(source=told(view.source)))
            short.append(told(view.source))
        if view.quality in _HELD:
            held = told(view.quality)
            parts.append(f"{held}: {told(view.trouble)}" if view.trouble else held)
            short.insert(own, held)
        return tuple(" · ".join(p) for p in (parts, short, short[own:]))

    # Colours and pieces.

    def own_color(self) -> QColor:
        """The symbol's colour on every chart: its class decides."""
        coin = self._view is not None and self._view.kind is Kind.CRYPTO
        return self.ink.series(1 if coin else 0)

    def realized_color(self) -> QColor:
        """The colour of realized volatility on every chart."""
        return self.ink.series(2)

    def line(self) -> Curve:
        """A smooth curve over a new track; `paint` gives it its colour."""
        made = Curve(Track(in_time=False), Stroke(self.ink.text, self.ink.text))
        made.even = False
        return made

    def paint(
        self, curve: Curve, color: QColor, width: float = 1.0, *, stale: bool = False
    ) -> None:
        """Draw the curve in this colour from now on; greyed and dashed where it is stale."""
        shown = self.toned(color, stale=stale)
        quiet = shown if stale else self.ink.quiet(color)
        curve.stroke = Stroke(shown, quiet, width, dashed=stale)

    def toned(self, color: QColor, *, stale: bool) -> QColor:
        """The colour of words and marks: as in the tables, grey where they are stale."""
        return self.ink.stale if stale else color

    @property
    def chain_stale(self) -> bool:
        """Whether what the option chain gave is stale."""
        return self._view is not None and self._view.quality == Quality.STALE

    # Commands that mean something else on an axis that is not time.

    def _end(self) -> float:
        return 0.0 if self._numbered() else super()._end()

    def _range(self, since: float | None) -> None:
        if since is not None and self._numbered():
            self.notice.emit(tr("This axis is not time: there is no range of days."))
            return
        super()._range(since)

    def _numbered(self) -> bool:
        return isinstance(self.plot.state.axis, Numbers)


def days_of(count: float) -> str:
    """A number of days in words; a fraction only where there is one."""
    whole = abs(count - round(count)) < _WHOLE
    if whole and round(count) == 1:
        return tr("1 day")
    return tr("{n} days").format(n=figures.number(count, 0 if whole else 1))


def fitting(wordings: tuple[str, ...], font: QFont, room: float) -> str:
    """The first of `wordings` that is at most `room` pixels wide, else the last; "" of none."""
    metrics = QFontMetricsF(font)
    for wording in wordings:
        if metrics.horizontalAdvance(wording) <= room:
            return wording
    return wordings[-1] if wordings else ""
