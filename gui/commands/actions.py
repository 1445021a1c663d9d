"""Makes QActions, menus and shortcuts of the bound command rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.commands.command import Context, Menu
from gui.keys.chords import presses
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QMenuBar, QWidget

    from gui.commands.command import Bound

_BELOW: Final = (
    "view.", "workspace.go_", "app.new_tab", "app.close_tab", "app.reopen", "app.next_tab",
    "app.prev_tab", "app.new_window", "app.float_pane", "app.next_pane", "app.prev_pane",
)  # fmt: skip
"""How the commands begin that are done to panes and windows below an open sheet."""


class CommandActions(QObject):
    """One action per row of the table.

    Rows of context `app` are shortcuts of the window, all others of the very widget that has the
    focus, so that an open editor or text box keeps its keys. Actions stay enabled: a blocked
    command says why and still eats its key.

    Attributes:
        beginnings: The first keys of all chords of two keys in a row.
    """

    def __init__(self, commands: Sequence[Bound], window: QWidget) -> None:
        super().__init__(window)
        self._actions: list[tuple[Bound, QAction]] = []
        for command in commands:
            if command.context is not Context.EDITOR:
                self._actions.append((command, self._make(command)))
        self._bound = {command.slot: command for command, _ in self._actions}
        self.beginnings: frozenset[str] = frozenset()
        self.renew()
        window.addActions(self.of(Context.APP))

    def of(self, *contexts: Context) -> list[QAction]:
        """Actions of the contexts, in the table's order."""
        return [action for command, action in self._actions if command.context in contexts]

    def install(self, widget: QWidget, contexts: Iterable[Context]) -> None:
        """Let the chords of `contexts` work while `widget` has the focus."""
        widget.addActions(self.of(*contexts))

    def renew(self) -> None:
        """Take the chords that are in force now."""
        for command, action in self._actions:
            _give_keys(action, command)
        chords = (presses(keys) for command, _ in self._actions for keys in command.keys)
        self.beginnings = frozenset(chord[0] for chord in chords if len(chord) > 1)

    def reachable(self, widget: QWidget) -> dict[str, QAction]:
        """What each chord does while `widget` has the focus, two keys in a row included."""
        found = {}
        above: QWidget | None = widget
        while above is not None:
            for action in above.actions():
                command = self._bound.get(action.objectName())
                if command is not None and (above is widget or command.context is Context.APP):
                    found.update(dict.fromkeys(command.keys, action))
            above = above.parentWidget()
        return found

    def fill(self, bar: QMenuBar) -> None:
        """Menus in their order; titles carry no mnemonics, which would beat shortcuts."""
        for kind in Menu:
            rows = [(c, action) for c, action in self._actions if c.menu is kind]
            if not rows:
                continue
            menu = QMenu(tr(kind.value), bar)
            menu.setToolTipsVisible(False)
            for command, action in rows:
                if command.divided and not menu.isEmpty():
                    menu.addSeparator()
                menu.addAction(action)
            bar.addMenu(menu)

    def _make(self, command: Bound) -> QAction:
        action = QAction(self)
        action.setObjectName(command.slot)
        everywhere = command.context is Context.APP
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if everywhere else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(lambda: _start(command))
        return action


def _start(command: Bound) -> None:
    """Run a command; sheets go first where it is done to what lies below them."""
    if command.context is Context.APP and command.id.startswith(_BELOW):
        from gui.overlay import dismiss_all

        dismiss_all()
    command.run()


def _give_keys(action: QAction, command: Bound) -> None:
    """Qt gets the single keys; of two in a row it would wait for the second without end."""
    single = [keys for keys in command.keys if len(presses(keys)) == 1]
    shown = "" if single or not command.keys else f"\t{command.keys[0]}"
    action.setText(f"{tr(command.title)}{shown}")
    action.setShortcuts([QKeySequence(keys) for keys in single])
