"""Faults that can be planted on a route, and what they do to a good reply."""

from __future__ import annotations

import json
import math
import threading
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.market import routes
from tests.market.reply import Reply, json_reply, text_reply
from tests.market.texts import TEXT_BIDS, TEXT_PRICES, replaced

if TYPE_CHECKING:
    from collections.abc import Callable


class FaultKind(StrEnum):
    """What can go wrong; the value is its name on the command line and at the control path."""

    STATUS = "status"
    HANG = "hang"
    DRIP = "drip"
    RESET = "reset"
    CUT = "cut"
    GARBAGE = "garbage"
    EMPTY = "empty"
    OBJECT = "object"
    NULL = "null"
    NO_ROWS = "no_rows"
    TRUNCATED = "truncated"
    BAD_GZIP = "bad_gzip"
    REDIRECT = "redirect"
    HUGE = "huge"
    ZERO_BIDS = "zero_bids"
    NAN_PRICES = "nan_prices"
    INFINITE_PRICES = "infinite_prices"
    NULL_PRICES = "null_prices"
    ZERO_PRICES = "zero_prices"
    NEGATIVE_PRICES = "negative_prices"
    TEXT_PRICES = "text_prices"
    JUMP = "jump"
    RENAMED = "renamed"
    EXTRA = "extra"
    DOWNGRADE = "downgrade"
    SILENT = "silent"
    DROP = "drop"
    CLOSE = "close"
    NOT_BASE64 = "not_base64"
    CUT_PROTOBUF = "cut_protobuf"
    OTHER_FRAME = "other_frame"
    SHUFFLED = "shuffled"
    DOUBLED = "doubled"
    RPC_ERROR = "rpc_error"


ALIASES = {
    "{}": FaultKind.OBJECT,
    "html": FaultKind.GARBAGE,
    "mute": FaultKind.HANG,
    "slow": FaultKind.DRIP,
    "maintenance": FaultKind.RPC_ERROR,
}
ELSEWHERE = "elsewhere.example"
"""Where DOWNGRADE leads: plain http, another host."""
MAINTENANCE = 11051
"""Deribit's code while it is being worked on."""
PRICES = frozenset(
    (
        "regularMarketPrice",
        "preMarketPrice",
        "postMarketPrice",
        "bid",
        "ask",
        "open",
        "high",
        "low",
        "close",
        "adjclose",
        "index_price",
        "mark_price",
        "bid_price",
        "ask_price",
        "mid_price",
        "last_price",
        "best_bid_price",
        "best_ask_price",
        "underlying_price",
        "data",
        "price",
        "volatility",
        *TEXT_PRICES,
    )
)
"""Keys whose numbers the price faults replace ("data": the volatility index's bars)."""
BIDS = TEXT_BIDS | {"bid", "ask", "bid_price", "best_bid_price"}
TOO_MANY: dict[str, object] = {
    "coinbase": {"errors": [{"id": "rate_limit_exceeded", "message": "Too many requests"}]},
    "kraken": {"error": ["EGeneral:Too many requests"]},
}
"""What these say with a 429."""
HTML = (
    "<!DOCTYPE html><html><head><title>Will be right back</title></head>"
    "<body><p>Thank you for your patience. Our engineers are working on it.</p></body></html>"
)


@dataclass(frozen=True, slots=True)
class FaultSpec:
    """One fault.

    Attributes:
        kind: What happens.
        status: HTTP status of STATUS, code of CLOSE and RPC_ERROR.
        retry_after: Seconds of its Retry-After header, None without one.
        value: DRIP: seconds per byte; HUGE: bytes; JUMP: factor; DROP: seconds a socket lives.
        times: Requests, handshakes or frames it meets before it goes away, None for ever.
    """

    kind: FaultKind
    status: int = 0
    retry_after: float | None = None
    value: float = math.nan
    times: int | None = None

    @classmethod
    def parse(cls, text: str) -> FaultSpec:
        """A fault from its short form.

        "429", "429:30" (Retry-After 30), "503", "hang", "drip:0.1", "huge:20000000", "jump:100",
        "drop:2", "close:1001", "rpc_error:11051", "{}" and every `FaultKind`.

        Raises:
            ValueError: No such fault.
        """
        name, _, argument = text.partition(":")
        if name.isdigit():
            wait = float(argument) if argument else None
            return cls(FaultKind.STATUS, status=int(name), retry_after=wait)
        kind = ALIASES.get(name) or FaultKind(name.replace("-", "_"))
        if kind is FaultKind.STATUS:
            return cls(kind, status=int(argument or 500))
        if kind is FaultKind.CLOSE:
            return cls(kind, status=int(argument or 1001))
        if kind is FaultKind.RPC_ERROR:
            return cls(kind, status=int(argument or MAINTENANCE))
        return cls(kind, value=float(argument) if argument else math.nan)

    def number(self, otherwise: float) -> float:
        """`value`, or `otherwise` if none was given."""
        return otherwise if math.isnan(self.value) else self.value


