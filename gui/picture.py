"""The window's one writer of pictures: whole and on the disk, or not there at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice

from gui.text import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_NESTED: Final = 3
"""Rounds in which layouts inside layouts come to rest."""


def write_picture(widget: QWidget, path: Path) -> str:
    """Grab `widget` into a PNG at `path`; the fault in words, "" if it is written.

    A temporary file in the same folder is written, flushed to disk and renamed over the target;
    then the folder is flushed. A folder that does not exist is made.
    """
    content = _encoded(widget)
    if not content:
        return tr("the picture could not be made")
    return write_file(path, content)


def write_file(path: Path, content: bytes) -> str:
    """Put `content` at `path` in the same way; the fault in words, "" if it is written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
    except OSError as error:
        return (error.strerror or str(error)).lower()
    return ""


def _encoded(widget: QWidget) -> bytes:
    for _ in range(_NESTED):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made = widget.grab().save(buffer, "PNG")
    return bytes(buffer.data().data()) if made else b""


def _replace(path: Path, content: bytes) -> None:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
