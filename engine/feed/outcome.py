"""What a call came to, and what is handed on of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import ProviderError
from engine.feed.judgement import Bug

if TYPE_CHECKING:
    from engine.model.reason import Reason
    from engine.providers.base import Ask, Message

LOOK_S = 15.0
"""Longest pause between two looks at the schedule: session hours change its dues."""

HURRY_S = 10.0
"""Least pause between two tries that the user asks for."""

Outcome = tuple["Message", ...] | ProviderError | Bug
Failure = tuple["Ask", "Reason", str]


@dataclass(frozen=True, slots=True)
class Report:
    """What a call gave: values for the sink, and what is missing with the reason."""

    values: tuple[Message, ...] = ()
    failures: tuple[Failure, ...] = ()


def tried_lately(label: str, since: float) -> str:
    """The sentence for a try by hand that comes too soon."""
    return f"{label}: tried {since:.0f} s ago, once in 10 s is enough"
