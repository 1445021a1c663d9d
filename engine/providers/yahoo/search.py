"""Instruments out of Yahoo's search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.model.found import Hits, Match
from engine.model.instrument import COINS, Kind
from engine.providers.payload import root

if TYPE_CHECKING:
    from datetime import datetime

_NAME = "yahoo"
_KINDS = {
    "EQUITY": Kind.EQUITY,
    "ETF": Kind.ETF,
    "INDEX": Kind.INDEX,
    "CRYPTOCURRENCY": Kind.CRYPTO,
    "CURRENCY": Kind.FX,
    "FUTURE": Kind.FUTURE,
    "MUTUALFUND": Kind.UNKNOWN,
}
"""What may stand in a list; options and the like are left out."""
_LONGEST = 120
_OURS = {f"{coin}-USD": coin for coin in COINS}


def hits(body: object, text: str, now: datetime) -> Hits:
    """Instruments in a reply, in Yahoo's order.

    Some entries are companies without a symbol (`isYahooFinance: false`): they are left out.

    Raises:
        BadPayload: Another shape, naming the field.
    """
    reply = root(_NAME, body)
    found: dict[str, Match] = {}
    for entry in reply.nodes("quotes"):
        spelled, kind = entry.text("symbol"), _KINDS.get(entry.text("quoteType"))
        if not spelled or kind is None:
            continue
        symbol = _OURS.get(spelled, spelled)
        name = _plain(entry.text("longname") or entry.text("shortname"))
        exchange = _plain(entry.text("exchDisp") or entry.text("exchange"))
        found.setdefault(symbol, Match(symbol, name, kind, exchange, _NAME))
    return Hits(text, tuple(found.values()), now, _NAME)


def _plain(text: str) -> str:
    """One line of at most 120 printable characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:_LONGEST]
