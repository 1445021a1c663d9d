"""Undo and redo name in the menu what they would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gui.text import told, tr

if TYPE_CHECKING:
    from gui.watchlist.edits import ListEdits

_UNDO, _REDO = "TABLE:edit.undo", "TABLE:edit.redo"


class UndoTitles(QObject):
    """Keeps both titles in step with the stack of the lists.

    Args:
        edits: Whose steps they are.
        actions: Holds the actions of both commands.
    """

    def __init__(self, edits: ListEdits, actions: QObject) -> None:
        super().__init__(actions)
        self._edits = edits
        self._actions = actions
        edits.stepped.connect(self._write)

    def _write(self) -> None:
        undo, redo = told(self._edits.undo_text()), told(self._edits.redo_text())
        self._name(_UNDO, tr("Undo {step}").format(step=undo) if undo else tr("Undo"))
        self._name(_REDO, tr("Redo {step}").format(step=redo) if redo else tr("Redo"))

    def _name(self, slot: str, title: str) -> None:
        action = self._actions.findChild(QAction, slot)
        if isinstance(action, QAction):
            action.setText(title.replace("&", "&&"))
