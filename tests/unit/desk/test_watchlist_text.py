"""A list as text: identity, refused lines, fields, comments, versions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.watchlist import (
    DEFAULT,
    DEFAULT_TEXT,
    HEADER,
    EntryKind,
    Symbol,
    Watchlist,
    parse_list,
    parse_symbol,
    row,
    section,
    symbols,
    write_list,
)
from engine.desk.watchlist.entry import escaped, unescaped

SAMPLE = r"""#voldesk-watchlist 1
# a comment belongs to the entry below it
# and so does this
###AI capex
NASDAQ:NVDA | alias=Nvidia | flag=2 | note=in \| Taipei\nat 9 | odd | target=150
  BTC-USD

FOO:BAR | note=unresolved
not a symbol, at all
=cmd|' /C calc'!A0
BTC
### Chips 2
TWSE:2330
# the end
"""


def test_text_to_list_to_text_is_the_identity() -> None:
    assert write_list(parse_list(SAMPLE)) == SAMPLE
    assert write_list(DEFAULT) == DEFAULT_TEXT


def test_the_default_list_is_the_story_s() -> None:
    assert symbols(DEFAULT) == (
        "NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN", "BTC", "ETH",
    )  # fmt: skip


def test_lines_become_rows_sections_blanks_and_refused_rows() -> None:
    watchlist = parse_list(SAMPLE)
    found = [(e.kind, e.text, e.symbol or e.reason) for e in watchlist.entries]
    assert found == [
        (EntryKind.SECTION, "AI capex", ""),
        (EntryKind.ROW, "NASDAQ:NVDA", "NVDA"),
        (EntryKind.ROW, "BTC-USD", "BTC"),
        (EntryKind.BLANK, "", ""),
        (EntryKind.REFUSED, "FOO:BAR", "unknown exchange FOO"),
        (EntryKind.REFUSED, "not a symbol, at all", "contains a blank"),
        (EntryKind.REFUSED, "=cmd|' /C calc'!A0", "contains a blank"),
        (EntryKind.REFUSED, "BTC", "BTC is in the list already"),
        (EntryKind.SECTION, "Chips 2", ""),
        (EntryKind.ROW, "TWSE:2330", "2330.TW"),
    ]
    assert watchlist.tail == ("# the end",)
    assert len(watchlist.entries[0].comments) == 2


def test_fields_are_read_unescaped_and_unknown_ones_kept() -> None:
    nvda = parse_list(SAMPLE).entries[1]
    assert nvda.field("alias") == "Nvidia"
    assert nvda.field("note") == "in | Taipei\nat 9"
    assert nvda.field("missing") == ""
    changed = nvda.with_field("flag", "7").with_field("target", "").with_field("own", "a|b")
    assert changed.line == (
        r"NASDAQ:NVDA | alias=Nvidia | flag=7 | note=in \| Taipei\nat 9 | odd | own=a\|b"
    )


def test_an_edited_row_keeps_its_fields_and_comments() -> None:
    watchlist = parse_list("#voldesk-watchlist 1\n# why\nFOO:BAR | note=x\n")
    intel = parse_symbol("INTC")
    assert isinstance(intel, Symbol)
    edited = watchlist.with_edited(0, intel)
    assert write_list(edited) == "#voldesk-watchlist 1\n# why\nINTC | note=x\n"
    assert edited.symbols == ("INTC",)


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_byte_order_mark_and_windows_line_ends_are_read(ends: str) -> None:
    watchlist = parse_list("\ufeff" + ends.join(["#voldesk-watchlist 1", "NVDA", "AMD", ""]))
    assert watchlist.symbols == ("NVDA", "AMD")
    assert write_list(watchlist) == "#voldesk-watchlist 1\nNVDA\nAMD\n"


def test_S5_a_newer_format_is_read_only_and_keeps_its_header() -> None:
    watchlist = parse_list("#voldesk-watchlist 2\nNVDA\n")
    assert watchlist.read_only
    assert write_list(watchlist) == "#voldesk-watchlist 2\nNVDA\n"
    assert not DEFAULT.read_only


def test_a_list_without_header_is_read_and_gets_one() -> None:
    watchlist = parse_list("NVDA\nAMD")
    assert watchlist.header == ""
    assert watchlist.symbols == ("NVDA", "AMD")
    assert write_list(watchlist) == "#voldesk-watchlist 1\nNVDA\nAMD\n"


def test_empty_text_is_an_empty_list() -> None:
    assert parse_list("").entries == ()
    assert parse_list(HEADER).symbols == ()


@given(st.text(max_size=40))
def test_escapes_are_undone_exactly(value: str) -> None:
    line_ends = value.replace("\r\n", "\n").replace("\r", "\n")
    assert unescaped(escaped(value)) == line_ends
    assert " | " not in escaped(value)
    assert "\n" not in escaped(value)


lines = st.one_of(
    st.text(alphabet=st.characters(exclude_characters="\n", codec="utf-8"), max_size=30),
    st.sampled_from(["NVDA", "# c", "###S", "", " ", "AMD | note=a \\| b", "FOO:BAR", "nvda | x"]),
)


@given(st.lists(lines, max_size=12))
def test_any_file_is_kept_byte_for_byte(body: list[str]) -> None:
    text = "\n".join([HEADER, *body]) + "\n"
    same = text.replace("\r\n", "\n")
    watchlist = parse_list(text)
    assert write_list(watchlist) == same
    assert parse_list(write_list(watchlist)) == watchlist
    assert len(set(watchlist.symbols)) == len(watchlist.symbols)


names = st.sampled_from(["NVDA", "brk.b", "^VIX", "TWSE:2330", "BTC-USD", "SOLUSDT", "CON"])
values = st.text(alphabet=st.characters(codec="utf-8"), max_size=12)


@given(
    st.lists(
        st.one_of(
            st.tuples(names, st.sampled_from(["alias", "note", "flag"]), values),
            st.tuples(st.just("###"), values, st.just("")),
        ),
        max_size=8,
    )
)
def test_every_list_we_write_is_read_back_as_the_same_list(
    rows: list[tuple[str, str, str]],
) -> None:
    watchlist = Watchlist()
    for first, second, third in rows:
        if first == "###":
            watchlist = watchlist.with_entries((section(second),))
            continue
        symbol = parse_symbol(first)
        assert isinstance(symbol, Symbol)
        watchlist = watchlist.with_entries((row(symbol).with_field(second, third),))
    assert parse_list(write_list(watchlist)) == watchlist
