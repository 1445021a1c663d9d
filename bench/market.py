"""The market server as a process beside a bench, with the line to it that can be broken."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlencode, urlsplit

ROOT = Path(__file__).resolve().parents[1]
SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
"""Wednesday, an hour after the opening in New York."""
HOST = "market"
"""Its name where the line serves names."""


class Market:
    """Both processes.

    Args:
        seed: Of the world.
        ticks: Rounds a second on the streams.
        named: Whether endpoints name a host that the line's name server must know.

    Attributes:
        endpoints: By source, through the line.
        clock: The market's time at its start.
    """

    def __init__(self, seed: int, ticks: float, *, named: bool) -> None:
        self._market = _started(
            "tests.market", "--port", "0", "--world", str(seed), "--now", SESSION.isoformat(),
            "--ticks", f"{ticks:g}",
        )  # fmt: skip
        words = _said(self._market).split()
        direct = dict(word.split("=", 1) for word in words if "=" in word)
        self._control = f"{direct['deribit']}/__control__"
        self.clock = datetime.fromisoformat(words[words.index("--clock") + 1])
        self._line = _started("bench.line", str(urlsplit(self._control).port))
        port, *names = _said(self._line).split()
        if named and not names:
            raise RuntimeError("no name server could be set up")
        host = HOST if named else "127.0.0.1"
        self.endpoints = {
            name: url.replace(urlsplit(url).netloc, f"{host}:{port}")
            for name, url in direct.items()
        }

    def control(self, **query: str) -> None:
        """Plant or heal."""
        address = f"{self._control}?{urlencode(query)}"
        with urllib.request.urlopen(address, timeout=10.0) as reply:  # noqa: S310 - our loopback
            reply.read()

    def line(self, word: str) -> None:
        """Have the line behave so."""
        if self._line.stdin is None:
            raise RuntimeError("the line has no input")
        self._line.stdin.write(f"{word}\n")
        self._line.stdin.flush()
        if _said(self._line).strip() != word:
            raise RuntimeError(f"the line does not know {word}")

    def close(self) -> None:
        """End both."""
        for process in (self._line, self._market):
            process.terminate()
            process.communicate(timeout=10.0)


def _started(module: str, *words: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", module, *words],
        cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip


def _said(process: subprocess.Popen[str]) -> str:
    if process.stdout is None:
        raise RuntimeError("a process beside the bench has no output")
    return process.stdout.readline()
