"""The export of the history: asks for a folder, the engine writes and tells how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal

from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QWidget

    from gui.bridge import EngineFacade


class HistoryExport(QObject):
    """The folder dialog, which lets the window go on.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(self, engine: EngineFacade, window: QWidget) -> None:
        super().__init__(window)
        self._engine = engine
        self._window = window
        self.dialog: QFileDialog | None = None

    def ask(self) -> None:
        """Ask for the folder; nothing is written without one."""
        from PySide6.QtWidgets import QFileDialog

        if self.dialog is not None:
            self.dialog.raise_()
            return
        title = tr("Export the history as CSV: choose a folder")
        dialog = QFileDialog(self._window, title, str(_first_folder()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._gone)
        self.dialog = dialog
        dialog.open()

    def _chosen(self, folder: str) -> None:
        self._engine.export_history(Path(folder))
        self.said.emit(tr("Writing the history to {folder}").format(folder=folder))

    def _gone(self) -> None:
        self.dialog = None


def _first_folder() -> Path:
    """The user's documents, where there is such a folder, else the home."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(kind))
    return documents if documents.is_dir() else Path.home()
