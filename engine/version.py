"""What pyproject.toml says of the program, in the source tree and in the frozen folder alike."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

PROJECT: Final = Path(__file__).resolve().parents[1] / "pyproject.toml"
"""The frozen program carries it in its folder's root, where the source tree has it."""

_VERSION: Final = re.compile(r'^\[project\]$[^\[]*?^version = "(\d+(?:\.\d+){1,3}\S*)"$', re.M)
_ADDRESS: Final = re.compile(r'^\[tool\.voldesk\]$[^\[]*?^update_url = "([^"\s]*)"', re.M)
_ASKABLE: Final = re.compile(
    r"https://[A-Za-z0-9.-]+(:\d+)?(/\S*)?|http://(127\.0\.0\.1|localhost)(:\d+)?(/\S*)?"
)


def version_in(text: str) -> str:
    """The version a pyproject.toml gives its project, found without parsing all of it.

    Raises:
        ValueError: It names no version.
    """
    found = _VERSION.search(text)
    if found is None:
        raise ValueError("pyproject.toml names no version")
    return found[1]


def address_in(text: str) -> str:
    """Where a pyproject.toml says the newest version's number is, "" for nowhere.

    Only https is asked, and http of this very machine: anything else counts as nowhere.
    """
    found = _ADDRESS.search(text)
    return found[1] if found is not None and _ASKABLE.fullmatch(found[1]) else ""


_TEXT: Final = PROJECT.read_text(encoding="utf-8")
VERSION: Final = version_in(_TEXT)
UPDATE_URL: Final = address_in(_TEXT)
"""With "" there is no such check: no command, no setting, no request."""
