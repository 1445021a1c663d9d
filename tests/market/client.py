"""A plain client for tests that ask the market server directly."""

from __future__ import annotations

import http.client
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.market.server import MarketServer

QUERY1, QUERY2 = "query1.finance.yahoo.com", "query2.finance.yahoo.com"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def document(self) -> object:
        """The body as JSON."""
        return json.loads(self.body)


def get(
    market: MarketServer | int,
    target: str,
    *,
    host: str = "",
    cookie: str = "",
    timeout: float = 5.0,
    method: str = "GET",
    agent: str = "",
) -> Answer:
    """One request on a connection of its own, to a server or to a port.

    Raises:
        OSError: Reset, refused, timed out.
        http.client.HTTPException: The reply broke off.
    """
    port = market if isinstance(market, int) else market.port
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    headers = {"X-Forwarded-Host": host} if host else {}
    if cookie:
        headers["Cookie"] = cookie
    if agent:
        headers["User-Agent"] = agent
    try:
        connection.request(method, target, headers=headers)
        reply = connection.getresponse()
        body = reply.read()
        return Answer(reply.status, {k.lower(): v for k, v in reply.getheaders()}, body)
    finally:
        connection.close()


def get_yahoo(market: MarketServer, target: str) -> Answer:
    """One request with cookie and crumb in place."""
    joint = "&" if "?" in target else "?"
    return get(market, f"{target}{joint}crumb={market.door.crumb}", host=QUERY1, cookie="A3=x")


def dig(document: object, *path: str | int) -> object:
    """The part of a JSON document under keys and positions.

    Raises:
        TypeError: Something on the way is not an object or a list.
    """
    for step in path:
        if not isinstance(document, dict | list):
            raise TypeError(f"{step} of {type(document).__name__}")
        document = document[str(step)] if isinstance(document, dict) else document[int(step)]
    return document


def numbers(document: object, *path: str | int) -> list[float]:
    """The list of numbers under a path.

    Raises:
        TypeError: There is no such list.
    """
    found = dig(document, *path)
    if not isinstance(found, list):
        raise TypeError(str(path))
    return [float(x) for x in found]


def rows(document: object, *path: str | int) -> list[dict[str, object]]:
    """The list of objects under a path.

    Raises:
        TypeError: There is no such list.
    """
    found = dig(document, *path)
    if not isinstance(found, list):
        raise TypeError(str(path))
    return [row for row in found if isinstance(row, dict)]


def number(row: dict[str, object], key: str) -> float:
    """One number of a row.

    Raises:
        TypeError: It is no number.
    """
    value = row[key]
    if not isinstance(value, int | float):
        raise TypeError(key)
    return float(value)
