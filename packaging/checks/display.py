"""An X display in memory, and what is painted on it."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checks.shell import WITH_US, absent

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDTH, HEIGHT = 1280, 800
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X puts them
_HEADER = struct.Struct(">25I")
_SIZE, _FILE_FORMAT, _LINE_BYTES, _COLOURS = 0, 1, 12, 19
_STILL = 6
"""Looks at a screen, half a second apart, that must be the same."""


class NoDisplay(RuntimeError):
    """No X server can be started here; the text says why."""


@dataclass(frozen=True, slots=True)
class Painting:
    """Figures of a picture: distinct colours, and the share that is not the commonest colour."""

    colours: int
    drawn: float

    @property
    def is_window(self) -> bool:
        """Whether this can be a window with text and lines, not an empty one.

        An empty X screen has one colour; a bare window a handful. Smoothed text alone has dozens.
        """
        return self.colours >= 60 and self.drawn >= 0.03


@dataclass(frozen=True, slots=True)
class Display:
    """A running display."""

    number: int
    memory: Path
    """The frame buffer as the server writes it: an XWD file of 32-bit pixels."""

    @property
    def name(self) -> str:
        """The value of DISPLAY."""
        return f":{self.number}"

    def pixels(self) -> tuple[bytes, int]:
        """The screen now, bytes blue-green-red-unused, and the bytes of a line."""
        with self.memory.open("rb") as file:
            head = _HEADER.unpack(file.read(_HEADER.size))
            file.seek(head[_SIZE] + 12 * head[_COLOURS])
            return file.read(head[_LINE_BYTES] * HEIGHT), head[_LINE_BYTES]

    def painting(self) -> Painting:
        """Figures of what is on the screen now."""
        return judge(self.pixels()[0])

    def save(self, target: Path) -> None:
        """Write the screen as a PNG."""
        from PySide6.QtGui import QImage

        pixels, line = self.pixels()
        target.parent.mkdir(parents=True, exist_ok=True)
        image = QImage(pixels, WIDTH, HEIGHT, line, QImage.Format.Format_RGB32)
        if not image.save(str(target)):
            raise OSError(f"cannot write {target}")

    def wait_for_window(self, program: subprocess.Popen[str], timeout: float) -> bool:
        """Wait until a window with text stands still; False if the program ends or none comes."""
        deadline = time.monotonic() + timeout
        before, still = Painting(0, 0.0), 0
        while time.monotonic() < deadline:
            now = self.painting()
            still = still + 1 if now.is_window and now == before else 0
            if still == _STILL:
                return True
            before = now
            try:
                program.wait(timeout=0.5)
            except subprocess.TimeoutExpired:
                continue
            return False
        return before.is_window


def judge(pixels: bytes) -> Painting:
    """Figures of 32-bit pixels."""
    counts: dict[bytes, int] = {}
    view = memoryview(pixels)
    for at in range(0, len(pixels) - 3, 8):  # every second pixel tells enough
        colour = bytes(view[at : at + 3])
        counts[colour] = counts.get(colour, 0) + 1
    total = sum(counts.values())
    commonest = max(counts.values(), default=0)
    return Painting(len(counts), (total - commonest) / total if total else 0.0)


@contextmanager
def display() -> Iterator[Display]:
    """Start an X server in memory; it ends with the block, or with us.

    Raises:
        NoDisplay: It is not installed or does not start.
    """
    if absent("Xvfb"):
        raise NoDisplay("Xvfb is not installed")
    with tempfile.TemporaryDirectory(prefix="voldesk-x-") as folder:
        reading, writing = os.pipe()
        server = subprocess.Popen(
            [
                *WITH_US, "Xvfb", "-displayfd", str(writing), "-screen", "0",
                f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-ac", "-nolisten", "tcp",
            ],
            pass_fds=(writing,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        try:
            yield Display(_number(reading, server), Path(folder, "Xvfb_screen0"))
        finally:
            os.close(reading)
            server.terminate()
            server.wait()


def _number(reading: int, server: subprocess.Popen[bytes]) -> int:
    """What the server says when it takes calls; the pipe ends if it dies."""
    said = os.read(reading, 16)
    if not said.strip().isdigit():
        raise NoDisplay(f"Xvfb does not start: status {server.poll()}")
    return int(said)


class FirstPixels:
    """Watches a display for the first window, cheaply enough to time it."""

    def __init__(self, screen: Display) -> None:
        self._file = screen.memory.open("rb")
        self._map = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        head = _HEADER.unpack(self._map[: _HEADER.size])
        start = head[_SIZE] + 12 * head[_COLOURS]
        line = head[_LINE_BYTES]
        self._places = tuple(
            start + y * line + x * 4
            for y in range(20, HEIGHT - 10, 29)
            for x in range(10, WIDTH - 10, 23)
        )

    def colours(self) -> int:
        """Distinct colours of a sparse sample."""
        held = self._map
        return len({held[at : at + 3] for at in self._places})

    def close(self) -> None:
        """Let go of the frame buffer."""
        self._map.close()
        self._file.close()
