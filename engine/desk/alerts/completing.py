"""Completions of a line that is being typed."""

from __future__ import annotations

from engine.desk.alerts.optional import OPTION_WORDS
from engine.desk.alerts.parsing import BY_JOINT, Parsed, parse_alert
from engine.desk.alerts.vocabulary import GAUGES
from engine.model.alert import Compare, Inverted


def suggest(text: str, symbols: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Whole lines that `text` may become by one further word.

    Args:
        text: What is typed so far.
        symbols: Known ones, offered where a symbol must stand.
    """
    cut = 0 if not text.strip() else max(text.rfind(" "), text.rfind("\t")) + 1
    found: list[str] = []
    for start in _starts(text, cut):
        head, part = text[:start], text[start:].casefold()
        for word in _next_words(head, symbols):
            line = head + word
            if word.casefold().startswith(part) and line != text and line not in found:
                found.append(line)
    return tuple(found)


def _starts(text: str, cut: int) -> tuple[int, ...]:
    """Where the word being typed may have begun: expected words may hold a blank."""
    before = text[:cut].rstrip()
    earlier = max(before.rfind(" "), before.rfind("\t")) + 1
    return (cut,) if earlier in (0, cut) else (cut, earlier)


def _next_words(head: str, symbols: tuple[str, ...]) -> tuple[str, ...]:
    """Words that may follow `head`, which ends with a blank or is empty."""
    if not head.strip():
        return (*symbols, "any earnings in 24h", "any date changed", "any feed down", "feed")
    parsed = parse_alert(head)
    if isinstance(parsed, Parsed):
        rest = _tail(head)
        extra = (*BY_JOINT, *OPTION_WORDS) if rest == "figure" else OPTION_WORDS
        return extra if isinstance(parsed.condition, Compare | Inverted) else OPTION_WORDS[2:]
    if parsed.at < len(head.rstrip()):
        return ()
    return tuple(
        word for one in parsed.expected for word in (symbols if one == "SYMBOL" else (one,))
    )


def _tail(head: str) -> str:
    """Whether a line ends with a figure, to which another may be joined."""
    words = head.casefold().split()
    return "figure" if any(tuple(words[-n:]) in GAUGES for n in (1, 2, 3)) else ""
