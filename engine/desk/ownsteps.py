"""What was done to own dates, capex rows and statements, as the undo stack names its steps."""

from __future__ import annotations


def date_text(symbol: str) -> str:
    """An own report date was set."""
    return f"own date of {symbol}"


def drop_date_text(symbol: str) -> str:
    """An own report date was dropped."""
    return f"drop own date of {symbol}"


def capex_text(place: str, *, new: bool) -> str:
    """An own capex row was added or changed; `place` is its company and quarter."""
    return f"add own capex of {place}" if new else f"edit own capex of {place}"


def remove_capex_text(place: str) -> str:
    """An own capex row was removed."""
    return f"remove own capex of {place}"


def statement_text(named: str, *, new: bool) -> str:
    """An own statement was added or changed; `named` is its symbol and day."""
    return f"add statement of {named}" if new else f"edit statement of {named}"


def remove_statements_text(named: str, count: int) -> str:
    """Own statements were removed; `named` is the only one's symbol and day."""
    return f"remove {count} statements" if count > 1 else f"remove statement of {named}"
