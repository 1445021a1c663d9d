"""Beside the chart: what the company said it would spend, and statements that belong to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import format as fmt
from gui.capex import guidance as told_before
from gui.capex import words
from gui.plain import PlainLabel
from gui.tables.cell import Cell, Tone
from gui.tables.model import BoardModel, Column
from gui.tables.view import BoardView
from gui.text import told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from engine.desk.views import CapexCompany
    from engine.model.capex import Guidance
    from engine.model.statement import Statement
    from gui.theme import Theme

_LONG_DAY: Final = date(2024, 10, 30)
_COLUMNS: Final = (
    Column("said", "Said", "The day on which it was said.", "day unknown", figures=False),
    Column("period", "For", "The period that is meant.", "2024Q3–Q4", figures=False),
    Column("amount", "Spending, bn US$", "What it said in billions, and how sure.",
           "slightly above 30", figures=False),
    Column("change", "Change", "Against what was said of the period before.",
           "narrowed: low end raised", figures=False, rank=1),
    Column("source", "Source", "Who tells it.", "10-Q filed 2024-10-31", figures=False, rank=2,
           stretches=True),
    Column("mark", "Mark", "What stays with it where it is not first hand.", "secondary table",
           figures=False, rank=3),
)  # fmt: skip
_STATED: Final = (
    Column("day", "Said", "The day on which it was said.", "31 Jul 2024", figures=False),
    Column("text", "Statement", "What was said, in one sentence.", "Azure AI customers +60% y/y",
           figures=False, stretches=True),
    Column("check", "Check", "What a look at the sources found.", "not found", figures=False,
           rank=1),
)  # fmt: skip


class GuidanceModel(BoardModel):
    """One row a statement, the newest first."""

    def __init__(self) -> None:
        super().__init__(_COLUMNS)
        self._said: dict[str, Guidance] = {}

    def sample(self, column: int) -> str:
        """Days are as wide as the language writes them."""
        return _day_sample(super().sample(column)) if not column else super().sample(column)

    def show(self, company: CapexCompany | None) -> None:
        """The statements of a company."""
        said = company.guidance if company is not None else ()
        self._said = {str(at): one for at, one in reversed(tuple(enumerate(said)))}
        rows = {key: _row(one) for key, one in self._said.items()}
        if list(rows) == self._own:
            self._put(rows)
        else:
            self._replace(list(rows), rows)

    def tip(self, row: int, column: int) -> str:
        """All of the statement."""
        del column
        return words.guidance_line(self._said[self.key(row)])


def _day_sample(usual: str) -> str:
    return max((usual, tr("day unknown"), fmt.year_date(_LONG_DAY)), key=_width)


def _width(text: str) -> int:
    """Letters, those of Chinese twice."""
    return sum(1 if letter.isascii() else 2 for letter in text)


def _row(one: Guidance) -> tuple[Cell, ...]:
    return (
        Cell(told_before.stated(one), Tone.QUIET),
        Cell(told_before.period_words(one)),
        Cell(told_before.billions(one)),
        Cell(told(one.change), Tone.QUIET),
        Cell(told(one.source), Tone.QUIET),
        Cell(told(one.certainty), Tone.QUIET),
    )


class StatementsModel(BoardModel):
    """One row a statement, the newest first."""

    def __init__(self) -> None:
        super().__init__(_STATED)
        self._stated: dict[str, Statement] = {}

    def sample(self, column: int) -> str:
        """Days are as wide as the language writes them."""
        return _day_sample(super().sample(column)) if not column else super().sample(column)

    def show(self, statements: tuple[Statement, ...]) -> None:
        """These statements, newest first."""
        self._stated = {one.id: one for one in statements}
        rows: dict[str, tuple[Cell, ...]] = {
            one.id: (
                Cell(fmt.year_date(one.day), Tone.QUIET),
                Cell(told(one.text)),
                Cell(told(str(one.check)), Tone.QUIET),
            )
            for one in statements
        }
        if list(rows) == self._own:
            self._put(rows)
        else:
            self._replace(list(rows), rows)

    def tip(self, row: int, column: int) -> str:
        """Text, source, check and its reason."""
        del column
        one = self._stated[self.key(row)]
        parts = (told(one.text), told(one.source), told(str(one.check)), told(one.why),
                 told(one.certainty))  # fmt: skip
        return "\n".join(part for part in parts if part)


class CapexNotes(QWidget):
    """Two small tables without the focus; the board's row chooses whose they are."""

    def __init__(self, theme: Theme, row_height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("capexNotes")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.guidance, self.statements = GuidanceModel(), StatementsModel()
        self.guidance.setParent(self)
        self.statements.setParent(self)
        self.guided = BoardView(self.guidance, theme, row_height, self)
        self.stated = BoardView(self.statements, theme, row_height, self)
        self._heads = PlainLabel(tr("Guidance"), self), PlainLabel(tr("Statements"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for head, view in zip(self._heads, self.tables(), strict=True):
            head.setObjectName("capexHead")
            view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            view.setSelectionMode(BoardView.SelectionMode.NoSelection)
            view.horizontalHeader().setSectionsClickable(False)
            column.addWidget(head)
            column.addWidget(view, 0)
        column.addStretch(1)

    def tables(self) -> tuple[BoardView, BoardView]:
        """Guidance and statements."""
        return self.guided, self.stated

    def show_company(self, company: CapexCompany | None, statements: tuple[Statement, ...]) -> None:
        """What belongs to a company; what there is none of says so."""
        symbol = company.symbol if company is not None else ""
        own = tuple(one for one in statements if one.symbol == symbol)
        self.guidance.show(company)
        self.statements.show(own)
        told_any = self.guidance.rowCount()
        heads = (
            tr("Guidance") if told_any else tr("Guidance: none known"),
            tr("Statements") if own else tr("Statements: none known"),
        )
        for label, text, view in zip(self._heads, heads, self.tables(), strict=True):
            label.setText(text)
            view.setAccessibleName(f"{symbol}: {text}")
        self.guided.setVisible(bool(told_any))
        self.stated.setVisible(bool(own))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The headings: the tables take what is left, and give it back."""
        heads = sum(label.sizeHint().height() for label in self._heads)
        return QSize(super().minimumSizeHint().width(), heads)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Each table as tall as its rows; where there is no room for both, half of it each."""
        heads = sum(label.sizeHint().height() for label in self._heads)
        free = max(0, self.height() - heads)
        wanted = [
            view.horizontalHeader().height() + 2
            + view.verticalHeader().defaultSectionSize() * view.model().rowCount()
            for view in self.tables()
        ]  # fmt: skip
        shown = [
            0 if view.isHidden() else want for view, want in zip(self.tables(), wanted, strict=True)
        ]
        if sum(shown) > free:
            half = free // 2
            first = min(shown[0], max(half, free - shown[1]))
            shown = [first, min(shown[1], free - first)]
        for view, height in zip(self.tables(), shown, strict=True):
            view.setFixedHeight(max(height, 0))
