"""Two programs' edits of one list become one list, and nothing is lost unsaid."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.watchlist import (
    Book,
    OutsideChange,
    Watchlist,
    merged,
    parse_list,
    reloaded,
    write_list,
)

HEAD = "#voldesk-watchlist 1\n"


def _list(*lines: str) -> Watchlist:
    return parse_list(HEAD + "".join(f"{line}\n" for line in lines))


def _merge(base: str, ours: str, theirs: str) -> tuple[str, tuple[str, ...]]:
    done = merged(_list(*base.split()), _list(*ours.split()), _list(*theirs.split()))
    return " ".join(write_list(done.watchlist).split("\n")[1:]).strip(), done.conflicts


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "result"),
    [
        ("A B C", "A B C", "C A", "C A"),
        ("A B C", "C A", "A B C", "C A"),
        ("A B C", "A B C D", "A B C E", "A B C E D"),
        ("A B C", "A C", "A B C D", "A C D"),
        ("A B C", "C B A", "A B C D", "C D B A"),
        ("A B C", "A B D C", "C B A", "C B D A"),
        ("A B C", "B A C", "C B A", "C B A"),
        ("###X A ###Y B", "###X A ###Y B C", "###X A D ###Y B", "###X A D ###Y B C"),
        ("A", "A B", "A B", "A B"),
        ("", "A", "B", "B A"),
    ],
)
def test_both_sides_are_in_the_result(base: str, ours: str, theirs: str, result: str) -> None:
    assert _merge(base, ours, theirs) == (result, ())


def test_an_entry_changed_on_both_sides_keeps_the_outside_text() -> None:
    done = merged(_list("A", "B"), _list("A | note=1", "B"), _list("A | note=2", "B"))
    assert done.watchlist == _list("A | note=2", "B")
    assert done.conflicts == ("A | note=1",)


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_an_entry_changed_here_and_removed_there_is_kept_and_named(side: str) -> None:
    one, other = _list("A | note=1"), _list()
    done = merged(_list("A"), *((one, other) if side == "ours" else (other, one)))
    assert done.watchlist.symbols == ("A",)
    assert done.conflicts == ("A | note=1",)


def test_comments_and_blank_lines_are_merged_too() -> None:
    base = _list("# a", "A", "", "B")
    done = merged(base, _list("# a", "A", "", "B", "C"), _list("# new", "A", "", "", "B"))
    assert done.watchlist == _list("# new", "A", "", "", "B", "C")


def test_S5_a_newer_file_wins_whole() -> None:
    newer = parse_list("#voldesk-watchlist 2\nA\n")
    done = merged(_list("A"), _list("A", "B"), newer)
    assert (done.watchlist, done.conflicts) == (newer, ("B",))


lists = st.lists(
    st.sampled_from(["A", "B", "C", "D | note=1", "D | note=2", "###X", "", "<bad>"]),
    max_size=7,
    unique_by=lambda line: line[:1],
).map(lambda lines: _list(*lines))


@given(lists, lists, lists)
@settings(max_examples=100)
def test_merging_is_stable_and_loses_no_symbol(
    base: Watchlist, ours: Watchlist, theirs: Watchlist
) -> None:
    done = merged(base, ours, theirs).watchlist
    assert parse_list(write_list(done)) == done
    kept = (set(ours.symbols) & set(theirs.symbols)) | (
        (set(ours.symbols) | set(theirs.symbols)) - set(base.symbols)
    )
    assert kept <= set(done.symbols)
    assert set(done.symbols) <= set(ours.symbols) | set(theirs.symbols)
    again = merged(base, done, theirs).watchlist
    assert sorted(again.symbols) == sorted(done.symbols)
    assert merged(base, ours, base).watchlist == ours
    assert merged(base, base, theirs).watchlist == theirs


def test_no_base_means_both_are_new() -> None:
    assert merged(None, _list("A"), _list("B")).watchlist.symbols == ("B", "A")


# -- the book ------------------------------------------------------------------------------------

BOOK = Book((("Tech", _list("A", "B")), ("Coins", _list("C"))), "Tech")


def test_changes_of_two_files_are_one_step() -> None:
    done = reloaded(
        BOOK,
        (
            OutsideChange("Tech", _list("A", "B"), _list("A", "D")),
            OutsideChange("New", None, _list("E")),
        ),
    )
    assert done.text == "reload Tech.txt, New.txt"
    assert done.symbols == ("D",)
    assert (done.book.names, done.book.current) == (("Tech", "Coins", "New"), "Tech")


def test_nothing_new_is_no_step() -> None:
    done = reloaded(BOOK, (OutsideChange("Tech", _list("A"), _list("A", "B")),))
    assert done.book is BOOK
    assert done.text == ""


def test_a_renamed_file_keeps_place_edits_and_stays_shown() -> None:
    edited = BOOK.with_named("Tech", _list("A", "B", "MINE"))
    done = reloaded(
        edited,
        (
            OutsideChange("Tech", _list("A", "B"), None),
            OutsideChange("Chips", None, _list("A", "B")),
        ),
    )
    assert (done.book.names, done.book.current) == (("Chips", "Coins"), "Chips")
    assert done.book.watchlist == _list("A", "B", "MINE")
    assert done.text == "reload Chips.txt"


def test_a_list_deleted_outside_is_kept_where_it_was_edited_here() -> None:
    gone = (OutsideChange("Coins", _list("C"), None),)
    assert reloaded(BOOK, gone).book.names == ("Tech",)
    edited = BOOK.with_named("Coins", _list("C", "D"))
    assert reloaded(edited, gone).book is edited


def test_the_last_list_is_never_taken_away() -> None:
    one = Book((("Tech", _list("A")),), "Tech")
    assert reloaded(one, (OutsideChange("Tech", _list("A"), None),)).book is one
    swapped = (OutsideChange("Tech", _list("A"), None), OutsideChange("New", None, _list("B")))
    assert reloaded(one, swapped).book.names == ("New",)
