"""The session ccxt is given, over a wire that is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.clock import SystemClock
from engine.errors import TimedOut
from engine.providers.base import Deadline
from engine.providers.ccxtdoor import CcxtDoor
from engine.providers.routes import Routes

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = "http://127.0.0.1:9001"
ASKED = "https://www.deribit.com/api/v2/public/ticker?instrument_name=BTC-PERPETUAL"


class Raw:
    def __init__(self, body: bytes) -> None:
        self._body = body

    def read1(self, amt: int, decode_content: bool) -> bytes:
        assert decode_content
        chunk, self._body = self._body[:amt], self._body[amt:]
        return chunk


class Answer:
    status_code = 200
    reason = "OK"

    def __init__(self) -> None:
        self.raw = Raw(b"{}")
        self.closed = False

    @property
    def headers(self) -> Mapping[str, str]:
        return {}

    def raise_for_status(self) -> None:
        return

    def close(self) -> None:
        self.closed = True


class Jar:
    def clear(self) -> None:
        return


class Wire:
    """Stands at the network's edge and notes what would be sent."""

    def __init__(self) -> None:
        self.cookies = Jar()
        self.headers: dict[str, str] = {}
        self.sent: list[tuple[str, str, dict[str, object]]] = []
        self.answer = Answer()

    def request(self, method: str, url: str, **options: object) -> Answer:
        self.sent.append((method, url, options))
        return self.answer

    def close(self) -> None:
        return


class OpenGate:
    def admit(self, key: str = "") -> None:
        assert key == ""


def door(wire: Wire) -> CcxtDoor:
    return CcxtDoor("deribit", wire, OpenGate(), Routes(BASE), SystemClock())


def test_the_request_goes_to_the_endpoint_and_names_the_host_meant() -> None:
    wire = Wire()
    reply = door(wire).request("GET", ASKED, headers={"A": "b"}, timeout=99, verify=True, data=None)
    ((method, url, options),) = wire.sent
    assert (method, url) == ("GET", ASKED.replace("https://www.deribit.com", BASE))
    assert options["headers"] == {"A": "b", "X-Forwarded-Host": "www.deribit.com"}
    assert options["allow_redirects"] is False
    assert options["verify"] is True
    assert isinstance(options["timeout"], float)
    assert 0.0 < options["timeout"] <= Deadline.REQUEST_S
    assert (reply.text, wire.answer.closed) == ("{}", True)


def test_the_time_left_of_the_call_bounds_the_request() -> None:
    wire = Wire()
    made = door(wire)
    made.begin(Deadline("deribit", 2.0))
    made.request("GET", ASKED)
    timeout = wire.sent[0][2]["timeout"]
    assert isinstance(timeout, float)
    assert timeout <= 2.0
    made.begin(Deadline("deribit", 0.0))
    with pytest.raises(TimedOut):
        made.request("GET", ASKED)
    assert len(wire.sent) == 1
