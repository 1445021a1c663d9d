"""Default chords that other systems take for themselves or have no keys for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_MAC: Final[Mapping[str, tuple[str, ...]]] = {
    "APP:app.next_tab": ("Meta+Tab",),
    "APP:app.prev_tab": ("Meta+Shift+Tab",),
    "APP:app.full_screen": ("Meta+Ctrl+F",),
    "WATCHLIST:watchlist.remove": ("Del", "Backspace"),
    "WATCHLIST:watchlist.add": ("Ctrl+I",),
}
"""There Qt's Ctrl is the Command key and Meta the Control key."""
BY_SYSTEM: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {"darwin": _MAC}
"""By `sys.platform`, then by "CONTEXT:id"."""
