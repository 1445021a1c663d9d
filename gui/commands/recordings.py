"""Commands of recordings and of the export of the history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.exporting import HistoryExport
    from gui.recording.control import RecordingControl
    from gui.window import MainWindow

_A: Final = Context.APP

RECORDINGS: Final[tuple[Command[RecordingControl], ...]] = (
    Command(
        "record.toggle",
        "Record this session",
        (),
        _A,
        lambda control: control.toggle(),
        Menu.REPLAY,
        lambda control: control.blocked(),
        words="REC start stop end recording",
        divided=True,
    ),
)

SHEET_OF_WINDOW: Final[tuple[Command[MainWindow], ...]] = (
    Command(
        "recordings.open",
        "Recordings",
        (),
        _A,
        lambda window: window.open_recordings(),
        Menu.REPLAY,
        words="REC play delete",
    ),
)

EXPORT: Final[tuple[Command[HistoryExport], ...]] = (
    Command(
        "history.export",
        "Export the history as CSV",
        (),
        _A,
        lambda export: export.ask(),
        Menu.FILE,
        words="save folder",
    ),
)
