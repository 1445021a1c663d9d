"""What rebinding a command does: taken, refused with the reason, or swapped with another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.keys.chords import collide
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.keys.keymap import Keymap, Own


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a wish.

    Attributes:
        text: The sentence to show.
        swap: What would be stored if the user agrees to the swap, None where none is offered.
        done: The wish was granted.
    """

    text: str
    swap: Own | None = None
    done: bool = False


class Rebinding:
    """The wishes of the key sheet.

    Args:
        keymap: The chords in force.
        store: Lets new ones hold, at once and from now on.
    """

    def __init__(self, keymap: Keymap, store: Callable[[Own], None]) -> None:
        self._keymap = keymap
        self._store = store

    def wish(self, slot: str, chord: str) -> Answer:
        """Give a command this chord in place of those it has."""
        title = self._title(slot)
        why = self._keymap.refusal(slot, chord)
        if why:
            return Answer(tr("{key} cannot be used: {reason}").format(key=chord, reason=why))
        holders = self._keymap.holders(slot, chord)
        if not holders:
            self._store(self._with({slot: (chord,)}))
            return Answer(tr("{command}: {key}").format(command=title, key=chord), done=True)
        names = ", ".join(dict.fromkeys(self._title(each) for each in holders))
        if len(holders) > 1:
            return Answer(
                tr("{key} belongs to several commands: {commands}").format(
                    key=chord, commands=names
                )
            )
        return self._offer(slot, chord, holders[0])

    def agree(self, answer: Answer) -> Answer:
        """The user wants the swap that was offered."""
        if answer.swap is None:
            return answer
        self._store(answer.swap)
        return Answer(tr("Swapped"), done=True)

    def unbind(self, slot: str) -> Answer:
        """Leave a command without a key."""
        self._store(self._with({slot: ()}))
        return Answer(tr("{command}: no key").format(command=self._title(slot)), done=True)

    def restore(self, slot: str) -> Answer:
        """Give a command its own keys back, as far as no other has them now."""
        self._store({each: keys for each, keys in self._keymap.own.items() if each != slot})
        title, keys = self._title(slot), self._keymap.keys(slot)
        if keys == self._keymap.defaults(slot):
            said = tr("{command}: its own keys again").format(command=title)
        else:
            said = tr("{command}: what other commands have now is not given back").format(
                command=title
            )
        return Answer(said, done=True)

    def _offer(self, slot: str, chord: str, other: str) -> Answer:
        mine, theirs = self._keymap.keys(slot), self._keymap.keys(other)
        if chord not in theirs:
            held = next(each for each in theirs if collide(chord, each))
            return Answer(
                tr("{key} would stand in the way of {other} ({keys})").format(
                    key=chord, other=self._title(other), keys=held
                )
            )
        fitting = tuple(each for each in mine if self._fits(other, each, slot))
        left = tuple(each for each in theirs if each != chord)
        swap = self._with({slot: (chord,), other: tuple(dict.fromkeys((*fitting, *left)))})
        text = (
            tr("{key} is {other}. Return swaps the keys of both, Esc leaves them.")
            if fitting or not mine
            else tr("{key} is {other}. Return takes it away there, Esc leaves it.")
        )
        return Answer(text.format(key=chord, other=self._title(other)), swap=swap)

    def _fits(self, slot: str, chord: str, giver: str) -> bool:
        """Whether a command can have a chord that `giver` gives away."""
        if self._keymap.refusal(slot, chord) and chord not in self._keymap.defaults(slot):
            return False
        return all(each == giver for each in self._keymap.holders(slot, chord))

    def _with(self, change: Own) -> Own:
        """The user's chords with a change; what equals the table's need not be kept."""
        changed = {**self._keymap.own, **change}
        known = {slot for slot in changed if self._keymap.knows(slot)}
        return {
            slot: keys
            for slot, keys in changed.items()
            if slot not in known or keys != self._keymap.defaults(slot)
        }

    def _title(self, slot: str) -> str:
        return tr(self._keymap.row(slot).title)
