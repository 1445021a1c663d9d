"""Lists from and to other programs: what is read, refused, written, and never run."""

from __future__ import annotations

import codecs
import csv
import io

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.clock import ManualClock
from engine.desk.watchlist import (
    EntryKind,
    Refused,
    Watchlist,
    pasted_entries,
    rows_json,
    rows_of_json,
    write_list,
)
from engine.desk.watchlist import parse_list as parse
from engine.desk.watchlist.exporting import list_csv, tradingview_symbol, tradingview_text
from engine.desk.watchlist.formats import LARGEST, Format, read_import
from tests.support.fake_engine import START, row_view

HEAD = "#voldesk-watchlist 1\n"
ROWS = "# mine\nNVDA | alias=Nvidia | odd=1\n\n###AI\nNASDAQ:AMD | note=a, b | target=150\nBTC\n"
OWN = HEAD + ROWS


def _lines(content: bytes) -> list[str]:
    read = read_import(content)
    assert not read.fault
    return [i.text if isinstance(i, Refused) else i.line for i in read.items]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    "encoded",
    [
        lambda text: text.encode(),
        lambda text: codecs.BOM_UTF8 + text.encode(),
        lambda text: text.encode("utf-16"),
        lambda text: codecs.BOM_UTF16_BE + text.encode("utf-16-be"),
    ],
)
def test_own_list_is_read_whole_in_every_encoding(encoded, end: str) -> None:  # type: ignore[no-untyped-def]
    read = read_import(encoded(OWN.replace("\n", end)))
    assert read.format is Format.OWN
    assert write_list(read.as_list().watchlist) == OWN


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("NVDA\nAMD\n", ["NVDA", "AMD"]),
        ("###AI,NASDAQ:NVDA,###Coins,COINBASE:BTCUSD",
         ["###AI", "NASDAQ:NVDA", "###Coins", "COINBASE:BTCUSD"]),
        ("###AI\nNASDAQ:NVDA\n\n###Coins\nBTC\n", ["###AI", "NASDAQ:NVDA", "###Coins", "BTC"]),
        ("Symbol\nNVDA\nAMD\n", ["NVDA", "AMD"]),
        ("symbol,name\nNVDA,Nvidia\nAMD,\"AMD, Inc\"\n",
         ["NVDA | alias=Nvidia", "AMD | alias=AMD, Inc"]),
        ("Name;Ticker;Exchange\nTSMC;2330;TWSE\n", ["TWSE:2330 | alias=TSMC"]),
        ("Ticker\tExchange\nNVDA\tNasdaqGS\n", ["NVDA"]),
        ("symbol,section,flag,target (currency)\nNVDA,AI,2,150.0\nBTC,,,\nAMD,AI,,\n",
         ["BTC", "###AI", "NVDA | flag=2 | target=150.0", "AMD"]),
        ("NVDA,132.5\nAMD,155\n", ["NVDA", "AMD"]),
        ("symbol,note\nNVDA,'=1+1\n", ["NVDA | note==1+1"]),
        ("symbol,note\n\"NVDA\",\"two\nlines\"\n", ["NVDA | note=two\\nlines"]),
    ],
)  # fmt: skip
def test_symbols_and_tables_are_read(text: str, lines: list[str]) -> None:
    assert _lines(text.encode()) == lines
    assert _lines(text.replace("\n", "\r\n").encode()) == lines


def test_preview_tells_accepted_skipped_and_refused_and_changes_nothing() -> None:
    target = parse(HEAD + "AMD\n")
    read = read_import(b"symbol,alias\nNVDA,a\nAMD,b\n<b>,c\nNVDA,d\n")
    done = read.into(target)
    assert (done.added, done.skipped) == (("NVDA",), ("AMD", "NVDA"))
    assert [(one.text, one.reason) for one in done.refused] == [("<b>", "looks like markup")]
    assert done.watchlist.symbols == ("AMD", "NVDA")
    assert target.symbols == ("AMD",)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", "no symbols in it"),
        (b"symbol,name\n", "no symbols in it"),
        (b"NV\0DA\n", "not a text file"),
        (b"\xff\xfe\x00\x00N\0\0\0", "not a text file"),
        (b"caf\xe9\n", "not UTF-8 text, nor UTF-16 with its mark"),
        (b"#voldesk-watchlist 2\nNVDA\n", "written by a newer Voldesk"),
        (b"N" * (LARGEST + 1), "larger than 4 MB"),
        (b"symbol,a\nNVDA," + b"x" * 200_000, "not a table that can be read"),
        (b"x" * 200_000 + b",b\nc,d\n", "not a table that can be read"),
        (b'""\t""\n""\t""\n', "no symbols in it"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, fault: str) -> None:
    assert read_import(content).fault == fault


@given(st.binary(max_size=200))
@settings(max_examples=60, deadline=None)
def test_no_file_is_too_odd(content: bytes) -> None:
    read = read_import(content)
    assert bool(read.fault) != bool(read.items)


