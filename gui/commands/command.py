"""What a command is: id, title, keys, context, where it stands in the menus, what it runs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")


class Context(Enum):
    """Where a chord is valid; the value is the heading of the help sheet."""

    APP = "Everywhere"
    TABLE = "Every table"
    WATCHLIST = "Watchlist"
    EARNINGS = "Earnings"
    CAPEX = "Capex"
    MOVERS = "Movers"
    ALERTS = "Alerts"
    EVENTS = "Events"
    FEEDS = "Feeds"
    CHART = "Charts"
    PRICE = "Price chart"
    RACE = "Race"
    SHEET = "Vol sheet"
    FIGURES = "Figures of the vol sheet"
    EDITOR = "Text boxes"


class Menu(Enum):
    """Menus in their order; the value is the title (no mnemonics: they would beat shortcuts)."""

    FILE = "File"
    EDIT = "Edit"
    LIST = "List"
    VIEW = "View"
    CHART = "Chart"
    REPORTS = "Reports"
    ALERTS = "Alerts"
    WINDOW = "Window"
    SOURCES = "Sources"
    REPLAY = "Replay"
    HELP = "Help"


def never_blocked(_target: object) -> str:
    """No reason against running."""
    return ""


@dataclass(frozen=True, slots=True)
class Command(Generic[T]):
    """One row of the table.

    Attributes:
        id: Dotted and stable ("watchlist.add").
        title: What it does, as menus and palette say it.
        keys: Chords as Qt's portable text, the first is shown in menus.
        run: What happens, on the widget of its context.
        menu: Where it stands, None for walking keys that no menu needs.
        blocked: Why it cannot run now, "" if it can.
        words: Further words the palette finds it by ("ERN").
        divided: A separator stands before it in the menu.
        further: Chords that another profile adds to `keys`; the default profile takes none.
    """

    id: str
    title: str
    keys: tuple[str, ...]
    context: Context
    run: Callable[[T], None]
    menu: Menu | None = None
    blocked: Callable[[T], str] = never_blocked
    words: str = ""
    divided: bool = False
    further: tuple[str, ...] = ()

    @property
    def slot(self) -> str:
        """What the user's own chords are kept under."""
        return slot_of(self.context, self.id)


def slot_of(context: Context, name: str) -> str:
    """A command in the context where its chords are valid: "WATCHLIST:watchlist.add"."""
    return f"{context.name}:{name}"


class Row(Protocol):
    """What every row of the tables has, whatever widget it acts on."""

    @property
    def id(self) -> str:
        """Dotted and stable."""
        ...

    @property
    def title(self) -> str:
        """What it does."""
        ...

    @property
    def keys(self) -> tuple[str, ...]:
        """Chords as Qt's portable text."""
        ...

    @property
    def further(self) -> tuple[str, ...]:
        """Chords of another profile."""
        ...

    @property
    def context(self) -> Context:
        """Where they are valid."""
        ...

    @property
    def menu(self) -> Menu | None:
        """Where it stands in the menus."""
        ...

    @property
    def slot(self) -> str:
        """What the user's own chords are kept under."""
        ...


@dataclass(frozen=True, slots=True)
class Bound:
    """A command tied to the widget it acts on, free of that widget's type.

    Attributes:
        run: Runs it, or tells the user why not.
        blocked: Why it cannot run now, "" if it can.
        chords: Gives its chords as they are now: the user may have changed them.
    """

    id: str
    title: str
    context: Context
    menu: Menu | None
    words: str
    divided: bool
    run: Callable[[], None]
    blocked: Callable[[], str]
    chords: Callable[[], tuple[str, ...]]

    @property
    def keys(self) -> tuple[str, ...]:
        """Chords in force, the first is shown in menus."""
        return self.chords()

    @property
    def slot(self) -> str:
        """What the user's own chords are kept under."""
        return slot_of(self.context, self.id)


def bind(
    commands: Sequence[Command[T]],
    target: Callable[[], T | None],
    refuse: Callable[[str], None],
    absent: Callable[[], str] = lambda: "",
    chords: Callable[[str], tuple[str, ...]] | None = None,
) -> tuple[Bound, ...]:
    """Tie a table to its widget.

    Args:
        commands: Rows of one context.
        target: The widget they act on now, None if there is none yet.
        refuse: Tells the user why a command cannot run.
        absent: Gives the reason while there is no widget.
        chords: The chords in force of a slot; without it the table's own.
    """
    return tuple(_bound(command, target, refuse, absent, chords) for command in commands)


def _bound(
    command: Command[T],
    target: Callable[[], T | None],
    refuse: Callable[[str], None],
    absent: Callable[[], str],
    chords: Callable[[str], tuple[str, ...]] | None,
) -> Bound:
    def blocked() -> str:
        widget = target()
        return absent() if widget is None else command.blocked(widget)

    def run() -> None:
        widget = target()
        reason = blocked()
        if reason:
            refuse(reason)
        elif widget is not None:
            command.run(widget)

    def keys() -> tuple[str, ...]:
        return command.keys if chords is None else chords(command.slot)

    return Bound(
        command.id, command.title, command.context, command.menu, command.words, command.divided,
        run, blocked, keys,
    )  # fmt: skip
