"""Which chords each command has now: the table's, a profile's further ones, the user's own."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from gui.keys.chords import collide
from gui.keys.reach import meet
from gui.keys.refusing import refusal
from gui.keys.substitutes import BY_SYSTEM

if TYPE_CHECKING:
    from gui.commands.command import Row

Profile = Literal["trader", "extended"]
"""The default profile has the table's keys; the extended one adds each row's further ones."""
Own = Mapping[str, tuple[str, ...]]
"""The user's chords by "CONTEXT:id"; an empty tuple leaves a command without a key."""


class Keymap:
    """The chords in force; no two commands that can be reached together share one.

    Args:
        rows: The table of commands.
        own: What the user has rebound.
        profile: Whose defaults hold.
        system: As `sys.platform`, for its substitutes.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        own: Own | None = None,
        profile: Profile = "trader",
        system: str = sys.platform,
    ) -> None:
        self._rows = {row.slot: row for row in rows}
        self._system = system
        swapped = BY_SYSTEM.get(system, {})
        self._defaults = {
            slot: swapped.get(slot, row.keys) + (row.further if profile == "extended" else ())
            for slot, row in self._rows.items()
        }
        self.own: Own = {}
        self._keys = dict(self._defaults)
        self.set_own(own or {})

    def set_own(self, own: Own) -> tuple[str, ...]:
        """Take the user's chords; gives the slots of those that cannot be.

        A command that is not in the table is kept for the version that knows it. The user's
        chords win over defaults, earlier ones over later ones.
        """
        kept: dict[str, tuple[str, ...]] = {}
        refused: list[str] = []
        for slot, chords in own.items():
            good = tuple(chord for chord in chords if self._possible(slot, chord, kept))
            if len(good) != len(chords):
                refused.append(slot)
            if good or not chords:
                kept[slot] = good
        self.own = kept
        self._keys = {
            slot: kept[slot] if slot in kept else self._left(slot, chords, kept)
            for slot, chords in self._defaults.items()
        }
        return tuple(refused)

    def keys(self, slot: str) -> tuple[str, ...]:
        """The chords in force."""
        return self._keys[slot]

    def defaults(self, slot: str) -> tuple[str, ...]:
        """The chords of the table on this system."""
        return self._defaults[slot]

    def knows(self, slot: str) -> bool:
        """Whether there is such a command."""
        return slot in self._rows

    def row(self, slot: str) -> Row:
        """The row of a slot."""
        return self._rows[slot]

    def holders(self, slot: str, chord: str) -> tuple[str, ...]:
        """Slots of other commands that a chord would mean too, or begin, or be begun by."""
        context = self._rows[slot].context
        return tuple(
            other
            for other, chords in self._keys.items()
            if other != slot
            and meet(context, self._rows[other].context)
            and any(collide(chord, each) for each in chords)
        )

    def refusal(self, slot: str, chord: str) -> str:
        """Why a command cannot have a chord whoever has it, "" if it can."""
        return refusal(chord, self._rows[slot].context, self._system)

    def _possible(self, slot: str, chord: str, kept: Own) -> bool:
        if slot not in self._rows:
            return True
        if chord not in self._defaults[slot] and self.refusal(slot, chord):
            return False
        return not self._taken(slot, chord, kept)

    def _taken(self, slot: str, chord: str, kept: Own) -> bool:
        """Whether one of the user's own chords stands in the way."""
        context = self._rows[slot].context
        return any(
            collide(chord, each)
            for other, chords in kept.items()
            if other != slot and other in self._rows and meet(context, self._rows[other].context)
            for each in chords
        )

    def _left(self, slot: str, chords: tuple[str, ...], kept: Own) -> tuple[str, ...]:
        return tuple(chord for chord in chords if not self._taken(slot, chord, kept))
