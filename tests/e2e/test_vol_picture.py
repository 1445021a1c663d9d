"""The vol sheet as a picture of the real program: there, filled, at its size."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.e2e.live import endpoints_of, session_market, together
from tests.e2e.program import Ended, run

Array = NDArray[np.uint8]
Box = tuple[int, int, int, int]

pytestmark = pytest.mark.timeout(400)

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
SCREEN = ("--until-settled", "--size", "1280x800", "--screen", "vol")
STORY = ("--replay", "july-2024", "--speed", "0", *SPAN)


@dataclass(frozen=True, slots=True)
class Asked:
    """A sheet to take a picture of: of a market server unless the options say otherwise."""

    symbol: str
    words: tuple[str, ...] = ()


def _picture(asked: Asked, folder: Path) -> Ended:
    """Run the program for a picture, written beside its profile."""
    folder.mkdir()
    with session_market() as market:
        words = asked.words or endpoints_of(market)
        return run(
            "--profile", folder / "p", *words, *SCREEN, "--symbol", asked.symbol, "--screenshot",
            folder / "vol.png", timeout=150.0,
        )  # fmt: skip


ASKED = {
    "story NVDA": Asked("NVDA", STORY),
    "story BTC": Asked("BTC", STORY),
    "live NVDA": Asked("NVDA"),
    "live BTC": Asked("BTC"),
    "nothing": Asked("NVDA", ("--offline",)),
}


def _shot(asked: Asked, folder: Path) -> Array:
    """A picture as an array: row, column, then blue, green, red and opacity."""
    ended = _picture(asked, folder)
    assert ended.status == 0, ended.err
    image = QImage(str(folder / "vol.png")).convertToFormat(QImage.Format.Format_ARGB32)
    assert (image.width(), image.height()) == (1280, 800)
    return np.array(image.constBits()).reshape(800, 1280, 4)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Future[Array]]:
    """Every picture of these tests, its program ended."""
    return together(_shot, ASKED, tmp_path_factory.mktemp("pictures"))


def _count(picture: Array, box: Box, *, coloured: bool) -> int:
    """Pixels that are bright, or that have a colour."""
    left, top, right, bottom = box
    parts = picture[top:bottom, left:right, :3].astype(int)
    brightest = parts.max(axis=2)
    return int((brightest - parts.min(axis=2) > COLOUR if coloured else brightest > INK).sum())


def _empty(picture: Array) -> set[str]:
    """Parts of a picture that hold no figures and no lines."""
    thin = {
        n for n, (box, least) in NUMBERS.items() if _count(picture, box, coloured=False) < least
    }
    pale = {n for n, box in PLOTS.items() if _count(picture, box, coloured=True) < LEAST_COLOURED}
    return thin | pale


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_story_s_vol_sheet_is_filled(pictures: dict[str, Future[Array]], symbol: str) -> None:
    assert _empty(pictures[f"story {symbol}"].result()) == set()


@pytest.mark.parametrize("symbol", ["NVDA", "BTC"])
def test_the_live_vol_sheet_is_filled(pictures: dict[str, Future[Array]], symbol: str) -> None:
    assert _empty(pictures[f"live {symbol}"].result()) == set()


def test_a_sheet_of_nothing_is_seen_to_be_empty(pictures: dict[str, Future[Array]]) -> None:
    assert _empty(pictures["nothing"].result()) == {*NUMBERS, *PLOTS}
