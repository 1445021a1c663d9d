"""A small table of the first-run page with its heading, and its current row in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QVBoxLayout,
    QWidget,
)

from gui.plain import PlainLabel
from gui.tables.view import BoardView

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QModelIndex, QObject

    from gui.tables.model import BoardModel
    from gui.theme import Theme

_ROW = 22
_EDGE = 2


class Detailed(Protocol):
    """A model that says everything about one row."""

    def details(self, name: str) -> str:
        """Of the row with that key, line by line."""
        ...


class TableBox(QWidget):
    """All rows in view, none of them scrolled; the current one is told under it.

    Args:
        title: What the table shows.
        model: Its rows.
        told: The same model, asked for the words of the current row.
        theme: Its colours.
        lines: As many lines the words may need.

    Attributes:
        top: The line of the heading; room for buttons is right of it.
    """

    def __init__(
        self,
        title: str,
        model: BoardModel,
        told: Detailed,
        theme: Theme,
        lines: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._told = told
        self.head = PlainLabel(title, self)
        self.head.setObjectName("welcomeHead")
        self.frame = QFrame(self)
        self.frame.setObjectName("welcomeTable")
        self.table = BoardView(model, theme, _ROW, self.frame)
        self.table.setAccessibleName(title)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionsClickable(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.resized.connect(self.table.fit_columns)
        self.table.installEventFilter(self)
        self.details = PlainLabel(parent=self)
        self.details.setObjectName("overlayNote")
        self.details.setWordWrap(True)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.details.setMinimumHeight(lines * self.details.fontMetrics().lineSpacing())
        self._arrange()
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        model.dataChanged.connect(self.tell)
        model.modelReset.connect(self._fit)

    @property
    def row(self) -> int:
        """The current row, 0 where there is none."""
        return max(0, self.table.currentIndex().row())

    @property
    def key(self) -> str:
        """The current row's key."""
        return self._model.key(self.row) if self._model.rowCount() else ""

    def go_to(self, row: int) -> None:
        """Make a row the current one."""
        row = max(0, min(row, self._model.rowCount() - 1))
        self.table.setCurrentIndex(self._model.index(row, 0))
        self.tell()

    def walked(self, key: Qt.Key) -> bool:
        """Go to the first or last row; a row has no cells to walk. False for any other key."""
        if key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(self._model.rowCount() - 1)
        return key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right)

    def tell(self) -> None:
        """Say everything about the current row."""
        self.details.setText(self._told.details(self.key))
        self.table.setAccessibleDescription(self.details.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows where the keyboard is."""
        if watched is self.table and event.type() in (event.Type.FocusIn, event.Type.FocusOut):
            self.frame.setProperty("active", event.type() == event.Type.FocusIn)
            style = self.frame.style()
            style.unpolish(self.frame)
            style.polish(self.frame)
        return False

    # inside

    def _arrange(self) -> None:
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.table)
        self.top = QHBoxLayout()
        self.top.addWidget(self.head)
        self.top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self.top)
        column.addWidget(self.frame)
        column.addWidget(self.details)

    def _fit(self) -> None:
        rows = self._model.rowCount() * _ROW
        self.table.setFixedHeight(rows + self.table.horizontalHeader().height() + _EDGE)

    def _tell(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.tell()
