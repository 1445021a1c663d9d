"""A source's budget and rate limit between the monotonic clocks of two runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.feed.ledger import Spent

if TYPE_CHECKING:
    from engine.feed.breaker import Circuit
    from engine.feed.budget import Budget


def spent(budget: Budget, limit: Circuit, now: float, wall: float) -> Spent:
    """What the next run has to know, at monotonic `now` and epoch `wall`."""
    budget.used(now)
    sent = tuple(round(at - now + wall, 3) for at in budget.sent)
    until = limit.limited_until
    return Spent(sent, round(until - now + wall, 3) if until > now else 0.0)


def recall(before: Spent, budget: Budget, limit: Circuit, now: float, wall: float) -> bool:
    """Take over what an earlier run did; whether a rate limit still holds."""
    budget.recall(tuple(at - wall + now for at in before.sent), now)
    if before.shut > wall:
        limit.limited(now, before.shut - wall)
    return before.shut > wall
