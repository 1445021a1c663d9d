"""Links by colour: a symbol travels from the list to what is linked with it, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from engine.model.layout import COLOURS
from gui.theme import contrast
from gui.workspace import linkmark
from tests.gui.workspace.rig import board, front, load, pane, run, shown

if TYPE_CHECKING:
    from gui.theme import Theme
    from tests.support.gui_session import Desk


def test_list_first_chart_and_sheet_are_linked_at_first(charted: Desk) -> None:
    charted.press("Space")
    window = charted.window
    assert (window.symbol, front(charted), window.plots.sheet_symbol) == ("META",) * 3
    titles = window.desk.titles
    for screen in ("watchlist", "chart", "vol"):
        assert titles[screen].link_text == "Linked by colour A"


def test_a_chart_takes_the_symbol_of_its_new_colour_and_follows_it(charted: Desk) -> None:
    charted.press("Ctrl+T")
    load(charted, "AMD")
    run(charted, "colour a")
    assert charted.said == "Chart: Linked by colour A"
    assert front(charted) == "NVDA"
    charted.window.show_screen("watchlist")
    charted.press("Space")
    assert shown(charted) == ["META", "META"]


def test_a_symbol_loaded_in_a_linked_chart_travels_back_to_list_and_sheet(charted: Desk) -> None:
    charted.window.show_screen("chart")
    load(charted, "TSM")
    assert charted.current == "TSM"
    assert charted.window.plots.sheet_symbol == "TSM"
    assert ("TSM",) in charted.engine.named("select")


def test_a_colour_of_its_own_leads_charts_but_not_the_list(charted: Desk) -> None:
    charted.press("Ctrl+T")
    run(charted, "colour b")
    charted.press("Ctrl+T")
    run(charted, "colour b")
    load(charted, "TSM")
    assert shown(charted) == ["NVDA", "TSM", "TSM"]
    assert charted.current == "NVDA"


def test_arrows_on_a_chart_of_another_colour_say_so(charted: Desk) -> None:
    charted.press("Ctrl+T", "Down")
    assert charted.said == "Not linked with the list; the link can be chosen in the palette"
    charted.press("Ctrl+Tab", "Down")
    assert front(charted) == "META"


def test_the_command_cycles_through_all_colours_and_none(charted: Desk) -> None:
    charted.window.show_screen("chart")
    told = []
    for _ in range(COLOURS + 1):
        run(charted, "link the pane by the next colour")
        told.append(charted.said.removeprefix("Chart: "))
    assert told == [linkmark.told(colour) for colour in (2, 3, 4, 0, 1)]


def test_list_and_sheet_can_be_linked_otherwise(charted: Desk) -> None:
    run(charted, "colour c")
    assert charted.said == "Watchlist: Linked by colour C"
    charted.press("Space")
    assert charted.window.symbol == "META"
    assert (front(charted), charted.window.plots.sheet_symbol) == ("NVDA", "NVDA")
    charted.press("Ctrl+Shift+4")
    run(charted, "colour c")
    assert charted.said == "Vol sheet: Linked by colour C"
    assert charted.window.plots.sheet_symbol == "META"
    assert charted.window.desk.titles["vol"].note.text() == "META"


def test_no_colour_is_told_by_colour_alone(charted: Desk, theme: Theme) -> None:
    words = [linkmark.told(colour) for colour in range(COLOURS + 1)]
    assert len(set(words)) == COLOURS + 1
    pictures = [linkmark.mark(colour, theme, 1.0).toImage() for colour in range(COLOURS + 1)]
    grey = [picture.convertToFormat(picture.Format.Format_Grayscale8) for picture in pictures]
    assert all(a != b for n, a in enumerate(grey) for b in grey[:n])
    charted.press("Ctrl+T")
    bar = board(charted).deck.bar
    assert bar.accessibleTabName(0) == "NVDA  D. Linked by colour A"
    assert bar.accessibleTabName(1) == "NVDA  D. Not linked"


@pytest.mark.parametrize("name", ["dark", "light", "contrast"])
def test_letters_on_marks_are_legible_in_each_theme(name: str) -> None:
    from gui.look import named_theme

    theme = named_theme(name, "west")
    for ground in theme.series[:COLOURS]:
        assert max(contrast(theme.pane, ground), contrast(theme.text, ground)) >= 4.5


def test_a_mnemonic_shows_symbols_the_list_does_not_have(charted: Desk) -> None:
    load(charted, "orcl")
    assert front(charted) == "ORCL"
    assert pane(charted).hasFocus()
    assert "ORCL" not in charted.symbols
    charted.press("Ctrl+K")
    charted.type("orcl vol")
    charted.press("Return")
    assert charted.window.plots.sheet_symbol == "ORCL"
    assert charted.window.desk.focused() == "vol"
    charted.press("Ctrl+K")
    charted.type("orcl")
    keys = [one.key for one in charted.window.sheets.palette.model.choices]
    assert keys[-2:] == ["chart:ORCL", "add:ORCL"]
    charted.press("Esc")


@pytest.mark.parametrize(
    ("word", "screen"), [("ERN", "earnings"), ("MOV", "movers"), ("FEEDS", "feeds")]
)
def test_mnemonics_open_their_screens(charted: Desk, word: str, screen: str) -> None:
    run(charted, word)
    assert charted.window.desk.focused() == screen


def test_a_symbol_of_the_list_is_found_by_its_letters(charted: Desk) -> None:
    run(charted, "TSM")
    assert charted.current == "TSM"
    assert front(charted) == "TSM"
