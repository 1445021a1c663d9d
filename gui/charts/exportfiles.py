"""What the export commands do: ask, render, write, say how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication

from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from gui.charts.base import PlotPane
    from gui.charts.exportsheet import ExportSheet

_COPIED = 2.0
_Place = QStandardPaths.StandardLocation


class ChartExport(QObject):
    """Pictures and figures of the chart in focus, as files and on the clipboard.

    Args:
        window: What the sheet lies over.
        current: The chart in focus, None before there is one.
        now: Wall time of what is shown.

    Attributes:
        pictures, documents: Where files go.

    Signals:
        said: A sentence for the status bar.
    """

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        current: Callable[[], PlotPane | None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._current = current
        self._now = now
        self._pane: PlotPane | None = None
        self.sheet: ExportSheet | None = None
        self.pictures: Callable[[], Path] = lambda: _folder(_Place.PicturesLocation)
        self.documents: Callable[[], Path] = lambda: _folder(_Place.DocumentsLocation)

    def blocked(self) -> str:
        """Why nothing can be saved, "" if it can."""
        return "" if self._current() is not None else tr("The charts are still loading")

    def save_image(self) -> None:
        """Ask for name and kind; pressed again, the sheet closes."""
        if self.sheet is None:
            from gui.charts.exportsheet import ExportSheet

            self.sheet = ExportSheet(self._window)
            self.sheet.chosen.connect(self._save)
        if self.sheet.isVisible():
            self.sheet.dismiss()
            return
        self._pane = self._current()
        if self._pane is not None:
            self.sheet.appear_for(self._name(self._pane))

    def copy_image(self) -> None:
        """The chart as a picture on the clipboard, twice as fine as a plain screen."""
        from gui.charts import export

        pane = self._current()
        if pane is not None:
            QGuiApplication.clipboard().setImage(export.image(pane, _COPIED))
            self.said.emit(tr("Picture copied"))

    def export_data(self) -> None:
        """What is drawn in the view, as CSV among the documents."""
        from gui.charts import drawn, export

        pane = self._current()
        if pane is None:
            return
        words = export.about(pane)
        text = drawn.written(pane.plot, (words["Title"], words["Description"]))
        if not text.endswith("\r\n") or text.count("\r\n") <= text.count("\r\n#") + 2:
            self.said.emit(tr("Nothing is drawn that could be written"))
            return
        self._write(self.documents(), self._name(pane), "csv", text.encode("utf-8-sig"))

    def _save(self, name: str, suffix: str, scale: float) -> None:
        from gui.charts import export

        pane = self._pane
        if pane is None:
            return
        content = export.svg(pane) if suffix == "svg" else export.png(pane, scale)
        self._write(self.pictures(), name, suffix, content)

    def _write(self, folder: Path, name: str, suffix: str, content: bytes) -> None:
        from gui.picture import write_file

        path = _free(folder, name, suffix)
        why = write_file(path, content) if content else tr("the picture could not be made")
        if why:
            self.said.emit(tr("{name} not saved: {why}").format(name=path.name, why=why))
        else:
            self.said.emit(tr("Saved: {path}").format(path=path))

    def _name(self, pane: PlotPane) -> str:
        kind = type(pane).__name__.removesuffix("Pane").removesuffix("Plot").lower()
        symbol = "".join(c for c in pane.export_symbol if c.isalnum() or c == "-")
        parts = ("voldesk", kind, symbol, f"{self._now():%Y%m%d-%H%M%S}")
        return "-".join(part for part in parts if part)


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    """The user's folder of this kind, where there is such a folder, else the home."""
    found = Path(QStandardPaths.writableLocation(kind))
    return found if found.is_dir() else Path.home()


def _free(folder: Path, name: str, suffix: str) -> Path:
    """A file of this name that does not exist yet."""
    path, count = folder / f"{name}.{suffix}", 1
    while path.exists():
        count += 1
        path = folder / f"{name}-{count}.{suffix}"
    return path
