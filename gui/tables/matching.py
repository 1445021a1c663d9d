"""How typed words are compared with a row's texts."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def folded(text: str) -> str:
    """Text as it is compared: without case, full-width letters as plain ones."""
    return unicodedata.normalize("NFKC", text).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of what was typed, folded."""
    return tuple(folded(text).split())


def holds(text: str, words: Sequence[str]) -> bool:
    """Whether `text` holds each of the folded words."""
    told = folded(text)
    return all(word in told for word in words)
