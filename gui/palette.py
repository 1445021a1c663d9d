"""The Ctrl+K palette: every command and symbol by typing, last used first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QWidget

from gui.commands.command import Context
from gui.overlay import Overlay
from gui.tables.model import ACCESSIBLE, DISPLAY, LEFT, RIGHT, TOOL_TIP, Index
from gui.tables.tip import plain_tip
from gui.text import tr
from gui.theme import legible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

    from gui.commands.command import Bound
    from gui.theme import Theme

ROW_PX: Final = 26
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the palette.

    Attributes:
        key: "command:app.quit" or "symbol:NVDA"; remembered when used.
        title, note: Left and right text.
        words: What it is found by besides the title.
        blocked: Why it cannot be chosen, "" if it can.
        run: What choosing it does.
    """

    key: str
    title: str
    note: str
    words: str
    blocked: str
    run: Callable[[], None]


def score(query: str, choice: Choice) -> int:
    """How well `query` fits, 0 for not at all; letters must come in order."""
    text, wanted = choice.title.casefold(), query.casefold().strip()
    words = choice.words.casefold()
    if not wanted:
        return 1
    if wanted == text or wanted in words.split():
        return 1000
    if text.startswith(wanted):
        return 800 - len(text)
    if any(word.startswith(wanted) for word in text.split()):
        return 600 - len(text)
    if wanted in text or wanted in words:
        return 400 - len(text)
    return _in_order(wanted.replace(" ", ""), text)


def _in_order(wanted: str, text: str) -> int:
    at, gaps = -1, 0
    for letter in wanted:
        found = text.find(letter, at + 1)
        if found < 0:
            return 0
        gaps += found - at - 1 if at >= 0 else 0
        at = found
    return max(1, 200 - 4 * gaps - len(text))


def ranked(query: str, choices: Iterable[Choice], used: Sequence[str]) -> list[Choice]:
    """Choices that fit, best first; among equals those used last, then the given order."""
    recent = {key: place for place, key in enumerate(reversed(used), start=1)}
    scored = [(score(query, choice), choice) for choice in choices]
    fitting = [item for item in scored if item[0] > 0]
    fitting.sort(key=lambda item: (-item[0], recent.get(item[1].key, len(used) + 1)))
    return [choice for _, choice in fitting]


class ChoiceModel(QAbstractListModel):
    """The fitting choices."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choices: list[Choice] = []

    def show_choices(self, choices: list[Choice]) -> None:
        """Replace all lines."""
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: Index, role: int = DISPLAY) -> str | None:
        """The title; the reason as a tip."""
        choice = self.choices[index.row()]
        if role == DISPLAY:
            return choice.title
        if role == ACCESSIBLE:
            parts = (choice.title, choice.note, choice.blocked)
            return ", ".join(part for part in parts if part)
        return plain_tip(choice.blocked) if role == TOOL_TIP and choice.blocked else None


class ChoiceDelegate(QStyledItemDelegate):
    """Title left, keys right; a blocked line grey with its reason."""

    def __init__(self, model: ChoiceModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours; what is quiet is still read on the marked line."""
        self._text = QColor(theme.text)
        self._quiet = QColor(legible(theme.secondary, theme.selection, theme.text))
        self._grey = QColor(legible(theme.stale, theme.selection, theme.text))
        self._selected = QColor(theme.selection)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines of equal height."""
        del option, index
        return QSize(100, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        choice = self._model.choices[index.row()]
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selected)
        inner = rect.adjusted(8, 0, -8, 0)
        note = choice.blocked or choice.note
        metrics = painter.fontMetrics()
        room = inner.width() - metrics.horizontalAdvance(choice.title) - 16
        painter.setPen(self._grey if choice.blocked else self._quiet)
        painter.drawText(
            inner, RIGHT, metrics.elidedText(note, Qt.TextElideMode.ElideRight, max(0, room))
        )
        painter.setPen(self._grey if choice.blocked else self._text)
        painter.drawText(inner, LEFT, choice.title)


class Palette(Overlay):
    """Typing finds commands, symbols and mnemonics.

    Signals:
        refused: The reason why the chosen command cannot run.
    """

    refused = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        commands: Sequence[Bound],
        symbols: Callable[[], Iterable[Choice]],
        typed: Callable[[str], Iterable[Choice]],
        mnemonic: Callable[[str], Choice | None],
        used: list[str],
    ) -> None:
        super().__init__(parent, tr("Command palette"), 560, 420)
        self._commands = [item for item in commands if item.context is not Context.EDITOR]
        self._symbols = symbols
        self._typed = typed
        self._mnemonic = mnemonic
        self._used = used
        self._all: list[Choice] = []
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(tr("Command or symbol"))
        self.box.setAccessibleName(tr("Command or symbol"))
        self.box.textChanged.connect(self._search)
        self.model = ChoiceModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._delegate = ChoiceDelegate(self.model, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setUniformItemSizes(True)
        self.list.clicked.connect(self.take)
        self.set_parts(self.box, self.list)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def appear(self) -> None:
        """Open it empty, last used first."""
        self._all = [_of_command(item) for item in self._commands] + list(self._symbols())
        self.box.clear()
        self._search()
        super().appear()

    def take(self) -> None:
        """Run the marked line."""
        row = self.list.currentIndex().row()
        if not 0 <= row < len(self.model.choices):
            return
        choice = self.model.choices[row]
        if choice.blocked:
            self.refused.emit(choice.blocked)
            return
        if choice.key in self._used:
            self._used.remove(choice.key)
        self._used.append(choice.key)
        self.dismiss()
        choice.run()

    def _instead(self, asked: Choice) -> Choice:
        """The command that does what a mnemonic asks for, which has its chord beside it."""
        return next((one for one in self._all if _alike(one, asked)), asked)

    def _search(self) -> None:
        text = self.box.text()
        found = ranked(text, self._all, self._used)
        if text.strip():
            found.extend(self._typed(text))
        asked = self._mnemonic(text)
        if asked is not None:
            found = [self._instead(asked), *(one for one in found if not _alike(one, asked))]
        self.model.show_choices(found)
        hint = tr("Return runs, Esc closes. Grey lines say why they cannot run.")
        none = tr("No command and no symbol fits.")
        self.note.setText(hint if found else none)
        if found:
            self.list.setCurrentIndex(self.model.index(0, 0))


def _screen(choice: Choice) -> str:
    """The screen that a choice shows, "" for none."""
    kind, _, name = choice.key.removeprefix("command:").replace(".", ":").partition(":")
    return name if kind in ("screen", "view") else ""


def _alike(one: Choice, other: Choice) -> bool:
    """Whether both do the same: a screen by its mnemonic and by its command."""
    return one.key == other.key or _screen(one) == _screen(other) != ""


def _of_command(item: Bound) -> Choice:
    return Choice(
        f"command:{item.id}", tr(item.title), f"{tr(item.context.value)}   {keys_text(item.keys)}",
        f"{item.words} {item.id}", item.blocked(), item.run,
    )  # fmt: skip


def keys_text(keys: Sequence[str]) -> str:
    """Chords as shown: "Ctrl+K or Ctrl+P"."""
    return f" {tr('or')} ".join(keys)
