"""What the socket's own threads meet: told as a lost connection, not as errors in the log."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

import pytest

from engine.clock import ManualClock
from engine.errors import Fault, Unavailable
from engine.providers import socket as door_module
from engine.providers.base import Deadline
from engine.providers.socket import SocketDoor
from tests.market import MarketServer, World
from tests.unit.providers.bodies import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from websockets.sync.client import ClientConnection

WAIT_S = 10.0


@pytest.fixture(scope="module")
def market() -> Iterator[MarketServer]:
    with MarketServer(World(7, NOW), ManualClock(NOW)) as made:
        yield made


@pytest.fixture
def door(market: MarketServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[SocketDoor]:
    """A door whose pings follow at once."""
    monkeypatch.setattr(door_module, "_PING_EVERY_S", 0.02)
    monkeypatch.setattr(door_module, "_PONG_S", 0.02)
    made = SocketDoor("yahoo-stream", market.yahoo_stream_url, None, ManualClock(NOW))
    yield made
    made.shut()


def opened(door: SocketDoor) -> ClientConnection:
    door.open(Deadline("yahoo-stream", WAIT_S))
    assert door._line is not None
    return door._line


def logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


def test_P19_an_unanswered_ping_is_a_lost_connection(
    door: SocketDoor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(
        "websockets.sync.client.ClientConnection.ping", lambda *_, **__: threading.Event()
    )
    opened(door)
    with pytest.raises(Unavailable, match="connection lost") as raised:
        door.receive(WAIT_S)
    assert raised.value.fault is Fault.OFFLINE
    assert logged(caplog) == []


def test_P20_a_ping_that_fails_is_no_error_in_the_log(
    door: SocketDoor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    met = threading.Event()

    def ping(*_: object, **__: object) -> threading.Event:
        met.set()
        raise OSError("sent 1011 (internal error) keepalive ping timeout")

    monkeypatch.setattr("websockets.sync.client.ClientConnection.ping", ping)
    line = opened(door)
    assert met.wait(WAIT_S)
    assert line.keepalive_thread is not None
    line.keepalive_thread.join(WAIT_S)
    assert logged(caplog) == []
