"""The time of the next try in a status: in the machine's zone as it is at that moment."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from engine.feed.health import status_line
from engine.model.status import ProviderState

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine stands in New York."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's zone cannot be set for one process")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("new_york")
@pytest.mark.parametrize(("month", "shown"), [(1, "11:00:00"), (7, "12:00:00")])
def test_T6_the_next_try_follows_a_change_of_the_clocks(month: int, shown: str) -> None:
    line = status_line(
        "yahoo", (ProviderState.DOWN, "unreachable"), wait=30.0,
        now=datetime(2027, month, 1, 15, 59, 30, tzinfo=UTC), zone=None, requests=(0, 1),
        last_success=None,
    )  # fmt: skip
    assert line.text == f"unreachable, next try {shown}"