_pieces = st.sampled_from(
    [b'"', b"'", b",", b";", b"\t", b" ", b"\n", b"\r", b"\r\n", b"###", b"symbol", b"NVDA", b"1.5",
     b"section", b"|", b"=", b"x" * 140_000, b"\xff", b"\xef\xbb\xbf", b"\0"]
)  # fmt: skip


@given(st.lists(_pieces, max_size=16).map(b"".join))
@example(b'""\t""\n""\t""\n')
@settings(max_examples=120, deadline=None)
def test_no_table_is_too_odd(content: bytes) -> None:
    read = read_import(content)
    assert bool(read.fault) != bool(read.items)
    read.into(Watchlist())


def test_import_is_capped() -> None:
    text = "symbol,note\n" + "".join(f"S{n},x\n" for n in range(2_100))
    assert read_import(text.encode()).cut == 100


# -- export --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("NVDA", "NVDA"),
        ("BRK.B", "BRK.B"),
        ("brk-b", "BRK.B"),
        ("2330.TW", "TWSE:2330"),
        ("0700.HK", "HKEX:700"),
        ("^VIX", "CBOE:VIX"),
        ("BTC", "CRYPTO:BTCUSD"),
        ("EURUSD=X", "FX:EURUSD"),
        ("NASDAQ:NVDA", "NASDAQ:NVDA"),
        ("ES=F", "ES=F"),
    ],
)
def test_symbols_are_spelled_as_tradingview_does(text: str, spelled: str) -> None:
    (item,) = parse(text).entries
    assert tradingview_symbol(item.symbol, item.text) == spelled


def test_tradingview_export_is_read_back_with_the_same_symbols() -> None:
    listed = parse(HEAD + "NVDA\n^VIX\n###AI, and more\n2330.TW\nbrk-b\nSOL\n<bad>\n")
    back = read_import(tradingview_text(listed).encode()).as_list().watchlist
    assert back.symbols == listed.symbols
    assert [e.text for e in back.entries if e.kind is EntryKind.SECTION] == ["AI, and more"]


def test_X4_table_has_units_sources_ages_and_no_formulas(clock: ManualClock) -> None:
    listed = parse(HEAD + "###=Sum\nNVDA | note==cmd | target=150 | flag=2\nAMD\n")
    text = list_csv(listed, {"NVDA": row_view("NVDA", 132.5)}, START, 1012.5)
    first, second = csv.DictReader(io.StringIO(text))
    assert first["section"] == "'=Sum"
    assert first["note"] == "'=cmd"
    assert first["target (currency)"] == "150.0"
    assert (first["last (currency)"], first["last source"]) == ("132.5", "yahoo")
    assert (first["last age (s)"], first["last as of (UTC)"]) == ("12.5", START.isoformat())
    assert first["DVOL (points)"] == ""
    assert second["last (currency)"] == ""
    assert "NaN" not in text


def test_table_is_read_back_with_fields_and_sections() -> None:
    listed = parse(HEAD + "BTC\n###AI\nNASDAQ:NVDA | alias=N, V | note==x | flag=2\nAMD\n")
    read = read_import(list_csv(listed, {}, START, 0.0).encode())
    assert write_list(read.as_list().watchlist) == write_list(listed)


def test_rows_in_another_order_keep_their_sections() -> None:
    whole = parse(HEAD + "BTC\n###AI\nNVDA\n###Chips\nAMD\n")
    shown = parse(HEAD + "AMD\nBTC\nNVDA\n")
    lines = csv.DictReader(io.StringIO(list_csv(shown, {}, START, 0.0, whole)))
    assert [(line["symbol"], line["section"]) for line in lines] == [
        ("AMD", "Chips"), ("BTC", ""), ("NVDA", "AI")
    ]  # fmt: skip


# -- clipboard -----------------------------------------------------------------------------------


def test_rows_come_back_from_the_clipboard_as_they_were() -> None:
    listed = parse(OWN)
    items = rows_of_json(rows_json(listed, range(len(listed.entries))))
    back = pasted_entries(Watchlist(), items).watchlist
    assert write_list(back) == OWN.replace("\n\n", "\n")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nothing",
        b"[]",
        b'{"voldesk_rows": 2, "rows": []}',
        b'{"voldesk_rows": 1, "rows": 5}',
        b'{"voldesk_rows": 1, "rows": [1, {"symbol": 5}]}',
        b"[" * 100_000,
        b" " * 1_000_001,
    ],
)
def test_strange_clipboards_give_nothing(content: bytes) -> None:
    assert rows_of_json(content) == ()


def test_a_hostile_row_is_refused_or_made_harmless() -> None:
    bad = (
        b'{"voldesk_rows": 1, "rows": [{"symbol": "<b>"}, {"symbol": "NVDA",'
        b' "note": "a\\n###X | y=1", "fields": ["a=1\\nAMD", "b=2"], "comments": ["x", "# ok"]}]}'
    )
    refused, item = rows_of_json(bad)
    assert isinstance(refused, Refused)
    done = pasted_entries(Watchlist(), (refused, item)).watchlist
    assert write_list(done) == HEAD + "# ok\nNVDA | b=2 | note=a\\n###X \\| y=1\n"
    assert parse(write_list(done)) == done
