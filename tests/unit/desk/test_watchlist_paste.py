"""Pasted text: how it is split, what is added, skipped and refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.watchlist import DEFAULT, Watchlist, copied, parse_list, pasted, split_paste
from engine.desk.watchlist.paste import LONGEST_TEXT, MOST_ROWS


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("NVDA", ["NVDA"]),
        ("NVDA, AMD;META\tTSM\r\nORCL\rMU", ["NVDA", "AMD", "META", "TSM", "ORCL", "MU"]),
        (" , ;\n\n\t", []),
        ("NVDA\tNvidia\nAMD\tAdvanced", ["NVDA", "AMD"]),
        ("Symbol,Name\nNVDA,Nvidia\nAMD,AMD Inc", ["NVDA", "AMD"]),
        ("NVDA;132.5\nAMD;12,1", ["NVDA", "AMD"]),
        ("NVDA,META\nAMD,TSM", ["NVDA", "META", "AMD", "TSM"]),
        ("NVDA,META\nAMD", ["NVDA", "META", "AMD"]),
        ('"NVDA"\n\'AMD\'', ["NVDA", "AMD"]),
        ("###Chips, big\nNVDA,AMD", ["###Chips, big", "NVDA", "AMD"]),
        ("###AI,NASDAQ:NVDA,###Coins,COINBASE:BTCUSD",
         ["###AI", "NASDAQ:NVDA", "###Coins", "COINBASE:BTCUSD"]),
        ("#voldesk-watchlist 1\n# c\nNVDA | note=a, b", ["NVDA | note=a, b"]),
        ("\ufeffticker\nNVDA", ["NVDA"]),
    ],
)  # fmt: skip
def test_text_is_split_as_specified(text: str, pieces: list[str]) -> None:
    assert list(split_paste(text)) == pieces


def test_pasted_rows_stand_below_the_current_one_in_their_order() -> None:
    result = pasted(DEFAULT, "ORCL, nvda\n<b>x</b>\nINTC, ORCL", below=0)
    assert result.watchlist.symbols[:4] == ("NVDA", "ORCL", "INTC", "META")
    assert result.added == ("ORCL", "INTC")
    assert result.skipped == ("NVDA", "ORCL")
    assert [(r.text, r.reason) for r in result.refused] == [("<b>x</b>", "looks like markup")]


@pytest.mark.parametrize("text", ["", "NVDA, META", "<b>\n=cmd", "###Only a header"])
def test_nothing_usable_leaves_the_list_as_it_is(text: str) -> None:
    assert pasted(DEFAULT, text).watchlist is DEFAULT


def test_sections_and_fields_come_along() -> None:
    result = pasted(Watchlist(), "###AI\nNVDA | alias=Nvidia | note=a, b\nAMD")
    assert [e.line for e in result.watchlist.entries] == [
        "###AI",
        "NVDA | alias=Nvidia | note=a, b",
        "AMD",
    ]


def test_G7_a_thousand_symbols_are_one_edit_and_refusals_are_listed() -> None:
    names = [f"S{n}X" for n in range(1000)]
    result = pasted(DEFAULT, "\n".join([*names, "a b", "<i>"]))
    assert len(result.added) == 1000
    assert len(result.refused) == 2
    assert result.cut == 0


def test_more_than_the_cap_is_cut_and_counted() -> None:
    result = pasted(Watchlist(), "\n".join(f"S{n}X" for n in range(MOST_ROWS + 7)))
    assert len(result.added) == MOST_ROWS == 2000
    assert result.cut == 7


def test_X5_only_the_first_megabyte_is_read() -> None:
    text = "A" * (LONGEST_TEXT - 1) + "\nNVDA"
    assert split_paste(text) == ("A" * (LONGEST_TEXT - 1),)


def test_copy_gives_symbols_as_spelled_and_headers() -> None:
    watchlist = parse_list("#voldesk-watchlist 1\n###AI\nNASDAQ:NVDA | note=x\n\nBTC-USD\n")
    text = copied(watchlist, (0, 1, 2, 3))
    assert text == "###AI\nNASDAQ:NVDA\nBTC-USD"
    assert pasted(Watchlist(), text).watchlist.symbols == watchlist.symbols


@given(st.text(max_size=200))
def test_any_pasted_text_is_taken_without_an_error(text: str) -> None:
    result = pasted(DEFAULT, text)
    assert len(set(result.watchlist.symbols)) == len(result.watchlist.symbols)
    assert set(DEFAULT.symbols) <= set(result.watchlist.symbols)
