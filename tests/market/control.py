"""The control path: faults, clock and counts for a process that is not ours."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from engine.clock import ManualClock
from tests.market import routes
from tests.market.clock import WorldClock
from tests.market.reply import Reply, json_reply

if TYPE_CHECKING:
    from tests.market.server import MarketServer

PATH = "/__control__"


def answer(market: MarketServer, target: str) -> Reply:
    """Obey and report.

    Faults: ?route=quote&fault=429:30&times=2 plants, ?heal=1 takes all away, ?heal=1&route=quote
    one, ?void_crumb=1 makes the crumb void, ?disturb=SEED&seconds=600 starts a fault sequence.
    Clock: ?clock=stop, ?clock=run:600 (a factor), ?clock=step:60 (seconds), ?clock=set:ISO.
    Streams: ?ticks=5 (a second), ?overnight=1. Counts: ?forget=1 starts anew.
    Always answers with the state after it, 400 for what it does not know.
    """
    query = {key: values[0] for key, values in parse_qs(urlsplit(target).query).items()}
    try:
        _faults(market, query)
        _streams(market, query)
        if "clock" in query:
            _clock(market, query["clock"].replace(" ", "+"))
        if "forget" in query:
            market.forget()
    except ValueError as wrong:
        return json_reply({"error": str(wrong)}, 400)
    return json_reply(_state(market))


def _faults(market: MarketServer, query: dict[str, str]) -> None:
    route = query.get("route")
    if "heal" in query:
        market.heal(route)
    if "void_crumb" in query:
        market.void_crumb()
    if "fault" in query:
        times = int(query["times"]) if "times" in query else None
        market.fail(route or "all", query["fault"], times)
    if "disturb" in query:
        market.disturb(int(query["disturb"]), float(query.get("seconds", "600")))


def _streams(market: MarketServer, query: dict[str, str]) -> None:
    if "ticks" in query:
        rate = float(query["ticks"])
        if not 0.0 < rate <= 1000.0:
            raise ValueError(f"no rate: {rate:g}")
        market.sockets.ticks_per_s = rate
    if "overnight" in query:
        market.sockets.overnight = query["overnight"] == "1"


def _clock(market: MarketServer, order: str) -> None:
    clock = market.clock
    verb, _, argument = order.partition(":")
    if verb == "step" and isinstance(clock, ManualClock | WorldClock):
        clock.advance(float(argument))
    elif not isinstance(clock, WorldClock):
        raise ValueError("this server's clock cannot be led")
    elif verb == "stop":
        clock.stop()
    elif verb == "run":
        clock.run(float(argument or 1.0))
    elif verb == "set":
        at = datetime.fromisoformat(argument)
        clock.jump(at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC))
    else:
        raise ValueError(f"no such order: {order}")


def _state(market: MarketServer) -> dict[str, object]:
    clock, sockets = market.clock, market.sockets
    return {
        "now": clock.now().isoformat(),
        "factor": clock.factor if isinstance(clock, WorldClock) else None,
        "faults": market.planted.describe(),
        "sequence": [str(step) for step in market.steps],
        "requests": [
            {"host": host, "path": path, "count": number}
            for (host, path), number in sorted(market.requests.items())
        ],
        "sockets": {
            route: {
                "open": sockets.open(route),
                "opened": sockets.opened(route),
                "sent": sockets.sent(route),
                "subscriptions": [sorted(names) for names in sockets.subscriptions(route)],
            }
            for route in routes.STREAMS
        },
    }
