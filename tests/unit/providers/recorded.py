"""Recorded replies beside the project, where they exist; never part of it."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "recordings"


def path_of(name: str) -> Path:
    """A recording, or the test is skipped."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"no recorded replies here: {name}")
    return path


def body(name: str) -> Any:
    """Decoded body of a recorded reply."""
    return json.loads(path_of(name).read_text())["body"]


def lines(name: str) -> list[str]:
    """Lines of a recorded table."""
    path = path_of(name)
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text()
    return text.splitlines()
