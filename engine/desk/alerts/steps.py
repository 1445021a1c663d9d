"""What was done to alerts, as the undo stack names its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def add_text(lines: Sequence[str]) -> str:
    """Alerts were made."""
    return f"add {_named(lines)}"


def edit_text(line: str) -> str:
    """An alert was changed."""
    return f"edit alert {line}"


def remove_text(lines: Sequence[str]) -> str:
    """Alerts were removed."""
    return f"remove {_named(lines)}"


def switch_text(lines: Sequence[str], *, on: bool) -> str:
    """Alerts were switched on or off."""
    return f"switch on {_named(lines)}" if on else f"switch off {_named(lines)}"


def snooze_text(lines: Sequence[str], *, on: bool) -> str:
    """Alerts were snoozed, or wake again."""
    return f"snooze {_named(lines)}" if on else f"wake {_named(lines)}"


def move_text(line: str) -> str:
    """An alert got another place."""
    return f"move alert {line}"


def _named(lines: Sequence[str]) -> str:
    if len(lines) == 1:
        return f"alert {lines[0]}"
    return f"{len(lines)} alerts"
