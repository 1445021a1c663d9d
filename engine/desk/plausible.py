"""Which single prices can be: checks and repairs of quotes before they are kept."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.bars import JUMP
from engine.model.value import Quality

if TYPE_CHECKING:
    from engine.model.quote import Quote


def weakest(quality: Quality) -> Quality:
    """Never live any more; a replayed value stays one."""
    return quality if quality is Quality.REPLAYED else Quality.STALE


def is_price(value: float) -> bool:
    """Whether a number can be a price at all."""
    return math.isfinite(value) and 0.0 < value < 1e12


def far(value: float, reference: float) -> bool:
    """Whether a value is `JUMP` times away from a known one: a lost decimal point."""
    if not is_price(reference):
        return False
    return not 1.0 / JUMP < value / reference < JUMP


def near(value: float, reference: float) -> bool:
    """Whether a value is within a factor of five of a known one."""
    return is_price(reference) and 0.2 < value / reference < 5.0


def sane(quote: Quote) -> Quote:
    """`quote` with NaN in place of impossible side figures."""
    change = quote.ext_change_pct
    return replace(
        quote,
        prev_close=_positive(quote.prev_close),
        market_cap=_positive(quote.market_cap),
        shares=_positive(quote.shares),
        ext_last=_positive(quote.ext_last),
        ext_change_pct=change if math.isfinite(change) and abs(change) < 1e6 else math.nan,
        delay_s=quote.delay_s if 0.0 <= quote.delay_s < 86_400.0 else 0.0,
    )


def _positive(value: float) -> float:
    return value if math.isfinite(value) and 0.0 < value < 1e17 else math.nan


def filled(new: Quote, old: Quote | None) -> Quote:
    """`new` with what only `old` knew and a day does not change."""
    if old is None:
        return new
    return replace(
        new,
        currency=new.currency or old.currency,
        name=new.name or old.name,
        market_cap=old.market_cap if math.isnan(new.market_cap) else new.market_cap,
        shares=old.shares if math.isnan(new.shares) else new.shares,
    )
