"""What a table asks of an undo stack."""

from __future__ import annotations

from typing import Protocol


class Undoing(Protocol):
    """The one undo stack of lists."""

    def undo(self) -> str:
        """Take the last step back; the sentence to say."""
        ...

    def redo(self) -> str:
        """Do it again; the sentence to say."""
        ...

    def undo_text(self) -> str:
        """What undo would take back, "" for nothing."""
        ...

    def redo_text(self) -> str:
        """What redo would do again, "" for nothing."""
        ...
