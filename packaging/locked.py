"""Which installed modules the run-time lock does not name: tools of the developer."""

from __future__ import annotations

import re
from importlib.metadata import packages_distributions
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def strangers(lock: Path, installed: Mapping[str, Sequence[str]] | None = None) -> list[str]:
    """Names of importable modules that come with none of the locked packages, sorted.

    The program is frozen in the developer's environment; optional imports of its libraries would
    draw these in.

    Args:
        lock: requirements.lock.
        installed: Distributions by top-level module; None reads them from the environment.
    """
    pinned = re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.M)
    known = {_normal(name) for name in pinned} | {"voldesk"}
    modules = packages_distributions() if installed is None else installed
    return sorted(
        module
        for module, names in modules.items()
        if module.isidentifier() and not known & {_normal(name) for name in names}
    )


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
