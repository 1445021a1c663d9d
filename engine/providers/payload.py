"""Reading of decoded replies: every missing or wrong field becomes a `BadPayload` that names it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from engine.errors import BadPayload, NoData

BODY_CAP = 10_000_000
"""Largest body that is read, in bytes after unpacking."""

_EARLIEST = datetime(1960, 1, 1, tzinfo=UTC).timestamp()
_LATEST = datetime(2100, 1, 1, tzinfo=UTC).timestamp()


def decode(provider: str, body: bytes) -> object:
    """The JSON value in `body`.

    orjson reads strict JSON; what it refuses is given to the standard parser, which knows the
    NaN and Infinity some servers print, so that one such number spoils its field alone.

    Raises:
        NoData: The body is empty, `null` or `{}`.
        BadPayload: HTML, cut or otherwise unreadable.
    """
    if not body.strip():
        raise NoData(provider, "empty reply")
    try:
        value: object = orjson.loads(body)
    except orjson.JSONDecodeError:
        value = _lenient(provider, body)
    if value is None or value == {}:
        raise NoData(provider, "empty reply")
    return value


def _lenient(provider: str, body: bytes) -> object:
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError) as fault:
        kind = "HTML where JSON is due" if body.lstrip()[:1] == b"<" else "JSON"
        raise BadPayload(provider, kind) from fault
    return value


def finite(raw: object) -> float:
    """`raw` as a finite float; NaN for null, text that is no number, NaN, infinity and bools."""
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return math.nan
    try:
        value = float(raw)
    except (ValueError, OverflowError):
        return math.nan
    return value if math.isfinite(value) else math.nan


def positive(raw: object) -> float:
    """`raw` as a finite float above 0, else NaN: the form of every price."""
    value = finite(raw)
    return value if value > 0.0 else math.nan


def instant(raw: object, unit: float = 1.0) -> datetime | None:
    """UTC instant of an epoch count, None unless it lies between 1960 and 2100.

    Args:
        raw: The count as sent.
        unit: Seconds per count, 0.001 for milliseconds.
    """
    seconds = finite(raw) * unit
    if not _EARLIEST <= seconds < _LATEST:
        return None
    return datetime.fromtimestamp(seconds, UTC)


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON object of a reply together with its path, for messages.

    Attributes:
        provider: Whose reply it is.
        path: Dotted way from the root ("quoteResponse.result.0").
        fields: The object's members.
    """

    provider: str
    path: str
    fields: dict[str, object]

    def bad(self, key: str) -> BadPayload:
        """The error that names member `key`."""
        return BadPayload(self.provider, f"{self.path}.{key}" if self.path else key)

    def node(self, key: str) -> Node:
        """Member `key`, which must be an object.

        Raises:
            BadPayload: It is missing or something else.
        """
        return root(self.provider, self.fields.get(key), self._below(key))

    def optional_node(self, key: str) -> Node | None:
        """Member `key` if it is an object, else None."""
        raw = self.fields.get(key)
        return Node(self.provider, self._below(key), raw) if isinstance(raw, dict) else None

    def items(self, key: str) -> list[object]:
        """Member `key`, which must be an array.

        Raises:
            BadPayload: It is missing or something else.
        """
        raw = self.fields.get(key)
        if not isinstance(raw, list):
            raise self.bad(key)
        return raw

    def nodes(self, key: str) -> tuple[Node, ...]:
        """Member `key`, which must be an array of objects.

        Raises:
            BadPayload: It is missing, or one of its elements is no object.
        """
        path = self._below(key)
        return tuple(
            root(self.provider, raw, f"{path}.{index}") for index, raw in enumerate(self.items(key))
        )

    def text(self, key: str) -> str:
        """Member `key` as text, "" if it is absent or something else.

        A lone surrogate, which the standard parser lets pass and neither a database nor a file
        can hold, becomes a question mark.
        """
        raw = self.fields.get(key)
        return raw.encode("utf-8", "replace").decode() if isinstance(raw, str) else ""

    def needed_text(self, key: str) -> str:
        """Member `key`, which must be a text that is not empty.

        Raises:
            BadPayload: It is missing, empty or something else.
        """
        value = self.text(key)
        if not value:
            raise self.bad(key)
        return value

    def finite(self, key: str) -> float:
        """Member `key` as a finite float or NaN."""
        return finite(self._plain(key))

    def positive(self, key: str) -> float:
        """Member `key` as a float above 0 or NaN."""
        return positive(self._plain(key))

    def instant(self, key: str, unit: float = 1.0) -> datetime | None:
        """Member `key` as a UTC instant or None."""
        return instant(self._plain(key), unit)

    def needed_instant(self, key: str, unit: float = 1.0) -> datetime:
        """Member `key`, which must be an epoch count.

        Raises:
            BadPayload: It is missing or out of all bounds.
        """
        value = self.instant(key, unit)
        if value is None:
            raise self.bad(key)
        return value

    def needed_number(self, key: str) -> float:
        """Member `key`, which must be a finite number.

        Raises:
            BadPayload: It is missing, infinite or no number.
        """
        value = self.finite(key)
        if math.isnan(value):
            raise self.bad(key)
        return value

    def _plain(self, key: str) -> object:
        raw = self.fields.get(key)
        return raw.get("raw") if isinstance(raw, dict) else raw

    def _below(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def root(provider: str, raw: object, path: str = "") -> Node:
    """`raw` as an object.

    Raises:
        BadPayload: It is none.
    """
    if not isinstance(raw, dict):
        raise BadPayload(provider, path or "object")
    return Node(provider, path, raw)
