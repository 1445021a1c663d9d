"""One thread reads a TLS socket while another writes it."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import trustme

from engine.providers.tlssocket import TlsSocket

WAIT_S = 10.0


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@contextmanager
def pair(authority: trustme.CA) -> Iterator[tuple[TlsSocket, ssl.SSLSocket]]:
    """A shared client socket and a plain one at the server, over the loopback."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(serving)
    asking = ssl.create_default_context()
    authority.configure_trust(asking)
    asking.sslsocket_class = TlsSocket
    found: list[ssl.SSLSocket] = []
    with socket.create_server(("127.0.0.1", 0)) as door:

        def accept() -> None:
            found.append(serving.wrap_socket(door.accept()[0], server_side=True))

        thread = threading.Thread(target=accept)
        thread.start()
        raw = socket.create_connection(door.getsockname(), timeout=WAIT_S)
        client = asking.wrap_socket(raw, server_hostname="localhost")
        thread.join()
    assert isinstance(client, TlsSocket)
    client.share()
    with client, found[0]:
        yield client, found[0]


class Reader:
    """Reads once in a thread of its own; the server's tickets make it wait inside."""

    def __init__(self, client: TlsSocket) -> None:
        self.got: bytes | OSError | None = None
        self._client = client
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        try:
            self.got = self._client.recv(1 << 16)
        except OSError as fault:
            self.got = fault

    def result(self) -> bytes | OSError | None:
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive(), "waits for ever"
        return self.got


def test_a_waiting_reader_does_not_keep_the_writer_out(authority: trustme.CA) -> None:
    for _ in range(20):
        with pair(authority) as (client, server):
            reader = Reader(client)
            client.sendall(b"GET")
            assert server.recv(3) == b"GET"
            server.sendall(b"101")
            assert reader.result() == b"101"


def test_more_than_the_network_takes_at_once_arrives_whole(authority: trustme.CA) -> None:
    data = bytes(range(256)) * 32_768
    with pair(authority) as (client, server):
        writer = threading.Thread(target=client.sendall, args=(data,))
        writer.start()
        got = bytearray()
        while len(got) < len(data):
            got += server.recv(1 << 16)
        writer.join()
        assert got == data


@pytest.mark.parametrize("way", ["close", "shutdown"])
def test_a_waiting_reader_wakes_when_the_socket_is_ended(authority: trustme.CA, way: str) -> None:
    with pair(authority) as (client, _):
        reader = Reader(client)
        if way == "close":
            client.close()
        else:
            client.shutdown(socket.SHUT_RDWR)
        got = reader.result()
        assert got == b"" or isinstance(got, OSError)


def test_the_end_of_the_other_side_is_an_end(authority: trustme.CA) -> None:
    with pair(authority) as (client, server):
        reader = Reader(client)
        server.shutdown(socket.SHUT_RDWR)
        assert reader.result() == b""


def test_a_closed_socket_is_told(authority: trustme.CA) -> None:
    with pair(authority) as (client, _):
        client.close()
        for act in (lambda: client.recv(1), lambda: client.sendall(b"x")):
            with pytest.raises(OSError, match="closed"):
                act()
