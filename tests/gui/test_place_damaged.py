"""The file of the window's place, damaged in any way: the window comes up, nothing is deleted."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gui.geometry import Geometry

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

TIMES = 25


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) - 1)]


def flipped(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


@pytest.mark.parametrize("how", [cut, flipped])
def test_S4_a_damaged_place_of_the_window_does_no_harm(
    desk: Desk, tmp_path: Path, how: Callable[[bytes, random.Random], bytes],
    seen: Callable[[str], None],
) -> None:  # fmt: skip
    path = tmp_path / "window.ini"
    window = desk.window
    Geometry(path).store(window, window.desk)
    whole = path.read_bytes()
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    chance = random.Random(seed)
    told = 0
    for _ in range(TIMES):
        damaged = how(whole, chance)
        path.write_bytes(damaged)
        geometry = Geometry(path)
        geometry.restore(window, window.desk)
        kept = [one.read_bytes() for one in tmp_path.glob("window.ini*")]
        assert damaged in kept
        if how is cut:
            assert "window.ini was damaged and is kept as window.ini.corrupt-" in geometry.said
        told += bool(geometry.said)
        geometry.store(window, window.desk)
        assert Geometry(path).restore(window, window.desk)
        for one in tmp_path.glob("*.corrupt-*"):
            one.unlink()
    seen(f"{TIMES} {how.__name__} window.ini: {told} told and kept")
