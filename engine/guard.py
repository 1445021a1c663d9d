"""Work of a loop that must go on: the unexpected is logged with its stack and told."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


def survived(work: Callable[[], object], doing: str) -> bool:
    """Run one turn of a worker loop; False if it raised what nobody expected."""
    try:
        work()
    except Exception:
        log.exception("unexpected error: %s", doing)
        return False
    return True
