"""A session with real keys in a real X11 window: the list file holds exactly what was typed."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import finish, start
from tests.market import MarketServer

_PATIENCE_S = 30.0


def _need(*names: str) -> None:
    absent = [name for name in names if shutil.which(name) is None]
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)}")


@pytest.fixture
def display() -> Iterator[str]:
    _need("Xvfb", "xdotool", "openbox")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        name = f":{pipe.readline().strip()}"
    desk = _window_manager(name)
    yield name
    for process in (desk, server):
        process.terminate()
        process.wait(10)


def _window_manager(display: str) -> subprocess.Popen[bytes]:
    """One that answers: without it no window ever gets the focus."""
    told = {**os.environ, "DISPLAY": display}
    end = time.monotonic() + _PATIENCE_S
    while True:
        made = subprocess.Popen(
            ["openbox"], env=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        while made.poll() is None:
            asked = subprocess.run(
                ["xdotool", "getactivewindow"], env=told, capture_output=True, text=True,
                check=False,
            )  # fmt: skip
            if "claims not to support" not in asked.stderr:
                return made
            assert time.monotonic() < end, "the window manager does not answer"
        assert time.monotonic() < end, f"the window manager ended with {made.returncode}"


class _Keyboard:
    """Types into whatever window has the focus and reads the list file."""

    def __init__(self, display: str, path: Path) -> None:
        self._display = display
        self._path = path

    def call(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": self._display},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return done.stdout.strip()

    def keys(self, *names: str) -> None:
        self.call("key", "--delay", "30", *names)

    def text(self, text: str) -> None:
        self.call("type", "--delay", "30", text)

    def rows(self) -> list[str]:
        try:
            lines = self._path.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return [line for line in lines if not line.startswith("#")]

    def until(self, first: list[str], length: int) -> None:
        end = time.monotonic() + _PATIENCE_S
        while (rows := self.rows())[: len(first)] != first or len(rows) != length:
            assert time.monotonic() < end, f"the list holds {rows}"

    def until_window(self) -> None:
        """Ask for the focus until it is there: the window manager may come after the window."""
        end = time.monotonic() + 2 * _PATIENCE_S
        while self.call("getactivewindow") not in (shown := self._windows()):
            assert time.monotonic() < end, f"no window became active of {shown}"
            for window in shown:
                self.call("windowactivate", window)

    def _windows(self) -> list[str]:
        return self.call("search", "--onlyvisible", "--name", "Voldesk").split()


def test_list_is_edited_by_keys_alone(display: str, tmp_path: Path) -> None:
    profile = tmp_path / "p"
    program = start("--profile", profile, "--offline", DISPLAY=display, QT_QPA_PLATFORM="xcb")
    try:
        keyboard = _Keyboard(display, profile / "watchlists" / "default.txt")
        keyboard.until_window()
        keyboard.until(["NVDA", "META"], 12)
        keyboard.keys("ctrl+shift+2", "End", "Insert")
        keyboard.text("orcl")
        keyboard.keys("Return")
        keyboard.until(["NVDA", "META"], 13)
        assert keyboard.rows()[-1] == "ORCL"
        keyboard.keys("ctrl+shift+Home")
        keyboard.until(["ORCL", "NVDA"], 13)
        keyboard.keys("F2")
        keyboard.keys("ctrl+a")
        keyboard.text("intc")
        keyboard.keys("Return")
        keyboard.until(["INTC", "NVDA"], 13)
        keyboard.keys("Delete")
        keyboard.until(["NVDA", "META"], 12)
        keyboard.keys("ctrl+z")
        keyboard.until(["INTC", "NVDA"], 13)
        keyboard.keys("ctrl+q")
        ended = finish(program, 20.0)
    finally:
        if program.poll() is None:
            program.kill()
            program.communicate()
    assert ended.status == 0, ended.err
    assert (profile / "watchlists" / "default.txt").read_text(encoding="utf-8") == (
        "#voldesk-watchlist 1\nINTC\nNVDA\nMETA\nMSFT\nGOOGL\nAMD\nTSM\nAVGO\nASML\nQCOM\nAMZN\n"
        "BTC\nETH\n"
    )


def test_G12_keys_work_and_the_window_goes_while_every_request_hangs(
    display: str, tmp_path: Path, market: MarketServer, endpoints: tuple[str, ...]
) -> None:
    market.fail("all", "hang")
    profile = tmp_path / "p"
    program = start("--profile", profile, *endpoints, DISPLAY=display, QT_QPA_PLATFORM="xcb")
    try:
        keyboard = _Keyboard(display, profile / "watchlists" / "default.txt")
        keyboard.until_window()
        keyboard.until(["NVDA", "META"], 12)
        assert market.wait_for("all", 1, 30.0)
        keyboard.keys("ctrl+shift+2", "Home", "Delete")
        begun = time.monotonic()
        keyboard.until(["META", "MSFT"], 11)
        assert time.monotonic() - begun < 3.0
        keyboard.keys("ctrl+q")
        ended = finish(program, 20.0)
    finally:
        if program.poll() is None:
            program.kill()
            program.communicate()
    assert ended.status == 0, ended.err
    assert ended.seconds <= 3.0
