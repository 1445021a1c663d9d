"""One line of a check: what was looked at, the verdict, the figure it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["PASS", "FAIL", "SKIP", "NOTE"]


@dataclass(frozen=True, slots=True)
class Result:
    """The result of one check; a skipped one tells why in its figure, a note judges nothing."""

    name: str
    verdict: Verdict
    figure: str

    def line(self) -> str:
        """The line that is printed, whatever the figure holds."""
        return f"{self.verdict}  {self.name}: {' | '.join(self.figure.split(chr(10)))}"


def judged(name: str, holds: bool, figure: str, otherwise: str = "") -> Result:
    """PASS with the figure if it holds, else FAIL with the figure and what is wrong."""
    if holds:
        return Result(name, "PASS", figure)
    return Result(name, "FAIL", f"{figure}; {otherwise}" if otherwise else figure)


def skipped(name: str, reason: str) -> Result:
    """Nothing was looked at; never counted as passed."""
    return Result(name, "SKIP", reason)


def first_of(items: list[str], most: int = 5) -> str:
    """Some of a list in words, and how many more there are."""
    rest = f" and {len(items) - most} more" if len(items) > most else ""
    return ", ".join(items[:most]) + rest
