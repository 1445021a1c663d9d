"""The Alerts screen: both tables, what is said of the current row, and the commands."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from engine.desk.alerts import steps
from engine.model.alert import AlertState, AlertStatus
from gui.alerts import changes, words
from gui.alerts.lines import line_of
from gui.alerts.logmodel import LogModel
from gui.alerts.model import AlertsModel
from gui.alerts.tables import AlertTable, LogTable
from gui.plain import PlainLabel
from gui.text import told, tr
from gui.watchlist.undobar import UndoBar

if TYPE_CHECKING:
    from collections.abc import Collection

    from engine.model.alert import Alert, AlertsView, Fired
    from gui.bridge import EngineFacade
    from gui.tables.pane import TablePane
    from gui.theme import Theme
    from gui.watchlist.edits import ListEdits

_NAME: Final = "alerts"
_BAND: Final = 3
_SHARES: Final = (3, 2)
_DETAIL_LINES: Final = 3
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class AlertsPane(QFrame):
    """What is watched above, what has fired below.

    Signals:
        said(str): A sentence for the status bar.
        form_wanted(str): The form of an alert.
        jump_wanted(object): The chart of a log's entry at its moment.
        read(): Entries were marked as read.
    """

    said = Signal(str)
    form_wanted = Signal(str)
    jump_wanted = Signal(object)

    def __init__(
        self, engine: EngineFacade, edits: ListEdits, theme: Theme, row_height: int,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("alertsPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._engine, self._edits = engine, edits
        self._view: AlertsView | None = None
        self.title, self.log_title, self.details = (PlainLabel(parent=self) for _ in range(3))
        self.alerts = AlertTable(AlertsModel(engine.now), edits, theme, row_height, self)
        self.log = LogTable(LogModel(engine.now), edits, theme, row_height, self)
        self.undo_bar = UndoBar(self)
        self._last: TablePane = self.alerts
        self._build()
        self._connect()
        self._write()

    def _build(self) -> None:
        for label, name in (
            (self.title, "alertsTitle"), (self.log_title, "alertsTitle"),
            (self.details, "feedDetails"),
        ):  # fmt: skip
            label.setObjectName(name)
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES + 14)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        for place, (label, table) in enumerate(
            ((self.title, self.alerts), (self.log_title, self.log))
        ):
            half = QWidget(self.split)
            lines = QVBoxLayout(half)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            lines.addWidget(label)
            lines.addWidget(table, 1)
            self.split.addWidget(half)
            self.split.setStretchFactor(place, _SHARES[place])
        self.split.setSizes([share * 200 for share in _SHARES])
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.split, 1)
        self.column.addWidget(self.details)
        self.column.addWidget(self.undo_bar)
        self.setFocusProxy(self.alerts.table)

    def _connect(self) -> None:
        for table in (self.alerts, self.log):
            table.said.connect(self.said)
            table.moved.connect(self._show_details)
            table.table.installEventFilter(self)
        self.alerts.framed.connect(self.set_replayed)
        self.log.wanted.connect(lambda key: self.jump(self.log.log.entry(key)))
        self.undo_bar.undo_requested.connect(self.alerts.undo)
        self._edits.written.connect(self._written)
        self._edits.stepped.connect(self.undo_bar.withdraw)

    # what comes from the engine

    def set_view(self, view: AlertsView) -> None:
        """Show alerts and log; selections stay on their rows."""
        self._view = view
        self._fill()
        keys, current = self.log.selected_keys(), self.log.log.key(self.log.current_row())
        self.log.log.set_entries(view.log)
        _keep(self.log, keys, current)
        self.alerts.arrived()
        self.log.arrived(replay=view.replay)
        self._write()

    def _fill(self) -> None:
        """The alerts as the user has them now, each as the engine last told of it."""
        view, table = self._view, self.alerts
        known = {one.alert.id: one for one in view.alerts} if view is not None else {}
        keys, current = table.selected_keys(), table.alerts.key(table.current_row())
        row = table.current_row()
        statuses = [_status(alert, known.get(alert.id)) for alert in self._engine.alerts()]
        table.alerts.set_statuses(statuses, replay=view is not None and view.replay)
        _keep(table, keys, current, row)

    def set_untold(self, key: str, why: str) -> None:
        """Telling an entry has failed; the log's line says why."""
        self.log.log.set_untold(key, why)
        self._show_details()

    def set_replayed(self, replayed: bool) -> None:
        """Frame the screen in the replay's colour as long as what it shows is replayed."""
        if self.property("replayed") == replayed:
            return
        self.setProperty("replayed", replayed)
        edge = _BAND if replayed else 0
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.style().polish(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        for table in (self.alerts, self.log):
            table.table.set_theme(theme)

    @property
    def in_use(self) -> TablePane:
        """The table that had the focus last."""
        return self._last

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes to the other table."""
        tables = {self.alerts.table: self.log.table, self.log.table: self.alerts.table}
        if isinstance(event, QKeyEvent) and event.key() in _TABS and watched in tables:
            if event.type() == QEvent.Type.KeyPress:
                tables[watched].setFocus(Qt.FocusReason.TabFocusReason)
            return event.type() == QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember which table has the focus; its current row is told of."""
        for table in (self.alerts, self.log):
            if now is not None and table.isAncestorOf(now) and table is not self._last:
                self._last = table
                self.setFocusProxy(table.table)
                self._show_details()

    # commands: alerts.*

    def edit(self) -> None:
        """The form of the current alert."""
        self.form_wanted.emit(self._current())

    def toggle(self) -> None:
        """On or off; several take the state of the current one."""
        alerts, ids = self._engine.alerts(), self._chosen()
        on = not next((one.on for one in alerts if one.id == self._current()), False)
        ids = [one.id for one in alerts if one.id in ids and one.on is not on]
        text = steps.switch_text(self._lines(ids), on=on)
        self._store(changes.switched(alerts, ids, on=on), text, ids)

    def remove(self) -> None:
        """Remove the selected alerts; a bar offers to undo it. Their log stays."""
        ids, table = self._chosen(), self.alerts
        rows = table.selected_rows()
        after = _row_after(table, rows)
        names = self._lines(ids)
        before = self._engine.alerts()
        self._store(changes.removed(before, ids), steps.remove_text(names), ids)
        table.select_keys([after], after)
        self.undo_bar.offer(tr("Removed: {alerts}").format(alerts=_listed(names)))

    def snooze(self) -> None:
        """One hour; again: until the next open; again: off."""
        alerts, ids, now = self._engine.alerts(), self._chosen(), self._engine.now()
        current = next(one for one in alerts if one.id == self._current())
        opens = None if self._view is None else self._view.opens
        until = changes.next_snooze(current.snoozed_until, now, opens)
        text = steps.snooze_text(self._lines(ids), on=until is not None)
        self._store(changes.snoozed(alerts, ids, until), text, ids)
        if until is None:
            self.said.emit(tr("Not snoozed any more"))
        else:
            when = words.instant(until, now)
            self.said.emit(tr("Snoozed until {when} UTC").format(when=when))

    def duplicate(self) -> None:
        """The current alert once more below itself, in its form."""
        alerts, key = self._engine.alerts(), self._current()
        old = next(one for one in alerts if one.id == key)
        new = replace(old, id=changes.fresh_id(alerts), created=self._engine.now())
        text = steps.add_text([line_of(new.condition)])
        self._store(changes.put(alerts, (new,), key), text, [new.id])

    def move_up(self) -> None:
        """The current alert a place up."""
        self._move(-1)

    def move_down(self) -> None:
        """The current alert a place down."""
        self._move(1)

    def _move(self, by: int) -> None:
        if self.alerts.board.sort_column is not None or self.alerts.board.filtered:
            self.said.emit(tr("Sorted or filtered: Ctrl+0 and Esc bring your own order back"))
            return
        alerts, key = self._engine.alerts(), self._current()
        self._store(changes.moved(alerts, key, by), steps.move_text(self._lines([key])[0]), [key])

    def mark_read(self) -> None:
        """The selected entries of the log; on the alerts, those of the selected alerts."""
        unread = [one for one in self._entries() if not one.read]
        if unread:
            self._engine.mark_read(tuple(one.id for one in unread))
            self.said.emit(tr("Marked as read: {count}").format(count=len(unread)))

    def mark_all_read(self) -> None:
        """The whole log."""
        ids = tuple(one.id for one in self.log.log.entries() if not one.read)
        if ids:
            self._engine.mark_read(ids)

    def blocked(self) -> str:
        """Why an alert cannot be changed, "" if it can: what is not seen is not changed."""
        if not self.isVisible():
            return tr("Ctrl+Shift+8 shows the alerts first")
        if self._last is self.log:
            return tr("The log stays as it is; Tab goes to the alerts")
        return "" if self._current() else tr("No alert is selected")

    def edit_blocked(self) -> str:
        """Why no form can be opened."""
        if not self.isVisible():
            return tr("Ctrl+Shift+8 shows the alerts first")
        if self._last is self.log and self.log.current_row() >= 0 and not self._current():
            return tr("This alert is not watched any more")
        return "" if self._current() else tr("No alert is selected")

    def jump(self, entry: Fired | None) -> None:
        """The chart of an entry at its moment; it counts as read."""
        if entry is None:
            return
        if not entry.read:
            self._engine.mark_read((entry.id,))
        self.jump_wanted.emit(entry)

    # inside

    def _entries(self) -> list[Fired]:
        log = self.log.log
        if self._last is self.alerts:
            ids = self._chosen()
            return [one for one in log.entries() if one.alert in ids]
        found = (log.entry(key) for key in self.log.selected_keys())
        return [one for one in found if one is not None]

    def _current(self) -> str:
        """Id of the current alert, in the log that of its entry; "" for none."""
        if self._last is self.log:
            entry = self.log.log.entry(self.log.log.key(self.log.current_row()))
            known = {one.id for one in self._engine.alerts()}
            return entry.alert if entry is not None and entry.alert in known else ""
        return self.alerts.alerts.key(self.alerts.current_row())

    def _chosen(self) -> list[str]:
        """Ids of the selected alerts, the current one at least."""
        return self.alerts.selected_keys() or [self._current()]

    def _lines(self, ids: Collection[str]) -> list[str]:
        alerts = self._engine.alerts()
        return [line_of(one.condition) for one in alerts if one.id in ids]

    def _store(self, after: tuple[Alert, ...], text: str, keys: list[str]) -> None:
        self._edits.write(_NAME, self._engine.alerts(), after, text, keys)

    def _written(self, name: str, keys: tuple[str, ...]) -> None:
        """The alerts were changed, or changed back: show and select those concerned."""
        if name != _NAME:
            return
        self._fill()
        self._write()
        shown = [key for key in keys if self.alerts.alerts.row_of(key) >= 0]
        if shown:
            self.alerts.select_keys(shown, shown[0])

    def _write(self) -> None:
        """Both titles, from what is shown."""
        view, statuses = self._view, self.alerts.alerts.statuses()
        counts = [
            f"{sum(one.state is state for one in statuses)} {words.state_word(state)}"
            for state in AlertState
            if any(one.state is state for one in statuses)
        ]
        self.title.setText(" · ".join(counts) or tr("Nothing is watched"))
        log = tr("Log of the replay") if view is not None and view.replay else tr("Log")
        count = sum(not one.read for one in self.log.log.entries())
        unread = tr("{count} unread").format(count=count) if count else ""
        self.log_title.setText(" · ".join(part for part in (log, unread) if part))
        self._show_details()

    def _show_details(self) -> None:
        if self._last is self.log:
            lines = self.log.log.lines(self.log.log.key(self.log.current_row()))
        else:
            status = self.alerts.alerts.status(self.alerts.alerts.key(self.alerts.current_row()))
            lines = words.status_lines(status) if status is not None else ()
        text = "\n".join(lines)
        if self.details.text() != text:
            self.details.setText(text)
        self.details.setVisible(bool(text))


def _status(alert: Alert, known: AlertStatus | None) -> AlertStatus:
    """How an alert stands; as the user has just made it where the engine has not told yet."""
    if known is not None and known.alert == alert:
        return known
    state = AlertState.WAITING if alert.on else AlertState.OFF
    if alert.on and alert.snoozed_until is not None:
        state = AlertState.SNOOZED
    if known is None or known.alert.condition != alert.condition:
        return AlertStatus(alert, line_of(alert.condition), state, "", (), 0, None)
    kept = known.state in (AlertState.ARMED, AlertState.FIRED) and state is AlertState.WAITING
    return replace(known, alert=alert, state=known.state if kept else state)


def _keep(table: TablePane, keys: list[str], current: str, row: int = 0) -> None:
    """Selection and current row on their keys; else near the old place."""
    if any(table.board.row_of(key) >= 0 for key in keys):
        table.select_keys(keys, current)
    elif table.board.rowCount():
        table.go_to(min(max(0, row), table.board.rowCount() - 1))


def _row_after(table: TablePane, gone: list[int]) -> str:
    """Key of the row below those that leave, else above."""
    last = table.board.rowCount()
    for row in (*range(gone[-1] + 1, last), *range(gone[0] - 1, -1, -1)):
        if row not in gone:
            return table.board.key(row)
    return ""


def _listed(names: list[str]) -> str:
    if len(names) == 1:
        return told(names[0])
    return tr("{count} alerts").format(count=len(names))
