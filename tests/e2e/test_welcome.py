"""The first-run page of the real program under X11: answered by keys, then never again."""

from __future__ import annotations

import signal
import time
import tomllib
from typing import TYPE_CHECKING

from engine.desk.watchlist.presets import PRESETS
from engine.options import ENDPOINTS
from tests.e2e.program import finish, start
from tests.e2e.test_keys_under_x11 import _Keyboard, display

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

__all__ = ["display"]

_PATIENCE_S = 30.0
_FIRST = f"""schema = 1
[program]
welcomed = false
[sources]
off = {list(ENDPOINTS)!r}
"""
"""As a first start would find it, with nobody to be asked."""


class Run:
    """One start on a profile, with whatever has been typed into it."""

    def __init__(self, profile: Path, display: str) -> None:
        self._profile = profile
        (profile / "history.sqlite").unlink(missing_ok=True)
        self.keyboard = _Keyboard(display, profile / "watchlists" / "default.txt")
        self.program: subprocess.Popen[str] = start(
            "--profile", profile, DISPLAY=display, QT_QPA_PLATFORM="xcb"
        )

    def until_painted(self) -> None:
        """The engine starts behind the first paint, and the page with it."""
        self.keyboard.until_window()
        end = time.monotonic() + _PATIENCE_S
        while not (self._profile / "history.sqlite").exists():
            assert self.program.poll() is None
            assert time.monotonic() < end, "the engine was not started"

    def until_set(self, table: str, key: str, value: object) -> None:
        end = time.monotonic() + _PATIENCE_S
        while self.setting(table, key) != value:
            assert time.monotonic() < end, f"{key} is {self.setting(table, key)}"

    def setting(self, table: str, key: str) -> object:
        text = (self._profile / "settings.toml").read_text(encoding="utf-8")
        return tomllib.loads(text).get(table, {}).get(key)

    def end(self) -> None:
        self.program.send_signal(signal.SIGTERM)
        ended = finish(self.program, 20.0)
        assert ended.status == 0, ended.err

    def put_out(self) -> None:
        if self.program.poll() is None:
            self.program.kill()
            self.program.communicate()


def test_it_is_answered_once_and_comes_again_until_then(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    profile.mkdir(mode=0o700)
    (profile / "settings.toml").write_text(_FIRST.replace("'", '"'), encoding="utf-8")
    chips = list(PRESETS["chips"].symbols)
    runs: list[Run] = []
    try:
        runs.append(Run(profile, display))
        runs[-1].until_painted()
        runs[-1].keyboard.keys("Tab", "Right")
        runs[-1].until_set("ui", "theme", "light")
        runs[-1].end()
        assert runs[-1].setting("program", "welcomed") is False

        runs.append(Run(profile, display))
        runs[-1].until_painted()
        runs[-1].keyboard.keys("Tab", "Tab", "Tab", "Right", "Return")
        runs[-1].keyboard.until(chips, len(chips))
        runs[-1].until_set("program", "welcomed", True)
        # The story, which may have begun behind the page by now, has its own way back.
        runs[-1].keyboard.keys("ctrl+shift+2", "ctrl+z")
        runs[-1].keyboard.until(["NVDA", "META"], 12)
        runs[-1].end()

        runs.append(Run(profile, display))
        runs[-1].until_painted()
        runs[-1].keyboard.keys("ctrl+shift+2", "Home", "Delete")
        runs[-1].keyboard.until(["META", "MSFT"], 11)
        runs[-1].end()
    finally:
        for run in runs:
            run.put_out()
