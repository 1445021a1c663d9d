"""The box in which the lines of the Race are typed: a symbol and a measure each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QListView, QWidget

from engine.desk import racelines
from engine.desk.views import RaceMeasure, RacePick
from engine.desk.watchlist import Symbol, parse_symbol
from gui.overlay import Overlay
from gui.palette import ChoiceDelegate, ChoiceModel
from gui.plain import PlainLabel
from gui.race import picking
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from gui.theme import Theme

_LONGEST: Final = 40
_STEPS: Final = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class LinesBox(Overlay):
    """Five rows, the first two of them needed; Return takes them, Esc leaves all as it was.

    Signals:
        chosen(object): The lines, a tuple of RacePick.

    Args:
        parent: The window it lies over.
        theme: Its colours.
        symbols: The symbols to offer, with their names.
    """

    chosen = Signal(object)

    def __init__(
        self, parent: QWidget, theme: Theme, symbols: Callable[[], Iterable[tuple[str, str]]]
    ) -> None:
        super().__init__(parent, tr("Lines of the Race"), 560, 440)
        self._symbols = symbols
        self._measure = RaceMeasure.STRIP
        self._walked = self._typed = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self.names: list[QLabel] = []
        self.boxes: list[tuple[QLineEdit, QLineEdit]] = []
        for row, name in enumerate(picking.row_names()):
            self._add_row(row, name)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        self.model = ChoiceModel(self)
        self.offers = QListView(self)
        self.offers.setModel(self.model)
        self._delegate = ChoiceDelegate(self.model, theme, self.offers)
        self.offers.setItemDelegate(self._delegate)
        self.offers.setAccessibleName(tr("Suggestions"))
        self.offers.setUniformItemSizes(True)
        self.offers.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offers.clicked.connect(self._clicked)
        self._list = self.offers
        self.column.addLayout(self._grid)
        self.column.addWidget(self.refusal)
        self.column.addWidget(self.offers, 1)
        self.column.addWidget(self.note)
        self.note.setText(
            tr("Tab goes on, arrows choose, Return takes, Esc leaves. An empty line is none.")
        )
        self.setFocusProxy(self.boxes[0][0])
        self.set_theme(theme)

    def _add_row(self, row: int, name: str) -> None:
        label = PlainLabel(name, self)
        symbol, measure = QLineEdit(self), QLineEdit(self)
        needed = row < racelines.LEAST
        symbol.setPlaceholderText(tr("Symbol") if needed else tr("none"))
        measure.setPlaceholderText(tr("Measure"))
        for box, what in ((symbol, tr("symbol")), (measure, tr("measure"))):
            box.setMaxLength(_LONGEST)
            box.setAccessibleName(f"{name}, {what}")
            box.textEdited.connect(self._edited)
            box.installEventFilter(self)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(symbol, row, 1)
        self._grid.addWidget(measure, row, 2)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        self.names.append(label)
        self.boxes.append((symbol, measure))

    def set_theme(self, theme: Theme) -> None:
        """Give every line's name the colour of its line."""
        self._delegate.set_theme(theme)
        self.offers.viewport().update()
        for index, label in enumerate(self.names):
            label.setStyleSheet(f"color: {theme.series[index % len(theme.series)]};")

    def appear_with(
        self, picks: tuple[RacePick, ...], measure: RaceMeasure, *, adding: bool = False
    ) -> None:
        """Open with these lines; `adding` begins in the first empty row.

        Args:
            picks: The present lines.
            measure: Gives a new line its usual measure.
            adding: Begin where a line can be added.
        """
        self._measure = measure
        for row, (symbol, wanted) in enumerate(self.boxes):
            pick = picks[row] if row < len(picks) else None
            symbol.setText(pick.symbol if pick else "")
            wanted.setText(picking.measure_title(pick.measure) if pick else "")
        self.refusal.clear()
        self.appear()
        first = min(len(picks), len(self.boxes) - 1) if adding else 0
        self._enter(self.boxes[first][0])

    def take(self) -> None:
        """Hand the lines on, or say in which box something is wrong and why."""
        self._accept()
        rows = [(symbol.text(), measure.text()) for symbol, measure in self.boxes]
        found = picking.read(rows, self._measure)
        if isinstance(found, picking.Fault):
            self.refusal.setText(f"{self.names[found.row].text()}: {found.why}")
            self.boxes[found.row][found.column].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.dismiss()
        self.chosen.emit(found)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab goes from box to box; the offers follow the focus."""
        if isinstance(watched, QLineEdit):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                step = _STEPS.get(Qt.Key(event.key()))
                if step is not None:
                    self._step(watched, step)
                    return True
            if event.type() == QEvent.Type.FocusIn:
                self._offer(watched)
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> None:
        self._walked = True
        super()._walk(key)

    def _all(self) -> list[QLineEdit]:
        return [box for row in self.boxes for box in row]

    def _focused(self) -> tuple[int, int]:
        """Row and column of the box in focus, (-1, 0) without one."""
        for row, pair in enumerate(self.boxes):
            for column, box in enumerate(pair):
                if box.hasFocus():
                    return row, column
        return -1, 0

    def _step(self, box: QLineEdit, step: int) -> None:
        self._accept()
        boxes = self._all()
        self._enter(boxes[(boxes.index(box) + step) % len(boxes)])

    def _enter(self, box: QLineEdit) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        box.selectAll()
        self._offer(box)

    def _accept(self) -> None:
        """Take the marked offer into its box, and give a new line its usual measure."""
        row, column = self._focused()
        if row < 0:
            return
        symbol, measure = self.boxes[row]
        marked = self.offers.currentIndex().row()
        if self._walked and 0 <= marked < len(self.model.choices):
            choice = self.model.choices[marked]
            (symbol, measure)[column].setText(choice.key if column == 0 else choice.title)
        elif column == picking.MEASURE:
            known = picking.measure_of(measure.text(), self._symbol(row))
            measure.setText(picking.measure_title(known) if known else measure.text())
        if column == picking.SYMBOL:
            self._fill_measure(row, changed=self._walked or self._typed)
        self._walked = self._typed = False

    def _fill_measure(self, row: int, *, changed: bool) -> None:
        """Write a symbol as it is meant; one that cannot have its measure gets its usual one."""
        measure, name = self.boxes[row][1], self._symbol(row)
        if name:
            self.boxes[row][0].setText(name)
        known = picking.measure_of(measure.text(), name)
        unfit = not known or bool(racelines.cannot(RacePick(name, known)))
        if not self.boxes[row][0].text().strip():
            measure.clear()
        elif name and unfit and (changed or not measure.text().strip()):
            measure.setText(picking.measure_title(picking.usual(name, self._measure)))

    def _symbol(self, row: int) -> str:
        found = parse_symbol(self.boxes[row][0].text())
        return found.canonical if isinstance(found, Symbol) else ""

    def _edited(self) -> None:
        self.refusal.clear()
        row, column = self._focused()
        if row >= 0:
            self._offer(self.boxes[row][column], typed=True)

    def _offer(self, box: QLineEdit, *, typed: bool = False) -> None:
        """List what the box can hold; before anything is typed that is all."""
        self._walked, self._typed = False, typed
        row = next(i for i, pair in enumerate(self.boxes) if box in pair)
        text = box.text() if typed else ""
        if box is self.boxes[row][0]:
            self.model.show_choices(picking.symbol_offers(text, self._symbols()))
            self.offers.setCurrentIndex(QModelIndex())
            return
        self.model.show_choices(picking.measure_offers(text, self._symbol(row)))
        known = picking.measure_of(box.text(), self._symbol(row))
        keys = [choice.key for choice in self.model.choices]
        at = keys.index(known) if known in keys else -1
        self.offers.setCurrentIndex(self.model.index(at, 0) if at >= 0 else QModelIndex())

    def _clicked(self) -> None:
        self._walked = True
        self._accept()
