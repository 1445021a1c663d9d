"""The switch between the named pairs of measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from engine.desk.views import RaceMeasure
from gui.charts.ink import AXIS_PX
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
    """Three flat buttons, one of them down.

    Signals:
        chosen(str): A measure was clicked.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for measure, (name, tip) in names().items():
            button = QPushButton(name, self)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(tip)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(lambda _on, m=str(measure): self.chosen.emit(m))
            self._group.addButton(button)
            self._buttons[str(measure)] = button
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons from left to right."""
        return tuple(self._buttons.values())

    def set_measure(self, measure: str) -> None:
        """Show which one is active."""
        button = self._buttons.get(measure)
        if button is not None:
            button.setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setStyleSheet(
            f"QPushButton {{ color: {theme.secondary}; background: transparent; border: none;"
            f" border-radius: 4px; padding: 2px 8px; font-size: {AXIS_PX}px; }}"
            f"QPushButton:hover {{ color: {theme.text}; }}"
            f"QPushButton:checked {{ color: {theme.text}; background: {theme.selection}; }}"
        )
