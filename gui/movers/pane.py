"""Movers: who moved most in a group today, as sorted bars or as a treemap, with the sum."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from gui.movers import measures
from gui.movers.model import MoversModel
from gui.movers.tiles import Tiles
from gui.movers.words import headline, summary
from gui.plain import PlainLabel
from gui.spoken import lines
from gui.tables.pane import TablePane
from gui.text import told, tr
from gui.ways import joined

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QHideEvent, QShowEvent

    from engine.desk.views import MoversBoard, MoversGroup
    from gui.bridge import EngineFacade
    from gui.movers.measures import MeasureId
    from gui.tables.undoing import Undoing
    from gui.theme import Theme

BARS: Final = "bars"
TREEMAP: Final = "treemap"


class MoversPane(TablePane):
    """One group at a time; the groups' order is the engine's."""

    def __init__(
        self,
        engine: EngineFacade,
        undoing: Undoing,
        theme: Theme,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        self.movers = MoversModel()
        super().__init__(self.movers, undoing, theme, row_height, parent)
        self.movers.setParent(self)
        self._engine = engine
        self._groups: tuple[MoversGroup, ...] = ()
        self._group = ""
        settings = engine.settings()
        self._measure: MeasureId = settings.movers_measure
        self._view: Literal["bars", "treemap"] = settings.movers_view
        self.title, self.line = PlainLabel(parent=self), PlainLabel(parent=self)
        self.tiles = Tiles(self.movers, theme, self)
        self._stack = QStackedLayout()
        self._build()
        self.tiles.picked.connect(self._pick)
        self.tiles.opened.connect(self.symbol_chosen)
        self._show_view()
        self._write()

    def _build(self) -> None:
        self.column.removeWidget(self.table)
        head = QWidget(self)
        head.setObjectName("moversHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lines = QVBoxLayout(head)
        lines.setContentsMargins(12, 8, 12, 6)
        lines.setSpacing(2)
        for label, name in ((self.title, "moversTitle"), (self.line, "moversLine")):
            label.setObjectName(name)
            label.setWordWrap(True)
            lines.addWidget(label)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.tiles)
        self.column.insertWidget(0, head)
        self.column.insertLayout(1, self._stack, 1)

    def set_board(self, board: MoversBoard) -> None:
        """Show the groups as they are now; group, selection and place are kept."""
        self._groups = board.groups
        self._refill()

    @property
    def group(self) -> MoversGroup | None:
        """The group shown: the chosen one, the first if it is gone."""
        found = next((one for one in self._groups if one.id == self._group), None)
        return found or (self._groups[0] if self._groups else None)

    def _refill(self) -> None:
        group = self.group
        if group is None:
            return
        keys, current = self.selected_keys(), self.movers.key(self.current_row())
        self.movers.set_group(group, self._measure)
        if keys:
            self.select_keys(keys, current)
        elif self.movers.rowCount():
            self.go_to(0)
            self._follow.stop()
        self._write()

    def _write(self) -> None:
        """Title and second line from what is shown."""
        group = self.group
        ranked = measures.measure(self._measure)
        if group is None:
            self.title.setText(tr("Movers"))
            self.line.setText(tr("Waiting for the first prices of the groups"))
        else:
            self.title.setText(headline(group))
            self.line.setText(summary(group, ranked))
        self.setAccessibleName(f"{self.title.text()}. {self.line.text()}")
        self.table.setAccessibleName(tr("Movers"))
        self.table.setAccessibleDescription(lines(self.title.text(), self.line.text()))
        self.tiles.set_current(self.movers.key(self.current_row()))
        self.tiles.update()

    def empty_sentence(self) -> str:
        """What an empty group says."""
        if not self._groups:
            return tr("Waiting for the first prices of the groups")
        return joined(tr("No symbol in this group."), self.ways.short())

    # commands: movers.*

    def prev_group(self) -> None:
        """The group before, round again."""
        self._step(-1)

    def next_group(self) -> None:
        """The next group, round again."""
        self._step(1)

    def _step(self, by: int) -> None:
        group = self.group
        if group is None:
            self.said.emit(tr("No groups yet"))
            return
        place = (self._groups.index(group) + by) % len(self._groups)
        self._group = self._groups[place].id
        self._refill()
        count = tr("group {place} of {all}").format(place=place + 1, all=len(self._groups))
        self.said.emit(f"{told(self._groups[place].name)}, {count}")

    def next_measure(self) -> None:
        """Percent, sigma, market value, round again."""
        self._measure = measures.after(self._measure).id
        self._remember()
        self._refill()
        name = measures.told(measures.measure(self._measure))
        self.said.emit(tr("Ranked by {measure}").format(measure=name))

    def switch_view(self) -> None:
        """Bars or treemap."""
        self._view = TREEMAP if self._view == BARS else BARS
        self._remember()
        focused = self.hasFocus() or self.isAncestorOf(self.focusWidget() or self)
        self._show_view()
        if focused:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_as_set(self) -> None:
        """Take measure and view from the settings."""
        settings = self._engine.settings()
        self._measure, self._view = settings.movers_measure, settings.movers_view
        self._show_view()
        self._refill()

    def _remember(self) -> None:
        settings = self._engine.settings()
        self._engine.set_settings(
            replace(settings, movers_measure=self._measure, movers_view=self._view)
        )

    def _show_view(self) -> None:
        shown = self.tiles if self._view == TREEMAP else self.table
        self._stack.setCurrentWidget(shown)
        self.setFocusProxy(shown)

    @property
    def view(self) -> str:
        """Bars or treemap."""
        return self._view

    # inside

    def _pick(self, symbol: str) -> None:
        self.select_keys([symbol], symbol)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self.tiles.set_current(self.movers.key(now.row()))

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks: the groups' other symbols are asked for too."""
        super().showEvent(event)
        self._engine.watch_movers(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more."""
        super().hideEvent(event)
        self._engine.watch_movers(False)
