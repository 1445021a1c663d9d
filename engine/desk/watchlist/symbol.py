"""What a typed or pasted symbol means, or why it is refused."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from engine.desk.watchlist import exchanges
from engine.model.instrument import COINS

LONGEST = 24
"""Characters of the longest symbol; option symbols have 21."""

_SHAPE = re.compile(r"\^?[A-Z0-9]+(?:[.\-][A-Z0-9]+){0,2}(?:=[XF])?\Z")
_NUMBER = re.compile(r"[0-9]+(?:[.\-][0-9]+)*\Z")
_SHARE_CLASS = re.compile(r"([A-Z]{1,5})[./]([A-Z])\Z")
_PAIR = re.compile(r"([A-Z0-9]{1,10})[/\-]([A-Z]{3,4})\Z")
_CONTINUOUS = re.compile(r"([A-Z0-9]{1,4})[12]!\Z")
_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


@dataclass(frozen=True, slots=True)
class Symbol:
    """An accepted symbol.

    Attributes:
        canonical: NVDA, BRK-B, ^VIX, 2330.TW, BTC: what the program calls it.
        spelled: As the user wrote it, trimmed, case and width folded; the list file keeps it.
    """

    canonical: str
    spelled: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A text that is no symbol, and why, in words for the reader."""

    text: str
    reason: str


def parse_symbol(text: str) -> Symbol | Refused:
    """Read one symbol as typed, pasted or stored.

    Accepts the canonical spelling, share classes (brk.b), pairs (BTC/USDT, SOLUSDT), full-width
    letters and `EXCH:SYM` as TradingView writes it. Nothing outside the plain letters, digits and
    `. - ^ = / : !` gets through, so a symbol is never markup, a path or a formula.
    """
    folded = text.translate(_WIDE).strip(" \t\r\n")
    fault = _fault(folded)
    if fault:
        return Refused(text, fault)
    spelled = folded.upper()
    found = _resolved(spelled)
    return Refused(text, found[1:]) if found.startswith("!") else Symbol(found, spelled)


def _fault(text: str) -> str:
    """Why `text` cannot be a symbol whatever the tables say, or ""."""
    if not text:
        return "type a symbol"
    if len(text) > LONGEST + 12:
        return f"{len(text)} characters, a symbol has at most {LONGEST}"
    stranger = next((sign for sign in text if not "!" <= sign <= "~"), "")
    if stranger:
        return _stranger(stranger)
    return _ascii_fault(text)


def _stranger(sign: str) -> str:
    """Words for a character that no symbol holds."""
    if sign == " " or unicodedata.category(sign) == "Zs":
        return "contains a blank"
    point = f"U+{ord(sign):04X}"
    if unicodedata.category(sign) == "Cc":
        return f"contains a control character ({point})"
    if unicodedata.category(sign) in {"Cf", "Zl", "Zp", "Mn"}:
        return f"contains an invisible character ({point})"
    if unicodedata.category(sign).startswith("L"):
        return f"{sign} is not a letter of a symbol"
    return f"contains a sign that no symbol has ({point})"


def _ascii_fault(text: str) -> str:
    if "<" in text or ">" in text or "&" in text:
        return "looks like markup"
    if text[0] in "=+-@":
        return "looks like a formula"
    if ".." in text or "\\" in text or text[0] in "/.":
        return "looks like a path"
    wrong = next((sign for sign in text if not (sign.isalnum() or sign in ".-^=/:!_")), "")
    return f"{wrong} is not a sign of a symbol" if wrong else ""


def _resolved(spelled: str) -> str:
    """Canonical symbol, or "!" and the reason."""
    prefix, colon, rest = spelled.partition(":")
    if not colon:
        return _checked(_plain(spelled))
    if not prefix or not rest or ":" in rest:
        return "!write EXCHANGE:SYMBOL"
    return _checked(_listed(prefix, rest))


def _listed(prefix: str, rest: str) -> str:
    """Symbol of an exchange by the tables."""
    if prefix in exchanges.US:
        return _plain(rest) if rest not in COINS else f"!{rest} is kept for the coin"
    if prefix in exchanges.SUFFIX:
        code = rest.zfill(4) if prefix == "HKEX" and rest.isdigit() else rest.replace(".", "-")
        return code + exchanges.SUFFIX[prefix]
    if prefix in exchanges.INDEX_PREFIXES:
        return exchanges.INDICES.get(rest, _plain(rest) if prefix == "CBOE" else f"^{rest}")
    if prefix in exchanges.COIN_PREFIXES:
        base = _base(rest.removesuffix(".P"), any_coin=True)
        return base or f"!{rest} is no pair against US$"
    if prefix in exchanges.FX_PREFIXES:
        return f"{rest}=X" if len(rest) == 6 else f"!{rest} is no pair of currencies"
    if prefix in exchanges.FUTURES_PREFIXES:
        found = _CONTINUOUS.match(rest)
        return f"{found[1]}=F" if found else f"!{rest}: only continuous futures, such as ES1!"
    return f"!unknown exchange {prefix}"


def _plain(spelled: str) -> str:
    """Symbol without a prefix."""
    coin = _base(spelled, any_coin=False)
    if coin:
        return coin
    pair = _PAIR.match(spelled)
    if pair and "/" in spelled and {pair[1], pair[2]} <= exchanges.CURRENCIES:
        return f"{pair[1]}{pair[2]}=X"
    share = _SHARE_CLASS.match(spelled)
    if share and ("/" in spelled or share[2] not in exchanges.EXCHANGE_LETTERS):
        return f"{share[1]}-{share[2]}"
    return spelled


def _base(spelled: str, *, any_coin: bool) -> str:
    """Canonical coin of a pair against the dollar, or "" if it is none."""
    name, quoted = _split_pair(spelled, any_coin=any_coin)
    coin = exchanges.COIN_NAMES.get(name, name)
    if coin in COINS and (quoted or spelled == name):
        return coin
    if not quoted or coin in exchanges.CURRENCIES:
        return ""
    return f"{coin}-USD"


def _split_pair(spelled: str, *, any_coin: bool) -> tuple[str, bool]:
    """Name of the base and whether a dollar stands behind it."""
    pair = _PAIR.match(spelled)
    if pair:
        return (pair[1], True) if pair[2] in exchanges.DOLLARS else (spelled, False)
    for dollar in exchanges.DOLLARS:
        base = spelled.removesuffix(dollar)
        known = base in exchanges.COINS or base in exchanges.COIN_NAMES
        if base and base != spelled and (known or (any_coin and base.isalnum())):
            return base, True
    return spelled, False


def _checked(found: str) -> str:
    """`found` if it has the shape of a canonical symbol, else "!" and the reason."""
    if found.startswith("!"):
        return found
    if len(found) > LONGEST:
        return f"!{len(found)} characters, a symbol has at most {LONGEST}"
    if _NUMBER.match(found):
        return f"!{found} is a number: add the exchange, such as 2330.TW"
    if "/" in found:
        return "!looks like a path, or a pair that is unknown"
    return found if _SHAPE.match(found) else "!not written like a symbol"
