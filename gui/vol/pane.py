"""The vol sheet: every figure of one symbol's volatility beside its plots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.charts.ink import Ink
from gui.charts.runs import Run, TextLine
from gui.text import told, tr
from gui.vol import definitions, words
from gui.vol.arrangement import Arrangement, Parts
from gui.vol.coneplot import ConePlot
from gui.vol.forecastplot import ForecastPlot
from gui.vol.grid import FigureGrid
from gui.vol.historyplot import HistoryPlot
from gui.vol.note import Note
from gui.vol.said import Said
from gui.vol.smileplot import SmilePlot
from gui.vol.tables import tables
from gui.vol.termplot import TermPlot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from engine.desk.volview import Figure, VolView
    from engine.model.statement import Statement
    from gui.theme import Theme
    from gui.vol.volplot import VolPlot
    from gui.ways import Ways

WAIT_MS: Final = 300
"""Before this nothing says that a sheet is awaited: most are there sooner."""
_BAND: Final = 3
_FOOT_LINES: Final = 2
"""Room of the foot whatever it says: the plots stay where they are."""
_COMFORTABLE: Final = 28
_SPACES: Final = 28
"""Pixels between the lines and around the body, with those of the foot's margins."""
_TALL: Final = 900
"""Pixels of height from which rows are comfortable."""


