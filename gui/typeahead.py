"""Typing without a text box: a letter in list or chart opens the search for a symbol with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from gui.commands.command import Context

if TYPE_CHECKING:
    from collections.abc import Callable

_COUNTED = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows reports it; elsewhere it comes as a modifier that is not counted."""


def typed_text(event: QKeyEvent) -> str:
    """Text a press types, "" for a chord: under nothing, Shift or AltGr only."""
    held = event.modifiers() & _COUNTED
    if held not in (Qt.KeyboardModifier.NoModifier, _ALT_GR):
        return ""
    return event.text()


def begins_symbol(text: str, *, digits: bool) -> bool:
    """Whether a text can be the beginning of what one searches for.

    Args:
        text: As typed or composed.
        digits: Whether a digit can begin it.
    """
    return bool(text) and (text[0] == "^" or text[0].isalpha() or (digits and text[0].isdigit()))


class TypeAhead(QObject):
    """Watches the widget that has the focus, and no other.

    A widget counts as list or chart by the commands that are valid on it.

    Args:
        search: Opens the search with a text.
        parent: The window.
    """

    def __init__(self, search: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._search = search
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take text that no command and no box has taken."""
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.InputMethodQuery:
            watched.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._typed(watched, typed_text(event))
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)
        return False

    def _typed(self, widget: QWidget, text: str) -> bool:
        taken = begins_symbol(text, digits=_is(widget, Context.WATCHLIST))
        if taken:
            self._search(text)
        return taken

    def _composed(self, widget: QWidget, event: QInputMethodEvent) -> bool:
        """Text of an input method or a dead key; what is still being composed goes on there."""
        if event.commitString():
            return self._typed(widget, event.commitString())
        if not event.preeditString():
            return False
        self._search("")
        box = QApplication.focusWidget()
        if box is not None and box is not widget:
            QApplication.sendEvent(
                box, QInputMethodEvent(event.preeditString(), event.attributes())
            )
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and (_is(now, Context.WATCHLIST) or _is(now, Context.CHART)):
            now.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
            now.installEventFilter(self)


def _is(widget: QWidget, context: Context) -> bool:
    """Whether a context's commands are valid while the widget has the focus."""
    start = f"{context.name}:"
    return any(action.objectName().startswith(start) for action in widget.actions())
