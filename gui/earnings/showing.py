"""How the calendar is shown: list, week or month, with the details beside or below."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal, get_args

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea

from gui.commands.command import Context
from gui.earnings.details import Details
from gui.earnings.model import monday_of, new_york_day
from gui.earnings.month import MonthBoard
from gui.earnings.week import WeekBoard
from gui.earnings.words import week_title, week_words
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from engine.desk.views import EarningsRow
    from gui.earnings.cards import CardBoard
    from gui.earnings.pane import EarningsPane
    from gui.window import MainWindow

Name = Literal["list", "week", "month"]
_ORDER: Final = get_args(Name)
_BESIDE: Final = 900
"""Least width of the pane with the details at its side."""
_BELOW: Final = 560
"""Least height of the pane with the details under the rest."""


class Showing(QObject):
    """The view in force and the day it stands on.

    Args:
        window: Its commands work on the cards too.

    Attributes:
        name: The view.
        cards: What is walked in week and month, None in the list.
        details: Everything on the current report, where there is room.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pane: EarningsPane = window.earnings
        self._day: date | None = None
        self._scrolls: dict[str, QScrollArea] = {}
        self._boards: dict[str, CardBoard] = {}
        self.name: Name = "list"
        self.cards: CardBoard | None = None
        pane = self._pane
        self.details = Details(pane.calendar, window.look.theme, pane)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        pane.column.removeWidget(pane.table)
        pane.column.insertLayout(0, self._body, 1)
        self._body.addWidget(pane.table, 1)
        self._body.addWidget(self.details)
        pane.installEventFilter(self)
        pane.table.selectionModel().currentRowChanged.connect(self._moved)
        pane.table.selectionModel().selectionChanged.connect(lambda *_: self._renew())
        for changed in (pane.calendar.modelReset, pane.calendar.layoutChanged):
            changed.connect(self._renew)
        pane.calendar.dataChanged.connect(lambda *_: self._renew())
        self.show_as_set()
        self._place()

    def turn(self) -> None:
        """List, week, month, round again; remembered."""
        engine = self._window.engine
        name = _ORDER[(_ORDER.index(self.name) + 1) % len(_ORDER)]
        engine.set_settings(replace(engine.settings(), earnings_view=name))
        focused = self._pane.isAncestorOf(self._pane.window().focusWidget() or self._pane)
        self.show_as_set()
        if focused:
            self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        words = {"list": tr("Calendar as a list"), "week": tr("Calendar as a week"),
                 "month": tr("Calendar as a month")}  # fmt: skip
        self._pane.said.emit(words[self.name])

    def show_as_set(self) -> None:
        """Take the view from the settings."""
        pane = self._pane
        self._day = self.day
        self.name = self._window.engine.settings().earnings_view
        self.cards = pane.cards = None if self.name == "list" else self._board(self.name)
        pane.table.setVisible(self.cards is None)
        for name, scroll in self._scrolls.items():
            scroll.setVisible(name == self.name)
        pane.setFocusProxy(self.cards or pane.table)
        if self.cards is not None:
            self.cards.open(self._day)
            if not self.cards.holds(self._current()):
                self.cards.go_to_end(0)
        self._renew()

    @property
    def day(self) -> date:
        """The current report's day, else the one opened last, else today."""
        shown = self._pane.calendar.shown(self._pane.current_row())
        if shown is not None and shown.row is not None:
            return shown.row.event.day
        if shown is not None and shown.monday is not None:
            return shown.monday
        return self._day or new_york_day(self._window.engine.now())

    @property
    def page(self) -> date:
        """A day of the page that is looked at; of the list's the current row's."""
        return self.day if self.cards is None else self.cards.day

    def after(self, by: int) -> date:
        """The Monday, in the month view the first day, `by` pages from the one looked at."""
        if self.name != "month":
            return monday_of(self.page) + timedelta(days=7 * by)
        first = self.page.replace(day=1)
        return (first + timedelta(days=31 if by > 0 else -1)).replace(day=1)

    def ends_before(self, day: date, first: date) -> bool:
        """Whether the page that begins on `day` is over before `first`."""
        days = 31 if self.name == "month" else 7
        return day + timedelta(days=days) <= first

    def begins_after(self, day: date, last: date) -> bool:
        """Whether the page of `day` begins after `last`."""
        return day > last

    def open(self, day: date) -> None:
        """Look at a day's week or month; nothing is current until something is chosen."""
        self._day = day
        if self.cards is not None:
            self.cards.open(day)

    def title(self) -> str:
        """What is looked at and what it puts at risk."""
        if self.name == "month" and self.cards is not None:
            return f"{self.cards.title()}: {self.cards.line()}"
        monday = monday_of(self.page)
        return f"{week_title(monday)}: {week_words(self._pane.calendar.weeks.get(monday))}"

    def rows(self) -> tuple[EarningsRow, ...]:
        """The reports that are shown: those of the page, in the list all that the filter lets."""
        if self.cards is None:
            return tuple(row for _, row in self._pane.calendar.reports())
        return tuple(row for _, row in self.cards.counted())

    def tick(self) -> None:
        """Once a second: countdowns."""
        if self.details.isVisible():
            self.details.renew()

    # inside

    def _board(self, name: Name) -> CardBoard:
        if name in self._boards:
            return self._boards[name]
        kind = WeekBoard if name == "week" else MonthBoard
        scroll = QScrollArea(self._pane)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        board = kind(self._pane.calendar, self._window.look.theme, scroll)
        scroll.setWidget(board)
        self._body.insertWidget(self._body.count() - 1, scroll, 1)
        board.picked.connect(self._pick)
        board.opened.connect(self._pane.symbol_chosen)
        self._window.actions_.install(board, (Context.TABLE, Context.EARNINGS))
        self._scrolls[name], self._boards[name] = scroll, board
        return board

    def _pick(self, key: str) -> None:
        """A card was chosen: it is the table's current row too; "" for none."""
        if key:
            self._pane.select_keys([key], key)
        else:
            self._pane.table.selectionModel().clear()

    def _current(self) -> str:
        return self._pane.calendar.key(self._pane.current_row())

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Another row is current: its page is shown."""
        if self.cards is not None and now.isValid() and not self.cards.holds(self._current()):
            row = self._pane.calendar.report(self._current())
            if row is not None:
                self.open(row.event.day)

    def _renew(self) -> None:
        key = self._current()
        if self.cards is not None:
            self.cards.set_chosen(key, frozenset(self._pane.selected_keys()))
        self.details.show_report(key)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The pane has another size."""
        if watched is self._pane and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        """The details at the side of a wide pane, under a tall one, nowhere else."""
        pane = self._pane
        beside, below = pane.width() >= _BESIDE, pane.height() >= _BELOW
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(way)
        self.details.lie(beside=beside)
        self.details.setVisible((beside or below) and pane.calendar.rowCount() > 0)