class Planted:
    """The faults in force, by pattern; the one planted last wins. Safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: dict[str, FaultSpec] = {}

    def plant(self, pattern: str, fault: FaultSpec) -> None:
        """Put a fault on a route, group or path pattern.

        Raises:
            ValueError: The pattern names nothing.
        """
        if not routes.known(pattern):
            raise ValueError(f"no such route: {pattern}")
        with self._lock:
            self._faults.pop(pattern, None)
            self._faults[pattern] = fault

    def remove(self, pattern: str | None) -> None:
        """Take one fault away, or all."""
        with self._lock:
            if pattern is None:
                self._faults.clear()
            else:
                self._faults.pop(pattern, None)

    def take(
        self, host: str, path: str, meets: Callable[[FaultSpec], bool] = lambda _: True
    ) -> FaultSpec | None:
        """The fault that meets this request or, by `meets`, this moment; counts it."""
        with self._lock:
            for pattern, fault in reversed(self._faults.items()):
                if not (routes.covers(pattern, host, path) and meets(fault)):
                    continue
                if fault.times is None:
                    return fault
                if fault.times > 1:
                    self._faults[pattern] = replace(fault, times=fault.times - 1)
                else:
                    del self._faults[pattern]
                return fault
        return None

    def has(self, host: str, path: str, kind: FaultKind) -> bool:
        """Whether a fault of this kind is in force here; counts nothing."""
        with self._lock:
            return any(
                fault.kind is kind and routes.covers(pattern, host, path)
                for pattern, fault in self._faults.items()
            )

    def describe(self) -> dict[str, str]:
        """Pattern -> fault in words."""
        with self._lock:
            return {
                pattern: f"{fault.kind}{fault.status or ''}"
                for pattern, fault in self._faults.items()
            }


def _replace_numbers(node: object, keys: frozenset[str], new: Callable[[float], object]) -> object:
    """A copy of a document with every number under one of `keys` replaced."""
    if isinstance(node, dict):
        return {
            key: _replace_all(value, new) if key in keys else _replace_numbers(value, keys, new)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_replace_numbers(item, keys, new) for item in node]
    return node


def _replace_all(node: object, new: Callable[[float], object]) -> object:
    if isinstance(node, bool):
        return node
    if isinstance(node, int | float):
        return new(float(node))
    if isinstance(node, str):
        return replaced(node, new)
    if isinstance(node, list):
        # a bar of the volatility index starts with its stamp: not a price
        keep = len(node) == 5 and isinstance(node[0], int) and node[0] > 10**11
        return (
            [*node[:1], *(_replace_all(x, new) for x in node[1:])]
            if keep
            else [_replace_all(item, new) for item in node]
        )
    if isinstance(node, dict):
        # {raw, fmt}
        return _replace_numbers(node, PRICES | {"raw"}, new)
    return node


def _rename(node: object) -> object:
    """Every price key gets another name; the old ones are gone."""
    if isinstance(node, dict):
        return {f"{key}V2" if key in PRICES else key: _rename(v) for key, v in node.items()}
    return [_rename(item) for item in node] if isinstance(node, list) else node


def _extend(node: object) -> object:
    """Every object gets a field nobody knows."""
    if isinstance(node, dict):
        return {**{key: _extend(value) for key, value in node.items()}, "newField": {"raw": 1}}
    return [_extend(item) for item in node] if isinstance(node, list) else node


def _no_rows(node: object) -> object:
    """Every list is empty."""
    if isinstance(node, dict):
        return {key: _no_rows(value) for key, value in node.items()}
    return [] if isinstance(node, list) else node


def _document_of(reply: Reply, fault: FaultSpec) -> object:
    document = reply.document
    factor = fault.number(100.0)
    swaps: dict[FaultKind, Callable[[object], object]] = {
        FaultKind.ZERO_BIDS: lambda d: _replace_numbers(d, BIDS, lambda _: 0),
        FaultKind.NAN_PRICES: lambda d: _replace_numbers(d, PRICES, lambda _: math.nan),
        FaultKind.INFINITE_PRICES: lambda d: _replace_numbers(d, PRICES, lambda _: math.inf),
        FaultKind.NULL_PRICES: lambda d: _replace_numbers(d, PRICES, lambda _: None),
        FaultKind.ZERO_PRICES: lambda d: _replace_numbers(d, PRICES, lambda _: 0),
        FaultKind.NEGATIVE_PRICES: lambda d: _replace_numbers(d, PRICES, lambda x: -x),
        FaultKind.TEXT_PRICES: lambda d: _replace_numbers(d, PRICES, lambda x: f"{x:,}"),
        FaultKind.JUMP: lambda d: _replace_numbers(d, PRICES, lambda x: x * factor),
        FaultKind.RENAMED: _rename,
        FaultKind.EXTRA: _extend,
        FaultKind.NO_ROWS: _no_rows,
    }
    return swaps[fault.kind](document)


def status_reply(fault: FaultSpec, group: str) -> Reply:
    """An error status with a body of the kind the source sends (made up: none is recorded)."""
    headers: tuple[tuple[str, str], ...] = ()
    if fault.retry_after is not None:
        headers = (("Retry-After", f"{fault.retry_after:g}"),)
    if fault.status == 429 and group == "deribit":
        reply = json_reply(
            {"jsonrpc": "2.0", "error": {"message": "too_many_requests", "code": 10028}}, 429
        )
    elif fault.status == 429 and group in TOO_MANY:
        reply = json_reply(TOO_MANY[group], 429)
    elif fault.status == 429:
        reply = text_reply("Edge: Too Many Requests", 429, "text/html")
    elif fault.status == 401:
        error = {"code": "Unauthorized", "description": "User is unable to access this feature"}
        reply = json_reply({"finance": {"result": None, "error": error}}, 401)
    else:
        reply = text_reply(HTML, fault.status, "text/html")
    return replace(reply, headers=headers)


def rpc_message(code: int) -> str:
    """Deribit's words for a code."""
    words = {MAINTENANCE: "system_maintenance", 10028: "too_many_requests"}
    return words.get(code, "internal_server_error")


