"""The Race: two to five volatilities, the gap of the first two, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from engine.desk import racelines
from engine.desk.views import RaceMeasure
from gui.charts import events
from gui.charts.base import PlotPane
from gui.charts.runs import Run
from gui.race import marking, picking, readout
from gui.race.gap import Gap, Shown
from gui.race.lines import Lines
from gui.race.linesbox import LinesBox
from gui.race.measures import MeasureSwitch
from gui.race.timeaxis import RaceTime, traded_times
from gui.text import told, tr
from gui.ways import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from engine.desk.views import RacePick, RaceView
    from gui.theme import Theme

_ROOMY = 440
"""Pixels of width from which the measures can be clicked."""
_SHRINKS = 0.92
"""How much smaller the crosshair's line may be set."""


class RacePane(PlotPane):
    """Volatilities on one true time axis, the spread or the ratio of the first two below.

    Signals:
        measure_requested(str): strip, atm or published.
        lines_requested(object): Other lines, a tuple of RacePick.
        time_axis_requested(bool): Whether nights and weekends are to take no room.
        gap_chosen(str): spread or ratio was put below.

    Attributes:
        symbols: Gives the symbols to offer while typing, with their names.
    """

    measure_requested = Signal(str)
    lines_requested = Signal(object)
    time_axis_requested = Signal(bool)
    gap_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._view: RaceView | None = None
        self._box: LinesBox | None = None
        self.symbols: Callable[[], Iterable[tuple[str, str]]] = tuple
        self.lines = Lines(self.ink)
        self.gap = Gap(self.ink)
        self.time = RaceTime(self.plot.state, self.plot.timeline)
        self.plot.read = self._reading
        self.plot.moment = lambda x: readout.moment(self.plot.state.axis.time(x))
        self.switch.set_theme(theme)
        self.switch.chosen.connect(self.measure_requested)
        self.switch.lines_wanted.connect(self.choose_symbols)
        self.start()

    def build_header(self, column: QVBoxLayout) -> None:
        """Headline, then definition with the measures beside it."""
        self.switch = MeasureSwitch(self)
        column.addWidget(self.headline)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.definition, stretch=1)
        row.addWidget(self.switch)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.switch.set_theme(theme)
        if self._box is not None:
            self._box.set_theme(theme)
        super().set_theme(theme)

    @property
    def picks(self) -> tuple[RacePick, ...]:
        """What is compared, left and right first; empty before the first view."""
        return picking.picks_of(self._view) if self._view is not None else ()

    def drawing_key(self) -> str:
        """Drawings belong to the symbols that are compared."""
        return " ".join(pick.symbol for pick in self.picks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane leaves the measures to keys and menus."""
        super().resizeEvent(event)
        self.switch.setVisible(event.size().width() >= _ROOMY)

    # Commands: the names are those of the command table.

    def next_measure(self) -> None:
        """Ask for the next named pair of measures."""
        order = racelines.PAIRS
        now = picking.named(self.picks)
        place = order.index(now) + 1 if now in order else 0
        self.measure_requested.emit(str(order[place % len(order)]))

    def choose_symbols(self) -> None:
        """Open the box for the lines."""
        self._open()

    def add_line(self) -> None:
        """Open the box where a line can be added."""
        self._open(adding=True)

    def _open(self, *, adding: bool = False) -> None:
        if self._view is not None:
            self.box.appear_with(self.picks, picking.named(self.picks), adding=adding)

    @property
    def box(self) -> LinesBox:
        """The box for the lines, over the window that the pane is in now."""
        window = self.window()
        if self._box is None or self._box.parent() is not window:
            if self._box is not None:
                self._box.deleteLater()
            self._box = LinesBox(window, self.theme, lambda: self.symbols())
            self._box.chosen.connect(self.lines_requested)
        return self._box

    def remove_line(self) -> None:
        """Ask for the lines without the last one."""
        self.lines_requested.emit(self.picks[:-1])

    def swap_sides(self) -> None:
        """Ask for left and right the other way round."""
        left, right, *more = self.picks
        self.lines_requested.emit((right, left, *more))

    def spread_or_ratio(self) -> None:
        """Show the ratio in place of the spread, and back."""
        self.set_gap("spread" if self.gap.shown == "ratio" else "ratio")
        self.gap_chosen.emit(self.gap.shown)

    def set_gap(self, which: Shown) -> None:
        """Show the spread or the ratio below."""
        self.gap.show(which)
        if self._view is not None:
            self._take(self._view)
        self.rebuild()

    def time_axis(self) -> None:
        """Fold nights and weekends, or give them their true length; remembered."""
        self.set_compressed(compressed=not self.time.compressed)
        self.time_axis_requested.emit(self.time.compressed)
        true = tr("Nights and weekends at their true length")
        self.notice.emit(tr("Nights and weekends folded") if self.time.compressed else true)

    def set_compressed(self, *, compressed: bool) -> None:
        """Fold nights and weekends or not; what is seen stays in view."""
        if compressed is self.time.compressed:
            return
        self.time.compressed = compressed
        if self._view is not None:
            self._take(self._view)
        self.rebuild()

    def why_no_fold(self) -> str:
        """Why the time axis cannot be folded."""
        if self._view is None or traded_times(self._view):
            return self.why_no_lines()
        return tr("These lines run round the clock: there is nothing to fold")

    def why_no_lines(self) -> str:
        """Why the lines cannot be changed, "" if they can."""
        return "" if self._view is not None else tr("The Race has nothing to show yet")

    def why_not_more(self) -> str:
        """Why no line can be added."""
        full = tr("The Race shows {most} lines at most").format(most=racelines.MOST)
        return self.why_no_lines() or (full if len(self.picks) >= racelines.MOST else "")

    def why_not_fewer(self) -> str:
        """Why no line can be taken away."""
        least = tr("The Race needs a left and a right line")
        return self.why_no_lines() or (least if len(self.picks) <= racelines.LEAST else "")

    # what comes from the engine

    def set_view(self, view: RaceView) -> None:
        """Show these lines; the place in time is kept."""
        if self._view is not None and self.picks != picking.picks_of(view):
            self.lines.panel.forget_span()
            self.gap.panel.forget_span()
        self._view = view
        self._take(view)
        self.rebuild()

    def _take(self, view: RaceView) -> None:
        axis = self.time.axis_for(view)
        self.lines.take(view, axis)
        self.gap.take(view, self.lines.sides[1], axis)
        self.plot.state.crosshair.set_stops(*(track.x for track in self.lines.chosen))
        self.time.take(axis, [track.x for track in self.lines.tracks if track.x.size])

    def rebuild(self) -> None:
        """Fill header, panels, marks and foot."""
        view = self._view
        state = self.plot.state
        state.message = () if self.lines.known else self._why_empty()
        self.lines.dress(self.ink, self.now())
        if view is not None:
            self.gap.dress(self.ink, view, self._gap_note(view))
            self._put_marks(view)
            self._put_words(view)
        self.plot.set_panels([self.lines.panel, self.gap.panel])

    def _put_words(self, view: RaceView) -> None:
        notes = readout.notes(view)
        self.headline.set_runs(readout.title(view, self.ink))
        self.definition.set_runs(
            (Run(told(view.definition), self.ink.secondary, self.ink.body),),
            "\n".join((told(view.definition), notes)) if notes else "",
        )
        self.setAccessibleName(told(view.headline or view.definition))
        caption = self.gap.caption.text
        self.setAccessibleDescription("\n".join(part for part in (notes, caption) if part))
        self.foot.set_runs(self.small_line(readout.origin(view)))
        self.switch.set_measure(self._shown_measure(view))
        self.plot.state.notes = (Run(notes, self.ink.secondary, self.ink.body),)

    def spoken_name(self) -> str:
        """Screen and symbols."""
        symbols = ", ".join(pick.symbol for pick in self.picks)
        return tr("Race: {symbols}").format(symbols=symbols) if symbols else tr("Race")

    def newest(self) -> tuple[str, ...]:
        """The end of each line, one a line, then the gap's."""
        view, axis = self._view, self.plot.state.axis
        if view is None:
            return ()
        reads = self.lines.readings(self.now())
        if self.gap.panel.shown:
            reads.append(self.gap.reading(view, self._gap_note(view)))
        return tuple(readout.ending(self.ink, read, axis) for read in reads)

    def _shown_measure(self, view: RaceView) -> str:
        """Lines beyond the pair make it an own choice."""
        return str(RaceMeasure.CUSTOM if view.more else view.measure)

    def _why_empty(self) -> tuple[str, ...]:
        view = self._view
        if view is None:
            return (joined(tr("Waiting for the first volatility."), self.ways.short()),)
        sentence = tr("No volatility of {left} and {right} yet.").format(
            left=view.left_symbol, right=view.right_symbol
        )
        why = told(view.spread.why)
        return (joined(sentence, self.ways.short()), *([why] if why else []), *view.notes)

    def _gap_note(self, view: RaceView) -> str:
        last, axis = self.gap.last(view), self.plot.state.axis
        return readout.held_note(last, self.gap.track, self.now(), axis)

    def aged(self) -> tuple[str, ...]:
        """What the ends of all lines say of their age."""
        view = self._view
        if view is None:
            return ()
        return (*self.lines.notes_of_age(self.now()), self._gap_note(view))

    def _put_marks(self, view: RaceView) -> None:
        state = self.plot.state
        state.marks = events.marks(view.events, state.axis)
        if self.fired:
            symbols = tuple(pick.symbol for pick in self.picks)
            state.marks += events.fired_marks(self.fired, symbols, state.axis)
        self.lines.panel.marked = bool(state.marks)
        state.anchors = marking.anchors(view, state.axis, self.ink)
        state.rings = marking.rings(view, state.axis, self.ink)
        levels = [(anchor.x, anchor.value) for anchor in state.anchors]
        self.lines.panel.extra = (*levels, *((ring.x, ring.value) for ring in state.rings))

    def _reading(self, x: float) -> tuple[Run, ...]:
        view = self._view
        if view is None:
            return ()
        lines = self.lines.readings(self.now())
        if self.gap.panel.shown:
            lines.append(self.gap.reading(view, self._gap_note(view)))
        room = self.plot.state.strip.width() / _SHRINKS
        return readout.reading(self.ink, tuple(lines), x, self.plot.state.axis, room)
