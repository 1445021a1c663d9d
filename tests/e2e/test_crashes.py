"""The real program after a crash and after failed starts: told, offered, started safely."""

from __future__ import annotations

import contextlib
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.program import ROOT, dump, environment, finish, start

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PATIENCE_S = 60.0


def counted(profile: Path) -> int:
    """Failed starts in a row, the one under way among them."""
    try:
        return int((profile / "starts").read_text(encoding="utf-8").split()[0])
    except (FileNotFoundError, IndexError):
        return 0


def ended_by(profile: Path, name: signal.Signals, *words: str) -> int:
    """Start the program, wait until it has opened its crash file and settings, then end it."""
    crash = profile / "logs" / "crash.txt"
    crash.unlink(missing_ok=True)
    before = counted(profile)
    program = start("--profile", profile, *words)
    until(program, crash.exists)
    until(program, lambda: "--headless" in words or counted(profile) > before)
    if name is signal.SIGSEGV:
        until(program, lambda: (profile / "settings.toml").exists())
    program.send_signal(name)
    return finish(program, 30.0).status


def test_R4_a_segmentation_fault_is_told_at_the_next_start_only(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    status = ended_by(profile, signal.SIGSEGV, "--headless", "--offline")
    assert status == -signal.SIGSEGV
    report = (profile / "logs" / "crash.txt").read_text(encoding="utf-8")
    assert "Segmentation fault" in report
    assert "most recent call first" in report
    notices = dump(profile, "--offline", "--after", "0.2")["notices"]
    told = [text for text in notices if text.startswith("Voldesk ended unexpectedly on ")]
    assert len(told) == 1
    assert "Segmentation fault in " in told[0]
    assert str(tmp_path) not in told[0]
    assert list((profile / "logs").glob("crash-*.txt")) == [], "a script has no user to tell"
    window = start("--profile", profile, "--offline")
    until(window, lambda: counted(profile) == 1)
    until(window, lambda: counted(profile) == 0)
    window.send_signal(signal.SIGTERM)
    assert finish(window, 30.0).status == 0
    assert "Voldesk ended unexpectedly on " in logged(profile)
    assert len(list((profile / "logs").glob("crash-*.txt"))) == 1
    again = dump(profile, "--offline", "--after", "0.2")["notices"]
    assert not [text for text in again if "ended unexpectedly" in text]


def logged(profile: Path) -> str:
    """The program's log so far."""
    try:
        return (profile / "logs" / "voldesk.log").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def until(program: subprocess.Popen[str], true: Callable[[], bool]) -> None:
    """Wait for something a running program does; its end before that fails the test."""
    end = time.monotonic() + _PATIENCE_S
    while not true():
        if time.monotonic() > end:
            program.kill()
            raise AssertionError(f"it did not in {_PATIENCE_S:g} s")
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(0.02)
            raise AssertionError("the program ended before")


_ASKS = "engine.feed.channel: deribit: "
"""What the log says as soon as a source may be asked, before the start stands."""


class Door:
    """A source that counts who comes to it, and never answers."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setblocking(False)
        self.words = ("--endpoint", f"deribit=http://127.0.0.1:{self._listener.getsockname()[1]}")
        self._came: list[socket.socket] = []

    def came(self) -> int:
        """Callers so far."""
        with contextlib.suppress(BlockingIOError):
            while True:
                self._came.append(self._listener.accept()[0])
        return len(self._came)

    def close(self) -> None:
        """Shut the door, and hang up."""
        for one in (self._listener, *self._came):
            one.close()


@pytest.fixture
def door() -> Iterator[Door]:
    made = Door()
    yield made
    made.close()


def test_R11_three_failed_starts_lead_to_safe_mode_once(tmp_path: Path, door: Door) -> None:
    profile = tmp_path / "p"
    for _ in range(3):
        ended_by(profile, signal.SIGKILL, *door.words)
    failed = logged(profile)
    assert "Safe mode" not in failed
    before = door.came()
    safe = start("--profile", profile, *door.words)
    until(safe, lambda: "Safe mode: 3 starts in a row failed" in logged(profile))
    until(safe, lambda: counted(profile) == 0)
    safe.send_signal(signal.SIGTERM)
    assert finish(safe, 30.0).status == 0
    assert door.came() == before, "safe mode contacts nothing"
    told = logged(profile)
    assert told.count("Safe mode") == 1
    assert _ASKS not in told.removeprefix(failed)
    normal = start("--profile", profile, *door.words)
    until(normal, lambda: counted(profile) == 1)
    until(normal, lambda: counted(profile) == 0)
    until(normal, lambda: door.came() > before)
    normal.send_signal(signal.SIGTERM)
    assert finish(normal, 30.0).status == 0
    after = logged(profile).removeprefix(told)
    assert _ASKS in after
    assert "Safe mode" not in after


def test_R11_a_script_is_neither_counted_nor_made_safe(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    for _ in range(3):
        ended_by(profile, signal.SIGSEGV, "--headless", "--endpoint", "deribit=http://127.0.0.1:9")
    assert counted(profile) == 0
    (profile / "starts").write_text("3\n\n", encoding="utf-8")
    words = ("--endpoint", "deribit=http://127.0.0.1:9", "--after", "0.2")
    document = dump(profile, *words)
    assert document["mode"] == "live"
    assert not [text for text in document["notices"] if text.startswith("Safe mode")]
    assert counted(profile) == 3, "a window's failures are not forgotten for a script's success"


HANGS = """
import sys, threading, main, gui.app
gui.app.import_charts = lambda: None
gui.app.Session._mount_charts = lambda _session: threading.Event().wait()
main.leave(main.main())
"""


def test_R11_a_window_that_hangs_while_it_is_built_is_a_failed_start(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    program = subprocess.Popen(
        [sys.executable, "-c", HANGS, "--profile", str(profile), "--offline"],
        cwd=ROOT, env=environment(), text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    until(program, lambda: "the window stands still" in logged(profile))
    program.kill()
    finish(program, 30.0)
    assert counted(profile) == 1


def test_a_run_that_only_reads_leaves_no_crash_of_the_other(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    owner = start("--profile", profile, "--offline")
    until(owner, lambda: counted(profile) == 1)
    until(owner, lambda: counted(profile) == 0)
    reader = start("--profile", profile, "--headless", "--offline")
    own = profile / "logs" / "voldesk-reader.log"
    until(reader, own.exists)
    reader.send_signal(signal.SIGSEGV)
    assert finish(reader, 30.0).status == -signal.SIGSEGV
    assert (profile / "logs" / "crash.txt").read_text(encoding="utf-8") == ""
    owner.send_signal(signal.SIGTERM)
    assert finish(owner, 30.0).status == 0


def test_R11_starts_that_end_in_order_are_no_failures(tmp_path: Path) -> None:
    for _ in range(5):
        document = dump(tmp_path / "p", "--offline", "--after", "0")
        assert not [text for text in document["notices"] if "Safe mode" in text]
    assert not (tmp_path / "p" / "starts").exists()


def test_safe_mode_can_be_asked_for(tmp_path: Path) -> None:
    document = dump(tmp_path / "p", "--safe-mode", "--after", "0.2")
    assert document["mode"] == "offline"
    assert [text for text in document["notices"] if text.startswith("Safe mode, as asked")]


def test_R4_an_exception_that_ends_the_program_is_kept_like_a_crash(tmp_path: Path) -> None:
    profile = tmp_path / "p"
    code = (
        "import sys, main, gui.app\n"
        "def run(*_): raise ValueError('planted crumb=s3cret')\n"
        "gui.app.run = run\n"
        f"sys.argv = ['main.py', '--profile', {str(profile)!r}, '--offline']\n"
        "main.leave(main.main())\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, text=True,
        timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 1
    notices = dump(profile, "--offline", "--after", "0.2")["notices"]
    told = [text for text in notices if "ended unexpectedly" in text]
    assert len(told) == 1
    assert "ValueError: planted crumb=***" in told[0]


@pytest.mark.skipif(sys.platform == "win32", reason="closes descriptors as a POSIX shell does")
def test_R7_without_stdout_and_stderr_the_program_works_and_logs(tmp_path: Path) -> None:
    profile, path = tmp_path / "p", tmp_path / "d.json"
    words = f"--profile {profile} --headless --offline --after 0.2 --dump {path}"
    ended = subprocess.run(
        ["/bin/sh", "-c", f'exec "{sys.executable}" main.py {words} >&- 2>&- <&-'],
        cwd=ROOT, env=environment(), timeout=60, check=False,
    )  # fmt: skip
    assert ended.returncode == 0
    assert path.stat().st_size > 1000
    assert (profile / "logs" / "voldesk.log").exists()
