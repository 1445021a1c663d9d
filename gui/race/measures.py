"""The switch between the named pairs of measures, and the way to own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from engine.desk.views import RaceMeasure
from gui.charts.ink import AXIS_PX
from gui.tables.tip import plain_tip
from gui.text import tr

if TYPE_CHECKING:
    from gui.theme import Theme


def names() -> dict[RaceMeasure, tuple[str, str]]:
    """Short name and explanation of each pair, in the order of the switch."""
    return {
        RaceMeasure.STRIP: (tr("Strip"), tr("VIX-style strip against own DVOL-style strip")),
        RaceMeasure.ATM: (tr("ATM"), tr("At the money against at the money")),
        RaceMeasure.PUBLISHED: (tr("Published"), tr("Equity ATM against published DVOL")),
    }


class MeasureSwitch(QWidget):
    """Three flat buttons, one of them down where a named pair is shown, and one for own lines.

    Signals:
        chosen(str): A measure was clicked.
        lines_wanted(): Own lines are to be chosen.
    """

    chosen = Signal(str)
    lines_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._measure = ""
        self._buttons: dict[str, QPushButton] = {}
        for measure, (name, tip) in names().items():
            button = self._button(name, tip)
            button.clicked.connect(lambda _on, m=str(measure): self._clicked(m))
            self._buttons[str(measure)] = button
        self.own = self._button(tr("Lines"), tr("Choose two to five lines by symbol and measure"))
        self.own.clicked.connect(lambda: self._clicked(""))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton(name, self)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(plain_tip(tip))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def _clicked(self, measure: str) -> None:
        """What is down says what is shown, not what was clicked."""
        self._show()
        if measure:
            self.chosen.emit(measure)
        else:
            self.lines_wanted.emit()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the named pairs from left to right."""
        return tuple(self._buttons.values())

    def set_measure(self, measure: str) -> None:
        """Show which one is active; lines that are no named pair are own ones."""
        self._measure = measure
        self._show()

    def _show(self) -> None:
        for measure, button in self._buttons.items():
            button.setChecked(measure == self._measure)
        self.own.setChecked(self._measure == str(RaceMeasure.CUSTOM))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"QPushButton {{ color: {theme.secondary}; background: transparent; border: none;"
            f" border-radius: 4px; padding: 2px 8px; font-size: {AXIS_PX}px; }}"
            f"QPushButton:hover {{ color: {theme.text}; }}"
            f"QPushButton:checked {{ color: {theme.text}; background: {theme.selection}; }}"
        )
