from __future__ import annotations

import itertools
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

import resources
from engine.model.layout import COLOURS
from gui.style import body_font, disabled, style_sheet
from gui.tables.cell import Tone
from gui.tables.tones import (
    REPLAY_SHARE,
    flag_colours,
    number_on,
    on_ground,
    table_grounds,
)
from gui.theme import DIRECTIONS, THEMES, Theme, contrast, legible, load_theme, mix
from gui.workspace.linkmark import inks
from tests.support.sight import apart

ROOT = Path(__file__).resolve().parents[2]
LITERAL = re.compile(
    r"""["'(\s:]#[0-9A-Fa-f]{3,8}\b|QColor\(\s*\d|rgba?\(|Qt\.GlobalColor\.(?!transparent)"""
)
NAMED = re.compile(r"(?:color|background)[^;{}]*:\s*(?:white|black|red|green|blue|grey|gray)\b")


def test_no_colour_stands_outside_the_theme_files() -> None:
    found = {
        str(path.relative_to(ROOT)): match[0]
        for path in (ROOT / "gui").rglob("*.py")
        for pattern in (LITERAL, NAMED)
        for match in pattern.finditer(path.read_text(encoding="utf-8"))
    }
    assert not found


@pytest.mark.parametrize(
    "text",
    ['QColor("#0E1116")', "x = '#fff'", "QColor(12, 3, 4)", "background: white", "rgb(1,2,3)"],
)
def test_the_search_for_literals_finds_them(text: str) -> None:
    assert LITERAL.search(text) or NAMED.search(text)


@pytest.fixture(params=THEMES)
def look(request: pytest.FixtureRequest) -> Theme:
    return load_theme(resources.path("themes", f"{request.param}.toml"))


@pytest.fixture(params=DIRECTIONS)
def turned(look: Theme, request: pytest.FixtureRequest) -> Theme:
    return look.with_directions(str(request.param))


def test_text_is_read_on_every_ground(look: Theme) -> None:
    grounds = (
        look.ground, look.pane, look.raised, look.selection, look.line,
        mix(look.selection, look.pane, 0.55), mix(look.replayed, look.ground, 0.28),
        mix(look.replayed, look.pane, REPLAY_SHARE), mix(look.focus, look.raised, 0.32),
    )  # fmt: skip
    assert min(contrast(look.text, ground) for ground in grounds) >= 7


@pytest.mark.parametrize("role", ["secondary", "stale", "warning", "fault", "well"])
def test_quiet_and_loud_words_are_read_on_bars_panes_and_sheets(look: Theme, role: str) -> None:
    grounds = look.ground, look.pane, look.raised
    assert min(contrast(getattr(look, role), ground) for ground in grounds) >= 4.5


def test_the_number_of_a_flag_and_the_letter_of_a_link_are_read(look: Theme) -> None:
    for flag in flag_colours(look):
        assert contrast(number_on(look, flag), flag) >= 4.5
    for link in range(1, COLOURS + 1):
        assert contrast(*inks(link, look)) >= 4.5
    assert contrast(look.secondary, look.pane) >= 3, "the ring of what is not linked"


def test_tabs_of_lists_and_charts_are_read(look: Theme) -> None:
    assert contrast(look.secondary, look.ground) >= 4.5
    assert contrast(look.text, look.pane) >= 4.5
    assert contrast(look.focus, look.ground) >= 3, "the line over the chosen tab"


def test_suggestions_and_sheets_are_read_marked_or_not(look: Theme) -> None:
    quiet = legible(look.secondary, look.selection, look.text)
    for ground in (look.raised, look.selection):
        assert min(contrast(look.text, ground), contrast(quiet, ground)) >= 4.5
    typed = mix(look.focus, look.raised, 0.32)
    assert contrast(look.text, typed) >= 4.5


def test_words_of_what_cannot_be_done_now_are_read(look: Theme) -> None:
    assert contrast(disabled(look), look.raised) >= 4.5
    assert contrast(disabled(look), look.raised) < contrast(look.text, look.raised)


def test_words_on_the_band_of_a_replay_are_read(look: Theme) -> None:
    band = mix(look.replayed, look.ground, 0.28)
    assert min(contrast(look.text, band), contrast(look.secondary, band)) >= 4.5


