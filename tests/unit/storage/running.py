"""A whole engine over a profile, and what it tells the user."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.model.status import Level, Notice
from engine.options import Options

if TYPE_CHECKING:
    from engine.paths import Profile

PATIENCE_S = 20.0


class Run:
    """One run of the engine without a window, offline."""

    def __init__(self, profile: Profile, *, read_only: bool = False) -> None:
        self.engine = Engine(
            resources.path(), profile, Options(offline=True), SystemClock(), read_only=read_only
        )
        self.notices: dict[str, Notice] = {}

    def open(self) -> None:
        """Start it, until what is shown exists."""
        self.engine.start()
        self.engine.wait_open(PATIENCE_S)
        assert not self.engine.failure

    def documents(self) -> None:
        """Have every document read, as screens do it."""
        self.engine.workspaces()
        self.engine.drawings()
        self.engine.list_look("default")
        self.engine.alerts()
        self.engine.own()

    def told(self) -> str:
        """Everything that was told, in lines."""
        for view in self.engine.drain().values():
            if isinstance(view, Notice):
                self.notices[view.key] = view
        weighty = [n.text for n in self.notices.values() if n.level is not Level.INFO]
        return "\n".join(weighty)

    def close(self) -> None:
        """Save and end."""
        assert self.engine.stop(PATIENCE_S)


def root() -> bool:
    """Whether the tests run as the user for whom no mode counts."""
    import os

    return sys.platform != "win32" and os.geteuid() == 0
