"""One open socket: frames in and out, what faults do to them, and its end."""

from __future__ import annotations

import select
import socket
import ssl
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from websockets.frames import DATA_OPCODES
from websockets.frames import Frame as Wire
from websockets.protocol import Protocol as WireProtocol
from websockets.protocol import Side, State

from tests.market.faults import FaultKind, FaultSpec
from tests.market.frames import AT_HANDSHAKE, ENDINGS

if TYPE_CHECKING:
    from tests.market.frames import Frame
    from tests.market.sockets import Sockets

POLL_S = 0.02
"""How often a socket looks at the server's clock and faults."""
HUGE_FRAME = 2 * 2**20
"""Above the 1 MiB at which clients give up."""
FAREWELL_S = 1.0
"""How long the closing handshake may take."""
DRIP_S = 0.05


class Talk(Protocol):
    """What a stream says on one open socket."""

    @property
    def subscribed(self) -> frozenset[str]:
        """Symbols or channels in force."""
        ...

    @property
    def over(self) -> bool:
        """Whether the source would close this socket now."""
        ...

    def heard(self, text: str) -> list[Frame]:
        """Take a message of the client; what is answered."""
        ...

    def due(self) -> list[Frame]:
        """What is to be sent by now."""
        ...

    def spoiled(self, frame: Frame, fault: FaultSpec) -> str | bytes:
        """A frame under a fault of content."""
        ...


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What goes out for one frame, with the seconds each byte of it takes, None for at once."""

    payloads: list[str | bytes]
    drip: float | None


class Conversation:
    """One open socket in the thread of its connection."""

    def __init__(
        self,
        hub: Sockets,
        connection: socket.socket,
        talk: Talk,
        route: str,
        address: tuple[str, str],
    ) -> None:
        self.route = route
        self.talk = talk
        self._hub = hub
        self._connection = connection
        self._address = address
        self._protocol = WireProtocol(Side.SERVER, state=State.OPEN)
        self._since = hub.market.clock.monotonic()
        self._pieces: list[bytes] = []
        self._held: dict[str, str] = {}

    def run(self) -> None:
        """Talk until either side ends it.

        Raises:
            OSError: The client went away.
        """
        while not self._hub.closing.is_set():
            if self._frozen():
                self._hub.closing.wait(POLL_S)
                continue
            if self._ended() or not self._listen():
                return
            for frame in self.talk.due():
                self._say(frame)
            if self.talk.over:
                self._close(1000)
                return

    def _frozen(self) -> bool:
        return self._hub.market.planted.has(*self._address, FaultKind.HANG)

    def _ended(self) -> bool:
        """Whether a planted fault ends the socket now; does it."""
        age = self._hub.market.clock.monotonic() - self._since
        fault = self._hub.market.planted.take(
            *self._address, lambda f: f.kind in ENDINGS and age >= f.number(0.0)
        )
        if fault is None:
            return False
        if fault.kind is FaultKind.DROP:
            abort(self._connection)
        else:
            self._close(fault.status or 1001)
        return True

    def _listen(self) -> bool:
        """Take what the client sent, waiting a moment for it; False when it has gone."""
        if not _readable(self._connection, POLL_S):
            return True
        data = self._connection.recv(65_536)
        if not data:
            return False
        self._protocol.receive_data(data)
        for event in self._protocol.events_received():
            if isinstance(event, Wire) and event.opcode in DATA_OPCODES:
                self._heard(event)
        self._flush()
        return self._protocol.state is State.OPEN

    def _heard(self, piece: Wire) -> None:
        self._pieces.append(bytes(piece.data))
        if not piece.fin:
            return
        text = b"".join(self._pieces).decode("utf-8", "replace")
        self._pieces.clear()
        answers = self.talk.heard(text)
        self._hub.note(self.route, text)
        for frame in answers:
            self._say(frame)

    def _say(self, frame: Frame) -> None:
        outgoing = self._hub.decided(self.route, lambda: self._outgoing(frame))
        for payload in outgoing.payloads:
            if isinstance(payload, str):
                self._protocol.send_text(payload.encode())
            else:
                self._protocol.send_binary(payload)
            self._flush(outgoing.drip)

    def _outgoing(self, frame: Frame) -> Outgoing:
        fault = self._hub.market.planted.take(*self._address, lambda f: _meets(f, frame))
        slow = fault is not None and fault.kind is FaultKind.DRIP
        drip = fault.number(DRIP_S) if fault is not None and slow else None
        return Outgoing(self._payloads(frame, fault), drip)

    def _payloads(self, frame: Frame, fault: FaultSpec | None) -> list[str | bytes]:
        """What goes out for one frame: nothing, once, twice, or in another order."""
        if fault is None or fault.kind is FaultKind.DRIP:
            return [frame.text]
        if fault.kind is FaultKind.SILENT:
            return []
        if fault.kind is FaultKind.DOUBLED:
            return [frame.text, frame.text]
        if fault.kind is FaultKind.SHUFFLED:
            if frame.key not in self._held:
                self._held[frame.key] = frame.text
                return []
            return [frame.text, self._held.pop(frame.key)]
        if fault.kind is FaultKind.HUGE:
            size = int(fault.number(HUGE_FRAME))
            return [frame.text[:-1] + ',"pad":"' + "x" * size + '"}']
        return [self.talk.spoiled(frame, fault)]

    def _flush(self, drip: float | None = None) -> None:
        for data in self._protocol.data_to_send():
            if not data:
                self._connection.shutdown(socket.SHUT_WR)
            elif drip is None:
                self._connection.sendall(data)
            else:
                for byte in data:
                    self._connection.sendall(bytes((byte,)))
                    if self._hub.closing.wait(drip):
                        return

    def _close(self, code: int) -> None:
        """The closing handshake, begun by us."""
        self._protocol.send_close(code)
        self._flush()
        end = time.monotonic() + FAREWELL_S
        while self._protocol.state is not State.CLOSED and time.monotonic() < end:
            if not _readable(self._connection, POLL_S):
                continue
            data = self._connection.recv(65_536)
            if not data:
                return
            self._protocol.receive_data(data)
            if self._protocol.close_rcvd is not None:
                return


def abort(connection: socket.socket) -> None:
    """Reset instead of a closing handshake."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def _meets(fault: FaultSpec, frame: Frame) -> bool:
    if fault.kind in AT_HANDSHAKE or fault.kind in ENDINGS:
        return False
    if fault.kind in (FaultKind.SILENT, FaultKind.DRIP):
        return True
    sort: Literal["reply", "news"] = "reply" if fault.kind is FaultKind.RPC_ERROR else "news"
    return frame.sort == sort


def _readable(connection: socket.socket, seconds: float) -> bool:
    if isinstance(connection, ssl.SSLSocket) and connection.pending():
        return True
    return bool(select.select([connection], [], [], seconds)[0])