def spoil(reply: Reply, fault: FaultSpec, group: str, path: str) -> Reply:
    """What the client gets instead of `reply`, for every fault that is not one of transport."""
    kind = fault.kind
    if kind is FaultKind.STATUS:
        return status_reply(fault, group)
    if kind is FaultKind.REDIRECT:
        return Reply(302, b"", "text/html", (("Location", path),))
    if kind is FaultKind.DOWNGRADE:
        return Reply(302, b"", "text/html", (("Location", f"http://{ELSEWHERE}{path}"),))
    if kind is FaultKind.RPC_ERROR:
        code = {"message": rpc_message(fault.status), "code": fault.status}
        return json_reply({"jsonrpc": "2.0", "error": code}, 400)
    bodies = {
        FaultKind.GARBAGE: (HTML.encode(), "text/html;charset=utf-8"),
        FaultKind.EMPTY: (b"", reply.content_type),
        FaultKind.OBJECT: (b"{}", reply.content_type),
        FaultKind.NULL: (b"null", reply.content_type),
        FaultKind.TRUNCATED: (reply.body[: max(1, len(reply.body) * 2 // 3)], reply.content_type),
    }
    if kind in bodies:
        body, content_type = bodies[kind]
        return Reply(200, body, content_type)
    if kind is FaultKind.BAD_GZIP:
        return Reply(200, b"\x1f\x8b" + reply.body[:200], reply.content_type,
                     (("Content-Encoding", "gzip"),))  # fmt: skip
    if reply.document is None:
        return reply
    document = _document_of(reply, fault)
    return replace(reply, body=json.dumps(document, separators=(",", ":")).encode())
