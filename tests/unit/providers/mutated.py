"""Replies in which single members are missing or junk."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from tests.unit.providers.bodies import Json

_JUNK = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=6),
    st.just([]), st.just({}), st.just([None]), st.just("2025-02-30"),
    st.sampled_from([10**400, -(10**400)]),
)  # fmt: skip


def mutated(data: st.DataObject, body: Json, most: int = 1) -> Json:
    """A copy of `body` of which up to `most` members are taken out or replaced by junk."""
    raw = copy.deepcopy(body)
    for _ in range(data.draw(st.integers(1, most))):
        holder, key = data.draw(st.sampled_from(_spots(raw)))
        if data.draw(st.booleans()):
            del holder[key]
        else:
            holder[key] = data.draw(_JUNK)
        if not raw:
            break
    return raw


def _spots(node: object) -> list[tuple[Json, str]]:
    """Every member of a body together with the object that holds it."""
    if isinstance(node, dict):
        own: list[tuple[Json, str]] = [(node, key) for key in node]
        return [*own, *(spot for value in node.values() for spot in _spots(value))]
    if isinstance(node, list):
        return [spot for value in node for spot in _spots(value)]
    return []
