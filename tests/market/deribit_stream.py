"""Deribit's JSON-RPC socket of a world: calls, channels and heartbeats."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from tests.market import deribit_board
from tests.market.deribit_rest import METHODS, answer_deribit
from tests.market.faults import FaultKind, rpc_message, spoil
from tests.market.frames import Frame
from tests.market.reply import json_reply, question
from tests.market.world import COINS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from engine.clock import Clock
    from tests.market.faults import FaultSpec
    from tests.market.frames import Pace
    from tests.market.world import World

VOLATILITY, PRICE, TICKER = "deribit_volatility_index.", "deribit_price_index.", "ticker."
INDEX = re.compile(rf"({VOLATILITY}|{PRICE})({'|'.join(COINS)})_usd\Z", re.IGNORECASE)
INSTRUMENT = re.compile(rf"ticker\.((?:{'|'.join(COINS)})-[A-Z0-9-]+)\.(100ms|agg2|raw)\Z")
SHORTEST_BEAT_S = 10.0
GRACE_S = 0.25
"""Real seconds a client always has for its public/test, however fast the server's clock runs."""
RAW_REFUSED = 13778
MESSAGES = {
    -32700: "Parse error",
    -32600: "Invalid Request",
    -32601: "Method not found",
    -32602: "Invalid params",
    RAW_REFUSED: "raw_subscriptions_not_available_for_unauthorized",
}


class Refused(Exception):
    """A call that is answered with an error."""

    def __init__(self, code: int, reason: str = "", param: str = "") -> None:
        super().__init__(f"{code} {reason}")
        self.code = code
        self.data = {"reason": reason, "param": param} if reason else None


def news(world: World, channel: str, at: float) -> dict[str, object] | None:
    """Data of a channel at epoch seconds `at`; None for an instrument that is not listed."""
    stamp = int(at * 1000.0)
    if (found := INDEX.match(channel)) is not None:
        coin = found[2].upper()
        name = f"{found[2]}_usd"
        if found[1] == PRICE:
            return {"timestamp": stamp, "price": world.index_price(coin, at), "index_name": name}
        return {"volatility": world.dvol(coin, at), "timestamp": stamp, "index_name": name}
    listed = INSTRUMENT.match(channel)
    if listed is None:
        return None
    coin, _, rest = listed[1].partition("-")
    if rest == "PERPETUAL":
        return deribit_board.perpetual_ticker(world, coin, at)
    return deribit_board.option_ticker(world, listed[1], at)


