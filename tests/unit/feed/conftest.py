"""A rig for every test that runs a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.feed.rig import Rig

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def rigged() -> Iterator[Callable[..., Rig]]:
    """Makes rigs and ends their feeds."""
    made: list[Rig] = []

    def make(*names: str, is_open: bool = True, deadline_s: float = 15.0) -> Rig:
        made.append(Rig(*names, is_open=is_open, deadline_s=deadline_s))
        return made[-1]

    yield make
    for rig in made:
        rig.close()
