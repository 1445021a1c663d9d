"""`python -m bench.stall`: how late the window's own timer comes under every fault of the sources.

The real window with 50 symbols and four charts, the real engine and the real clients; the market
server and the line to it are processes of their own, and the streams send four rounds a second.
Where a network namespace can be made (root, unshare, ip) the line serves names too, so that name
servers that refuse or hang are among the faults. Each fault is planted on all sources at once,
after a stretch without any: its peer, with the same requests. A timer of 10 ms in the GUI thread
measures the gap: what its tick comes too late by. After the healing the window is watched until
every source is well: recovery is the time to the first new value and to rows without a stale one,
from when the source may be asked again. Prints one JSON object a fault and one of the sums;
status 1 where a goal of FAULTS is missed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

import resources
from bench.market import ROOT, Market
from bench.recovery import Recovery
from bench.tickgaps import Gaps, Meter, Witness
from engine import cli
from engine.model.layout import Tab
from engine.paths import Profile
from engine.settings import Settings, write_settings
from gui.app import Session
from gui.look import first_theme
from gui.style import dress

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.batch import Batch

LINE: Final = ("refuse", "hole", "mute")
NAMES: Final = ("nonames", "namehang")
PLANTED: Final = (
    "hang", "drip:0.05", "reset", "cut", "429:5", "500", "502", "503", "401", "403", "html",
    "empty", "{}", "null", "no_rows", "truncated", "bad_gzip", "huge", "redirect", "downgrade",
    "renamed", "extra", "nan_prices", "infinite_prices", "null_prices", "zero_prices",
    "negative_prices", "text_prices", "jump:100", "zero_bids", "silent", "drop:2", "close:1011",
    "not_base64", "cut_protobuf", "shuffled", "doubled", "maintenance",
)  # fmt: skip
SYMBOLS: Final = (
    "NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN", "AAPL",
    "ORCL", "INTC", "MU", "TXN", "AMAT", "LRCX", "KLAC", "ADBE", "CRM", "NOW", "NFLX", "TSLA",
    "PLTR", "SNOW", "UBER", "SHOP", "PYPL", "COIN", "HOOD", "JPM", "GS", "BAC", "WMT", "COST",
    "HD", "NKE", "DIS", "KO", "PEP", "XOM", "CVX", "CAT", "BA", "SPY", "QQQ", "^VIX", "^GSPC",
    "BTC", "ETH",
)  # fmt: skip
CHARTS: Final = ("NVDA", "META", "BTC", "ETH")
WATCHED: Final = ("yahoo", "yahoo-stream", "cboe", "deribit", "deribit-stream")
P99_MS, LONGEST_MS, FIRST_S, ROWS_S = 50.0, 200.0, 15.0, 60.0
"""The goals."""
_FILL_S, _WELL_S, _POLL_MS = 180.0, 120.0, 100
_WITNESS_S = 0.1
_INSIDE = "VOLDESK_STALL_INSIDE"


@dataclass(frozen=True, slots=True)
class Row:
    """What was seen of one fault; gaps in milliseconds, recovery in seconds.

    Attributes:
        first, rows: The slowest source's, None where nothing had gone stale.
        ill: Sources that were not well again when the patience ended.
    """

    fault: str
    gaps: Gaps
    peer: Gaps
    healing: Gaps
    first: float | None
    rows: float | None
    ill: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Whether no tick came too late for the goals: with the fault, without it, after it."""
        return all(g.p99 < P99_MS and g.longest < LONGEST_MS for g in self.stretches)

    @property
    def stretches(self) -> tuple[Gaps, Gaps, Gaps]:
        """The three of them."""
        return self.gaps, self.peer, self.healing


