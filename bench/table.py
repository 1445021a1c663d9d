"""Cost of a live table: the watchlist against a QTableWidget that shows the same.

A round is one second in real time: 60 frames in which together a tenth of all cells changes, and
once the ages of all rows. Counted is the CPU time of the GUI thread, painting and the end of the
flashes included, offscreen. The peer writes the same texts with the same formats into items it
keeps; it has neither flashes nor sparklines, marks, tips or keys.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

import resources
from bench.quotes import MOVING, Tape, engine_with
from bench.rounds import interleaved, tiny
from gui import format as fmt
from gui.style import dress
from gui.theme import load_theme
from gui.watchlist import columns as col
from gui.watchlist.columns import Moment
from gui.watchlist.edits import ListEdits
from gui.watchlist.model import WatchlistModel
from gui.watchlist.pane import WatchlistPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.desk.views import RowView
    from gui.theme import Theme
    from tests.support.fake_engine import FakeEngine

FRAMES = 60
FRAME_S = 1.0 / 60.0
SETTLE_S = 0.35
SIZE = (760, 640)
_ROW_HEIGHT = 22


def application() -> QApplication:
    """The one application object, dressed in the dark theme."""
    app = QApplication.instance() or QApplication([])
    if not isinstance(app, QApplication):
        raise TypeError("the tables need a QApplication")
    return app


def dark() -> Theme:
    """The dark theme, worn by the application."""
    theme = load_theme(resources.path("themes", "dark.toml"))
    dress(application(), theme)
    return theme


class Ours:
    """The watchlist's pane on a list of the wanted length."""

    def __init__(self, engine: FakeEngine, theme: Theme) -> None:
        self.edits = ListEdits(engine)
        self.model = WatchlistModel(lambda: Moment(engine.now(), engine.monotonic()))
        self.pane = WatchlistPane(self.model, self.edits, theme, _ROW_HEIGHT)
        self.pane.resize(*SIZE)
        self.pane.show()

    def apply(self, views: Sequence[RowView]) -> None:
        """One frame's updates."""
        self.pane.apply(views)

    def tick(self) -> None:
        """The ages, once a second."""
        self.pane.tick()


class Widget:
    """A QTableWidget with an item per cell."""

    def __init__(self, engine: FakeEngine, theme: Theme) -> None:
        self._engine = engine
        names = engine.watchlist().symbols
        self.table = QTableWidget(len(names), len(col.COLUMNS))
        self._rows = {symbol: row for row, symbol in enumerate(names)}
        self._received = [engine.monotonic()] * len(names)
        self._colours = QColor(theme.up), QColor(theme.down)
        self._items = [
            [self._item(row, column, symbol) for column in range(len(col.COLUMNS))]
            for row, symbol in enumerate(names)
        ]
        self.table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.table.resize(*SIZE)
        self.table.show()

    def _item(self, row: int, column: int, symbol: str) -> QTableWidgetItem:
        self.table.setColumnHidden(column, column not in col.USUAL)
        item = QTableWidgetItem(symbol if column == col.SYMBOL else "")
        if column > col.TRAIL:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(row, column, item)
        return item

    def apply(self, views: Sequence[RowView]) -> None:
        """One frame's updates."""
        for view in views:
            row = self._rows[view.symbol]
            items = self._items[row]
            items[col.LAST].setText(fmt.price(view.last.value))
            items[col.CHANGE].setText(fmt.change(view.change_pct.value))
            items[col.CHANGE].setForeground(self._colours[view.change_pct.value < 0])
            items[col.RV].setText(fmt.points(view.rv30.value))
            items[col.IV].setText(fmt.points(view.iv30.value))
            items[col.SPREAD].setText(fmt.points(view.iv_minus_rv.value, signed=True))
            self._received[row] = view.last.received

    def tick(self) -> None:
        """The ages, once a second."""
        now = self._engine.monotonic()
        for items, received in zip(self._items, self._received, strict=True):
            items[col.AGE].setText(fmt.age(now - received))


def pump(until: float) -> None:
    """Sleep until then (`time.perf_counter`), painting and timers sixty times a second."""
    while True:
        left = until - time.perf_counter()
        if left > 0:
            time.sleep(min(left, FRAME_S))
        QCoreApplication.processEvents()
        if left <= FRAME_S:
            return


class Second:
    """One second of a table's life, paced like a screen."""

    def __init__(self, engine: FakeEngine, party: Ours | Widget, rows: int) -> None:
        self._engine = engine
        self._party = party
        self._tape = Tape(engine, rows)
        self._frames = 6 if tiny() else FRAMES
        self._changes = max(1, round(0.1 * rows * len(col.USUAL) / MOVING))
        party.apply(self._tape.views)

    def __call__(self) -> float:
        """CPU seconds of the GUI thread; making the updates is not counted."""
        count = self._changes
        frames = [
            list(self._tape.updates(count * (n + 1) // self._frames - count * n // self._frames))
            for n in range(self._frames)
        ]
        cpu, begun = time.thread_time(), time.perf_counter()
        for number, views in enumerate(frames, 1):
            if views:
                self._party.apply(views)
            pump(begun + number * FRAME_S)
        self._engine.clock.advance(1.0)
        self._party.tick()
        pump(time.perf_counter() + SETTLE_S)
        return time.thread_time() - cpu


def measure(name: str, rows: int, theme: Theme) -> None:
    """One line of the bench."""
    engines = engine_with(rows), engine_with(rows)
    ours, widget = Ours(engines[0], theme), Widget(engines[1], theme)
    interleaved(
        name,
        Second(engines[0], ours, rows),
        {"qtablewidget": Second(engines[1], widget, rows)},
        extra={"rows": rows, "columns": len(col.USUAL), "measures": "GUI thread CPU per second"},
    )
    ours.pane.close()
    widget.table.close()


def main() -> None:
    """Print both lines."""
    theme = dark()
    measure("table_5000", 200 if tiny() else 5000, theme)
    measure("table_50", 50, theme)


if __name__ == "__main__":
    main()
