"""The vol sheet in the real window, reached and walked with real keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.charts import views as chart_views
from tests.gui.vol import views
from tests.support.fake_engine import LIVE, replay_mode

if TYPE_CHECKING:
    from engine.desk.volview import VolView
    from gui.vol.pane import VolPane
    from tests.support.gui_session import Desk


def _come(desk: Desk, *sheets: VolView) -> VolPane:
    """Sheets arrive from the engine, through the bridge."""
    for view in sheets:
        desk.engine.put(("vol", view.symbol), view)
    desk.bridge.drain()
    assert desk.window.sheet is not None
    return desk.window.sheet


def _shown(desk: Desk) -> set[str]:
    return {screen for screen, dock in desk.window.desk.docks.items() if dock.isVisible()}


def _shows(sheet: VolPane) -> tuple[str, str]:
    """The symbol asked for and the one whose figures are shown."""
    return sheet.symbol, sheet.view.symbol if sheet.view is not None else ""


def test_ctrl_shift_4_shows_the_sheet_of_the_current_symbol_in_the_charts_place(
    charted: Desk,
) -> None:
    assert _shown(charted) == {"watchlist", "earnings", "race", "chart"}
    sheet = _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4")
    assert _shown(charted) == {"watchlist", "earnings", "vol"}
    assert charted.window.desk.focused() == "vol"
    assert sheet.implied.hasFocus()
    assert sheet.symbol == "NVDA"
    assert sheet.headline.text.startswith("NVDA ")
    assert charted.window.desk.titles["vol"].note.text() == "NVDA"
    charted.press("Ctrl+Shift+3")
    assert _shown(charted) == {"watchlist", "earnings", "race", "chart"}
    assert charted.window.desk.focused() == "chart"
    charted.press("Ctrl+Shift+4", "Ctrl+Shift+1")
    assert _shown(charted) == {"watchlist", "earnings", "race", "chart"}
    assert charted.window.desk.focused() == "race"


@pytest.mark.parametrize("key", ["Return", "Enter"])
def test_return_in_the_chart_opens_its_symbol_s_sheet(charted: Desk, key: str) -> None:
    charted.press("Down")
    symbol = charted.symbols[1]
    charted.qtbot.waitUntil(lambda: charted.window.symbol == symbol)
    charted.press("Ctrl+Shift+3", key)
    assert charted.window.sheet is not None
    assert charted.window.sheet.symbol == symbol
    assert charted.window.desk.focused() == "vol"


def test_return_in_the_race_opens_the_sheet_of_its_left_symbol(charted: Desk) -> None:
    charted.window.set_symbol("AMD")
    charted.engine.put(("race", ""), replace(chart_views.race(), left_symbol="TSM"))
    charted.bridge.drain()
    charted.press("Ctrl+Shift+1", "Return")
    assert charted.window.sheet is not None
    assert charted.window.sheet.symbol == "TSM"
    assert charted.window.symbol == "TSM"
    assert charted.current == "TSM"
    assert ("TSM",) in charted.engine.named("select")


@pytest.mark.parametrize(
    ("typed", "symbol"), [("NVDA VOL", "NVDA"), ("btc vol", "BTC"), ("  amd   vol ", "AMD")]
)
def test_the_palette_opens_a_symbol_s_sheet_by_its_mnemonic(
    charted: Desk, typed: str, symbol: str
) -> None:
    charted.press("Ctrl+K")
    charted.type(typed)
    first = charted.window.sheets.palette.model.choices[0]
    assert (first.title, first.note) == (f"{symbol} VOL", f"Vol sheet of {symbol}")
    charted.press("Return")
    assert charted.window.sheet is not None
    assert charted.window.sheet.symbol == symbol
    assert charted.current == symbol
    assert charted.window.desk.focused() == "vol"


def test_vol_alone_opens_the_current_symbol_s_sheet(charted: Desk) -> None:
    charted.window.set_symbol("AMD")
    charted.press("Ctrl+K")
    charted.type("VOL")
    charted.press("Return")
    assert charted.window.sheet is not None
    assert charted.window.sheet.symbol == "AMD"
    assert charted.window.desk.focused() == "vol"


def test_the_sheet_of_a_symbol_out_of_the_list_opens_too(charted: Desk) -> None:
    charted.press("Ctrl+K")
    charted.type("ORCL VOL")
    assert charted.window.sheets.palette.model.choices[0].blocked == ""
    charted.press("Return")
    assert charted.window.symbol == "ORCL"
    assert charted.window.desk.focused() == "vol"
    assert "ORCL" not in charted.symbols


def test_a_mnemonic_needs_a_symbol_and_the_word(charted: Desk) -> None:
    charted.press("Ctrl+K")
    for typed in ("NVDA VOLUME", "VOL", "NVDAVOL", "\u4e2d\u6587 ??? VOL"):
        charted.window.sheets.palette.box.setText(typed)
        keys = [choice.key for choice in charted.window.sheets.palette.model.choices]
        assert not [key for key in keys if key.startswith("vol:")]
    charted.press("Esc")


def test_a_new_symbol_asks_for_its_sheet_and_waits_for_it(charted: Desk) -> None:
    sheet = _come(charted, views.nvda(), replace(views.nvda(), symbol="AMD"))
    charted.press("Ctrl+Shift+4")
    charted.window.set_symbol("BTC")
    assert charted.engine.named("select")[-1] == ("BTC",)
    assert _shows(sheet) == ("BTC", "")
    _come(charted, views.nvda())
    assert _shows(sheet) == ("BTC", "")
    _come(charted, views.btc())
    assert _shows(sheet) == ("BTC", "BTC")
    charted.window.set_symbol("AMD")
    assert _shows(sheet) == ("AMD", "AMD")


def test_sheets_of_another_world_are_dropped(charted: Desk) -> None:
    charted.press("Ctrl+Shift+4")
    charted.engine.put(("mode", ""), LIVE)
    sheet = _come(charted, views.nvda())
    charted.engine.put(("mode", ""), replay_mode())
    charted.bridge.drain()
    assert sheet.replayed
    charted.window.set_symbol("BTC")
    charted.window.set_symbol("NVDA")
    assert _shows(sheet) == ("NVDA", "")
    charted.engine.put(("mode", ""), LIVE)
    charted.bridge.drain()
    assert not sheet.replayed


def test_views_that_came_before_the_charts_are_shown_when_they_are_in(desk: Desk) -> None:
    desk.engine.put(("vol", "NVDA"), views.nvda())
    desk.bridge.drain()
    desk.press("Ctrl+Shift+4")
    assert not desk.window.plots.vol_done
    desk.mount_charts()
    assert desk.window.sheet is not None
    assert _shows(desk.window.sheet) == ("NVDA", "NVDA")
    assert desk.window.plots.vol_done


def test_a_sheet_that_is_not_seen_is_filled_when_it_is_shown(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    assert _shows(sheet) == ("", "")
    charted.press("Ctrl+Shift+4")
    assert _shows(sheet) == ("NVDA", "NVDA")
    charted.press("Ctrl+Shift+3")
    charted.window.set_symbol("BTC")
    _come(charted, views.btc())
    assert _shows(sheet) == ("NVDA", "NVDA")
    charted.press("Ctrl+Shift+4")
    assert _shows(sheet) == ("BTC", "BTC")


def test_arrows_walk_every_number_of_the_block_over_its_tables(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4")
    assert sheet.focused_figure() == views_figure("iv30_atm", sheet)
    charted.press("Down")
    assert _focused(sheet) == "iv30_vix"
    charted.press("Right")
    assert sheet.realized.hasFocus()
    assert _focused(sheet) == "parkinson_10"
    charted.press("Right", "Down")
    assert _focused(sheet) == "garman_klass_20"
    charted.press("Left", "Left")
    assert sheet.implied.hasFocus()
    assert _focused(sheet) == "iv30_dvol"
    charted.press(*["Right"] * 7)
    assert sheet.latest.hasFocus()
    charted.press("Right")
    assert sheet.latest.hasFocus()
    charted.press(*["Left"] * 7)
    charted.press("Left")
    assert sheet.implied.hasFocus()
    charted.press(*["Up"] * 30)
    assert _focused(sheet) == "iv30_atm"
    seen = [_focused(sheet)]
    for _ in range(30):
        charted.press("Down")
        seen.append(_focused(sheet))
    assert list(dict.fromkeys(seen)) == [
        "iv30_atm", "iv30_vix", "iv30_dvol", "iv30_vendor", "dvol", "dvol_difference",
        "iv_minus_rv", "iv_rank", "iv_percentile", "ewma", "garch_1d", "garch", "gjr", "har",
        "variance_premium", "implied_move_pct", "one_sigma_move_pct", "event_jump_pct",
        "iv30_ex_earnings",
    ]  # fmt: skip


def _focused(sheet: VolPane) -> str:
    figure = sheet.focused_figure()
    return figure.name if figure is not None else ""


def views_figure(name: str, sheet: VolPane) -> object:
    assert sheet.view is not None
    return sheet.view.figure(name)


def test_tab_walks_figures_and_plots_and_stays_in_the_sheet(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4", "Right")
    parts = [sheet.realized, *sheet.plots(), sheet.realized]
    for part in parts[1:]:
        charted.press("Tab")
        assert part.hasFocus()
    for part in reversed(parts[:-1]):
        charted.press("Shift+Tab")
        assert part.hasFocus()


@pytest.mark.parametrize("part", range(5))
def test_space_steps_the_symbol_in_every_part(charted: Desk, part: int) -> None:
    _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4", *["Tab"] * part)
    charted.press("Space")
    assert charted.window.symbol == charted.symbols[1]
    charted.press("Shift+Space")
    assert charted.window.symbol == "NVDA"
    if part:
        charted.press("Down")
        assert charted.window.symbol == charted.symbols[1]
        charted.press("Up")
    assert charted.window.desk.focused() == "vol"


def test_escape_drops_the_crosshair_then_goes_to_the_list(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    crosshair = sheet.cone.plot.state.crosshair
    charted.press("Ctrl+Shift+4", "Tab", "Left")
    assert (sheet.cone.hasFocus(), crosshair.x is None) == (True, False)
    charted.press("Esc")
    assert (sheet.cone.hasFocus(), crosshair.x is None) == (True, True)
    charted.press("Esc")
    assert charted.window.watchlist.table.hasFocus()
    assert _shown(charted) == {"watchlist", "earnings", "vol"}
    charted.press("Ctrl+Shift+4", "Esc")
    assert charted.window.watchlist.table.hasFocus()


def test_chart_keys_reach_the_plot_in_focus(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4", "Tab", "Tab")
    assert sheet.term.hasFocus()
    assert charted.window.plots.current() is sheet.term
    before = sheet.term.plot.timeline.view
    charted.press("+")
    assert sheet.term.plot.timeline.view != before
    charted.press("0")
    assert sheet.term.plot.timeline.view == before
    charted.press("Return")
    assert sheet.implied.hasFocus()


def test_expiries_of_the_smile_are_walked_from_the_palette(charted: Desk) -> None:
    sheet = _come(charted, views.nvda())
    charted.press("Ctrl+Shift+4")
    before = sheet.smile.accessibleName()
    charted.press("Ctrl+K")
    charted.type("smile of the next expiry")
    charted.press("Return")
    assert sheet.smile.accessibleName() != before
    charted.press("Ctrl+K")
    charted.type("vol.prev_expiry")
    charted.press("Return")
    assert sheet.smile.accessibleName() == before
    _come(charted, replace(views.empty(), symbol="NVDA"))
    blocked = {c.id: c.blocked() for c in charted.window.commands}
    assert blocked["vol.next_expiry"] == "no listed options"


def test_ctrl_c_copies_the_figures(charted: Desk) -> None:
    charted.press("Ctrl+Shift+4", "Ctrl+C")
    assert charted.said == "The figures are not there yet"
    _come(charted, views.nvda())
    charted.press("Ctrl+C")
    assert charted.said.startswith("Copied ")
    assert QGuiApplication.clipboard().text().startswith("Figure\tValue\tUnit")
