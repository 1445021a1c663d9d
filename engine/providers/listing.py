"""Which of our symbols can have options listed in the US, and Cboe's names for them."""

from __future__ import annotations

import re

from engine.model.instrument import COINS, Kind, instrument

_SPELT_OTHERWISE = {"^GSPC": "SPX"}
"""Indices whose options bear another name than the index."""
_INDEX = re.compile(r"\^[A-Z]{1,6}")
_SHARE = re.compile(r"[A-Z]{1,6}(-[A-Z]{1,2})?")


def listed_name(symbol: str) -> str:
    """Cboe's file name of a canonical symbol, "" for what it never lists.

    NVDA, BRK.B (BRK-B), _SPX (^SPX and ^GSPC), _VIX (^VIX). Coins, currencies, futures and
    shares listed abroad (2330.TW) have none.
    """
    kind = instrument(symbol).kind
    if symbol in COINS or kind not in (Kind.EQUITY, Kind.ETF, Kind.INDEX):
        return ""
    if kind is Kind.INDEX:
        name = _SPELT_OTHERWISE.get(symbol, symbol[1:])
        return f"_{name}" if _INDEX.fullmatch(symbol) else ""
    return symbol.replace("-", ".") if _SHARE.fullmatch(symbol) else ""


def same_name(told: str, asked: str) -> bool:
    """Whether a reply's own `symbol` means what was asked; a leading _ or ^ marks an index."""
    return _letters(told) == _letters(asked)


def _letters(name: str) -> str:
    return "".join(letter for letter in name.upper() if letter.isalnum())
