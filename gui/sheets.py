"""The sheets over the window: at most one of them is open; pressed again, its command closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.explain import ExplainSheet
from gui.feeds.contact import ContactSheet
from gui.help import HelpSheet
from gui.messages import Messages
from gui.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from engine.model.status import Notice
    from gui.bridge import EngineFacade
    from gui.commands.command import Bound, Context
    from gui.overlay import Overlay
    from gui.recording.control import RecordingControl
    from gui.symbolfinder import SymbolFinder
    from gui.theme import Theme


class Sheets:
    """Opens and closes them; the rarer ones are made when they are first wanted."""

    def __init__(
        self,
        window: QWidget,
        engine: EngineFacade,
        theme: Theme,
        commands: Sequence[Bound],
        finder: SymbolFinder,
        recordings: RecordingControl,
    ) -> None:
        self._window = window
        self._engine = engine
        self._recordings = recordings
        self.palette = Palette(
            window, theme, commands, finder.choices, finder.typed, finder.mnemonic
        )
        self.help = HelpSheet(window, theme, commands)
        self.messages = Messages(window, theme)
        self.explain = ExplainSheet(window, theme)
        self._open: list[Overlay] = [self.palette, self.help, self.messages, self.explain]
        self.contact: ContactSheet | None = None

    def toggle_palette(self) -> None:
        """Every command and symbol by typing."""
        self._toggle(self.palette, self.palette.appear)

    def toggle_help(self, first: Context) -> None:
        """The keys, those of a context first."""
        self._toggle(self.help, lambda: self.help.appear_for(first))

    def toggle_messages(self, history: Sequence[Notice]) -> None:
        """The notices of this run."""
        self._toggle(self.messages, lambda: self.messages.appear_with(history))

    def toggle_explanation(self, title: str, text: str) -> None:
        """What is focused, explained."""
        self._toggle(self.explain, lambda: self.explain.appear_with(title, text))

    def toggle_recordings(self) -> None:
        """What was recorded."""
        self._recordings.look()
        sheet = self._recordings.sheet()
        self._toggle(sheet, sheet.appear)

    def toggle_contact(self) -> None:
        """The address for the SEC."""
        if self.contact is None:
            self.contact = ContactSheet(self._window, self._engine)
        self._toggle(self.contact, self.contact.appear)

    def _toggle(self, sheet: Overlay, appear: Callable[[], None]) -> None:
        shown = sheet.isVisible()
        if sheet not in self._open:
            self._open.append(sheet)
        for each in self._open:
            each.dismiss()
        if not shown:
            appear()
