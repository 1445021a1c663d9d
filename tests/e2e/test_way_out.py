"""The real window as a process on a line that swallows everything: it leaves in time, and says so.

Also with a limit of 64 open files, and back when there are more.
"""

from __future__ import annotations

import os
import resource
import signal
import time
from typing import TYPE_CHECKING

import pytest

from bench.line import Line
from tests.e2e.live import session_market
from tests.e2e.program import finish, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.market import MarketServer

EXIT_S = 3.0
_BUSY_S = 2.0
"""What a busy machine may add to a process that itself takes a second of a processor to leave."""
_PATIENCE_S = 60.0
FILES, FEWEST = 64, 12
"""The limit at first, and one below which every number is taken: nothing more can be opened."""


@pytest.fixture(autouse=True)
def _no_thread_left() -> None:
    """The line's threads end with their sockets, some after the test."""


@pytest.fixture
def market() -> Iterator[MarketServer]:
    with session_market() as server:
        yield server


def _words(market: MarketServer, line: Line) -> tuple[str, ...]:
    urls = {
        "yahoo": market.yahoo_url, "deribit": market.deribit_url, "cboe": market.cboe_url,
        "yahoo-stream": market.yahoo_stream_url, "deribit-stream": market.deribit_stream_url,
    }  # fmt: skip
    through = {name: url.replace(f":{market.port}", f":{line.port}") for name, url in urls.items()}
    named = (word for name, url in through.items() for word in ("--endpoint", f"{name}={url}"))
    return (*named, "--clock", market.clock.now().isoformat())


def _until(
    true: Callable[[], bool],
    program: subprocess.Popen[str],
    what: str,
    told: Callable[[], str] = str,
) -> None:
    end = time.monotonic() + _PATIENCE_S
    while not true():
        assert program.poll() is None, f"the program ended before {what}"
        assert time.monotonic() < end, f"no sign of {what}: {told()}"


def _log(profile: Path) -> str:
    return "".join(path.read_text(errors="replace") for path in profile.rglob("*.log*"))


def _words_of_qt(err: str) -> list[str]:
    """What was said on stderr, but for what the offscreen platform says of every window."""
    return [line for line in err.splitlines() if "propagateSizeHints" not in line]


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize("word", ["hole", "mute"])
def test_R3_R8_P3_P4_a_window_whose_sockets_all_hang_leaves_in_3_seconds(
    tmp_path: Path, market: MarketServer, name: str, word: str, seen: Callable[[str], None]
) -> None:
    line, profile = Line(market.port), tmp_path / "p"
    program = start("--profile", profile, *_words(market, line))
    _until(lambda: market.count("all") > 4, program, "requests")
    line.obey(word)
    before = market.count("all")
    _until(lambda: "timed out" in _log(profile) or _connecting(program.pid, line.port), program,
           "a socket that hangs")  # fmt: skip
    program.send_signal(getattr(signal, name))
    ended = finish(program, 20.0)
    line.obey("refuse")
    assert ended.status == 0, ended.err
    assert _words_of_qt(ended.err) == []
    assert ended.seconds <= EXIT_S + _BUSY_S
    assert market.count("all") - before < 5
    assert (profile / "window.ini").exists()
    seen(f"{name}, {word}: gone in {ended.seconds:.1f} s, status 0")


def test_R3_G12_a_signal_while_the_window_starts_ends_it_with_status_0(
    tmp_path: Path, market: MarketServer
) -> None:
    line, profile = Line(market.port), tmp_path / "p"
    line.obey("hole")
    program = start("--profile", profile, *_words(market, line))
    _until((profile / "voldesk.lock").exists, program, "its lock")
    program.send_signal(signal.SIGTERM)
    ended = finish(program, 20.0)
    line.obey("refuse")
    assert (ended.status, _words_of_qt(ended.err)) == (0, [])


def _connecting(pid: int, port: int) -> bool:
    """Whether the process has a socket to the line's port."""
    wanted = f":{port:04X}"
    with open(f"/proc/{pid}/net/tcp") as file:
        return sum(line.split()[2].endswith(wanted) for line in file.readlines()[1:]) > 0


def test_R9_with_64_open_files_the_window_keeps_and_recovers(
    tmp_path: Path, market: MarketServer, seen: Callable[[str], None]
) -> None:
    line, profile = Line(market.port), tmp_path / "p"
    program = start("--profile", profile, *_words(market, line))
    try:
        resource.prlimit(program.pid, resource.RLIMIT_NOFILE, (FILES, 4096))
        _until(lambda: market.count("all") > 4, program, "requests")
        used = _held(program.pid)
        resource.prlimit(program.pid, resource.RLIMIT_NOFILE, (FEWEST, 4096))
        line.obey("refuse")
        line.obey("open")
        _until(lambda: "too many open files here" in _log(profile), program, "the reason",
               lambda: _log(profile)[-3000:])  # fmt: skip
        asked = market.count("all")
        resource.prlimit(program.pid, resource.RLIMIT_NOFILE, (4096, 4096))
        _until(lambda: market.count("all") > asked + 4, program, "new requests")
    finally:
        if program.poll() is None:
            program.send_signal(signal.SIGTERM)
    ended = finish(program, 20.0)
    line.obey("refuse")
    assert ended.status == 0, ended.err
    seen(f"limit {FILES}: filled, {used} used; none left: kept, said why, asked again when raised")


def _held(pid: int) -> int:
    return len(os.listdir(f"/proc/{pid}/fd"))
