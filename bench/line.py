"""`python -m bench.line PORT`: the line between a window and its market, which can be broken.

A process of its own, so that nothing it does takes time from what is measured. It leads a port
of 127.0.0.1 to the market's and, where it may, answers as the name server of this machine (that
needs a network namespace). Prints its port and whether it serves names; then obeys a word a line
on its standard input and answers each with itself: "open", "refuse" (nobody listens), "hole"
(connecting hangs, what is connected falls silent), "mute" (everything is taken, nothing answered),
"nonames" (the name server refuses), "namehang" (it never answers).
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import struct
import sys
import threading

ADDRESS = "127.0.0.1"
NAME_PORT = 53
_BLOCK = 1 << 16
_ANSWERED, _REFUSED = 0x8180, 0x8185
_HOST, _TTL_S = 1, 0
CUT = ("refuse", "nonames", "namehang")
"""What ends the connections there are, so that new ones have to be made."""


class Line:
    """Leads connections to the market as the present word says."""

    def __init__(self, market: int) -> None:
        self._market = market
        self._word = "open"
        self._lock = threading.Lock()
        self._ends: set[socket.socket] = set()
        self._guests: list[socket.socket] = []
        self._server = _listener(0)
        self.port: int = self._server.getsockname()[1]
        self._accepting = self._accept(self._server)

    def obey(self, word: str) -> None:
        """Behave so from now on."""
        before, self._word = self._word, word
        if before in ("refuse", "hole"):
            self._close()
            self._listen()
        if word in ("refuse", "hole"):
            self._close()
        if word == "hole":
            self._server = _listener(self.port, queue=0)
            self._guests = [_guest(self.port) for _ in range(4)]
        if word in CUT or before in ("hole", "mute"):
            self._cut()

    def _listen(self) -> None:
        self._server = _listener(self.port)
        self._accepting = self._accept(self._server)

    def _close(self) -> None:
        """Stop listening; who waits in accept is woken."""
        for one in (self._server, *self._guests):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        self._guests = []
        self._accepting.join()

    def _cut(self) -> None:
        with self._lock:
            for end in self._ends:
                with contextlib.suppress(OSError):
                    end.shutdown(socket.SHUT_RDWR)

    def _accept(self, server: socket.socket) -> threading.Thread:
        def run() -> None:
            while True:
                try:
                    client, _ = server.accept()
                except OSError:
                    return
                threading.Thread(target=self._carry, args=(client,), daemon=True).start()

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        return thread

    def _carry(self, client: socket.socket) -> None:
        """Carry bytes both ways until one side ends; while the word is against it, hold them."""
        with client, socket.create_connection((ADDRESS, self._market)) as server:
            for end in (client, server):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._ends |= {client, server}
            try:
                with contextlib.suppress(OSError):
                    self._pump(client, server)
            finally:
                with self._lock:
                    self._ends -= {client, server}

    def _pump(self, client: socket.socket, server: socket.socket) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(client, selectors.EVENT_READ, server)
            selector.register(server, selectors.EVENT_READ, client)
            while True:
                for key, _ in selector.select():
                    source = client if key.data is server else server
                    found = source.recv(_BLOCK)
                    if not found:
                        return
                    if self._word not in ("hole", "mute"):
                        key.data.sendall(found)


class Names:
    """A name server that knows every name as this machine."""

    def __init__(self, line: Words) -> None:
        self._line = line
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((ADDRESS, NAME_PORT))
        threading.Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        while True:
            question, asker = self._socket.recvfrom(_BLOCK)
            if self._line.word != "namehang":
                refused = self._line.word == "nonames"
                self._socket.sendto(answer(question, refused=refused), asker)


class Words:
    """The word that names are answered by."""

    word = "open"


def answer(question: bytes, *, refused: bool) -> bytes:
    """The reply to one question: this machine's address for "A", nothing for other kinds."""
    end = question.index(b"\0", 12) + 5
    kind = struct.unpack(">H", question[end - 4 : end - 2])[0]
    known = kind == _HOST and not refused
    head = struct.pack(">HHHHH", _REFUSED if refused else _ANSWERED, 1, int(known), 0, 0)
    record = struct.pack(">HHHIH", 0xC00C, _HOST, 1, _TTL_S, 4) + socket.inet_aton(ADDRESS)
    return question[:2] + head + question[12:end] + (record if known else b"")


def _listener(port: int, queue: int = 128) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.bind((ADDRESS, port))
    made.listen(queue)
    return made


def _guest(port: int) -> socket.socket:
    """One who stands in the queue, so that the next cannot."""
    made = socket.socket()
    made.setblocking(False)
    made.connect_ex((ADDRESS, port))
    return made


def main() -> None:
    """Obey until the input ends."""
    line, words = Line(int(sys.argv[1])), Words()
    try:
        names = Names(words)
    except OSError:
        names = None
    print(line.port, "names" if names else "", flush=True)
    for told in sys.stdin:
        words.word = told.strip()
        line.obey(words.word)
        print(words.word, flush=True)


if __name__ == "__main__":
    main()
