"""The story's vol sheet as a picture of the real program: there, filled, at its size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from tests.e2e.program import run

if TYPE_CHECKING:
    from pathlib import Path

SPAN = ("--start", "2024-07-30", "--until", "2024-07-31")
PARTS = {
    "figures": (440, 130, 620, 560),
    "estimators": (640, 130, 1090, 300),
    "cone": (660, 350, 940, 490),
    "term structure": (980, 350, 1260, 490),
    "smile": (660, 580, 940, 700),
    "history": (980, 580, 1260, 700),
}


def _colours(image: QImage, part: tuple[int, int, int, int]) -> int:
    left, top, right, bottom = part
    return len({image.pixel(x, y) for x in range(left, right) for y in range(top, bottom)})


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_story_s_vol_sheet_is_filled(symbol: str, tmp_path: Path) -> None:
    path = tmp_path / "vol.png"
    ended = run(
        "--profile", tmp_path / "p", "--replay", "july-2024", "--speed", "0", *SPAN,
        "--until-settled", "--screenshot", path, "--size", "1280x800", "--screen", "vol",
        "--symbol", symbol, timeout=150.0,
    )  # fmt: skip
    assert ended.status == 0, ended.err
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1280, 800)
    thin = {name: _colours(image, part) for name, part in PARTS.items()}
    assert all(count > 30 for count in thin.values()), thin
