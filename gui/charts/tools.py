"""The tools of a chart: measuring and drawing by keys and by pointer, one tool at a time."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, Qt

from gui.charts.drawings import Drawing, DrawnBook, DrawnSheet, Point
from gui.charts.measure import measured, words
from gui.charts.sketch import Sketch, time_axis
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from gui.charts.axis import Axis
    from gui.charts.base import PlotPane
    from gui.charts.drawings import Kind
    from gui.charts.panel import Panel

_STEP, _FAST = 2.0, 10
"""Pixels that Up and Down move an end; with Shift all steps are so many times as long."""
_GRAB, _LEAST_DRAG = 6.0, 4.0
_SETS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WALKS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Draft:
    """What is being drawn.

    Attributes:
        drawing: Its second point is the end that moves.
        key: The symbol it is drawn on.
        begun: Whether the first end is set.
        free: The end left the samples: its value was moved or pointed at.
        follows: The end goes where the pointer goes.
    """

    drawing: Drawing
    key: str
    begun: bool
    free: bool = False
    follows: bool = True


class Tools(QObject):
    """Tools and drawings of one pane."""

    def __init__(self, pane: PlotPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._plot = pane.plot
        self.book = DrawnBook()
        self.hidden = False
        self._draft: Draft | None = None
        self._pressed = QPointF()
        self.sketch = Sketch(pane.plot.state)
        self.sketch.words = self._words
        self.sketch.sync = self._sync
        self._plot.add(self.sketch)
        self._plot.resized.connect(self.sketch.place)
        self._plot.pressed.connect(self._on_pressed)
        self._plot.hovered.connect(self._on_hovered)
        self._plot.span_begun.connect(self._on_span_begun)
        self._plot.span_moved.connect(self._point)
        self._plot.span_ended.connect(self._on_span_ended)

    # what there is

    @property
    def sheet(self) -> DrawnSheet:
        """The drawings of the symbol shown."""
        return self.book.sheet(self._pane.drawing_key())

    @property
    def draft(self) -> Draft | None:
        """What is being drawn; gone as soon as another symbol is shown."""
        draft = self._draft
        return draft if draft is not None and draft.key == self._pane.drawing_key() else None

    @property
    def axis(self) -> Axis | None:
        """The chart's axis where it is time."""
        return time_axis(self._plot.state)

    @property
    def chosen(self) -> Drawing | None:
        """The selected drawing."""
        return self.sketch.chosen

    def show(self) -> None:
        """Paint what there is now."""
        self._sync()
        self.sketch.update()

    def _sync(self) -> None:
        """Hand over what is to be painted: another symbol has its own drawings."""
        sketch, draft = self.sketch, self.draft
        self._draft = draft
        sketch.shown = () if self.hidden else self.sheet.shown
        if not any(drawing is sketch.chosen for drawing in sketch.shown):
            sketch.chosen = None
        sketch.draft = None if draft is None else draft.drawing
        sketch.begun = draft is None or draft.begun

    # starting, moving, setting, dropping

    def begin(self, kind: Kind) -> None:
        """Start a tool at the crosshair, else at the last bar."""
        cross = self._plot.state.crosshair
        if self._plot.state.message or not cross.stops.size:
            self._say(tr("There is nothing here to draw on yet"))
            return
        self._plot.prepare()
        if cross.x is None:
            self._plot.step_cursor(-1)
            self._plot.prepare()
        x = cross.x if cross.x is not None else float(cross.stops[-1])
        place, panel = self._panel_at(cross.y)
        level = self._pane.level_at(panel, x) if cross.y is None else panel.y_map.value(cross.y)
        if not math.isfinite(level):
            level = panel.y_map.value(panel.rect.center().y())
        point = self._at(x, level)
        key = self._pane.drawing_key()
        drawing = Drawing(kind, point, point, place)
        self._draft = Draft(drawing, key, begun=kind == "span", free=cross.y is not None)
        self.sketch.chosen = None
        self.show()
        self._say(tr("Arrows move, Return sets, Esc drops"))

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the tool that is at work."""
        if self.draft is None or event.modifiers() & ~_PLAIN:
            return False
        return event.key() in _WALKS or event.key() in (*_SETS, Qt.Key.Key_Escape)

    def key(self, event: QKeyEvent) -> bool:
        """Act on a key of the tool at work; False if it has none to do with it."""
        if not self.takes(event):
            return False
        key = Qt.Key(event.key())
        if key in _SETS:
            self.set()
        elif key == Qt.Key.Key_Escape:
            self.drop()
        else:
            fast = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            across, up = _WALKS[key]
            self.move(across * (_FAST if fast else 1), up * (_FAST if fast else 1))
        return True

    def move(self, bars: int, up: int) -> None:
        """Move the end by bars, or by steps of its value."""
        draft = self.draft
        if draft is None:
            return
        self._stand_at_end(draft)
        for _ in range(abs(bars)):
            self._plot.step_cursor(1 if bars > 0 else -1)
        self._plot.prepare()
        panel, end = self._panel(draft), draft.drawing.second
        cross, free, value = self._plot.state.crosshair, draft.free or bool(up), end.value
        x = cross.x if bars and cross.x is not None else self._position(end)
        if up:
            value = panel.y_map.value(panel.y_map.pixel(end.value) - up * _STEP)
        elif not free:
            level = self._pane.level_at(panel, x)
            value = level if math.isfinite(level) else value
        self._move_to(replace(draft, free=free), self._at(x, value))

    def _stand_at_end(self, draft: Draft) -> None:
        """The crosshair may have left with the pointer: keys go on from the end."""
        x, cross = self._position(draft.drawing.second), self._plot.state.crosshair
        if math.isfinite(x):
            cross.point(x, 0.0)
        cross.y = None

    def set(self) -> None:
        """Set the end; the drawing stays when it was the last one."""
        draft = self.draft
        if draft is None:
            return
        drawing = draft.drawing
        if drawing.kind == "trend" and not draft.begun:
            self._draft = replace(draft, begun=True, drawing=replace(drawing, first=drawing.second))
            self.show()
            return
        if drawing.kind in ("trend", "span") and drawing.first == drawing.second:
            self._say(tr("Both ends are at the same place: move this one first"))
            return
        self._draft = None
        self.hidden = False
        self.sheet.change((*self.sheet.shown, drawing), _text("draw", drawing))
        self.sketch.chosen = drawing
        self.show()

    def drop(self) -> bool:
        """Drop the tool; False if there was none."""
        had = self.draft is not None
        self._draft = None
        self.show()
        return had

    def unchoose(self) -> bool:
        """Drop the selection; False if there was none."""
        had = self.chosen is not None
        self.sketch.chosen = None
        self.show()
        return had

    # commands on what is drawn

    def why_nothing_to_delete(self) -> str:
        """Why nothing can be deleted, "" if something can."""
        if not self.sheet.shown:
            return tr("Nothing is drawn on this chart")
        if self.hidden:
            return tr("The drawings are hidden")
        return "" if self._deletable() else tr("No drawing is selected, and there is no crosshair")

    def delete_drawing(self) -> None:
        """Take the selected drawing away, else the one nearest to the crosshair."""
        gone = self._deletable()
        if gone is not None:
            kept = tuple(drawing for drawing in self.sheet.shown if drawing is not gone)
            self.sheet.change(kept, _text("delete", gone))
            self.sketch.chosen = None
            self.show()

    def hide_drawings(self) -> None:
        """Hide all drawings of this chart, or show them again."""
        self.hidden = not self.hidden
        self.show()
        self._say(tr("Drawings hidden") if self.hidden else tr("Drawings shown"))

    def undo(self) -> None:
        """Take the last step on this chart's drawings back."""
        self._went(self.sheet.undo(), tr("Undone"))

    def redo(self) -> None:
        """Do the step undone last again."""
        self._went(self.sheet.redo(), tr("Redone"))

    def why_no_undo(self) -> str:
        """Why nothing can be undone, "" if something can."""
        return "" if self.sheet.undo_text else tr("Nothing drawn here can be undone")

    def why_no_redo(self) -> str:
        """Why nothing can be done again, "" if something can."""
        return "" if self.sheet.redo_text else tr("Nothing drawn here can be done again")

    def _went(self, step: str, said: str) -> None:
        if step:
            self.hidden = False
            self.show()
            self._say(f"{said}: {step}")

    def _deletable(self) -> Drawing | None:
        if self.hidden:
            return None
        if self.sketch.chosen is not None:
            return self.sketch.chosen
        cross = self._plot.state.crosshair
        if cross.x is None or not self._plot.state.shown:
            return None
        _, panel = self._panel_at(cross.y)
        level = self._pane.level_at(panel, cross.x)
        y = cross.y if cross.y is not None else panel.y_map.pixel(level)
        y = y if math.isfinite(y) else panel.rect.center().y()
        return self.sketch.nearest((self._plot.state.x_map.pixel(cross.x), y))[0]

    # the pointer

    def _on_pressed(self, at: QPointF) -> None:
        self._pressed = at
        draft = self.draft
        if draft is None:
            found, far = self.sketch.nearest((at.x(), at.y()))
            self.sketch.chosen = found if far <= _GRAB else None
            self.show()
        elif draft.follows:
            self._point(at)
            self.set()
        else:
            self.drop()

    def _on_hovered(self, at: QPointF) -> None:
        if self.draft is not None and self.draft.follows:
            self._point(at)

    def _on_span_begun(self, at: QPointF) -> None:
        state = self._plot.state
        if state.message or not state.crosshair.stops.size or not state.body.contains(at):
            return
        state.crosshair.point(state.x_map.value(at.x()), at.y())
        self.begin("span")
        if self._draft is not None:
            self._draft = replace(self._draft, follows=False)

    def _on_span_ended(self) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.drawing.first == draft.drawing.second:
            self.drop()

    def _point(self, at: QPointF) -> None:
        """The end goes to the pointer's bar and height."""
        draft, cross = self.draft, self._plot.state.crosshair
        if draft is not None and cross.x is not None:
            value = self._panel(draft).y_map.value(at.y())
            self._move_to(replace(draft, free=True), self._at(cross.x, value))

    # inside

    def _move_to(self, draft: Draft, end: Point) -> None:
        drawing = replace(draft.drawing, second=end)
        if not draft.begun:
            drawing = replace(drawing, first=end)
        self._draft = replace(draft, drawing=drawing)
        self.show()

    def _at(self, x: float, value: float) -> Point:
        axis = self.axis
        return Point(x if axis is None else axis.time(x), value)

    def _position(self, point: Point) -> float:
        axis = self.axis
        return point.at if axis is None else axis.place(point.at)

    def _panel(self, draft: Draft) -> Panel:
        return self._plot.state.panels[draft.drawing.panel]

    def _panel_at(self, y: float | None) -> tuple[int, Panel]:
        """The panel at a height and its number, without one the first that is shown."""
        state = self._plot.state
        lead = state.shown[0]
        inside = (p for p in state.shown if y is not None and p.rect.top() <= y <= p.rect.bottom())
        panel = next(inside, lead)
        return state.panels.index(panel), panel

    def _words(self, drawing: Drawing) -> tuple[str, ...]:
        """What the box beside a span says."""
        state = self._plot.state
        panel = state.panels[drawing.panel]
        start, end = self._position(drawing.first), self._position(drawing.second)
        stops = state.crosshair.stops
        bars = int(np.searchsorted(stops, end) - np.searchsorted(stops, start))
        of_price = panel is state.shown[0]
        volatility = self._pane.volatility_at(min(start, end)) if of_price else math.nan
        found = measured(
            drawing.first,
            drawing.second,
            bars,
            in_time=self.axis is not None,
            volatility=volatility,
        )
        return words(found, max(panel.ticks.decimals, panel.least_decimals))

    def _say(self, sentence: str) -> None:
        self._pane.notice.emit(sentence)


def level_at(panel: Panel, x: float) -> float:
    """The value of a panel's first line, or of its candles' close, at or before `x`; else NaN."""
    if panel.candles is not None:
        closes = panel.candles.bars[3]
        place = min(round(x), closes.size - 1)
        return float(closes[place]) if place >= 0 else math.nan
    for curve in panel.curves:
        _, value = curve.track.at(x)
        if math.isfinite(value):
            return value
    return math.nan


def _text(done: str, drawing: Drawing) -> str:
    """A step's text: "draw trend line", "delete measure"."""
    names = {
        "trend": tr("trend line"),
        "horizontal": tr("horizontal line"),
        "vertical": tr("vertical line"),
        "span": tr("measure"),
    }
    verb = tr("draw") if done == "draw" else tr("delete")
    return f"{verb} {names[drawing.kind]}"
