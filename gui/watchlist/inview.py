"""Names the rows in view to the engine, which asks for them before the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from gui.bridge import EngineFacade
    from gui.watchlist.pane import WatchlistPane

_REST_MS: Final = 250


class RowsInView(QObject):
    """Waits until the view rests, then tells."""

    def __init__(self, engine: EngineFacade, pane: WatchlistPane, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pane = pane
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        for moved in (
            pane.table.verticalScrollBar().valueChanged,
            pane.table.resized,
            pane.rows.modelReset,
            pane.rows.layoutChanged,
        ):
            moved.connect(self._moved)

    def stop(self) -> None:
        """Tell nothing more."""
        self._rest.stop()

    def _moved(self) -> None:
        self._rest.start()

    def _tell(self) -> None:
        table, rows = self._pane.table, self._pane.rows
        first = max(0, table.rowAt(0))
        last = min(rows.rowCount(), first + table.rows_in_view() + 1)
        symbols = (rows.symbol(row) for row in range(first, last))
        self._engine.set_visible(tuple(symbol for symbol in symbols if symbol))
