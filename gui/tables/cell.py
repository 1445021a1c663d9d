"""One table cell as painted: text, tone and mark, made from a measured value."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from engine.model.value import Quality
from gui import format as fmt
from gui.text import told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.model.value import Measured


class Tone(Enum):
    """Which colour role a cell's text takes."""

    __hash__ = object.__hash__  # Enum's own is written in Python and asked for every painted cell

    TEXT = "text"
    QUIET = "secondary"
    UP = "up"
    DOWN = "down"
    STALE = "stale"
    WARNING = "warning"
    FAULT = "fault"
    WELL = "well"
    ACCENT = "focus"


class Mark(Enum):
    """A small sign before the text; those of states have a shape each and the text's colour."""

    NONE = ""
    CLOCK = "stale"
    FROZEN = "frozen"
    WAITING = "waiting"
    DISC = "well"
    TRIANGLE = "late"
    PAUSE = "waits"
    CROSS = "down"
    SQUARE = "broken"
    RING = "off"
    DASH = "idle"
    SHUT = "folded"
    OPEN = "unfolded"
    UNEQUAL = "disputed"


@dataclass(frozen=True, slots=True)
class Bar:
    """A thin bar under the text of a cell.

    Attributes:
        share: How much of the whole is used, 0 to 1.
        soft: Where on it a notch stands, NaN for none.
    """

    share: float
    soft: float = math.nan


@dataclass(frozen=True, slots=True)
class Cell:
    """What is painted in one cell.

    Attributes:
        value: Sort and flash key; NaN for text and for missing figures.
        replayed: Painted with the replay's band.
        trail: Prices of a sparkline, oldest first; NaN breaks the line.
        note: Small words left of a figure, where the column leaves room ("n 45/252").
        bar: What is used of a budget, drawn under the text.
        swing: A bar from the cell's middle, -1 (full to the left) to 1; NaN for none.
        badge: A flag, 1 to 7, drawn with its number; 0 for none.
        strong: A text in heavier letters: not read yet.
    """

    text: str
    tone: Tone = Tone.TEXT
    mark: Mark = Mark.NONE
    value: float = math.nan
    replayed: bool = False
    trail: tuple[float, ...] = ()
    note: str = ""
    bar: Bar | None = None
    swing: float = math.nan
    badge: int = 0
    strong: bool = False


EMPTY = Cell("")
WAITING = Cell("", mark=Mark.WAITING)

_MARKS = {Quality.STALE: Mark.CLOCK, Quality.FROZEN: Mark.FROZEN}
_WORDS = {
    Quality.LIVE: "live",
    Quality.DELAYED: "delayed",
    Quality.STALE: "stale: greyed until the source answers again",
    Quality.FROZEN: "frozen: the last good figure, kept until the market gives a new one",
    Quality.REPLAYED: "replayed",
    Quality.MISSING: "missing",
}
_NAMES = {
    Quality.LIVE: "live",
    Quality.DELAYED: "delayed",
    Quality.STALE: "stale",
    Quality.FROZEN: "frozen",
    Quality.REPLAYED: "replayed",
    Quality.MISSING: "missing",
}


def quality_words(quality: Quality) -> str:
    """What a quality means, for the reader."""
    return tr(_WORDS[quality])


def quality_word(quality: Quality) -> str:
    """The name of a quality in one word."""
    return tr(_NAMES[quality])


def figure(measured: Measured, write: Callable[[float], str], *, directed: bool = False) -> Cell:
    """The cell of a measured value: a dash without a number, greyed and marked when stale.

    Args:
        measured: What is shown.
        write: Its number format.
        directed: Colour it by its sign.
    """
    if not measured.known:
        return Cell(fmt.DASH, Tone.QUIET)
    tone = Tone.TEXT
    if measured.quality is Quality.STALE:
        tone = Tone.STALE
    elif directed and measured.value:
        tone = Tone.UP if measured.value > 0 else Tone.DOWN
    return Cell(
        write(measured.value),
        tone,
        _MARKS.get(measured.quality, Mark.NONE),
        measured.value,
        measured.quality is Quality.REPLAYED,
    )


def explain(title: str, measured: Measured, write: Callable[[float], str]) -> str:
    """Plain text of a figure's tooltip: value, as-of, source, quality, reason."""
    shown = write(measured.value) if measured.known else fmt.DASH
    lines = [f"{title}: {shown}"]
    if measured.as_of is not None:
        lines.append(tr("As of {when}").format(when=fmt.stamp(measured.as_of)))
    if measured.source:
        lines.append(tr("Source: {source}").format(source=told(measured.source)))
    quality = quality_words(measured.quality)
    lines.append(tr("Quality: {quality}").format(quality=quality))
    if measured.why:
        lines.append(tr("Reason: {why}").format(why=told(measured.why)))
    return "\n".join(lines)
