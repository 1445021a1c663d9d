"""How windows, panes and chart tabs are arranged: what a workspace holds, no figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

COLOURS: Final = 4
"""Link colours, counted from 1; 0 stands for no link."""
MOST_TABS: Final = 12
"""Charts in all windows together."""
MOST_WINDOWS: Final = 8
MOST_NAMED: Final = 99


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a window stands on one monitor.

    Attributes:
        monitor: The monitor's name.
        x, y: Pixels from the corner of the part of the monitor that windows may use.
        width, height: Pixels, without the frame.
    """

    monitor: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Tab:
    """One chart.

    Attributes:
        symbol: Canonical, "" for an empty chart.
        interval: Length of a bar.
        compare: Symbols beside its own.
        colour: Link colour, 0 for none.
        style: candles, line or area.
        panes, overlays: What is shown below and over the price.
        true_time: Nights and weekends take their true length.
    """

    symbol: str = ""
    interval: str = "D"
    compare: tuple[str, ...] = ()
    colour: int = 0
    style: str = "candles"
    panes: tuple[str, ...] = ("volume", "vol")
    overlays: tuple[str, ...] = ()
    true_time: bool = False


@dataclass(frozen=True, slots=True)
class ChartsWindow:
    """A second window: its place, its tabs and which of them is in front."""

    spot: Spot
    tabs: tuple[Tab, ...]
    front: int = 0
    maximised: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """The arrangement of everything.

    Attributes:
        docks: Places of the panes in the main window as Qt writes them, in base64 behind a
            checksum; "" for none.
        column: Sizes of the right column that come back with its panes.
        screen: The pane that has the focus.
        watchlist: Name of the list shown.
        tabs, front: Charts of the main window and which of them is in front.
        list_colour, sheet_colour: Links of list and vol sheet.
        sheet_symbol: What the vol sheet shows while it follows no list.
        floats: Where each pane that floats stands.
        windows: Second windows.
    """

    docks: str = ""
    column: str = ""
    screen: str = ""
    watchlist: str = ""
    tabs: tuple[Tab, ...] = ()
    front: int = 0
    list_colour: int = 1
    sheet_colour: int = 1
    sheet_symbol: str = ""
    floats: tuple[tuple[str, Spot], ...] = ()
    windows: tuple[ChartsWindow, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All arrangements of a profile.

    Attributes:
        named: Workspaces in the order of their numbers.
        present: What the last run looked like, None before there was one.
        spots: Where each pane floated last, the newest monitor first.
    """

    named: tuple[tuple[str, Layout], ...] = ()
    present: Layout | None = None
    spots: tuple[tuple[str, tuple[Spot, ...]], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the workspaces in the order of their numbers."""
        return tuple(name for name, _ in self.named)

    def layout(self, name: str) -> Layout | None:
        """The workspace of a name, None if there is none; case does not matter."""
        wanted = name.casefold()
        return next((layout for own, layout in self.named if own.casefold() == wanted), None)

    def with_named(self, name: str, layout: Layout) -> tuple[tuple[str, Layout], ...]:
        """The workspaces with this one in its place, a new one last."""
        wanted = name.casefold()
        if self.layout(name) is None:
            return (*self.named, (name, layout))
        return tuple(
            (own, layout if own.casefold() == wanted else kept) for own, kept in self.named
        )

    def without(self, name: str) -> tuple[tuple[str, Layout], ...]:
        """The workspaces without this one."""
        wanted = name.casefold()
        return tuple(pair for pair in self.named if pair[0].casefold() != wanted)
