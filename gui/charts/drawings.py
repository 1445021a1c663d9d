"""What a user has drawn on a chart: lines and spans in time and value, and the way back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from engine.desk.watchlist import Step, UndoStack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from gui.charts.axis import Axis
    from gui.charts.scale import Map

Kind = Literal["trend", "horizontal", "vertical", "span"]
Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Point:
    """A place on a chart that outlives zooms and intervals.

    Attributes:
        at: Epoch seconds; on an axis that is not time the axis' own position.
        value: In the unit of the panel it stands on.
    """

    at: float
    value: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """One thing drawn on the panel with this number; a line without length repeats its point."""

    kind: Kind
    first: Point
    second: Point
    panel: int = 0


Drawings = tuple[Drawing, ...]


class DrawnSheet:
    """The drawings of one symbol on one screen, immutable states with 200 undoable steps.

    Args:
        shown: What was drawn before; no step of the stack.
        told: Called with what is shown after every change.
    """

    def __init__(
        self, shown: Drawings = (), told: Callable[[Drawings], None] = lambda _shown: None
    ) -> None:
        self.shown = shown
        self._told = told
        self._stack: UndoStack[Drawings] = UndoStack()

    def change(self, after: Drawings, text: str) -> None:
        """Make `after` the drawings as one step with this text."""
        self._stack = self._stack.pushed(Step(text, self.shown, after))
        self._show(after)

    def undo(self) -> str:
        """Take the last step back; its text, "" if there is none."""
        self._stack, step = self._stack.undo()
        if step is None:
            return ""
        self._show(step.before)
        return step.text

    def redo(self) -> str:
        """Do the step undone last again; its text, "" if there is none."""
        self._stack, step = self._stack.redo()
        if step is None:
            return ""
        self._show(step.after)
        return step.text

    def _show(self, shown: Drawings) -> None:
        self.shown = shown
        self._told(shown)

    @property
    def undo_text(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._stack.undo_text

    @property
    def redo_text(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._stack.redo_text


class DrawnBook:
    """Every symbol's drawings on one screen.

    Attributes:
        changed: Called with a symbol and its drawings after every change of them.
    """

    def __init__(self) -> None:
        self._sheets: dict[str, DrawnSheet] = {}
        self._before: dict[str, Drawings] = {}
        self.changed: Callable[[str, Drawings], None] = lambda _key, _shown: None

    def fill(self, before: Mapping[str, Drawings]) -> None:
        """Take what was drawn in earlier runs; symbols looked at already keep what they have."""
        self._before.update(before)

    def sheet(self, key: str) -> DrawnSheet:
        """The drawings of this symbol."""
        if key not in self._sheets:
            before = self._before.pop(key, ())
            self._sheets[key] = DrawnSheet(before, lambda shown: self.changed(key, shown))
        return self._sheets[key]


def ends(drawing: Drawing, axis: Axis | None, x_map: Map, y_map: Map) -> tuple[Place, Place]:
    """Both points in pixels; not finite where the axis has no place for one.

    Args:
        drawing: What is drawn.
        axis: Where moments stand; None on an axis that is not time.
        x_map: Positions to pixels.
        y_map: Values of the drawing's panel to pixels.
    """

    def pixel(point: Point) -> Place:
        x = point.at if axis is None else axis.place(point.at)
        return x_map.pixel(x), y_map.pixel(point.value)

    return pixel(drawing.first), pixel(drawing.second)


def distance(kind: Kind, first: Place, second: Place, at: Place) -> float:
    """Pixels from `at` to what is drawn between two places; infinite where it is nowhere."""
    if kind == "horizontal":
        found = abs(at[1] - first[1])
    elif kind == "vertical":
        found = abs(at[0] - first[0])
    else:
        found = _to_segment(first, second, at)
    return found if math.isfinite(found) else math.inf


def _to_segment(first: Place, second: Place, at: Place) -> float:
    across, down = second[0] - first[0], second[1] - first[1]
    long = across * across + down * down
    share = ((at[0] - first[0]) * across + (at[1] - first[1]) * down) / long if long else 0.0
    share = min(max(share, 0.0), 1.0)
    return math.hypot(at[0] - first[0] - share * across, at[1] - first[1] - share * down)
