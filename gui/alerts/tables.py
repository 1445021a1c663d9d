"""The two tables of the Alerts screen: what is watched, and what has fired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.tables.pane import TablePane
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from gui.alerts.logmodel import LogModel
    from gui.alerts.model import AlertsModel
    from gui.tables.undoing import Undoing
    from gui.theme import Theme


class AlertTable(TablePane):
    """The alerts that are watched.

    Signals:
        moved: Another row is the current one.
        framed(bool): What is shown is replayed, or no longer.
    """

    moved = Signal()
    framed = Signal(bool)

    def __init__(
        self, model: AlertsModel, undoing: Undoing, theme: Theme, row_height: int, parent: QWidget
    ) -> None:
        super().__init__(model, undoing, theme, row_height, parent)
        model.setParent(self)
        self.alerts = model
        self.came = False
        self.table.setAccessibleName(tr("Alerts"))
        self.table.setAccessibleDescription(
            tr("What is watched, how it stands and the values it looks at now")
        )

    def arrived(self) -> None:
        """The engine has told of the alerts."""
        self.came = True
        self._place_empty()

    def empty_sentence(self) -> str:
        """How the first alert is made."""
        if not self.came:
            return tr("Waiting for the alerts")
        return tr(
            "No alerts yet. Alt+A on a row or a chart makes one, “New alert” in the palette too: "
            "type a line such as NVDA iv30 above 60."
        )

    def export_name(self) -> str:
        """The file that is proposed."""
        return "voldesk-alerts"

    def set_replayed(self, replayed: bool) -> None:
        """The frame goes around the whole screen."""
        self.framed.emit(replayed)

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self._follow.stop()
        self.moved.emit()


class LogTable(TablePane):
    """What has fired, newest first.

    Signals:
        moved: Another row is the current one.
        wanted(str): The chart of an entry at its moment.
    """

    moved = Signal()
    wanted = Signal(str)

    def __init__(
        self, model: LogModel, undoing: Undoing, theme: Theme, row_height: int, parent: QWidget
    ) -> None:
        super().__init__(model, undoing, theme, row_height, parent)
        model.setParent(self)
        self.log = model
        self.came = False
        self.replay = False
        self.table.setAccessibleName(tr("Log of the alerts"))
        self.table.setAccessibleDescription(
            tr("What has fired with the values of the moment, newest first")
        )

    def arrived(self, *, replay: bool) -> None:
        """The engine has told of the log, or of a replay's."""
        self.came, self.replay = True, replay
        self._place_empty()

    def empty_sentence(self) -> str:
        """What an empty log says."""
        if not self.came:
            return tr("Waiting for the log")
        if self.replay:
            return tr("Nothing has fired in this replay yet.")
        return tr("Nothing has fired yet. What fires stands here with the values of the moment.")

    def export_name(self) -> str:
        """The file that is proposed."""
        return "voldesk-alert-log"

    def open_chart(self) -> None:
        """The chart of the entry's symbol at its moment."""
        key = self.log.key(self.current_row())
        if key:
            self.wanted.emit(key)

    def set_replayed(self, replayed: bool) -> None:
        """The frame goes around the whole screen."""

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self._follow.stop()
        self.moved.emit()
