"""The sheets over the window: at most one of them is open; pressed again, its command closes it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from engine.model.status import Notice
    from gui.about.sheet import AboutSheet
    from gui.commands.command import Bound, Context
    from gui.explain import ExplainSheet
    from gui.feeds.contact import ContactSheet
    from gui.help import HelpSheet
    from gui.messages import Messages
    from gui.overlay import Overlay
    from gui.palette import Palette
    from gui.settings.sheet import SettingsSheet
    from gui.symbolfinder import SymbolFinder
    from gui.symbolsearch import SymbolSearch
    from gui.welcome.sheet import WelcomeSheet
    from gui.welcome.state import Unanswered
    from gui.window import MainWindow


class Sheets:
    """Opens and closes them; each is made, and its module loaded, when it is first wanted.

    Args:
        window: Lies below them.
        commands: What palette and key sheet list.
        finder: Makes what the palette finds symbols by.

    Attributes:
        used: Keys of what the palette was used for, the last one last.
    """

    def __init__(
        self, window: MainWindow, commands: Sequence[Bound], finder: Callable[[], SymbolFinder]
    ) -> None:
        self._window = window
        self._commands = commands
        self._finder = finder
        self._open: list[Overlay] = []
        self.used: list[str] = []
        self.contact: ContactSheet | None = None
        self.welcome: WelcomeSheet | None = None

    @cached_property
    def palette(self) -> Palette:
        """Every command and symbol by typing."""
        from gui.palette import Palette

        window, found = self._window, self._finder()
        palette = Palette(
            window, window.look.theme, self._commands, found.choices, found.typed, found.mnemonic,
            self.used,
        )  # fmt: skip
        palette.refused.connect(window.status.say)
        return palette

    @cached_property
    def search(self) -> SymbolSearch:
        """A symbol by typing."""
        from gui.symbolsearch import SymbolSearch

        window = self._window
        return SymbolSearch(
            window, window.look.theme, window.watchlist, window.searches, window.show_symbol
        )

    @cached_property
    def help(self) -> HelpSheet:
        """The keys."""
        from gui.help import HelpSheet
        from gui.keys.rebinding import Rebinding

        commanding = self._window.commanding
        rebinding = Rebinding(commanding.keymap, commanding.rebind)
        return HelpSheet(self._window, self._window.look.theme, self._commands, rebinding)

    @cached_property
    def messages(self) -> Messages:
        """The notices of this run."""
        from gui.messages import Messages

        return Messages(self._window, self._window.look.theme)

    @cached_property
    def explain(self) -> ExplainSheet:
        """What is focused, explained."""
        from gui.explain import ExplainSheet

        return ExplainSheet(self._window, self._window.look.theme)

    def toggle_palette(self) -> None:
        """Every command and symbol by typing."""
        self._toggle(self.palette, self.palette.appear)

    def toggle_search(self, text: str) -> None:
        """A symbol by typing, begun with a text."""
        self._toggle(self.search, lambda: self.search.appear_with(text))

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
        recordings = self._window.recordings
        recordings.look()
        sheet = recordings.sheet()
        self._toggle(sheet, sheet.appear)

    @cached_property
    def settings(self) -> SettingsSheet:
        """Everything settings.toml holds."""
        from gui.settings.sheet import SettingsSheet
        from gui.settings.taking import Taking

        window = self._window
        return SettingsSheet(window, window.look.theme, window.engine, Taking(window))

    def toggle_settings(self) -> None:
        """Everything settings.toml holds."""
        self._toggle(self.settings, self.settings.appear)

    @cached_property
    def about(self) -> AboutSheet:
        """What Voldesk is and is made of."""
        from gui.about.sheet import AboutSheet

        return AboutSheet(self._window, self._window.look.theme)

    def toggle_about(self) -> None:
        """What Voldesk is and is made of."""
        self._toggle(self.about, self.about.appear)

    def toggle_welcome(self, unanswered: Unanswered | None = None) -> None:
        """The choices of a first start, as they stood in a window before this one."""
        if self.welcome is None:
            from gui.welcome.sheet import WelcomeSheet

            self.welcome = WelcomeSheet(self._window)
        sheet = self.welcome
        self._toggle(sheet, lambda: sheet.appear_as(unanswered))

    def toggle_contact(self) -> None:
        """The address for the SEC."""
        if self.contact is None:
            from gui.feeds.contact import ContactSheet

            self.contact = ContactSheet(self._window, self._window.engine)
        self._toggle(self.contact, self.contact.appear)

    def _toggle(self, sheet: Overlay, appear: Callable[[], None]) -> None:
        if sheet not in self._open:
            self._open.append(sheet)
        shown = [each for each in self._open if each.isVisible()]
        if sheet in shown:
            for each in shown:
                each.dismiss()
            return
        appear()
        for each in shown:
            each.make_way(sheet)
