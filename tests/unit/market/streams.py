"""Real clients of the streams: websockets' sync client and yfinance's protobuf."""

from __future__ import annotations

import base64
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from websockets.sync.client import ClientConnection, connect
from yfinance.pricing_pb2 import PricingData

from tests.market.client import dig

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.market import MarketServer

WAIT_S = 30.0


@contextmanager
def open_yahoo(market: MarketServer, *symbols: str) -> Iterator[ClientConnection]:
    """A client of the pricing stream that has subscribed."""
    url = f"{market.yahoo_stream_url}?version=2"
    with connect(url, proxy=None, open_timeout=WAIT_S, close_timeout=WAIT_S) as client:
        if symbols:
            client.send(json.dumps({"subscribe": list(symbols)}))
        yield client


@contextmanager
def open_deribit(market: MarketServer, *channels: str) -> Iterator[ClientConnection]:
    """A client of the JSON-RPC socket that has subscribed."""
    url = market.deribit_stream_url
    with connect(url, proxy=None, open_timeout=WAIT_S, close_timeout=WAIT_S) as client:
        if channels:
            call(client, "public/subscribe", channels=list(channels))
        yield client


def text(client: ClientConnection, timeout: float = WAIT_S) -> str:
    """The next message, which must be text."""
    message = client.recv(timeout=timeout)
    assert isinstance(message, str)
    return message


def tick(client: ClientConnection) -> PricingData:
    """The next pricing frame."""
    frame: object = json.loads(text(client))
    assert dig(frame, "type") == "pricing"
    data = PricingData()
    data.ParseFromString(base64.b64decode(str(dig(frame, "message")), validate=True))
    return data


def call(client: ClientConnection, method: str, **params: object) -> dict[str, object]:
    """A call and its answer; notifications between them are thrown away."""
    client.send(json.dumps({"jsonrpc": "2.0", "id": 7, "method": method, "params": params}))
    while True:
        answer = json.loads(text(client))
        assert isinstance(answer, dict)
        if answer.get("id") == 7:
            return answer


def note(client: ClientConnection) -> dict[str, object]:
    """The next notification."""
    frame = json.loads(text(client))
    assert isinstance(frame, dict)
    assert "id" not in frame
    return frame
