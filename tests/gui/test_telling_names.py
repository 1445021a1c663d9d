"""The user's own names stay as they are in every sentence that is told in another language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.desk.finding import finding
from engine.desk.watchlist import Book, Refused, Watchlist, name_fault, parse_symbol, undo
from engine.desk.watchlist.outside import reload_text
from gui import language, text
from tests.support import languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

TICKERS = ("C", "D", "M", "L", "O", "A", "T", "H", "ALL", "NOW", "ON", "LOW", "REAL", "REC", "MAY")
NAMES = ("Volume", "Race", "May", "Earnings", "3 May", "Low", "Price", "symbol", "stale: late")
ENGLISH = (
    "add ", "remove", "move ", "cut ", "flag", "edit", "rename", "delete", "empty", "new list",
    "import", "reload", "section", " over ", " under ", "level", "session", "already", "rows",
)  # fmt: skip


@pytest.fixture(params=["zh_TW", "zh_CN"], autouse=True)
def _spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    assert qapp is not None
    languages.build()
    assert language.speak(request.param) == ""
    yield
    language.hush()


def _rest(said: str, *names: str) -> str:
    """What is told without the names, which stand in it as they are."""
    told = text.told(said)
    for name in names:
        assert name in told, (said, told)
        told = told.replace(name, "", 1)
    for word in ENGLISH:
        assert word not in told, (said, told)
    return told


@pytest.mark.parametrize("name", TICKERS)
def test_steps_keep_the_symbols(name: str) -> None:
    same = _rest(undo.remove_text(["NVDA"]), "NVDA")
    assert _rest(undo.remove_text([name]), name) == same
    steps = (
        undo.add_text([name]), undo.move_text([name], "up"), undo.cut_text([name]),
        undo.move_text([name], "to bottom"), undo.flag_text([name], 1), undo.flag_text([name], 0),
        undo.edit_text("note", name), undo.edit_text("symbol", name),
    )  # fmt: skip
    for step in steps:
        _rest(step, name)
    assert _rest(undo.add_text([name, "BTC"]), name, "BTC") == _rest("add NVDA, BTC", "NVDA", "BTC")


@pytest.mark.parametrize("name", [*NAMES, *TICKERS])
def test_steps_keep_the_names_of_lists_sections_and_files(name: str) -> None:
    steps = (
        undo.new_list_text(name), undo.delete_list_text(name), undo.section_text(name),
        undo.delete_list_text(name, last=True), undo.rename_list_text(name, "Tech"),
        undo.rename_list_text("Tech", name), undo.rename_section_text(name, "Tech"),
        undo.move_to_list_text(["NVDA"], name), undo.move_to_list_text(["a", "b", "c"], name),
        undo.import_text(4, f"{name}.csv"), undo.import_text(1, f"{name}.csv"),
        reload_text([f"{name}.txt"]), undo.edit_text("name", name), undo.remove_text([name]),
    )  # fmt: skip
    for step in steps:
        _rest(step, name)


def test_counts_of_rows_are_told() -> None:
    assert text.told(undo.remove_text(["a", "b", "c"])).endswith(("3 列", "3 行"))


@pytest.mark.parametrize("name", TICKERS)
def test_the_race_keeps_the_symbols(name: str) -> None:
    for a, b in ((67.4, 51.2), (51.2, 67.4), (51.2, 51.2)):
        for sessions in (0, 3):
            _rest(finding(name, "BTC", a, b, sessions, ""), name, "BTC", f"{a}", f"{b}")
            _rest(finding("BTC", name, a, b, sessions, ""), "BTC", name, f"{a}", f"{b}")


@pytest.mark.parametrize("name", TICKERS)
def test_what_is_said_of_symbols_keeps_them(name: str) -> None:
    for said in (
        f"{name} is in the list already", f"no bars for {name}", f"{name} has no published DVOL",
        f"{name}: IV recorded since 2026-07-29, 3 days", f"option chain of {name} is empty",
        f"{name} and BTC: no IV recorded yet, the first close begins the line",
        f"{name} 30-day IV 42.3, 10.8 above realized 31.5",
    ):  # fmt: skip
        _rest(said, name)
        assert text.told(said) != said


@pytest.mark.parametrize("name", TICKERS)
def test_a_symbol_alone_is_no_word(name: str) -> None:
    assert text.told(name) == name


@pytest.mark.parametrize("typed", ["LOW!", "MAY!", "2330", "BTCUSDTX", "XXX:MAY", "NOW LOW"])
def test_refusals_are_told_and_keep_what_was_typed(typed: str) -> None:
    found = parse_symbol(typed)
    if isinstance(found, Refused):
        assert text.told(found.reason) != found.reason


@pytest.mark.parametrize("name", ["Volume", "Race", "May"])
def test_a_name_that_is_taken_is_named_as_it_is(name: str) -> None:
    why = name_fault(name, Book(((name, Watchlist()),), name))
    _rest(why, name)


@pytest.mark.parametrize("path", ["Volume.txt", "3 May.txt", "Race.txt", "May.txt"])
def test_sentences_on_files_keep_their_names(path: str) -> None:
    for said in (
        f"{path} could not be saved: permission denied. Your edits are kept in memory and saved "
        "as soon as that works again.",
        f"{path} is being written by another program",
        f"{path} is not saved: the profile is open read-only",
    ):
        assert path in text.told(said)
        assert text.told(said) != said


def test_dates_outside_names_are_told() -> None:
    assert "7月29日" in text.told("30 daily bars to 29 Jul")
    told = text.told("import 4 symbols from 3 May.csv")
    assert "3 May.csv" in told
