"""While the SEC is not asked for want of an address, each place says what serves meanwhile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from engine.model.statement import Check, Statement
from engine.model.status import ProviderState, ProviderStatus
from engine.options import Options
from engine.settings import Settings
from engine.sources import switched_off
from gui.feeds.contact import ContactSheet
from tests.support.fake_engine import LIVE, replay_mode
from tests.support.gui_session import Desk

if TYPE_CHECKING:
    from gui.capex.pane import CapexPane

SERVES = "table that comes with Voldesk"


def tell(desk: Desk, status: ProviderStatus) -> None:
    desk.engine.put(("provider", status.name), status)
    desk.bridge.drain()


@pytest.fixture
def unasked() -> ProviderStatus:
    """As the engine itself says it."""
    return next(one for one in switched_off(Options(), Settings()) if one.name == "sec")


def pane_of(desk: Desk) -> CapexPane:
    pane = desk.window.screens.capex.pane
    assert pane is not None
    return pane


def test_the_capex_screen_says_so_until_there_is_an_address(
    charted: Desk, unasked: ProviderStatus
) -> None:
    charted.window.show_screen("capex")
    pane = pane_of(charted)
    assert SERVES not in pane.legend.text()
    tell(charted, unasked)
    assert SERVES in pane.legend.text()
    assert "contact address (Sources menu)" in pane.legend.text()
    assert pane.legend.isVisible()
    tell(charted, replace(unasked, state=ProviderState.OK, text="ok"))
    assert SERVES not in pane.legend.text()


def test_what_came_before_the_charts_is_said_too(desk: Desk, unasked: ProviderStatus) -> None:
    tell(desk, unasked)
    desk.mount_charts()
    assert SERVES in pane_of(desk).legend.text()


@pytest.mark.parametrize("text", ["off: switched off in Feeds", "off: no endpoint is given"])
def test_another_reason_is_not_taken_for_it(
    charted: Desk, unasked: ProviderStatus, text: str
) -> None:
    tell(charted, replace(unasked, text=text))
    tell(charted, replace(unasked, name="yahoo"))
    assert SERVES not in pane_of(charted).legend.text()


def test_the_line_takes_its_room_from_the_tables_not_from_the_desktop(
    capex: Desk, pane: CapexPane, unasked: ProviderStatus
) -> None:
    said = tuple(
        Statement(
            f"s{at}",
            "META",
            date(2024, 7, 31),
            f"Sentence {at}",
            40.0,
            "USD",
            "company",
            Check.VERIFIED,
        )
        for at in range(40)
    )
    pane.set_statements(said)
    pane.go_to_cell("META", 2)
    capex.window.resize(1280, 800)
    QApplication.processEvents()
    tables = sum(view.height() for view in pane.notes.tables())
    assert tables > 100
    assert pane.minimumSizeHint().height() < pane.height() - 100
    tell(capex, unasked)
    for _ in range(3):
        QApplication.processEvents()
    assert capex.window.height() == 800
    assert 0 < sum(view.height() for view in pane.notes.tables()) < tables


def test_a_replay_has_its_own_table(charted: Desk, unasked: ProviderStatus) -> None:
    tell(charted, unasked)
    charted.engine.put(("mode", ""), replay_mode())
    charted.bridge.drain()
    assert SERVES not in pane_of(charted).legend.text()
    charted.engine.put(("mode", ""), LIVE)
    charted.bridge.drain()
    assert SERVES in pane_of(charted).legend.text()


def test_settings_and_the_address_sheet_say_so(desk: Desk) -> None:
    desk.press("Ctrl+,")
    desk.type("sec_contact")
    assert SERVES in desk.window.sheets.settings.about.text()
    desk.press("Return")
    sheet = desk.window.sheets.contact
    assert isinstance(sheet, ContactSheet)
    assert SERVES in sheet.why.text()
    assert sheet.why.height() >= sheet.why.heightForWidth(sheet.why.width())
    desk.press("Esc")
