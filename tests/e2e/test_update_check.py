"""The update check of the real program as a process, against a server of this machine."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from engine.options import ENDPOINTS
from engine.version import VERSION
from tests.e2e.program import ROOT, environment, finish
from tests.market.server import free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASKED_S = 60.0
_ENDS_S = 3.0
_KEPT_FROM_COPY = shutil.ignore_patterns("__pycache__")


@dataclass
class Site:
    """A server with the number of the newest version."""

    port: int
    asked: list[str] = field(default_factory=list)
    turn: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def site() -> Iterator[Site]:
    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Length", "6")
            self.end_headers()
            self.wfile.write(b"9.9.9\n")
            told.asked.append(self.path)
            told.turn.set()

        def log_message(self, format: str, *args: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    told = Site(server.server_port)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield told
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def program(site: Site, tmp_path: Path) -> Path:
    """The source tree of a project that names an address."""
    home = tmp_path / "program"
    home.mkdir()
    for name in ("engine", "gui", "resources"):
        shutil.copytree(ROOT / name, home / name, ignore=_KEPT_FROM_COPY)
    shutil.copy(ROOT / "main.py", home)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    address = f'update_url = "http://127.0.0.1:{site.port}/newest"'
    changed = text.replace('update_url = ""', address, 1)
    assert changed != text
    (home / "pyproject.toml").write_text(changed, encoding="utf-8")
    return home


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """One whose user agreed to the daily look and wants no source."""
    folder = tmp_path / "profile"
    folder.mkdir()
    off = ", ".join(f'"{name}"' for name in ENDPOINTS)
    text = f'schema = 1\n[sources]\noff = [{off}]\n[program]\nupdate_check = "on"\n'
    (folder / "settings.toml").write_text(text, encoding="utf-8")
    return folder


def start(program: Path, *words: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "main.py", *map(str, words)],
        cwd=program, env=environment(), text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


@contextmanager
def running(program: Path, *words: str | Path) -> Iterator[None]:
    """The program while it runs; ended as by its user, in silence and in time."""
    process = start(program, *words)
    try:
        yield
    finally:
        begun = time.monotonic()
        process.send_signal(signal.SIGTERM)
        ended = finish(process)
    assert time.monotonic() - begun < _ENDS_S + 2.0
    lines = [line for line in ended.err.splitlines() if "propagateSizeHints" not in line]
    assert (ended.status, lines) == (0, [])


def test_X12_it_asks_once_a_day_and_tells_the_number(
    site: Site, program: Path, profile: Path
) -> None:
    with running(program, "--profile", profile):
        assert site.turn.wait(_ASKED_S)
    assert site.asked == ["/newest"]
    kept = datetime.fromisoformat((profile / "cache" / "updates.txt").read_text())
    assert abs(datetime.now(UTC) - kept) < timedelta(minutes=5)
    site.turn.clear()
    tomorrow = (datetime.now(UTC) + timedelta(hours=25)).isoformat(timespec="seconds")
    with running(program, "--profile", profile, "--clock", tomorrow):
        assert site.turn.wait(_ASKED_S)
    assert site.asked == ["/newest", "/newest"]
    logs = "".join(file.read_text() for file in (profile / "logs").glob("*.log*"))
    assert "Traceback" not in logs
    assert VERSION != "9.9.9"


def test_X12_no_other_start_asks(site: Site, program: Path, profile: Path, tmp_path: Path) -> None:
    """All run at once and longer than a plain start waits before it asks."""
    closed = f"yahoo=http://127.0.0.1:{free_port()}"
    ways = {
        "dump": ("--dump", tmp_path / "dump.json"),
        "offline": ("--offline", "--screenshot", tmp_path / "offline.png"),
        "endpoint": ("--endpoint", closed, "--headless", "--dump", tmp_path / "closed.json"),
        "replay": ("--replay", "july-2024", "--dump", tmp_path / "replay.json"),
        "screenshot": ("--screenshot", tmp_path / "picture.png"),
    }
    processes = []
    for name, words in ways.items():
        shutil.copytree(profile, tmp_path / name)
        processes.append(start(program, "--profile", tmp_path / name, *words, "--after", "9"))
    for process in processes:
        assert finish(process).status == 0
    assert site.asked == []
