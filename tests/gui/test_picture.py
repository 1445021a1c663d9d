from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.picture import write_picture


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    made = QLabel("117.02")
    qtbot.addWidget(made)
    made.resize(120, 40)
    return made


def test_a_picture_is_flushed_to_the_disk_before_it_takes_its_name(
    label: QLabel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "deep" / "window.png"
    flushed: list[bool] = []
    real = os.fsync

    def fsync(descriptor: int) -> None:
        flushed.append(path.exists())
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    assert write_picture(label, path) == ""
    assert QImage(str(path)).width() == 120
    assert flushed == [False, True]


def test_S2_a_picture_that_cannot_be_written_leaves_the_old_one_and_no_rest(
    label: QLabel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "window.png"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert write_picture(label, path) == "no space left on device"
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
