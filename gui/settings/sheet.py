"""The settings sheet (Ctrl+,): found by typing, chosen with Return, back with Del."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QWidget

from engine.settings import Settings
from gui.overlay import Overlay
from gui.palette import Choice
from gui.picker import Picker
from gui.plain import PlainLabel
from gui.settings.catalogue import options_of
from gui.settings.model import SettingsModel, changed
from gui.tables.view import BoardView
from gui.text import tr

if TYPE_CHECKING:
    from gui.bridge import EngineFacade
    from gui.settings.catalogue import Setting
    from gui.settings.taking import Taking
    from gui.theme import Theme

_WIDTH, _HEIGHT = 820, 640
_DEFAULTS: Final = Settings()
_CHOSEN: Final = "✓"


class SettingsSheet(Overlay):
    """Everything settings.toml holds; each change takes effect at once and is saved.

    Args:
        parent: The window it lies over.
        theme: Its colours.
        engine: Knows the settings.
        taking: Makes a change take effect.
    """

    def __init__(self, parent: QWidget, theme: Theme, engine: EngineFacade, taking: Taking) -> None:
        super().__init__(parent, tr("Settings"), _WIDTH, _HEIGHT)
        self._over = parent
        self._theme = theme
        self._engine = engine
        self._taking = taking
        self.picker: Picker | None = None
        self.model = SettingsModel(self)
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Search settings"))
        self.box.setAccessibleName(tr("Search settings"))
        self.box.textChanged.connect(self._search)
        self.about = PlainLabel(parent=self)
        self.about.setObjectName("overlayText")
        self.about.setWordWrap(True)
        self.table = BoardView(self.model, theme, 22, self)
        self.table.setAccessibleName(tr("Settings"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.doubleClicked.connect(self.take)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.set_parts(self.box, self.table)
        self.column.insertWidget(self.column.indexOf(self.note), self.about)

    def set_theme(self, theme: Theme) -> None:
        """What is chosen from next has another theme's colours."""
        self._theme = theme

    def appear(self) -> None:
        """Open it with everything in it."""
        self.box.clear()
        self._search()
        super().appear()

    def take(self) -> None:
        """Return: choose another value, or run what edits it."""
        setting = self._current()
        if setting is None:
            return
        options = options_of(setting)
        if setting.command:
            self.dismiss()
            self._taking.run(setting.command)
        elif len(options) == 2:
            now = getattr(self._engine.settings(), setting.field)
            self._set(setting, next(value for value in options if value != now))
        else:
            self._choose(setting, options)

    def restore(self) -> None:
        """Del: the default again."""
        setting = self._current()
        if setting is not None and self._restorable(setting):
            self._set(setting, getattr(_DEFAULTS, setting.field))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del restores while nothing is typed to be deleted."""
        mine = (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Delete
            and not self.box.text()
        )
        if mine and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if mine and event.type() == QEvent.Type.KeyPress:
            self.restore()
            return True
        return super().eventFilter(watched, event)

    # inside

    def _choose(self, setting: Setting, options: dict[object, str]) -> None:
        """A picker of its values over the sheet."""
        if self.picker is not None:
            self.picker.deleteLater()
        now = getattr(self._engine.settings(), setting.field)

        def lines(_text: str) -> list[Choice]:
            return [
                Choice(str(value), name, _CHOSEN if value == now else "", "", "",
                       partial(self._set, setting, value))
                for value, name in options.items()
            ]  # fmt: skip

        self.picker = Picker(self._over, self._theme, tr(setting.title), tr("Value"))
        self.picker.offer(lines, lambda _text: tr("No value fits."), stays=False)
        self.picker.appear_with("")

    def _set(self, setting: Setting, value: object) -> None:
        self._taking.take(setting.field, value)
        self._search(keep=setting.field)

    def _restorable(self, setting: Setting) -> bool:
        return bool(options_of(setting)) and changed(setting, self._engine.settings())

    def _current(self) -> Setting | None:
        return self.model.setting(self.table.currentIndex().row())

    def _search(self, _text: str = "", keep: str = "") -> None:
        self.model.search(self.box.text(), self._engine.settings())
        row = self.model.row_of(keep) if keep else 1
        if self.model.rowCount():
            row = max(0, min(row, self.model.rowCount() - 1))
            self.table.setCurrentIndex(self.model.index(row, 0, QModelIndex()))
        self._tell()

    def _tell(self) -> None:
        """What the current setting does, and what the keys do to it."""
        setting = self._current()
        if setting is None:
            self.about.clear()
            none = tr("No setting fits.")
            self.note.setText(tr("Esc closes.") if self.model.rowCount() else none)
            return
        self.about.setText(tr(setting.about))
        if setting.command:
            self.note.setText(tr("Return opens what edits it, Esc closes."))
        elif self._restorable(setting):
            self.note.setText(tr("Return changes, Del restores the default, Esc closes."))
        else:
            self.note.setText(tr("Return changes, Esc closes."))