class DeribitTalk:
    """One client of the socket."""

    def __init__(self, world: World, clock: Clock, pace: Pace) -> None:
        self._world = world
        self._clock = clock
        self._pace = pace
        self._channels: dict[str, None] = {}
        self._fresh: dict[str, None] = {}
        self._next = clock.monotonic()
        self._beat: float | None = None
        self._beat_at = 0.0
        self._tested: tuple[float, float] | None = None
        self._methods: dict[str, Callable[[dict[str, object]], object]] = {
            "public/subscribe": self._subscribe,
            "public/unsubscribe": self._unsubscribe,
            "public/unsubscribe_all": self._unsubscribe_all,
            "public/set_heartbeat": self._set_heartbeat,
            "public/disable_heartbeat": self._disable_heartbeat,
            "public/test": self._test,
            "public/hello": lambda _: {"version": "1.2.26"},
        }

    @property
    def subscribed(self) -> frozenset[str]:
        """Channels in force."""
        return frozenset(tuple(self._channels))

    @property
    def over(self) -> bool:
        """Whether a test_request was left unanswered for a whole interval."""
        if self._beat is None or self._tested is None:
            return False
        asked, real = self._tested
        late = self._clock.monotonic() - asked >= self._beat
        return late and time.monotonic() - real >= GRACE_S

    def heard(self, text: str) -> list[Frame]:
        """Answer one call."""
        number: object = None
        try:
            call = _object(text)
            number = call.get("id")
            result = self._call(call)
        except Refused as refused:
            error: dict[str, object] = {"message": MESSAGES[refused.code], "code": refused.code}
            if refused.data is not None:
                error["data"] = refused.data
            return [self._reply(number, {"error": error})]
        return [self._reply(number, {"result": result})]

    def _call(self, call: dict[str, object]) -> object:
        method, parameters = call.get("method"), call.get("params", {})
        if not isinstance(method, str) or not isinstance(parameters, dict):
            raise Refused(-32600)
        if method in self._methods:
            return self._methods[method](parameters)
        name = method.removeprefix("public/")
        if name not in METHODS or name == method:
            raise Refused(-32601)
        return self._rest(name, parameters)

    def _rest(self, name: str, parameters: dict[str, object]) -> object:
        """A method of the REST door, asked over the socket."""
        target = f"/api/v2/public/{name}?{urlencode(parameters)}"
        now = self._clock.now().timestamp()
        document = answer_deribit(self._world, question(target, "", "", now)).document
        if not isinstance(document, dict) or "result" not in document:
            raise Refused(-32602, "wrong value", name)
        return document["result"]

    def _reply(self, number: object, body: dict[str, object]) -> Frame:
        stamp = int(self._clock.now().timestamp() * 1e6)
        head: dict[str, object] = {"jsonrpc": "2.0"} | ({} if number is None else {"id": number})
        tail = {"usIn": stamp, "usOut": stamp + 99, "usDiff": 99, "testnet": False}
        return Frame("", head | body | tail, "reply")

    def _asked(self, parameters: dict[str, object]) -> list[str]:
        channels = parameters.get("channels")
        if not isinstance(channels, list) or not channels:
            raise Refused(-32602, "value required", "channels")
        names = [name for name in channels if isinstance(name, str)]
        for name in names:
            if name.endswith(".raw"):
                raise Refused(RAW_REFUSED)
            if not (INDEX.match(name) or INSTRUMENT.match(name)):
                raise Refused(-32602, "unrecognized channel", "channels")
        return names

    def _subscribe(self, parameters: dict[str, object]) -> object:
        names = self._asked(parameters)
        self._fresh |= dict.fromkeys(name for name in names if name not in self._channels)
        self._channels |= dict.fromkeys(names)
        return names

    def _unsubscribe(self, parameters: dict[str, object]) -> object:
        names = [name for name in self._asked(parameters) if name in self._channels]
        for name in names:
            self._channels.pop(name)
            self._fresh.pop(name, None)
        return names

    def _unsubscribe_all(self, _: dict[str, object]) -> object:
        self._channels.clear()
        self._fresh.clear()
        return "ok"

    def _set_heartbeat(self, parameters: dict[str, object]) -> object:
        interval = parameters.get("interval")
        if not isinstance(interval, int | float) or interval < SHORTEST_BEAT_S:
            raise Refused(-32602, "must be at least 10", "interval")
        self._beat = float(interval)
        self._beat_at = self._clock.monotonic() + self._beat
        self._tested = None
        return "ok"

    def _disable_heartbeat(self, _: dict[str, object]) -> object:
        self._beat = self._tested = None
        return "ok"

    def _test(self, _: dict[str, object]) -> object:
        self._tested = None
        return {"version": "1.2.26"}

    def due(self) -> list[Frame]:
        """Heartbeats, and a round of notifications each 1 / ticks_per_s."""
        now = self._clock.monotonic()
        frames = self._beats(now)
        channels = tuple(self._fresh)
        if now >= self._next:
            channels = tuple(self._channels)
            self._next = now + 1.0 / self._pace.ticks_per_s
        self._fresh.clear()
        at = self._clock.now().timestamp()
        for channel in channels:
            data = news(self._world, channel, at)
            if data is not None:
                params = {"channel": channel, "data": data}
                frames.append(Frame(channel, _notice("subscription", params)))
        return frames

    def _beats(self, now: float) -> list[Frame]:
        if self._beat is None or now < self._beat_at:
            return []
        self._beat_at = now + self._beat
        kinds = ["heartbeat"]
        if self._tested is None:
            self._tested = (now, time.monotonic())
            kinds.append("test_request")
        return [Frame(kind, _notice("heartbeat", {"type": kind}), "beat") for kind in kinds]

    def spoiled(self, frame: Frame, fault: FaultSpec) -> str | bytes:
        """A frame with its JSON or its meaning spoiled."""
        document = frame.document
        if fault.kind is FaultKind.RPC_ERROR:
            error = {"message": rpc_message(fault.status), "code": fault.status}
            kept = {key: value for key, value in document.items() if key not in ("result", "error")}
            return json.dumps(kept | {"error": error})
        if fault.kind is FaultKind.OTHER_FRAME:
            return json.dumps(_notice("platform_state", {"price_index": "btc_usd", "locked": True}))
        if fault.kind in (FaultKind.NOT_BASE64, FaultKind.CUT_PROTOBUF):
            return json.dumps(document | {"params": "*not an object*"})
        body = spoil(json_reply(document), fault, "deribit-stream", "/").body
        return body if fault.kind is FaultKind.BAD_GZIP else body.decode()


def _notice(method: str, params: Mapping[str, object]) -> dict[str, object]:
    return {"jsonrpc": "2.0", "method": method, "params": params}


def _object(text: str) -> dict[str, object]:
    try:
        document = json.loads(text)
    except ValueError:
        raise Refused(-32700) from None
    if not isinstance(document, dict):
        raise Refused(-32600)
    return document
