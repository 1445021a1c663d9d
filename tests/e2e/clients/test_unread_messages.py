"""A connection whose messages nobody takes leaves no thread behind when it is closed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import serve

from engine.clock import SystemClock
from engine.providers.base import Deadline
from engine.providers.socket import SocketDoor

if TYPE_CHECKING:
    from websockets.sync.server import ServerConnection

MANY = 200
WAIT_S = 10.0


def test_P20_closing_ends_the_reader_of_messages_that_nobody_took() -> None:
    flooded = threading.Event()

    def flood(connection: ServerConnection) -> None:
        for number in range(MANY):
            connection.send(str(number))
        flooded.set()
        try:
            connection.recv()
        except ConnectionClosed:
            return

    with serve(flood, "127.0.0.1", 0) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        port = server.socket.getsockname()[1]
        door = SocketDoor(
            "test-stream", "wss://stream.example/", f"ws://127.0.0.1:{port}/", SystemClock()
        )
        before = set(threading.enumerate())
        door.open(Deadline("test-stream", WAIT_S))
        assert flooded.wait(WAIT_S)
        mine = [one for one in threading.enumerate() if one not in before]
        readers = [one for one in mine if "recv_events" in one.name]
        assert readers
        door.shut()
        server.shutdown()
        serving.join(WAIT_S)
    for thread in readers:
        thread.join(WAIT_S)
        assert not thread.is_alive()
