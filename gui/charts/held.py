"""What a read-out says of a figure that is not of now: stale, frozen, withdrawn or delayed."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from engine.model.value import Quality
from gui import format as written
from gui.charts import figures
from gui.text import tr

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QColor

    from engine.model.value import Measured
    from gui.charts.ink import Ink

_HELD = (Quality.STALE, Quality.FROZEN, Quality.MISSING)


def is_held(measured: Measured) -> bool:
    """Whether what is drawn of a figure is not its present value."""
    return measured.quality in _HELD


def toned(ink: Ink, color: QColor, measured: Measured) -> QColor:
    """The colour of a read-out, greyed as soon as the figure no longer moves."""
    return ink.stale if is_held(measured) else color


def note(measured: Measured, now: datetime | None, drawn: datetime | None = None) -> str:
    """Such as "frozen 14:17", "stale 3 h" or, of a withdrawn figure, "last 12 Sep".

    Args:
        measured: The figure.
        now: Wall time of what is shown, None if unknown.
        drawn: UTC instant of the last drawn value, for a figure without a stamp of its own.

    Returns:
        "" for a figure that lives.
    """
    word = {
        Quality.STALE: tr("stale"), Quality.FROZEN: tr("frozen"), Quality.MISSING: tr("last"),
        Quality.DELAYED: tr("delayed"),
    }.get(measured.quality, "")  # fmt: skip
    if not word:
        return ""
    at = measured.as_of or drawn
    if at is None:
        return word
    if measured.quality is Quality.STALE and now is not None:
        return f"{word} {written.age((now - at).total_seconds())}"
    at = at.astimezone(UTC)
    today = now is None or at.date() == now.astimezone(UTC).date()
    return f"{word} {figures.clock(at) if today else figures.day(at)}"
