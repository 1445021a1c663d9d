"""Everything on the current report, beside a wide calendar or under a tall one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.earnings.movesplot import MovesPlot
from gui.earnings.telling import facts, reported, said, when_words
from gui.earnings.words import status_word, week_title, week_words
from gui.plain import PlainLabel
from gui.spoken import lines
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from engine.model.statement import Statement
    from gui.earnings.model import EarningsModel
    from gui.theme import Theme

_SIDE: Final = 336
_WIDE_SIDE: Final = 460
_WIDE: Final = 1800
"""Width of the pane from which they have more room."""
QWIDGETSIZE_MAX: Final = 16_777_215
"""Qt's own "any width"."""
_FEW: Final = 5
"""Facts that stand under the calendar; beside it there is room for all."""


class Details(QWidget):
    """A company's report in words, and the moves after its past ones.

    It stays where it is while rows without a report are walked over.
    """

    def __init__(self, model: EarningsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("earningsDetails")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self._key = ""
        self._beside = True
        self._statements: tuple[Statement, ...] = ()
        self.title = _label(self, "overlayTitle")
        self.line = _label(self, "listDetail")
        self.result = _label(self, "overlayText")
        self.plot = MovesPlot(theme, self)
        self._pairs: list[tuple[QLabel, QLabel]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for part in (self.title, self.line, self.result, self.plot):
            column.addWidget(part)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        column.addStretch(1)

    def lie(self, *, beside: bool) -> None:
        """Stand at the side, or below."""
        self._beside = beside
        parent = self.parentWidget()
        side = _WIDE_SIDE if parent is not None and parent.width() >= _WIDE else _SIDE
        wide = side if beside else QWIDGETSIZE_MAX
        if self.maximumWidth() != wide:
            self.setMaximumWidth(wide)
            self.setMinimumWidth(side if beside else 0)
            self.setProperty("beside", beside)
            self.style().polish(self)
            self.renew()

    def set_statements(self, statements: tuple[Statement, ...]) -> None:
        """What was said, of whatever company."""
        self._statements = statements
        self.renew()

    def show_report(self, key: str) -> None:
        """Tell of another row, or of the same anew."""
        self._key = key
        self.renew()

    def showEvent(self, event: QShowEvent) -> None:
        """What was left unwritten while nobody saw it."""
        super().showEvent(event)
        self.renew()

    def renew(self) -> None:
        """Write everything anew; nothing while it is not seen."""
        if not self.isVisible():
            return
        row = self._model.report(self._key)
        if row is None:
            self._renew_without()
            return
        symbol = row.event.symbol
        _say(self.title, f"{symbol}  {self._model.company(symbol)}")
        _say(self.line, f"{when_words(row)}, {status_word(row)}")
        result = "\n".join(reported(row.event))
        _say(self.result, result)
        self.result.setVisible(bool(result))
        self.plot.show_report(row)
        self.plot.setVisible(row.past is not None)
        found = [*facts(row, self._model.now()), *said(row.event, self._statements)]
        if not self._beside:
            found = found[:_FEW]
        for place, (name, words) in enumerate(found):
            heading, value = self._pair(place)
            _say(heading, name)
            _say(value, words)
        for place, pair in enumerate(self._pairs):
            for label in pair:
                label.setVisible(place < len(found))
        every = (f"{name}: {words}" for name, words in found)
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(lines(self.line.text(), result, *every))

    def _renew_without(self) -> None:
        """A week, a company without a date, or nothing."""
        shown = self._model.shown(self._model.row_of(self._key))
        title, line = "", tr("No report is chosen")
        if shown is not None and shown.monday is not None:
            title = week_title(shown.monday)
            line = week_words(self._model.weeks.get(shown.monday))
        elif shown is not None:
            title = f"{shown.symbol}  {self._model.company(shown.symbol)}"
            line = tr("No date: {why}").format(why=told(shown.reason))
        _say(self.title, title)
        _say(self.line, line)
        self.result.hide()
        self.plot.hide()
        for pair in self._pairs:
            for label in pair:
                label.hide()
        self.setAccessibleName(title or line)
        self.setAccessibleDescription(line)

    def _pair(self, place: int) -> tuple[QLabel, QLabel]:
        while len(self._pairs) <= place:
            pair = _label(self, "listHidden"), _label(self, "overlayText")
            pair[0].setWordWrap(False)
            pair[0].setAlignment(Qt.AlignmentFlag.AlignTop)
            for at, label in enumerate(pair):
                self._grid.addWidget(label, len(self._pairs), at)
            self._pairs.append(pair)
        return self._pairs[place]


def _say(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _label(parent: QWidget, name: str) -> QLabel:
    made = PlainLabel(parent=parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made
