"""Recording as the window sees it: what runs, its mark, its commands, the sheet of recordings."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from engine.desk.kinds import Mode
from gui import format as fmt
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from engine.desk.views import ModeView
    from engine.model.recorded import RecordingInfo, RecordingsView
    from gui.bridge import EngineFacade
    from gui.recording.sheet import RecordingsSheet
    from gui.theme import Theme

_LOOK_S: Final = 10.0
"""Seconds after which the size of a running recording is asked for again."""


class RecordingControl(QObject):
    """Hands the wishes to the engine; the sheet is made when it is first wanted.

    Signals:
        marked: Text of the status bar's mark, "" while nothing is recorded.
        said: A sentence for the status bar.
    """

    marked = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        engine: EngineFacade,
        window: QWidget,
        theme: Theme,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._engine = engine
        self._window = window
        self._theme = theme
        self._monotonic = monotonic
        self._view: RecordingsView | None = None
        self._came = 0.0
        self._asked = 0.0
        self._offline = False
        self._sheet: RecordingsSheet | None = None

    def set_theme(self, theme: Theme) -> None:
        """The colours of a sheet that is made later."""
        self._theme = theme

    def set_view(self, view: RecordingsView) -> None:
        """Show what is recorded and what there is."""
        self._view, self._came = view, self._monotonic()
        self.mark()
        if self._sheet is not None:
            self._sheet.set_view(view)

    def set_mode(self, mode: ModeView) -> None:
        """Live, replay or offline."""
        self._offline = mode.mode is Mode.OFFLINE

    def tick(self) -> None:
        """Once a second: the mark runs on, its size is asked for now and then."""
        if self.running is None:
            return
        now = self._monotonic()
        if now - max(self._asked, self._came) >= _LOOK_S:
            self._asked = now
            self._engine.list_recordings()
        self.mark()

    @property
    def running(self) -> RecordingInfo | None:
        """What is being recorded."""
        if self._view is None:
            return None
        return next((each for each in self._view.recordings if each.running), None)

    @property
    def recording(self) -> bool:
        """Whether something is being recorded, be it without a first value yet."""
        return self._view is not None and bool(self._view.running)

    def mark(self) -> None:
        """Tell the status bar: "REC 00:12:41 12 MB"."""
        info = self.running
        if not self.recording:
            self.marked.emit("")
        elif info is None:
            self.marked.emit(tr("REC"))
        else:
            known = (info.end - info.start).total_seconds()
            span = fmt.clock(known + self._monotonic() - self._came)
            self.marked.emit(f"{tr('REC')} {span} {fmt.size(info.size)}")

    # commands: record.*, recordings.*

    def toggle(self) -> None:
        """Begin or end a recording."""
        self._engine.record(not self.recording)
        self.said.emit(tr("Recording ends") if self.recording else tr("Recording begins"))

    def blocked(self) -> str:
        """Why nothing can be recorded, "" if it can."""
        if self._offline and not self.recording:
            return tr("Offline: nothing arrives that could be recorded")
        return ""

    def sheet(self) -> RecordingsSheet:
        """The list of recordings."""
        if self._sheet is None:
            from gui.recording.sheet import RecordingsSheet

            self._sheet = RecordingsSheet(self._window, self._theme)
            self._sheet.play_requested.connect(self._engine.play_recording)
            self._sheet.delete_requested.connect(self._engine.delete_recording)
            if self._view is not None:
                self._sheet.set_view(self._view)
        return self._sheet

    def look(self) -> None:
        """Ask the engine what there is."""
        self._engine.list_recordings()
