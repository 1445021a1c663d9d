"""Every screen in every theme and at both scales: taken, kept, filled, readable in grey."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QImage

import resources
from gui.theme import THEMES, Theme, contrast, load_theme
from tests.e2e.program import ROOT, environment, finish

pytestmark = pytest.mark.timeout(200)

Codes = NDArray[np.uint32]
Box = tuple[int, int, int, int]

SCREENS = (
    "race", "watchlist", "chart", "vol", "earnings", "capex", "movers", "treemap", "alerts",
    "events", "feeds",
)  # fmt: skip
SCALES = {"1280x800": ("1280x800", "1"), "2560x1440": ("1280x720", "2")}
"""Window in logical pixels and scale factor, by the picture's pixels."""
TINTED = ("events",)
"""Screens so full of a replay's rows that their tint is the commonest colour."""
DOUBLE = ("alerts",)
"""Panes of two tables, each with its own band while it replays."""
FRAME = 4
"""Logical pixels of a pane's band while it replays, and one for rounding."""
WORDS = 120
"""Logical pixels of lettering that a pane shows at least."""
LINE = 40
"""Logical pixels that a line of a chart shows at least."""
LEAST_INK = 0.005
GREY_GROUND, GREY_PAIR = 3.0, 1.7


@dataclass(frozen=True, slots=True)
class Roll:
    """The pictures of one run: where they are and where panes lie in each."""

    folder: Path
    places: dict[str, dict[str, Box]]

    def picture(self, name: str) -> Codes:
        """One picture, a number 0xRRGGBB a pixel."""
        image = QImage(str(self.folder / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
        flat = np.frombuffer(image.constBits(), dtype=np.uint32)
        return flat.reshape(image.height(), image.width()) & np.uint32(0xFFFFFF)


def _shoot(size: str, folder: Path) -> Roll:
    """Take all pictures of one scale in a process of its own."""
    window, factor = SCALES[size]
    kept = os.environ.get("VOLDESK_PICTURES", "")
    out = Path(kept).absolute() / size if kept else folder / size
    out.mkdir(parents=True, exist_ok=True)
    run = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.darkroom", out, folder / f"profile-{factor}", window],
        cwd=ROOT, env=environment(QT_SCALE_FACTOR=factor), text=True, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    ended = finish(run, 120.0)
    assert ended.status == 0, ended.err
    found = json.loads((out / "places.json").read_text(encoding="utf-8"))
    return Roll(out, {n: {p: tuple(b) for p, b in at.items()} for n, at in found.items()})


@pytest.fixture(scope="module")
def rolls(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Roll]:
    """Both runs, side by side."""
    folder = tmp_path_factory.mktemp("pictures")
    with ThreadPoolExecutor(len(SCALES)) as pool:
        runs: dict[str, Future[Roll]] = {s: pool.submit(_shoot, s, folder) for s in SCALES}
    return {size: run.result() for size, run in runs.items()}


def _theme(name: str) -> Theme:
    return load_theme(resources.path("themes", f"{name}.toml"))


def _hex(code: int) -> str:
    return f"#{int(code):06X}"


def _code(colour: str) -> int:
    return int(colour[1:], 16)


def _inside(picture: Codes, box: Box, scale: int) -> Codes:
    """A pane without the band around it."""
    left, top, right, bottom = box
    band = FRAME * scale
    return picture[top + band : bottom - band, left + band : right - band]


def _bold(part: Codes, ground: str, least: float) -> int:
    """Pixels that stand out from the ground by a contrast of at least `least`."""
    codes, counts = np.unique(part, return_counts=True)
    pairs = zip(codes, counts, strict=True)
    return sum(int(n) for code, n in pairs if contrast(_hex(code), ground) >= least)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SCALES)
def test_every_screen_is_taken_in_its_size(rolls: dict[str, Roll], size: str, theme: str) -> None:
    width, height = map(int, size.split("x"))
    shapes = {s: rolls[size].picture(f"{s}-{theme}").shape for s in SCREENS}
    assert shapes == dict.fromkeys(SCREENS, (height, width))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SCALES)
def test_the_theme_s_ground_dominates(rolls: dict[str, Roll], size: str, theme: str) -> None:
    roles = _theme(theme)
    for screen in set(SCREENS) - {"treemap", *TINTED}:
        codes, counts = np.unique(rolls[size].picture(f"{screen}-{theme}"), return_counts=True)
        most = _hex(codes[counts.argmax()])
        assert most in (roles.pane, roles.ground), screen


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SCALES)
def test_no_pane_is_empty_and_each_has_words(rolls: dict[str, Roll], size: str, theme: str) -> None:
    scale, roles = int(SCALES[size][1]), _theme(theme)
    for screen in SCREENS:
        name = f"{screen}-{theme}"
        shown = rolls[size].places[name]
        assert ("movers" if screen == "treemap" else screen) in shown
        for pane, box in shown.items():
            part = _inside(rolls[size].picture(name), box, scale)
            ink = _bold(part, roles.pane, 4.5)
            assert ink >= WORDS * scale * scale, f"{name}: {pane} has no words"
            assert ink / part.size >= LEAST_INK, f"{name}: {pane} is nearly empty"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SCALES)
def test_nothing_is_cut_at_a_pane_s_right_edge(
    rolls: dict[str, Roll], size: str, theme: str
) -> None:
    scale, roles = int(SCALES[size][1]), _theme(theme)
    for screen in SCREENS:
        name = f"{screen}-{theme}"
        for pane, box in rolls[size].places[name].items():
            edge = _inside(rolls[size].picture(name), box, scale)[:, -1:]
            filled = screen == "treemap" and pane == "movers"
            bands = 2 * FRAME * scale if pane in DOUBLE else 0
            cut = _bold(edge, roles.pane, 3.0) > bands
            assert filled or not cut, f"{name}: {pane} is cut"


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SCALES)
def test_the_race_is_told_apart_in_grey(rolls: dict[str, Roll], size: str, theme: str) -> None:
    roles, name = _theme(theme), f"race-{theme}"
    box = rolls[size].places[name]["race"]
    part = _inside(rolls[size].picture(name), box, int(SCALES[size][1]))
    left, right = roles.series[:2]
    for line in (left, right):
        assert int((part == _code(line)).sum()) >= LINE, f"{line} is not drawn"
        assert contrast(line, roles.pane) >= GREY_GROUND
    assert contrast(left, right) >= GREY_PAIR


@pytest.mark.parametrize("theme", THEMES)
def test_the_chart_s_lines_stand_out_in_grey(rolls: dict[str, Roll], theme: str) -> None:
    roles, name = _theme(theme), f"chart-{theme}"
    box = rolls["1280x800"].places[name]["chart"]
    part = _inside(rolls["1280x800"].picture(name), box, 1)
    for line in (roles.series[0], roles.series[2], roles.up, roles.down):
        assert int((part == _code(line)).sum()) >= LINE, f"{line} is not drawn"
        assert contrast(line, roles.pane) >= GREY_GROUND
