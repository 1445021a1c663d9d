"""The desk of real clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.e2e.clients.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A fresh market and fresh providers; no proxy of the environment stands between."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    made = Desk(tmp_path / "yahoo")
    yield made
    made.stop()
