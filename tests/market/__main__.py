"""`python -m tests.market --port 9000`: the market server as a program."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from tests.market.clock import WorldClock
from tests.market.recordings import Recordings
from tests.market.sequence import describe, sequence
from tests.market.server import MarketServer
from tests.market.world import World

HOUR_S = 3600.0


def _instant(text: str) -> datetime:
    value = datetime.fromisoformat(text)
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.market", description=__doc__)
    parser.add_argument("--port", type=int, default=9000)
    parser.add_argument("--world", type=int, default=7, metavar="SEED")
    parser.add_argument("--now", type=_instant, metavar="ISO", help="the server's time starts here")
    parser.add_argument("--recordings", type=Path, metavar="DIR", help="play recorded replies")
    parser.add_argument("--fail", action="append", default=[], metavar="ROUTE=FAULT")
    parser.add_argument("--factor", type=float, default=1.0, help="speed of the server's clock")
    parser.add_argument("--ticks", type=float, default=1.0, help="rounds a second on the streams")
    parser.add_argument("--disturb", type=int, metavar="SEED", help="random faults, for an hour")
    parser.add_argument("--tls", type=Path, metavar="DIR", help="also over TLS; authority in DIR")
    return parser.parse_args()


def command_line(server: MarketServer, now: datetime | None) -> str:
    """The call of the program that belongs to this server."""
    parts = [
        "python main.py",
        f"--endpoint yahoo={server.yahoo_url}",
        f"--endpoint deribit={server.deribit_url}",
        f"--endpoint yahoo-stream={server.yahoo_stream_url}",
        f"--endpoint deribit-stream={server.deribit_stream_url}",
        f"--endpoint cboe={server.cboe_url}",
        f"--endpoint nasdaq={server.nasdaq_url}",
        f"--endpoint sec={server.sec_url}",
        f"--endpoint coinbase={server.coinbase_url}",
        f"--endpoint kraken={server.kraken_url}",
    ]
    if now is not None:
        parts.append(f"--clock {server.clock.now().isoformat(timespec='seconds')}")
    return " ".join(parts)


def main() -> int:
    """Serve until SIGINT or SIGTERM."""
    arguments = _arguments()
    clock = WorldClock(arguments.now, arguments.factor)
    recordings = None if arguments.recordings is None else Recordings(arguments.recordings)
    world = World(arguments.world, clock.now())
    server = MarketServer(world, clock, port=arguments.port, recordings=recordings)
    for planted in arguments.fail:
        route, _, fault = planted.partition("=")
        server.fail(route, fault)
    stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stop.set())
    server.start()
    server.sockets.ticks_per_s = arguments.ticks
    sys.stdout.write(f"{command_line(server, arguments.now)}\n")
    sys.stdout.write(f"faults: {server.deribit_url}/__control__?route=quote&fault=429:30\n")
    if arguments.tls is not None:
        front = server.tls(arguments.tls)
        sys.stdout.write(f"tls: HTTPS_PROXY={front.proxy.url} CURL_CA_BUNDLE={front.authority}\n")
    if arguments.disturb is not None:
        planned = sequence(arguments.disturb, HOUR_S)
        sys.stdout.write(f"{describe(arguments.disturb, planned)}\n")
        server.disturb(arguments.disturb, HOUR_S)
    sys.stdout.flush()
    stop.wait()
    server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
