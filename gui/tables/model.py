"""The model behind every board: keyed rows of ready-made cells, own order or sorted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gui.format import DASH
from gui.guard import gui_thread_only
from gui.tables.cell import EMPTY, Cell
from gui.tables.matching import holds, words_of
from gui.tables.origin import NOWHERE
from gui.tables.saying import spoken_cell, spoken_section
from gui.tables.tip import plain_tip
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from gui.tables.origin import Origin

Index = QModelIndex | QPersistentModelIndex
Run = tuple[int, int, int]
"""Row, first and last column of neighbouring cells that changed."""

# An unscoped or attribute enum look-up per call costs more than the rest of data().
DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
DESCRIPTION: Final = int(Qt.ItemDataRole.AccessibleDescriptionRole)
HORIZONTAL: Final = Qt.Orientation.Horizontal
LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_FLAGS: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DARK: Final[Mapping[int, bool]] = {}
_UNTOLD: Final = ("", DASH)
_OUTSIDE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a board.

    Attributes:
        id: Stable name ("iv30").
        title: Heading, with the unit where there is one.
        tip: Definition shown on the heading; a function's words are already the user's.
        sample: Widest text expected; fixes the width.
        figures: Right-aligned.
        rank: Higher ranks leave first when the pane is narrow, equal ones from the right; what
            says how old the others are has -1 and leaves last. The first column always stays.
        stretches: Takes the width that is left.
        marked: Its texts stand behind a mark, for which room is kept.
        unit: What its figures are in, for files ("points"); "" where they have none.
    """

    id: str
    title: str
    tip: str | Callable[[], str]
    sample: str
    figures: bool = True
    rank: int = 0
    stretches: bool = False
    marked: bool = False
    unit: str = ""

    def words(self) -> str:
        """The definition in the user's language."""
        return tr(self.tip) if isinstance(self.tip, str) else self.tip()


