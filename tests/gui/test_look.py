from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication

import resources
from gui.style import body_font, style_sheet
from gui.theme import Theme, contrast, mix

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


def test_text_roles_keep_their_contrast(theme: Theme) -> None:
    for ground in (theme.ground, theme.pane, theme.raised):
        assert contrast(theme.text, ground) >= 7
        assert contrast(theme.secondary, ground) >= 4.5
        assert contrast(theme.stale, ground) >= 4.5
        assert contrast(theme.warning, ground) >= 4.5
    for colour in (theme.up, theme.down, theme.fault):
        assert contrast(colour, theme.pane) >= 4.5
    assert contrast(theme.text, theme.selection) >= 7
    assert contrast(theme.text, mix(theme.replayed, theme.ground, 0.28)) >= 7


def test_every_role_of_the_style_is_filled(theme: Theme) -> None:
    sheet = style_sheet(theme)
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
    assert len(fields(Theme)) == 18
