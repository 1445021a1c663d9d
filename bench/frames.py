"""Frames, input latency and idle cost of the window under load; nothing to compare with.

`python -m bench.frames --minutes 30` is the soak of the live path: 5,000 updates a second into a
list of 500 rows beside twelve charts, memory and the longest frame of each minute as JSON lines.
Frame times are wall time, so other work on the machine shows in them: the load is printed beside.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bench.live import Party, Sender, pump
from bench.rounds import Extra, Row, tiny
from bench.table import dark
from engine.clock import ManualClock
from engine.providers.cboe import chain as cboe
from gui.probes import quantile
from tests.e2e.clients.desk import IN_SESSION
from tests.market import MarketServer

if TYPE_CHECKING:
    from collections.abc import Sequence

ROWS, CHARTS, RATE = 500, 12, 5000
IDLE_ROWS, IDLE_CHARTS = 60, 6
_FRAME_MS = 16
_BODY = 2_000_000
_KEY_S = 0.02


def load() -> float:
    """Running processes a core, over the last minute; NaN where it is not told."""
    return os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else float("nan")


def resident_mb() -> float:
    """Memory of this process in MB."""
    return float(psutil.Process().memory_info().rss) / 1e6


def frames() -> None:
    """Frame times at full load."""
    party = Party(dark(), ROWS, CHARTS, _FRAME_MS)
    party.begin()
    sender = Sender(party, RATE)
    sender.start()
    pump(0.5 if tiny() else 2.0)
    party.probe.toggle()
    cpu, begun = time.thread_time(), time.perf_counter()
    pump(1.0 if tiny() else 15.0)
    taken = (time.thread_time() - cpu) / (time.perf_counter() - begun)
    sender.stop()
    times = [1e3 * one for one in party.probe.frames]
    more: dict[str, Extra] = {
        "rows": ROWS, "charts": CHARTS, "updates_per_second": RATE, "frames": len(times),
        "median_ms": round(quantile(times, 0.5), 2), "max_ms": round(max(times, default=0.0), 2),
        "gui_thread_share": round(taken, 3), "load": round(load(), 2),
        "measures": "p99 of frames, wall",
    }  # fmt: skip
    print(Row("frames_5000", quantile(times, 0.99), None, None, more).line(), flush=True)
    party.probe.toggle()
    party.end()


def chain_body() -> bytes:
    """Cboe's reply of one symbol, as the market server writes it."""
    import urllib.request

    with MarketServer(None, ManualClock(IN_SESSION)) as market:
        url = f"{market.cboe_url}/api/global/delayed_quotes/options/NVDA.json"
        with urllib.request.urlopen(url) as reply:  # noqa: S310 - loopback
            return bytes(reply.read())


class Parsing:
    """A thread that parses chains, 2 MB each, one behind the other."""

    def __init__(self, body: bytes) -> None:
        self._bodies = [body] * max(1, round(_BODY / len(body)))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="parser", daemon=True)
        self.size = len(body) * len(self._bodies)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        import orjson

        while not self._stop.is_set():
            for body in self._bodies:
                found = cboe.parse(orjson.loads(body), "NVDA")
                cboe.messages(found, "NVDA", 0.0, None)


def latency() -> None:
    """Time from a key to its painted frame while chains are parsed."""
    party = Party(dark(), ROWS, IDLE_CHARTS, 250)
    party.begin()
    parsing = Parsing(chain_body())
    table = party.table.pane.table
    party.window.activateWindow()
    table.setFocus()
    parsing.start()
    party.probe.toggle()
    times = []
    for step in range(10 if tiny() else 400):
        due = time.perf_counter() + _KEY_S
        pump(_KEY_S)
        known, late = len(party.probe.inputs), time.perf_counter() - due
        QTest.keyClick(table, Qt.Key.Key_Down if step % 60 < 30 else Qt.Key.Key_Up)
        while len(party.probe.inputs) == known:
            pump(0.001)
        times.append(1e3 * (max(0.0, late) + party.probe.inputs[-1]))
    parsing.stop()
    more: dict[str, Extra] = {
        "inputs": len(times), "body_bytes": parsing.size,
        "median_ms": round(quantile(times, 0.5), 2), "max_ms": round(max(times, default=0.0), 2),
        "load": round(load(), 2), "measures": "p99 from key to frame, wall",
    }  # fmt: skip
    print(Row("input_latency", quantile(times, 0.99), None, None, more).line(), flush=True)
    party.probe.toggle()
    party.end()


def idle() -> None:
    """Cost of a quiet window: 60 symbols once a second, six charts."""
    party = Party(dark(), IDLE_ROWS, IDLE_CHARTS, 1000)
    party.begin()
    sender = Sender(party, IDLE_ROWS)
    sender.start()
    pump(0.5 if tiny() else 3.0)
    cpu, begun = time.process_time(), time.perf_counter()
    pump(1.0 if tiny() else 20.0)
    share = (time.process_time() - cpu) / (time.perf_counter() - begun)
    sender.stop()
    more: dict[str, Extra] = {
        "rows": IDLE_ROWS, "charts": IDLE_CHARTS, "core_share": round(share, 4),
        "resident_mb": round(resident_mb(), 1), "measures": "CPU of the process per second",
    }  # fmt: skip
    print(Row("idle_60", 1e3 * share, None, None, more).line(), flush=True)
    party.end()


def soak(minutes: float, report: Path | None) -> None:
    """One line a minute: memory, frames, the longest of them."""
    party = Party(dark(), ROWS, CHARTS, _FRAME_MS)
    party.begin()
    sender = Sender(party, RATE)
    sender.start()
    lines = []
    for minute in range(1, max(1, round(minutes)) + 1):
        longest, count, until = 0.0, 0, time.perf_counter() + min(60.0, 60.0 * minutes)
        while time.perf_counter() < until:
            party.probe.toggle()
            pump(min(10.0, max(0.1, until - time.perf_counter())))
            longest = max([longest, *party.probe.frames])
            count += len(party.probe.frames)
            party.probe.toggle()
        gc.collect()
        more: dict[str, Extra] = {
            "minute": minute, "resident_mb": round(resident_mb(), 1), "frames": count,
            "updates": sender.sent, "load": round(load(), 2), "threads": threading.active_count(),
            "measures": "longest frame of the minute, wall",
        }  # fmt: skip
        lines.append(Row("storm", 1e3 * longest, None, None, more).line())
        print(lines[-1], flush=True)
    sender.stop()
    party.end()
    if report is not None:
        report.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the three lines, or run the soak."""
    parser = argparse.ArgumentParser(prog="python -m bench.frames", description=__doc__)
    parser.add_argument("--minutes", type=float, default=0.0, help="run the soak so long")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write the soak's lines there")
    given = parser.parse_args(sys.argv[1:] if arguments is None else arguments)
    if given.minutes > 0.0:
        soak(given.minutes, given.report)
        return
    frames()
    latency()
    idle()


if __name__ == "__main__":
    main()
