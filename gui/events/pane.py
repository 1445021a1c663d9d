"""The Events screen: the feed or the statements, what is said of the current row, the commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QVBoxLayout, QWidget

from engine.model.happening import HappeningKind
from engine.model.newyork import NEW_YORK
from engine.model.statement import Check
from gui.events import words
from gui.events.model import EventsModel
from gui.events.owning import Owning
from gui.events.statementmodel import StatementsModel
from gui.events.tables import EventTable, StatementTable
from gui.plain import PlainLabel
from gui.text import tr
from gui.watchlist.undobar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model.happening import EventsView
    from engine.model.statement import Statement
    from gui.bridge import EngineFacade
    from gui.tables.pane import TablePane
    from gui.theme import Theme
    from gui.watchlist.edits import ListEdits

LOOK_MS: Final = 1_500
"""So long the keyboard must be here before the new ones count as seen."""
KINDS: Final = (None, *HappeningKind)
_BAND: Final = 3
_DETAIL_LINES: Final = 4


class EventsPane(QFrame):
    """One of two tables at a time: what happened, what was said.

    Signals:
        said(str): A sentence for the status bar.
        jump_wanted(str, object): The chart of a symbol at an instant.
        counted(int): So many are new.
        listed(tuple): The statements that are known now, newest first.
    """

    said = Signal(str)
    jump_wanted = Signal(str, object)
    counted = Signal(int)
    listed = Signal(tuple)

    def __init__(
        self, engine: EngineFacade, edits: ListEdits, theme: Theme, row_height: int,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("alertsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine = engine
        self._view: EventsView | None = None
        self._shipped: tuple[Statement, ...] = ()
        self.known: tuple[Statement, ...] = ()
        self._kind: HappeningKind | None = None
        self._fresh: set[str] = set()
        self.title, self.details = PlainLabel(parent=self), PlainLabel(parent=self)
        self.feed = EventTable(EventsModel(engine.now), edits, theme, row_height, self)
        self.statements = StatementTable(StatementsModel(), edits, theme, row_height, self)
        self.owning = Owning(self.statements, engine, edits)
        self.undo_bar = UndoBar(self)
        self._stack = QStackedLayout()
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(LOOK_MS)
        self._build()
        self._connect(edits)
        self._fill_statements()
        self._write()

    def _build(self) -> None:
        for label, name in ((self.title, "alertsTitle"), (self.details, "feedDetails")):
            label.setObjectName(name)
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES + 14)
        for table in (self.feed, self.statements):
            self._stack.addWidget(table)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)
        self.column.addLayout(self._stack, 1)
        self.column.addWidget(self.details)
        self.column.addWidget(self.undo_bar)
        self.setFocusProxy(self.feed.table)

    def _connect(self, edits: ListEdits) -> None:
        for table in (self.feed, self.statements):
            table.said.connect(self.said)
            table.moved.connect(self._show_details)
        self.feed.framed.connect(self.set_replayed)
        self.feed.wanted.connect(self._jump_to_event)
        self.statements.wanted.connect(self._jump_to_statement)
        self.undo_bar.undo_requested.connect(self.feed.undo)
        self._looking.timeout.connect(self._looked)
        edits.written.connect(self._written)
        edits.stepped.connect(self.undo_bar.withdraw)

    # what comes from the engine

    def set_view(self, view: EventsView) -> None:
        """Show the feed; what was new stays marked while one looks, until newer ones come."""
        new = {one.id for one in view.items if one.new}
        self._fresh = new if new or not self._has_focus() else self._fresh
        self._view = view
        self._fill()
        self.counted.emit(view.new)
        if self._has_focus() and view.new:
            self._looking.start()

    def set_statements(self, statements: Sequence[Statement]) -> None:
        """Show the statements that are known now."""
        self._shipped = tuple(one for one in statements if one.check is not Check.OWN)
        self._fill_statements()

    def _fill(self) -> None:
        """The feed as it is; the top row stays the top one, any other its own."""
        view = self._view
        if view is None:
            return
        feed = self.feed
        row = feed.current_row()
        keys, current = feed.selected_keys(), feed.events.key(row)
        feed.events.set_items(view.items, self._kind, self._fresh)
        _keep(feed, keys if row > 0 else [], current)
        self.feed.arrived(replay=view.replay, one_kind=self._kind is not None)
        self._write()

    def _fill_statements(self) -> None:
        """The shipped ones with the user's own as they are now, newest first."""
        today = self._engine.now().astimezone(NEW_YORK).date()
        own = (one for one in self._engine.own_statements() if one.day <= today)
        found = sorted((*self._shipped, *own), key=lambda one: (one.day, one.id), reverse=True)
        table = self.statements
        keys, current = table.selected_keys(), table.statements.key(table.current_row())
        self.known = tuple(found)
        table.statements.set_statements(found)
        _keep(table, keys, current)
        self._write()
        self.listed.emit(self.known)

    def set_replayed(self, replayed: bool) -> None:
        """Frame the screen in the replay's colour as long as what it shows is replayed."""
        if self.property("replayed") == replayed:
            return
        self.setProperty("replayed", replayed)
        edge = _BAND if replayed else 0
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.style().polish(self)
        self._fill_statements()

    @property
    def in_use(self) -> TablePane:
        """The table that is shown."""
        return self.feed if self._stack.currentWidget() is self.feed else self.statements

    # looking

    def focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The new ones count as seen once the keyboard has been here for a moment."""
        if now is not None and self.feed.isAncestorOf(now):
            if self._view is not None and self._view.new:
                self._looking.start()
            return
        self._looking.stop()
        if now is not None and self._view is not None and self._fresh:
            fresh = {one.id for one in self._view.items if one.new}
            if fresh != self._fresh:
                self._fresh = fresh
                self._fill()

    def _has_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and self.feed.isAncestorOf(now)

    def _looked(self) -> None:
        if self._view is not None and self._view.new:
            self._engine.look_at_events()

    # commands: events.*

    def next_kind(self) -> None:
        """All, then each kind, round again."""
        self.show_feed()
        self._kind = KINDS[(KINDS.index(self._kind) + 1) % len(KINDS)]
        self._fill()
        count = self.feed.events.rowCount()
        self.said.emit(f"{words.kinds_word(self._kind)}: {count}")

    def mark_seen(self) -> None:
        """All new ones have been seen."""
        self._looking.stop()
        self._fresh = set()
        self._engine.look_at_events()
        self._fill()
        self.said.emit(tr("All events are marked as seen"))

    def why_none_new(self) -> str:
        """Why there is nothing to mark, "" if there is."""
        new = self._fresh or (self._view is not None and self._view.new)
        return "" if new else tr("No event is new")

    def switch_view(self) -> None:
        """The feed or the statements."""
        if self.in_use is self.feed:
            self.show_statements()
        else:
            self.show_feed()

    def show_statements(self) -> None:
        """The statements in place of the feed."""
        self._bring(self.statements)

    def show_feed(self) -> None:
        """The feed in place of the statements."""
        self._bring(self.feed)

    def _bring(self, table: EventTable | StatementTable) -> None:
        if self.in_use is table:
            return
        focused = self.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentWidget(table)
        self.setFocusProxy(table.table)
        if table.current_row() < 0:
            table.go_to(0)
        if focused:
            table.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._write()

    # commands: statements.*

    def add(self) -> None:
        """Ask for an own statement, of the current row's symbol."""
        self.owning.add(self.in_use.current_symbol())

    def edit(self) -> None:
        """Ask for another content of the current own one."""
        one = self._current()
        if one is not None:
            self.owning.edit(one)

    def remove(self) -> None:
        """Take the selected own ones away; a bar offers to undo it."""
        table = self.statements
        chosen = (table.statements.statement(key) for key in table.selected_keys())
        ones = [one for one in chosen if one is not None and one.check is Check.OWN]
        if not ones:
            return
        row = table.selected_rows()[0]
        self.owning.remove(ones)
        table.go_to(min(row, table.statements.rowCount() - 1))
        form = (
            tr("Removed: {count} statement")
            if len(ones) == 1
            else tr("Removed: {count} statements")
        )
        self.undo_bar.offer(form.format(count=len(ones)))

    def why_not_own(self) -> str:
        """Why the current one cannot be changed, "" if it can."""
        if self.in_use is not self.statements:
            return tr("Alt+V shows the statements first")
        return self.owning.why_not(self._current())

    def _current(self) -> Statement | None:
        table = self.statements
        return table.statements.statement(table.statements.key(table.current_row()))

    # inside

    def _jump_to_event(self, key: str) -> None:
        one = self.feed.events.item(key)
        if one is not None:
            self.jump_wanted.emit(one.symbol, one.at)

    def _jump_to_statement(self, key: str) -> None:
        one = self.statements.statements.statement(key)
        if one is not None:
            self.jump_wanted.emit(one.symbol, words.noon(one.day))

    def _written(self, name: str, keys: tuple[str, ...]) -> None:
        if name != "statements":
            return
        self._fill_statements()
        self.show_statements()
        self.statements.select_keys(list(keys), keys[0] if keys else "")

    def _write(self) -> None:
        """The title from what is shown, the lines of the current row."""
        if self.in_use is self.feed:
            text = self._feed_title()
        else:
            count = self.statements.statements.rowCount()
            text = tr("Statements, {count}").format(count=count)
        self.title.setText(text)
        self.setAccessibleName(text)
        self._show_details()

    def _feed_title(self) -> str:
        name = words.kinds_word(self._kind)
        if self._view is None:
            return name
        text = f"{name}, {self.feed.events.rowCount():,}"
        new = self._view.new
        return f"{text} · " + tr("{count} new").format(count=new) if new else text

    def _show_details(self) -> None:
        if self.in_use is self.feed:
            one = self.feed.events.item(self.feed.events.key(self.feed.current_row()))
            lines = () if one is None else words.happening_lines(one)
        else:
            said = self._current()
            lines = () if said is None else words.statement_lines(said)
        text = "\n".join(lines)
        if self.details.text() != text:
            self.details.setText(text)
        self.details.setVisible(bool(text))


def _keep(table: EventTable | StatementTable, keys: list[str], current: str) -> None:
    """The selection on its rows; the first row where they are gone."""
    known = [key for key in keys if table.board.row_of(key) >= 0]
    if known:
        table.select_keys(known, current)
    elif table.board.rowCount():
        table.go_to(0)
