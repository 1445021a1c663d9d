"""Several lists: names, order, the one shown, rows that go from one to another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.watchlist import Book, Watchlist, file_name, name_fault, new_name, parse_list
from engine.desk.watchlist.naming import LONGEST_STEM, name_of_file, same_name, shape_fault
from engine.desk.watchlist.text import write_list

A = parse_list("#voldesk-watchlist 1\nNVDA\nAMD | note=x\n###AI\nTSM\nMU\n")
B = parse_list("#voldesk-watchlist 1\nBTC\nAMD\n")
BOOK = Book((("Tech", A), ("Coins", B), ("Third", Watchlist())), "Tech")


def _lines(book: Book, name: str) -> list[str]:
    found = book.list_named(name)
    assert found is not None
    return write_list(found).splitlines()[1:]


def test_names_are_found_in_any_case() -> None:
    assert BOOK.list_named("TECH") is A
    assert BOOK.with_current("coins").watchlist is B
    assert BOOK.list_named("other") is None


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "type a name"),
        ("  ", "type a name"),
        ("tech ", "there is a list Tech already"),
        ("a/b", "contains /, which separates folders"),
        ("a\\b", "contains \\, which separates folders"),
        ("a\u202eb", "contains a control or invisible character"),
        ("x" * 61, "a name has at most 60 characters"),
        ("😀" * 60, "a name has at most 60 characters"),
        ("CON", ""),
        ("..", ""),
        ("半導體" * 20, ""),
        ("AI: capex?", ""),
    ],
)
def test_G8_a_name_is_refused_with_a_reason(name: str, fault: str) -> None:
    assert name_fault(name, BOOK) == fault


def test_a_list_may_keep_its_name_in_another_case() -> None:
    assert name_fault("TECH", BOOK, "Tech") == ""
    assert BOOK.with_renamed("Tech", "TECH").names == ("TECH", "Coins", "Third")
    assert BOOK.with_renamed("Tech", "coins") is BOOK


def test_a_new_list_stands_behind_the_current_one_and_is_shown() -> None:
    book = BOOK.with_new("  New   one ")
    assert book.names == ("Tech", "New one", "Coins", "Third")
    assert book.current == "New one"
    assert BOOK.with_new("Coins") is BOOK
    assert BOOK.with_new("Last", after="Third").names[-1] == "Last"


def test_a_deleted_list_leaves_the_next_one_and_the_last_is_emptied() -> None:
    book = BOOK.with_deleted("Tech")
    assert (book.names, book.current) == (("Coins", "Third"), "Coins")
    assert BOOK.with_current("Third").with_deleted("Third").current == "Coins"
    last = Book((("Tech", A),), "Tech").with_deleted("Tech")
    assert (last.names, last.watchlist) == (("Tech",), Watchlist())
    assert last.with_deleted("Tech") is last


def test_lists_change_places() -> None:
    assert BOOK.with_moved_list("Third", -1).names == ("Tech", "Third", "Coins")
    assert BOOK.with_moved_list("Tech", -1) is BOOK


def test_rows_go_to_another_list_once_with_their_fields() -> None:
    book = BOOK.with_moved_rows([0, 1], "Coins")
    assert _lines(book, "Tech") == ["###AI", "TSM", "MU"]
    assert _lines(book, "Coins") == ["BTC", "AMD", "NVDA"]
    assert BOOK.with_moved_rows([0], "Tech") is BOOK
    assert BOOK.with_moved_rows([], "Coins") is BOOK
    assert _lines(BOOK.with_moved_rows([1], "Third"), "Third") == ["AMD | note=x"]


def test_a_header_takes_its_rows_to_another_list() -> None:
    book = BOOK.with_moved_rows([2], "Third")
    assert _lines(book, "Tech") == ["NVDA", "AMD | note=x"]
    assert _lines(book, "Third") == ["###AI", "TSM", "MU"]


def test_all_symbols_begin_with_the_current_list() -> None:
    assert BOOK.with_current("Coins").symbols == ("BTC", "AMD", "NVDA", "TSM", "MU")


@pytest.mark.parametrize(
    ("lists", "current"), [((), ""), ((("a", A), ("A", B)), "a"), ((("a", A),), "b")]
)
def test_an_impossible_book_is_refused(
    lists: tuple[tuple[str, Watchlist], ...], current: str
) -> None:
    with pytest.raises(ValueError, match="list"):
        Book(lists, current)


@given(st.text(max_size=70))
def test_every_possible_name_has_a_safe_file_that_gives_it_back(name: str) -> None:
    if shape_fault(name):
        return
    file = file_name(name)
    assert len(file.encode()) <= LONGEST_STEM + 4
    assert not set(file) & set('<>:"/\\|?*')
    assert not file.startswith(".")
    assert same_name(name_of_file(file)) == same_name(name)
    assert file_name(name_of_file(file)) == file


@given(st.text(max_size=300))
def test_every_file_has_a_possible_name(stem: str) -> None:
    name = name_of_file(stem + ".txt", {"list", "a"})
    assert shape_fault(name) == ""
    assert same_name(name) not in {"list", "a"}


def test_a_free_name_is_numbered() -> None:
    assert new_name(BOOK, "Tech") == "Tech (2)"
    assert new_name(BOOK, "Other") == "Other"
