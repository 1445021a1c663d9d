"""Tooltips that show outside text letter by letter."""

from __future__ import annotations

from typing import Final

_ESCAPED: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
)
"""As `html.escape`, whose module with every named entity a start need not load."""


def plain_tip(text: str) -> str:
    """`text` so that a tooltip shows exactly its letters, line breaks included.

    Qt guesses whether a tooltip is markup and offers no switch; escaped text inside one own
    element can not be taken for any other.
    """
    if not text:
        return ""
    lines = "<br>".join(line.translate(_ESCAPED) for line in text.split("\n"))
    return f"<div style='white-space:pre-wrap'>{lines}</div>"
