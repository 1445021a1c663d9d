"""What a typed symbol means, and what is refused with which reason."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.desk.watchlist import Refused, Symbol, parse_symbol
from engine.desk.watchlist.symbol import LONGEST


def wide(text: str) -> str:
    return text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)})


def canonical(text: str) -> str:
    found = parse_symbol(text)
    assert isinstance(found, Symbol), found
    return found.canonical


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("NVDA", "NVDA"),
        (" nvda\t", "NVDA"),
        ("brk.b", "BRK-B"),
        ("BRK-B", "BRK-B"),
        ("BRK/B", "BRK-B"),
        ("^vix", "^VIX"),
        ("2330.tw", "2330.TW"),
        ("7203.T", "7203.T"),
        ("VOD.L", "VOD.L"),
        ("CON", "CON"),
        ("DX-Y.NYB", "DX-Y.NYB"),
        ("EURUSD=X", "EURUSD=X"),
        ("EUR/USD", "EURUSD=X"),
        ("ES=F", "ES=F"),
        ("NVDA240719C00120000", "NVDA240719C00120000"),
        ("BTC-EUR", "BTC-EUR"),
        ("SOL", "SOL"),
        ("SOL-USD", "SOL-USD"),
        ("SOLUSDT", "SOL-USD"),
        ("sol/usdt", "SOL-USD"),
        (wide("NVDA"), "NVDA"),
        (wide("brk.b"), "BRK-B"),
        ("\u3000NVDA\u3000", "NVDA"),
    ],
)
def test_G8_accepted_spellings(text: str, symbol: str) -> None:
    assert canonical(text) == symbol


@pytest.mark.parametrize(
    "text",
    ["BTC", "btc", "BTC-USD", "BTC/USD", "BTCUSD", "BTCUSDT", "BTC/USDT", "BTC-USDC", "XBTUSD",
     "COINBASE:BTCUSD", "BINANCE:BTCUSDT.P", wide("BTC/USDT")],
)  # fmt: skip
def test_G8_every_dollar_pair_of_bitcoin_is_btc(text: str) -> None:
    assert canonical(text) == "BTC"


@pytest.mark.parametrize(
    ("text", "symbol"),
    [
        ("NASDAQ:NVDA", "NVDA"),
        ("NYSE:BRK.B", "BRK-B"),
        ("TWSE:2330", "2330.TW"),
        ("CBOE:VIX", "^VIX"),
        ("TVC:DXY", "DX-Y.NYB"),
        ("HKEX:700", "0700.HK"),
        ("XETR:SAP", "SAP.DE"),
        ("OMXSTO:VOLV.B", "VOLV-B.ST"),
        ("FX:EURUSD", "EURUSD=X"),
        ("CME_MINI:ES1!", "ES=F"),
        ("BINANCE:PEPEUSDT", "PEPE-USD"),
        ("DERIBIT:ETHUSD", "ETH"),
    ],
)
def test_exchange_prefixes_are_resolved_by_the_table(text: str, symbol: str) -> None:
    assert canonical(text) == symbol


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "type a symbol"),
        ("   ", "type a symbol"),
        ("x" * 300, "300 characters"),
        ("A" * 30, "30 characters"),
        ("NV\u202eDA", "invisible character (U+202E)"),
        ("NV\u200bDA", "invisible character (U+200B)"),
        ("\u2066NVDA", "invisible character (U+2066)"),
        ("<b>NVDA</b>", "markup"),
        ("<img src=x>", "blank"),
        ("&amp;", "markup"),
        ("=cmd", "formula"),
        ("@SUM", "formula"),
        ("-1", "formula"),
        (wide("=cmd"), "formula"),
        ("../x", "path"),
        ("..\\x", "path"),
        ("/etc", "path"),
        ("a/b/c", "path"),
        ("A..B", "path"),
        ("NVDA\0", "control character (U+0000)"),
        ("NV\nDA", "control character (U+000A)"),
        ("🚀", "sign that no symbol has (U+1F680)"),
        ("straße", "ß is not a letter"),
        ("NV DA", "blank"),
        ("NV\u00a0DA", "blank"),
        ("NV\u0301DA", "invisible character (U+0301)"),
        ("НVDA", "Н is not a letter"),
        ("2330", "add the exchange, such as 2330.TW"),
        ("123.45", "is a number"),
        ("FOO:BAR", "unknown exchange FOO"),
        ("NASDAQ:", "EXCHANGE:SYMBOL"),
        (":NVDA", "EXCHANGE:SYMBOL"),
        ("A:B:C", "EXCHANGE:SYMBOL"),
        ("AMEX:ETH", "kept for the coin"),
        ("NVDA'; DROP", "blank"),
        ("NVDA;", "; is not a sign"),
        ("CME:ESZ6", "continuous futures"),
        ("FX:EUR", "pair of currencies"),
        ("COINBASE:BTCEUR", "no pair against US$"),
        ("META.", "not written like a symbol"),
        ("^", "not written like a symbol"),
    ],
)
def test_G8_refused_texts_say_why(text: str, reason: str) -> None:
    found = parse_symbol(text)
    assert isinstance(found, Refused)
    assert reason in found.reason
    assert found.text == text
    assert "\n" not in found.reason
    assert len(found.reason) < 120


@given(st.text(max_size=60))
@example("ſ")
@example("ı.B")
@example("ＣＯＮ：１")
def test_X6_whatever_is_typed_never_becomes_a_path_markup_or_formula(text: str) -> None:
    found = parse_symbol(text)
    if isinstance(found, Symbol):
        assert re.fullmatch(r"\^?[A-Z0-9]+([.\-][A-Z0-9]+){0,2}(=[XF])?", found.canonical)
        assert len(found.canonical) <= LONGEST
        assert found.spelled.isascii()
        assert not set(found.spelled) & set(" |<>&\\#\n\r\t\"'`$;(){}[]*?%~,")
        assert not found.spelled.startswith(("=", "+", "-", "@", "/", "."))


@given(st.from_regex(r"[A-Za-z^.\-/:=!0-9]{1,14}", fullmatch=True))
def test_the_canonical_symbol_and_the_spelling_mean_the_same_again(text: str) -> None:
    found = parse_symbol(text)
    if isinstance(found, Symbol):
        assert canonical(found.canonical) == found.canonical
        assert parse_symbol(found.spelled) == found
        assert parse_symbol(wide(text).lower()) == found
