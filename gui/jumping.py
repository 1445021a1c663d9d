"""Shows the chart of a symbol at a moment: from the alerts' log, the events feed, a pop-up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from datetime import datetime

    from gui.window import MainWindow


class Jump(QObject):
    """Goes there at once where the bars are known, else as soon as they have come.

    Args:
        window: Has the charts.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: tuple[str, datetime] | None = None

    def to(self, symbol: str, at: datetime) -> None:
        """Show the chart of a symbol, its crosshair at an instant, with the focus."""
        self._wanted = symbol, at
        self._window.show_chart(symbol)
        self._arrive()

    def charts_came(self) -> None:
        """Bars have come with this batch: they are shown once it has been handed out."""
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        if self._wanted is None:
            return
        symbol, at = self._wanted
        plots = self._window.plots
        if plots.chart_symbol() != symbol:
            self._wanted = None
            return
        chart = plots.chart
        if chart is not None and chart.symbol == symbol and chart.travel.go_to(at):
            self._wanted = None
