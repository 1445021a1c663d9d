"""The file of the window's place, damaged in any way: the window comes up, nothing is deleted."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QByteArray, QSettings

from gui.geometry import VERSION, Geometry

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.gui_session import Desk

TIMES = 25


def cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) - 1)]


def flipped(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


def _spares(whole: Path, damaged: Path) -> bool:
    """Whether no value changed, or the seal itself lost its name (all other lines are whole)."""
    before, after = _values(whole), _values(damaged)
    return before == after or "window/crc" not in after


def _values(path: Path) -> dict[str, object]:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    return {key: store.value(key) for key in store.allKeys()}


def _write(path: Path, values: dict[str, object]) -> None:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for key, value in values.items():
        store.setValue(key, value)
    store.sync()


def test_S4_no_layout_that_changed_on_the_disk_reaches_qt(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seen: Callable[[str], None]
) -> None:
    """Qt crashes on a flipped bit in the docks' state (its 13th byte, for one)."""
    window = desk.window
    Geometry(tmp_path / "window.ini").store(window, window.desk)
    values = _values(tmp_path / "window.ini")
    reached: list[bytes] = []

    def put(state: QByteArray, version: int) -> bool:
        assert version == VERSION
        reached.append(bytes(state.data()))
        return True

    monkeypatch.setattr(window.desk, "restore_layout", put)
    monkeypatch.setattr(window, "restoreGeometry", lambda state: reached.append(state.data()))
    tried = 0
    for key in ("window/docks", "window/geometry"):
        whole = values[key]
        assert isinstance(whole, QByteArray)
        content = bytes(whole.data())
        for at in range(0, len(content), 8):
            bad = content[:at] + bytes([content[at] ^ 1 << at // 8 % 8]) + content[at + 1 :]
            path = tmp_path / f"{key[7:]}{at}.ini"
            _write(path, {**values, key: QByteArray(bad)})
            geometry = Geometry(path)
            assert not geometry.restore(window, window.desk)
            assert f"{path.name} was damaged and is kept as" in geometry.said
            tried += 1
    assert reached == []
    assert Geometry(tmp_path / "window.ini").restore(window, window.desk)
    assert len(reached) == 2
    seen(f"{tried} layouts with a flipped bit: none given to Qt")


def test_S4_no_workspace_that_changed_on_the_disk_brings_its_panes_to_qt(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A text that still reads is used and told, so each state in it has a checksum of its own."""
    spaces = desk.window.space.workspaces
    state = desk.window.desk.layout_state(VERSION).data()
    layout = spaces.present()
    reached: list[bytes] = []
    monkeypatch.setattr(
        desk.window.desk, "restore_layout", lambda state, _: reached.append(state.data())
    )
    for at in range(len(layout.docks)):
        letter = chr(ord(layout.docks[at]) ^ 1 << at % 7)
        spaces.apply(replace(layout, docks=layout.docks[:at] + letter + layout.docks[at + 1 :]))
    qt_begins_with = bytes.fromhex("000000ff")
    assert not [state for state in reached if state.startswith(qt_begins_with)]
    assert len(reached) <= 1, "the colon lost, and with it the checksum: no state of Qt's"
    spaces.apply(layout)
    assert reached[-1] == state
    reached.clear()
    spaces.apply(replace(layout, docks=layout.docks[9:]))
    assert len(reached) == 1, "an earlier format without checksum counts"


def test_S6_a_place_of_an_earlier_format_has_no_seal_and_counts(desk: Desk, tmp_path: Path) -> None:
    window = desk.window
    Geometry(tmp_path / "window.ini").store(window, window.desk)
    values = _values(tmp_path / "window.ini")
    assert re.fullmatch("[0-9a-f]{8}", str(values.pop("window/crc")))
    _write(tmp_path / "earlier.ini", values)
    geometry = Geometry(tmp_path / "earlier.ini")
    assert geometry.restore(window, window.desk)
    assert not geometry.said


@pytest.mark.parametrize("how", [cut, flipped])
def test_S4_a_damaged_place_of_the_window_does_no_harm(
    desk: Desk, tmp_path: Path, how: Callable[[bytes, random.Random], bytes],
    seen: Callable[[str], None],
) -> None:  # fmt: skip
    path = tmp_path / "window.ini"
    window = desk.window
    Geometry(path).store(window, window.desk)
    whole = path.read_bytes()
    (tmp_path / "whole").write_bytes(whole)
    seed = random.randrange(10**6)
    print(f"seed {seed}")  # noqa: T201 - shown where it fails
    chance = random.Random(seed)
    told = 0
    for turn in range(TIMES):
        damaged = how(whole, chance)
        path.write_bytes(damaged)
        (tmp_path / f"damaged{turn}").write_bytes(damaged)
        spared = _spares(tmp_path / "whole", tmp_path / f"damaged{turn}")
        geometry = Geometry(path)
        geometry.restore(window, window.desk)
        kept = [one.read_bytes() for one in tmp_path.glob("window.ini*")]
        assert damaged in kept
        if not spared or not damaged.endswith(b"\n"):
            assert "window.ini was damaged and is kept as window.ini.corrupt-" in geometry.said
        told += bool(geometry.said)
        geometry.store(window, window.desk)
        assert Geometry(path).restore(window, window.desk)
        for one in tmp_path.glob("*.corrupt-*"):
            one.unlink()
    seen(f"{TIMES} {how.__name__} window.ini: {told} told and kept")
