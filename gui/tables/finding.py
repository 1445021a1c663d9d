"""The line below a table that narrows it while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from gui import format as fmt
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.tables.pane import TablePane

_LONGEST: Final = 120


class FindBox(QLineEdit):
    """A text box whose walking keys act on the table beside it.

    Args:
        parent: The line it stands in.
        keys: What the keys do that are not typing.
    """

    def __init__(self, parent: QFrame, keys: dict[Qt.Key, Callable[[], None]]) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._keys = keys

    def event(self, event: QEvent) -> bool:
        """Its own keys are taken before any shortcut; the others are typing."""
        if isinstance(event, QKeyEvent) and self._own(event) is not None:
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self._run(event)
            return True
        return super().event(event)

    def _own(self, event: QKeyEvent) -> Callable[[], None] | None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return None if plain.value else self._keys.get(Qt.Key(event.key()))

    def _run(self, event: QKeyEvent) -> None:
        act = self._own(event)
        if act is not None:
            act()


class FindLine(QFrame):
    """Filters its pane's table; Return keeps the filter, Esc drops it.

    Attributes:
        sought: The text looked for last; it outlives the filter for `table.find_next`.
    """

    def __init__(self, pane: TablePane) -> None:
        super().__init__(pane)
        self.setObjectName("findLine")
        self._pane = pane
        self.sought = ""
        key = Qt.Key
        self.box = FindBox(
            self,
            {
                key.Key_Return: self.keep, key.Key_Enter: self.keep, key.Key_Escape: self.drop,
                key.Key_Up: pane.prev_row, key.Key_Down: pane.next_row,
                key.Key_PageUp: pane.page_up, key.Key_PageDown: pane.page_down,
                key.Key_F3: pane.find_next,
            },
        )  # fmt: skip
        self.box.setPlaceholderText(tr("Find in this table"))
        self.box.setAccessibleName(tr("Find in this table"))
        self.count = PlainLabel(parent=self)
        self.count.setObjectName("findCount")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 8, 3)
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.count)
        self.box.textEdited.connect(self._typed)
        pane.board.modelReset.connect(self.write_count)
        self.hide()

    def open(self) -> None:
        """Begin to type; what was typed before is selected."""
        if not self.box.text():
            self.box.setText(self.sought)
            self._typed(self.sought)
        self.show()
        self.write_count()
        self.box.selectAll()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Back to the table, which stays as it is."""
        self.setVisible(self._pane.board.filtered)
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Every row again, and back to the table."""
        had = self.box.hasFocus()
        self.box.clear()
        self._pane.set_filter("")
        self.hide()
        if had:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next row (`by` 1) or the one before (-1) that fits, around the ends."""
        pane, board = self._pane, self._pane.board
        if not self.sought.strip():
            self.open()
            return
        found = board.matching(self.sought)[::by]
        if not found:
            pane.said.emit(tr("Nothing fits “{text}”").format(text=self.sought))
            return
        places = {key: place for place, key in enumerate(board.order())}
        here = places.get(board.key(pane.current_row()), -1)
        ahead = [key for key in found if (places[key] - here) * by > 0]
        pane.reveal(ahead[0] if ahead else found[0])
        if not ahead:
            top, bottom = tr("Searched on from the top"), tr("Searched on from the bottom")
            pane.said.emit(top if by > 0 else bottom)

    def show_filter(self, text: str) -> None:
        """Filter by a text without the focus; "" shows every row."""
        self.box.setText(text)
        self.sought = text or self.sought
        self._pane.set_filter(text)
        self.setVisible(self._pane.board.filtered)
        self.write_count()

    def write_count(self) -> None:
        """How many rows fit: "3 of 48"."""
        board = self._pane.board
        if self.isHidden() or not board.filtered:
            self.count.clear()
            return
        found = fmt.number(len(board.matching(self.box.text())), 0)
        self.count.setText(
            tr("{found} of {all}").format(found=found, all=fmt.number(board.findable(), 0))
        )

    def _typed(self, text: str) -> None:
        self.sought = text
        self._pane.set_filter(text)
        self.write_count()
