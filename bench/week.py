"""`python -m bench.week --symbols 500`: a simulated week of the feed, requests against budgets.

Five trading days and a week-end of simulated time, the feed's own schedule, budgets, breakers and
order of sources, in one thread on a clock that skips the waiting. By default the sources answer at
the edge of their protocol with plausible values; with --http the real provider classes ask the
market server over the loopback. Streams are simulated by what they tell the feed. In the week the
streams fall silent for a day, Cboe fails for hours, Yahoo rate limits, and on Friday streams and
Cboe fail together. Prints one JSON object; status 1 if a budget or an age was exceeded.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from bench.weekaudit import Audit
from bench.weekrun import Run, Told
from engine.clock import ManualClock
from engine.desk.reference import read_ciks
from engine.errors import Fault, ProviderError, RateLimited, Unavailable
from engine.feed.interest import Interest
from engine.options import Options
from engine.providers.sessions import Sessions
from engine.sources import sources
from tests.market.server import MarketServer
from tests.market.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.weekrun import Faults
    from engine.providers.base import Gate, Provider
    from engine.sources import Sources

MONDAY = datetime(2026, 9, 14, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)

LIMITS_S = {
    "price in session, streams speak": 120.0,
    "price in session, streams silent": 300.0,
    "chain of the first rows in session": 3 * 3600.0,
    "chain of the other rows": 100 * 3600.0,
    "price of a coin": 120.0,
    "DVOL": 120.0,
    "daily bars": 100 * 3600.0,
}
"""Ages that must not be exceeded: three cadences, or one over a week-end."""


def names(count: int) -> tuple[str, ...]:
    """So many symbols: both coins, real companies, made-up ones."""
    real = ("NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "AAPL", "AMZN", "^VIX", "SPY")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXY"
    made = (f"Q{a}{b}{c}" for a in letters for b in letters for c in letters)
    listed = (*real, *(name for name, _ in zip(made, range(count), strict=False)))
    return (*listed[: count - 2], "BTC", "ETH")


def heard(at: datetime) -> bool:
    """Whether the streams speak: not on Tuesday and not on Friday."""
    return at.weekday() not in {1, 4}


def faults(name: str, at: datetime) -> ProviderError | None:
    """What fails when: Cboe on Wednesday and Friday, Yahoo for half an hour on Thursday."""
    day, hour = at.weekday(), at.hour + at.minute / 60.0
    if name == "cboe" and ((day == 2 and 15 <= hour < 18) or (day == 4 and 14 <= hour < 17)):
        return Unavailable("cboe", "HTTP 503", Fault.SERVER, 503)
    if name == "yahoo" and day == 3 and 15 <= hour < 15.5:
        return RateLimited("yahoo", retry_after=300.0)
    return None


def simulate(
    symbols: int,
    start: datetime,
    end: datetime,
    folder: Path,
    server: MarketServer | None = None,
    *,
    heard: Callable[[datetime], bool] = heard,
    faults: Faults = faults,
    audited: bool = False,
) -> Run:
    """Run the feed from `start` to `end`.

    Args:
        symbols: How many.
        start: UTC.
        end: UTC.
        folder: For caches.
        server: The market on the run's clock; None for values at the edge of the protocol.
        heard: Whether the streams speak at an instant.
        faults: What fails when.
        audited: Whether a desk takes the values and is looked at.
    """
    clock = ManualClock(start) if server is None else server.clock
    assert isinstance(clock, ManualClock)
    ciks = read_ciks(resources.path() / "reference")
    options = Options() if server is None else Options(endpoints=_endpoints(server))
    found: Sources = sources(options, clock, folder, ciks=ciks, contact=lambda: "ann@example.org")
    lanes = {lane.name: lane for lane in found.lanes}
    sessions = Sessions(None)
    listed = names(symbols)

    def build(name: str, gate: Gate) -> Provider:
        return Told(name, gate, clock, sessions) if server is None else lanes[name].build(gate)

    interest = Interest(listed, "NVDA", listed[:30], ("NVDA",), ("ORCL", "AMZN", "MSFT"))
    audit = Audit(clock, sessions, listed) if audited else None
    run = Run(
        found, clock, sessions, interest, build=build, heard=heard, faults=faults, audit=audit
    )
    run.until(end)
    return run


def report(run: Run) -> tuple[dict[str, object], list[str]]:
    """Figures of a run, and what is beyond its limit."""
    hosts: dict[str, object] = {}
    beyond: list[str] = []
    for line in run.feed.lines():
        name = line.status.name
        if line.kind == "stream":
            continue
        most, hard = run.fullest_hour(name), line.status.budget_hour
        hosts[name] = {
            "fullest_hour": most, "soft": line.soft_hour, "hard": hard,
            "by_day": run.by_day(name, run.begin), "state": line.status.text,
        }  # fmt: skip
        if most > line.soft_hour:
            beyond.append(f"{name}: {most} requests in an hour, {line.soft_hour} wanted")
    ages = {label: round(age) for label, age in sorted(run.worst.items())}
    beyond += [f"{k}: {age} s" for k, age in ages.items() if age > LIMITS_S[k]]
    asks = {f"{name} {what}": n for (name, what), n in sorted(run.asks.items())}
    if run.audit is not None:
        beyond += run.audit.wrong[:20]
    found = {"hosts": hosts, "oldest_s": ages, "asks": asks, "failures": dict(run.kept.failures)}
    return found, beyond


def _endpoints(server: MarketServer) -> dict[str, str]:
    return {
        "yahoo": server.yahoo_url, "cboe": server.cboe_url, "deribit": server.deribit_url,
        "coinbase": server.coinbase_url, "kraken": server.kraken_url,
        "nasdaq": server.nasdaq_url, "sec": server.sec_url,
        "yahoo-stream": server.yahoo_stream_url, "deribit-stream": server.deribit_stream_url,
    }  # fmt: skip


def main() -> int:
    """Run the week and print its figures; 1 if a limit was exceeded."""
    parser = argparse.ArgumentParser(prog="bench.week", description="A simulated week.")
    parser.add_argument("--symbols", type=int, default=500)
    parser.add_argument("--hours", type=float, default=WEEK.total_seconds() / 3600.0)
    parser.add_argument("--http", action="store_true", help="real providers, market server")
    parser.add_argument("--audit", action="store_true", help="look at the desk's marks too")
    asked = parser.parse_args()
    end = MONDAY + timedelta(hours=asked.hours)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        if asked.http:
            with MarketServer(World(start=MONDAY), ManualClock(MONDAY)) as server:
                run = simulate(
                    asked.symbols, MONDAY, end, Path(folder), server, audited=asked.audit
                )
        else:
            run = simulate(asked.symbols, MONDAY, end, Path(folder), audited=asked.audit)
    found, beyond = report(run)
    if run.audit is not None:
        found |= {"figures_looked_at": run.audit.looks, "old_and_marked": run.audit.marked}
    print(json.dumps({**found, "beyond": beyond, "seconds": round(time.monotonic() - began)}))
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
