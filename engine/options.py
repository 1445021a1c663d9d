"""What the command line asked for, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path

ENDPOINTS = (
    "yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream", "coinbase", "kraken", "nasdaq",
    "sec",
)  # fmt: skip
"""Sources whose base URL can be replaced."""

STORIES = {"july-2024": ("2024-07-15T13:00:00Z", "2024-08-10T00:00:00Z")}
"""Built-in replays with their first and last instant."""

SCREENS = (
    "race", "watchlist", "chart", "vol", "earnings", "capex", "movers", "alerts", "events", "feeds",
)  # fmt: skip
"""Screens that exist."""


@dataclass(frozen=True, slots=True)
class Options:
    """The command line.

    Attributes:
        profile: Folder of all state, None for the user's own.
        replay: Name of a story, "" for none; `speed` 0 is as fast as possible.
        start, until: Cut of the story; a bare date is stored as its text and means the session.
        endpoints: Base URL by source; when any is given the others stay off.
        after: Seconds before a dump or picture is written.
        size: Window size in pixels for a picture.
        clock: Where the wall clock starts, None for the machine's.
        safe: Safe mode: the default layout, nothing contacted.
        plain: A plain start with a window: the story may start by itself.
    """

    profile: Path | None = None
    replay: str = ""
    speed: float | None = None
    start: str = ""
    until: str = ""
    offline: bool = False
    endpoints: Mapping[str, str] = field(default_factory=dict)
    headless: bool = False
    dump: Path | None = None
    screenshot: Path | None = None
    size: tuple[int, int] | None = None
    screen: str = ""
    symbol: str = ""
    after: float = 5.0
    until_settled: bool = False
    clock: datetime | None = None
    self_test: bool = False
    safe: bool = False
    language: str = ""
    theme: str = ""
    log_level: str = ""

    @property
    def scripted(self) -> bool:
        """No user is there: no window, or one for a picture or a dump."""
        return bool(self.headless or self.dump or self.screenshot)

    @property
    def plain(self) -> bool:
        """Nothing asked for but the program itself."""
        return not (
            self.headless
            or self.dump
            or self.screenshot
            or self.endpoints
            or self.offline
            or self.replay
        )
