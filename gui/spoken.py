"""What a screen reader is told of parts that paint themselves, and of what just happened."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtGui import QAccessibleInterface

_TEXT = QAccessible.Text


@runtime_checkable
class Spoken(Protocol):
    """A widget that says itself what it is; asked only while a screen reader listens.

    Attributes:
        spoken_role: What it is: a chart, a button, a sheet.
    """

    spoken_role: QAccessible.Role

    def spoken_name(self) -> str:
        """What it is called: such as the screen and its symbol."""

    def spoken_words(self) -> str:
        """What it shows now, line by line."""


class SpokenWidget(QAccessibleWidget):
    """Hands a reader's questions on to the widget."""

    def text(self, kind: QAccessible.Text) -> str:
        """Name and description by the widget, the rest by Qt."""
        widget = self.object()
        if isinstance(widget, Spoken):
            if kind is _TEXT.Name:
                return widget.spoken_name()
            if kind is _TEXT.Description:
                return widget.spoken_words()
        return super().text(kind)


@cache
def teach() -> None:
    """Tell Qt, once a process, how `Spoken` widgets are read; called by those that are."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, widget: QObject) -> QAccessibleInterface | None:
    if isinstance(widget, QWidget) and isinstance(widget, Spoken):
        return SpokenWidget(widget, widget.spoken_role)
    return None


def announce(widget: QWidget, words: str) -> None:
    """Have words read at once; nothing while no screen reader listens."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def lines(*parts: str) -> str:
    """What is not empty, a line each."""
    return "\n".join(part for part in parts if part)


def spoken_row(model: QAbstractItemModel, row: int) -> str:
    """A row in words, its columns one after the other; "" while no screen reader listens."""
    if row < 0 or not QAccessible.isActive():
        return ""
    role = Qt.ItemDataRole.AccessibleTextRole
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    cells = (model.index(row, column, QModelIndex()) for column in range(columns))
    found = (cell.data(role) or cell.data() for cell in cells)
    return ". ".join(str(text) for text in found if text)
