"""The sheet in which an alert is made: its line, what it would do now, its form."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QWidget,
)

from gui.alerts import lines
from gui.alerts.completion import Completion
from gui.alerts.fields import fields
from gui.alerts.form import FormModel
from gui.alerts.values import preview
from gui.overlay import Overlay
from gui.palette import Choice
from gui.picker import Picker
from gui.plain import PlainLabel
from gui.tables.view import BoardView
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.alerts.draft import Draft
    from gui.alerts.fields import Around, Field
    from gui.alerts.values import Row
    from gui.theme import Theme

_WIDTH, _HEIGHT = 620, 560
_LONGEST: Final = 300
_TABS: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_CHANGES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CHOSEN: Final = "✓"
EXAMPLES: Final = (
    "NVDA iv30 above 60",
    "NVDA iv30 crosses above BTC dvol on closes",
    "NVDA iv30 - AMD iv30 below 5",
    "AMD sigma above 2.5 once",
    "META term inverted",
    "any earnings in 24h",
    "any date changed",
    "feed yahoo down",
)
"""Lines as they are typed; each is understood."""


class AlertSheet(Overlay):
    """Line and form show the same alert; what cannot be is said under the line.

    Args:
        parent: The window it lies over.
        theme: Its colours.
        row: Gives a symbol's row, for the values now.
        around: What may be chosen from.

    Signals:
        stored(object): The draft is to be kept.
    """

    stored = Signal(object)

    def __init__(
        self, parent: QWidget, theme: Theme, row: Row, around: Callable[[], Around]
    ) -> None:
        super().__init__(parent, "", _WIDTH, _HEIGHT)
        self._over, self._theme, self._row, self._around = parent, theme, row, around
        self._draft: Draft | None = None
        self.picker: Picker | None = None
        self.box = QLineEdit(self)
        self.box.setMaxLength(_LONGEST)
        self.box.setAccessibleName(tr("Line of the alert"))
        self.box.setPlaceholderText(tr("NVDA iv30 crosses above BTC dvol"))
        self.refusal, self.preview = PlainLabel(parent=self), PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.preview.setObjectName("overlayText")
        for label in (self.refusal, self.preview):
            label.setWordWrap(True)
        self.form = FormModel(self)
        self.table = BoardView(self.form, theme, 22, self)
        self.table.setAccessibleName(tr("Form of the alert"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.horizontalHeader().hide()
        self.examples = PlainLabel(parent=self)
        self.examples.setObjectName("overlayText")
        self.examples.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.room = QWidget(self)
        inside = QStackedLayout(self.room)
        inside.addWidget(self.table)
        inside.addWidget(self.examples)
        self._inside = inside
        for part in (self.box, self.refusal, self.preview):
            self.column.addWidget(part)
        self.column.addWidget(self.room, 1)
        self.column.addWidget(self.note)
        self.note.setWordWrap(True)
        self.completion = Completion(self.box, self)
        self.completion.chosen.connect(self._complete)
        self.setFocusProxy(self.box)
        self.box.installEventFilter(self)
        self.table.installEventFilter(self)
        self.box.textEdited.connect(self._typed)
        self.table.doubleClicked.connect(self.change)
        self.note.setText(
            tr("Return keeps the alert. Tab completes, then goes to the form: Return changes a "
               "line there, Ctrl+Return keeps the alert. Esc closes.")
        )  # fmt: skip

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.table.set_theme(theme)

    @property
    def draft(self) -> Draft | None:
        """The alert as line and form show it, None while nothing is understood yet."""
        return self._draft

    def open(self, draft: Draft | None, title: str, *, select: str = "") -> None:
        """Show an alert, or an empty line.

        Args:
            draft: None for nothing yet.
            title: What is made.
            select: The part of the line to be typed over.
        """
        self.title.setText(title)
        self._draft = draft
        self.box.setText("" if draft is None else lines.whole_line(draft.alert))
        self.refusal.clear()
        self.completion.close_list()
        self._write()
        if self.form.rowCount():
            self.table.setCurrentIndex(self.form.index(0, 0))
        self.appear()
        place = self.box.text().rfind(select) if select else -1
        if place >= 0:
            self.box.setSelection(place, len(select))

    def take(self) -> None:
        """Keep the alert, or say what is not understood."""
        if self.completion.stepped:
            self._complete(self.completion.marked)
            return
        if self.box.text().strip() and not self._read():
            return
        if self._draft is not None and (doubt := self._doubt(self._draft)):
            self.refusal.setText(doubt)
            return
        if self._draft is None:
            self.refusal.setText(tr("Type what is waited for, such as NVDA iv30 above 60"))
            return
        self.dismiss()
        self.stored.emit(self._draft)

    def dismiss(self) -> None:
        """Put it away; what was offered goes along."""
        self.completion.close_list()
        super().dismiss()

    def change(self) -> None:
        """Another value for the current line of the form."""
        field = self.form.field(self.table.currentIndex().row())
        if field is None:
            return
        others = [draft for name, draft in field.options if name != field.text]
        if field.typed is None and len(field.options) == 2 and len(others) == 1:
            self._take(others[0])
        else:
            self._choose(field)

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line and of the form."""
        if isinstance(event, QKeyEvent) and watched in (self.box, self.table):
            if event.type() == QEvent.Type.KeyPress:
                mine = self._line_key if watched is self.box else self._form_key
                if mine(event):
                    return True
            elif event.type() == QEvent.Type.ShortcutOverride and watched is self.table:
                event.accept()
                return True
        if watched is self.table:
            return False
        return super().eventFilter(watched, event)

    def _line_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _TABS:
            if self.completion.marked and key == Qt.Key.Key_Tab:
                self._complete(self.completion.marked)
            else:
                self._to_form()
            return True
        if key in _STEPS and self.completion.isVisible():
            self.completion.step(_STEPS[key])
            return True
        if key == Qt.Key.Key_Down:
            self._to_form() if self.box.text().strip() else self._offer()
            return True
        if key == Qt.Key.Key_Escape and self.completion.isVisible():
            self.completion.close_list()
            return True
        return False

    def _form_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _TABS:
            self.box.setFocus(Qt.FocusReason.TabFocusReason)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in _CHANGES and control:
            self.take()
        elif key in _CHANGES:
            self.change()
        elif key == Qt.Key.Key_Up and self.table.currentIndex().row() <= 0:
            self.box.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _to_form(self) -> None:
        self.completion.close_list()
        if self.form.rowCount():
            if not self.table.currentIndex().isValid():
                self.table.setCurrentIndex(self.form.index(0, 0))
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    # line and form

    def _typed(self, _text: str) -> None:
        self._read()
        at_end = self.box.cursorPosition() == len(self.box.text())
        self._offer() if at_end else self.completion.close_list()

    def _offer(self) -> None:
        """What the line may become by one further word."""
        found = lines.completions(self.box.text(), self._around().symbols)
        self.column.activate()
        self.completion.offer(found, self.room.geometry())

    def _read(self) -> bool:
        """Take what the line says; False with the reason under it."""
        if not self.box.text().strip():
            self.refusal.clear()
            return False
        found = lines.read(self.box.text(), self._draft.alert if self._draft else None)
        if isinstance(found, str):
            self.refusal.setText(found)
            self.examples.clear()
            return False
        self._draft = lines.with_alert(self._draft, found)
        self.refusal.setText(self._doubt(self._draft))
        self._write()
        return True

    def _doubt(self, draft: Draft) -> str:
        """Why what is made makes no sense; of several symbols nothing is doubted."""
        around = self._around()
        if len(draft.seeds) > 1:
            return ""
        same = next((one for one in around.alerts if one.id == draft.alert.id), None)
        if same is not None and same.expires == draft.alert.expires:
            draft = replace(draft, alert=replace(draft.alert, expires=None))
        return lines.doubted(draft.alert, around.alerts, around.now)

    def _complete(self, line: str) -> None:
        more = bool(lines.completions(f"{line} ", self._around().symbols))
        self.box.setText(f"{line.rstrip()} " if more else line)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed(line)

    def _take(self, draft: Draft) -> None:
        """The form made another alert: the line says it too."""
        self._draft = draft
        self.box.setText(lines.whole_line(draft.alert))
        if not self._read():
            self._write()

    def _write(self) -> None:
        key = self.form.key(self.table.currentIndex().row())
        draft = self._draft
        self.form.set_fields(() if draft is None else fields(draft, self._around()))
        row = self.form.row_of(key)
        if row >= 0 and row != self.table.currentIndex().row():
            self.table.setCurrentIndex(self.form.index(row, 0))
        begun = "\n".join((tr("Such as:"), *EXAMPLES))
        self.examples.setText("" if self.box.text() else begun)
        self._inside.setCurrentWidget(self.examples if draft is None else self.table)
        self.preview.setText("" if draft is None else preview(draft.alert.condition, self._row))

    def _choose(self, field: Field) -> None:
        """A picker of its values over the sheet."""
        if self.picker is not None:
            self.picker.deleteLater()

        def offered(text: str) -> list[Choice]:
            made = field.made(text)
            names = [one for one in field.options if made is None or one[0] != made[0]]
            found = [_choice(name, "", field, partial(self._take, draft)) for name, draft in names]
            if made is not None:
                found.insert(0, _choice(made[0], text, field, partial(self._take, made[1])))
            return found

        self.picker = Picker(self._over, self._theme, field.title, field.hint or tr("Value"))
        self.picker.offer(offered, lambda _text: tr("This cannot be taken."), stays=False)
        self.picker.appear_with("")


def _choice(name: str, words: str, field: Field, run: Callable[[], None]) -> Choice:
    return Choice(name, name, _CHOSEN if name == field.text else "", words, "", run)
