"""What the Race and the price chart have in common: header, plot, foot and the chart commands."""

from __future__ import annotations

import calendar
import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gui.charts import figures
from gui.charts.ink import Ink, hairline
from gui.charts.plot import Plot
from gui.charts.runs import Run, TextLine, plain
from gui.charts.timeline import ZOOM
from gui.charts.tools import Tools, level_at
from gui.charts.travel import Travel
from gui.spoken import announce, lines, teach
from gui.text import tr
from gui.ways import Ways

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QPaintEvent

    from engine.model.alert import Fired
    from gui.charts.panel import Panel
    from gui.theme import Theme

_DAY = 86400.0
_BAND = 3


class PlotPane(QWidget):
    """A focusable pane whose method names are the second part of the chart command ids.

    Signals:
        symbol_step_requested(int): Next (+1) or previous (-1) symbol of the linked list.
        notice(str): A sentence for the status bar.
        list_focus_requested(): Esc with nothing left to drop.
        maximise_requested(): Fill the window with this pane, or no longer.
    """

    symbol_step_requested = Signal(int)
    notice = Signal(str)
    list_focus_requested = Signal()
    maximise_requested = Signal()
    spoken_role = QAccessible.Role.Chart
    _ready = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        teach()
        self.theme = theme
        self.ink = Ink(theme)
        self._replayed = False
        self.posing = False
        self.ways = Ways()
        self._clock: Callable[[], datetime] | None = None
        self._aged: tuple[str, ...] = ()
        self.fired: tuple[Fired, ...] = ()
        self.headline = TextLine(self)
        self.definition = TextLine(self)
        self.plot = Plot(self.ink, self)
        self.foot = TextLine(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.pressed.connect(self._take_focus)
        self.plot.changed.connect(self._read_out)
        self.tools = Tools(self)
        self.travel = Travel(self)
        self.plot.double_clicked.connect(self._on_double_click)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 6, 6)
        self._column.setSpacing(2)
        self.build_header(self._column)
        self._column.addSpacing(4)
        self._column.addWidget(self.plot, stretch=1)
        self._column.addWidget(self.foot)

    def build_header(self, column: QVBoxLayout) -> None:
        """Put the lines above the plot."""
        column.addWidget(self.headline)
        column.addWidget(self.definition)

    def start(self) -> None:
        """The subclass is complete: show its first state."""
        self._ready = True
        self.rebuild()

    def rebuild(self) -> None:
        """Fill header, panels and foot from the present view, with the present ink."""

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.theme = theme
        self._renew_ink()

    def _renew_ink(self) -> None:
        if not self._ready:
            return
        self.ink = Ink(self.theme)
        self.plot.set_ink(self.ink)
        self.rebuild()
        self.update()

    def set_replayed(self, replayed: bool) -> None:
        """Frame the pane as long as what it shows is replayed."""
        if replayed is not self._replayed:
            self._replayed = replayed
            self.update()

    def set_ways(self, ways: Ways) -> None:
        """What an empty pane may offer as help."""
        if ways != self.ways:
            self.ways = ways
            self.rebuild()

    def set_clock(self, now: Callable[[], datetime]) -> None:
        """Take the wall time of what is shown, from which ages are counted."""
        self._clock = now
        self.tick()

    def set_fired(self, fired: tuple[Fired, ...]) -> None:
        """Mark what alerts have fired; nothing is drawn while it stays the same."""
        if fired != self.fired:
            self.fired = fired
            self.rebuild()

    def now(self) -> datetime | None:
        """Wall time of what is shown, None before it is known."""
        return self._clock() if self._clock is not None else None

    def tick(self) -> None:
        """Once a second: ages in words; nothing is drawn while they stay the same."""
        aged = self.aged()
        if aged != self._aged:
            self._aged = aged
            self.rebuild()

    def aged(self) -> tuple[str, ...]:
        """Words of this pane that change with time alone."""
        return ()

    # what a screen reader is told

    def spoken_name(self) -> str:
        """Screen and symbol."""
        return self.accessibleName()

    def spoken_words(self) -> str:
        """The headline, then the newest values; why there are none."""
        if self.plot.state.message:
            return lines(self.headline.text, *self.plot.state.message)
        return lines(self.headline.text, *self.newest(), self.accessibleDescription())

    def newest(self) -> tuple[str, ...]:
        """The newest value of each line, in words."""
        return ()

    def read_out(self) -> str:
        """What stands at the crosshair, "" without one."""
        state = self.plot.state
        if state.crosshair.x is None:
            return ""
        self.plot.prepare()
        return lines(state.moment_text, plain(state.reading), *state.note)

    def _read_out(self) -> None:
        """Have the crosshair's row read where keys drive it."""
        if QAccessible.isActive() and self.hasFocus() and self.plot.state.crosshair.y is None:
            announce(self, self.read_out())

    def drawing_key(self) -> str:
        """Whose drawings are shown: the symbol, on a chart of several all of them."""
        return ""

    def level_at(self, panel: Panel, x: float) -> float:
        """The value that a panel speaks of at `x`, NaN where there is none."""
        return level_at(panel, x)

    def moment_told(self, epoch: float) -> float:
        """The moment that linked charts are told for one of this axis, epoch seconds."""
        return epoch

    def volatility_at(self, _x: float) -> float:
        """Volatility of the first panel's price at `x` as a fraction per year; NaN for none."""
        return math.nan

    @property
    def replayed(self) -> bool:
        """Whether the pane is framed as a replay."""
        return self._replayed

    def small_line(self, text: str) -> tuple[Run, ...]:
        """A quiet line of 11 px."""
        return (Run(text, self.ink.secondary, self.ink.axis),) if text else ()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _on_double_click(self) -> None:
        if self.tools.draft is None:
            self.maximise()

    def event(self, event: QEvent) -> bool:
        """A tool at work takes its keys before any shortcut."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self.tools.takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the tool at work; all others are commands."""
        if not self.tools.key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font or language."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self._renew_ink()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus frame."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pane's ground, the replay band and the focus frame."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.ink.pane)
        if self._replayed:
            half = _BAND / 2
            painter.setPen(hairline(self.ink.replayed, float(_BAND)))
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
        if self.hasFocus() and not self.posing:
            inset = _BAND + 0.5 if self._replayed else 0.5
            painter.setPen(hairline(self.ink.focus))
            painter.drawRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.end()

    # Commands: the names are those of the command table.

    def cursor_left(self) -> None:
        """Crosshair one bar to the left; it starts at the last bar."""
        self.plot.step_cursor(-1)

    def cursor_right(self) -> None:
        """Crosshair one bar to the right."""
        self.plot.step_cursor(1)

    def _moved(self) -> None:
        self.plot.refresh()
        self.plot.changed.emit()

    def _pan(self, fraction: float) -> None:
        self.plot.timeline.pan(fraction)
        self._moved()

    def pan_left(self) -> None:
        """Move by a tenth of the view."""
        self._pan(-0.1)

    def pan_right(self) -> None:
        """Move by a tenth of the view."""
        self._pan(0.1)

    def page_left(self) -> None:
        """Move by a whole view."""
        self._pan(-1.0)

    def page_right(self) -> None:
        """Move by a whole view."""
        self._pan(1.0)

    def zoom_in(self) -> None:
        """See less, around the crosshair or the right edge."""
        self.plot.zoom(ZOOM)

    def zoom_out(self) -> None:
        """See more, around the crosshair or the right edge."""
        self.plot.zoom(1.0 / ZOOM)

    def first_bar(self) -> None:
        """See the beginning."""
        self.plot.timeline.first()
        self._moved()

    def last_bar(self) -> None:
        """See the end and follow it again."""
        self.plot.timeline.last()
        self._moved()

    def reset(self) -> None:
        """Default range, both axes automatic."""
        self.plot.timeline.reset()
        for panel in self.plot.state.panels:
            panel.forget_span()
        self._moved()

    def _range(self, since: float | None) -> None:
        line = self.plot.timeline
        axis = self.plot.state.axis
        width = None if since is None else line.data.high - axis.place(since)
        if not line.show_last(width):
            self.notice.emit(tr("Shorter than asked: this is all there is."))
        self._moved()

    def _end(self) -> float:
        return self.plot.state.axis.time(self.plot.timeline.data.high)

    def _days(self, days: float) -> None:
        self._range(self._end() - days * _DAY)

    def _months(self, months: int) -> None:
        self._range(months_before(figures.moment(self._end()), months).timestamp())

    def range_1d(self) -> None:
        """Last day."""
        self._days(1)

    def range_5d(self) -> None:
        """Last five trading days: seven of the calendar."""
        self._days(7)

    def range_1m(self) -> None:
        """Last month."""
        self._months(1)

    def range_3m(self) -> None:
        """Last three months."""
        self._months(3)

    def range_6m(self) -> None:
        """Last six months."""
        self._months(6)

    def range_ytd(self) -> None:
        """Since 1 January."""
        year = figures.moment(self._end()).year
        self._range(datetime(year, 1, 1, tzinfo=UTC).timestamp())

    def range_1y(self) -> None:
        """Last year."""
        self._months(12)

    def range_5y(self) -> None:
        """Last five years."""
        self._months(60)

    def range_all(self) -> None:
        """All there is."""
        self._range(None)

    def next_symbol(self) -> None:
        """Ask for the next symbol of the linked list."""
        self.symbol_step_requested.emit(1)

    def prev_symbol(self) -> None:
        """Ask for the previous symbol of the linked list."""
        self.symbol_step_requested.emit(-1)

    def escape(self) -> None:
        """Drop the tool, else crosshair and selection, else hand the focus to the list."""
        if self.tools.drop():
            return
        chosen = self.tools.unchoose()
        if not self.plot.drop_cursor() and not chosen:
            self.list_focus_requested.emit()

    def maximise(self) -> None:
        """Ask for the whole window, or for the place before."""
        self.maximise_requested.emit()

    @property
    def export_symbol(self) -> str:
        """The symbol in a file's name, "" where the pane shows several."""
        return ""


def months_before(at: datetime, months: int) -> datetime:
    """The same day of the month so many months earlier, or that month's last day."""
    whole = at.year * 12 + at.month - 1 - months
    year, month = divmod(whole, 12)
    year = max(year, 1)
    day = min(at.day, calendar.monthrange(year, month + 1)[1])
    return at.replace(year=year, month=month + 1, day=day)
