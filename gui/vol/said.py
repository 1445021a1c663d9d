"""What was said of the symbol of a vol sheet: the newest statements, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.charts.runs import Run, TextLine
from gui.events import words
from gui.spoken import lines
from gui.tables.tip import plain_tip
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.model.statement import Statement
    from gui.charts.ink import Ink

MOST: Final = 3


class Said(QWidget):
    """At most three lines: day, sentence, figure, check, source; not there without any."""

    def __init__(self, ink: Ink, parent: QWidget) -> None:
        super().__init__(parent)
        self._ink = ink
        self._statements: tuple[Statement, ...] = ()
        self._symbol = ""
        self.lines = tuple(TextLine(self) for _ in range(MOST))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 2)
        column.setSpacing(1)
        for line in self.lines:
            column.addWidget(line)
        self.setAccessibleName(tr("Statements"))
        self._write()

    def set_ink(self, ink: Ink) -> None:
        """Write in another theme's colours."""
        self._ink = ink
        self._write()

    def set_statements(self, statements: Sequence[Statement]) -> None:
        """Those that are known now, newest first."""
        if tuple(statements) != self._statements:
            self._statements = tuple(statements)
            self._write()

    def show_symbol(self, symbol: str) -> None:
        """Whose are shown."""
        if symbol != self._symbol:
            self._symbol = symbol
            self._write()

    def room(self) -> int:
        """Pixels it takes."""
        return 0 if self.isHidden() else self.sizeHint().height()

    def _write(self) -> None:
        ink = self._ink
        own = [one for one in self._statements if self._symbol and one.symbol == self._symbol]
        for line, one in zip(self.lines, [*own[:MOST], *[None] * MOST], strict=False):
            line.setVisible(one is not None)
            line.setFixedHeight(QFontMetrics(ink.axis).height() + 1)
            if one is not None:
                head, body = words.dated(one), words.undated(one)
                line.set_runs((
                    Run(f"{head}  ", ink.secondary, ink.axis), Run(body, ink.text, ink.axis),
                ))  # fmt: skip
                line.setToolTip(plain_tip("\n".join(words.statement_lines(one))))
        self.setAccessibleDescription(lines(*(words.brief(one) for one in own[:MOST])))
        self.setVisible(bool(own))
