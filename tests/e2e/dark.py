"""A feed of the real clients on a broken network of its own; prints what it saw as JSON.

Run inside new network and mount namespaces, which hold nothing but their own loopback: as
`python -m tests.e2e.dark dns|hole FOLDER`. `dns`: the name server takes every question and never
answers. `hole`: every host resolves to a listener whose queue is full, so that connecting hangs.
"""

from __future__ import annotations

import json
import random
import socket
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.clock import SystemClock
from engine.feed.feed import Feed
from engine.feed.interest import Interest
from engine.feed.lane import Lane
from engine.providers.base import What
from engine.providers.deribit import DeribitProvider
from engine.providers.sessions import Sessions
from engine.providers.yahoo import YahooProvider
from engine.providers.yahoo.rate import RateBook

if TYPE_CHECKING:
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.providers.base import Ask, Gate, Message, Provider

DEADLINE_S = 3.0
IN_SESSION = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
_LONG_S = 60.0


class Witness:
    """A sink that notes when each source was first told of as failing."""

    def __init__(self) -> None:
        self.values = 0
        self.failed_kinds: dict[str, set[str]] = {}
        self.first: dict[str, float] = {}
        self.texts: dict[str, str] = {}
        self.both = threading.Event()
        self.begun: dict[str, float] = {}

    def accept(self, values: tuple[Message, ...]) -> None:
        """Nothing can arrive here."""
        self.values += len(values)

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        """Note it."""
        self.failed_kinds.setdefault(ask.provider, set()).add(str(ask.what))

    def status(self, status: ProviderStatus) -> None:
        """Note the first word of trouble after a call has begun."""
        if "waiting" in status.text or status.name in self.first:
            return
        self.first[status.name] = time.monotonic()
        self.texts[status.name] = status.text
        if len(self.first) == len(("yahoo", "deribit")):
            self.both.set()

    def woke(self) -> None:
        """Nobody sleeps here."""


class Ticks:
    """Stands for the window's thread: how late a 16 ms timer comes."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ticks", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        before = time.monotonic()
        while not self._stop.wait(0.016):
            now = time.monotonic()
            self.gaps.append(now - before)
            before = now

    def end(self) -> tuple[float, float]:
        """99th percentile and longest gap in seconds."""
        self._stop.set()
        self._thread.join()
        found = sorted(self.gaps)
        return found[len(found) * 99 // 100], found[-1]


def _mute_name_server(folder: Path) -> socket.socket:
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 53))
    resolv = folder / "resolv.conf"
    resolv.write_text("nameserver 127.0.0.1\n")
    subprocess.run(["mount", "--bind", str(resolv), "/etc/resolv.conf"], check=True)
    return server


def _full_listener() -> tuple[socket.socket, list[socket.socket]]:
    """A listener that lets nobody in any more."""
    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen(0)
    guests = []
    for _ in range(4):
        guest = socket.socket()
        guest.setblocking(False)
        guest.connect_ex(server.getsockname())
        guests.append(guest)
    probe = socket.socket()
    probe.settimeout(0.5)
    try:
        probe.connect(server.getsockname())
    except TimeoutError:
        return server, [*guests, probe]
    raise SystemExit("the listener still lets callers in")


def _lanes(endpoint: str | None, folder: Path, witness: Witness) -> tuple[Lane, ...]:
    clock = SystemClock(IN_SESSION)

    def yahoo(gate: Gate) -> Provider:
        import yfinance  # noqa: F401 - the lane's own build loads it outside of the deadline too

        witness.begun["yahoo"] = time.monotonic()
        return YahooProvider(gate, clock, endpoint, folder / "cookies", RateBook())

    def deribit(gate: Gate) -> Provider:
        import ccxt  # noqa: F401 - as above

        witness.begun["deribit"] = time.monotonic()
        return DeribitProvider(gate, clock, endpoint)

    kinds = (What.QUOTES, What.DAILY_BARS, What.CHAIN)
    coins = (What.QUOTES, What.DVOL, What.CHAIN)
    return (
        Lane(
            "yahoo", "Yahoo", yahoo, lambda s: kinds if s == "NVDA" else (), soft_hour=600,
            hard_hour=1000, rate=2.0, burst=5,
        ),
        Lane(
            "deribit", "Deribit", deribit, lambda s: coins if s == "BTC" else (), soft_hour=1200,
            hard_hour=2000, rate=5.0, burst=10,
        ),
    )  # fmt: skip


def main(kind: str, folder: Path) -> None:
    """Run until both sources have failed for the first time, then stop."""
    kept: list[object] = []
    endpoint = None
    if kind == "dns":
        kept.append(_mute_name_server(folder))
    else:
        server, guests = _full_listener()
        kept += [server, *guests]
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"
    witness = Witness()
    clock = SystemClock(IN_SESSION)
    sessions = Sessions(None)
    sessions.is_open(IN_SESSION)
    feed = Feed(
        _lanes(endpoint, folder, witness), clock, sessions, witness,
        random.Random(1),
        deadline_s=DEADLINE_S,
    )  # fmt: skip
    feed.set_interest(Interest(("NVDA", "BTC")))
    feed.start()
    until = time.monotonic() + _LONG_S
    built = threading.Event()
    while len(witness.begun) < len(("yahoo", "deribit")) and time.monotonic() < until:
        built.wait(0.01)
    ticks = Ticks()
    witness.both.wait(_LONG_S)
    p99, longest = ticks.end()
    stop = time.monotonic()
    feed.stop(2.0)
    found = {
        "after_s": {n: at - witness.begun[n] for n, at in witness.first.items()},
        "texts": witness.texts,
        "failed": {n: sorted(kinds) for n, kinds in witness.failed_kinds.items()},
        "values": witness.values,
        "gap_p99_s": p99,
        "gap_longest_s": longest,
        "stopped_in_s": time.monotonic() - stop,
    }
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
