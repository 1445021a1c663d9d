"""The sheet that finds a symbol by typing: goes to it, adds it, or shows it in a chart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView

from engine.desk.watchlist import EntryKind, Refused, add_text, parse_symbol
from gui.overlay import Overlay
from gui.palette import Choice, ChoiceDelegate, ChoiceModel, ranked
from gui.spoken import announce
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from engine.model.found import Found, Match
    from gui.searching import Searches
    from gui.theme import Theme
    from gui.watchlist.pane import WatchlistPane

PATIENCE_MS: Final = 400
"""Return waits so long for the first answer to what was typed just before it."""
_LONGEST: Final = 400
_RETURNS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SymbolSearch(Overlay):
    """Own symbols at once, then what the engine finds; Return takes the marked line.

    What was typed and nothing is known of is added by a second Return only.

    Args:
        parent: The window below.
        theme: Colours.
        pane: The list that is searched first and added to.
        searches: Looks for instruments.
        show: Shows a symbol of the list in the chart and gives the focus to the list.
    """

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        pane: WatchlistPane,
        searches: Searches,
        show: Callable[[str], None],
    ) -> None:
        super().__init__(parent, tr("Find a symbol"), 560, 360)
        self._pane = pane
        self._searches = searches
        self._show = show
        self._own: list[Choice] = []
        self._answered = True
        self._online = False
        self._unknown = ""
        self._agreed = ""
        self._then: Callable[[str], None] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._take_awaited)
        self.box = QLineEdit(self)
        self.box.setMaxLength(_LONGEST)
        self.box.setPlaceholderText(tr("Symbol or company"))
        self.box.setAccessibleName(tr("Symbol or company"))
        self.box.textChanged.connect(self._typed)
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

    def appear_with(self, text: str) -> None:
        """Open it with a text, the caret behind it."""
        self._own = self._of_list()
        super().appear()
        self.box.setText(text)
        self._typed(text)

    def take(self) -> None:
        """Return: to the symbol, or add it below the current row."""
        self._take(self._go)

    def take_in_chart(self) -> None:
        """Ctrl+Return: show it in a chart of its own."""
        self._take(lambda symbol: self._pane.charts_requested.emit((symbol,)))

    def dismiss(self) -> None:
        """Put it away; answers are not waited for."""
        self._patience.stop()
        self._then = None
        self._searches.drop()
        super().dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Return is another command than Return."""
        if (
            watched is self.box
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _RETURNS
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.take_in_chart()
            return True
        return super().eventFilter(watched, event)

    # typing and answers

    def _typed(self, text: str) -> None:
        self._then = None
        self._patience.stop()
        self._answered = not text.strip()
        self._online, self._agreed = False, ""
        own = ranked(text, self._own, ()) if text.strip() else list(self._own)
        self._show_lines(own, "")
        if text.strip():
            self._searches.ask(text, self._answer)

    def _answer(self, found: Found) -> None:
        if not self.isVisible() or found.text != self.box.text():
            return
        self._answered = True
        self._online = found.online and not found.pending
        self._show_lines([self._of_match(match) for match in found.matches], found.note)
        if self._then is not None:
            self._take_awaited()

    def _show_lines(self, choices: list[Choice], note: str) -> None:
        """Show these lines and one for what was typed; the marked symbol stays marked."""
        marked = self.marked
        moved = self.list.currentIndex().row() > 0
        typed = self._of_typed()
        new = typed is not None and typed.key not in [choice.key for choice in choices]
        self._unknown = typed.key if typed is not None and new else ""
        if typed is not None and new:
            choices = [*choices, typed]
        self.model.show_choices(choices)
        keys = [choice.key for choice in choices]
        row = keys.index(marked) if moved and marked in keys else 0
        if choices:
            self.list.setCurrentIndex(self.model.index(row, 0))
        hint = tr("Return goes there or adds it, Ctrl+Return shows it in a chart, Esc closes.")
        none = tr("Nothing fits.")
        asked = self._question() if self._agreed and self._agreed == self._unknown else ""
        self.note.setText(asked or told(note) or (hint if choices else none))

    @property
    def marked(self) -> str:
        """Symbol of the marked line, "" for none."""
        row = self.list.currentIndex().row()
        return self.model.choices[row].key if 0 <= row < len(self.model.choices) else ""

    # lines

    def _of_list(self) -> list[Choice]:
        entries = self._pane.edits.watchlist.entries
        lines = []
        for entry in entries:
            if entry.kind is EntryKind.ROW:
                view = self._pane.rows.view(entry.symbol)
                name = view.name if view is not None else ""
                words = f"{name} {entry.field('alias')}"
                lines.append(_choice(entry.symbol, name, words))
        return lines

    def _of_match(self, match: Match) -> Choice:
        told = ", ".join(part for part in (match.name, match.exchange) if part)
        return _choice(match.symbol, told, match.name)

    def _of_typed(self) -> Choice | None:
        found = parse_symbol(self.box.text())
        if isinstance(found, Refused):
            return None
        known = tr("as typed, no source knows it") if self._online else tr("as typed")
        return _choice(found.canonical, known, "")

    def _question(self) -> str:
        """What the second Return agrees to."""
        words = tr("No source knows {symbol}. Return adds it all the same.")
        if not self._online:
            words = tr(
                "{symbol} is not known here, and no source has answered. "
                "Return adds it all the same."
            )
        return words.format(symbol=self._unknown)

    # taking

    def _take(self, then: Callable[[str], None]) -> None:
        if self._answered or self._is_certain():
            self._take_now(then)
        else:
            self._then = then
            self._patience.start()

    def _is_certain(self) -> bool:
        """Whether no answer can change what the marked line is, or none is waited for."""
        if self._agreed and self._agreed == self.marked:
            return True
        typed = parse_symbol(self.box.text())
        moved = self.list.currentIndex().row() > 0
        return moved or (not isinstance(typed, Refused) and typed.canonical == self.marked
                         and self._pane.edits.watchlist.find(self.marked) >= 0)  # fmt: skip

    def _take_awaited(self) -> None:
        if self._then is not None:
            self._take_now(self._then)

    def _take_now(self, then: Callable[[str], None]) -> None:
        symbol, self._then = self.marked, None
        if symbol and then == self._go and symbol == self._unknown != self._agreed:
            self._agreed = symbol
            self.note.setText(self._question())
            announce(self, self._question())
        elif symbol:
            self.dismiss()
            then(symbol)

    def _go(self, symbol: str) -> None:
        pane, edits = self._pane, self._pane.edits
        found = parse_symbol(symbol)
        if edits.watchlist.find(symbol) < 0 and not isinstance(found, Refused):
            if not pane.may_edit():
                return
            place = pane.rows.place(pane.current_row())
            new = edits.watchlist.with_added(found, place if place >= 0 else None)
            edits.apply(new, add_text([symbol]), [symbol])
        pane.select_symbol(symbol)
        self._show(symbol)


def _choice(symbol: str, note: str, words: str) -> Choice:
    return Choice(symbol, symbol, note, words, "", _nothing)


def _nothing() -> None:
    """Lines are taken by the sheet itself: what they do depends on the key."""
