"""The calendar of an empty profile, made once for all of them."""

from __future__ import annotations

from functools import cache

import pytest

from engine.providers.sessions import calendar, table

_built = cache(table.build)


@pytest.fixture(autouse=True)
def _one_calendar(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tables of sessions do not change; exchange_calendars takes half a second for each."""
    monkeypatch.setattr(calendar, "build", _built)
