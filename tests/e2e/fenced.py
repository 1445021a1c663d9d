"""The real program, window and all, at its sources' real names; prints whom it asked as JSON.

Run inside new network and mount namespaces, which hold nothing but their own loopback: as
`python -m tests.e2e.fenced FOLDER SOURCES COMMAND...`: when all these sources were asked it goes
on for some seconds; the command is the program with all its options.
Every name leads to a market server of this machine, whose certificates the program is told to
trust; the name server here writes down each name that anybody asks for.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Final

from engine.clock import SystemClock
from engine.providers.hosts import BY_SOURCE
from tests.e2e.live import SESSION
from tests.e2e.program import environment
from tests.market import MarketServer, World

LONGEST_S: Final = 100.0
AFTER_S: Final = 12.0
"""How long it goes on when every source has been asked."""
_ENDS_S: Final = 20.0
_HEAD: Final = 12
_ADDRESS: Final = b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04\x7f\x00\x00\x01"
"""An answer: the name asked for, class IN, a minute, 127.0.0.1."""


class Names:
    """A name server for which every host is this machine.

    Attributes:
        asked: Every name somebody wanted the address of.
    """

    def __init__(self, folder: Path) -> None:
        self.asked: set[str] = set()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 53))
        resolv, hosts = folder / "resolv.conf", folder / "hosts"
        resolv.write_text("nameserver 127.0.0.1\n")
        hosts.write_text("127.0.0.1 localhost\n")
        for path in (resolv, hosts):
            subprocess.run(["mount", "--bind", str(path), f"/etc/{path.name}"], check=True)
        threading.Thread(target=self._serve, name="names", daemon=True).start()

    def _serve(self) -> None:
        while True:
            question, sender = self._socket.recvfrom(2048)
            name, end = _name(question)
            self.asked.add(name)
            known = question[end : end + 2] == b"\x00\x01"
            head = question[:2] + b"\x81\x80\x00\x01" + (b"\x00\x01" if known else b"\x00\x00")
            body = question[_HEAD : end + 4] + (_ADDRESS if known else b"")
            self._socket.sendto(head + b"\x00" * 4 + body, sender)


def _name(question: bytes) -> tuple[str, int]:
    """The host of a question, and where it ends."""
    at, parts = _HEAD, []
    while question[at]:
        parts.append(question[at + 1 : at + 1 + question[at]].decode("ascii", "replace"))
        at += question[at] + 1
    return ".".join(parts).lower(), at + 1


def _all_asked(sources: list[str], named: set[str]) -> bool:
    return all(named & set(BY_SOURCE[source]) for source in sources)


def main(folder: Path, sources: list[str], command: list[str]) -> None:
    """Run the program until every source was asked, and some seconds on; then end it."""
    clock = SystemClock(SESSION)
    names = Names(folder)
    turn = threading.Event()
    with MarketServer(World(7, clock.now()), clock) as market:
        front = market.tls(folder, 443)
        more = {"SSL_CERT_FILE": str(front.authority)}
        program = subprocess.Popen(
            [*command, "--clock", clock.now().isoformat()],
            env=environment(**more), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        begun = time.monotonic()
        until, done = begun + LONGEST_S, False
        while program.poll() is None and time.monotonic() < until:
            if _all_asked(sources, front.named) and not done:
                done = True
                until = min(until, time.monotonic() + AFTER_S)
            turn.wait(0.25)
        ran = time.monotonic() - begun
        for child in _children(program.pid) or [program.pid]:
            os.kill(child, signal.SIGTERM)
        _, err = program.communicate(timeout=_ENDS_S)
    found = {
        "status": program.returncode, "err": err[-3000:], "asked": sorted(names.asked),
        "named": sorted(front.named), "ran_s": ran,
    }  # fmt: skip
    sys.stdout.write(json.dumps(found) + "\n")


def _children(process: int) -> list[int]:
    """The program behind a tracer."""
    listed = Path(f"/proc/{process}/task/{process}/children")
    return [int(one) for one in listed.read_text().split()] if listed.is_file() else []


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3:])
