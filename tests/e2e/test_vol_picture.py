"""The vol sheet as a picture of the real program: there, filled, at its size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.e2e.program import run

if TYPE_CHECKING:
    from pathlib import Path

    Box = tuple[int, int, int, int]

SPAN = ("--start", "2024-07-30", "--until", "2024-07-31")
NUMBERS: dict[str, tuple[Box, int]] = {
    "figures": ((600, 124, 666, 615), 500),
    "estimators": ((800, 124, 1116, 272), 1_000),
    "shape": ((1220, 124, 1278, 272), 150),
}
"""Where figures stand, and the pixels of their digits at least: a dash has eight."""
PLOTS: dict[str, Box] = {
    "cone": (660, 330, 970, 490),
    "term structure": (980, 330, 1260, 490),
    "smile": (660, 560, 970, 715),
    "history": (980, 560, 1270, 715),
}
INK, COLOUR = 110, 70
LEAST_COLOURED = 150
"""Coloured pixels of lines and dots: the words of an empty plot are grey."""


def _count(image: QImage, box: Box, *, coloured: bool) -> int:
    """Pixels that are bright, or that have a colour."""
    left, top, right, bottom = box
    found = 0
    for pixel in (image.pixel(x, y) for x in range(left, right) for y in range(top, bottom)):
        parts = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
        found += max(parts) - min(parts) > COLOUR if coloured else max(parts) > INK
    return found


def _empty(symbol: str, tmp_path: Path, *words: str) -> set[str]:
    """Parts of the picture of `symbol` that hold no figures and no lines."""
    path = tmp_path / "vol.png"
    ended = run(
        "--profile", tmp_path / "p", *words, "--until-settled", "--screenshot", path,
        "--size", "1280x800", "--screen", "vol", "--symbol", symbol, timeout=150.0,
    )  # fmt: skip
    assert ended.status == 0, ended.err
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    thin = {n for n, (box, least) in NUMBERS.items() if _count(image, box, coloured=False) < least}
    pale = {n for n, box in PLOTS.items() if _count(image, box, coloured=True) < LEAST_COLOURED}
    return thin | pale


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_story_s_vol_sheet_is_filled(symbol: str, tmp_path: Path) -> None:
    assert _empty(symbol, tmp_path, "--replay", "july-2024", "--speed", "0", *SPAN) == set()


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_live_vol_sheet_is_filled(
    endpoints: tuple[str, ...], symbol: str, tmp_path: Path
) -> None:
    assert _empty(symbol, tmp_path, *endpoints) == set()


def test_a_sheet_of_nothing_is_seen_to_be_empty(tmp_path: Path) -> None:
    assert _empty("NVDA", tmp_path, "--offline") == {*NUMBERS, *PLOTS}
