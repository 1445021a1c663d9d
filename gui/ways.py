"""What helps a pane that has nothing to show: the ways that are open in the present mode."""

from __future__ import annotations

from dataclasses import dataclass

from gui.text import tr


@dataclass(frozen=True, slots=True)
class Ways:
    """Which help a pane may offer.

    Attributes:
        ask: F5 can ask the sources.
        story: The built-in story can be started.
    """

    ask: bool = True
    story: bool = True

    def short(self) -> str:
        """The nearest help in one sentence, "" where there is none."""
        if self.ask:
            return tr("F5 asks now.")
        return tr("The Replay menu plays July 2024.") if self.story else ""

    def full(self) -> str:
        """Every open way in one sentence, "" where there is none."""
        if self.ask and self.story:
            return tr("F5 asks again; the Replay menu plays July 2024.")
        return self.short()


def joined(sentence: str, help_: str) -> str:
    """A sentence and its help, without a trailing space where there is no help."""
    return f"{sentence} {help_}" if help_ else sentence