@pytest.mark.parametrize("part", ["QLabel", "QTabBar::tab", "QToolButton", "QHeaderView::section"])
def test_every_word_of_the_style_has_a_role_that_is_read(look: Theme, part: str) -> None:
    sheet = style_sheet(look)
    faint = [rule for rule in sheet.split("}") if part in rule and look.faint in rule]
    assert not faint


def test_secondary_words_are_read_on_a_selected_row(look: Theme) -> None:
    assert contrast(look.secondary, look.selection) >= 4.5


def test_every_figure_is_read_on_every_ground_of_a_table(turned: Theme) -> None:
    grounds = table_grounds(turned)
    assert len(grounds) == 6
    for ground in grounds:
        for tone in Tone:
            assert contrast(on_ground(turned, tone, ground), ground) >= 4.5


def test_rising_and_falling_are_told_apart_in_grey(turned: Theme) -> None:
    assert contrast(turned.up, turned.pane) >= 4.5
    assert contrast(turned.down, turned.pane) >= 4.5
    assert contrast(turned.up, turned.down) >= 1.25


@pytest.mark.parametrize("sight", ["protan", "deutan", "tritan"])
def test_safe_directions_are_told_apart_by_every_eye(look: Theme, sight: str) -> None:
    safe = look.with_directions("safe")
    assert apart(safe.up, safe.down, sight) >= 20


def test_lines_carry_words_and_the_first_two_differ_in_grey(look: Theme) -> None:
    least = 7 if look.name == "contrast" else 4.5
    assert min(contrast(colour, look.pane) for colour in look.series) >= least
    assert min(contrast(colour, look.raised) for colour in look.series) >= 4.5
    wanted = 1.7 if look.name == "contrast" else 1.85
    assert contrast(*look.series[:2]) >= wanted


@pytest.mark.parametrize("sight", ["normal", "protan", "deutan", "tritan"])
def test_lines_are_told_apart_by_every_eye(look: Theme, sight: str) -> None:
    pairs = itertools.combinations(look.series, 2)
    assert min(apart(first, second, sight) for first, second in pairs) >= 5


def test_what_the_high_contrast_theme_writes_is_read_by_weak_eyes(look: Theme) -> None:
    if look.name != "contrast":
        return
    for each in look.directions:
        assert min(contrast(each.up, look.pane), contrast(each.down, look.pane)) >= 7
    for role in ("text", "secondary", "stale", "warning", "fault", "focus", "well"):
        assert contrast(getattr(look, role), look.pane) >= 7


def test_the_convention_turns_only_rising_and_falling(look: Theme) -> None:
    west, china = look.with_directions("west"), look.with_directions("china")
    assert (west.up, west.down) == (china.down, china.up)
    assert (west.well, west.fault, west.series) == (china.well, china.fault, china.series)
    assert look.with_directions("korea").up == china.up
    assert west == look


def test_only_the_safe_convention_wears_triangles(turned: Theme) -> None:
    safe = turned.up == turned.with_directions("safe").up
    assert [turned.cue(c) for c in (2.0, -1.0, 0.0, float("nan"))] == (
        ["▲", "▼", "", ""] if safe else [""] * 4
    )


def test_a_legible_colour_moves_no_further_than_it_must() -> None:
    assert legible("#F6465D", "#141920", "#E7EBF0") == "#F6465D"
    moved = legible("#F6465D", "#1D3B63", "#E7EBF0")
    assert 4.5 <= contrast(moved, "#1D3B63") < 5


def test_every_role_of_the_style_is_filled(look: Theme) -> None:
    sheet = style_sheet(look)
    assert "{" in sheet
    assert not re.search(r"\{[a-z_]+\}", sheet)


def test_mix_lies_between_its_colours() -> None:
    assert mix("#FFFFFF", "#000000", 0.5) == "#808080"
    assert mix("#FFFFFF", "#102030", 0.0) == "#102030"
    assert mix("#FFFFFF", "#102030", 1.0) == "#FFFFFF"


def test_figures_are_of_equal_width_at_12_px(qapp: QApplication) -> None:
    font = body_font()
    assert font.pixelSize() == 12
    assert font.isFeatureSet(QFont.Tag("tnum"))
    assert qapp is not None


def test_the_app_icon_is_drawn(qapp: QApplication) -> None:
    icon = QIcon(str(resources.path("icons", "voldesk.svg")))
    image = icon.pixmap(64, 64).toImage()
    assert qapp is not None
    assert len({image.pixel(x, y) for x in range(64) for y in range(64)}) > 10
    assert len(fields(Theme)) == 21
