"""What a plot shows at the moment: the one record that backdrop and overlay are painted from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from gui.charts.axis import TrueTime
from gui.charts.crosshair import Crosshair
from gui.charts.runs import Run, laid_out
from gui.charts.scale import Map, Span

if TYPE_CHECKING:
    from gui.charts.axis import Axis
    from gui.charts.backdrop import Shade
    from gui.charts.ink import Ink
    from gui.charts.marks import Anchor, Cluster, Mark, Ring
    from gui.charts.panel import EndLabel, Panel

STRIP, NOTE_ROW, TIME_ROW, GAP = 20.0, 15.0, 21.0, 8.0
_LEAST_COLUMN, _QUANTUM = 46.0, 8.0
_WIDEST_GUTTER, _WIDEST_NOTED = 0.3, 0.4
"""Shares of the width that end labels may take; more where one says that its value is old."""


class Scene:
    """State of a plot.

    Attributes:
        panels: All panels from top to bottom; `shown` those that are not switched off.
        marks, rings, anchors: Events, crossings, published points (on the first panel).
        message: Sentences instead of a picture.
        notes: Words above the panels while there is no crosshair; `note_lines` as broken.
        shades: Stretches of x behind everything: pre, post, night or weekend.
        reading: The crosshair's line, empty without one.
        note, note_at: Words of what is focused, and where.
        gutter, value_column: Pixels for the labels and the value axis.
        time_boxes: Where the time labels stand.
        keep_names: End labels have their names however narrow the surface is.
    """

    def __init__(self, ink: Ink) -> None:
        self.ink = ink
        self.panels: list[Panel] = []
        self.axis: Axis = TrueTime()
        self.axis_note = ""
        self.weekends = False
        self.shades: tuple[Shade, ...] = ()
        self.crosshair = Crosshair()
        self.marks: tuple[Mark, ...] = ()
        self.rings: tuple[Ring, ...] = ()
        self.anchors: tuple[Anchor, ...] = ()
        self.clusters: tuple[Cluster, ...] = ()
        self.focused: Cluster | None = None
        self.message: tuple[str, ...] = ()
        self.notes: tuple[Run, ...] = ()
        self.note_lines: tuple[tuple[Run, ...], ...] = ()
        self._broken: tuple[tuple[Run, ...], float] = ((), 0.0)
        self.reading: tuple[Run, ...] = ()
        self.note: tuple[str, ...] = ()
        self.note_at = QPointF()
        self.moment_text = ""
        self.x_map = Map(Span(0.0, 1.0), 0.0, 1.0)
        self.strip = QRectF()
        self.body = QRectF()
        self.time_row = QRectF()
        self.gutter = 0.0
        self.value_column = _LEAST_COLUMN
        self.time_boxes: tuple[QRectF, ...] = ()
        self.keep_names = False
        self._names = self._noted = True
        self._placed: object = None
        self._columned: tuple[list[str], Ink | None] = ([], None)
        self._wanted_column = 0.0

    @property
    def shown(self) -> tuple[Panel, ...]:
        """The panels that have room."""
        return tuple(p for p in self.panels if p.shown)

    def label_runs(self, panel: Panel, label: EndLabel, value: float) -> tuple[Run, ...]:
        """A line's end label: its name where there is room, its value, its note."""
        figure = Run(panel.value_text(value), label.color, self.ink.axis_medium, 5.0)
        name = Run(label.name, label.color, self.ink.axis, 5.0)
        note = Run(label.note, self.ink.secondary, self.ink.axis, 0.0)
        runs = (name, figure) if self._names and label.name else (figure,)
        return (*runs, note) if label.note and self._noted else runs

    def lay_out(self, width: float, height: float, view: Span) -> None:
        """Give every panel its room for a surface of this size."""
        right = max(width - self.value_column, 2.0)
        self._break_notes(right)
        strip = STRIP + NOTE_ROW * (len(self.note_lines) - 1 if self.note_lines else 0)
        self.strip = QRectF(0.0, 0.0, right, strip)
        bottom = max(height - TIME_ROW, strip + 2.0)
        self.x_map = Map(view, 0.0, max(right - self.gutter, 1.0))
        shown = self.shown
        placed = (right, bottom, strip, self.gutter, width, [(p, p.weight) for p in shown])
        if placed == self._placed:
            return
        self._placed = placed
        self.time_row = QRectF(0.0, bottom, right, TIME_ROW)
        self.body = QRectF(0.0, strip, width, bottom - strip)
        free = max(bottom - strip - GAP * max(len(shown) - 1, 0), 2.0)
        weight = sum(p.weight for p in shown) or 1.0
        top = strip
        for panel in shown:
            room = float(round(free * panel.weight / weight))
            room = min(room, bottom - top) if panel is not shown[-1] else bottom - top
            panel.place(
                QRectF(0.0, top, right, max(room, 1.0)), self.gutter, leads=panel is shown[0]
            )
            top += room + GAP

    def _break_notes(self, width: float) -> None:
        """Break the notes into the strip's lines; only where words or width are others."""
        if (self.notes, width) != self._broken:
            self._broken = (self.notes, width)
            self.note_lines = laid_out(self.notes, width) if self.notes else ()

    def measure(self, width: float, view: Span) -> bool:
        """Choose gutter and axis column for what is labelled; True if one of them changed."""
        before = (self.gutter, self.value_column, self._names, self._noted)
        notes = any(label.note for panel in self.shown for label in panel.labels)
        most = (_WIDEST_NOTED if notes else _WIDEST_GUTTER) * width
        for self._names, self._noted in ((True, True), (False, True), (False, False)):
            wanted = self._widest_label(view)
            if wanted <= most or self.keep_names:
                break
        self.gutter = _stepped(self.gutter, wanted + 14.0 if wanted else 10.0)
        texts = [t for p in self.shown for t in (*p.tick_texts, p.unit)]
        texts += [t.text for p in self.shown for t in p.tags]
        if (texts, self.ink) != self._columned:
            self._columned = (texts, self.ink)
            column = max((self.ink.width(t, medium=True) for t in texts), default=0.0) + 14.0
            self._wanted_column = max(column, _LEAST_COLUMN)
        self.value_column = _stepped(self.value_column, self._wanted_column)
        return before != (self.gutter, self.value_column, self._names, self._noted)

    def _widest_label(self, view: Span) -> float:
        ink, widest = self.ink, 0.0
        for panel in self.shown:
            for label in panel.labels:
                x, value = label.curve.track.last(view)
                if not x >= view.low:
                    continue
                own = ink.width(panel.value_text(value), medium=True)
                words = (label.name if self._names else "", label.note if self._noted else "")
                own += sum(ink.width(text) + 5.0 for text in words if text)
                widest = max(widest, own)
        return widest


def _stepped(current: float, wanted: float) -> float:
    """`wanted` in whole steps, kept while it is only a little too wide."""
    if wanted <= current <= wanted + 3 * _QUANTUM:
        return current
    return -(-wanted // _QUANTUM) * _QUANTUM