class BoardModel(QAbstractTableModel):
    """Rows by key, each a tuple of cells; sorting is asked for, never automatic.

    Attributes:
        usual: Numbers of the columns that are shown where no others were chosen.
        tails: Most decimals of a column whose figures have different ones; points are drawn
            under each other there.
    """

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: Final = columns
        self.usual: tuple[int, ...] = tuple(range(len(columns)))
        self.tails: dict[int, int] = {}
        self.sort_column: int | None = None
        self.ascending = True
        self._own: list[str] = []
        self._keys: list[str] = []
        self._rows: dict[str, int] = {}
        self._cells: dict[str, tuple[Cell, ...]] = {}
        self._blank = (EMPTY,) * len(columns)
        self._touched: Sequence[Run] | None = None
        self._sought: tuple[str, ...] = ()
        self._spared: set[str] = set()

    # what the table asks

    def rowCount(self, parent: Index = _OUTSIDE) -> int:
        """Shown rows."""
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = _OUTSIDE) -> int:
        """Columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> str | int | None:
        """Text, tip and alignment; the view paints from `cells`."""
        row, column = index.row(), index.column()
        if role == DISPLAY:
            return self.cell(row, column).text
        if role == ACCESSIBLE:
            return self.spoken(row, column)
        if role == TOOL_TIP:
            return plain_tip(self.tip(row, column))
        if role == ALIGNMENT:
            return RIGHT if self.columns[column].figures else LEFT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = DISPLAY
    ) -> str | int | None:
        """Headings with their definitions; a screen reader hears what is sorted by."""
        if orientation is not HORIZONTAL:
            return self.spoken(section, 0) if role == ACCESSIBLE else None
        column = self.columns[section]
        if role == DISPLAY:
            return tr(column.title)
        if role == ACCESSIBLE:
            return self._spoken_heading(section)
        if role == TOOL_TIP:
            return plain_tip(self.words(section))
        if role == DESCRIPTION:
            return self.words(section)
        if role == ALIGNMENT:
            return RIGHT if column.figures else LEFT
        return None

    def words(self, column: int) -> str:
        """The definition of a column in the user's language."""
        return self.columns[column].words()

    def sample(self, column: int) -> str:
        """The widest text of a column, from which its width is taken."""
        return self.columns[column].sample

    def spoken(self, row: int, column: int) -> str:
        """What a screen reader says of a cell."""
        cell = self.cell(row, column)
        if self.is_header(row):
            return spoken_section(cell)
        return spoken_cell(cell, self._heading(column) if column else "")

    def _heading(self, section: int) -> str:
        """The title, of a column without one its definition."""
        column = self.columns[section]
        return tr(column.title) if column.title else self.words(section)

    def _spoken_heading(self, section: int) -> str:
        title = self._heading(section)
        if section != self.sort_column:
            return title
        if self.ascending:
            return tr("{column}, sorted upwards").format(column=title)
        return tr("{column}, sorted downwards").format(column=title)

    def told(self) -> Iterable[int]:
        """The columns that say something, shown or not."""
        return range(len(self.columns))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Selectable; editing goes through the pane's own editor."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    # what the pane and the view ask

    def cells(self, row: int) -> tuple[Cell, ...]:
        """What is painted in a row."""
        return self._made(self._keys[row])

    def cell(self, row: int, column: int) -> Cell:
        """What is painted there."""
        return self._made(self._keys[row])[column]

    def tip(self, row: int, column: int) -> str:
        """Plain text that explains the cell."""
        return self.cell(row, column).text

    def key(self, row: int) -> str:
        """The row's key, "" outside."""
        return self._keys[row] if 0 <= row < len(self._keys) else ""

    def row_of(self, key: str) -> int:
        """Where a key is shown, -1 if nowhere."""
        return self._rows.get(key, -1)

    def symbol(self, row: int) -> str:
        """The symbol of a row, "" for rows that have none."""
        return self.key(row)

    def is_header(self, row: int) -> bool:
        """Whether the row is a section heading."""
        return not self.key(row)

    def section(self, row: int) -> str:
        """Name of the section a row stands in, for files; "" for none."""
        del row
        return ""

    def spoiled(self, row: int) -> bool:
        """Whether the row's source refuses it."""
        del row
        return False

    def origin(self, row: int) -> Origin:
        """Where the row's figures come from, for files."""
        del row
        return NOWHERE

    def look_at(self, first: int, last: int) -> None:
        """Which rows are in view; the view tells whenever they change."""

    def take_touched(self) -> Sequence[Run] | None:
        """Exactly which cells a dataChanged is about: told to the first who asks, () to others.

        None if it was not announced by this class.
        """
        touched = self._touched
        if touched:
            self._touched = ()
        return touched

    def lit(self, row: int, column: int) -> bool | None:
        """Whether the cell flashes: True for a rise, False for a fall, None if not."""
        return self.lit_cells(row).get(column)

    def lit_cells(self, row: int) -> Mapping[int, bool]:
        """The row's flashing columns: True for a rise, False for a fall."""
        del row
        return _DARK

    # order

    def sort_by(self, column: int | None, *, ascending: bool = True) -> None:
        """Order by a column, None for the own order; missing values last in both directions."""
        self.sort_column, self.ascending = column, ascending
        self.resort()

    def resort(self) -> None:
        """Sort again by the chosen column; selection and current row stay on their keys."""
        wanted = self._wanted()
        if wanted == self._keys:
            return
        if len(wanted) != len(self._keys) or set(wanted) != set(self._keys):
            self._reshow(wanted)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self.key(index.row()) for index in before]
        self._show(wanted)
        moved = [
            self.index(self._rows[key], index.column()) if key in self._rows else QModelIndex()
            for key, index in zip(keys, before, strict=True)
        ]
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    # finding

    @property
    def filtered(self) -> bool:
        """Whether only rows that match a text are shown."""
        return bool(self._sought)

    def set_filter(self, text: str) -> None:
        """Show only rows that hold each word of `text`, "" for all of them.

        The view loses its selection; the pane restores it.
        """
        self._sought, self._spared = words_of(text), set()
        wanted = self._wanted()
        if wanted != self._keys:
            self._reshow(wanted)

    def spare(self, keys: Iterable[str]) -> None:
        """Let rows be shown although the filter does not name them, until it changes."""
        if self._sought:
            self._spared |= set(keys)

    def matching(self, text: str) -> list[str]:
        """Keys of all rows that hold each word of `text`, hidden ones too, in their order."""
        words = words_of(text)
        return [
            key for key in self._sorted() if self._findable(key) and holds(self._words(key), words)
        ]

    def order(self) -> list[str]:
        """Keys of all rows in their order, hidden ones too."""
        return self._sorted()

    def findable(self) -> int:
        """Rows that a filter chooses from."""
        return sum(1 for key in self._own if self._findable(key))

    def _wanted(self) -> list[str]:
        """The keys to be shown, in their order."""
        keys = self._sorted()
        return [key for key in keys if self._passes(key)] if self._sought else keys

    def _passes(self, key: str) -> bool:
        """Whether the filter lets the row be shown."""
        if key in self._spared:
            return True
        return self._findable(key) and holds(self._words(key), self._sought)

    def _findable(self, key: str) -> bool:
        """Whether the row can be found by its words."""
        return bool(key)

    def _words(self, key: str) -> str:
        """The texts a row is found by."""
        pairs = zip(self.columns, self._made(key), strict=True)
        return "\n".join((key, *(cell.text for kind, cell in pairs if not kind.figures)))

    def _reshow(self, keys: list[str]) -> None:
        """Show other rows of the same board."""
        self.beginResetModel()
        self._show(keys)
        self.endResetModel()

    def _sorted(self) -> list[str]:
        column = self.sort_column
        if column is None:
            return list(self._own)
        keys = [key for key in self._own if self._sortable(key)]
        down = not self.ascending
        if not self.columns[column].figures:
            texts = {key: self._text(key, column) for key in keys}
            told = [key for key in keys if texts[key] not in _UNTOLD]
            told.sort(key=texts.__getitem__, reverse=down)
            return told + [key for key in keys if texts[key] in _UNTOLD]
        figures = self._figures(keys, column)
        known = [key for key in keys if not math.isnan(figures[key])]
        known.sort(key=figures.__getitem__, reverse=down)
        return known + [key for key in keys if math.isnan(figures[key])]

    def _made(self, key: str) -> tuple[Cell, ...]:
        """The cells of a row."""
        return self._cells.get(key, self._blank)

    def _text(self, key: str, column: int) -> str:
        """What a row is sorted by in a column of text."""
        return self._made(key)[column].text

    def _figures(self, keys: Sequence[str], column: int) -> dict[str, float]:
        """What rows are sorted by in a column of figures, NaN for missing ones."""
        return {key: self._made(key)[column].value for key in keys}

    def _sortable(self, key: str) -> bool:
        """Whether the row takes part in a sorted board."""
        return bool(key)

    def _replace(self, keys: Sequence[str], cells: dict[str, tuple[Cell, ...]]) -> None:
        """Another set of rows; the view restores selection by key."""
        gui_thread_only(type(self).__name__)
        self.beginResetModel()
        self._own = list(keys)
        self._cells = cells
        self._show(self._wanted())
        self.endResetModel()

    def _show(self, keys: list[str]) -> None:
        self._keys = keys
        self._rows = {key: row for row, key in enumerate(keys)}

    def _put(self, changed: dict[str, tuple[Cell, ...]]) -> None:
        """Store cells and announce what differs, neighbouring rows in one range."""
        gui_thread_only(type(self).__name__)
        runs: list[Run] = []
        for key, cells in changed.items():
            row = self._rows.get(key)
            before = self._cells.get(key, self._blank)
            self._cells[key] = cells
            if row is None:
                continue
            runs += differing(row, before, cells)
        self._announce(runs)

    def _announce(self, runs: Iterable[Run]) -> None:
        """Emit dataChanged for what changed, neighbouring rows joined into ranges."""
        self._touched = touched = sorted(runs)
        area: tuple[int, int, int, int] | None = None
        for row, left, right in touched:
            if area is not None and row <= area[1] + 1:
                area = (area[0], row, min(area[2], left), max(area[3], right))
                continue
            self._emit_range(area)
            area = (row, row, left, right)
        self._emit_range(area)
        self._touched = None

    def _emit_range(self, area: tuple[int, int, int, int] | None) -> None:
        if area is not None:
            first, last, left, right = area
            self.dataChanged.emit(self.createIndex(first, left), self.createIndex(last, right))


def differing(row: int, before: Sequence[Cell], now: Sequence[Cell]) -> list[Run]:
    """The runs of neighbouring cells that differ, nothing if none does."""
    runs: list[Run] = []
    for column, (old, new) in enumerate(zip(before, now, strict=True)):
        if old is new or old == new:
            continue
        if runs and runs[-1][2] == column - 1:
            runs[-1] = row, runs[-1][1], column
        else:
            runs.append((row, column, column))
    return runs
