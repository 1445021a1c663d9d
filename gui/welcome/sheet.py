"""The first-run page: look, list, sources and places in one sheet, taken with Return."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QScrollArea, QWidget

from engine.desk.watchlist.presets import PRESETS, preset_of, preset_text, with_preset
from engine.settings import Directions, Language, ThemeName
from gui.fonts import why_not
from gui.language import LANGUAGES, chosen
from gui.overlay import Overlay
from gui.plain import PlainLabel
from gui.spoken import announce
from gui.text import language, tr
from gui.welcome import words
from gui.welcome.choices import Choices
from gui.welcome.sample import SIZE, sample
from gui.welcome.state import Unanswered
from gui.welcome.tables import Keeping, Sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from gui.theme import Theme
    from gui.window import MainWindow

_WIDTH, _HEIGHT = 1120, 724
_BESIDE: Final = 960
"""Pixels from which the tables stand beside the choices."""
_TAKE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class WelcomeSheet(Overlay):
    """Everything a first start may want to know and to choose; Return and Esc take what is shown.

    Language, theme, colours and sources follow at once; the preset is put in when the page is
    left, as one step that can be undone.

    Args:
        window: Lies below it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, tr("Welcome to Voldesk"), _WIDTH, _HEIGHT)
        self._over = window
        self.lead = PlainLabel(words.lead(), self)
        self.languages = Choices(tr("Language"), words.languages(), 2, self)
        self.boxes = PlainLabel(parent=self)
        self._forbid_boxes()
        self.themes = Choices(tr("Theme"), words.themes(), 3, self)
        self.directions = Choices(tr("Rising and falling"), words.directions(), 1, self)
        self.presets = Choices(tr("First list"), words.presets(), 3, self)
        self.symbols = PlainLabel(parent=self)
        self.sources = Sources(window, self)
        self.keeping = Keeping(window, self)
        self.never = PlainLabel(words.never_sent(), self)
        self.start = QPushButton(tr("Start"), self)
        self.start.setObjectName("welcomeStart")
        self.area = QScrollArea(self)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()

    def _forbid_boxes(self) -> None:
        """Languages whose letters no font here has cannot be chosen."""
        for code in LANGUAGES:
            if why := why_not(code):
                self.languages.forbid(code, why)
                self.boxes.setText(why)
        self.boxes.setHidden(not self.boxes.text())

    def appear_as(self, unanswered: Unanswered | None) -> None:
        """Open it with what holds now, or as it stood in a window before this one."""
        window, settings = self._over, self._over.engine.settings()
        asked = language() in LANGUAGES and chosen(settings.language) != language()
        self.languages.take(language() if asked else settings.language)
        self.themes.take(window.look.theme.name)
        self.directions.take(settings.direction_colours)
        self.presets.offer(words.OWN, offered=not preset_of(window.edits.book))
        self.sources.model.show_as(settings)
        self.keeping.model.show_places(window.engine.places())
        self.set_theme(window.look.theme)
        as_was = unanswered or Unanswered(preset_of(window.edits.book))
        self.presets.take(as_was.preset)
        self._show_symbols()
        for number, box in ((4, self.sources), (5, self.keeping)):
            box.go_to(as_was.row if as_was.stop == number else 0)
        self.setFocusProxy(self._stops()[as_was.stop])
        self.appear()
        self.area.verticalScrollBar().setValue(as_was.scrolled)

    def unanswered(self) -> Unanswered:
        """The page as it stands, for a window in another language."""
        stops, focus = self._stops(), self.window().focusWidget()
        at = next((n for n, one in enumerate(stops) if one is focus), 0)
        row = {4: self.sources.row, 5: self.keeping.row}.get(at, 0)
        return Unanswered(self.presets.name, at, row, self.area.verticalScrollBar().value())

    def take(self) -> None:
        """Return: leave it as shown."""
        self.dismiss()

    def set_theme(self, theme: Theme) -> None:
        """Show the conventions in another theme's colours."""
        ratio = self.devicePixelRatioF()
        icons = {name: sample(theme, name, ratio) for name in get_args(Directions)}
        self.directions.set_icons(icons, SIZE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return, Esc, Tab and arrows of all its parts; other keys stay where they are."""
        if event.type() == QEvent.Type.FocusIn and watched is not self._over:
            self._hint()
        if watched is self._over or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._is_own(event):
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tables beside the choices where there is room, else below them."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE
        way = QBoxLayout.Direction
        self._sides.setDirection(way.LeftToRight if beside else way.TopToBottom)

    # inside

    def _arrange(self) -> None:
        self.lead.setObjectName("welcomeLead")
        self.never.setObjectName("welcomeLead")
        self.symbols.setObjectName("overlayNote")
        self.boxes.setObjectName("overlayNote")
        for label in (self.lead, self.symbols, self.never, self.boxes):
            label.setWordWrap(True)
        self.symbols.setMinimumHeight(2 * self.symbols.fontMetrics().lineSpacing())
        self.symbols.setAlignment(Qt.AlignmentFlag.AlignTop)
        page = QWidget(self.area)
        page.setObjectName("welcomePage")
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(28)
        page.setLayout(self._sides)
        self._sides.addLayout(self._choices(), 4)
        self._sides.addLayout(_stack(14, self.sources, self.keeping, self.never), 7)
        self.area.setWidget(page)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QHBoxLayout()
        foot.addWidget(self.note, 1)
        foot.addWidget(self.start)
        self.title.setObjectName("welcomeTitle")
        self.column.setContentsMargins(24, 18, 24, 16)
        self.column.setSpacing(4)
        self.column.addWidget(self.lead)
        self.column.addSpacing(12)
        self.column.addWidget(self.area, 1)
        self.column.addSpacing(8)
        self.column.addLayout(foot)

    def _choices(self) -> QBoxLayout:
        """The left side: a heading over each choice."""
        column = _stack(6)
        groups = (self.languages, self.themes, self.directions, self.presets)
        for choice in groups:
            head = PlainLabel(choice.accessibleName(), self)
            head.setObjectName("welcomeHead")
            column.addWidget(head)
            column.addWidget(choice)
            if choice is self.languages:
                column.addWidget(self.boxes)
            if choice is not self.presets:
                column.addSpacing(14)
        column.addWidget(self.symbols)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        for choice in (self.languages, self.themes, self.directions, self.presets):
            for button in choice.buttons:
                button.installEventFilter(self)
        for part in (self.sources.table, self.keeping.table, self.start):
            part.installEventFilter(self)
        languages: Mapping[str, Language] = {one: one for one in get_args(Language)}
        themes: Mapping[str, ThemeName] = {one: one for one in get_args(ThemeName)}
        turns: Mapping[str, Directions] = {one: one for one in get_args(Directions)}
        window = self._over
        self.languages.chosen.connect(lambda one: window.tongue.set_language(languages[one]))
        self.themes.chosen.connect(lambda one: window.look.set_theme(themes[one]))
        self.directions.chosen.connect(lambda one: window.look.set_directions(turns[one]))
        self.presets.chosen.connect(self._show_symbols)
        self.start.clicked.connect(self.take)
        self.keeping.said.connect(self._say)
        self.closed.connect(self._leave)

    def _hint(self) -> None:
        """What the keys do where the keyboard is."""
        focus = self.window().focusWidget()
        if focus is self.sources.table:
            self.note.setText(
                tr("Space switches a source; on the SEC, Return opens the field for its address.")
            )
        elif focus is self.keeping.table:
            self.note.setText(tr("Ctrl+C copies the path, Space opens the folder."))
        else:
            self.note.setText(tr("Tab goes on, arrows choose, Return and Esc take what is shown."))

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        announce(self, sentence)

    def _stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in its order."""
        groups = (self.languages, self.themes, self.directions, self.presets)
        tables = (self.sources.table, self.keeping.table)
        return (*(one.stop() for one in groups), *tables, self.start)

    def _is_own(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and key in (*_TAKE, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F2)

    def _pressed(self, event: QKeyEvent) -> bool:
        key, focus = Qt.Key(event.key()), self.window().focusWidget()
        if key in _TABS:
            self._go(_TABS[key])
            return True
        if any(one.table is focus and one.walked(key) for one in (self.sources, self.keeping)):
            return True
        if focus is self.sources.table and self.sources.pressed(key):
            return True
        if focus is self.keeping.table and self._keep(event):
            return True
        if key in (*_TAKE, Qt.Key.Key_Escape):
            self.take()
            return True
        groups = (self.languages, self.themes, self.directions, self.presets)
        return any(one.stop() is focus and one.step(key) for one in groups)

    def _keep(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.keeping.copy()
        elif event.key() == Qt.Key.Key_Space:
            self.keeping.open_folder()
        else:
            return False
        return True

    def _go(self, step: int) -> None:
        stops, focus = self._stops(), self.window().focusWidget()
        at = next((n for n, one in enumerate(stops) if one is focus), 0)
        to = stops[(at + step) % len(stops)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring(to)

    def _bring(self, stop: QWidget) -> None:
        """Scroll to a part, a table with all that belongs to it."""
        box = next((one for one in (self.sources, self.keeping) if one.isAncestorOf(stop)), stop)
        self.area.ensureWidgetVisible(box, 0, 32)

    def _show_symbols(self, _name: str = "") -> None:
        """What the chosen list holds, and what becomes of the one there is."""
        name, book = self.presets.name, self._over.edits.book
        held = PRESETS[name] if name else book.watchlist
        text = ", ".join(held.symbols) or tr("No symbols yet. Press Ins, or paste a list.")
        beside = name and not preset_of(book)
        kept = tr("Your list stays; this one is put beside it.")
        self.symbols.setText(f"{text}\n{kept}" if beside else text)
        self.presets.stop().setAccessibleDescription(self.symbols.text())

    def _leave(self) -> None:
        """Put the preset in, as one step, and do not come by itself again."""
        name, edits = self.presets.name, self._over.edits
        if name and name != preset_of(edits.book):
            title = words.preset_title(name)
            edits.change(with_preset(edits.book, name, title), preset_text(title))
        settings = self._over.engine.settings()
        if not settings.welcomed:
            self._over.engine.set_settings(replace(settings, welcomed=True))


def _stack(spacing: int, *parts: QWidget) -> QBoxLayout:
    """Parts over one another, room that is left below them."""
    column = QBoxLayout(QBoxLayout.Direction.TopToBottom)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    if parts:
        column.addStretch(1)
    return column
