"""The sheet that asks where to write a file, and in which form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget

from gui.overlay import Overlay
from gui.picture import write_file
from gui.plain import PlainLabel
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from gui.tables.exporting import Kind


class SaveSheet(Overlay):
    """A path and a list of kinds; what would be lost or made is asked in place.

    Return writes. Where the folder is missing or the file is there already, it says so first and
    the second Return does it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Save to a file"), 620, 240)
        self._kinds: tuple[Kind, ...] = ()
        self._say: Callable[[str], None] = lambda _words: None
        self._agreed = ""
        self.box = QLineEdit(self)
        self.box.setAccessibleName(tr("Path of the file"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Kind of file"))
        self.set_parts(self.box, self.list)
        self.refusal = PlainLabel(parent=self)
        self.refusal.setObjectName("overlayRefusal")
        self.refusal.setWordWrap(True)
        self.column.insertWidget(2, self.refusal)
        self.box.textEdited.connect(self._typed)
        self.list.currentRowChanged.connect(self._kind_changed)
        self.note.setText(tr("Return writes, Up and Down choose the kind, Esc closes."))

    @classmethod
    def over(cls, window: QWidget) -> SaveSheet:
        """The window's one sheet of this kind."""
        found = window.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return found if isinstance(found, cls) else cls(window)

    def toggle_for(self, path: Path, kinds: tuple[Kind, ...], say: Callable[[str], None]) -> None:
        """Open it with a proposed path without suffix, or close it if it is open.

        Args:
            path: What is proposed.
            kinds: What can be written, the usual one first.
            say: Told how it went.
        """
        if self.isVisible():
            self.dismiss()
            return
        self._kinds, self._say = kinds, say
        self.list.clear()
        self.list.addItems([kind.label for kind in kinds])
        self.box.setText(f"{path}.{kinds[0].suffix}")
        self.list.setCurrentRow(0)
        self._edited()
        self.appear()
        self.box.setSelection(len(str(path.parent)) + 1, len(path.name))

    def take(self) -> None:
        """Write, or say what must be agreed to first or why it cannot be."""
        path, why = self._asked()
        if why or path is None:
            self.refusal.setText(why)
            return
        question = self._question(path)
        if question and self._agreed != str(path):
            self._agreed = str(path)
            self.refusal.setText(question)
            return
        fault = write_file(path, self._kinds[self.list.currentRow()].make())
        if fault:
            self._agreed = ""
            self.refusal.setText(tr("Not saved: {why}").format(why=fault))
            return
        self.dismiss()
        self._say(tr("Saved: {path}").format(path=path))

    def _asked(self) -> tuple[Path | None, str]:
        text = self.box.text().strip()
        if not text or not text.isprintable():
            return None, tr("Type where the file shall be")
        try:
            path = Path(text).expanduser()
        except RuntimeError:
            return None, tr("There is no such home folder")
        if not path.is_absolute():
            path = Path.home() / path
        kind = self._kinds[self.list.currentRow()]
        if path.is_dir():
            return None, tr("This is a folder; add the name of the file")
        if not path.suffix:
            path = path.with_name(f"{path.name}.{kind.suffix}")
        return path, ""

    def _question(self, path: Path) -> str:
        if path.exists():
            return tr("{name} is there already. Return overwrites it.").format(name=path.name)
        if not path.parent.is_dir():
            words = tr("There is no folder {folder}. Return makes it.")
            return words.format(folder=path.parent)
        return ""

    def _typed(self, text: str) -> None:
        """The kind follows a suffix that is typed, unless it has that suffix already."""
        self._edited()
        suffix = text.strip().rpartition(".")[2].casefold()
        known = [kind.suffix for kind in self._kinds]
        if suffix in known and known[self.list.currentRow()] != suffix:
            self.list.setCurrentRow(known.index(suffix))

    def _edited(self) -> None:
        self._agreed = ""
        self.refusal.clear()

    def _kind_changed(self, row: int) -> None:
        """The suffix follows the kind."""
        self._edited()
        stem, dot, suffix = self.box.text().rpartition(".")
        if 0 <= row < len(self._kinds) and dot and suffix in {k.suffix for k in self._kinds}:
            self.box.setText(f"{stem}.{self._kinds[row].suffix}")
