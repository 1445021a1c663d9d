"""Protobuf of Yahoo's PricingData, written by hand: a peer for the clients' generated decoder."""

from __future__ import annotations

import base64
import struct

TEXT, FLOAT, DOUBLE, SIGNED, PLAIN = "text", "float32", "double", "sint64", "int32"
FIELDS = {
    "id": (1, TEXT), "price": (2, FLOAT), "time": (3, SIGNED), "currency": (4, TEXT),
    "exchange": (5, TEXT), "quote_type": (6, PLAIN), "market_hours": (7, PLAIN),
    "change_percent": (8, FLOAT), "day_volume": (9, SIGNED), "day_high": (10, FLOAT),
    "day_low": (11, FLOAT), "change": (12, FLOAT), "open_price": (15, FLOAT),
    "last_size": (22, SIGNED), "price_hint": (27, SIGNED), "vol_24hr": (28, SIGNED),
    "vol_all_currencies": (29, SIGNED), "from_currency": (30, TEXT),
    "circulating_supply": (32, DOUBLE), "market_cap": (33, DOUBLE),
}  # fmt: skip
"""Numbers and types of the fields that are sent, in their order on the wire."""

Fields = dict[str, str | int | float]


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*out, value))


def _field(number: int, kind: str, value: str | int | float) -> bytes:
    if isinstance(value, str):
        raw = value.encode()
        return _varint(number << 3 | 2) + _varint(len(raw)) + raw
    if kind == FLOAT:
        return _varint(number << 3 | 5) + struct.pack("<f", value)
    if kind == DOUBLE:
        return _varint(number << 3 | 1) + struct.pack("<d", value)
    whole = int(value)
    if kind == SIGNED:
        whole = whole << 1 if whole >= 0 else (-whole << 1) - 1
    return _varint(number << 3) + _varint(whole)


def encode(fields: Fields) -> bytes:
    """The message; zeros and empty texts are not on the wire.

    Raises:
        KeyError: No such field.
    """
    known = sorted(fields, key=lambda name: FIELDS[name][0])
    return b"".join(_field(*FIELDS[name], fields[name]) for name in known if fields[name])


def frame(raw: bytes) -> dict[str, object]:
    """The JSON object around a message."""
    return {"type": "pricing", "message": base64.b64encode(raw).decode()}
