"""The words of a line with their places, and how a line is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    T = TypeVar("T")

_TOKEN = re.compile(r">=|<=|[<>≥≤]|[^\s<>≥≤]+")


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that was not understood: why and what would be, and at which character.

    Attributes:
        expected: Words that may stand there.
    """

    reason: str
    at: int
    expected: tuple[str, ...] = ()


class Fault(Exception):
    """A line that is refused."""

    def __init__(self, reason: str, at: int, expected: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.refused = Refused(reason, at, expected)


class Reader:
    """The words of a line with their places."""

    def __init__(self, text: str) -> None:
        found = [(one.group(), one.start()) for one in _TOKEN.finditer(text)]
        self._tokens = [(word.rstrip(",;") or word, at) for word, at in found]
        self._end = len(text.rstrip())
        self.n = 0

    def word(self, ahead: int = 0) -> str:
        """A word in small letters, "" behind the end."""
        return self.raw(ahead).casefold()

    def raw(self, ahead: int = 0) -> str:
        """A word as written, "" behind the end."""
        n = self.n + ahead
        return self._tokens[n][0] if n < len(self._tokens) else ""

    @property
    def at(self) -> int:
        """Where the next word stands in the text."""
        return self._tokens[self.n][1] if self.n < len(self._tokens) else self._end

    def take(self, *words: str) -> bool:
        """Step over these words if they come next."""
        if all(self.word(n) == word for n, word in enumerate(words)):
            self.n += len(words)
            return True
        return False

    def skip(self, *words: str) -> None:
        """Step over any of these words."""
        while self.word() in words and self.word():
            self.n += 1

    def phrase(self, table: Mapping[tuple[str, ...], T]) -> T | None:
        """The entry of the longest phrase of a table that comes next."""
        for length in (3, 2, 1):
            words = tuple(self.word(n) for n in range(length))
            if words in table:
                self.n += length
                return table[words]
        return None

    def fault(self, wanted: str, expected: tuple[str, ...] = ()) -> Fault:
        """Nothing fits here."""
        got = self.raw()
        said = f'"{got}" is not understood here' if got else "the line ends too early"
        return Fault(f"{said}: {wanted}", self.at, expected)
