"""The Feeds pane: the table of sources, what is said of the selected one, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from gui.feeds.columns import SWITCH
from gui.feeds.words import SEC
from gui.plain import PlainLabel
from gui.tables.pane import TablePane
from gui.text import told, tr
from gui.watchlist.edits import Switches

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from engine.model.feedview import FeedsView
    from gui.bridge import EngineFacade
    from gui.feeds.model import FeedsModel
    from gui.theme import Theme
    from gui.watchlist.edits import ListEdits

_DETAIL_LINES: Final = 6


class FeedsPane(TablePane):
    """Every source with its state, budget and switch."""

    def __init__(
        self,
        model: FeedsModel,
        edits: ListEdits,
        engine: EngineFacade,
        theme: Theme,
        row_height: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, edits, theme, row_height, parent)
        self.table.setAccessibleName(tr("Feeds"))
        self.sources = model
        self.edits = edits
        self._engine = engine
        self._came = False
        self.details = PlainLabel(parent=self)
        self.details.setObjectName("feedDetails")
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.details.setMinimumHeight(self.fontMetrics().lineSpacing() * _DETAIL_LINES + 14)
        self.details.hide()
        self.column.addWidget(self.details)
        self.table.clicked.connect(self._clicked)
        edits.switched.connect(self._switched)

    def set_view(self, view: FeedsView) -> None:
        """Show the sources; selection stays on its row."""
        self._came = True
        keys, current = self.selected_keys(), self.sources.key(self.current_row())
        before = self.sources.rowCount()
        self.sources.set_view(view)
        self.say_state(told(view.note))
        self._place_empty()
        if self.sources.rowCount() != before:
            self.select_keys(keys, current or self.sources.key(0))
        self._show_details()

    def tick(self) -> None:
        """Once a second: ages and countdowns."""
        if self.isVisible():
            self.sources.tick()
            self._show_details()

    def empty_sentence(self) -> str:
        """What the pane says before it knows the sources."""
        if self.sources.note:
            return told(self.sources.note)
        return tr("No sources.") if self._came else tr("Waiting for the state of the sources")

    # commands: feeds.*, and those of every table that mean something else here

    def retry(self) -> None:
        """Probe the current source now; the engine says whether it is asked."""
        self._engine.try_source(self.sources.key(self.current_row()))

    def retry_blocked(self) -> str:
        """Why it cannot be probed, "" if it can."""
        why = self.switch_blocked()
        if why:
            return why
        name = self.sources.key(self.current_row())
        if not self.sources.is_on(name):
            return tr("{source} is switched off").format(source=self._label(name))
        return ""

    def switch(self) -> None:
        """Turn the selected sources on or off; several take the state of the current one."""
        on = not self.sources.is_on(self.sources.key(self.current_row()))
        names = [name for name in self.selected_keys() if self.sources.is_on(name) is not on]
        if not names:
            return
        labels = ", ".join(self._label(name) for name in names)
        text = f"switch on {labels}" if on else f"switch off {labels}"
        after = Switches(tuple((name, on) for name in names))
        self.sources.wish(after.on)
        self.edits.switch(Switches(tuple((name, not on) for name in names)), after, text)
        self._show_details()
        if on and SEC in names and not self._engine.settings().sec_contact:
            self.said.emit(tr("The SEC is not asked without an address: “SEC contact address”"))
        else:
            form = (
                tr("Switched on: {sources}. Ctrl+Z takes it back.")
                if on
                else tr("Switched off: {sources}. Ctrl+Z takes it back.")
            )
            self.said.emit(form.format(sources=labels))

    def switch_blocked(self) -> str:
        """Why it cannot be switched, "" if it can: what is not seen is not changed."""
        if not self.isVisible():
            return tr("Ctrl+Shift+9 shows the sources first")
        if self.current_row() < 0:
            return tr("No source is selected")
        return told(self.sources.note)

    def open_chart(self) -> None:
        """Sources have no chart."""
        self.said.emit(tr("A source has no chart. Space switches it, Alt+R tries it now."))

    def copy(self) -> None:
        """Sources have no symbols."""
        self.said.emit(tr("Sources have no symbols; Ctrl+Shift+C copies the rows"))

    # inside

    def _label(self, name: str) -> str:
        line = self.sources.line(name)
        return line.lane.label if line is not None else name

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        super()._current_changed(now, before)
        self._follow.stop()
        self._show_details()

    def _show_details(self) -> None:
        text = "\n".join(self.sources.details(self.sources.key(self.current_row())))
        if self.details.text() != text:
            self.details.setText(text)
        self.details.setVisible(bool(text))

    def _double_clicked(self) -> None:
        """Nothing to open."""

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == SWITCH and not self.switch_blocked():
            self.switch()

    def _switched(self, switches: Switches) -> None:
        self.sources.wish(switches.on)
        names = [name for name, _ in switches.on]
        self.select_keys(names, names[0] if names else "")
        self._show_details()
