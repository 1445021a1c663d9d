"""The icon files of the three systems: whole, and the same each time."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtGui import QImage

from tests.unit.packaging.scripts import script

icons = script("icons")


def pixels(picture: bytes) -> tuple[int, int]:
    image = QImage.fromData(picture)
    return image.width(), image.height()


@pytest.mark.parametrize("size", [16, 48, 256])
def test_a_png_is_drawn_and_the_same_each_time(size: int) -> None:
    picture = icons.png(size)
    assert picture == icons.png(size)
    image = QImage.fromData(picture)
    assert pixels(picture) == (size, size)
    assert image.pixelColor(0, 0).alpha() == 0
    colours = {image.pixel(x, y) for x in range(size) for y in range(size)}
    assert len(colours) > 20


def test_the_windows_icon_holds_every_size_at_its_place() -> None:
    icon = icons.ico()
    _, kind, count = struct.unpack_from("<HHH", icon)
    assert kind == 1
    found = []
    for number in range(count):
        width, *_, length, at = struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number)
        assert pixels(icon[at : at + length]) == (width or 256, width or 256)
        found.append(width or 256)
    assert {16, 32, 48, 256} <= set(found)


def test_the_mac_icon_holds_every_size() -> None:
    icon = icons.icns()
    assert icon[:4] == b"icns"
    assert struct.unpack(">I", icon[4:8])[0] == len(icon)
    at, found = 8, []
    while at < len(icon):
        length = struct.unpack(">I", icon[at + 4 : at + 8])[0]
        found.append(pixels(icon[at + 8 : at + length])[0])
        at += length
    assert found == [16, 32, 64, 128, 256, 512, 1024]
