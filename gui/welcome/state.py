"""What is chosen on the first-run page and not yet taken, for a window in another language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unanswered:
    """The page as it stands.

    Attributes:
        preset: Name of the preset that is chosen, "" for the user's own list.
        stop: Which of its parts has the keyboard, counted from 0.
        row: The current row of that part, where it is a table.
        scrolled: How far it is scrolled down, in pixels.
    """

    preset: str
    stop: int = 0
    row: int = 0
    scrolled: int = 0
