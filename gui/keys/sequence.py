"""Two keys in a row: which press waits, which one runs a command, which one is eaten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

PATIENCE_S: Final = 1.5


@dataclass(frozen=True, slots=True)
class Pending:
    """A first key was pressed.

    Attributes:
        first: Its chord.
        until: Monotonic seconds up to which the second key counts.
    """

    first: str
    until: float


class Fate(Enum):
    """What becomes of a press."""

    PASSES = "passes"
    WAITS = "waits"
    RUNS = "runs"
    WRONG = "wrong"
    CANCELS = "cancels"


@dataclass(frozen=True, slots=True)
class Step:
    """What a press did.

    Attributes:
        fate: Only one that passes is left to the others.
        pending: The first key that is waited on now.
        chord: The two keys that run a command, or those of no command.
    """

    fate: Fate
    pending: Pending | None = None
    chord: str = ""


def seconds(first: str, sequences: Collection[str]) -> tuple[str, ...]:
    """The keys that may follow a first one, in the given order."""
    start = f"{first}, "
    return tuple(each.removeprefix(start) for each in sequences if each.startswith(start))


def press(
    pending: Pending | None, meanings: tuple[str, ...], at: float, sequences: Mapping[str, object]
) -> Step:
    """Follow one press.

    Args:
        pending: The first key that is waited on.
        meanings: The chord of the press, then what else its place may stand for.
        at: Monotonic seconds.
        sequences: The two-key chords that are valid where the focus is.
    """
    if pending is not None and at < pending.until:
        return _second(pending.first, meanings, sequences)
    for chord in meanings:
        if seconds(chord, sequences):
            return Step(Fate.WAITS, Pending(chord, at + PATIENCE_S))
    return Step(Fate.PASSES)


def _second(first: str, meanings: tuple[str, ...], sequences: Mapping[str, object]) -> Step:
    if "Esc" in meanings:
        return Step(Fate.CANCELS)
    for chord in meanings:
        if f"{first}, {chord}" in sequences:
            return Step(Fate.RUNS, chord=f"{first}, {chord}")
    return Step(Fate.WRONG, chord=f"{first}, {meanings[0]}")
