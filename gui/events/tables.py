"""The two tables of the Events screen: what happened, and what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from gui.tables.pane import TablePane
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from gui.events.model import EventsModel
    from gui.events.statementmodel import StatementsModel
    from gui.tables.undoing import Undoing
    from gui.theme import Theme


class EventTable(TablePane):
    """The feed.

    Signals:
        moved: Another row is the current one.
        framed(bool): What is shown is replayed, or no longer.
        wanted(str): The chart of an event at its moment.
    """

    moved = Signal()
    framed = Signal(bool)
    wanted = Signal(str)

    def __init__(
        self, model: EventsModel, undoing: Undoing, theme: Theme, row_height: int, parent: QWidget
    ) -> None:
        super().__init__(model, undoing, theme, row_height, parent)
        model.setParent(self)
        self.events = model
        self.came = self.replay = self.one_kind = False
        self.table.setAccessibleName(tr("Events"))
        self.table.setAccessibleDescription(
            tr("What has happened, newest first. Return shows the chart at that moment.")
        )

    def arrived(self, *, replay: bool, one_kind: bool) -> None:
        """The engine has told of the feed; whether only one kind of it is shown."""
        self.came, self.replay, self.one_kind = True, replay, one_kind
        self._place_empty()

    def empty_sentence(self) -> str:
        """Why there is nothing."""
        if not self.came:
            return tr("Waiting for the events")
        if self.one_kind:
            return tr("No event of this kind yet. Alt+M shows the next kind.")
        if self.replay:
            return tr("Nothing has happened in this replay yet.")
        return tr(
            "Nothing has happened yet. Crossings of the Race, reports, changes of their dates, "
            "records of IV rank and alerts stand here from now on."
        )

    def export_name(self) -> str:
        """The file that is proposed."""
        return "voldesk-events"

    def open_chart(self) -> None:
        """The chart of the event's symbol at its moment."""
        key = self.events.key(self.current_row())
        if not key:
            return
        if not self.current_symbol():
            self.said.emit(tr("This event belongs to no symbol: there is no chart to go to"))
            return
        self.wanted.emit(key)

    def set_replayed(self, replayed: bool) -> None:
        """The frame goes around the whole screen."""
        self.framed.emit(replayed)

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self._follow.stop()
        self.moved.emit()


class StatementTable(TablePane):
    """The statements.

    Signals:
        moved: Another row is the current one.
        wanted(str): The chart of a statement's symbol on its day.
    """

    moved = Signal()
    wanted = Signal(str)

    def __init__(
        self, model: StatementsModel, undoing: Undoing, theme: Theme, row_height: int,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(model, undoing, theme, row_height, parent)
        model.setParent(self)
        self.statements = model
        self.table.setAccessibleName(tr("Statements"))
        self.table.setAccessibleDescription(
            tr("What was said of the symbols, with figure, source and check, newest first")
        )

    def empty_sentence(self) -> str:
        """How the first one is made."""
        return tr("No statements yet. Ins adds one: a day, a sentence, a figure, a source.")

    def export_name(self) -> str:
        """The file that is proposed."""
        return "voldesk-statements"

    def open_chart(self) -> None:
        """The chart of the statement's symbol on its day."""
        key = self.statements.key(self.current_row())
        if not key:
            return
        if not self.current_symbol():
            self.said.emit(tr("This statement belongs to no symbol: there is no chart to go to"))
            return
        self.wanted.emit(key)

    def set_replayed(self, replayed: bool) -> None:
        """The frame goes around the whole screen."""

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self._follow.stop()
        self.moved.emit()