class VolPane(QWidget):
    """One symbol's volatility on one page.

    Signals:
        notice(str): A sentence for the status bar.
        list_focus_requested(): Esc in the figures, or in a plot with nothing left to drop.
        symbol_step_requested(int): Next (+1) or previous (-1) symbol of the list.
    """

    notice = Signal(str)
    list_focus_requested = Signal()
    symbol_step_requested = Signal(int)

    def __init__(self, theme: Theme, row_height: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.ink = Ink(theme)
        self._view: VolView | None = None
        self._symbol = ""
        self._replayed = False
        self.headline, self.finding, self.foot = TextLine(self), TextLine(self), TextLine(self)
        self.implied, self.realized, self.latest = tables(theme, row_height, self)
        self.grids = (self.implied, self.realized, self.latest)
        self.note = Note(self.ink, self)
        self.said = Said(self.ink, self)
        self.cone, self.term = ConePlot(theme, self), TermPlot(theme, self)
        self.smile, self.history = SmilePlot(theme, self), HistoryPlot(theme, self)
        self.forecast = ForecastPlot(theme, self)
        self._grid = self.implied
        self._lead(self.implied)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(WAIT_MS)
        self._waiting.timeout.connect(self._say_waiting)
        self._lay_out()
        self._connect()
        self.set_view(None)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for line in (self.headline, self.finding):
            row = QHBoxLayout()
            row.setContentsMargins(12, 6 if line is self.headline else 0, 8, 2)
            row.addWidget(line)
            self._column.addLayout(row)
        four, fifth = self.plots()[:-1], self.forecast
        parts = Parts(self.implied, self.realized, self.latest, self.note, four, fifth)
        self._arrangement = Arrangement(parts)
        self._column.addLayout(self._arrangement.body, 1)
        self._column.addWidget(self.said)
        lines = QVBoxLayout()
        lines.setContentsMargins(12, 4, 8, 4)
        lines.addWidget(self.foot)
        lines.addStretch(1)
        below = QWidget(self)
        below.setLayout(lines)
        below.setFixedHeight(_FOOT_LINES * QFontMetrics(self.ink.axis).height() + 8)
        self._column.addWidget(below)
        self._below = below

    def _connect(self) -> None:
        for grid in self.grids:
            grid.cursor_moved.connect(self._cursor_moved)
            grid.focus_left.connect(self._tell)
        for plot in self.plots():
            plot.notice.connect(self.notice)
            plot.list_focus_requested.connect(self.list_focus_requested)
            plot.symbol_step_requested.connect(self.symbol_step_requested)

    # what it shows

    @property
    def symbol(self) -> str:
        """The symbol shown or awaited."""
        return self._symbol

    @property
    def view(self) -> VolView | None:
        """The sheet shown."""
        return self._view

    def plots(self) -> tuple[VolPlot, ...]:
        """Its plots in reading order."""
        return (self.cone, self.term, self.smile, self.history, self.forecast)

    def set_view(self, view: VolView | None) -> None:
        """Show a sheet; None shows nothing."""
        self._waiting.stop()
        self._view = view
        self._symbol = view.symbol if view is not None else ""
        for grid in self.grids:
            if view is None:
                grid.figures.clear(waiting=False)
            else:
                grid.figures.set_view(view)
        self._show_plots(view)
        self._rebuild()

    def wait_for(self, symbol: str) -> None:
        """Show no other symbol's numbers; after a moment say what is awaited."""
        if symbol == self._symbol:
            return
        self.set_view(None)
        self._symbol = symbol
        for plot in self.plots():
            plot.await_("")
        self._waiting.start()
        self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.ink = Ink(theme)
        self.note.set_ink(self.ink)
        self.said.set_ink(self.ink)
        for grid in self.grids:
            grid.set_theme(theme)
        for plot in self.plots():
            plot.set_theme(theme)
        self._rebuild()
        self.update()

    def set_replayed(self, replayed: bool) -> None:
        """Frame the sheet as long as what it shows is replayed."""
        if replayed is not self._replayed:
            self._replayed = replayed
            edge = _BAND if replayed else 0
            self._column.setContentsMargins(edge, edge, edge, edge)
            self.update()

    @property
    def replayed(self) -> bool:
        """Whether the sheet is framed as a replay."""
        return self._replayed

    def set_statements(self, statements: Sequence[Statement]) -> None:
        """What was said of any symbol; its own is shown."""
        self.said.set_statements(statements)
        self._arrange()

    def set_ways(self, ways: Ways) -> None:
        """What its empty plots may offer as help."""
        for plot in self.plots():
            plot.set_ways(ways)

    def focused_figure(self) -> Figure | None:
        """The figure under the cursor."""
        return self._grid.figures.figure(*self._grid.place)

    def explanation(self) -> str:
        """Everything known of the number under the cursor, "" while there is none."""
        return self._grid.figures.tip(*self._grid.place)

    def _show_plots(self, view: VolView | None) -> None:
        for plot in self.plots():
            plot.set_view(view)
            if view is None:
                plot.await_("symbol")

    def _say_waiting(self) -> None:
        for grid in self.grids:
            grid.figures.clear(waiting=True)
        for plot in self.plots():
            plot.await_("figures")
        self._rebuild(waiting=True)

    def _rebuild(self, *, waiting: bool = False) -> None:
        ink, view = self.ink, self._view
        if view is not None:
            self.headline.set_runs(words.headline(ink, view))
            self.finding.set_runs(
                (Run(told(view.headline) or words.BLANK, ink.secondary, ink.body),)
            )
        else:
            self.headline.set_runs(words.awaited(ink, self._symbol, waiting=waiting))
            self.finding.set_runs((Run(words.BLANK, ink.secondary, ink.body),))
        self.setAccessibleName(self.headline.text)
        self.said.show_symbol(self._symbol)
        self._arrange()
        self._tell()

    # the cursor

    def _cursor_moved(self) -> None:
        moved = self.sender()
        if isinstance(moved, FigureGrid):
            self._lead(moved)
        self._tell()

    def _lead(self, grid: FigureGrid) -> None:
        self._grid = grid
        self.setFocusProxy(grid)
        for other in self.grids:
            other.set_leading(other is grid)

    def _tell(self) -> None:
        """The number under the cursor in the foot and the note."""
        ink, view, figure = self.ink, self._view, self.focused_figure()
        if view is None or figure is None:
            self.foot.set_runs(())
            self.note.say("", "")
            return
        line = words.reading(figure) if self._grid.hasFocus() else words.origin(view)
        self.foot.set_runs((Run(line, ink.secondary, ink.axis),))
        what = definitions.definition(figure.name)
        self.note.say(what.title, words.explained(figure))

    # commands: vol.*

    def next_part(self) -> None:
        """Figures, then the plots in reading order, and round again."""
        self._step_part(1)

    def prev_part(self) -> None:
        """The same, backwards."""
        self._step_part(-1)

    def _step_part(self, step: int) -> None:
        parts: tuple[QWidget, ...] = (self._grid, *self.plots())
        here = next((i for i, part in enumerate(parts) if part.hasFocus()), -step)
        goal = parts[(here + step) % len(parts)]
        self._arrangement.reveal(goal)
        goal.setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays inside the sheet; F6 walks the panes."""
        self._step_part(1 if next else -1)
        return True

    def figure_left(self) -> None:
        """The number to the left, over the tables' edges."""
        if not self._grid.walk(0, -1):
            self._cross(-1)

    def figure_right(self) -> None:
        """The number to the right."""
        if not self._grid.walk(0, 1):
            self._cross(1)

    def figure_up(self) -> None:
        """The number above."""
        if not self._grid.walk(-1, 0):
            self._enter(self._arrangement.below(self._grid, -1), from_left=False)

    def figure_down(self) -> None:
        """The number below."""
        if not self._grid.walk(1, 0):
            self._enter(self._arrangement.below(self._grid, 1), from_left=False)

    def _cross(self, step: int) -> None:
        self._enter(self._arrangement.beside(self._grid, step), from_left=step > 0)

    def _enter(self, grid: FigureGrid | None, *, from_left: bool) -> None:
        if grid is not None:
            grid.enter(self._grid.height_of_cursor(), from_left=from_left)
            grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def swap_forecast(self) -> None:
        """Forecasts in the place of the term structure, or back; elsewhere to the forecasts."""
        self._arrangement.reveal(self.term if self.forecast.isVisible() else self.forecast)
        if not self._arrangement.shared:
            self.forecast.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_expiry(self) -> None:
        """The smile of the next expiry."""
        self.smile.next_expiry()

    def prev_expiry(self) -> None:
        """The smile of the previous expiry."""
        self.smile.prev_expiry()

    def expiry_blocked(self) -> str:
        """Why there is no expiry to step to."""
        if self._view is None:
            return self.empty_reason()
        return "" if self._view.smiles else told(self._view.chain_why) or tr("No option chain")

    def next_symbol(self) -> None:
        """Ask for the next symbol of the list."""
        self.symbol_step_requested.emit(1)

    def prev_symbol(self) -> None:
        """Ask for the previous symbol of the list."""
        self.symbol_step_requested.emit(-1)

    def copy_figures(self) -> None:
        """Every figure with n, inputs, time, source and reason to the clipboard."""
        if self._view is not None:
            QGuiApplication.clipboard().setText(words.copied(self._view))
            count = len(self._view.figures)
            self.notice.emit(tr("Copied {count} figures").format(count=count))

    def empty_reason(self) -> str:
        """Why there is nothing to copy, "" if there is."""
        return "" if self._view is not None else tr("The figures are not there yet")

    def escape(self) -> None:
        """The focus to the list."""
        self.list_focus_requested.emit()

    # painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Comfortable rows in a tall sheet."""
        super().resizeEvent(event)
        self._arrange()

    def set_row_height(self, pixels: int) -> None:
        """Rows of the tables of at least this height."""
        self._row_height = pixels
        self._arrange()

    def _arrange(self) -> None:
        height = max(_COMFORTABLE, self._row_height) if self.height() >= _TALL else self._row_height
        for grid in self.grids:
            grid.set_row_height(height)
        around = (self.headline, self.finding, self._below)
        self._arrangement.fit(
            self.height() - sum(w.sizeHint().height() for w in around) - _SPACES - self.said.room()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, lines between the parts, the replay's band."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ink.replayed if self._replayed else self.ink.pane)
        if self._replayed:
            inner = self.rect().adjusted(_BAND, _BAND, -_BAND, -_BAND)
            painter.fillRect(inner, self.ink.pane)
        for line in self._arrangement.lines():
            painter.fillRect(line, self.ink.line)
        painter.end()