class Stall:
    """One window and its faults."""

    def __init__(self, session: Session, engine: cli.Engine, market: Market, seconds: float):
        self._window = session.window
        self._engine = engine
        self._market = market
        self._seconds = seconds
        self.meter = Meter(session)
        self._recovery = Recovery(WATCHED)
        session.bridge.updated.connect(self._note)

    def fill(self) -> Gaps:
        """Let everything load for the first time; its gaps, from when the charts are there."""
        window = self._window
        self._wait(lambda: window.charts_done, _FILL_S)
        self._open_charts()
        self.meter.begin()
        self._wait(self._engine.settled, _FILL_S)
        return Gaps.of(self.meter.take())

    def one(self, fault: str) -> Row:
        """A stretch without a fault, one with it, and the healing."""
        self._ask()
        self._pass(self._seconds)
        peer = Gaps.of(self.meter.take())
        self._recovery.planted(WATCHED, fault)
        self._aside(lambda: self._plant(fault))
        self._ask()
        self._pass(self._seconds)
        self._aside(lambda: self._plant(""))
        gaps = Gaps.of(self.meter.take())
        first, rows = len(self._recovery.first), len(self._recovery.rows)
        self._recovery.healed(WATCHED, time.monotonic(), self._engine.now())
        self._wait(lambda: not self._recovery.ill, _WELL_S)
        return Row(
            fault, gaps, peer, Gaps.of(self.meter.take()),
            _slowest(self._recovery.first[first:]), _slowest(self._recovery.rows[rows:]),
            self._recovery.ill,
        )  # fmt: skip

    def _open_charts(self) -> None:
        window = self._window
        board = window.plots.board
        if board is None:
            raise RuntimeError("no charts")
        for place, symbol in enumerate(CHARTS[1:]):
            made = board.open_window()
            board.charts.refill(made.deck, (Tab(symbol, ("D", "5m", "1h")[place]),), 0)
            made.appear(maximised=False)
        window.show_screen("chart")

    def _plant(self, fault: str) -> None:
        """Break the line or the market's answers; "" heals both."""
        if fault in (*LINE, *NAMES):
            self._market.line(fault)
        elif fault:
            self._market.control(route="all", fault=fault)
        else:
            self._market.line("open")
            self._market.control(heal="1")

    def _ask(self) -> None:
        """Have every source asked for something now, a chain among it."""
        rows = self._window.watchlist
        rows.select_symbol(SYMBOLS[len(self._recovery.first) % len(SYMBOLS)])
        self._engine.refresh()
        for name in WATCHED:
            self._engine.try_source(name)

    def _note(self, batch: Batch) -> None:
        now = time.monotonic()
        for status in batch.providers:
            self._recovery.status(status, now)
        for view in batch.rows:
            self._recovery.row(view, now)

    def _aside(self, work: Callable[[], None]) -> None:
        """Do what waits for another process beside the window's loop."""
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        self._wait(lambda: not thread.is_alive(), _FILL_S)

    def _pass(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(round(1e3 * seconds), loop.quit)
        loop.exec()

    def _wait(self, ready: Callable[[], bool], seconds: float) -> None:
        """Run the window's loop until `ready`, or for so long."""
        loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + seconds

        def look() -> None:
            if ready() or time.monotonic() >= end:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(_POLL_MS)
        loop.exec()
        timer.stop()


def _slowest(found: list[tuple[str, float]]) -> float | None:
    return round(max(seconds for _, seconds in found), 1) if found else None


def measured(given: argparse.Namespace, market: Market, folder: Path) -> list[Row]:
    """Open the window, go through the faults, close it."""
    profile = Profile(folder)
    profile.prepare()
    profile.settings.write_bytes(write_settings(Settings(sec_contact="stall@voldesk.test")))
    words = "\n".join(("#voldesk-watchlist 1", *SYMBOLS, ""))
    (profile.watchlists / "default.txt").write_text(words, encoding="utf-8")
    found: list[Row] = []

    def open_window(engine: cli.Engine, options: cli.Options) -> int:
        application = QApplication(sys.argv[:1])
        theme = first_theme(engine.settings(), "dark")
        dress(application, theme)
        session = Session(engine, options, threading.Event(), theme)
        session.show()
        stall = Stall(session, engine, market, given.seconds)
        witness = Witness(stall.meter, _WITNESS_S) if given.stacks else None
        _tell({"name": "stall", "fault": "first fill", "gaps": asdict(stall.fill())})
        for fault in given.faults:
            found.append(stall.one(fault))
            _tell({"name": "stall", **asdict(found[-1]), "good": found[-1].good})
        stall.meter.end()
        if witness is not None:
            witness.end()
        session.window.close()
        session.end()
        return 0

    endpoints = [f"{name}={url}" for name, url in market.endpoints.items()]
    cli.main(
        [
            "--profile", str(folder), "--size", "1600x1000", "--clock", market.clock.isoformat(),
            *(word for one in endpoints for word in ("--endpoint", one)),
        ],
        threading.Event(), resources.path(), open_window, lambda: (),
    )  # fmt: skip
    return found


def summed(rows: list[Row]) -> dict[str, object]:
    """Worst gaps of all faults and of their peers, 95th percentiles of the recoveries."""
    first = sorted(row.first for row in rows if row.first is not None)
    whole = sorted(row.rows for row in rows if row.rows is not None)
    return {
        "name": "stall", "faults": len(rows), "missed": [row.fault for row in rows if not row.good],
        "p99_ms": max(row.gaps.p99 for row in rows),
        "longest_ms": max(row.gaps.longest for row in rows),
        "peer_p99_ms": max(row.peer.p99 for row in rows),
        "peer_longest_ms": max(row.peer.longest for row in rows),
        "healing_p99_ms": max(row.healing.p99 for row in rows),
        "healing_longest_ms": max(row.healing.longest for row in rows),
        "first_value_p95_s": _p95(first), "all_rows_p95_s": _p95(whole),
        "ill": sorted({f"{row.fault}: {name}" for row in rows for name in row.ill}),
    }  # fmt: skip


def good(total: dict[str, object], rows: list[Row]) -> bool:
    """Whether all goals were met."""
    first, whole = total["first_value_p95_s"], total["all_rows_p95_s"]
    slow = (isinstance(first, float) and first > FIRST_S) or (
        isinstance(whole, float) and whole > ROWS_S
    )
    return all(row.good and not row.ill for row in rows) and not slow


def _p95(ordered: list[float]) -> float | None:
    return ordered[max(0, -(-len(ordered) * 95 // 100) - 1)] if ordered else None


def _tell(document: dict[str, object]) -> None:
    print(json.dumps(document), flush=True)


def _namespaces() -> bool:
    """Whether a network of our own can be made here."""
    tool = shutil.which("unshare")
    if tool is None or shutil.which("ip") is None:
        return False
    made = subprocess.run(
        [tool, "-mn", "ip", "link", "set", "lo", "up"], capture_output=True, check=False
    )
    return made.returncode == 0


def _inside(words: list[str]) -> int:
    """The same call in a network of its own, whose name server is the line; its status."""
    tool = shutil.which("unshare") or ""
    with tempfile.NamedTemporaryFile("w", suffix=".conf") as file:
        file.write("nameserver 127.0.0.1\n")
        file.flush()
        call = f'ip link set lo up && mount --bind {file.name} /etc/resolv.conf && exec "$@"'
        return subprocess.run(
            [tool, "-mn", "sh", "-c", call, "sh", sys.executable, "-m", "bench.stall", *words],
            cwd=ROOT, env={**os.environ, _INSIDE: "1"}, check=False,
        ).returncode  # fmt: skip


def main(words: list[str] | None = None) -> int:
    """Measure; 0 if every goal is met."""
    words = sys.argv[1:] if words is None else words
    parser = argparse.ArgumentParser(prog="python -m bench.stall", description=__doc__)
    parser.add_argument("--seconds", type=float, default=15.0, help="of each stretch")
    parser.add_argument("--faults", nargs="*", default=None, metavar="FAULT", help="else all")
    parser.add_argument("--seed", type=int, default=7, help="of the market's world")
    parser.add_argument("--stacks", action="store_true", help="stacks of gaps over 100 ms")
    given = parser.parse_args(words)
    named = _INSIDE in os.environ
    if not named and _namespaces():
        return _inside(words)
    if given.faults is None:
        given.faults = [*(NAMES if named else ()), *LINE, *PLANTED]
    market = Market(given.seed, ticks=4.0, named=named)
    try:
        with tempfile.TemporaryDirectory() as folder:
            rows = measured(given, market, Path(folder))
    finally:
        market.close()
    total = summed(rows)
    _tell(total)
    return 0 if good(total, rows) else 1


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
