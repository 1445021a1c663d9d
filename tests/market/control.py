"""The control path: faults and counts for a process that is not ours."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.market.reply import Reply, json_reply

if TYPE_CHECKING:
    from tests.market.server import MarketServer

PATH = "/__control__"


def answer(market: MarketServer, target: str) -> Reply:
    """Obey and report.

    ?route=quote&fault=429:30&times=2 plants, ?heal=1 takes all away, ?heal=1&route=quote one,
    ?void_crumb=1 makes the crumb void, ?forget=1 starts counting anew. Always answers with the
    faults in force, the server's time and the requests so far, 400 for what it does not know.
    """
    query = {key: values[0] for key, values in parse_qs(urlsplit(target).query).items()}
    route = query.get("route")
    if "heal" in query:
        market.heal(route)
    if "void_crumb" in query:
        market.void_crumb()
    if "forget" in query:
        market.forget()
    if "fault" in query:
        try:
            times = int(query["times"]) if "times" in query else None
            market.fail(route or "all", query["fault"], times)
        except ValueError as wrong:
            return json_reply({"error": str(wrong)}, 400)
    return json_reply(
        {
            "now": market.clock.now().isoformat(),
            "faults": market.planted.describe(),
            "requests": [
                {"host": host, "path": path, "count": number}
                for (host, path), number in sorted(market.requests.items())
            ],
        }
    )
